import { ask } from '../../asking/api.js';
import { useAsking } from '../../asking/use-asking.js';
import { Alert } from '../../pieces/pieces.js';
import { say } from '../../words/language.js';
import { CHANGE_PERSON } from '../acts.js';
import { addressOfRecord } from '../address.js';
import type { Done } from '../putting-right/changeable.js';
import type { Mendable } from './told-next.js';
import type { RecordDesk } from './use-record.js';

/** The person whose award was put right is called by the new name, too, by one press of whoever may change them. */
export function MendPerson({ desk, mendable }: { desk: RecordDesk<unknown>; mendable: Mendable }) {
  const { id, version, displayName, mayChange, name } = mendable;
  const { busy, refusal, run } = useAsking();
  const mend = () =>
    run(async () => {
      const { done } = await ask<Done>(CHANGE_PERSON, { input: { id, version, name } });
      desk.tell(
        say(`Người trong sổ nay cũng tên ${name}.`, `The person on record is called ${name}, too.`),
        done.warnings,
      );
      await desk.follow();
    });
  return (
    <>
      {mayChange ? (
        <button type="button" class="second" disabled={busy} onClick={() => void mend()}>
          {say(`Sửa cả tên người trong sổ thành ${name}`, `Call the person on record ${name}, too`)}
        </button>
      ) : null}{' '}
      <a href={addressOfRecord('people', id)}>{say(`Xem ${displayName} trong sổ`, `See ${displayName} on record`)}</a>
      <Alert refusal={refusal} />
    </>
  );
}
