import { type Role, reachOf } from '../../request/viewer.js';
import type { Reading } from './shape.js';

/**
 * `holdsOverWork(role, …)` of the rows of a table: staff of the keeper, in that role; where none is, whoever began it; and those who hold
 * the role over the whole registry. Undefined: every row.
 */
export function heldOverWork(role: Role, t: string, reading: Reading): string | undefined {
  const reach = reachOf(reading.viewer, role);
  if (reach === null) return undefined;
  if (reach.length === 0) return 'false';
  const kept = `${t}.kept_by_id = any(${reading.bind(reach, 'uuid[]')})`;
  if (reading.viewer.kind !== 'STAFF') return kept;
  return `${kept} or ${t}.kept_by_id is null and ${t}.created_by = ${reading.bind(reading.viewer.id, 'uuid')}`;
}

export const workIsVisible = (t: string, reading: Reading): string | undefined => heldOverWork('READER', t, reading);
