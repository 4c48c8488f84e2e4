import { choosablesOf, isUndecided } from './choosing.js';
import { openParts } from './accepting.js';
import type { Candidates, Choices, Draft } from './draft.js';

/** The parts that a person should look at before accepting, as they stand on the page: with a doubt, or with somebody of whom nobody said who it is. */
export function doubtful(draft: Draft, candidates: Candidates | null, choices: Choices): string[] {
  const doubted = new Set(draft.contents.doubts.map(({ partKey }) => partKey));
  const undecided = (key: string) =>
    choosablesOf(draft, key, candidates).some((of) => isUndecided(of, candidates, choices));
  return openParts(draft).filter((key) => doubted.has(key) || undecided(key));
}

/** The one after that in hand, and after the last one the first; null: there is none. `all` are all parts, in order. */
export function nextAfter(active: string | null, keys: readonly string[], all: readonly string[]): string | null {
  const at = active === null ? -1 : all.indexOf(active);
  return keys.find((key) => all.indexOf(key) > at) ?? keys[0] ?? null;
}
