import type { ComponentChildren } from 'preact';
import { say } from '../words/language.js';
import { awardCalled, delegationCalled } from './choosing/called.js';
import { EditPart } from './editing/edit-part.js';
import { AttendeeFacts, AwardFacts, MeetingFacts } from './facts.js';
import type { PartKind } from './editing/part-form.js';
import { comeBackTo } from './next-doubt.js';
import { PartCard } from './part-card.js';
import { AllStrangers } from './choosing/part-choices.js';
import type { AddingForms } from './editing/use-adding.js';
import type { Desk } from './use-draft.js';

/** Everything that was read, by kind, and what staff add. */
export function Parts({ desk, adding }: { desk: Desk; adding: AddingForms }) {
  const { meetings, attendees, delegations, awards } = desk.draft.contents;
  // Of a meeting that is not taken, nobody is recorded as having attended.
  const nowhere =
    desk.open &&
    [...attendees, ...delegations].some(({ key }) => desk.ticked.has(key)) &&
    !meetings.some(({ key }) => desk.ticked.has(key) || desk.draft.outcomes.some(({ partKey }) => partKey === key));
  return (
    <>
      <Kind kind="meetings" desk={desk} adding={adding} title={say('Hội nghị', 'Meetings')} many={meetings.length}>
        {meetings.map((part) => (
          <PartCard key={part.key} kind="meetings" part={part} desk={desk} title={part.title}>
            <MeetingFacts meeting={part} />
          </PartCard>
        ))}
      </Kind>
      <Kind kind="attendees" desk={desk} adding={adding} title={say('Người dự', 'Attendees')} many={attendees.length}>
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
        adding={adding}
        title={say('Đoàn, khách không nêu tên', 'Unnamed guests')}
        many={delegations.length}
      >
        {delegations.map((part) => (
          <PartCard key={part.key} kind="delegations" part={part} desk={desk} title={delegationCalled(part)} />
        ))}
      </Kind>
      <Kind kind="awards" desk={desk} adding={adding} title={say('Khen thưởng', 'Awards')} many={awards.length}>
        <AllStrangers desk={desk} />
        {awards.map((part) => (
          <PartCard key={part.key} kind="awards" part={part} desk={desk} title={awardCalled(part)}>
            <AwardFacts award={part} catalogued={formOf(desk, part.key)} />
          </PartCard>
        ))}
      </Kind>
    </>
  );
}

const formOf = ({ candidates }: Desk, key: string): string | undefined =>
  candidates?.forms.find(({ partKey }) => partKey === key)?.label;

interface KindProps {
  kind: PartKind;
  desk: Desk;
  adding: AddingForms;
  title: string;
  many: number;
  children: ComponentChildren;
}

function Kind({ kind, desk, adding, title, many, children }: KindProps) {
  const opened = adding.opened[kind];
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
            onClick={() => adding.open(kind, { quote: selectedIn(desk) })}
          >
            {say('+ Thêm', '+ Add')}
          </button>
        ) : null}
      </h2>
      {opened === undefined ? null : (
        <div class="card part" id={`part-${kind}`} tabIndex={-1}>
          <p class="quiet">
            {opened.quote
              ? say('Trích từ bài:', 'Quoted from the article:')
              : say(
                  'Chưa trích câu nào. Khen thưởng phải có trích dẫn: hãy bôi đen câu trong bài, rồi bấm',
                  'Nothing is quoted. An award needs a quote: select the sentence in the article, then press',
                )}{' '}
            <button
              type="button"
              class="plain"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => adding.requote(kind, selectedIn(desk) || opened.quote)}
            >
              {say('Lấy câu đang bôi đen', 'Take what is selected')}
            </button>
          </p>
          <EditPart
            key={JSON.stringify(opened.guess)}
            kind={kind}
            part={null}
            desk={desk}
            quote={opened.quote}
            guess={opened.guess ?? null}
            onClose={(added) => {
              adding.close(kind);
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
