import { say } from '../../words/language.js';
import { Locked, Select } from '../../pieces/pieces.js';
import { CHANGE_DETAILS } from '../operations.js';
import type { Desk } from '../use-list.js';

/** Several rows that name no form, which their title does not either: one is chosen for all of them. */
export function FormOfAll({ desk }: { desk: Desk }) {
  const { rows = 0 } = desk.list.counts.byCode.find(({ code }) => code === 'FORM_MISSING') ?? {};
  if (!desk.open || rows < 2) return null;
  const choose = (defaultForm: string) =>
    desk.act(CHANGE_DETAILS, { defaultForm }, say('Đã chọn hình thức.', 'The form was chosen.'));
  return (
    <div class="note">
      <Locked while={desk.busy}>
        <Select
          label={say(
            `${rows} dòng không ghi hình thức khen thưởng: chọn một hình thức cho mọi dòng ấy`,
            `${rows} rows name no form of award: choose one for all of them`,
          )}
          value=""
          options={[['', say('(chọn)', '(choose)')], ...desk.forms]}
          onChoose={(form) => void choose(form)}
        />
      </Locked>
    </div>
  );
}
