import { column, defineShape, one, type Reading } from '../../platform/graphql/compiling/shape.js';
import { isStaff } from '../../platform/request/viewer.js';
import { personShape } from '../person.shape.js';
import type { PersonMatch } from './match-person.js';

/** Candidates are made by `candidateRows`; there is no table of them. */
export const personCandidateShape = defineShape({
  type: 'PersonCandidate',
  table: `(select null::uuid as "personId", null::double precision as score, null::text as verdict, null::json as evidence)`,
  visible: (_t, { viewer }) => (isStaff(viewer) ? undefined : 'false'),
  fields: {
    person: one(
      () => personShape,
      (candidate, person) => `${person}.id = ${candidate}."personId"`,
    ),
    score: column('score'),
    verdict: column('verdict'),
    evidence: column('evidence'),
  },
});

/** SQL of a subquery with the matches in their order. */
export function candidateRows(matches: readonly PersonMatch[], reading: Reading): string {
  const rows = reading.bind(JSON.stringify(matches.map((match, place) => ({ ...match, place }))), 'json');
  return (
    `(select * from json_to_recordset(${rows}) as m ` +
    `("personId" uuid, score double precision, verdict text, evidence json, place integer))`
  );
}
