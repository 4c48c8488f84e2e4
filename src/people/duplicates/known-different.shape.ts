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

export const knownDifferentShape = defineShape({
  type: 'KnownDifferent',
  table: 'known_different_people',
  visible: (_t, { viewer }) => (isStaff(viewer) ? undefined : 'false'),
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
    reason: column('reason'),
    recordedAt: column('recorded_at'),
    recordedByName: expression((t) => staffName(`${t}.recorded_by`)),
    withdrawnAt: column('withdrawn_at'),
    withdrawnByName: expression((t) => staffName(`${t}.withdrawn_by`)),
    withdrawalReason: column('withdrawal_reason'),
  },
});

/** Newest first. */
export const knownDifferentList: ListPlan = {
  orders: { NEWEST_FIRST: { keys: [], descending: true } },
  defaultOrder: 'NEWEST_FIRST',
  filter: ({ standing }, t) => [
    typeof standing === 'boolean' ? `${t}.withdrawn_at is ${standing ? '' : 'not '}null` : undefined,
  ],
};

extendShape(personShape, {
  knownDifferent: many(
    () => knownDifferentShape,
    (person, pair) => {
      const ids = `(select ${person}.id union all select m.id from people m where m.merged_into_id = ${person}.id)`;
      return `${pair}.one_id in ${ids} or ${pair}.other_id in ${ids}`;
    },
    { order: (pair) => `${pair}.withdrawn_at is not null, ${pair}.id desc`, staffOnly: true },
  ),
});
