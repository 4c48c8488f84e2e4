import { confirmedOrKept } from '../../platform/graphql/records/record.shape.js';
import type { Reading } from '../../platform/graphql/compiling/shape.js';
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

/**
 * SQL of a doubt without the words that tell which awards are like the line, where the staff asking may not see one of them:
 * whoever recorded the line may have seen more.
 */
export function asFarAsSeen(doubt: string, reading: Reading): string {
  const e = reading.alias();
  const seen = confirmedOrKept(e, reading);
  if (seen === undefined) return doubt;
  const evidence = `select x.id::uuid from jsonb_array_elements_text(${doubt} -> 'evidence') x (id)`;
  return (
    `case when exists (select from awards ${e} where ${e}.id in (${evidence}) and not (${seen})) ` +
    `then ${doubt} #- '{data,likeVi}' #- '{data,likeEn}' else ${doubt} end`
  );
}

/** The doubts of line `a` as JSON objects `w.j`, each with the reason given for going on. */
export function warningsOf(a: string, reading: Reading): string {
  return (
    `select ${asFarAsSeen('w.j', reading)} || jsonb_build_object('awardId', ${a}.id, 'annexOrder', ${a}.annex_order, 'overriddenBecause', ` +
    `(select r.j ->> 'reason' from jsonb_array_elements(${a}.overridden_warnings) r(j) where r.j ->> 'code' = w.j ->> 'code' limit 1)) as j, ` +
    `${a}.annex_order as n from jsonb_array_elements(${a}.warnings) w(j)`
  );
}
