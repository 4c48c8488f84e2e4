import { AWARD_CHANGE, type AwardChange } from '../vocabulary.js';

/** One value of a line, when the report was published and now. */
export interface ChangedValue {
  field: string;
  before: string | null;
  after: string | null;
}

/** A line that the report counted, or would count now, and that is not what it was. */
export interface ChangedAward {
  id: string;
  wasCounted: boolean;
  isCounted: boolean;
  /** It was recorded since. */
  added: boolean;
  changes: ChangedValue[];
  /** Each field that a correction changed. */
  corrections: ChangedValue[];
}

/** For readers: a correction field by field, not as it is kept. */
export function valuesOf({ changes, corrections }: Pick<ChangedAward, 'changes' | 'corrections'>): ChangedValue[] {
  return changes.flatMap((each) => (each.field === 'corrected' ? corrections : [each]));
}

/** What happened to it, in the one word that explains the figures best. */
export function changeOf({ added, changes, wasCounted }: ChangedAward): AwardChange {
  const now = (field: string) => changes.find((each) => each.field === field)?.after;
  const has = (field: string) => changes.some((each) => each.field === field);
  if (added) return AWARD_CHANGE.ADDED;
  if (now('recordStatus') === 'WITHDRAWN') return AWARD_CHANGE.WITHDRAWN;
  if (now('recordStatus') === 'CONFIRMED' && !wasCounted) return AWARD_CHANGE.ADDED;
  if (now('state') === 'ANNULLED') return AWARD_CHANGE.ANNULLED;
  if (now('state') === 'REPLACED') return AWARD_CHANGE.REPLACED;
  if (now('state') === 'GRANTED') return AWARD_CHANGE.RESTORED;
  if (has('grantedOn')) return AWARD_CHANGE.REDATED;
  return has('corrected') ? AWARD_CHANGE.CORRECTED : AWARD_CHANGE.CHANGED;
}
