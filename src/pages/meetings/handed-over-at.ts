import { formName, grantorOf, recipientLink } from '../award-pieces.js';
import { handedOverTable } from '../handed-over.js';
import { html, joined, type Markup } from '../html.js';
import { pager } from '../pager.js';
import { decisionLink, table } from '../pieces.js';
import type { Visit } from '../visit.js';
import type { ShownMeeting } from './meeting-page.query.js';

/** What was handed over at a meeting: in numbers by decision and form, then to whom. */
export function handedOverAt(visit: Visit, { meeting, awards }: ShownMeeting): Markup {
  const { say } = visit;
  const heading = html`<h2>${say('Đã trao tại đây', 'Handed over here')}</h2>`;
  if (meeting.handedOver.length === 0)
    return html`${heading}
      <p>${say('Sổ chưa ghi khen thưởng nào được trao tại đây.', 'No award is on record as handed over here.')}</p>`;
  const unknown = say('chưa rõ quyết định', 'decision not known');
  const numbers = handedOverTable(
    visit,
    {
      caption: say('Theo quyết định và hình thức', 'By decision and form'),
      head: say('Quyết định', 'Decision'),
      of: ({ decision }) => decisionLink(visit, decision) ?? unknown,
    },
    meeting.handedOver,
  );
  const columns = [
    { head: say('Người nhận', 'Recipient') },
    { head: say('Khen thưởng', 'Award') },
    { head: say('Cơ quan tặng', 'Granted by') },
    { head: say('Quyết định', 'Decision') },
  ];
  const lines = awards.nodes.map((award) => [
    joined([recipientLink(visit, award), visit.printed(award.recipientUnit)], ', '),
    html`<a href="${visit.to(`/awards/${award.id}`)}">${formName(visit, award)}</a>`,
    grantorOf(visit, award),
    decisionLink(visit, award.decision) ?? unknown,
  ]);
  return html`${heading}${numbers}${lines.length > 0 ? table(say('Trao cho ai, theo tên gọi', 'To whom, by given name'), columns, lines) : null}
  ${pager(visit, awards.pageInfo, say('Trang của danh sách', 'Pages of the list'))}`;
}
