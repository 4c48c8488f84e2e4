import { Field, ID, ObjectType } from '@nestjs/graphql';
import { GraphQLScalarType } from 'graphql';
import { connectionOf } from '../platform/graphql/records/connection.type.js';
import { DateTimeScalar } from '../platform/graphql/scalars.js';

export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'Giá trị JSON bất kỳ, chỉ dùng để đọc / any JSON value, for reading only.',
});

@ObjectType('AuditEntry', { description: 'Một việc đã làm với một bản ghi / one act on one record.' })
export class AuditEntryType {
  @Field(() => ID, { description: 'Mã / id.' })
  id: string;

  @Field(() => DateTimeScalar, { description: 'Lúc làm / when.' })
  at: string;

  @Field(() => ID, { nullable: true, description: 'Mã tài khoản; null: hệ thống / the account; null: the system.' })
  actorId: string | null;

  @Field({ description: 'Ai làm / who, by name.' })
  actorName: string;

  @Field({ description: 'Việc gì, theo tên mutation / which act, by the name of its mutation.' })
  act: string;

  @Field({ description: 'Loại bản ghi / type of the record.' })
  subjectType: string;

  @Field(() => ID, { description: 'Mã bản ghi / id of the record.' })
  subjectId: string;

  @Field(() => JsonScalar, {
    nullable: true,
    description:
      'Giá trị trước; chỉ các trường thay đổi; null khi mới tạo / fields that differ, before; null when new.',
  })
  before: unknown;

  @Field(() => JsonScalar, { nullable: true, description: 'Giá trị sau / the same fields, after.' })
  after: unknown;

  @Field(() => String, { nullable: true, description: 'Lý do đã nêu; null khi không nêu / the reason given, if any.' })
  reason: string | null;

  @Field(() => String, { nullable: true, description: 'Mã yêu cầu / id of the request.' })
  requestId: string | null;
}

@ObjectType()
export class AuditEntryConnection extends connectionOf(AuditEntryType, 'AuditEntry') {}
