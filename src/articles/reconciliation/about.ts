import type { Day } from '../../platform/time/day.js';

/** The days of decision that stand for a year which is cut off before its end: those known to the month or year only lie outside. */
export interface CountedDays {
  from: Day;
  to: Day;
}

/** What is reconciled. */
export type About =
  | { kind: 'MEETING'; meetingId: string }
  | { kind: 'DECISION'; decisionId: string }
  | {
      kind: 'ORGANISATION';
      organisationId: string;
      lineage: boolean;
      year: number | null;
      days?: CountedDays;
      /** Beside proposals, which nobody confirms, only what was: for a report, whose other tables count nothing else. */
      confirmed?: true;
    }
  | { kind: 'YEAR'; year: number };
