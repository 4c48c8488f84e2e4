import { say } from '../../words/language.js';
import { proposedLines } from '../columns.js';
import { PROPOSED_LINES } from '../operations.js';
import { PagedSection } from '../page/paged-section.js';
import type { RecordDesk } from '../page/use-record.js';
import type { Decision, ProposedLine } from '../record.js';

/** All lines of a proposal in its order, each with what became of it. */
export const ProposedLines = ({ desk: { record, fetched } }: { desk: RecordDesk<Decision> }) => (
  <PagedSection<ProposedLine>
    title={say('Danh sách đề nghị', 'What is proposed')}
    text={PROPOSED_LINES}
    id={record.id}
    fetched={fetched}
    columns={proposedLines()}
    none={say('Không có dòng nào.', 'There is no line.')}
  />
);
