import { foldVietnamese } from '../platform/text/fold-vietnamese.js';
import { printedDate } from '../platform/time/vietnamese-date.js';
import type { ShownAward } from './award-page.query.js';
import { html, type Markup, page } from './html.js';

const CLASSES = { SPECIAL: 'đặc biệt', FIRST: 'hạng Nhất', SECOND: 'hạng Nhì', THIRD: 'hạng Ba' } as const;
const KINDS = {
  INDIVIDUAL: 'cá nhân',
  GROUP: 'tập thể',
  HOUSEHOLD: 'hộ gia đình',
  ENTERPRISE: 'doanh nghiệp',
  UNKNOWN: 'tập thể, cá nhân',
} as const;
const MANNERS = { IN_PERSON: null, BY_PROXY: 'người khác nhận thay', POSTHUMOUS: 'truy tặng', ABSENT: 'vắng mặt' };
const EVENTS: Readonly<Record<string, string>> = {
  CORRECTED: 'Đính chính',
  EXCHANGED: 'Cấp đổi',
  REISSUED: 'Cấp lại',
  RESTORED: 'Phục hồi',
};

/** The public page of an award, as its certificate's code leads to. `address` is where it stands. */
export function awardPage(award: ShownAward, address: string): string {
  const form = [award.form.nameVi, award.awardClass && CLASSES[award.awardClass]].filter(Boolean).join(' ');
  const recipient = award.recipientName ?? unnamed(award);
  const body = html`
    <h1>${form} – ${recipient}</h1>
    <dl>
      ${row('Người nhận', recipient)} ${row('Chức vụ', award.recipientPosition)}
      ${row('Đơn vị, địa chỉ', award.recipientUnit)} ${row('Hình thức, danh hiệu', form)}
      ${row('Cơ quan tặng', grantorOf(award))} ${row('Ngày tặng', award.grantedOn && printedDate(award.grantedOn))}
      ${row('Số vào sổ', award.certificateNumber)} ${row('Thành tích', award.reason)}
      ${row('Thời gian lập thành tích', period(award))}
    </dl>
    ${decisionOf(award)} ${presentationsOf(award)} ${eventsOf(award)} ${articlesOf(award)}
  `;
  return page(`${form} – ${recipient}`, body, linkedData(award, { form, recipient, address }));
}

/** Said alike of what there is not, what is no longer asserted and what is not for everybody. */
export function noSuchPage(): string {
  return page(
    'Không có trang này',
    html`<h1>Không có trang này</h1>
      <p>Ở địa chỉ này không có khen thưởng nào đang được công khai.</p>
      <p lang="en">There is no award here that is shown to the public.</p>`,
  );
}

function unnamed({ recipientKind, quantity }: ShownAward): string {
  return quantity === null ? `${KINDS[recipientKind]} (không rõ số lượng)` : `${quantity} ${KINDS[recipientKind]}`;
}

/** "Hội LHPN thành phố" is of which one only in its article: the body on record, and how it was printed where that is another. */
function grantorOf({ grantor, grantorPrinted: printed }: ShownAward): string | null {
  if (!grantor) return printed;
  const isSame = printed === null || foldVietnamese(printed) === foldVietnamese(grantor.name);
  return isSame ? grantor.name : `${grantor.name} (in là “${printed}”)`;
}

function row(term: string, said: string | null | undefined): Markup | null {
  return said
    ? html`<dt>${term}</dt>
        <dd>${said}</dd>`
    : null;
}

function period({ achievementFrom: from, achievementTo: to }: ShownAward): string | null {
  const said = [...new Set([from, to])].flatMap((date) => (date === null ? [] : [printedDate(date)]));
  return said.length === 0 ? null : said.join(' – ');
}

function decisionOf({ decision }: ShownAward): Markup {
  if (!decision)
    return html`<h2>Quyết định</h2>
      <p>Mới biết qua bài báo, chưa tìm được quyết định.</p>`;
  return html`<h2>Quyết định</h2>
    <dl>
      ${row('Số', decision.numberPrinted)} ${row('Ngày ký', decision.signedOn && printedDate(decision.signedOn))}
      ${row('Cơ quan ban hành', decision.issuer?.name)} ${row('Trích yếu', decision.subject)}
    </dl>`;
}

function presentationsOf({ presentations }: ShownAward): Markup | null {
  const shown = presentations.filter(({ meeting, manner }) => meeting && manner !== 'ABSENT');
  if (shown.length === 0) return null;
  return html`<h2>Trao tại</h2>
    ${shown.map(
      ({ meeting, manner, presenters }) =>
        html`<dl>
          ${row('Cuộc họp', meeting?.title)} ${row('Ngày', meeting?.heldFrom && printedDate(meeting.heldFrom))}
          ${row('Địa điểm', meeting?.placePrinted)}
          ${row('Người trao', presenters.flatMap(({ namePrinted }) => namePrinted ?? []).join('; '))}
          ${row('Ghi chú', MANNERS[manner])}
        </dl>`,
    )}`;
}

function eventsOf({ events }: ShownAward): Markup | null {
  const shown = events.filter(({ kind }) => kind in EVENTS);
  if (shown.length === 0) return null;
  return html`<h2>Thay đổi</h2>
    <ul>
      ${shown.map(({ kind, effectiveOn, decision }) => html`<li>${[EVENTS[kind], printedDate(effectiveOn), decision?.numberPrinted].filter(Boolean).join(', ')}</li>`)}
    </ul>`;
}

function articlesOf({ articles }: ShownAward): Markup | null {
  if (articles.length === 0) return null;
  return html`<h2>Báo chí đưa tin</h2>
    <ul>
      ${articles.map(({ title, outlet, url, publishedOn }) => {
        const where = [outlet, publishedOn && printedDate(publishedOn)].filter(Boolean).join(', ');
        const name = url ? html`<a href="${url}" rel="nofollow noreferrer">${title}</a>` : title;
        return html`<li>${name}${where ? ` (${where})` : ''}</li>`;
      })}
    </ul>`;
}

/** https://schema.org/Person and Organization have `award`; what is not known is left out. */
function linkedData(
  award: ShownAward,
  { form, recipient, address }: { form: string; recipient: string; address: string },
): object | undefined {
  if (award.recipientName === null) return undefined;
  const by = award.grantor?.name ?? award.grantorPrinted;
  return {
    '@context': 'https://schema.org',
    '@type': award.recipientKind === 'INDIVIDUAL' ? 'Person' : 'Organization',
    name: recipient,
    award: [form, by && `của ${by}`, award.grantedOn && `(${award.grantedOn})`].filter(Boolean).join(' '),
    mainEntityOfPage: address,
  };
}
