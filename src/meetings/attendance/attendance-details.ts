import type { Visibility } from '../../people/vocabulary.js';
import type { Problem } from '../../platform/errors/domain-error.js';
import { meetingMessages } from '../meetings.messages.js';
import { ATTENDANCE_ROLE, type AttendanceRole } from '../vocabulary.js';
import type { AttendanceDetailsInput } from './attendance-input.js';
import type { Attendance } from './attendance.entity.js';

/** What is said of somebody who attended, besides who it was and where in the list. */
export interface AttendanceDetails {
  namePrinted: string | null;
  delegationPrinted: string | null;
  delegationCount: number | null;
  nameVisibility: Visibility;
  roles: AttendanceRole[];
  positionsPrinted: string | null;
}

export const NOTHING_SAID: AttendanceDetails = {
  namePrinted: null,
  delegationPrinted: null,
  delegationCount: null,
  nameVisibility: 'PUBLIC',
  roles: ['ATTENDEE'],
  positionsPrinted: null,
};

/** What was said before, changed by what an input says: absent leaves alone, null clears; who sees the name is never cleared. */
export function attendanceDetails(input: AttendanceDetailsInput, before: AttendanceDetails): AttendanceDetails {
  const kept = <T>(given: T | undefined, old: T): T => (given === undefined ? old : given);
  return {
    namePrinted: kept(input.namePrinted, before.namePrinted),
    delegationPrinted: kept(input.delegationPrinted, before.delegationPrinted),
    delegationCount: kept(input.delegationCount, before.delegationCount),
    nameVisibility: input.nameVisibility ?? before.nameVisibility,
    roles: inOrder(kept(input.roles, before.roles) ?? NOTHING_SAID.roles),
    positionsPrinted: kept(input.positionsPrinted, before.positionsPrinted),
  };
}

/** Each role once, in the order of the vocabulary, so that the same roles are the same value. */
function inOrder(roles: readonly AttendanceRole[]): AttendanceRole[] {
  return Object.values(ATTENDANCE_ROLE).filter((role) => roles.includes(role));
}

/** What contradicts itself: exactly one of a person (known or as printed) and a delegation attends. */
export function attendanceProblems(row: AttendanceDetails & Pick<Attendance, 'personId'>, field: string): Problem[] {
  const isPerson = row.personId !== null || row.namePrinted !== null;
  const isDelegation = row.delegationPrinted !== null;
  const problems: Problem[] = [];
  if (!isPerson && !isDelegation) problems.push({ text: meetingMessages.NOBODY, field });
  if (isPerson && isDelegation)
    problems.push({ text: meetingMessages.PERSON_AND_DELEGATION, field: `${field}.delegationPrinted` });
  if (row.personId !== null && row.namePrinted === null)
    problems.push({ text: meetingMessages.NAME_IS_KEPT, field: `${field}.namePrinted` });
  if (row.delegationCount !== null && !isDelegation)
    problems.push({ text: meetingMessages.COUNT_WITHOUT_DELEGATION, field: `${field}.delegationCount` });
  if (row.roles.length === 0) problems.push({ text: meetingMessages.ROLES_EMPTY, field: `${field}.roles` });
  return problems;
}
