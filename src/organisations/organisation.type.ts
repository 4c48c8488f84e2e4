import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../platform/graphql/connection.type.js';
import { Node, RecordFields } from '../platform/graphql/record.type.js';
import { DateScalar } from '../platform/graphql/scalars.js';
import { AreaType } from './areas/area.type.js';
import {
  BODY_KIND,
  type BodyKind,
  LEVEL,
  type Level,
  SUCCESSION_KIND,
  type SuccessionKind,
  SYSTEM,
  type System,
} from './vocabulary.js';

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

  @Field(() => AreaType, {
    nullable: true,
    description: 'Địa bàn; null: không gắn với địa bàn, hoặc không rõ / its area; null: none, or not known.',
  })
  area: AreaType | null;

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'Đơn vị cấp trên; null: không có / the body above; null: none.',
  })
  parent: OrganisationType | null;

  @Field(() => [OrganisationVersionType], { description: 'Các tên qua thời gian, cũ trước / its names over time.' })
  versions: OrganisationVersionType[];

  @Field(() => [OrganisationSuccessionType], { description: 'Nó trở thành gì / what became of it.' })
  successors: OrganisationSuccessionType[];

  @Field(() => [OrganisationSuccessionType], { description: 'Nó từ đâu mà có / what it was made of.' })
  predecessors: OrganisationSuccessionType[];

  @Field(() => [OrganisationType], {
    description:
      'Mọi đơn vị mà nó kế tục hoặc đã trở thành, cũ trước / every body that it grew out of or went over into, oldest first.',
  })
  lineage: OrganisationType[];
}

@ObjectType('OrganisationVersion', { description: 'Đơn vị trong một khoảng ngày / a body over some days.' })
export class OrganisationVersionType {
  @Field(() => ID, { description: 'Mã / id.' })
  id: string;

  @Field({ description: 'Tên khi đó / its name then.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Tên tắt; null: không có / short name; null: none.' })
  shortName: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Từ ngày; null: không rõ / since; null: not known.' })
  validFrom: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Ngày cuối; null: đến nay / last day; null: until today.' })
  validTo: string | null;

  @Field(() => String, { nullable: true, description: 'Căn cứ; null: chưa ghi / basis; null: not recorded.' })
  basis: string | null;
}

@ObjectType('OrganisationSuccession', { description: 'Đơn vị này sang đơn vị kia / one body went over to another.' })
export class OrganisationSuccessionType {
  @Field(() => ID, { description: 'Mã / id.' })
  id: string;

  @Field(() => OrganisationType, { description: 'Đơn vị trước / the former body.' })
  from: OrganisationType;

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'Đơn vị sau; null: giải thể / the later body; null: dissolved.',
  })
  to: OrganisationType | null;

  @Field(() => SUCCESSION_KIND, { description: 'Điều đã xảy ra / what happened.' })
  kind: SuccessionKind;

  @Field(() => DateScalar, { description: 'Ngày đầu của trạng thái mới / first day of the new state.' })
  effectiveOn: string;

  @Field({ description: 'Đơn vị kế tục chính / the principal successor.' })
  principal: boolean;

  @Field(() => String, { nullable: true, description: 'Căn cứ; null: chưa ghi / basis; null: not recorded.' })
  basis: string | null;
}

@ObjectType()
export class OrganisationConnection extends connectionOf(OrganisationType, 'Organisation') {}
