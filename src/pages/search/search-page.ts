import { formName, recipientLink } from '../award-pieces.js';
import type { AwardLine } from '../award-pieces.js';
import { refusedNotice, searchForm, textField } from '../fields.js';
import { html, joined, type Markup, type Part } from '../html.js';
import { page } from '../page.js';
import { articleLine, day } from '../pieces.js';
import type { Refusal } from '../public-reads.service.js';
import type { Visit } from '../visit.js';
import { RECIPIENTS } from '../words.js';
import { type FoundArea, wholeName } from '../found-areas.js';
import type { Hit, ShownSearch } from './search-page.query.js';

/** Where each kind of record has its page, in the order in which they are shown. */
const KINDS = [
  ['HONOUREE', '/honourees', 'Người, tập thể được khen', 'Honourees'],
  ['ORGANISATION', '/organisations', 'Đơn vị', 'Bodies'],
  ['MEETING', '/meetings', 'Hội nghị', 'Meetings'],
  ['DECISION', '/decisions', 'Quyết định', 'Decisions'],
  ['ARTICLE', '/articles', 'Bài báo', 'Articles'],
] as const;

/** What the words lead to, by kind. Null: nothing was asked for yet, or it was refused. */
export function searchPage(visit: Visit, shown: ShownSearch | null, refusals: readonly Refusal[] = []): string {
  const { say, asked } = visit;
  const title = say('Tìm trong sổ', 'Search the registry');
  const label = say(
    'Tên người, tập thể, đơn vị, hội nghị hoặc số quyết định',
    'A name, a body, a meeting or the number of a decision',
  );
  return page(visit, {
    title: asked.text === undefined ? title : `${asked.text} – ${title}`,
    unlisted: true,
    body: html`<h1>${title}</h1>
      ${refusedNotice(visit, refusals, { text: ['text', label] })}
      ${searchForm(visit, textField(visit, 'text', label, { wide: true }))}${shown && found(visit, shown)}`,
  });
}

function found(visit: Visit, { search, areas, printed }: ShownSearch): Part {
  const { say, asked } = visit;
  if (search.length === 0 && areas.length === 0 && printed.nodes.length === 0)
    return html`<p class="notice">
      ${say(`Trong sổ không có gì gồm những từ “${asked.text}”.`, `Nothing on record has the words “${asked.text}”.`)}
      ${say('Sổ chưa đầy đủ: không thấy không có nghĩa là chưa được khen thưởng.', 'The roll is not complete: who is not found may well hold an award.')}
    </p>`;
  return [
    ...KINDS.map(([kind, path, vi, en]) =>
      section(
        say(vi, en),
        search.filter((hit) => hit.kind === kind).map((hit) => hitLine(visit, path, hit)),
      ),
    ),
    section(
      say('Khen thưởng tặng người, tập thể ở địa bàn', 'Awards to those in an area'),
      areas.map((each) => areaLine(visit, each)),
    ),
    section(
      say('Khen thưởng ghi tên như in, chưa rõ là ai trong sổ', 'Awards to names as printed, of nobody on record yet'),
      printed.nodes.map((award) => printedLine(visit, award)),
    ),
    html`<p>
      <a href="${visit.to('/honourees', { text: asked.text })}"
        >${say(`Mọi người, tập thể được khen có tên “${asked.text}”`, `All honourees whose name has “${asked.text}”`)}</a
      >
    </p>`,
  ];
}

function section(heading: string, lines: readonly Markup[]): Markup | null {
  return lines.length === 0
    ? null
    : html`<h2>${heading}</h2>
        <ul class="records">
          ${lines}
        </ul>`;
}

function hitLine(visit: Visit, path: string, hit: Hit): Markup {
  if (hit.article) return articleLine(visit, hit.article);
  const about = joined(aboutHit(visit, hit), ', ');
  return html`<li>
    <a href="${visit.to(`${path}/${hit.id}`)}">${visit.printed(hit.title)}</a
    >${about.length > 0 ? html`<br />${about}` : null}
  </li>`;
}

function aboutHit(visit: Visit, { honouree, organisation, meeting, decision }: Hit): Part[] {
  const { say } = visit;
  if (honouree) {
    const [newest] = honouree.awards.nodes;
    const count = say(`${honouree.awardCount} khen thưởng`, `awards: ${honouree.awardCount}`);
    const award =
      newest && joined([formName(visit, newest), day(newest.grantedOn), visit.printed(newest.recipientUnit)], ', ');
    return [visit.word(RECIPIENTS, honouree.recipientKind), count, award && [say('mới nhất: ', 'newest: '), award]];
  }
  if (organisation) {
    const ended = organisation.validTo && [say('đến ', 'until '), day(organisation.validTo)];
    return [visit.printed(organisation.area?.name), ended];
  }
  if (meeting) return [day(meeting.heldFrom), visit.printed(meeting.placePrinted)];
  return decision ? [day(decision.signedOn), visit.printed(decision.issuer?.name)] : [];
}

/** To its awards and not its honourees: most lines name somebody of whom there is no record yet. */
function areaLine(visit: Visit, found: FoundArea): Markup {
  const awards = visit.to('/honourees', { area: found.area.id, sort: 'newest' });
  return html`<li><a href="${awards}">${visit.printed(wholeName(visit, found))}</a></li>`;
}

function printedLine(visit: Visit, award: AwardLine): Markup {
  const about = [recipientLink(visit, award), visit.printed(award.recipientUnit), day(award.grantedOn)];
  return html`<li>
    <a href="${visit.to(`/awards/${award.id}`)}">${formName(visit, award)}</a>: ${joined(about, ', ')}
  </li>`;
}
