import { say } from '../../language.js';
import { addressOfRoom } from '../../route.js';
import type { Viewer } from '../../viewer.js';
import { RECORD_DECISION } from '../acts.js';
import { decisionFields } from '../decisions/decision-form.js';
import { withoutNothing } from '../../forms/meant.js';
import { keeperField } from './keeper-field.js';
import { lineInput, lineRows, MOST_LINES } from './line-rows.js';
import { NewRecord } from './new-record.js';
import { useForms } from '../use-forms.js';

/** A decision with its lines, recorded by hand; a longer list comes in as a file. */
export function NewDecision({ viewer }: { viewer: Viewer }) {
  const forms = useForms();
  return (
    <NewRecord
      kind="decisions"
      title={say('Ghi một quyết định', 'Record a decision')}
      words={say('Đã ghi quyết định.', 'The decision was recorded.')}
      kept="new-decision"
      fields={[...decisionFields(), ...keeperField(viewer), lineRows(forms)]}
      raws={{}}
      text={RECORD_DECISION}
      inputOf={({ lines, ...values }) => ({
        ...withoutNothing(values),
        lines: (lines as Record<string, unknown>[]).map(lineInput),
      })}
    >
      <LongerLists />
    </NewRecord>
  );
}

/** Where a list that is too long to be typed comes in. */
export const LongerLists = () => (
  <p class="note">
    {say(
      `Gõ từng dòng được đến ${MOST_LINES} dòng. Danh sách dài hơn, hoặc đã có tệp Excel, Word: đưa vào ở phòng `,
      `Up to ${MOST_LINES} lines are typed one by one. A longer list, or one that is in Excel or Word, comes in under `,
    )}
    <a href={addressOfRoom('lists')}>{say('Danh sách', 'Lists')}</a>.
  </p>
);
