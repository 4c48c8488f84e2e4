import { changesOf } from '../../platform/graphql/compiling/changed-since.js';
import type { ListPlan } from '../../platform/graphql/compiling/shape.js';
import { awardFilter } from './award-filter.js';
import { namedByAwardFilter } from './award-filters.js';
import { wasNotUndone } from '../award.shape.js';

/** Awards wherever they are listed. Days that are not known come last either way, so that no key is null. */
export const awardList: ListPlan = {
  orders: {
    GRANTED_NEWEST: {
      keys: [{ sql: (t) => `coalesce(${t}.granted_on, '')`, type: 'text', collate: 'C' }],
      descending: true,
    },
    GRANTED_OLDEST: { keys: [{ sql: (t) => `coalesce(${t}.granted_on, '9999')`, type: 'text', collate: 'C' }] },
    FORM_RANK: { keys: [{ sql: (t) => `${t}.form_rank`, type: 'integer' }] },
    RECIPIENT_NAME: { keys: [{ sql: (t) => `${t}.recipient_sort_key`, type: 'text', collate: 'vi-x-icu' }] },
  },
  defaultOrder: 'GRANTED_NEWEST',
  filter: (args, t, reading) => [wasNotUndone(t), ...awardFilter({ ...args, changedSince: null }, t, reading)],
  changes: changesOf('Award'),
  names: namedByAwardFilter,
};

/** A line that gave way to one that the same proposal lists in its place. */
const listedByAnother = (t: string) =>
  `(${t}.state = 'REPLACED' and exists (select from awards r where (r.id = ${t}.replaced_by_id or r.replaces_id = ${t}.id)
     and r.proposed_in_id = ${t}.proposed_in_id and r.undone_at is null))`;

/** The lines of one proposal in its own order, each once, whatever became of them. */
export const proposalList: ListPlan = {
  ...awardList,
  filter: (args, t, reading) => [...(awardList.filter?.(args, t, reading) ?? []), `not ${listedByAnother(t)}`],
  orders: {
    ...awardList.orders,
    ANNEX: { keys: [{ sql: (t) => `coalesce(${t}.proposed_order, 0)`, type: 'integer' }] },
  },
  defaultOrder: 'ANNEX',
};

/** The lines of one decision, as its annex has them. What was undone with the whole of it is its history. */
export const annexList: ListPlan = {
  orders: {
    ...awardList.orders,
    ANNEX: { keys: [{ sql: (t) => `coalesce(${t}.annex_order, 0)`, type: 'integer' }] },
  },
  defaultOrder: 'ANNEX',
  filter: (args, t, reading) => [
    `(${wasNotUndone(t)} or exists (select from award_decisions d where d.id = ${t}.decision_id and d.undone_at is not null))`,
    ...awardFilter({ ...args, changedSince: null }, t, reading),
  ],
  changes: changesOf('Award'),
  names: namedByAwardFilter,
};
