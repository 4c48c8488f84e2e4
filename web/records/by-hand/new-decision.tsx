import type { ComponentChildren } from 'preact';
import { say } from '../../words/language.js';
import { addressOfRoom } from '../../route.js';
import type { Viewer } from '../../signing-in/viewer.js';
import { RECORD_DECISION } from '../acts.js';
import { decisionFields, proposalFields } from '../decisions/decision-form.js';
import type { Field } from '../../forms/fields.js';
import { withoutNothing } from '../../forms/meant.js';
import { keeperField } from './keeper-field.js';
import { lineInput, lineRows, MOST_LINES } from './line-rows.js';
import { NewRecord } from './new-record.js';
import { useForms } from '../use-forms.js';

/** A decision with its lines, recorded by hand; a longer list comes in as a file. */
export const NewDecision = ({ viewer }: { viewer: Viewer }) => (
  <NewList
    viewer={viewer}
    title={say('Ghi một quyết định', 'Record a decision')}
    words={say('Đã ghi quyết định.', 'The decision was recorded.')}
    kept="new-decision"
    fields={decisionFields()}
    more={{}}
  >
    <LongerLists />
  </NewList>
);

/** A proposal with its lines: it grants nothing, and stays what it is whatever is decided upon it. */
export const NewProposal = ({ viewer }: { viewer: Viewer }) => (
  <NewList
    viewer={viewer}
    title={say('Ghi một đề nghị (tờ trình)', 'Record a proposal')}
    words={say('Đã ghi đề nghị.', 'The proposal was recorded.')}
    kept="new-proposal"
    fields={proposalFields()}
    more={{ status: 'PROPOSED' }}
    staffAlone
  >
    <p class="note">
      {say(
        'Số, ngày là của tờ trình. Khi có quyết định, mở trang của đề nghị mà ghi.',
        'Number and day are those of the proposal. Once it is decided upon, record the decision on its page.',
      )}
    </p>
  </NewList>
);

interface NewListProps {
  viewer: Viewer;
  title: string;
  words: string;
  kept: string;
  fields: readonly Field[];
  /** What is sent with what is typed. */
  more: object;
  staffAlone?: boolean;
  children: ComponentChildren;
}

function NewList({ viewer, title, words, kept, fields, more, staffAlone = false, children }: NewListProps) {
  const forms = useForms();
  return (
    <NewRecord
      kind="decisions"
      title={title}
      words={words}
      kept={kept}
      staffAlone={staffAlone}
      fields={[...fields, ...keeperField(viewer), lineRows(forms)]}
      raws={{}}
      text={RECORD_DECISION}
      inputOf={({ lines, ...values }) => ({
        ...withoutNothing(values),
        ...more,
        lines: (lines as Record<string, unknown>[]).map(lineInput),
      })}
    >
      {children}
    </NewRecord>
  );
}

/** Where a list that is too long to be typed comes in. */
export const LongerLists = () => (
  <p class="note">
    {say(
      `Gõ từng dòng được đến ${MOST_LINES} dòng. Danh sách dài hơn, hoặc đã có tệp Excel, Word: đưa vào ở mục `,
      `Up to ${MOST_LINES} lines are typed one by one. A longer list, or one that is in Excel or Word, comes in under `,
    )}
    <a href={addressOfRoom('lists')}>{say('Danh sách', 'Lists')}</a>.
  </p>
);
