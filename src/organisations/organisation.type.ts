import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../platform/graphql/connection.type.js';
import { Node, RecordFields } from '../platform/graphql/record.type.js';
import { DateScalar } from '../platform/graphql/scalars.js';
import { BODY_KIND, type BodyKind, LEVEL, type Level, SYSTEM, type System } from './vocabulary.js';

registerEnumType(SYSTEM, { name: 'System', description: 'Hệ thống / whose hierarchy a body belongs to.' });
registerEnumType(LEVEL, { name: 'Level', description: 'Cấp / level of a body or of a grantor.' });
registerEnumType(BODY_KIND, { name: 'OrganisationKind', description: 'Loại đơn vị / kind of body.' });

@ObjectType('Organisation', {
  implements: () => [Node],
  description:
    'Một đơn vị: ủy ban, tổ chức, cơ quan, trường, doanh nghiệp, hộ gia đình / a body. Organisations are not areas; one that was dissolved stays.',
})
export class OrganisationType extends RecordFields {
  @Field({ description: 'Tên (bản mới nhất) / its newest name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Tên tắt; null: không có / short name; null: none.' })
  shortName: string | null;

  @Field(() => SYSTEM, { description: 'Hệ thống / system.' })
  system: System;

  @Field(() => BODY_KIND, { description: 'Loại / kind.' })
  kind: BodyKind;

  @Field(() => LEVEL, { description: 'Cấp / level.' })
  level: Level;

  @Field(() => DateScalar, { nullable: true, description: 'Từ ngày; null: không rõ / since; null: not known.' })
  validFrom: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Ngày cuối; null: đang hoạt động / last day; null: it stands.',
  })
  validTo: string | null;

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'Đơn vị cấp trên; null: không có / the body above; null: none.',
  })
  parent: OrganisationType | null;
}

@ObjectType()
export class OrganisationConnection extends connectionOf(OrganisationType, 'Organisation') {}
