import type { ComponentChildren } from 'preact';
import { say } from '../../words/language.js';
import { addressOfPair } from '../../people/pairs.js';
import { Behind, Loading, Retry } from '../../pieces/pieces.js';
import type { Refusal } from '../../asking/api.js';
import { useAsking } from '../../asking/use-asking.js';
import { LOOK_UP } from '../address.js';
import { History } from './history.js';
import type { OnRecord } from '../record.js';
import { MendPerson } from './mend-person.js';
import { Standing } from './standing.js';
import { plainly } from '../../words/plainly.js';
import type { Told } from './told-next.js';
import type { RecordDesk } from './use-record.js';

interface Props {
  desk: RecordDesk<OnRecord>;
  title: string;
  /** What kind of record it is. */
  kind: string;
  /** What it is besides, that its standing does not say. */
  but?: string | undefined;
  /** On which pages of the roll the public reads it, where it does. */
  publicly?: 'decisions' | 'meetings' | 'articles' | 'awards' | 'honourees' | 'organisations' | undefined;
  /** What may be done with it, beside its standing. */
  acts?: ComponentChildren;
  children: ComponentChildren;
}

/** The page of one record: what it is, where it stands, its sections, and what was done with it. */
export function RecordPage({ desk, title, kind, but, publicly, acts, children }: Props) {
  const { run } = useAsking();
  return (
    <div class="record">
      <p>
        <a href={LOOK_UP}>← {say('Sổ', 'On record')}</a>
      </p>
      <h1 id="record-title" tabIndex={-1}>
        {title}
      </h1>
      <p>
        <span class="badge">{kind}</span> <Standing of={desk.record.recordStatus} />{' '}
        {but ? <span class="badge gone">{but}</span> : null}{' '}
        {publicly && desk.record.recordStatus === 'CONFIRMED' ? (
          <a href={`/${publicly}/${desk.record.id}`}>{say('Trang công khai', 'Public page')}</a>
        ) : null}
      </p>
      {desk.told ? <ToldOf told={desk.told} desk={desk} /> : null}
      <Behind refusal={desk.behind} onFollow={() => void run(desk.follow)} />
      {acts}
      {children}
      <History id={desk.record.id} fetched={desk.fetched} />
    </div>
  );
}

/** What was done last with the record, with what should be looked at twice. */
const ToldOf = ({ told: { words, warnings }, desk }: { told: Told; desk: RecordDesk<OnRecord> }) => (
  <div class="note" role="status">
    {words}
    {[...new Map(warnings.map((warning) => [warning.message, warning])).values()].map(
      ({ message, person, mendable }) => (
        <p class="doubt" key={message}>
          {plainly(message)} {mendable ? <MendPerson desk={desk} mendable={mendable} /> : null}
          {person ? (
            <a href={addressOfPair(person.id, desk.record.id)}>{say('So sánh hai bên', 'Compare the two')}</a>
          ) : null}
        </p>
      ),
    )}
  </div>
);

/** While the record is on its way, or where it cannot be had. */
export const NotYet = ({ refusal, again }: { refusal: Refusal | null; again: () => void }) =>
  refusal ? (
    <Retry
      refusal={refusal}
      label={say('Không mở được', 'It cannot be opened')}
      again={say('Thử lại', 'Try again')}
      onAgain={again}
    />
  ) : (
    <Loading />
  );
