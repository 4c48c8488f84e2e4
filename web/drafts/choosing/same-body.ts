import { openParts, partOf } from '../accepting/accepting.js';
import { candidatesFor } from './choosing.js';
import type { Candidates, Choice, Choices, Draft } from '../draft.js';
import type { NamedElsewhere } from './same-person.js';

/** The earlier parts that likely print the body of this one, in other words, as far as they are still to be accepted. */
export function printedElsewhere(
  { contents, outcomes }: Draft,
  candidates: Candidates | null,
  key: string,
): NamedElsewhere[] {
  const leftOut = [...contents.meetings, ...contents.awards].filter((part) => part.leftOut);
  const done = new Set([...outcomes.map(({ partKey }) => partOf(partKey)), ...leftOut.map((part) => part.key)]);
  return (candidates?.sameBodies ?? [])
    .filter(({ partKey, asPart }) => partKey === key && !done.has(partOf(asPart)))
    .map(({ asPart, label, isSure }) => ({ key: asPart, label, fits: isSure }));
}

/** What staff find chosen already: what surely is the body of an earlier part is that body, as soon as somebody said which that is. */
export function sameBodiesChosen(draft: Draft, candidates: Candidates | null, chosen: Choices): Choices {
  const open = new Set(openParts(draft));
  const isBody = (key: string): boolean => {
    const choice = chosen[key];
    return open.has(partOf(key)) && (choice?.action === 'CREATE' || (choice?.action === 'LINK' && !choice.asPart));
  };
  const keys = new Set((candidates?.sameBodies ?? []).map(({ partKey }) => partKey));
  return Object.fromEntries(
    [...keys].flatMap((key): [string, Choice][] => {
      if (chosen[key] || candidatesFor(candidates, key).length > 0) return [];
      const [first] = printedElsewhere(draft, candidates, key).filter(({ key: other, fits }) => fits && isBody(other));
      return first ? [[key, { action: 'LINK', asPart: first.key }]] : [];
    }),
  );
}
