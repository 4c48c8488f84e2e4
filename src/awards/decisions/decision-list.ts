import type { ListPlan } from '../../platform/graphql/shape.js';
import { matchesWords } from '../../platform/graphql/word-search.js';

export const decisionList: ListPlan = {
  orders: {
    SIGNED_NEWEST: { keys: [{ sql: (t) => `coalesce(${t}.signed_on, '')`, type: 'text' }], descending: true },
    SIGNED_OLDEST: { keys: [{ sql: (t) => `coalesce(${t}.signed_on, '9999')`, type: 'text' }] },
  },
  defaultOrder: 'SIGNED_NEWEST',
  filter: (args, t, reading) => {
    const equals = (column: string, value: unknown, type: string) =>
      value === undefined || value === null ? undefined : `${t}.${column} = ${reading.bind(value, type)}`;
    return [
      equals('issuer_id', args.issuerId, 'uuid'),
      equals('signed_year', args.year, 'integer'),
      equals('mode', args.mode, 'text'),
      equals('status', args.status, 'text'),
      typeof args.text === 'string' ? matchesWords(`${t}.subject_words`, args.text, reading) : undefined,
    ];
  },
};
