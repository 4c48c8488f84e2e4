import { column, defineShape, type ListPlan, type Reading, recordShapes } from '../platform/graphql/compiling/shape.js';
import { isStaff, reachOf } from '../platform/request/viewer.js';

/** What was done to a record is for those who may read the record; administrators of the whole registry read all. */
function visibleEntries(t: string, reading: Reading): string | undefined {
  if (!isStaff(reading.viewer)) return 'false';
  if (reachOf(reading.viewer, 'ADMINISTRATOR') === null) return undefined;
  const cases = recordShapes().flatMap(({ type, table, visible }) => {
    if (type === 'AuditEntry') return [];
    const subject = reading.alias();
    const seen = visible(subject, reading);
    const found = `exists (select from ${table} ${subject} where ${subject}.id = ${t}.subject_id and (${seen}))`;
    return seen === undefined ? [] : [`when '${type}' then ${found}`];
  });
  return cases.length === 0 ? undefined : `case ${t}.subject_type ${cases.join(' ')} else true end`;
}

export const auditEntryShape = defineShape({
  type: 'AuditEntry',
  table: 'audit_entries',
  visible: visibleEntries,
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
