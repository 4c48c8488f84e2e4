import { useState } from 'preact/hooks';
import { say, spanInWords } from '../../words/language.js';
import type { LineColumn } from '../../pieces/lines.js';
import { awardsOfMany, awardsOfOne, decisions, meetings } from '../columns.js';
import { PersonLink } from '../links.js';
import { MakeList } from '../make-list.js';
import { BODY_DECISIONS, BODY_GRANTED, BODY_MEETINGS, BODY_POSTS, BODY_RECEIVED } from '../operations.js';
import { PagedSection } from '../page/paged-section.js';
import type { Body, DecisionHead, Known, Line, MeetingHead, Post, ToldLine } from '../record.js';
import { StandingIfNot } from '../page/standing.js';
import type { RecordDesk } from '../page/use-record.js';

type Held = Post & { person: Known };

const holders = (): LineColumn<Held>[] => [
  { title: say('Ai', 'Who'), of: ({ person }) => <PersonLink person={person} /> },
  {
    title: say('Chức vụ', 'Post'),
    of: ({ titlePrinted, former, recordStatus }) => (
      <>
        {former ? say('nguyên ', 'former ') : ''}
        {titlePrinted} <StandingIfNot of={recordStatus} />
      </>
    ),
  },
  { title: say('Thời gian', 'When'), of: ({ heldFrom, heldTo }) => spanInWords(heldFrom, heldTo) },
];

type Shown = 'received' | 'granted' | 'decisions' | 'meetings' | 'posts';

/** What belongs to a body, one list at a time. */
export function BodyLists({ desk: { record, fetched } }: { desk: RecordDesk<Body> }) {
  const [shown, show] = useState<Shown>('received');
  const of = { id: record.id, fetched, none: say('Sổ không có gì.', 'Nothing is on record.') };
  const TABS: readonly (readonly [Shown, string])[] = [
    ['received', say('Được khen', 'Awards received')],
    ['granted', say('Đã tặng', 'Awards granted')],
    ['decisions', say('Quyết định đã ban hành', 'Decisions issued')],
    ['meetings', say('Hội nghị đã tổ chức', 'Meetings organised')],
    ['posts', say('Người giữ chức vụ', 'Who held a post')],
  ];
  const title = TABS.find(([each]) => each === shown)![1];
  return (
    <>
      <nav class="tabs" aria-label={say('Thuộc đơn vị này', 'Of this body')}>
        {TABS.map(([each, words]) => (
          <button
            type="button"
            key={each}
            class={each === shown ? 'tab here' : 'tab'}
            aria-current={each === shown ? 'page' : undefined}
            onClick={() => show(each)}
          >
            {words}
          </button>
        ))}
      </nav>
      {shown === 'received' ? (
        <PagedSection<ToldLine> key={shown} {...of} title={title} text={BODY_RECEIVED} columns={awardsOfOne()}>
          <MakeList key={shown} asked={{ bodyId: record.id }} />
        </PagedSection>
      ) : shown === 'granted' ? (
        <PagedSection<Line> key={shown} {...of} title={title} text={BODY_GRANTED} columns={awardsOfMany()}>
          <MakeList key={shown} asked={{ filter: { grantor: { id: record.id } } }} />
        </PagedSection>
      ) : shown === 'decisions' ? (
        <PagedSection<DecisionHead>
          key={shown}
          {...of}
          title={title}
          text={BODY_DECISIONS}
          columns={decisions().slice(0, 2)}
        />
      ) : shown === 'meetings' ? (
        <PagedSection<MeetingHead> key={shown} {...of} title={title} text={BODY_MEETINGS} columns={meetings()} />
      ) : (
        <PagedSection<Held> key={shown} {...of} title={title} text={BODY_POSTS} columns={holders()} />
      )}
    </>
  );
}
