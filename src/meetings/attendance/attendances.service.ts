import { Injectable } from '@nestjs/common';
import { type Act, Audit } from '../../audit/audit.service.js';
import { ManyDrafts } from '../../audit/many-drafts.service.js';
import { PeopleService } from '../../people/people.service.js';
import { VISIBILITY } from '../../people/vocabulary.js';
import { changed, requireStatusChange, requireTakesMore } from '../../platform/database/editable-record.js';
import { isChange, requireVersion } from '../../platform/database/versioned.js';
import { InvalidError } from '../../platform/errors/domain-error.js';
import { requireAccess } from '../../platform/graphql/compiling/access.js';
import { requireMayChange, requireStatusRole } from '../../platform/graphql/records/status-roles.js';
import type { ConfirmInput, WithdrawInput } from '../../platform/graphql/records/change-status.js';
import { requireScope, requireScopeOf } from '../../platform/request/scope.js';
import type { Role } from '../../platform/request/viewer.js';
import { countDoubts } from '../warnings/meeting-rules.js';
import type { MeetingDoubt } from '../warnings/meeting-warning.type.js';
import type { Meeting } from '../meeting.entity.js';
import { meetingMessages } from '../meetings.messages.js';
import { MeetingsRepository } from '../meetings.repository.js';
import { unknownRecord } from '../unknown-record.js';
import { attendanceDetails, attendanceProblems } from './attendance-details.js';
import type { AttendanceInput } from './attendance-input.js';
import { AttendanceList, type FieldOf } from './attendance-list.service.js';
import { Attendance } from './attendance.entity.js';
import { AttendancesRepository } from './attendances.repository.js';
import type { ChangeAttendanceInput } from './change-attendance.js';
import type { LinkAttendanceInput } from './link-attendance.js';
import { listedAlready } from './listed-already.js';
import { positionsOf } from './positions.js';
import type { RecordAttendanceInput } from './record-attendance.js';
import { nameDoubts } from './name-doubts.js';
import { minorDoubts, printsTheSame, signOfMinor } from './who-sees.js';

export interface AttendanceWritten {
  attendance: Attendance;
  doubts: MeetingDoubt[];
}

export interface AttendancesWritten {
  /** In the order of the input. */
  attendances: Attendance[];
  doubts: MeetingDoubt[];
}

/** Who attended a meeting, one line of its list at a time. */
@Injectable()
export class AttendancesService {
  constructor(
    private readonly attendances: AttendancesRepository,
    private readonly meetings: MeetingsRepository,
    private readonly list: AttendanceList,
    private readonly people: PeopleService,
    private readonly audit: Audit,
    private readonly drafts: ManyDrafts,
  ) {}

  /** @throws NotFoundError UNKNOWN_ID */
  async getAttendance(id: string, field = 'input.id'): Promise<Attendance> {
    const attendance = await this.attendances.findAttendance(id);
    if (!attendance) throw unknownRecord('Attendance', field);
    return attendance;
  }

  /** @throws InvalidError, NotFoundError UNKNOWN_ID, ForbiddenError OUT_OF_SCOPE, ConflictError ADDED_TO_WITHDRAWN */
  async recordAttendance(input: RecordAttendanceInput): Promise<AttendanceWritten> {
    const { attendances, doubts } = await this.append(input.meetingId, [input], () => 'input');
    const [attendance] = attendances;
    if (!attendance) throw new Error('one line in, one line out');
    return { attendance, doubts };
  }

  /**
   * Lines of one meeting, in sets; doubts and refusals are told at `input.attendances.3`.
   * @throws as recordAttendance
   */
  async recordAttendances(meetingId: string, inputs: readonly AttendanceInput[]): Promise<AttendancesWritten> {
    if (inputs.length === 0) return { attendances: [], doubts: [] };
    return this.append(meetingId, inputs, (i) => `input.attendances.${i}`);
  }

