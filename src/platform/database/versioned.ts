import { ConflictError, type Details } from '../errors/domain-error.js';
import { platformMessages } from '../errors/platform-messages.js';

interface Versioned {
  version: number;
  changedAt: Date;
  changedBy: string | null;
}

/**
 * Refuses a change to a record that somebody else changed since it was read, and shows both values of every field in
 * dispute.
 * @throws ConflictError VERSION_CONFLICT with details { yours, current, changedAt, changedBy, differences }
 */
export function requireVersion<Row extends Versioned>(row: Row, readVersion: number, wanted: Partial<Row> = {}): void {
  if (row.version === readVersion) return;
  const differences = Object.entries(wanted)
    .filter(([key, value]) => value !== undefined && !same(value, row[key as keyof Row]))
    .map(([field, yours]) => ({ field, yours, current: row[field as keyof Row] }));
  const details: Details = {
    yours: readVersion,
    current: row.version,
    changedAt: row.changedAt,
    changedBy: row.changedBy,
    differences,
  };
  throw new ConflictError(platformMessages.VERSION_CONFLICT, { field: 'version', details });
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
