import { NotFoundError } from '../platform/errors/domain-error.js';
import { platformMessages } from '../platform/errors/platform-messages.js';

/** UNKNOWN_ID: what `field` names is no record of the type. */
export function unknownRecord(type: string, field: string): NotFoundError {
  return new NotFoundError(platformMessages.UNKNOWN_ID, { field, details: { type } });
}
