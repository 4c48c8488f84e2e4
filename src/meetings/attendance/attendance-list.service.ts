import { Injectable } from '@nestjs/common';
import type { MinorSign } from '../../people/minors/vocabulary.js';
import { PeopleService } from '../../people/people.service.js';
import { VISIBILITY } from '../../people/vocabulary.js';
import { newRecord } from '../../platform/database/editable-record.js';
import { InvalidError, type Problem } from '../../platform/errors/domain-error.js';
import type { PartialDate } from '../../platform/time/partial-date.js';
import { countDoubts } from '../warnings/meeting-rules.js';
import type { MeetingDoubt } from '../warnings/meeting-warning.type.js';
import { unknownRecord } from '../unknown-record.js';
import { attendanceDetails, attendanceProblems, NOTHING_SAID } from './attendance-details.js';
import type { AttendanceInput } from './attendance-input.js';
import type { Attendance } from './attendance.entity.js';
import { AttendancesRepository } from './attendances.repository.js';
import { listedAlready } from './listed-already.js';
import { type Position, positionsOf } from './positions.js';
import { nameDoubts } from './name-doubts.js';
import { minorDoubts, signOfMinor } from './who-sees.js';

export interface ListLine {
  attendance: Attendance;
  positions: Position[];
  /** By what somebody is hidden of whom nobody said who sees them. */
  sign: MinorSign | null;
}

/** The meeting whose list it is: its id, and the first day, by which an age is judged. */
interface Listing {
  id: string;
  heldFrom: PartialDate;
}

/** Path of a line in the input: `input.attendances.3`. */
export type FieldOf = (index: number) => string;

/** The list of those who attended a meeting: appends lines, all checked before the first is written. */
@Injectable()
export class AttendanceList {
  constructor(
    private readonly attendances: AttendancesRepository,
    private readonly people: PeopleService,
  ) {}

  /**
   * Whoever calls holds the meeting and writes the audit. Who seems to be a minor is hidden, where staff do not say otherwise.
   * @throws InvalidError NOBODY, PERSON_AND_DELEGATION, COUNT_WITHOUT_DELEGATION, ROLES_EMPTY, each with its line;
   * NotFoundError UNKNOWN_ID
   */
  async append(
    meeting: Listing,
    inputs: readonly AttendanceInput[],
    fieldOf: FieldOf,
  ): Promise<{ written: ListLine[]; doubts: MeetingDoubt[] }> {
    if (inputs.length === 0) return { written: [], doubts: [] };
    const written = await this.lines(meeting, inputs, fieldOf);
    const problems: Problem[] = written.flatMap(({ attendance }, i) => attendanceProblems(attendance, fieldOf(i)));
    if (problems.length > 0) throw InvalidError.all(problems);
    await this.requirePositionBodies(written, fieldOf);
    const listed = await this.attendances.listedAt(meeting.id);
    const doubts = written.flatMap(({ attendance, sign }, i) => [
      ...minorDoubts(attendance, sign, fieldOf(i)),
      ...nameDoubts(attendance, fieldOf(i)),
      ...listedAlready(attendance, [...listed, ...written.slice(0, i).map((line) => line.attendance)], fieldOf(i)),
      ...countDoubts(attendance.delegationCount, fieldOf(i)),
    ]);
    await this.attendances.insertAttendances(written.map(({ attendance }) => attendance));
    await this.attendances.insertPositions(
      written.flatMap(({ attendance, positions }) => numbered(attendance.id, positions)),
    );
    return { written, doubts };
  }

  /** @throws NotFoundError UNKNOWN_ID */
  async replacePositions(attendanceId: string, positions: readonly Position[], field = 'input'): Promise<void> {
    await this.requireBodies(positions, field);
    await this.attendances.deletePositions(attendanceId);
    await this.attendances.insertPositions(numbered(attendanceId, positions));
  }

  private async lines(meeting: Listing, inputs: readonly AttendanceInput[], fieldOf: FieldOf): Promise<ListLine[]> {
    const asked = inputs.flatMap(({ personId }) => (typeof personId === 'string' ? [personId] : []));
    const people = await this.people.findKept(asked);
    let listingOrder = await this.attendances.lastListingOrder(meeting.id);
    return inputs.map((input, i) => {
      const person = typeof input.personId === 'string' ? people.get(input.personId) : null;
      if (person === undefined) throw unknownRecord('Person', `${fieldOf(i)}.personId`);
      listingOrder = input.listingOrder ?? listingOrder + 1;
      const said = attendanceDetails(input, NOTHING_SAID);
      const attendance: Attendance = {
        ...newRecord(),
        meetingId: meeting.id,
        listingOrder,
        ...said,
        personId: person?.id ?? null,
        namePrinted: said.namePrinted ?? person?.displayName ?? null,
      };
      const positions = positionsOf(input.positions, input.positionsPrinted) ?? [];
      const sign = input.nameVisibility ? null : signOfMinor(attendance, positions, meeting.heldFrom);
      if (sign !== null) attendance.nameVisibility = VISIBILITY.MINOR;
      return { attendance, positions, sign };
    });
  }

  private async requirePositionBodies(lines: readonly ListLine[], fieldOf: FieldOf): Promise<void> {
    const known = await this.bodies(lines.flatMap(({ positions }) => positions));
    for (const [i, { positions }] of lines.entries()) requireKnown(positions, known, fieldOf(i));
  }

  private async requireBodies(positions: readonly Position[], field: string): Promise<void> {
    requireKnown(positions, await this.bodies(positions), field);
  }

  private bodies(positions: readonly Position[]): Promise<Set<string>> {
    const ids = positions.flatMap(({ organisationId }) => (organisationId === null ? [] : [organisationId]));
    return this.attendances.existingOrganisations(ids);
  }
}

function requireKnown(positions: readonly Position[], known: ReadonlySet<string>, field: string): void {
  const at = positions.findIndex(({ organisationId }) => organisationId !== null && !known.has(organisationId));
  if (at >= 0) throw unknownRecord('Organisation', `${field}.positions.${at}.organisationId`);
}

function numbered(attendanceId: string, positions: readonly Position[]) {
  return positions.map((position, i) => ({ ...position, attendanceId, ordinal: i + 1 }));
}