  private async append(
    meetingId: string,
    inputs: readonly AttendanceInput[],
    fieldOf: FieldOf,
  ): Promise<AttendancesWritten> {
    const meeting = await this.lockMeeting(meetingId, 'RECORDER', 'input.meetingId');
    requireTakesMore(meeting, 'Meeting', 'input.meetingId');
    const { written, doubts } = await this.list.append(meeting, inputs, fieldOf);
    await this.audit.record(...written.map((line) => recordedAttendance('recordAttendance', line)));
    return { attendances: written.map(({ attendance }) => attendance), doubts };
  }

  /**
   * Who is printed otherwise, and seems to be a minor now, is hidden, where staff do not say otherwise.
   * @throws InvalidError, also SHOWN_AGAIN_WITHOUT_REASON; NotFoundError UNKNOWN_ID, ConflictError VERSION_CONFLICT, ForbiddenError OUT_OF_SCOPE
   */
  async changeAttendance(input: ChangeAttendanceInput): Promise<AttendanceWritten> {
    const { attendance: before, meeting } = await this.lockToChange(input.id);
    const wanted = {
      ...attendanceDetails(input, before),
      listingOrder: input.listingOrder ?? before.listingOrder,
    };
    requireVersion(before, input.version, wanted);
    if (wanted.nameVisibility === VISIBILITY.PUBLIC) requireMayShow(before, meeting.keptById, input.reason);
    const after = { ...before, ...wanted };
    const problems = attendanceProblems(after, 'input');
    if (problems.length > 0) throw InvalidError.all(problems);
    const positionsBefore = await this.attendances.findPositions(before.id);
    const positions = positionsOf(input.positions, input.positionsPrinted);
    const isGuessed =
      !input.nameVisibility &&
      before.nameVisibility === VISIBILITY.PUBLIC &&
      !printsTheSame([before, positionsBefore], [after, positions ?? positionsBefore]);
    const sign = isGuessed ? signOfMinor(after, positions ?? positionsBefore, meeting.heldFrom) : null;
    if (sign !== null) after.nameVisibility = VISIBILITY.MINOR;
    const doubts = [
      ...minorDoubts(after, sign, 'input'),
      ...(after.namePrinted === before.namePrinted ? [] : nameDoubts(after, 'input')),
      ...countDoubts(after.delegationCount, 'input'),
    ];
    const old = { ...before, ...(positions ? { positions: positionsBefore } : {}) };
    if (!isChange(old, { ...after, ...(positions ? { positions } : {}) })) return { attendance: before, doubts };
    Object.assign(after, changed(before));
    await this.attendances.updateAttendance(before.id, after);
    if (positions) await this.list.replacePositions(before.id, positions);
    await this.audit.record({
      act: 'changeAttendance',
      subjectType: 'Attendance',
      subjectId: before.id,
      before: old,
      after: { ...after, ...(positions ? { positions } : {}) },
      reason: input.reason,
    });
    return { attendance: after, doubts };
  }

  /** @throws InvalidError DELEGATION_IS_NO_PERSON, NOBODY; NotFoundError; ConflictError VERSION_CONFLICT */
  async linkAttendance(input: LinkAttendanceInput): Promise<AttendanceWritten> {
    const { personId: asked } = input;
    if (asked === undefined) throw new InvalidError(meetingMessages.NOBODY, { field: 'input.personId' });
    // The person before the line, as whoever merges people holds them.
    const personId = asked === null ? null : (await this.people.getKeptPerson(asked, 'input.personId')).id;
    const { attendance: before } = await this.lockToChange(input.id);
    requireVersion(before, input.version, { personId: asked });
    if (before.namePrinted === null)
      throw new InvalidError(meetingMessages.DELEGATION_IS_NO_PERSON, { field: 'input.id' });
    const after = { ...before, personId, ...changed(before) };
    const others = (await this.attendances.listedAt(before.meetingId)).filter(({ id }) => id !== before.id);
    await this.write('linkAttendance', before, after, input.reason);
    return { attendance: after, doubts: personId === null ? [] : listedAlready(after, others, 'input.personId') };
  }

