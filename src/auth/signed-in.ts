import { UnauthenticatedError } from '../platform/errors/domain-error.js';
import { platformMessages } from '../platform/errors/platform-messages.js';
import { currentViewer } from '../platform/request/request-context.js';
import type { Staff } from '../platform/request/viewer.js';

/** The account behind the request. @throws UnauthenticatedError SIGN_IN_NEEDED where there is none, or the system itself */
export function requireSignedIn(): Staff {
  const viewer = currentViewer();
  if (viewer.kind === 'STAFF') return viewer;
  throw new UnauthenticatedError(platformMessages.SIGN_IN_NEEDED);
}
