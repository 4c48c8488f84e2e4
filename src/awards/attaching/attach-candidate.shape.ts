import { column, defineShape, one, type Reading } from '../../platform/graphql/compiling/shape.js';
import { isStaff } from '../../platform/request/viewer.js';
import { awardShape } from '../award.shape.js';
import { awardDecisionShape } from '../decisions/award-decision.shape.js';
import type { AttachPair } from './attach-evidence.js';
import { type AttachReason, SPEAKS_AGAINST } from './attach-reasons.js';

const awardOf = (name: string) =>
  one(
    () => awardShape,
    (candidate, award) => `${award}.id = ${candidate}."${name}"`,
  );

/** Candidates are made by `attachRows`; there is no table of them. */
export const attachCandidateShape = defineShape({
  type: 'AttachCandidate',
  table: `(select null::uuid as "awardId", null::uuid as "decisionId", null::uuid as "lineId", null::json as evidence)`,
  visible: (_t, { viewer }) => (isStaff(viewer) ? undefined : 'false'),
  fields: {
    award: awardOf('awardId'),
    line: awardOf('lineId'),
    decision: one(
      () => awardDecisionShape,
      (candidate, decision) => `${decision}.id = ${candidate}."decisionId"`,
    ),
    evidence: column('evidence'),
  },
});

/** SQL of a subquery with the pairs in their order. */
export function attachRows(found: readonly { pair: AttachPair; reasons: AttachReason[] }[], reading: Reading): string {
  const told = found.map(({ pair: { awardId, decisionId, lineId }, reasons }, place) => ({
    awardId,
    decisionId,
    lineId,
    place,
    evidence: reasons.map((code) => ({ code, isAgainst: SPEAKS_AGAINST.has(code) })),
  }));
  const rows = reading.bind(JSON.stringify(told), 'json');
  return `(select * from json_to_recordset(${rows}) as m ("awardId" uuid, "decisionId" uuid, "lineId" uuid, evidence json, place integer))`;
}
