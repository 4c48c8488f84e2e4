import {
  articlesOf,
  awardInWords,
  eventsOf,
  formName,
  grantorName,
  grantorOf,
  presentationsOf,
  recipientLink,
  recipientName,
} from '../award-pieces.js';
import { html, type Markup } from '../html.js';
import { page } from '../page.js';
import { bodyLink, day, decisionLink, row, span } from '../pieces.js';
import type { Visit } from '../visit.js';
import type { ShownAward } from './award-page.query.js';

/** The public page of an award, as its certificate's code leads to. */
export function awardPage(visit: Visit, award: ShownAward): string {
  const { say } = visit;
  const form = formName(visit, award);
  const recipient = recipientName(visit, award);
  const presentations = presentationsOf(visit, award);
  const events = eventsOf(visit, award);
  const articles = articlesOf(visit, award.articles);
  const body = html`
    <h1>${form} – ${award.recipientName ? visit.printed(recipient) : recipient}</h1>
    <dl>
      ${row(say('Người nhận', 'Recipient'), recipientLink(visit, award))}
      ${row(say('Chức vụ', 'Position'), visit.printed(award.recipientPosition))}
      ${row(say('Đơn vị, địa chỉ', 'Unit, address'), visit.printed(award.recipientUnit))}
      ${row(say('Hình thức, danh hiệu', 'Form or title'), form)}
      ${row(say('Cơ quan tặng', 'Granted by'), grantorOf(visit, award))}
      ${row(say('Ngày tặng', 'Granted on'), day(award.grantedOn))}
      ${row(say('Số vào sổ', 'Certificate number'), award.certificateNumber)}
      ${row(say('Thành tích', 'Achievement'), visit.printed(award.reason))}
      ${row(say('Thời gian lập thành tích', 'Time of the achievement'), span(award.achievementFrom, award.achievementTo))}
    </dl>
    ${decisionOf(visit, award)} ${section(say('Trao tại', 'Handed over at'), presentations)}
    ${section(say('Thay đổi', 'Changes'), events)} ${section(say('Báo chí đưa tin', 'Reported by'), articles)}
  `;
  const by = grantorName(award);
  return page(visit, {
    title: `${form} – ${recipient}`,
    description: `${recipient}: ${awardInWords(visit, award)}.`,
    body,
    ...(award.recipientName === null ? {} : { data: linkedData(visit, award, { recipient, by }) }),
  });
}

function section(heading: string, content: Markup | readonly Markup[] | null): Markup | null {
  const isEmpty = content === null || (Array.isArray(content) && content.length === 0);
  return isEmpty
    ? null
    : html`<h2>${heading}</h2>
        ${content}`;
}

function decisionOf(visit: Visit, { decision }: ShownAward): Markup {
  const { say } = visit;
  if (!decision)
    return html`<h2>${say('Quyết định', 'Decision')}</h2>
      <p>
        ${say(
          'Mới biết qua bài báo, chưa tìm được quyết định.',
          'Known from an article only; its decision was not found.',
        )}
      </p>`;
  return html`<h2>${say('Quyết định', 'Decision')}</h2>
    <dl>
      ${row(say('Số', 'Number'), decisionLink(visit, decision))}
      ${row(say('Ngày ký', 'Signed on'), day(decision.signedOn))}
      ${row(say('Cơ quan ban hành', 'Issued by'), bodyLink(visit, decision.issuer))}
      ${row(say('Trích yếu', 'Subject'), visit.printed(decision.subject))}
    </dl>`;
}

/** https://schema.org/Person and Organization have `award`; what is not known is left out. */
function linkedData(
  visit: Visit,
  award: ShownAward,
  { recipient, by }: { recipient: string; by: string | null },
): object {
  return {
    '@context': 'https://schema.org',
    '@type': award.recipientKind === 'INDIVIDUAL' ? 'Person' : 'Organization',
    name: recipient,
    award: [formName(visit, award), by && visit.say(`của ${by}`, `by ${by}`), award.grantedOn && `(${award.grantedOn})`]
      .filter(Boolean)
      .join(' '),
    mainEntityOfPage: visit.in(visit.language, {}),
  };
}
