import { candidatesFor, type Choosable, choosablesOf, isUndecided } from './choosing.js';
import type { NewBody } from '../draft.js';
import { printedElsewhere } from './same-body.js';
import { namedElsewhere } from './same-person.js';
import type { Desk } from '../use-draft.js';

export interface Strangers {
  people: Choosable[];
  bodies: Choosable[];
  /** What those of the bodies seem to be of which the name tells it. */
  guessed: NewBody[];
}

/** Those who receive something of whom the registry knows nobody who may be it, and nobody said who they are. */
export function strangersOf({ draft, candidates, choices }: Desk, partKeys: readonly string[]): Strangers {
  const strangers = partKeys
    .flatMap((partKey) => choosablesOf(draft, partKey, candidates))
    .filter(
      (of) =>
        of.what === 'RECEIVER' &&
        isUndecided(of, candidates, choices) &&
        namedElsewhere(draft, of.key).length === 0 &&
        printedElsewhere(draft, candidates, of.key).length === 0 &&
        candidatesFor(candidates, of.key).length === 0,
    );
  const bodies = strangers.filter(({ person }) => !person);
  return {
    people: strangers.filter(({ person }) => person),
    bodies,
    guessed: bodies.flatMap(({ key }) => candidates?.newBodies.find(({ partKey }) => partKey === key) ?? []),
  };
}

export function recordPeople(desk: Desk, people: readonly Choosable[]): void {
  people.forEach(({ key }) => desk.choose(key, { action: 'CREATE' }));
}

/** As their names tell; each is shown then with what it is taken for. */
export function recordBodies(desk: Desk, guessed: readonly NewBody[]): void {
  guessed.forEach(({ partKey, name, system, kind, level, areaId, areaName, validTo }) =>
    desk.choose(partKey, {
      action: 'CREATE',
      ...(areaName ? { areaName } : {}),
      body: { name, system, kind, level, ...(areaId ? { areaId } : {}), ...(validTo ? { validTo } : {}) },
    }),
  );
}
