import { ForbiddenError } from '../../platform/errors/domain-error.js';
import { currentViewer } from '../../platform/request/request-context.js';
import { holdsOver, requireScope } from '../../platform/request/scope.js';
import { type Role, ROLE_IN_VIETNAMESE, reachOf } from '../../platform/request/viewer.js';
import type { ArticleDraft } from './article-draft.entity.js';
import { DRAFT_OF_NO_BODY } from './drafts.messages.js';

type Whose = Pick<ArticleDraft, 'keptById' | 'createdBy'>;

/** Staff of its keeper in that role; where no body keeps it, whoever sent it, and staff who hold the role over the whole registry. */
export function actsOnDraft(role: Role, { keptById, createdBy }: Whose): boolean {
  if (!holdsOver(role, keptById)) return false;
  const viewer = currentViewer();
  return keptById !== null || reachOf(viewer, role) === null || (viewer.kind === 'STAFF' && createdBy === viewer.id);
}

/** @throws ForbiddenError OUT_OF_SCOPE */
export function requireActsOnDraft(role: Role, draft: Whose, field: string): void {
  requireScope(role, draft.keptById, field);
  if (actsOnDraft(role, draft)) return;
  throw new ForbiddenError(DRAFT_OF_NO_BODY, { field, details: { role, roleVi: ROLE_IN_VIETNAMESE[role] } });
}
