import { dayOf } from '../../words/days.js';

/** What the list is narrowed to, as it stands in its form. */
export interface Filters {
  text: string;
  state: string;
  orderBy: string;
  mine: '' | 'yes' | 'no';
  hasDoubts: '' | 'yes' | 'no';
  outlet: string;
  readFrom: string;
  readTo: string;
}

export const NO_FILTERS: Filters = {
  text: '',
  state: 'OPEN',
  orderBy: 'NEWEST',
  mine: '',
  hasDoubts: '',
  outlet: '',
  readFrom: '',
  readTo: '',
};

/** Of those that stand in the second row: whether any narrows the list. */
export const narrowsMore = ({ mine, hasDoubts, outlet, readFrom, readTo }: Filters): boolean =>
  [mine, hasDoubts, outlet, readFrom, readTo].some((value) => value.trim() !== '');

const eitherOf = (value: Filters['mine']): boolean | null => (value === '' ? null : value === 'yes');

/** The arguments of `drafts`; null: a day cannot be understood. */
export function listArguments(filters: Filters): Record<string, unknown> | null {
  const readFrom = dayOf(filters.readFrom);
  const readTo = dayOf(filters.readTo);
  if (readFrom === undefined || readTo === undefined) return null;
  return {
    state: filters.state || null,
    orderBy: filters.orderBy,
    text: filters.text.trim() || null,
    outlet: filters.outlet.trim() || null,
    mine: eitherOf(filters.mine),
    hasDoubts: eitherOf(filters.hasDoubts),
    readFrom,
    readTo,
  };
}
