import { say } from '../language.js';
import { Choose } from './choose.js';
import { candidatesFor, type Choosable, choosablesOf, isUndecided } from './choosing.js';
import type { Choice } from './draft.js';
import { namedElsewhere } from './same-person.js';
import type { Desk } from './use-draft.js';

/** Who and what of the registry the names of a part are, one by one, and all at once those whom the registry does not know. */
export function PartChoices({ desk, partKey }: { desk: Desk; partKey: string }) {
  const { draft, candidates, choices } = desk;
  const choosables = choosablesOf(draft, partKey, candidates);
  const strangers = choosables.filter(
    (of) =>
      of.what === 'RECEIVER' &&
      isUndecided(of, candidates, choices) &&
      namedElsewhere(draft, of.key).length === 0 &&
      candidatesFor(candidates, of.key).length === 0,
  );
  const people = strangers.filter(({ person }) => person);
  const bodies = strangers.filter(({ person }) => !person);
  const guessed = bodies.flatMap(({ key }) => candidates?.newBodies.find(({ partKey }) => partKey === key) ?? []);
  const recordBodies = () =>
    guessed.forEach(({ partKey, name, system, kind, level, areaId, validTo }) =>
      desk.choose(partKey, {
        action: 'CREATE',
        body: { name, system, kind, level, ...(areaId ? { areaId } : {}), ...(validTo ? { validTo } : {}) },
      }),
    );
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
      {strangers.length > 0 ? (
        <p class="doubt">
          {say(
            'Chỉ có tên như in thì chưa vào danh sách người được khen: ghi mới hoặc tìm trong sổ.',
            'With the name alone nobody is listed as honoured: record a new one, or look in the registry.',
          )}
        </p>
      ) : null}
      {chooseFor(
        people,
        'CREATE',
        say(`Ghi mới cả ${people.length} người này`, `Record all ${people.length} people anew`),
      )}
      {guessed.length > 1 ? (
        <button type="button" class="plain" onClick={recordBodies}>
          {say(
            `Ghi mới ${guessed.length} đơn vị, đoán theo tên`,
            `Record ${guessed.length} bodies anew, as their names tell`,
          )}
        </button>
      ) : null}
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
