import type { AwardLine } from '../award-pieces.js';
import { formName, grantorOf, recipientLink } from '../award-pieces.js';
import { searchForm, yearField } from '../fields.js';
import { html, joined, type Markup, type Part } from '../html.js';
import { day, decisionLink, meetingLink, table } from '../pieces.js';
import type { Asked, Visit } from '../visit.js';
import type { ShownOrganisation } from './organisation-page.query.js';

/** What a body granted, was given, decided and organised: the newest of each, and the way to all. */
export function recordsOf(visit: Visit, body: ShownOrganisation): Markup {
  const { say, asked } = visit;
  const { year } = asked;
  const years = { from: year, to: year };
  const { decisionsIssued, awardsGranted, awardsReceived, meetingsOrganised } = body;
  return html`${searchForm(visit, yearField(visit, 'year', say('Chỉ xem năm', 'Of one year')), { narrows: true })}
  ${section(visit, say('Khen thưởng đã tặng', 'Awards that it granted'), awardsGranted.nodes, {
    write: (awards) =>
      awardTable(visit, say('Mới nhất trước', 'Newest first'), awards, {
        head: say('Người nhận', 'Recipient'),
        of: (award) => joined([recipientLink(visit, award), visit.printed(award.recipientUnit)], ', '),
      }),
    all: awardsGranted.pageInfo.hasNextPage ? ['/honourees', { grantor: body.id, sort: 'newest', ...years }] : null,
  })}
  ${section(visit, say('Khen thưởng được nhận', 'Awards that it received'), awardsReceived.nodes, {
    write: (awards) =>
      awardTable(visit, say('Mới nhất trước', 'Newest first'), awards, {
        head: say('Cơ quan tặng', 'Granted by'),
        of: (award) => grantorOf(visit, award),
      }),
    all: awardsReceived.nodes.length > 0 ? [`/honourees/${body.id}`, {}] : null,
  })}
  ${section(visit, say('Quyết định đã ban hành', 'Decisions that it issued'), decisionsIssued.nodes, {
    write: (decisions) =>
      html`<ul class="records">
        ${decisions.map((decision) => html`<li>${joined([decisionLink(visit, decision), day(decision.signedOn)], ', ')}<br />${visit.printed(decision.subject)}</li>`)}
      </ul>`,
    all: decisionsIssued.pageInfo.hasNextPage ? ['/decisions', { issuer: body.id, year }] : null,
  })}
  ${section(visit, say('Hội nghị đã tổ chức', 'Meetings that it organised'), meetingsOrganised.nodes, {
    write: (meetings) =>
      html`<ul class="records">
        ${meetings.map((meeting) => html`<li>${joined([meetingLink(visit, meeting), day(meeting.heldFrom)], ', ')}</li>`)}
      </ul>`,
    all: meetingsOrganised.pageInfo.hasNextPage ? ['/meetings', { organiser: body.id }] : null,
  })}`;
}

interface Written<T> {
  write: (records: readonly T[]) => Markup;
  /** Where the whole list is; null: it is here. */
  all: readonly [path: string, asked: Asked] | null;
}

/** Nothing on record is said: it does not mean that there was nothing. */
function section<T>(visit: Visit, heading: string, records: readonly T[], { write, all }: Written<T>): Markup {
  const { say } = visit;
  return html`<h2>${heading}</h2>
    ${records.length > 0 ? write(records) : html`<p>${say('Sổ chưa ghi gì.', 'Nothing is on record.')}</p>`}
    ${
      all &&
      html`<p>
        <a href="${visit.to(...all)}">${say('Xem tất cả', 'See all')}<span class="hide">: ${heading}</span></a>
      </p>`
    }`;
}

function awardTable(
  visit: Visit,
  caption: string,
  awards: readonly AwardLine[],
  { head, of }: { head: string; of: (award: AwardLine) => Part },
): Markup {
  const { say } = visit;
  const columns = [{ head }, { head: say('Khen thưởng', 'Award') }, { head: say('Ngày tặng', 'Granted on') }];
  const rows = awards.map((award) => [
    of(award),
    html`<a href="${visit.to(`/awards/${award.id}`)}">${formName(visit, award)}</a>`,
    day(award.grantedOn) ?? say('không rõ', 'not known'),
  ]);
  return table(caption, columns, rows);
}
