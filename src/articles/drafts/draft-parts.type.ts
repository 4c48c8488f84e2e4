import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ATTENDANCE_ROLE, type AttendanceRole, MEETING_KIND, type MeetingKind } from '../../meetings/vocabulary.js';
import { DraftEvidenceType, DraftNameType, DraftPartFields } from './draft-evidence.type.js';

@ObjectType('DraftArticle', { description: 'Đầu bài / what the article says of itself.' })
export class DraftArticleType {
  @Field(() => String, { nullable: true, description: 'Nhan đề; null: không thấy / title; null: none found.' })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'Ngày đăng, `2021-01-13`; null: không rõ / publication.' })
  publishedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Tác giả như in; null: không ghi / author; null: not said.' })
  author: string | null;

  @Field(() => String, { nullable: true, description: 'Báo, cổng tin; null: không rõ / outlet; null: not known.' })
  outlet: string | null;
}

@ObjectType('DraftMeeting', { description: 'Hội nghị mà bài đưa tin / a meeting that the article tells of.' })
export class DraftMeetingType extends DraftPartFields {
  @Field({ description: 'Tên như in / title as printed.' })
  title: string;

  @Field(() => MEETING_KIND, { description: 'Loại / kind.' })
  kind: MeetingKind;

  @Field(() => String, {
    nullable: true,
    description:
      'Ngày, `2021-01-12`; `--01-12`: không rõ năm; null: bài không nêu / the day; `--01-12`: year not known; null: not said.',
  })
  heldOn: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Ngày cuối nếu họp nhiều ngày, viết như `heldOn`; null: bài chỉ nêu một ngày / last day of several, as `heldOn`; null: one day.',
  })
  heldTo: string | null;

  @Field(() => String, { nullable: true, description: 'Ngày như in; null: không in / as printed; null: it is not.' })
  heldPrinted: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Năm lấy từ đâu: PRINTED, PUBLISHED_ON, DATELINE, YEAR_REVIEWED, DECISION_DATE …; null: không rõ / what the year comes from; null: not known.',
  })
  yearFrom: string | null;

  @Field(() => String, { nullable: true, description: 'Địa điểm như in; null: không nêu / place; null: not said.' })
  placePrinted: string | null;

  @Field(() => [DraftNameType], { description: 'Đơn vị tổ chức, theo thứ tự / organisers, in order.' })
  organisers: DraftNameType[];

  @Field(() => Int, { nullable: true, description: 'Năm được tổng kết; null: không nêu / reviewed; null: not said.' })
  yearReviewed: number | null;

  @Field(() => DraftEvidenceType, {
    nullable: true,
    description:
      'Những chữ nói năm được tổng kết; null: bài không nêu, cán bộ đã sửa năm, hoặc bản nháp có từ trước khi điều này được giữ / the words that tell the year reviewed; null: not said, revised, or the draft is older than this field.',
  })
  yearReviewedEvidence?: DraftEvidenceType | null;

  @Field(() => DraftEvidenceType, {
    nullable: true,
    description:
      'Những chữ cho biết loại; null: OTHER, chỉ nhan đề của trang nói, cán bộ đã sửa loại, hoặc bản nháp có từ trước / the words that the kind was read from; null: OTHER, told by the title of the page alone, revised, or the draft is older than this field.',
  })
  kindEvidence?: DraftEvidenceType | null;

  @Field(() => Int, { nullable: true, description: 'Năm triển khai; null: không nêu / planned; null: not said.' })
  yearPlanned: number | null;

  @Field(() => Int, { nullable: true, description: 'Lần thứ; null: không nêu / which session; null: not said.' })
  sessionNumber: number | null;

  @Field(() => String, { nullable: true, description: 'Nhiệm kỳ; null: không nêu / term; null: not said.' })
  termPrinted: string | null;
}

@ObjectType('DraftAttendee', { description: 'Người dự / somebody who attended.' })
export class DraftAttendeeType extends DraftPartFields {
  @Field({ description: 'Tên, bỏ cách xưng hô / the name, without forms of address.' })
  name: string;

  @Field({ description: 'Như in, cả cách xưng hô, quân hàm / as printed, with ranks and forms of address.' })
  printed: string;

  @Field(() => [String], { description: 'Các chức vụ, theo thứ tự in / positions, in the order printed.' })
  positions: string[];

  @Field(() => [ATTENDANCE_ROLE], { description: 'Vai trò / roles.' })
  roles: AttendanceRole[];

  @Field(() => String, { nullable: true, description: 'Khóa của hội nghị; null: không rõ / of which meeting.' })
  meetingKey: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Không phải khách dự, chỉ chú thích ảnh hoặc cán bộ nêu là người trao: được ghi cùng khen thưởng mà người ấy trao; null: bản nháp có từ trước khi điều này được giữ / no guest, named as handing something over by a caption or by staff alone: recorded together with that award; null: the draft is older than this field.',
  })
  onlyPresents?: boolean;
}

@ObjectType('DraftDelegation', {
  description: 'Đoàn, khách không nêu tên / guests without names.',
})
export class DraftDelegationType extends DraftPartFields {
  @Field({ description: 'Như in / as printed.' })
  printed: string;

  @Field(() => Int, { nullable: true, description: 'Số người; null: bài không đếm đúng / null: not counted exactly.' })
  count: number | null;

  @Field(() => String, { nullable: true, description: 'Khóa của hội nghị; null: không rõ / of which meeting.' })
  meetingKey: string | null;
}
