import { isStaff, reachOf, type Role } from '../../request/viewer.js';
import { column, type Reading, type ShapeField } from '../compiling/shape.js';

/** The fields of `RecordFields`. */
export const recordFields: Record<string, ShapeField> = {
  id: column('id'),
  recordStatus: column('record_status'),
  version: column('version'),
  createdAt: column('created_at'),
  changedAt: column('changed_at'),
};

/** Confirmed records for everybody; any for staff. */
export function confirmedOrStaff(t: string, reading: Reading): string | undefined {
  return isStaff(reading.viewer) ? undefined : `${t}.record_status = 'CONFIRMED'`;
}

/** Confirmed records for everybody; drafts and withdrawn ones for staff of the body that keeps them (`kept_by_id`). */
export function confirmedOrKept(t: string, reading: Reading): string | undefined {
  const reach = reachOf(reading.viewer, 'READER');
  if (reach === null) return undefined;
  const confirmed = `${t}.record_status = 'CONFIRMED'`;
  if (reach.length === 0) return confirmed;
  return `${confirmed} or ${t}.kept_by_id is null or ${t}.kept_by_id = any(${reading.bind(reach, 'uuid[]')})`;
}

/** Rows for whoever holds the role over the body that keeps them (`kept_by_id`); what nobody keeps, for whoever holds it anywhere. */
export function keptWithin(role: Role, t: string, reading: Reading): string | undefined {
  const reach = reachOf(reading.viewer, role);
  if (reach === null) return undefined;
  if (reach.length === 0) return 'false';
  return `${t}.kept_by_id is null or ${t}.kept_by_id = any(${reading.bind(reach, 'uuid[]')})`;
}
