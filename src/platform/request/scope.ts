import type { RecordStatus } from '../database/editable-record.js';
import { ForbiddenError } from '../errors/domain-error.js';
import { platformMessages } from '../errors/platform-messages.js';
import { currentViewer } from './request-context.js';
import { holdsRole, type Role, reachOf } from './viewer.js';

/**
 * Refuses when the viewer does not hold `role` over the body that keeps the record. A record that no body keeps
 * (`keptById` null) belongs to everybody who holds the role anywhere.
 * @throws ForbiddenError OUT_OF_SCOPE
 */
export function requireScope(role: Role, keptById: string | null, field?: string): void {
  if (!holdsOver(role, keptById)) throw new ForbiddenError(platformMessages.OUT_OF_SCOPE, { field, details: { role } });
}

/**
 * Refuses a recorder who would change what an approver confirmed, because the public would see it at once. A draft is the
 * recorder's to change.
 * @throws ForbiddenError OUT_OF_SCOPE, CONFIRMED_NEEDS_APPROVER
 */
export function requireMayChange(record: { recordStatus: RecordStatus }, keptById: string | null, field: string): void {
  requireScope('RECORDER', keptById, field);
  if (record.recordStatus === 'CONFIRMED' && !holdsOver('APPROVER', keptById))
    throw new ForbiddenError(platformMessages.CONFIRMED_NEEDS_APPROVER, { field, details: { needs: 'APPROVER' } });
}

/** Refuses who does not hold `role` anywhere. @throws ForbiddenError NOT_ALLOWED */
export function requireRole(role: Role, field?: string): void {
  if (!holdsRole(currentViewer(), role))
    throw new ForbiddenError(platformMessages.NOT_ALLOWED, { field, details: { needs: role } });
}

/** Refuses to let staff of one body change what all share: areas, award forms. @throws ForbiddenError WHOLE_REGISTRY_NEEDED */
export function requireWholeRegistry(role: Role): void {
  if (reachOf(currentViewer(), role) === null) return;
  throw new ForbiddenError(platformMessages.WHOLE_REGISTRY_NEEDED, { details: { needs: role } });
}

function holdsOver(role: Role, keptById: string | null): boolean {
  const reach = reachOf(currentViewer(), role);
  if (reach === null) return true;
  return keptById === null ? reach.length > 0 : reach.includes(keptById);
}
