import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/graphql/compiling/access.js';
import { ConfirmInput, WithdrawInput } from '../../platform/graphql/records/change-status.js';
import { answeredByShape } from '../../platform/graphql/records/connection.type.js';
import { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { currentRequest } from '../../platform/request/request-context.js';
import { meetingWarning } from '../warnings/meeting-warning.type.js';
import { MeetingType } from '../meeting.type.js';
import { AttendanceType } from './attendance.type.js';
import { AttendancesService, type AttendanceWritten } from './attendances.service.js';
import { ChangeAttendanceInput } from './change-attendance.js';
import { LinkAttendanceInput } from './link-attendance.js';
import { AttendancePayload, RecordAttendanceInput } from './record-attendance.js';

@Resolver(() => AttendanceType)
export class AttendancesResolver {
  constructor(private readonly attendances: AttendancesService) {}

  @Access('SHAPE')
  @ResolveField(() => MeetingType, { description: 'Hội nghị / the meeting.' })
  meeting(): MeetingType {
    return answeredByShape();
  }

  @Access('RECORDER')
  @Mutation(() => AttendancePayload, {
    description: 'Ghi một người dự hoặc một đoàn dự (bản nháp) / record somebody who attended, as a draft.',
  })
  async recordAttendance(@Args('input') input: RecordAttendanceInput): Promise<AttendancePayload> {
    return payload(await this.attendances.recordAttendance(input));
  }

  @Access('RECORDER')
  @Mutation(() => AttendancePayload, { description: 'Sửa một dòng người dự / change an attendance.' })
  async changeAttendance(@Args('input') input: ChangeAttendanceInput): Promise<AttendancePayload> {
    return payload(await this.attendances.changeAttendance(input));
  }

  @Access('RECORDER')
  @Mutation(() => AttendancePayload, {
    description: 'Gắn tên như in với một người trong sổ / link a printed name to a person.',
  })
  async linkAttendance(@Args('input') input: LinkAttendanceInput): Promise<AttendancePayload> {
    return payload(await this.attendances.linkAttendance(input));
  }

  @Access('APPROVER')
  @Mutation(() => AttendancePayload, { description: 'Xác nhận một dòng người dự / confirm an attendance.' })
  async confirmAttendance(@Args('input') input: ConfirmInput): Promise<AttendancePayload> {
    return payload(await this.attendances.confirmAttendance(input));
  }

  @Access('RECORDER')
  @Mutation(() => AttendancePayload, {
    description: 'Rút một dòng người dự khỏi trang công khai / withdraw an attendance from the public.',
  })
  async withdrawAttendance(@Args('input') input: WithdrawInput): Promise<AttendancePayload> {
    return payload(await this.attendances.withdrawAttendance(input));
  }
}

function payload({ attendance, doubts }: AttendanceWritten): AttendancePayload {
  const { language } = currentRequest();
  return {
    attendance: new RecordRef('Attendance', attendance.id),
    warnings: doubts.map((doubt) => meetingWarning(doubt, language)),
  };
}
