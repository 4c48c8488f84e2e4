import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/records/connection.type.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { PersonType } from '../person.type.js';

@ObjectType('KnownDifferent', {
  description:
    'Hai người đã xác định là khác nhau; không được đề xuất gộp nữa / two people found not to be one; never proposed again.',
})
export class KnownDifferentType {
  @Field(() => ID, { description: 'Mã / id.' })
  id: string;

  @Field(() => PersonType, { description: 'Một người / the one.' })
  one: PersonType;

  @Field(() => PersonType, { description: 'Người kia / the other.' })
  other: PersonType;

  @Field({ description: 'Căn cứ / on what evidence.' })
  reason: string;

  @Field(() => DateTimeScalar, { description: 'Lúc ghi / when.' })
  recordedAt: string;

  @Field(() => String, {
    nullable: true,
    description: 'Người ghi; null: hệ thống / by whom; null: the registry itself.',
  })
  recordedByName: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Lúc rút; null: còn hiệu lực / null: it stands.' })
  withdrawnAt: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Người rút; null: còn hiệu lực / who withdrew it; null: it stands.',
  })
  withdrawnByName: string | null;

  @Field(() => String, { nullable: true, description: 'Lý do rút / why it was withdrawn.' })
  withdrawalReason: string | null;
}

@ObjectType()
export class KnownDifferentConnection extends connectionOf(KnownDifferentType, 'KnownDifferent') {}