  confirmAttendance(input: ConfirmInput): Promise<AttendanceWritten> {
    return this.changeStatus('confirmAttendance', input, 'CONFIRMED');
  }

  /** Drafts of any lists that one act makes public together. @throws ForbiddenError NOT_ALLOWED, OUT_OF_SCOPE */
  async confirmAttendances(ids: readonly string[]): Promise<void> {
    const keepers = new Map<string, string | null>();
    for (const meetingId of await this.attendances.meetingsOf(ids))
      keepers.set(meetingId, (await this.lockMeeting(meetingId, 'RECORDER', 'input.id')).keptById);
    await this.drafts.confirm('confirmAttendance', Attendance, ids, ({ recordStatus, meetingId }) => {
      requireStatusRole(recordStatus, 'CONFIRMED', keepers.get(meetingId) ?? null);
      return true;
    });
  }

  withdrawAttendance(input: WithdrawInput): Promise<AttendanceWritten> {
    return this.changeStatus('withdrawAttendance', input, 'WITHDRAWN', input.reason);
  }

  private async changeStatus(act: string, input: ConfirmInput, to: 'CONFIRMED' | 'WITHDRAWN', reason?: string) {
    const before = await this.lock(input.id, 'RECORDER');
    const { keptById } = await this.lockMeeting(before.meetingId, 'RECORDER', 'input.id');
    requireStatusRole(before.recordStatus, to, keptById);
    requireVersion(before, input.version, { recordStatus: to });
    requireStatusChange(before, to);
    const after = { ...before, recordStatus: to, ...changed(before) };
    await this.write(act, before, after, reason);
    return { attendance: after, doubts: [] };
  }

  private async lock(id: string, role: Role): Promise<Attendance> {
    return (await this.lockInList(id, role)).attendance;
  }

  private async lockToChange(id: string): Promise<{ attendance: Attendance; meeting: Meeting }> {
    const line = await this.lockInList(id, 'RECORDER');
    requireMayChange(line.attendance, line.meeting.keptById, 'input.id');
    return line;
  }

  private async lockInList(id: string, role: Role): Promise<{ attendance: Attendance; meeting: Meeting }> {
    const { meetingId } = await this.getAttendance(id);
    const meeting = await this.lockMeeting(meetingId, role, 'input.id');
    const attendance = await this.attendances.lockAttendance(id);
    if (!attendance) throw unknownRecord('Attendance', 'input.id');
    return { attendance, meeting };
  }

  /** The list of a meeting is written by one at a time. */
  private async lockMeeting(id: string, role: Role, field: string): Promise<Meeting> {
    const meeting = await this.meetings.lockMeeting(id);
    if (!meeting) throw unknownRecord('Meeting', field);
    requireScopeOf(role, meeting, field);
    return meeting;
  }

  private async write(act: string, before: Attendance, after: Attendance, reason?: string): Promise<void> {
    await this.attendances.updateAttendance(before.id, after);
    await this.audit.record({ act, subjectType: 'Attendance', subjectId: before.id, before, after, reason });
  }
}

/** Whoever was hidden, be it by a guess, is shown by an approver who says why, as with people and award lines. */
function requireMayShow({ nameVisibility }: Attendance, keptById: string | null, reason?: string | null): void {
  if (nameVisibility === VISIBILITY.PUBLIC) return;
  requireAccess('APPROVER');
  requireScope('APPROVER', keptById, 'input.id');
  if (!reason) throw new InvalidError(meetingMessages.SHOWN_AGAIN_WITHOUT_REASON, { field: 'input.reason' });
}

/** The audit entry of a line that an act added to a list. */
export function recordedAttendance(act: string, line: { attendance: Attendance; positions: object[] }): Act {
  const { attendance, positions } = line;
  return { act, subjectType: 'Attendance', subjectId: attendance.id, after: { ...attendance, positions } };
}
