import { articlesOf } from '../award-pieces.js';
import { claimItem } from '../claims.js';
import { html, joined, type Markup } from '../html.js';
import { page } from '../page.js';
import { placeIn } from '../pager.js';
import { meetingLink, row, span } from '../pieces.js';
import type { Visit } from '../visit.js';
import { MEETINGS, ROLES } from '../words.js';
import { handedOverAt } from './handed-over-at.js';
import type { ShownAttendance, ShownMeeting } from './meeting-page.query.js';

/** A meeting: granted is told by decisions, handed over here, reported by articles; each stands by itself. */
export function meetingPage(visit: Visit, shown: ShownMeeting): string {
  const { say } = visit;
  const { meeting } = shown;
  const organisers = meeting.organisers.map(({ printed, organisation }) =>
    organisation
      ? html`<a href="${visit.to(`/organisations/${organisation.id}`)}">${visit.printed(printed)}</a>`
      : visit.printed(printed),
  );
  return page(visit, {
    title: meeting.title,
    description: [meeting.title, meeting.placePrinted, meeting.organisers.map(({ printed }) => printed).join('; ')]
      .filter(Boolean)
      .join(' – '),
    own: placeIn(visit),
    data: linkedData(visit, shown),
    body: html`<h1>${visit.printed(meeting.title)}</h1>
      <dl>
        ${row(say('Loại', 'Kind'), visit.word(MEETINGS, meeting.kind))}
        ${row(say('Ngày', 'Day'), span(meeting.heldFrom, meeting.heldTo))}
        ${row(say('Địa điểm', 'Place'), visit.printed(meeting.placePrinted))}
        ${row(say('Địa bàn', 'Area'), visit.printed(meeting.area?.name))}
        ${row(say('Đơn vị tổ chức', 'Organised by'), joined(organisers, '; '))}
        ${row(say('Khóa, kỳ', 'Term, session'), joined([visit.printed(meeting.termPrinted), meeting.sessionNumber === null ? null : say(`kỳ họp thứ ${meeting.sessionNumber}`, `session ${meeting.sessionNumber}`)], ', '))}
        ${row(say('Tổng kết năm', 'Reviews the year'), meeting.yearReviewed)}
        ${row(say('Là một phần của', 'Part of'), meetingLink(visit, meeting.parent))}
        ${row(
          say('Gồm', 'With'),
          joined(
            meeting.children.nodes.map((child) => meetingLink(visit, child)),
            '; ',
          ),
        )}
      </dl>
      ${handedOverAt(visit, shown)} ${attended(visit, meeting.attendances)} ${reported(visit, meeting)}`,
  });
}

function attended(visit: Visit, { nodes, pageInfo }: ShownMeeting['meeting']['attendances']): Markup {
  const { say } = visit;
  const heading = html`<h2>${say('Người dự', 'Attendees')}</h2>`;
  if (nodes.length === 0)
    return html`${heading}
      <p>
        ${say('Sổ không ghi ai dự, hoặc chưa công khai.', 'Nobody is on record as having attended, or not publicly.')}
      </p>`;
  return html`${heading}
    <ol>
      ${nodes.map((attendance) => html`<li>${attendee(visit, attendance)}</li>`)}
    </ol>
    ${pageInfo.hasNextPage ? html`<p>${say('Chỉ nêu 100 dòng đầu của danh sách.', 'The first 100 of the list only.')}</p>` : null}`;
}

function attendee(visit: Visit, attendance: ShownAttendance): Markup {
  const { say } = visit;
  const { person, namePrinted, delegationPrinted, delegationCount } = attendance;
  const name = visit.printed(namePrinted ?? delegationPrinted);
  const hasPage = person !== null && person.awards.nodes.length > 0;
  const posts = attendance.positionsPrinted ?? attendance.positions.map(({ printed }) => printed).join(', ');
  const did = attendance.roles.filter((role) => role in ROLES).map((role) => visit.word(ROLES, role));
  const count =
    delegationPrinted === null
      ? null
      : delegationCount === null
        ? say('không rõ số người', 'number unknown')
        : say(`${delegationCount} người`, `people: ${delegationCount}`);
  return html`${hasPage ? html`<a href="${visit.to(`/honourees/${person.id}`)}">${name}</a>` : name}${joined(
    ['', visit.printed(posts)].flatMap((part) => (part ? [', ', part] : [])),
    '',
  )}${did.length > 0 ? ` (${did.join(', ')})` : null}${count && ` (${count})`}`;
}

function reported(visit: Visit, { claims, articles }: ShownMeeting['meeting']): Markup {
  const { say } = visit;
  const heading = html`<h2>${say('Báo chí đưa tin', 'Reported by')}</h2>`;
  const listed = articlesOf(visit, articles.nodes);
  if (!listed)
    return html`${heading}
      <p>${say('Sổ chưa có bài nào đưa tin.', 'No article on record reports it.')}</p>`;
  const said = claims.nodes.filter(({ verb }) => verb !== null);
  return html`${heading}${listed}
  ${
    said.length > 0
      ? html`<h3>${say('Bài viết những gì về khen thưởng', 'What they say of awards')}</h3>
          <p class="note">
            ${say('Nguyên văn bài báo, có thể khác với quyết định và với những gì đã trao.', 'In their own words, which may differ from the decision and from what was handed over.')}
          </p>
          <ul class="records">
            ${said.map((claim) => claimItem(visit, claim, html`– <a href="${visit.to(`/articles/${claim.article.id}`)}">${visit.printed(claim.article.title)}</a>`))}
          </ul>`
      : null
  }`;
}

/** https://schema.org/Event, which has a place and organisers. */
function linkedData(visit: Visit, { meeting }: ShownMeeting): object {
  const { id, title, heldFrom, heldTo, placePrinted, organisers } = meeting;
  const place = placePrinted ?? meeting.area?.name;
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': `${visit.origin}/meetings/${id}`,
    url: `${visit.origin}/meetings/${id}`,
    name: title,
    startDate: heldFrom,
    ...(heldTo ? { endDate: heldTo } : {}),
    ...(place ? { location: { '@type': 'Place', name: place, address: place } } : {}),
    organizer: organisers.map(({ printed }) => ({ '@type': 'Organization', name: printed })),
  };
}
