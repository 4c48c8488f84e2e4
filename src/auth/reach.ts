import { ForbiddenError } from '../platform/errors/domain-error.js';
import { currentViewer } from '../platform/request/request-context.js';
import { reachOf } from '../platform/request/viewer.js';
import { authMessages } from './auth.messages.js';
import type { StaffRole } from './staff/staff-role.entity.js';

/** Whether `organisationId` (null: the whole registry) lies within `reach`. */
function within(reach: readonly string[] | null, organisationId: string | null): boolean {
  return reach === null || (organisationId !== null && reach.includes(organisationId));
}

/**
 * Refuses to grant or revoke a role over what the viewer does not administer.
 * @throws ForbiddenError GRANT_OUT_OF_REACH
 */
export function requireGrantable(organisationId: string | null, field: string): void {
  if (!within(reachOf(currentViewer(), 'ADMINISTRATOR'), organisationId))
    throw new ForbiddenError(authMessages.GRANT_OUT_OF_REACH, { field });
}

/**
 * How far an administrator's hand goes on an account: ALL of its standing roles lie within reach; SOME role, standing or
 * not; or NONE. Whoever could reset the password of an account with roles beyond their own reach would have those roles.
 */
export function handOn(roles: readonly StaffRole[]): 'ALL' | 'SOME' | 'NONE' {
  const reach = reachOf(currentViewer(), 'ADMINISTRATOR');
  if (reach === null) return 'ALL';
  if (!roles.some((role) => within(reach, role.organisationId))) return 'NONE';
  const standing = roles.filter((role) => role.revokedAt === null);
  return standing.every((role) => within(reach, role.organisationId)) ? 'ALL' : 'SOME';
}
