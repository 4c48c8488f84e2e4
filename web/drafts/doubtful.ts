import { choosablesOf, isUndecided } from './choosing/choosing.js';
import { printedElsewhere } from './choosing/same-body.js';
import { namedElsewhere } from './choosing/same-person.js';
import { openParts } from './accepting/accepting.js';
import type { Candidates, Choices, Draft } from './draft.js';

/** The head of the page, at which the doubts stand that are of no part. */
export const HEAD = 'article';

/** What a person should look at before accepting, as it stands on the page: with a doubt, or with somebody of whom nobody said who it is. */
export function doubtful(draft: Draft, candidates: Candidates | null, choices: Choices): string[] {
  const doubted = new Set(draft.contents.doubts.map(({ partKey }) => partKey ?? HEAD));
  const undecided = (key: string) =>
    choosablesOf(draft, key, candidates).some(
      (of) =>
        isUndecided(of, candidates, choices) || (!choices[of.key] && isPrintedElsewhere(draft, candidates, of.key)),
    );
  return stopsOf(draft).filter((key) => doubted.has(key) || undecided(key));
}

/** Likely somebody or a body of another part, of which nobody said whether it is. */
const isPrintedElsewhere = (draft: Draft, candidates: Candidates | null, key: string): boolean =>
  namedElsewhere(draft, key).length + printedElsewhere(draft, candidates, key).length > 0;

/** Where one can be on the page: the head, and the parts that are open. */
export const stopsOf = (draft: Draft): string[] => [HEAD, ...openParts(draft)];

/** The one after that in hand, and after the last one the first; null: there is none. `all` are all parts, in order. */
export function nextAfter(active: string | null, keys: readonly string[], all: readonly string[]): string | null {
  const at = active === null ? -1 : all.indexOf(active);
  return keys.find((key) => all.indexOf(key) > at) ?? keys[0] ?? null;
}
