import { say } from '../language.js';
import { Choose } from './choose.js';
import { candidatesFor, type Choosable, choosablesOf, isUndecided } from './choosing.js';
import type { Choice } from './draft.js';
import type { Desk } from './use-draft.js';

/** Who and what of the registry the names of a part are, one by one, and all at once those whom the registry does not know. */
export function PartChoices({ desk, partKey }: { desk: Desk; partKey: string }) {
  const { draft, candidates, choices } = desk;
  const choosables = choosablesOf(draft, partKey, candidates);
  const strangers = choosables.filter(
    (of) =>
      of.what === 'RECEIVER' && isUndecided(of, candidates, choices) && candidatesFor(candidates, of.key).length === 0,
  );
  const people = strangers.filter(({ person }) => person);
  const bodies = strangers.filter(({ person }) => !person);
  const chooseFor = (all: readonly Choosable[], action: Choice['action'], words: string) =>
    all.length > 1 ? (
      <button type="button" class="plain" onClick={() => all.forEach((of) => desk.choose(of.key, { action }))}>
        {words}
      </button>
    ) : null;
  return (
    <>
      {choosables.map((of) => (
        <Choose key={of.key} of={of} desk={desk} />
      ))}
      {chooseFor(
        people,
        'CREATE',
        say(`Ghi mới cả ${people.length} người này`, `Record all ${people.length} people anew`),
      )}
      {chooseFor(
        bodies,
        'AS_PRINTED',
        say(
          `Giữ như in cả ${bodies.length} hộ, đơn vị này`,
          `Keep all ${bodies.length} households and bodies as printed`,
        ),
      )}
    </>
  );
}
