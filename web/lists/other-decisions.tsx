import { useEffect, useState } from 'preact/hooks';
import { ask } from '../asking/api.js';
import { say } from '../words/language.js';
import { Alert } from '../pieces/pieces.js';
import { addressOf } from '../route.js';
import { useAsking } from '../asking/use-asking.js';
import type { Before } from './starting/brought-in-before.js';
import { LISTS_OF_SOURCE, STAGE_IMPORT } from './operations.js';
import type { Desk } from './use-list.js';
import { stateInWords } from './words.js';

/** The other decisions that a file names: each is a list of its own, which is there already, or is read from the same file. */
export function OtherDecisions({ desk: { list }, numbers }: { desk: Desk; numbers: readonly string[] }) {
  const source = { listId: list.id };
  const [others, setOthers] = useState<readonly Before[]>([]);
  const { busy, refusal, run } = useAsking();
  useEffect(() => {
    // Without them each can still be read: the list that then stands twice is told at its head.
    ask<{ importsOfSource: Before[] }>(LISTS_OF_SOURCE, { source }).then(
      ({ importsOfSource }) => setOthers(importsOfSource.filter(({ id }) => id !== list.id)),
      () => null,
    );
  }, [list.id]);
  const read = (number: string) =>
    run(
      async () =>
        (await ask<{ stageImport: { batch: { id: string } } }>(STAGE_IMPORT, { input: { source, number } })).stageImport
          .batch.id,
      (id) => {
        location.hash = addressOf(id, 'lists');
      },
    );
  return (
    <>
      {numbers.map((number) => {
        const there = others.find((each) => each.numberPrinted === number);
        return there?.id ? (
          <a key={number} href={addressOf(there.id, 'lists')}>
            {say(
              `Danh sách của ${number} (${stateInWords(there.state)})`,
              `The list of ${number} (${stateInWords(there.state)})`,
            )}
          </a>
        ) : (
          <button type="button" class="second" key={number} disabled={busy} onClick={() => void read(number)}>
            {say(`Đọc danh sách của ${number}`, `Read the list of ${number}`)}
          </button>
        );
      })}
      <Alert refusal={refusal} />
    </>
  );
}
