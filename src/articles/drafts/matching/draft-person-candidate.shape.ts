import { personShape } from '../../../people/person.shape.js';
import type { PersonMatch } from '../../../people/matching/match-person.js';
import { column, defineShape, expression, one, type Reading } from '../../../platform/graphql/compiling/shape.js';
import { isStaff } from '../../../platform/request/viewer.js';

/** Candidates are made by `draftPersonRows`; there is no table of them. */
export const draftPersonCandidateShape = defineShape({
  type: 'DraftPersonCandidate',
  table: `(select null::text as part_key, null::uuid as person_id, null::double precision as score, null::text as verdict,
    null::json as evidence, null::integer as place)`,
  visible: (_t, { viewer }) => (isStaff(viewer) ? undefined : 'false'),
  fields: {
    partKey: column('part_key'),
    kind: expression(() => `'PERSON'`),
    id: column('person_id'),
    label: expression((t) => `(select display_name from people where id = ${t}.person_id)`),
    detail: expression(
      (t) =>
        `(select string_agg(concat_ws(', ', s.title_printed, coalesce(o.name, s.organisation_printed)), '; ' order by s.id)
            from posts s left join organisations o on o.id = s.organisation_id
           where s.person_id = ${t}.person_id and s.record_status <> 'WITHDRAWN')`,
    ),
    score: column('score'),
    verdict: column('verdict'),
    evidence: column('evidence'),
    person: one(
      () => personShape,
      (candidate, person) => `${person}.id = ${candidate}.person_id`,
    ),
  },
});

export interface PartMatch extends PersonMatch {
  partKey: string;
}

/** SQL of a subquery with the matches of all parts, in their order. */
export function draftPersonRows(matches: readonly PartMatch[], reading: Reading): string {
  const rows = matches.map(({ partKey, personId, score, verdict, evidence }, place) => ({
    part_key: partKey,
    person_id: personId,
    score,
    verdict,
    evidence,
    place,
  }));
  return (
    `(select * from json_to_recordset(${reading.bind(JSON.stringify(rows), 'json')}) as m ` +
    `(part_key text, person_id uuid, score double precision, verdict text, evidence json, place integer))`
  );
}
