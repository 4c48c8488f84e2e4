import type { ListPlan, Reading } from '../../../platform/graphql/compiling/shape.js';
import { matchesWords } from '../../../platform/graphql/compiling/word-search.js';
import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';

/** Ids are in the order of time. */
export const draftList: ListPlan = {
  orders: {
    NEWEST: { keys: [], descending: true },
    OLDEST: { keys: [] },
    FEWEST_DOUBTS: { keys: [{ sql: (t) => `${t}.doubt_count`, type: 'integer' }] },
    PUBLISHED_NEWEST: {
      keys: [{ sql: (t) => `coalesce(${t}.published_on, '')`, type: 'text' }],
      descending: true,
    },
  },
  defaultOrder: 'NEWEST',
  filter: ({ state, mine, outlet, text, readFrom, readTo, hasDoubts }, t, reading) => [
    typeof state === 'string' ? `${t}.state = ${reading.bind(state, 'text')}` : undefined,
    typeof mine === 'boolean' ? madeBy(t, mine, reading) : undefined,
    typeof outlet === 'string' ? `${t}.outlet_key = ${reading.bind(foldVietnamese(outlet), 'text')}` : undefined,
    typeof text === 'string' ? matchesWords(`${t}.title_words`, text, reading) : undefined,
    typeof readFrom === 'string' ? `${t}.created_at >= ${startOf(reading.bind(readFrom, 'date'))}` : undefined,
    typeof readTo === 'string' ? `${t}.created_at < ${startOf(`(${reading.bind(readTo, 'date')} + 1)`)}` : undefined,
    typeof hasDoubts === 'boolean' ? `${t}.doubt_count ${hasDoubts ? '>' : '='} 0` : undefined,
  ],
};

/** The registry itself makes drafts under nobody's name. */
function madeBy(t: string, mine: boolean, reading: Reading): string {
  const { viewer } = reading;
  if (viewer.kind !== 'STAFF') return `${t}.created_by is ${mine ? '' : 'not '}null`;
  const own = reading.bind(viewer.id, 'uuid');
  return mine ? `${t}.created_by = ${own}` : `${t}.created_by is distinct from ${own}`;
}

/** The moment in which a day begins in Vietnam. */
function startOf(day: string): string {
  return `(${day}::timestamp at time zone 'Asia/Ho_Chi_Minh')`;
}
