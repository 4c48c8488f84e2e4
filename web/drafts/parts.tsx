import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { countsInWords } from '../closed-lists.js';
import { say } from '../language.js';
import type { Delegation } from './draft.js';
import { EditPart } from './edit-part.js';
import { AttendeeFacts, AwardFacts, MeetingFacts } from './facts.js';
import type { PartKind } from './fields.js';
import { comeBackTo } from './next-doubt.js';
import { PartCard } from './part-card.js';
import type { Desk } from './use-draft.js';

/** Everything that was read, by kind, and what staff add. */
export function Parts({ desk }: { desk: Desk }) {
  const { meetings, attendees, delegations, awards } = desk.draft.contents;
  // Of a meeting that is not taken, nobody is recorded as having attended.
  const nowhere =
    desk.open &&
    [...attendees, ...delegations].some(({ key }) => desk.ticked.has(key)) &&
    !meetings.some(({ key }) => desk.ticked.has(key) || desk.draft.outcomes.some(({ partKey }) => partKey === key));
  return (
    <>
      <Kind kind="meetings" desk={desk} title={say('Hội nghị', 'Meetings')} many={meetings.length}>
        {meetings.map((part) => (
          <PartCard key={part.key} kind="meetings" part={part} desk={desk} title={part.title}>
            <MeetingFacts meeting={part} />
          </PartCard>
        ))}
      </Kind>
      <Kind kind="attendees" desk={desk} title={say('Người dự', 'Attendees')} many={attendees.length}>
        {nowhere ? (
          <p class="doubt">
            {say(
              'Không có hội nghị nào được nhận nên người dự và đoàn dự sẽ không được ghi: hãy thêm hoặc chọn hội nghị ở trên.',
              'No meeting is taken, so nobody will be recorded as having attended: add one above, or tick it.',
            )}
          </p>
        ) : null}
        {attendees.map((part) => (
          <PartCard key={part.key} kind="attendees" part={part} desk={desk} title={part.name}>
            <AttendeeFacts attendee={part} />
          </PartCard>
        ))}
      </Kind>
      <Kind
        kind="delegations"
        desk={desk}
        title={say('Đoàn, khách không nêu tên', 'Unnamed guests')}
        many={delegations.length}
      >
        {delegations.map((part) => (
          <PartCard key={part.key} kind="delegations" part={part} desk={desk} title={delegationInWords(part)} />
        ))}
      </Kind>
      <Kind kind="awards" desk={desk} title={say('Khen thưởng', 'Awards')} many={awards.length}>
        {awards.map((part) => (
          <PartCard
            key={part.key}
            kind="awards"
            part={part}
            desk={desk}
            title={`${capital(part.formPrinted)}: ${countsInWords(part)}`}
          >
            <AwardFacts award={part} catalogued={formOf(desk, part.key)} />
          </PartCard>
        ))}
      </Kind>
    </>
  );
}

const formOf = ({ candidates }: Desk, key: string): string | undefined =>
  candidates?.forms.find(({ partKey }) => partKey === key)?.label;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const delegationInWords = ({ printed, count }: Delegation): string =>
  count === null ? printed : `${printed} (${count})`;

interface KindProps {
  kind: PartKind;
  desk: Desk;
  title: string;
  many: number;
  children: ComponentChildren;
}

function Kind({ kind, desk, title, many, children }: KindProps) {
  const [quote, setQuote] = useState<string | null>(null);
  return (
    <section class={kind}>
      <h2>
        {title} <small>({many})</small>
        {desk.open ? (
          // The selection is lost once the button has the focus, so it is read before.
          <button
            type="button"
            class="plain"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => setQuote(selectedIn(desk))}
          >
            {say('+ Thêm', '+ Add')}
          </button>
        ) : null}
      </h2>
      {quote === null ? null : (
        <div class="card part" id={`part-${kind}`} tabIndex={-1}>
          <p class="quiet">
            {quote
              ? say('Trích từ bài:', 'Quoted from the article:')
              : say(
                  'Chưa trích câu nào. Khen thưởng phải có trích dẫn: hãy bôi đen câu trong bài, rồi bấm',
                  'Nothing is quoted. An award needs a quote: select the sentence in the article, then press',
                )}{' '}
            <button
              type="button"
              class="plain"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => setQuote(selectedIn(desk) || quote)}
            >
              {say('Lấy câu đang bôi đen', 'Take what is selected')}
            </button>
          </p>
          <EditPart
            kind={kind}
            part={null}
            desk={desk}
            quote={quote}
            onClose={(added) => {
              setQuote(null);
              if (added) comeBackTo(added, kind);
            }}
          />
        </div>
      )}
      {children}
    </section>
  );
}

/** What is selected, if it stands in the article. */
function selectedIn({ draft }: Desk): string {
  const selected = getSelection()?.toString().trim() ?? '';
  return draft.snapshotText.includes(selected) ? selected : '';
}
