import { positionAndUnit } from '../../platform/text/names/position-and-unit.js';
import { articlesOf, awardInWords, eventsOf, formName, grantorOf, presentationsOf } from '../award-pieces.js';
import { html, joined, type Markup } from '../html.js';
import { page } from '../page.js';
import { pager, placeIn } from '../pager.js';
import { bodyLink, day, decisionLink, meetingLink, row } from '../pieces.js';
import type { Visit } from '../visit.js';
import { whomToAsk } from '../whom-to-ask.js';
import { RECIPIENTS, ROLES } from '../words.js';
import type { Attended, HeldAward, ShownHonouree } from './honouree-page.query.js';

/** Somebody, or a body, with every award that stands. */
export function honoureePage(visit: Visit, honouree: ShownHonouree): string {
  const { say } = visit;
  const { name, awardCount, organisation, person, awards } = honouree;
  const kind = visit.word(RECIPIENTS, honouree.recipientKind);
  const attended = person?.attendances;
  return page(visit, {
    title: `${name} – ${say('khen thưởng', 'awards')}`,
    description:
      say(`${name}: ${awardCount} khen thưởng trong sổ. `, `${name}: awards on record: ${awardCount}. `) +
      awards.nodes
        .slice(0, 2)
        .map((award) => `${awardInWords(visit, award)}.`)
        .join(' '),
    own: placeIn(visit),
    data: linkedData(visit, honouree),
    body: html`<h1>${visit.printed(name)}</h1>
      <dl>
        ${row(say('Đối tượng', 'Kind'), kind)}
        ${row(say('Đơn vị trong sổ', 'Body on record'), bodyLink(visit, organisation))}
        ${row(say('Số khen thưởng trong sổ', 'Awards on record'), awardCount)}
      </dl>
      <h2>${say('Khen thưởng, mới nhất trước', 'Awards, newest first')}</h2>
      <ol class="records">
        ${awards.nodes.map((award) => html`<li>${held(visit, award)}</li>`)}
      </ol>
      ${pager(visit, awards.pageInfo, say('Trang của danh sách khen thưởng', 'Pages of the awards'))}
      ${
        attended && attended.nodes.length > 0
          ? html`<h2>${say('Hội nghị đã dự', 'Meetings attended')}</h2>
              <ul>
                ${attended.nodes.map((attendance) => attendedLine(visit, attendance))}
              </ul>
              ${attended.pageInfo.hasNextPage ? html`<p>${say('Chỉ nêu 20 hội nghị gần nhất.', 'The latest 20 only.')}</p>` : null}`
          : null
      }
      ${whomToAsk(
        visit,
        awards.nodes.map(({ keptBy }) => keptBy),
      )}`,
  });
}

function held(visit: Visit, award: HeldAward): Markup {
  const { say } = visit;
  const handedOver = presentationsOf(visit, award);
  return html`<h3><a href="${visit.to(`/awards/${award.id}`)}">${formName(visit, award)}</a></h3>
    <dl>
      ${row(say('Ngày tặng', 'Granted on'), day(award.grantedOn) ?? say('không rõ', 'not known'))}
      ${row(say('Cơ quan tặng', 'Granted by'), grantorOf(visit, award))}
      ${row(say('Quyết định', 'Decision'), decisionLink(visit, award.decision) ?? say('chưa tìm được, mới biết qua bài báo', 'not found; known from an article'))}
      ${row(say('Người nhận như in', 'Recipient as printed'), joined([visit.printed(award.recipientName), visit.printed(positionAndUnit(award.recipientPosition, award.recipientUnit))], ', '))}
      ${row(say('Thành tích', 'Achievement'), visit.printed(award.reason))}
      ${row(say('Trao tại', 'Handed over at'), handedOver.length > 0 ? handedOver : null)}
      ${row(say('Thay đổi', 'Changes'), eventsOf(visit, award))}
      ${row(say('Báo chí đưa tin', 'Reported by'), articlesOf(visit, award.articles))}
    </dl>`;
}

function attendedLine(visit: Visit, { meeting, roles, positions, positionsPrinted }: Attended): Markup {
  const did = roles.filter((role) => role in ROLES).map((role) => visit.word(ROLES, role));
  const posts = positionsPrinted ?? positions.map(({ printed }) => printed).join(', ');
  return html`<li>
    ${joined([meetingLink(visit, meeting), day(meeting.heldFrom), visit.printed(posts), did.join(', ')], ', ')}
  </li>`;
}

/** https://schema.org/Person or Organization, with the awards that this page shows. */
function linkedData(visit: Visit, { id, name, recipientKind, awards }: ShownHonouree): object {
  return {
    '@context': 'https://schema.org',
    '@type': recipientKind === 'INDIVIDUAL' ? 'Person' : 'Organization',
    '@id': `${visit.origin}/honourees/${id}`,
    name,
    url: `${visit.origin}/honourees/${id}`,
    award: awards.nodes.map((award) => awardInWords(visit, award)),
  };
}
