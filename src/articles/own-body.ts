import { currentViewer } from '../platform/request/request-context.js';
import { reachOf } from '../platform/request/viewer.js';

/** The body that keeps what the viewer records without saying for whom: the one over which they may; null when several. */
export function ownBody(): string | null {
  const viewer = currentViewer();
  if (viewer.kind !== 'STAFF' || reachOf(viewer, 'RECORDER') === null) return null;
  const bodies = new Set(
    viewer.grants.filter(({ role }) => role !== 'READER').map(({ organisationId }) => organisationId),
  );
  const [only] = bodies;
  return bodies.size === 1 ? (only ?? null) : null;
}
