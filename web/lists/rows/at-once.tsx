import { say } from '../../words/language.js';
import { MEND_ROWS } from '../operations.js';
import type { Desk } from '../use-list.js';

/** Who the recipients are, said of all rows at once of which it is certain enough. */
export function AtOnce({ desk }: { desk: Desk }) {
  const { canBeProposedBodies, canBeNewPeople, canBeNewBodies } = desk.list.recipients;
  const acts = [
    {
      many: canBeProposedBodies,
      words: say(
        `Nhận đơn vị được đề xuất cho ${canBeProposedBodies} dòng`,
        `Accept the proposed body of ${canBeProposedBodies} rows`,
      ),
      input: { proposedBodies: true },
      told: say('Đã nhận các đơn vị được đề xuất.', 'The proposed bodies were accepted.'),
    },
    {
      many: canBeNewPeople,
      words: say(
        `Ghi người mới cho ${canBeNewPeople} cá nhân không trùng tên với ai`,
        `New people for ${canBeNewPeople} without a namesake`,
      ),
      input: { newPeopleForUnmatched: true },
      told: say('Những cá nhân ấy sẽ là người mới.', 'They will be new people.'),
    },
    {
      many: canBeNewBodies,
      words: say(
        `Ghi đơn vị mới cho ${canBeNewBodies} dòng có tên chưa có trong sổ`,
        `New bodies for ${canBeNewBodies} rows with names not on record`,
      ),
      input: { newBodiesForUnmatched: true },
      told: say('Hãy xem lại các đơn vị mới ở dưới.', 'Look the new bodies over, below.'),
    },
  ].filter(({ many }) => many > 0);
  return (
    <>
      {acts.map(({ words, input, told }) => (
        <button
          type="button"
          class="second"
          key={words}
          disabled={desk.busy}
          onClick={() => void desk.act(MEND_ROWS, input, told)}
        >
          {words}
        </button>
      ))}
    </>
  );
}
