import { say } from '../../words/language.js';
import { awardsOfOne } from '../columns.js';
import { MakeList } from '../make-list.js';
import { PERSON_AWARDS } from '../operations.js';
import { PagedSection } from '../page/paged-section.js';
import type { Person, ToldLine } from '../record.js';
import type { RecordDesk } from '../page/use-record.js';

/** What somebody holds: by which decision, handed over where, told of by whom. */
export const PersonAwards = ({ desk: { record, fetched } }: { desk: RecordDesk<Person> }) => (
  <PagedSection<ToldLine>
    title={say('Khen thưởng', 'Awards')}
    text={PERSON_AWARDS}
    id={record.id}
    fetched={fetched}
    columns={awardsOfOne()}
    none={say('Sổ chưa ghi khen thưởng nào.', 'No award is on record.')}
  >
    <MakeList asked={{ personId: record.id }} />
  </PagedSection>
);
