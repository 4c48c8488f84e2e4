import type { List, Which } from '../list.js';

/** What a commit would do, as the list is now. */
export interface Readiness {
  /** Lines that would be recorded. */
  lines: number;
  /** Rows that have to be mended, or stay behind. */
  refused: number;
  leftOut: number;
  newBodies: number;
  newPeople: number;
  which: Which;
  /** What of the list as a whole stands in the way of recording anything. */
  missing: number;
}

export function readinessOf({ counts, notices, newBodies, recipients }: List): Readiness {
  const refused = counts.rows - counts.leftOut - counts.valid;
  return {
    lines: counts.valid,
    refused,
    leftOut: counts.leftOut,
    newBodies: newBodies.totalCount,
    newPeople: recipients.newPeople,
    which: refused > 0 ? 'VALID' : 'ALL',
    missing: notices.filter(({ severity }) => severity === 'ERROR').length,
  };
}

/** What the registry asks to have been seen before it records a list; the desk shows every doubt above the button. */
export function acknowledgedOf(doubts: readonly { code: string }[]): string[] {
  return [...new Set(doubts.map(({ code }) => code))].filter((code) => code === 'LIST_IS_PROPOSAL');
}
