import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AreaType } from '../organisations/areas/area.type.js';
import { OrganisationType } from '../organisations/organisation.type.js';
import { connectionOf } from '../platform/graphql/records/connection.type.js';
import { Node, KeptRecordFields } from '../platform/graphql/records/record.type.js';
import { PartialDateScalar } from '../platform/graphql/scalars.js';
import { MEETING_KIND, type MeetingKind, ORGANISER_PART, type OrganiserPart } from './vocabulary.js';

registerEnumType(MEETING_KIND, {
  name: 'MeetingKind',
  description: 'Loại hội nghị / what a meeting is for.',
  valuesMap: {
    YEAR_END_REVIEW: { description: 'Hội nghị tổng kết năm / review of a year.' },
    INTERIM_REVIEW: { description: 'Hội nghị sơ kết / review of a part of a year or of a movement.' },
    CONGRESS: { description: 'Đại hội / congress.' },
    AWARD_CEREMONY: { description: 'Lễ biểu dương, trao tặng, tôn vinh / ceremony at which awards are handed over.' },
    SESSION: { description: 'Kỳ họp / session of a committee in its term.' },
    ANNIVERSARY: { description: 'Lễ kỷ niệm ngày thành lập, ngày truyền thống / anniversary.' },
    SOLIDARITY_DAY: { description: 'Ngày hội Đại đoàn kết toàn dân tộc / festival of great national unity.' },
    OTHER: { description: 'Khác / other.' },
  },
});
registerEnumType(ORGANISER_PART, {
  name: 'OrganiserPart',
  description: 'Vai trò tổ chức / the part of an organiser.',
  valuesMap: {
    HOST: { description: 'Chủ trì tổ chức / host.' },
    COHOST: { description: 'Phối hợp tổ chức / host together with another.' },
  },
});

@ObjectType('MeetingOrganiser', { description: 'Một đơn vị tổ chức hội nghị / who organised a meeting.' })
export class MeetingOrganiserType {
  @Field(() => ID, { description: 'Mã / id.' })
  id: string;

  @Field({ description: 'Như in trong nguồn / as printed.' })
  printed: string;

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'Đơn vị; null: chưa xác định / the body; null: not resolved.',
  })
  organisation: OrganisationType | null;

  @Field(() => ORGANISER_PART, { description: 'Chủ trì hay phối hợp / host or co-host.' })
  part: OrganiserPart;
}

@ObjectType('Meeting', {
  implements: () => [Node],
  description: 'Một hội nghị, đại hội, buổi lễ hoặc kỳ họp / a conference, congress, ceremony or session.',
})
export class MeetingType extends KeptRecordFields {
  @Field({
    description:
      'Người hỏi được ghi thêm người dự, lượt trao / whoever asks may record who was there and what was handed over; false: they may not, or it is withdrawn.',
  })
  mayAddTo: boolean;

  @Field(() => MEETING_KIND, { description: 'Loại / kind.' })
  kind: MeetingKind;

  @Field({ description: 'Tên hội nghị như in / the title as printed.' })
  title: string;

  @Field(() => PartialDateScalar, {
    description:
      'Ngày (hoặc ngày đầu), đúng với độ chính xác của nguồn / the day, or the first one, as precise as known.',
  })
  heldFrom: string;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Ngày cuối; null: trong ngày / last day; null: it ended the same day.',
  })
  heldTo: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Ngày như in: "Ngày 12/1"; null: không in / the date as printed; null: not printed.',
  })
  heldPrinted: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Suy ra ngày, năm từ đâu; null: nguồn ghi đủ / how the date was inferred; null: printed in full.',
  })
  heldInferredFrom: string | null;

  @Field(() => String, { nullable: true, description: 'Địa điểm như in; null: không rõ / place; null: not known.' })
  placePrinted: string | null;

  @Field(() => AreaType, { nullable: true, description: 'Địa bàn khi đó; null: không rõ / area; null: not known.' })
  area: AreaType | null;

  @Field(() => Int, { nullable: true, description: 'Lần thứ mấy; null: không đánh số / which session; null: none.' })
  sessionNumber: number | null;

  @Field(() => String, { nullable: true, description: 'Khóa, như in: "khóa XVIII"; null: không in / term as printed.' })
  termPrinted: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Năm được tổng kết; thường là năm trước nếu họp tháng 1 / the year reviewed; null: not known.',
  })
  yearReviewed: number | null;

  @Field(() => Int, { nullable: true, description: 'Năm triển khai nhiệm vụ; null: không rõ / the year planned.' })
  yearPlanned: number | null;

  @Field(() => [MeetingOrganiserType], { description: 'Đơn vị tổ chức, theo thứ tự in / organisers, as printed.' })
  organisers: MeetingOrganiserType[];

  @Field(() => MeetingType, {
    nullable: true,
    description: 'Hội nghị mà nó là một phần; null: không có / the meeting that it is part of; null: none.',
  })
  parent: MeetingType | null;

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'Đơn vị giữ bản ghi (cán bộ); null: chung / the body that keeps the record (staff); null: everybody.',
  })
  keptBy: OrganisationType | null;
}

@ObjectType()
export class MeetingConnection extends connectionOf(MeetingType, 'Meeting') {}
