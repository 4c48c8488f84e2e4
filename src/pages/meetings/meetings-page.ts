import { candidates, type Chooser, chooserField, choosing, isLookedFor } from '../choosing.js';
import { choiceField, refusedNotice, searchForm, textField, whole, yearField } from '../fields.js';
import { html, type Markup } from '../html.js';
import { page } from '../page.js';
import { pager, placeIn, wanted } from '../pager.js';
import { day, meetingLink, table } from '../pieces.js';
import type { Refusal } from '../public-reads.service.js';
import type { Visit } from '../visit.js';
import { MEETINGS } from '../words.js';
import type { ShownMeetings } from './meetings-page.query.js';

const ROWS = 50;
const FILTERS = ['text', 'year', 'kind', 'organiser'] as const;

/** The variables of the list's document, as the address has them: what they may be is the API's to say. */
export function meetingsAsked(visit: Visit): Record<string, unknown> {
  const { text, year, kind, organiser } = visit.asked;
  return {
    text,
    year: whole(year),
    kind,
    organiser: organiser && { id: organiser, below: true },
    ...wanted(visit, ROWS),
    listed: !isLookedFor(visit, 'organiser'),
    ...choosing(visit, 'organiser'),
  };
}

const organiserChooser = ({ say }: Visit): Chooser => ({
  name: 'organiser',
  label: say('Đơn vị tổ chức, kể cả cấp dưới', 'Organised by, or by a body below it'),
});

/** Meetings, newest first. */
export function meetingsPage(visit: Visit, shown: ShownMeetings | null, refusals: readonly Refusal[] = []): string {
  const { say, asked } = visit;
  const title = say('Hội nghị, đại hội, lễ', 'Conferences, congresses, ceremonies');
  const organiser = organiserChooser(visit);
  const labels = {
    text: ['text', say('Từ trong tên hội nghị', 'Words of the title')],
    year: ['year', say('Năm họp', 'Year')],
    kind: ['kind', say('Loại', 'Kind')],
    'organiser.id': ['organiser', say('Đơn vị tổ chức', 'Organised by')],
  } as const;
  const kinds = Object.keys(MEETINGS).map((kind) => [kind, visit.word(MEETINGS, kind)] as const);
  return page(visit, {
    title,
    description: say(
      'Các hội nghị, đại hội, lễ đã trao khen thưởng: ai tổ chức, ai dự, trao những gì.',
      'Meetings at which awards were handed over: who organised them, who attended, what was handed over.',
    ),
    own: placeIn(visit),
    unlisted: refusals.length > 0 || FILTERS.some((name) => asked[name] !== undefined),
    body: html`<h1>${title}</h1>
      ${refusedNotice(visit, refusals, labels)}
      ${searchForm(visit, [
        textField(visit, 'text', labels.text[1]),
        yearField(visit, 'year', labels.year[1]),
        choiceField(visit, 'kind', labels.kind[1], [{ choices: [['', say('Tất cả', 'All')], ...kinds] }]),
        chooserField(visit, organiser, shown?.organiser),
      ])}
      ${candidates(visit, organiser, shown?.organisers?.nodes)}
      ${shown?.meetings ? results(visit, shown.meetings) : null}`,
  });
}

function results(visit: Visit, { nodes, pageInfo }: NonNullable<ShownMeetings['meetings']>): Markup {
  const { say } = visit;
  if (nodes.length === 0)
    return html`<p class="notice">
      ${say('Trong sổ không có hội nghị nào như thế. Sổ chưa đầy đủ.', 'No such meeting is on record. The roll is not complete.')}
    </p>`;
  const columns = [
    { head: say('Tên', 'Title') },
    { head: say('Ngày', 'Day') },
    { head: say('Địa điểm', 'Place') },
    { head: say('Đơn vị tổ chức', 'Organised by') },
  ];
  const rows = nodes.map((meeting) => [
    meetingLink(visit, meeting),
    day(meeting.heldFrom),
    visit.printed(meeting.placePrinted),
    visit.printed(meeting.organisers.map(({ printed }) => printed).join('; ')),
  ]);
  return html`${table(say('Mới nhất trước', 'Newest first'), columns, rows)}
  ${pager(visit, pageInfo, say('Trang của danh sách', 'Pages of the list'))}`;
}
