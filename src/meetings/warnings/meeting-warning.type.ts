import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { describedBy } from '../../platform/graphql/described.js';
import { OrganisationType } from '../../organisations/organisation.type.js';
import { type Language, wording } from '../../platform/errors/domain-error.js';
import { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { AttendanceType } from '../attendance/attendance.type.js';
import { MEETING_WARNING_MESSAGES, type MeetingWarningCode } from './meeting-warning-messages.js';
import { MeetingType } from '../meeting.type.js';

const MEETING_WARNING = Object.fromEntries(Object.keys(MEETING_WARNING_MESSAGES).map((code) => [code, code])) as Record<
  MeetingWarningCode,
  MeetingWarningCode
>;
registerEnumType(MEETING_WARNING, {
  name: 'MeetingWarningCode',
  description: 'Loại điều cần xem lại / what kind of doubt.',
  valuesMap: describedBy(MEETING_WARNING_MESSAGES),
});

@ObjectType('MeetingWarning', {
  description: 'Điều cần người xem lại; không ngăn việc gì / a doubt for a person to judge; it stops nothing.',
})
export class MeetingWarningType {
  @Field(() => MEETING_WARNING, { description: 'Loại / kind.' })
  code: MeetingWarningCode;

  @Field({ description: "Bằng ngôn ngữ của người đọc / in the reader's language (Accept-Language)." })
  message: string;

  @Field(() => String, {
    nullable: true,
    description: 'Trường liên quan, như `input.organisers.1`; null: cả bản ghi / path of the input; null: all of it.',
  })
  field: string | null;

  @Field(() => MeetingType, { nullable: true, description: 'Hội nghị giống / the meeting that it resembles.' })
  meeting: RecordRef | null;

  @Field(() => AttendanceType, { nullable: true, description: 'Dòng đã có / the attendance that it resembles.' })
  attendance: RecordRef | null;

  @Field(() => OrganisationType, { nullable: true, description: 'Đơn vị liên quan / the body in doubt.' })
  organisation: RecordRef | null;
}

/** A doubt before it is put into words. */
export interface MeetingDoubt {
  code: MeetingWarningCode;
  details?: Readonly<Record<string, string | number>>;
  field?: string | undefined;
  meetingId?: string;
  attendanceId?: string;
  organisationId?: string;
}

export function meetingWarning(doubt: MeetingDoubt, language: Language): MeetingWarningType {
  const { code, details = {}, field, meetingId, attendanceId, organisationId } = doubt;
  const ref = (type: string, id: string | undefined) => (id === undefined ? null : new RecordRef(type, id));
  return {
    code,
    message: wording(MEETING_WARNING_MESSAGES[code], language, details),
    field: field ?? null,
    meeting: ref('Meeting', meetingId),
    attendance: ref('Attendance', attendanceId),
    organisation: ref('Organisation', organisationId),
  };
}
