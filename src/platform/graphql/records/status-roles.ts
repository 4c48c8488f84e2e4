import type { RecordStatus } from '../../database/editable-record.js';
import { ForbiddenError } from '../../errors/domain-error.js';
import { platformMessages } from '../../errors/platform-messages.js';
import { EVERYBODYS, holdsOver, requireScopeOf } from '../../request/scope.js';
import { requireAccess } from '../compiling/access.js';

type Keeper = string | null | typeof EVERYBODYS;

/**
 * Whoever records may take back what is still a draft; confirming, and withdrawing what was confirmed, is for an approver. That
 * something is withdrawn already is told to either.
 * @throws ForbiddenError NOT_ALLOWED, OUT_OF_SCOPE, KEPT_BY_NO_BODY
 */
export function requireStatusRole(
  from: RecordStatus,
  to: 'CONFIRMED' | 'WITHDRAWN',
  keptById: Keeper,
  field = 'input.id',
): void {
  const role = from !== 'CONFIRMED' && to === 'WITHDRAWN' ? 'RECORDER' : 'APPROVER';
  requireAccess(role);
  requireScopeOf(role, { keptById, recordStatus: from }, field);
}

/**
 * Whoever records may change what is still a draft. What was confirmed, and the public sees, is changed by an approver; so is what
 * was withdrawn, which is history until an approver confirms it again.
 * @throws ForbiddenError OUT_OF_SCOPE, KEPT_BY_NO_BODY, CONFIRMED_NEEDS_APPROVER, WITHDRAWN_NEEDS_APPROVER
 */
export function requireMayChange(record: { recordStatus: RecordStatus }, keptById: Keeper, field: string): void {
  requireScopeOf('RECORDER', { keptById, recordStatus: record.recordStatus }, field);
  if (record.recordStatus === 'DRAFT' || holdsOver('APPROVER', keptById === EVERYBODYS ? null : keptById)) return;
  const { CONFIRMED_NEEDS_APPROVER, WITHDRAWN_NEEDS_APPROVER } = platformMessages;
  const text = record.recordStatus === 'CONFIRMED' ? CONFIRMED_NEEDS_APPROVER : WITHDRAWN_NEEDS_APPROVER;
  throw new ForbiddenError(text, { field, details: { needs: 'APPROVER' } });
}
