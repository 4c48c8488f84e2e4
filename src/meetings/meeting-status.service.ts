import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit.service.js';
import { ManyDrafts } from '../audit/many-drafts.service.js';
import { changed, requireStatusChange } from '../platform/database/editable-record.js';
import { requireVersion } from '../platform/database/versioned.js';
import { ConflictError } from '../platform/errors/domain-error.js';
import { requireStatusRole } from '../platform/graphql/records/status-roles.js';
import type { ConfirmInput, WithdrawInput } from '../platform/graphql/records/change-status.js';
import { Attendance } from './attendance/attendance.entity.js';
import { AttendancesRepository } from './attendance/attendances.repository.js';
import { hangingDoubts } from './hanging-doubts.js';
import type { Meeting } from './meeting.entity.js';
import { meetingMessages } from './meetings.messages.js';
import { MeetingsRepository } from './meetings.repository.js';
import { MeetingsService, type MeetingWritten } from './meetings.service.js';

/** Makes a meeting public, and takes it back. */
@Injectable()
export class MeetingStatus {
  constructor(
    private readonly recorded: MeetingsService,
    private readonly meetings: MeetingsRepository,
    private readonly attendances: AttendancesRepository,
    private readonly audit: Audit,
    private readonly drafts: ManyDrafts,
  ) {}

  /** Confirms the meeting, and with it every draft in its list unless told otherwise. */
  async confirmMeeting(input: ConfirmInput, withAttendances: boolean): Promise<MeetingWritten> {
    const meeting = await this.changeStatus('confirmMeeting', input, 'CONFIRMED');
    const drafts = withAttendances ? await this.attendances.draftsOf(meeting.id) : [];
    const confirmed = new Set(await this.drafts.confirm('confirmMeeting', Attendance, drafts));
    const attendances = drafts.filter((id) => confirmed.has(id)).map((id) => ({ id }));
    return { meeting, attendances, doubts: [] };
  }

  /** What hangs on it is told, and not withdrawn: it hides with the meeting, or stays and is for somebody to judge. */
  async withdrawMeeting(input: WithdrawInput): Promise<MeetingWritten> {
    const meeting = await this.changeStatus('withdrawMeeting', input, 'WITHDRAWN', input.reason);
    return { meeting, attendances: [], doubts: hangingDoubts(await this.meetings.hangingOn(meeting.id)) };
  }

  private async changeStatus(
    act: string,
    input: ConfirmInput,
    to: 'CONFIRMED' | 'WITHDRAWN',
    reason?: string,
  ): Promise<Meeting> {
    const before = await this.recorded.lock(input.id, 'RECORDER');
    requireStatusRole(before.recordStatus, to, before.keptById);
    requireVersion(before, input.version, { recordStatus: to });
    requireStatusChange(before, to);
    if (before.recordStatus === 'WITHDRAWN') await this.requireLinesFree(before.id);
    const after: Meeting = { ...before, recordStatus: to, ...changed(before) };
    await this.meetings.updateMeeting(before.id, after);
    await this.audit.record({ act, subjectType: 'Meeting', subjectId: before.id, before, after, reason });
    return after;
  }

  /** @throws ConflictError HANDED_OVER_SINCE */
  private async requireLinesFree(id: string): Promise<void> {
    const awardIds = await this.meetings.handedOverElsewhere(id);
    if (awardIds.length > 0)
      throw new ConflictError(meetingMessages.HANDED_OVER_SINCE, {
        field: 'input.id',
        details: { count: awardIds.length, awardIds: awardIds.slice(0, 20) },
      });
  }
}
