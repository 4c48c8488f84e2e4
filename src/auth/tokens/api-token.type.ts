import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/records/connection.type.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';

@ObjectType('ApiToken', { description: 'Mã truy cập cho chương trình / lets a program act as its account.' })
export class ApiTokenType {
  @Field(() => ID, { description: 'Mã / id; not the token.' })
  id: string;

  @Field({ description: 'Dùng cho việc gì / what it is for.' })
  label: string;

  @Field(() => DateTimeScalar, { description: 'Lúc tạo / when it was made.' })
  createdAt: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Lần dùng cuối, đúng đến phút; null: chưa dùng / last use, to the minute; null: never used.',
  })
  lastUsedAt: string | null;

  @Field(() => DateTimeScalar, { description: 'Hết hạn lúc / when it expires.' })
  expiresAt: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Thu hồi lúc; null: chưa / when it was revoked; null: it was not.',
  })
  revokedAt: string | null;
}

@ObjectType()
export class ApiTokenConnection extends connectionOf(ApiTokenType, 'ApiToken') {}
