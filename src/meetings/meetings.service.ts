import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit.service.js';
import { AreasService } from '../organisations/areas/areas.service.js';
import { changed, newRecord } from '../platform/database/editable-record.js';
import { isChange, requireVersion } from '../platform/database/versioned.js';
import { InvalidError } from '../platform/errors/domain-error.js';
import { requireMayChange } from '../platform/graphql/records/status-roles.js';
import { requireScope, requireScopeOf } from '../platform/request/scope.js';
import type { Role } from '../platform/request/viewer.js';
import { firstDay } from '../platform/time/partial-date.js';
import { likelyAlike } from './warnings/alike-meetings.js';
import { AttendanceList } from './attendance/attendance-list.service.js';
import type { Attendance } from './attendance/attendance.entity.js';
import { recordedAttendance } from './attendance/attendances.service.js';
import type { ChangeMeetingInput } from './change-meeting.js';
import { meetingDetails, NOTHING_KNOWN } from './meeting-details.js';
import { usualKeeper } from './meeting-keeper.js';
import { timeProblems, yearDoubts } from './warnings/meeting-rules.js';
import type { MeetingDoubt } from './warnings/meeting-warning.type.js';
import type { Meeting } from './meeting.entity.js';
import { meetingMessages } from './meetings.messages.js';
import { MeetingsRepository, type Organiser } from './meetings.repository.js';
import { organiserDoubts, organisersOf } from './organisers/organisers.js';
import type { OrganiserInput, RecordMeetingInput } from './record-meeting.js';
import { unknownRecord } from './unknown-record.js';

/** A meeting that an act wrote, with the attendances that it wrote, and what to look at. */
export interface MeetingWritten {
  meeting: Meeting;
  attendances: Pick<Attendance, 'id'>[];
  doubts: MeetingDoubt[];
}

/** Meetings: when, where, by whom. Who attended is in AttendancesService, what is public in MeetingStatus. */
@Injectable()
export class MeetingsService {
  constructor(
    private readonly meetings: MeetingsRepository,
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
      meeting,
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
    const after = { ...before, ...wanted };
    await this.requireSound(after);
    const organisersBefore = await this.meetings.findOrganisers(before.id);
    const given = input.organisers === undefined ? undefined : (input.organisers ?? []);
    const organisers = given ? await this.organisers(given, after) : organisersBefore;
    const old = { ...before, organisers: organisersBefore };
    if (!isChange(old, { ...after, organisers }))
      return { meeting: before, attendances: [], doubts: await this.doubts(before, organisers) };
    Object.assign(after, changed(before));
    await this.meetings.updateMeeting(before.id, after);
    if (given) await this.meetings.replaceOrganisers(before.id, organisers);
    const doubts = await this.doubts(after, organisers);
    await this.audit.record({
      act: 'changeMeeting',
      subjectType: 'Meeting',
      subjectId: before.id,
      before: old,
      after: { ...after, organisers },
      reason: input.reason,
    });
    return { meeting: after, attendances: [], doubts };
  }

  /** @throws NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE */
  async lock(id: string, role: Role, field = 'input.id'): Promise<Meeting> {
    const meeting = await this.meetings.lockMeeting(id);
    if (!meeting) throw unknownRecord('Meeting', field);
    requireScopeOf(role, meeting, field);
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
    const named = organisers.map((organiser) => ({
      ...organiser,
      name: bodies.get(organiser.organisationId ?? '')?.name ?? null,
    }));
    const { title: own, placePrinted } = meeting;
    const alike = likelyAlike({ title: own, placePrinted, organisers: named }, await this.meetings.findAlike(meeting));
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
