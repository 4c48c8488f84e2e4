import { currentViewer } from '../platform/request/request-context.js';
import { reachOf } from '../platform/request/viewer.js';
import type { Organisation } from './organisation.entity.js';

/**
 * Whose scope decides over a body: its own where the viewer holds a role over it, else that of the body above. A draft
 * with nothing above it belongs to everybody who may record; once confirmed only to those over it.
 */
export function keeperOf({ id, parentId, recordStatus }: Pick<Organisation, 'id' | 'parentId' | 'recordStatus'>) {
  if (reachOf(currentViewer(), 'READER')?.includes(id)) return id;
  return parentId ?? (recordStatus === 'DRAFT' ? null : id);
}
