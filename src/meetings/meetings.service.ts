import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit.service.js';
import { AreasService } from '../organisations/areas/areas.service.js';
import { changed, newRecord, requireStatusChange } from '../platform/database/editable-record.js';
import { requireVersion } from '../platform/database/versioned.js';
import { ConflictError, InvalidError } from '../platform/errors/domain-error.js';
import { requireMayChange, requireStatusRole } from '../platform/graphql/status-roles.js';
import type { ConfirmInput, WithdrawInput } from '../platform/graphql/change-status.js';
import { requireScope } from '../platform/request/scope.js';
import type { Role } from '../platform/request/viewer.js';
import { firstDay } from '../platform/time/partial-date.js';
import { AttendanceList } from './attendance/attendance-list.service.js';
import type { Attendance } from './attendance/attendance.entity.js';
import { AttendancesRepository } from './attendance/attendances.repository.js';
import { recordedAttendance } from './attendance/attendances.service.js';
import type { ChangeMeetingInput } from './change-meeting.js';
import { hangingDoubts } from './hanging-doubts.js';
import { meetingDetails, NOTHING_KNOWN } from './meeting-details.js';
import { usualKeeper } from './meeting-keeper.js';
import { timeProblems, yearDoubts } from './meeting-rules.js';
import type { MeetingDoubt } from './meeting-warning.type.js';
import type { Meeting } from './meeting.entity.js';
import { meetingMessages } from './meetings.messages.js';
import { MeetingsRepository, type Organiser } from './meetings.repository.js';
import { organiserDoubts, organisersOf } from './organisers.js';
import type { OrganiserInput, RecordMeetingInput } from './record-meeting.js';
import { unknownRecord } from './unknown-record.js';

/** A meeting that an act wrote, with the attendances that it wrote, and what to look at. */
export interface MeetingWritten {
  meeting: Meeting;
  attendances: Attendance[];
  doubts: MeetingDoubt[];
}

/** Meetings: when, where, by whom. Who attended is in AttendancesService. */
@Injectable()
export class MeetingsService {
  constructor(
    private readonly meetings: MeetingsRepository,
    private readonly attendances: AttendancesRepository,
    private readonly list: AttendanceList,
    private readonly areas: AreasService,
    private readonly audit: Audit,
  ) {}

  /** @throws NotFoundError UNKNOWN_ID */
  async getMeeting(id: string, field = 'input.meetingId'): Promise<Meeting> {
    const meeting = await this.meetings.findMeeting(id);
    if (!meeting) throw unknownRecord('Meeting', field);
    return meeting;
  }

  /**
   * @throws InvalidError END_BEFORE_START, PLANNED_BEFORE_REVIEWED, ORGANISER_UNNAMED, ORGANISER_TWICE, and what
   * AttendanceList.append throws; NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE
   */
  async recordMeeting(input: RecordMeetingInput): Promise<MeetingWritten> {
    const details = meetingDetails(input, {
      kind: input.kind,
      title: input.title,
      heldFrom: input.heldFrom,
      ...NOTHING_KNOWN,
    });
    const meeting: Meeting = { ...newRecord(), ...details, keptById: null };
    await this.requireSound(meeting);
    const organisers = await this.organisers(input.organisers ?? [], meeting);
    meeting.keptById = input.keptById === undefined ? usualKeeper(organisers) : input.keptById;
    await this.requireKeeper(meeting.keptById);
    await this.meetings.insertMeeting(meeting);
    await this.meetings.replaceOrganisers(meeting.id, organisers);
    const { written, doubts } = await this.list.append(
      meeting.id,
      input.attendances ?? [],
      (i) => `input.attendances.${i}`,
    );
    const warnings = [...(await this.doubts(meeting, organisers)), ...doubts];
    await this.audit.record(
      { act: 'recordMeeting', subjectType: 'Meeting', subjectId: meeting.id, after: { ...meeting, organisers } },
      ...written.map((line) => recordedAttendance('recordMeeting', line)),
    );
    return { meeting, attendances: written.map(({ attendance }) => attendance), doubts: warnings };
  }

