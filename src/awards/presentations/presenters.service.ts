import { Injectable } from '@nestjs/common';
import { AttendancesService } from '../../meetings/attendance/attendances.service.js';
import type { Attendance } from '../../meetings/attendance/attendance.entity.js';
import type { Meeting } from '../../meetings/meeting.entity.js';
import { PeopleService } from '../../people/people.service.js';
import { InvalidError, NotFoundError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { toldAt } from '../../platform/errors/told-at.js';
import { presentationMessages } from './presentations.messages.js';
import { PresentationsRepository } from './presentations.repository.js';
import type { PresenterInput } from './record-presentation.js';

/** Presenters are people who attended: found in the attendance, or added to it. */
@Injectable()
export class PresentersService {
  constructor(
    private readonly presentations: PresentationsRepository,
    private readonly attendances: AttendancesService,
    private readonly people: PeopleService,
  ) {}

  /**
   * Confirms the lines of the attendance that came to it with the presenters: whoever confirms who handed over confirms
   * that they were there.
   */
  async confirmAttendances(presentationId: string): Promise<void> {
    for (const id of await this.presentations.presentersOf(presentationId)) {
      const attendance = await this.presentations.findAttendance(id);
      if (attendance?.recordStatus !== 'DRAFT') continue;
      await toldAt(
        () => 'input.id',
        () => this.attendances.confirmAttendance({ id, version: attendance.version }),
      );
    }
  }

  /** Ids of their attendances, in the order given. @throws InvalidError ONE_WAY_TO_NAME, LISTED_TWICE, OTHER_MEETING */
  async attendancesOf(meeting: Meeting, presenters: readonly PresenterInput[]): Promise<string[]> {
    const ids: string[] = [];
    for (const [i, presenter] of presenters.entries()) {
      const field = `input.presenters.${i}`;
      const { id } = await this.attendanceOf(meeting, presenter, field);
      if (ids.includes(id)) throw new InvalidError(presentationMessages.LISTED_TWICE, { field });
      ids.push(id);
    }
    return ids;
  }

  private async attendanceOf(
    meeting: Meeting,
    presenter: PresenterInput,
    field: string,
  ): Promise<Pick<Attendance, 'id'>> {
    const found = await this.find(meeting, presenter, field);
    if (!('roles' in found)) return found;
    const { id, version, roles } = found;
    const { positionsPrinted } = presenter;
    const changes = {
      ...(roles.includes('PRESENTER') ? {} : { roles: [...roles, 'PRESENTER' as const] }),
      ...(positionsPrinted && !(await this.presentations.hasPositions(id)) ? { positionsPrinted } : {}),
    };
    if (Object.keys(changes).length > 0)
      await toldAt(at(field, presenter), () => this.attendances.changeAttendance({ id, version, ...changes }));
    return found;
  }

  private async find(
    meeting: Meeting,
    presenter: PresenterInput,
    field: string,
  ): Promise<Attendance | Pick<Attendance, 'id'>> {
    const { attendanceId, personId, namePrinted, positionsPrinted = null } = presenter;
    if ([attendanceId, personId, namePrinted].filter(Boolean).length !== 1)
      throw new InvalidError(presentationMessages.ONE_WAY_TO_NAME, { field });
    if (attendanceId) return this.listed(meeting, attendanceId, `${field}.attendanceId`);
    if (personId) {
      const person = await this.people.getKeptPerson(personId, `${field}.personId`);
      const found = await this.presentations.attendanceOf(meeting.id, { personId: person.id });
      const who = { personId: person.id, namePrinted: person.displayName, positionsPrinted };
      return found ?? toldAt(at(field, presenter), () => this.add(meeting, who));
    }
    const name = namePrinted ?? '';
    const found = await this.presentations.attendanceOf(meeting.id, { namePrinted: name });
    return found ?? toldAt(at(field, presenter), () => this.add(meeting, { namePrinted: name, positionsPrinted }));
  }

  private async listed(meeting: Meeting, id: string, field: string): Promise<Attendance> {
    const attendance = await this.presentations.findAttendance(id);
    if (!attendance) throw new NotFoundError(platformMessages.UNKNOWN_ID, { field, details: { type: 'Attendance' } });
    if (attendance.meetingId !== meeting.id) throw new InvalidError(presentationMessages.OTHER_MEETING, { field });
    return attendance;
  }

  private async add(
    meeting: Meeting,
    who: { personId?: string; namePrinted: string; positionsPrinted: string | null },
  ): Promise<{ id: string }> {
    const { attendance } = await this.attendances.recordAttendance({
      meetingId: meeting.id,
      ...who,
      roles: ['PRESENTER'],
    });
    return { id: attendance.id };
  }
}

/** Where a presenter was sent, or what of them is at fault: they are a line of a list that the act changes by itself. */
function at(field: string, presenter: PresenterInput): (path: string | null) => string {
  return (path) => {
    const name = path?.startsWith('positions') ? 'positionsPrinted' : path;
    return name !== null && presenter[name as keyof PresenterInput] ? `${field}.${name}` : field;
  };
}
