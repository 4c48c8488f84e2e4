import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { recordStatusInWords } from '../../words/closed-lists.js';
import { dayInWords, say } from '../../words/language.js';
import { MEETING_BESIDE } from '../../operations.js';
import { addressOfRecord } from '../../records/address.js';
import type { Candidate, Meeting } from '../draft.js';
import { whyOf } from './choosing.js';
import type { Desk } from '../use-draft.js';

interface OnRecord {
  id: string;
  title: string;
  recordStatus: string;
  heldFrom: string | null;
  heldTo: string | null;
  heldPrinted: string | null;
  placePrinted: string | null;
  area: { name: string } | null;
  organisers: { printed: string | null; organisation: { name: string } | null }[];
  attendances: { totalCount: number };
  presentations: { items: { id: string }[] }[];
  articles: { totalCount: number; nodes: { id: string; title: string | null; outlet: string | null }[] };
}

interface Props {
  meeting: Meeting;
  candidate: Candidate;
  desk: Desk;
}

/** The meeting of the article beside the one on record that it may be, and one press for either: before accepting, as a second record of it is hard to take back. */
export function SameMeeting({ meeting, candidate, desk }: Props) {
  const [found, setFound] = useState<OnRecord | null>(null);
  useEffect(() => {
    let past = false;
    // Where it cannot be had, its name and day are told all the same.
    ask<{ meeting: OnRecord | null }>(MEETING_BESIDE, { id: candidate.id }).then(
      (answer) => past || setFound(answer.meeting),
      () => null,
    );
    return () => {
      past = true;
    };
  }, [candidate.id]);
  const { id, kind, label } = candidate;
  return (
    <div class="note beside" role="group" aria-label={say('Có phải một hội nghị không', 'Is it one meeting')}>
      <p>
        <strong>
          {say('Hội nghị này có thể đã có trong sổ. Chọn một:', 'This meeting may be on record already. Choose one:')}
        </strong>{' '}
        <small>{whyOf(candidate)}</small>
      </p>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{say('Bài này kể', 'This article tells')}</th>
            <th scope="col">{say('Trong sổ', 'On record')}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(meeting, candidate, found).map(([words, told, recorded]) => (
            <tr key={words}>
              <th scope="row">{words}</th>
              <td>{told || '–'}</td>
              <td>{recorded || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="buttons">
        <button type="button" onClick={() => desk.choose(meeting.key, { action: 'LINK', id, kind, label })}>
          {say('Chính là hội nghị trong sổ', 'It is the one on record')}
        </button>
        <button type="button" class="second" onClick={() => desk.choose(meeting.key, { action: 'CREATE' })}>
          {say('Là hội nghị khác: ghi mới', 'It is another: record a new one')}
        </button>
        <a href={addressOfRecord('meetings', id)} target="_blank" rel="noreferrer">
          {say('Xem trong sổ', 'See the record')}
        </a>
      </div>
    </div>
  );
}

type Row = readonly [words: string, told: string | null, recorded: string | null];

function rowsOf(meeting: Meeting, { label, detail }: Candidate, found: OnRecord | null): Row[] {
  const title: Row = [say('Tên', 'Title'), meeting.title, found?.title ?? label];
  if (!found) return [title, [say('Ngày', 'Day'), dayOf(meeting), detail]];
  const until = found.heldTo && found.heldTo !== found.heldFrom ? ` – ${dayInWords(found.heldTo)}` : '';
  return [
    title,
    [
      say('Ngày', 'Day'),
      dayOf(meeting),
      found.heldFrom ? `${dayInWords(found.heldFrom)}${until}` : (found.heldPrinted ?? null),
    ],
    [
      say('Nơi họp', 'Place'),
      meeting.placePrinted,
      [found.placePrinted, found.area?.name].filter(Boolean).join(' · ') || null,
    ],
    [
      say('Đơn vị tổ chức', 'Organisers'),
      meeting.organisers.map(({ printed }) => printed).join(', '),
      found.organisers.map(({ printed, organisation }) => organisation?.name ?? printed).join(', '),
    ],
    [say('Đã ghi', 'Recorded'), null, recordedInWords(found)],
    [
      say('Báo đã đưa', 'Told by'),
      say('bài này', 'this article'),
      found.articles.nodes.map(({ title: told, outlet }) => [told, outlet].filter(Boolean).join(', ')).join('; '),
    ],
  ];
}

const dayOf = ({ heldOn, heldPrinted }: Meeting): string | null => dayInWords(heldOn) || heldPrinted;

function recordedInWords({ attendances, presentations, recordStatus }: OnRecord): string {
  const people = attendances.totalCount;
  const awards = presentations.flatMap(({ items }) => items).length;
  const told = say(
    `${people} lượt người dự, ${awards} khen thưởng được trao`,
    `${people} attended, ${awards} awards handed over`,
  );
  return `${told} (${recordStatusInWords(recordStatus)})`;
}
