import type { RecordStatus } from '../database/editable-record.js';
import { requireScope } from '../request/scope.js';
import { requireAccess } from './access.js';

/**
 * Whoever records may take back what is still a draft; confirming, and withdrawing what was confirmed, is for an approver.
 * @throws ForbiddenError NOT_ALLOWED, OUT_OF_SCOPE
 */
export function requireStatusRole(
  from: RecordStatus,
  to: 'CONFIRMED' | 'WITHDRAWN',
  keptById: string | null,
  field = 'input.id',
): void {
  const role = from === 'DRAFT' && to === 'WITHDRAWN' ? 'RECORDER' : 'APPROVER';
  requireAccess(role);
  requireScope(role, keptById, field);
}
