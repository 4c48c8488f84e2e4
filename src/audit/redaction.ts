/** Never written to the audit, whatever record they stand on: secrets, and text that is not ours to copy. */
const REDACTED = new Set([
  'password',
  'passwordHash',
  'oneTimePassword',
  'currentPassword',
  'newPassword',
  'token',
  'tokenHash',
  'snapshotText',
  'distinguishingNote',
  'visibilityReason',
  'hiddenReason',
]);

/** A copy for the audit: dates as text, redacted fields as `"[redacted]"`, undefined fields left out. */
export function redact(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return '[redacted]';
  if (Array.isArray(value)) return value.map(redact);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [key, REDACTED.has(key) && inner !== null ? '[redacted]' : redact(inner)]),
  );
}

/** Of two states of a record just the fields that differ, so that a change reads as a change, and those of `kept`. */
export function differing(
  before: object,
  after: object,
  kept: readonly string[] = [],
): { before: object; after: object } {
  const old = redact(before) as Record<string, unknown>;
  const now = redact(after) as Record<string, unknown>;
  const secretChanged = (key: string) =>
    now[key] === '[redacted]' && !Object.is(Reflect.get(before, key), Reflect.get(after, key));
  const keys = Object.keys({ ...old, ...now }).filter(
    (key) =>
      kept.includes(key) || JSON.stringify(old[key] ?? null) !== JSON.stringify(now[key] ?? null) || secretChanged(key),
  );
  const pick = (from: Record<string, unknown>) => Object.fromEntries(keys.map((key) => [key, from[key] ?? null]));
  return { before: pick(old), after: pick(now) };
}
