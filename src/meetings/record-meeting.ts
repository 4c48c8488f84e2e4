import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { IdField, InputListField, TextField, WholeNumberField } from '../platform/graphql/refusing/input-fields.js';
import type { RecordRef } from '../platform/graphql/records/record-ref.js';
import { PartialDateScalar } from '../platform/graphql/scalars.js';
import { FIRST_YEAR, LAST_YEAR } from '../platform/time/day.js';
import { AttendanceInput } from './attendance/attendance-input.js';
import { AttendanceType } from './attendance/attendance.type.js';
import { MeetingWarningType } from './warnings/meeting-warning.type.js';
import { MeetingType } from './meeting.type.js';
import { MEETING_KIND, type MeetingKind, ORGANISER_PART, type OrganiserPart } from './vocabulary.js';

export const MEETING_TITLE_LENGTH = 500;
const MOST_ORGANISERS = 30;
export const MOST_ATTENDANCES = 500;

@InputType({ description: 'Đơn vị tổ chức, như in hoặc theo mã / an organiser, as printed or by id, or both.' })
export class OrganiserInput {
  @IdField({ nullable: true, description: 'Mã đơn vị, nếu đã xác định / id of the body, where known.' })
  organisationId?: string | null;

  @TextField({
    max: 300,
    nullable: true,
    description: 'Như in; mặc định tên của đơn vị / as printed; by default the name of the body.',
  })
  printed?: string | null;

  @Field(() => ORGANISER_PART, {
    nullable: true,
    description: 'Mặc định: đơn vị đầu HOST, còn lại COHOST / by default the first is HOST, the others COHOST.',
  })
  part?: OrganiserPart | null;
}

/** What is known of a meeting besides its kind, title and day. */
@InputType({ isAbstract: true })
export abstract class MeetingDetailsInput {
  @Field(() => PartialDateScalar, { nullable: true, description: 'Ngày cuối / last day.' })
  heldTo?: string | null;

  @TextField({ max: 200, nullable: true, description: 'Ngày như in: "Ngày 12/1" / the date as printed.' })
  heldPrinted?: string | null;

  @TextField({ max: 500, nullable: true, description: 'Suy ra ngày, năm từ đâu / how the date was inferred.' })
  heldInferredFrom?: string | null;

  @TextField({ max: 300, nullable: true, description: 'Địa điểm như in / the place as printed.' })
  placePrinted?: string | null;

  @IdField({ nullable: true, description: 'Mã địa bàn, như khi đó / id of the area, as it was then.' })
  areaId?: string | null;

  @WholeNumberField({ min: 1, max: 1000, nullable: true, description: 'Lần thứ mấy / which session.' })
  sessionNumber?: number | null;

  @TextField({ max: 100, nullable: true, description: 'Khóa, như in: "khóa XVIII" / the term as printed.' })
  termPrinted?: string | null;

  @WholeNumberField({ min: FIRST_YEAR, max: LAST_YEAR, nullable: true, description: 'Năm được tổng kết / reviewed.' })
  yearReviewed?: number | null;

  @WholeNumberField({ min: FIRST_YEAR, max: LAST_YEAR, nullable: true, description: 'Năm triển khai / year planned.' })
  yearPlanned?: number | null;

  @IdField({ nullable: true, description: 'Mã hội nghị mà nó là một phần / the meeting that it is part of.' })
  parentId?: string | null;

  @InputListField(() => OrganiserInput, {
    atMost: MOST_ORGANISERS,
    nullable: true,
    description: 'Cả danh sách đơn vị tổ chức, theo thứ tự in / the whole list of organisers, in the order printed.',
  })
  organisers?: OrganiserInput[] | null;
}

@InputType({
  description: 'Ghi một hội nghị / record a meeting, with organisers, and with those who attended or without.',
})
export class RecordMeetingInput extends MeetingDetailsInput {
  @Field(() => MEETING_KIND, { description: 'Loại / kind.' })
  kind: MeetingKind;

  @TextField({ max: MEETING_TITLE_LENGTH, description: 'Tên hội nghị như in / the title as printed.' })
  title: string;

  @Field(() => PartialDateScalar, { description: 'Ngày (hoặc ngày đầu) / the day, or the first one.' })
  heldFrom: string;

  @IdField({
    nullable: true,
    description:
      'Đơn vị giữ bản ghi; mặc định đơn vị tổ chức đầu tiên trong phạm vi của bạn, hoặc đơn vị của bạn / the body that keeps the record; by default the first organiser in your scope, else your own body.',
  })
  keptById?: string | null;

  @InputListField(() => AttendanceInput, {
    atMost: MOST_ATTENDANCES,
    nullable: true,
    description: 'Người dự và đoàn dự, theo thứ tự in / those who attended, in the order printed.',
  })
  attendances?: AttendanceInput[] | null;
}

@ObjectType({ description: 'Kết quả ghi hoặc sửa một hội nghị / what became of it.' })
export class MeetingPayload {
  @Field(() => MeetingType, { description: 'Hội nghị / the meeting.' })
  meeting: RecordRef;

  @Field(() => [AttendanceType], {
    description: 'Những dòng người dự mà việc này đã ghi, theo thứ tự / the attendances that this act wrote, in order.',
  })
  attendances: RecordRef[];

  @Field(() => [MeetingWarningType], { description: 'Điều cần xem lại; không ngăn việc gì / doubts; none blocks.' })
  warnings: MeetingWarningType[];
}
