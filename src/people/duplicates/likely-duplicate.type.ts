import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { AreaType } from '../../organisations/areas/area.type.js';
import { connectionOf } from '../../platform/graphql/records/connection.type.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { MATCH_VERDICT, type MatchVerdict } from '../matching/match-person.js';
import { PersonMatchEvidenceType } from '../matching/person-match.type.js';
import { PersonType } from '../person.type.js';

@ObjectType('LikelyDuplicate', {
  description:
    'Hai người trong sổ có thể là một / two people of the registry who may be one. It proposes; people decide.',
})
export class LikelyDuplicateType {
  @Field(() => ID, { description: 'Mã; đổi khi so lại / id; changes when the two are compared again.' })
  id: string;

  @Field(() => PersonType, { description: 'Một người / the one.' })
  one: PersonType;

  @Field(() => PersonType, { description: 'Người kia / the other.' })
  other: PersonType;

  @Field(() => Float, { description: 'Từ 0 đến 1 / 0 to 1.' })
  score: number;

  @Field(() => MATCH_VERDICT, { description: 'Nhận định / what to make of it.' })
  verdict: MatchVerdict;

  @Field(() => [PersonMatchEvidenceType], { description: 'Căn cứ, tên trước / the evidence, the name first.' })
  evidence: PersonMatchEvidenceType[];

  @Field(() => AreaType, {
    nullable: true,
    description: 'Xã, phường ngày nay mà hai người cùng có; null: không có / a commune of today in common; null: none.',
  })
  area: AreaType | null;

  @Field(() => DateTimeScalar, { description: 'Lúc so sánh / when they were compared.' })
  comparedAt: string;
}

@ObjectType()
export class LikelyDuplicateConnection extends connectionOf(LikelyDuplicateType, 'LikelyDuplicate') {}
