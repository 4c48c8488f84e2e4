import { column, defineShape, one, type Reading } from '../../platform/graphql/compiling/shape.js';
import { isStaff } from '../../platform/request/viewer.js';
import { organisationShape } from '../organisation.shape.js';
import type { OrganisationMatch } from './match-organisation.js';
import { SPEAKS_AGAINST } from './match-reasons.js';

/** Candidates are made by `candidateRows`; there is no table of them. */
export const organisationCandidateShape = defineShape({
  type: 'OrganisationCandidate',
  table: `(select null::uuid as "organisationId", null::json as evidence)`,
  visible: (_t, { viewer }) => (isStaff(viewer) ? undefined : 'false'),
  fields: {
    organisation: one(
      () => organisationShape,
      (candidate, organisation) => `${organisation}.id = ${candidate}."organisationId"`,
    ),
    evidence: column('evidence'),
  },
});

/** SQL of a subquery with the matches in their order. */
export function candidateRows(matches: readonly OrganisationMatch[], reading: Reading): string {
  const rows = reading.bind(JSON.stringify(matches.map(told)), 'json');
  return `(select * from json_to_recordset(${rows}) as m ("organisationId" uuid, evidence json, place integer))`;
}

function told({ organisation, reasons }: OrganisationMatch, place: number): object {
  const evidence = reasons.map((code) => ({ code, isAgainst: SPEAKS_AGAINST.has(code) }));
  return { organisationId: organisation.id, place, evidence };
}
