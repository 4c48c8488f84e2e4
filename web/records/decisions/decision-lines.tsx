import { useState } from 'preact/hooks';
import { say } from '../../words/language.js';
import { Form, Input } from '../../pieces/pieces.js';
import type { Viewer } from '../../signing-in/viewer.js';
import { annexLines } from '../columns.js';
import { DECISION_LINES } from '../operations.js';
import { PagedSection } from '../page/paged-section.js';
import type { Decision, ToldLine } from '../record.js';
import type { RecordDesk } from '../page/use-record.js';

/** The lines of a decision as its annex has them, found by a name among many. */
export function DecisionLines({ desk: { record, fetched } }: { desk: RecordDesk<Decision>; viewer: Viewer }) {
  const [typed, type] = useState('');
  const [text, find] = useState('');
  return (
    <PagedSection<ToldLine>
      title={say('Danh sách', 'The list')}
      text={DECISION_LINES}
      id={record.id}
      fetched={fetched}
      variables={{ text: text || null }}
      columns={annexLines()}
      none={say('Không có dòng nào.', 'There is no line.')}
    >
      <Form class="row tight" onSend={() => find(typed.trim())}>
        <Input label={say('Tìm tên trong danh sách', 'Find a name in it')} type="search" value={typed} onType={type} />
        <button class="second">{say('Tìm', 'Find')}</button>
      </Form>
    </PagedSection>
  );
}
