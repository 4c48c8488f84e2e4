import type { DraftName, DraftNamedPart } from '../draft-contents.js';
import type { RevisedNameInput } from './revise-draft-part.js';
import type { RevisedNamedInput } from './revise-draft-award.js';

/**
 * A list within a part as staff want it, as a whole: what they name by its key keeps it, anything else gets a key that
 * the list did not have.
 */
function keyed<T extends { key?: string | null }, Item extends { key: string }>(
  partKey: string,
  letter: string,
  before: readonly Item[],
  wanted: readonly T[] | null,
): (T & { key: string })[] {
  const known = new Set(before.map(({ key }) => key));
  let last = Math.max(0, ...before.map(({ key }) => Number(key.slice(key.lastIndexOf('.') + 2))));
  return (wanted ?? []).map((item) => {
    const kept = typeof item.key === 'string' && known.delete(item.key) ? item.key : null;
    return { ...item, key: kept ?? `${partKey}.${letter}${(last += 1)}` };
  });
}

export function revisedNames(
  part: { key: string },
  letter: string,
  before: readonly DraftName[],
  wanted: readonly RevisedNameInput[] | null,
): DraftName[] {
  return keyed(part.key, letter, before, wanted).map(({ key, printed }) => ({ key, printed }));
}

export function revisedNamed(
  part: { key: string },
  before: readonly DraftNamedPart[],
  wanted: readonly RevisedNamedInput[] | null,
): DraftNamedPart[] {
  return keyed(part.key, 'n', before, wanted).map(({ key, name, kind, positions }) => ({
    key,
    name,
    kind,
    positions: positions ?? [],
  }));
}
