import { column, defineShape, type ListPlan } from '../platform/graphql/shape.js';
import { isStaff } from '../platform/request/viewer.js';

export const auditEntryShape = defineShape({
  type: 'AuditEntry',
  table: 'audit_entries',
  visible: (_t, { viewer }) => (isStaff(viewer) ? undefined : 'false'),
  fields: {
    id: column('id'),
    at: column('at'),
    actorId: column('actor_id'),
    actorName: column('actor_name'),
    act: column('act'),
    subjectType: column('subject_type'),
    subjectId: column('subject_id'),
    before: column('before'),
    after: column('after'),
    reason: column('reason'),
    requestId: column('request_id'),
  },
});

export const auditEntryList: ListPlan = {
  orders: { NEWEST_FIRST: { keys: [], descending: true } },
  defaultOrder: 'NEWEST_FIRST',
};
