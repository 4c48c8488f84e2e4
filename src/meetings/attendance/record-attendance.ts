import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { IdField } from '../../platform/graphql/refusing/input-fields.js';
import type { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { MeetingWarningType } from '../warnings/meeting-warning.type.js';
import { AttendanceInput } from './attendance-input.js';
import { AttendanceType } from './attendance.type.js';

@InputType({ description: 'Ghi một người dự hoặc một đoàn dự / record somebody who attended, or a delegation.' })
export class RecordAttendanceInput extends AttendanceInput {
  @IdField({ description: 'Mã hội nghị / id of the meeting.' })
  meetingId: string;
}

@ObjectType({ description: 'Kết quả ghi hoặc sửa một dòng người dự / what became of it.' })
export class AttendancePayload {
  @Field(() => AttendanceType, { description: 'Dòng người dự / the attendance.' })
  attendance: RecordRef;

  @Field(() => [MeetingWarningType], { description: 'Điều cần xem lại; không ngăn việc gì / doubts; none blocks.' })
  warnings: MeetingWarningType[];
}
