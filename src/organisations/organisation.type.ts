import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../platform/graphql/records/connection.type.js';
import { described } from '../platform/graphql/described.js';
import { Node, KeptRecordFields } from '../platform/graphql/records/record.type.js';
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

registerEnumType(SYSTEM, {
  name: 'System',
  description: 'Hệ thống / whose hierarchy a body belongs to.',
  valuesMap: described({
    STATE: 'Nhà nước / the State.',
    FRONT: 'Mặt trận Tổ quốc Việt Nam / the Fatherland Front.',
    PARTY: 'Đảng / the Party.',
    TRADE_UNION: 'Công đoàn / the trade unions.',
    FARMERS: 'Hội Nông dân / the Farmers’ Union.',
    WOMEN: 'Hội Liên hiệp Phụ nữ / the Women’s Union.',
    VETERANS: 'Hội Cựu chiến binh / the Veterans’ Association.',
    YOUTH: 'Đoàn Thanh niên, Hội Liên hiệp Thanh niên, Đội / the Youth Union and what it leads.',
    OTHER: 'Khác / another.',
  }),
});
registerEnumType(LEVEL, {
  name: 'Level',
  description: 'Cấp / level of a body or of a grantor.',
  valuesMap: described({
    CENTRAL: 'Trung ương / central.',
    PROVINCE: 'Cấp tỉnh / province, or city under the centre.',
    DISTRICT: 'Cấp huyện, đến 30/06/2025 / district, until 30/06/2025.',
    COMMUNE: 'Cấp xã / commune, ward, special zone.',
    VILLAGE: 'Thôn, tổ dân phố / village, residential quarter: no level of government.',
    GRASSROOTS: 'Cơ sở: trường, doanh nghiệp, chi hội / a unit that is no territory: school, enterprise, branch.',
  }),
});
registerEnumType(BODY_KIND, {
  name: 'OrganisationKind',
  description: 'Loại đơn vị / kind of body.',
  valuesMap: described({
    FRONT_COMMITTEE: 'Ủy ban MTTQ Việt Nam một cấp / committee of the Front of a level.',
    FRONT_STANDING_BOARD: 'Ban Thường trực Ủy ban MTTQ / its standing board, which signs most decisions.',
    FRONT_WORK_BOARD: 'Ban Công tác Mặt trận ở khu dân cư / the Front’s board of a residential quarter.',
    ORGANISATION_COMMITTEE:
      'Ban Chấp hành, Ban Thường vụ của một đoàn thể / committee of a socio-political organisation.',
    PARTY_COMMITTEE: 'Cấp ủy Đảng / Party committee.',
    PEOPLES_COMMITTEE: 'Ủy ban nhân dân / people’s committee.',
    PEOPLES_COUNCIL: 'Hội đồng nhân dân / people’s council.',
    DEPARTMENT: 'Sở, ban, ngành, phòng / department.',
    MINISTRY: 'Bộ, cơ quan ngang bộ / ministry.',
    GOVERNMENT: 'Chính phủ / the Government.',
    PRIME_MINISTER: 'Thủ tướng Chính phủ / the Prime Minister.',
    PRESIDENT: 'Chủ tịch nước / the President.',
    ASSOCIATION: 'Hội quần chúng khác / another association.',
    SCHOOL: 'Trường / school.',
    ENTERPRISE: 'Doanh nghiệp / enterprise.',
    COOPERATIVE: 'Hợp tác xã / cooperative.',
    HOUSEHOLD: 'Hộ, gia đình / household.',
    ARMED_FORCES: 'Đơn vị quân đội, công an / unit of army or police.',
    VILLAGE: 'Thôn, xóm, bản, tổ dân phố / village, residential quarter.',
    RELIGIOUS: 'Tổ chức, cơ sở tôn giáo / religious body.',
    OTHER: 'Khác / another.',
  }),
});

@ObjectType('Organisation', {
  implements: () => [Node],
  description:
    'Một đơn vị: ủy ban, tổ chức, cơ quan, trường, doanh nghiệp, hộ gia đình / a body. Organisations are not areas; one that was dissolved stays.',
})
export class OrganisationType extends KeptRecordFields {
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

  @Field({
    description:
      'Người hỏi được ẩn đơn vị này, hoặc cho hiện lại / whoever asks may hide it from the public; false: they may not, or it is an authority.',
  })
  mayHide: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Vì sao công chúng không được thấy (cán bộ); null: ai cũng được thấy / why the public does not see it (staff); null: it does.',
  })
  hiddenReason: string | null;

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
