import { type Problem } from '../../platform/errors/domain-error.js';
import { firstDay, isBefore, lastDay, type PartialDate, precisionOf } from '../../platform/time/partial-date.js';
import type { MeetingDoubt } from './meeting-warning.type.js';
import { meetingMessages } from '../meetings.messages.js';
import type { MeetingKind } from '../vocabulary.js';

/** When a meeting was held and for which years. */
export interface MeetingTimes {
  kind: MeetingKind;
  heldFrom: PartialDate;
  heldTo: PartialDate | null;
  yearReviewed: number | null;
  yearPlanned: number | null;
}

/** What contradicts itself, by the field at fault. */
export function timeProblems({ heldFrom, heldTo, yearReviewed, yearPlanned }: MeetingTimes): Problem[] {
  const problems: Problem[] = [];
  if (heldTo !== null && isBefore(heldTo, heldFrom))
    problems.push({
      text: meetingMessages.END_BEFORE_START,
      field: 'input.heldTo',
      details: { heldFrom, heldTo },
    });
  if (yearReviewed !== null && yearPlanned !== null && yearPlanned < yearReviewed)
    problems.push({
      text: meetingMessages.PLANNED_BEFORE_REVIEWED,
      field: 'input.yearPlanned',
      details: { yearReviewed, yearPlanned },
    });
  return problems;
}

/** Congresses and sessions belong to a term rather than to a year; who celebrates reviews none. */
const REVIEWS_NO_YEAR: readonly MeetingKind[] = ['CONGRESS', 'SESSION', 'ANNIVERSARY', 'SOLIDARITY_DAY'];

/** What is unusual about the years. January meetings review the year before; those of December their own. */
export function yearDoubts({ kind, heldFrom, yearReviewed }: MeetingTimes): MeetingDoubt[] {
  const yearHeld = Number(heldFrom.slice(0, 4));
  if (yearReviewed === null) {
    const inJanuary = precisionOf(heldFrom) !== 'YEAR' && heldFrom.slice(5, 7) === '01';
    return inJanuary && !REVIEWS_NO_YEAR.includes(kind)
      ? [
          {
            code: 'JANUARY_WITHOUT_YEAR_REVIEWED',
            field: 'input.yearReviewed',
            details: { yearBefore: yearHeld - 1 },
          },
        ]
      : [];
  }
  if (yearHeld === yearReviewed || yearHeld === yearReviewed + 1) return [];
  return [
    {
      code: 'HELD_OUTSIDE_YEAR_REVIEWED',
      field: 'input.yearReviewed',
      details: { heldFrom, yearReviewed },
    },
  ];
}

/** Whether a body cannot have been there: it ended before the earliest day possible, or began after the latest. */
export function wasCertainlyAbsent(
  body: { validFrom: string | null; validTo: string | null },
  { heldFrom, heldTo }: Pick<MeetingTimes, 'heldFrom' | 'heldTo'>,
): boolean {
  return (
    (body.validTo !== null && body.validTo < firstDay(heldFrom)) ||
    (body.validFrom !== null && body.validFrom > lastDay(heldTo ?? heldFrom))
  );
}

/** A delegation of more is a slip of the pen, or the audience of a stadium. */
const LARGE_DELEGATION = 2_000;

export function countDoubts(count: number | null, field: string): MeetingDoubt[] {
  return count !== null && count > LARGE_DELEGATION
    ? [{ code: 'DELEGATION_COUNT_LARGE', field: `${field}.delegationCount`, details: { count } }]
    : [];
}
