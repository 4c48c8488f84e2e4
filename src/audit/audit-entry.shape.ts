import { column, defineShape, type ListPlan } from '../platform/graphql/shape.js';
import { holdsRole, isStaff } from '../platform/request/viewer.js';

export const auditEntryShape = defineShape({
  type: 'AuditEntry',
  table: 'audit_entries',
  // What colleagues do with their own accounts is for administrators.
  visible: (t, { viewer }) => {
    if (!isStaff(viewer)) return 'false';
    return holdsRole(viewer, 'ADMINISTRATOR') ? undefined : `${t}.subject_type not in ('StaffAccount', 'ApiToken')`;
  },
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
