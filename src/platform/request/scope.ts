import { ForbiddenError } from '../errors/domain-error.js';
import { platformMessages } from '../errors/platform-messages.js';
import { currentViewer } from './request-context.js';
import { type Role, ROLE_IN_VIETNAMESE, reachOf } from './viewer.js';

/**
 * Refuses when the viewer does not hold `role` over the body that keeps the record. A record that no body keeps
 * (`keptById` null) belongs to everybody who holds the role anywhere.
 * @throws ForbiddenError OUT_OF_SCOPE
 */
export function requireScope(role: Role, keptById: string | null, field?: string): void {
  if (holdsOver(role, keptById)) return;
  throw new ForbiddenError(platformMessages.OUT_OF_SCOPE, {
    field,
    details: { role, roleVi: ROLE_IN_VIETNAMESE[role] },
  });
}

/** Refuses to let staff of one body change what all share: areas, award forms. @throws ForbiddenError WHOLE_REGISTRY_NEEDED */
export function requireWholeRegistry(role: Role): void {
  if (reachOf(currentViewer(), role) === null) return;
  throw new ForbiddenError(platformMessages.WHOLE_REGISTRY_NEEDED, { details: { needs: role } });
}

/** Whether the viewer holds `role` over the body that keeps a record. */
export function holdsOver(role: Role, keptById: string | null): boolean {
  const reach = reachOf(currentViewer(), role);
  if (reach === null) return true;
  return keptById === null ? reach.length > 0 : reach.includes(keptById);
}
