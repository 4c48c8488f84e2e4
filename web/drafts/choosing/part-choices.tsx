import { say } from '../../words/language.js';
import { Choose } from './choose.js';
import { type Choosable, choosablesOf } from './choosing.js';
import { openParts } from '../accepting/accepting.js';
import type { Choice, NewBody } from '../draft.js';
import { recordBodies, recordPeople, strangersOf } from './strangers.js';
import type { Desk } from '../use-draft.js';

/** Who and what of the registry the names of a part are, one by one, and all at once those whom the registry does not know. */
export function PartChoices({ desk, partKey }: { desk: Desk; partKey: string }) {
  const { draft, candidates } = desk;
  const choosables = choosablesOf(draft, partKey, candidates);
  const { people, bodies, guessed } = strangersOf(desk, [partKey]);
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
      {people.length + bodies.length > 0 ? (
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
        <button type="button" class="plain" onClick={() => recordBodies(desk, guessed)}>
          {allInWords(guessed)}
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

const householdsOf = (guessed: readonly NewBody[]): number => guessed.filter(({ kind }) => kind === 'HOUSEHOLD').length;

function allInWords(guessed: readonly NewBody[]): string {
  const households = householdsOf(guessed);
  const bodies = guessed.length - households;
  if (bodies === 0) return say(`Ghi mới cả ${households} hộ này`, `Record all ${households} households anew`);
  const more = households > 0 ? say(` và ${households} hộ`, ` and ${households} households`) : '';
  return say(
    `Ghi mới ${bodies} đơn vị, đoán theo tên${more}`,
    `Record ${bodies} bodies anew, as their names tell${more}`,
  );
}

/** The same of all parts at once: an article that names many is not gone through card by card. */
export function AllStrangers({ desk }: { desk: Desk }) {
  const parts = openParts(desk.draft).filter((key) => desk.ticked.has(key));
  const within = parts.filter((key) => {
    const { people, guessed } = strangersOf(desk, [key]);
    return people.length + guessed.length > 0;
  });
  if (!desk.open || within.length < 2) return null;
  const { people, guessed } = strangersOf(desk, within);
  const record = () => {
    recordPeople(desk, people);
    recordBodies(desk, guessed);
  };
  const households = householdsOf(guessed);
  const [many, bodies] = [people.length, guessed.length - households];
  const whom = [
    many > 0 ? say(`${many} người`, `${many} people`) : '',
    bodies > 0 ? say(`${bodies} đơn vị (đoán theo tên)`, `${bodies} bodies (as their names tell)`) : '',
    households > 0 ? say(`${households} hộ`, `${households} households`) : '',
  ].filter(Boolean);
  return (
    <button type="button" class="second" onClick={record}>
      {say(
        `Ghi mới cả ${whom.join(', ')} sổ chưa có, ở ${within.length} phần`,
        `Record all ${whom.join(', ')} anew that are not on record, in ${within.length} parts`,
      )}
    </button>
  );
}
