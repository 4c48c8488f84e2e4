import { currentViewer } from '../../platform/request/request-context.js';
import { reachOf } from '../../platform/request/viewer.js';
import type { ArticleDraft } from './article-draft.entity.js';

/** The rule of articleDraftShape, for a draft at hand: staff of its keeper, else whoever sent it, and staff of the whole registry. */
export function seesDraft({ keptById, createdBy }: Pick<ArticleDraft, 'keptById' | 'createdBy'>): boolean {
  const viewer = currentViewer();
  const reach = reachOf(viewer, 'READER');
  if (reach === null) return true;
  if (keptById !== null) return reach.includes(keptById);
  return reach.length > 0 && viewer.kind === 'STAFF' && createdBy === viewer.id;
}
