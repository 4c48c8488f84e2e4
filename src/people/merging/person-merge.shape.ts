import {
  column,
  defineShape,
  expression,
  extendShape,
  type ListPlan,
  many,
  one,
} from '../../platform/graphql/compiling/shape.js';
import { staffName } from '../../auth/staff-name.js';
import { isStaff } from '../../platform/request/viewer.js';
import { personShape } from '../person.shape.js';

export const personMergeShape = defineShape({
  type: 'PersonMerge',
  table: 'person_merges',
  visible: (_t, { viewer }) => (isStaff(viewer) ? undefined : 'false'),
  fields: {
    id: column('id'),
    kept: one(
      () => personShape,
      (merge, person) => `${person}.id = ${merge}.kept_id`,
    ),
    merged: one(
      () => personShape,
      (merge, person) => `${person}.id = ${merge}.merged_id`,
    ),
    moved: expression(
      (t) =>
        `(select coalesce(jsonb_agg(jsonb_build_object('table', m->'table', 'column', m->'column', 'mergeId', ${t}.id, ` +
        `'rows', jsonb_array_length(m->'ids')) order by n), '[]') from jsonb_array_elements(${t}.moved) with ordinality x (m, n))`,
    ),
    reason: column('reason'),
    mergedAt: column('merged_at'),
    mergedByName: expression((t) => staffName(`${t}.merged_by`)),
    undoneAt: column('undone_at'),
    undoneByName: expression((t) => staffName(`${t}.undone_by`)),
    undoReason: column('undo_reason'),
  },
});

/** Newest first. */
export const personMergeList: ListPlan = {
  orders: { NEWEST_FIRST: { keys: [], descending: true } },
  defaultOrder: 'NEWEST_FIRST',
  filter: ({ standing }, t) => [
    typeof standing === 'boolean' ? `${t}.undone_at is ${standing ? '' : 'not '}null` : undefined,
  ],
};

extendShape(personShape, {
  merges: many(
    () => personMergeShape,
    (person, merge) => `${person}.id in (${merge}.kept_id, ${merge}.merged_id)`,
    { order: (merge) => `${merge}.id desc`, staffOnly: true },
  ),
});
