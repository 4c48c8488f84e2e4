import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { ConflictError, type Details } from '../errors/domain-error.js';
import { versionConflict } from '../errors/platform-messages.js';

interface Versioned {
  id: string;
  version: number;
  changedAt: Date;
  changedBy: string | null;
}

/**
 * Refuses a change to a record that was changed since it was read, by whomever, and shows both values of every field in
 * dispute. `field` is where the act that was sent names the version.
 * @throws ConflictError VERSION_CONFLICT with details { id, yours, current, changedAt, changedBy, differences }; `id` is the record's
 */
export function requireVersion<Row extends Versioned>(
  row: Row,
  readVersion: number,
  wanted: Partial<Row> = {},
  field = 'input.version',
): void {
  if (row.version === readVersion) return;
  const differences = Object.entries(wanted)
    .filter(([key, value]) => value !== undefined && !same(value, row[key as keyof Row]))
    .map(([name, yours]) => ({ field: name, yours, current: row[name as keyof Row] }));
  const details: Details = {
    id: row.id,
    yours: readVersion,
    current: row.version,
    changedAt: row.changedAt,
    changedBy: row.changedBy,
    differences,
  };
  throw new ConflictError(versionConflict(readVersion, row.version), { field, details });
}

/**
 * Writes a change, which raises the version by one, to the version that was read. Two who read the same one and write at
 * once both pass `requireVersion`; here the second waits for the first and is refused.
 * @throws ConflictError VERSION_CONFLICT
 */
export async function updateVersioned<Row extends Versioned & ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  id: string,
  changes: Partial<Row>,
): Promise<void> {
  if (changes.version === undefined) throw new Error('a change to a versioned record raises its version');
  const readVersion = changes.version - 1;
  const where = { id, version: readVersion } as unknown as FindOptionsWhere<Row>;
  const { affected } = await manager.update(entity, where, changes as never);
  if (affected === 1) return;
  const current = await manager.findOneByOrFail(entity, { id } as unknown as FindOptionsWhere<Row>);
  const { version: _version, changedAt: _at, changedBy: _by, ...wanted } = changes;
  requireVersion(current, readVersion, wanted as Partial<Row>);
}

/**
 * Whether a change says something else than the record does: one that does not makes no version and no entry of the audit. Every
 * act that changes a record asks here, with the lists that hang on it laid over both sides.
 */
export function isChange<Row extends object>(row: Row, wanted: Partial<Row>): boolean {
  return Object.entries(wanted).some(([key, value]) => value !== undefined && !same(value, row[key as keyof Row]));
}

/** PostgreSQL keeps the keys of jsonb in an order of its own. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null, byKey) === JSON.stringify(b ?? null, byKey);
}

function byKey(_: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
