import { areaShape } from '../../organisations/areas/area.shape.js';
import { column, defineShape, expression, type ListPlan, one } from '../../platform/graphql/compiling/shape.js';
import { isStaff } from '../../platform/request/viewer.js';
import { keptPersonId, personShape } from '../person.shape.js';

/** Who was merged, withdrawn or told apart since the comparison is gone from the list at once. */
export const likelyDuplicateShape = defineShape({
  type: 'LikelyDuplicate',
  table: 'likely_duplicates',
  visible: (t, { viewer }) => (isStaff(viewer) ? `may_be_one(${t}.one_id, ${t}.other_id) <> 0` : 'false'),
  fields: {
    id: column('id'),
    one: one(
      () => personShape,
      (pair, person) => `${person}.id = ${pair}.one_id`,
    ),
    other: one(
      () => personShape,
      (pair, person) => `${person}.id = ${pair}.other_id`,
    ),
    score: expression((t) => `${t}.score / 100.0`),
    verdict: column('verdict'),
    evidence: column('evidence'),
    area: one(
      () => areaShape,
      (pair, area) => `${area}.id = ${pair}.area_id`,
    ),
    comparedAt: column('compared_at'),
  },
});

/** Pairs of which one stands among these people: found by them, however long the list is. */
function standsIn(t: string, people: string): string {
  const pairs = (side: string) => `select d.id from likely_duplicates d where d.${side} in (${people})`;
  return `${t}.id in (${pairs('one_id')} union all ${pairs('other_id')})`;
}

export const likelyDuplicateList: ListPlan = {
  orders: { SCORE: { keys: [{ sql: (t) => `${t}.score`, type: 'integer' }], descending: true } },
  defaultOrder: 'SCORE',
  // A province is kept on the pair: as a set of communes it would be sorted whole for every page.
  filter: ({ areaId, isProvince, organisationId, personId, minScore, verdict }, t, reading) => [
    typeof organisationId === 'string'
      ? standsIn(t, `select x.person_id from person_traces x where x.unit_id = ${reading.bind(organisationId, 'uuid')}`)
      : undefined,
    typeof personId === 'string' ? standsIn(t, `select ${keptPersonId(personId, reading)}`) : undefined,
    typeof areaId === 'string' && isProvince === true
      ? `${t}.province_id = area_of_today(${reading.bind(areaId, 'uuid')})`
      : undefined,
    typeof areaId === 'string' && isProvince !== true
      ? `${t}.area_id in (select c.area_id from area_closure c ` +
        `where c.ancestor_id = area_of_today(${reading.bind(areaId, 'uuid')}) and upper_inf(c.valid))`
      : undefined,
    typeof minScore === 'number' ? `${t}.score >= ${reading.bind(Math.ceil(minScore * 100), 'integer')}` : undefined,
    typeof verdict === 'string' ? `${t}.verdict = ${reading.bind(verdict, 'text')}` : undefined,
  ],
};
