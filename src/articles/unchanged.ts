import { ConflictError } from '../platform/errors/domain-error.js';
import { platformMessages } from '../platform/errors/platform-messages.js';

/** @throws ConflictError VERSION_CONFLICT when the row was written by somebody else between its reading and its writing */
export function requireUnchanged(written: boolean, { id, version }: { id: string; version: number }): void {
  if (!written)
    throw new ConflictError(platformMessages.VERSION_CONFLICT, {
      field: 'input.version',
      details: { id, yours: version, current: version + 1 },
    });
}
