import type { RecordStatus } from '../database/editable-record.js';
import { ForbiddenError, type Message } from '../errors/domain-error.js';
import { platformMessages } from '../errors/platform-messages.js';
import { currentViewer } from './request-context.js';
import { type Role, ROLE_IN_VIETNAMESE, reachOf } from './viewer.js';

/**
 * Refuses when the viewer does not hold `role` over the body that keeps the record. A draft that no body keeps
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

/** What people and their like have in the place of a keeper: no body has them, and whoever holds the role anywhere has. */
export const EVERYBODYS = Symbol('everybody’s');

/**
 * As `requireScope`, and what was made public once and no body keeps is in the hands of staff of the whole registry alone: no office
 * takes down, or adds to, what another one issued.
 * @throws ForbiddenError OUT_OF_SCOPE, KEPT_BY_NO_BODY
 */
export function requireScopeOf(
  role: Role,
  { keptById, recordStatus }: { keptById: string | null | typeof EVERYBODYS; recordStatus: RecordStatus },
  field?: string,
): void {
  requireScope(role, keptById === EVERYBODYS ? null : keptById, field);
  if (role === 'READER' || keptById !== null || recordStatus === 'DRAFT' || reachOf(currentViewer(), role) === null)
    return;
  throw new ForbiddenError(platformMessages.KEPT_BY_NO_BODY, { field });
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

/** Work on its way into the registry: one person's reading, until a body keeps it. */
export interface Work {
  keptById: string | null;
  createdBy: string | null;
}

/** Staff of its keeper in that role; where no body keeps it, whoever began it, and staff who hold the role over the whole registry. */
export function holdsOverWork(role: Role, { keptById, createdBy }: Work): boolean {
  if (!holdsOver(role, keptById)) return false;
  const viewer = currentViewer();
  return keptById !== null || reachOf(viewer, role) === null || (viewer.kind === 'STAFF' && createdBy === viewer.id);
}

/** `ofNoBody` says whose the work is while no body keeps it. @throws ForbiddenError OUT_OF_SCOPE */
export function requireScopeOfWork(role: Role, work: Work, ofNoBody: Message, field: string): void {
  requireScope(role, work.keptById, field);
  if (holdsOverWork(role, work)) return;
  throw new ForbiddenError(ofNoBody, { field, details: { role, roleVi: ROLE_IN_VIETNAMESE[role] } });
}
