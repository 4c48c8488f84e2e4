import { Field, InputType, Int } from '@nestjs/graphql';
import { ATTENDANCE_ROLE, type AttendanceRole, MEETING_KIND, type MeetingKind } from '../../../meetings/vocabulary.js';
import {
  IdField,
  InputField,
  InputListField,
  TextField,
  TextListField,
  WholeNumberField,
} from '../../../platform/graphql/refusing/input-fields.js';
import { DateScalar, PartialDateScalar } from '../../../platform/graphql/scalars.js';
import { FIRST_YEAR, LAST_YEAR } from '../../../platform/time/day.js';
import { TITLE_LENGTH } from '../../record-article.js';
import { DismissedDoubtInput } from '../doubts/dismiss-doubt.js';
import { RevisedAwardInput } from './revise-draft-award.js';
import { MOST_PARTS, RevisedNameInput, RevisedPartInput } from './revise-draft-part.js';

@InputType({ description: 'Đầu bài / the head of the article.' })
export class RevisedArticleInput {
  @TextField({ max: TITLE_LENGTH, nullable: true, description: 'Nhan đề / title.' })
  title?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Ngày đăng / publication.' })
  publishedOn?: string | null;

  @TextField({ max: 200, nullable: true, description: 'Tác giả như in / author as printed.' })
  author?: string | null;

  @TextField({ max: 200, nullable: true, description: 'Báo, cổng tin / outlet.' })
  outlet?: string | null;
}

@InputType({ description: 'Sửa hoặc thêm một hội nghị / revise a meeting, or add one.' })
export class RevisedMeetingInput extends RevisedPartInput {
  @TextField({ max: 500, nullable: true, description: 'Tên; cần khi thêm / title; needed when added.' })
  title?: string | null;

  @Field(() => MEETING_KIND, { nullable: true, description: 'Loại; mặc định OTHER khi thêm / kind.' })
  kind?: MeetingKind | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Ngày / the day.' })
  heldOn?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Ngày cuối, nếu họp nhiều ngày / the last day, where it took several.',
  })
  heldTo?: string | null;

  @TextField({ max: 300, nullable: true, description: 'Địa điểm như in / place as printed.' })
  placePrinted?: string | null;

  @InputListField(() => RevisedNameInput, {
    atMost: 30,
    nullable: true,
    description: 'Cả danh sách tổ chức / the whole list.',
  })
  organisers?: RevisedNameInput[] | null;

  @WholeNumberField({ min: FIRST_YEAR, max: LAST_YEAR, nullable: true, description: 'Năm được tổng kết / reviewed.' })
  yearReviewed?: number | null;

  @WholeNumberField({ min: FIRST_YEAR, max: LAST_YEAR, nullable: true, description: 'Năm triển khai / planned.' })
  yearPlanned?: number | null;

  @WholeNumberField({ min: 1, max: 1000, nullable: true, description: 'Lần thứ / which session.' })
  sessionNumber?: number | null;

  @TextField({ max: 100, nullable: true, description: 'Nhiệm kỳ / term.' })
  termPrinted?: string | null;
}

@InputType({ description: 'Sửa hoặc thêm một người dự / revise somebody who attended, or add one.' })
export class RevisedAttendeeInput extends RevisedPartInput {
  @TextField({ max: 200, nullable: true, description: 'Tên; cần khi thêm / name; needed when added.' })
  name?: string | null;

  @TextListField({ max: 300, atMost: 20, nullable: true, description: 'Cả danh sách chức vụ / the whole list.' })
  positions?: string[] | null;

  @Field(() => [ATTENDANCE_ROLE], { nullable: true, description: 'Vai trò; mặc định ATTENDEE / roles.' })
  roles?: AttendanceRole[] | null;

  @TextField({ max: 20, nullable: true, description: 'Khóa của hội nghị / key of the meeting.' })
  meetingKey?: string | null;
}

@InputType({ description: 'Sửa hoặc thêm một đoàn không nêu tên / revise guests without names, or add them.' })
export class RevisedDelegationInput extends RevisedPartInput {
  @TextField({ max: 500, nullable: true, description: 'Như in; cần khi thêm / as printed; needed when added.' })
  printed?: string | null;

  @WholeNumberField({ min: 1, max: 100_000, nullable: true, description: 'Số người; null: không rõ / how many.' })
  count?: number | null;

  @TextField({ max: 20, nullable: true, description: 'Khóa của hội nghị / key of the meeting.' })
  meetingKey?: string | null;
}

@InputType({
  description:
    'Sửa bản nháp; trường không gửi thì giữ nguyên, null thì xóa; những gì đã đọc vẫn còn / absent: left alone, null: cleared; what was read stays beside it.',
})
export class ReviseDraftInput {
  @IdField({ description: 'Mã / id.' })
  id: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;

  @InputField(() => RevisedArticleInput, { nullable: true, description: 'Đầu bài / the head of the article.' })
  article?: RevisedArticleInput | null;

  @InputListField(() => RevisedMeetingInput, {
    atMost: MOST_PARTS,
    nullable: true,
    description: 'Hội nghị / meetings.',
  })
  meetings?: RevisedMeetingInput[] | null;

  @InputListField(() => RevisedAttendeeInput, {
    atMost: MOST_PARTS,
    nullable: true,
    description: 'Người dự / attendees.',
  })
  attendees?: RevisedAttendeeInput[] | null;

  @InputListField(() => RevisedDelegationInput, { atMost: MOST_PARTS, nullable: true, description: 'Đoàn / guests.' })
  delegations?: RevisedDelegationInput[] | null;

  @InputListField(() => RevisedAwardInput, { atMost: MOST_PARTS, nullable: true, description: 'Khen thưởng / awards.' })
  awards?: RevisedAwardInput[] | null;

  @InputListField(() => DismissedDoubtInput, {
    atMost: MOST_PARTS,
    nullable: true,
    description:
      'Điều chưa chắc đã xem, thấy đúng; giữ tới khi giá trị ấy đổi / doubts that staff looked at and found nothing wrong with, as long as that value stays.',
  })
  doubts?: DismissedDoubtInput[] | null;

  @IdField({
    nullable: true,
    description:
      'Giao cho đơn vị giữ, chỉ khi chưa có đơn vị nào giữ; gửi riêng thì cả bản nháp đã nhận cũng giao được, bản ghi của nó giữ nguyên / hand it to a body, only where none keeps it; sent alone, also a draft that was accepted, whose records stay as they are.',
  })
  keptById?: string | null;
}
