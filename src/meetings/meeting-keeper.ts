import { currentViewer } from '../platform/request/request-context.js';
import { reachOf } from '../platform/request/viewer.js';

/**
 * The body that keeps a meeting when its recorder does not say: the first organiser over which they may record, else the
 * one body over which they hold a role; null, so everybody's, when there are several or none.
 */
export function usualKeeper(organisers: readonly { organisationId: string | null }[]): string | null {
  const viewer = currentViewer();
  const reach = reachOf(viewer, 'RECORDER');
  const known = organisers.flatMap(({ organisationId }) => (organisationId === null ? [] : [organisationId]));
  const own = known.find((id) => reach === null || reach.includes(id));
  if (own !== undefined) return own;
  if (viewer.kind !== 'STAFF' || reach === null) return null;
  const bodies = new Set(viewer.grants.filter(({ role }) => role !== 'READER').map((grant) => grant.organisationId));
  const [only] = bodies;
  return bodies.size === 1 ? (only ?? null) : null;
}
