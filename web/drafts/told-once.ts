import { withPartsCalled } from './choosing/called.js';
import type { Draft, Warning } from './draft.js';

/** A message, and whom it is of where it is of several. */
export interface ToldOnce {
  message: string;
  of: string[];
}

/** What came of an act, each thing once: a list of twenty-five lines says the same of each. */
export function toldOnce(warnings: readonly Warning[], draft: Pick<Draft, 'contents'>): ToldOnce[] {
  const named = new Map(
    draft.contents.awards.flatMap((award) =>
      award.named.flatMap(({ key, name }) => (key ? [[key, name] as const] : [])),
    ),
  );
  const told = new Map<string, Set<string>>();
  for (const { message, partKey } of warnings) {
    const said = withPartsCalled(message, draft);
    const of = told.get(said) ?? new Set();
    const name = named.get(partKey ?? '');
    told.set(said, name === undefined ? of : of.add(name));
  }
  return [...told].map(([message, of]) => ({ message, of: [...of] }));
}
