import { reachOf } from '../request/viewer.js';
import type { Reading } from './shape.js';

/** `holdsOverWork('READER', …)` of the rows of a table: staff of the keeper; where none is, whoever began it; and staff of the whole registry. */
export function workIsVisible(t: string, reading: Reading): string | undefined {
  const reach = reachOf(reading.viewer, 'READER');
  if (reach === null) return undefined;
  if (reach.length === 0) return 'false';
  const kept = `${t}.kept_by_id = any(${reading.bind(reach, 'uuid[]')})`;
  if (reading.viewer.kind !== 'STAFF') return kept;
  return `${kept} or ${t}.kept_by_id is null and ${t}.created_by = ${reading.bind(reading.viewer.id, 'uuid')}`;
}
