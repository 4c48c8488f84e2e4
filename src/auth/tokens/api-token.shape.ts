import { column, defineShape, type ListPlan } from '../../platform/graphql/compiling/shape.js';

export const apiTokenShape = defineShape({
  type: 'ApiToken',
  table: 'api_tokens',
  visible: (t, reading) =>
    reading.viewer.kind === 'STAFF' ? `${t}.staff_id = ${reading.bind(reading.viewer.id, 'uuid')}` : 'false',
  fields: {
    id: column('id'),
    label: column('label'),
    createdAt: column('created_at'),
    lastUsedAt: column('last_used_at'),
    expiresAt: column('expires_at'),
    revokedAt: column('revoked_at'),
  },
});

export const apiTokenList: ListPlan = {
  orders: { NEWEST_FIRST: { keys: [], descending: true } },
  defaultOrder: 'NEWEST_FIRST',
};
