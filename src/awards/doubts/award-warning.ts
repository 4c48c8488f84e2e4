import type { AwardWarningCode } from '../vocabulary.js';
import type { AwardWarning } from './award-assessment.js';

/** A doubt as it is kept on its award line. */
export type RaisedWarning = AwardWarning;

/** Why staff went on in spite of a doubt. */
export interface OverriddenWarning {
  code: AwardWarningCode;
  reason: string;
  /** Name of the account. */
  by: string;
  /** ISO 8601 */
  at: string;
}

/** The doubts of line `a` as JSON objects `w.j`, each with the reason given for going on. */
export function warningsOf(a: string): string {
  return (
    `select w.j || jsonb_build_object('awardId', ${a}.id, 'annexOrder', ${a}.annex_order, 'overriddenBecause', ` +
    `(select r.j ->> 'reason' from jsonb_array_elements(${a}.overridden_warnings) r(j) where r.j ->> 'code' = w.j ->> 'code' limit 1)) as j, ` +
    `${a}.annex_order as n from jsonb_array_elements(${a}.warnings) w(j)`
  );
}
