import { say } from '../../words/language.js';
import { openParts, partOf } from '../accepting/accepting.js';
import { candidatesFor } from './choosing.js';
import type { Candidates, Choice, Choices, Draft } from '../draft.js';

/** Another part of the draft that names somebody just so. */
export interface NamedElsewhere {
  key: string;
  label: string;
  /** Nothing speaks against it: not both have posts of which none is the same. */
  fits: boolean;
}

interface Named {
  key: string;
  name: string;
  positions: readonly string[];
}

/** Who of the attendees, and of those who are named as receivers before, bears the very name of a receiver. */
export function namedElsewhere({ contents, outcomes }: Draft, key: string): NamedElsewhere[] {
  const receivers: Named[] = contents.awards
    .filter(({ leftOut }) => !leftOut)
    .flatMap(({ named }) => named.filter(({ kind }) => kind === 'INDIVIDUAL'))
    .map((each) => ({ ...each, key: each.key! }));
  const at = receivers.findIndex((each) => each.key === key);
  const one = receivers[at];
  if (!one) return [];
  // Whoever was accepted before is offered as a record.
  const done = new Set(outcomes.map(({ partKey }) => partKey));
  const guests: Named[] = contents.attendees.filter(({ leftOut, onlyPresents }) => !leftOut && !onlyPresents);
  return [...guests, ...receivers.slice(0, at)]
    .filter((other) => other.name === one.name && !done.has(partOf(other.key)))
    .map((other) => ({ key: other.key, label: [other.name, ...other.positions].join(', '), fits: fits(other, one) }));
}

function fits(one: Named, other: Named): boolean {
  const posts = new Set(one.positions);
  return one.positions.length === 0 || other.positions.length === 0 || other.positions.some((post) => posts.has(post));
}

export const elsewhereInWords = ({ label }: NamedElsewhere): string =>
  say(`Chính là ${label} (cũng trong bài này)`, `The same as ${label} (in this article)`);

export const unsaidInWords = (isPerson: boolean): string =>
  isPerson
    ? say(
        'Bài còn nêu tên này ở phần khác: chọn có phải một người không',
        'The article names somebody just so in another part: choose whether it is one person',
      )
    : say(
        'Bài còn in đơn vị có lẽ chính là đơn vị này ở phần khác: chọn có phải một đơn vị không',
        'The article prints what is likely this body in another part: choose whether it is one',
      );

/** What staff find chosen already: whoever is named just so in one other part that has a person is that person, recorded once. */
export function samePeople(draft: Draft, candidates: Candidates | null, chosen: Choices): Choices {
  if (!candidates) return {};
  const open = new Set(openParts(draft));
  const hasPerson = (key: string): boolean => {
    const action = chosen[key]?.action;
    if (action) return action === 'CREATE' || action === 'LINK';
    return !key.includes('.') && candidatesFor(candidates, key).length === 0;
  };
  const named = draft.contents.awards.flatMap((award) => award.named.map((each) => each.key!));
  return Object.fromEntries(
    named.flatMap((key): [string, Choice][] => {
      const others = namedElsewhere(draft, key).filter((other) => open.has(partOf(other.key)));
      const [only] = others;
      if (
        chosen[key] ||
        others.length !== 1 ||
        !only!.fits ||
        !hasPerson(only!.key) ||
        candidatesFor(candidates, key).length > 0
      )
        return [];
      return [[key, { action: 'LINK', asPart: only!.key }]];
    }),
  );
}