  /** @throws as recordMeeting, InvalidError PARENT_IS_BELOW, and ConflictError VERSION_CONFLICT */
  async changeMeeting(input: ChangeMeetingInput): Promise<MeetingWritten> {
    if (input.parentId !== undefined) await this.meetings.holdTree();
    const before = await this.lock(input.id, 'RECORDER');
    requireMayChange(before, before.keptById, 'input.id');
    const wanted = meetingDetails(input, before);
    requireVersion(before, input.version, wanted);
    const after = { ...before, ...wanted, ...changed(before) };
    await this.requireSound(after);
    const organisersBefore = await this.meetings.findOrganisers(before.id);
    const given = input.organisers === undefined ? undefined : (input.organisers ?? []);
    const organisers = given ? await this.organisers(given, after) : organisersBefore;
    await this.meetings.updateMeeting(before.id, after);
    if (given) await this.meetings.replaceOrganisers(before.id, organisers);
    const doubts = await this.doubts(after, organisers);
    await this.audit.record({
      act: 'changeMeeting',
      subjectType: 'Meeting',
      subjectId: before.id,
      before: { ...before, organisers: organisersBefore },
      after: { ...after, organisers },
      reason: input.reason,
    });
    return { meeting: after, attendances: [], doubts };
  }

  /** Confirms the meeting, and with it every draft in its list unless told otherwise. */
  async confirmMeeting(input: ConfirmInput, withAttendances: boolean): Promise<MeetingWritten> {
    const meeting = await this.changeStatus('confirmMeeting', input, 'CONFIRMED');
    const drafts = withAttendances ? await this.attendances.lockDrafts(meeting.id) : [];
    const attendances: Attendance[] = [];
    for (const draft of drafts) {
      const after: Attendance = { ...draft, recordStatus: 'CONFIRMED', ...changed(draft) };
      await this.attendances.updateAttendance(draft.id, after);
      attendances.push(after);
    }
    if (drafts.length > 0)
      await this.audit.record(
        ...drafts.map((before, i) => ({
          act: 'confirmMeeting',
          subjectType: 'Attendance',
          subjectId: before.id,
          before,
          after: attendances[i] ?? null,
        })),
      );
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
    const before = await this.lock(input.id, 'RECORDER');
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

  private async lock(id: string, role: Role): Promise<Meeting> {
    const meeting = await this.meetings.lockMeeting(id);
    if (!meeting) throw unknownRecord('Meeting', 'input.id');
    requireScope(role, meeting.keptById, 'input.id');
    return meeting;
  }

  private async requireSound(meeting: Meeting): Promise<void> {
    const problems = timeProblems(meeting);
    if (problems.length > 0) throw InvalidError.all(problems);
    if (meeting.areaId !== null) await this.areas.getArea(meeting.areaId, 'input.areaId');
    if (meeting.parentMeetingId === null) return;
    await this.getMeeting(meeting.parentMeetingId, 'input.parentId');
    if (await this.meetings.isPartOf(meeting.parentMeetingId, meeting.id))
      throw new InvalidError(meetingMessages.PARENT_IS_BELOW, { field: 'input.parentId' });
  }

  private async requireKeeper(keptById: string | null): Promise<void> {
    if (keptById !== null && !(await this.meetings.findOrganisations([keptById])).has(keptById))
      throw unknownRecord('Organisation', 'input.keptById');
    requireScope('RECORDER', keptById, 'input.keptById');
  }

  private async organisers(inputs: readonly OrganiserInput[], { heldFrom }: Meeting): Promise<Organiser[]> {
    const ids = inputs.flatMap(({ organisationId }) => (typeof organisationId === 'string' ? [organisationId] : []));
    const bodies = await this.meetings.findOrganisations(ids);
    return organisersOf(inputs, bodies, await this.meetings.namesOn(ids, firstDay(heldFrom)));
  }

  private async doubts(meeting: Meeting, organisers: readonly Organiser[]): Promise<MeetingDoubt[]> {
    const ids = organisers.flatMap(({ organisationId }) => (organisationId === null ? [] : [organisationId]));
    const bodies = await this.meetings.findOrganisations(ids);
    const alike = await this.meetings.findAlike(meeting);
    return [
      ...yearDoubts(meeting),
      ...organiserDoubts(organisers, bodies, meeting),
      ...alike.map(({ id, title, heldFrom }): MeetingDoubt => ({
        code: 'LIKELY_DUPLICATE',
        meetingId: id,
        details: { title, heldFrom },
      })),
    ];
  }
}
