import { candidates, type Chooser, chooserField, choosing, isLookedFor } from '../choosing.js';
import { refusedNotice, searchForm, textField, whole, yearField } from '../fields.js';
import { html, type Markup } from '../html.js';
import { page } from '../page.js';
import { pager, placeIn, wanted } from '../pager.js';
import { bodyLink, day, decisionLink, table } from '../pieces.js';
import type { Refusal } from '../public-reads.service.js';
import type { Visit } from '../visit.js';
import type { ShownDecisions } from './decisions-page.query.js';

const ROWS = 50;
const FILTERS = ['number', 'text', 'year', 'issuer'] as const;

/** The variables of the list's document, as the address has them: what they may be is the API's to say. */
export function decisionsAsked(visit: Visit): Record<string, unknown> {
  const { number, text, year, issuer } = visit.asked;
  return {
    number,
    text,
    year: whole(year),
    issuer: issuer && { id: issuer, below: true },
    ...wanted(visit, ROWS),
    listed: !isLookedFor(visit, 'issuer'),
    ...choosing(visit, 'issuer'),
  };
}

const issuerChooser = ({ say }: Visit): Chooser => ({
  name: 'issuer',
  label: say('Cơ quan ban hành, kể cả cấp dưới', 'Issued by, or by a body below it'),
});

/** Decisions, to be looked up by number, issuer and year. */
export function decisionsPage(visit: Visit, shown: ShownDecisions | null, refusals: readonly Refusal[] = []): string {
  const { say, asked } = visit;
  const title = say('Quyết định khen thưởng', 'Award decisions');
  const issuer = issuerChooser(visit);
  const labels = {
    number: ['number', say('Số quyết định', 'Number')],
    text: ['text', say('Từ trong trích yếu', 'Words of the subject')],
    year: ['year', say('Năm ký', 'Year of signing')],
    'issuer.id': ['issuer', say('Cơ quan ban hành', 'Issued by')],
  } as const;
  return page(visit, {
    title,
    description: say(
      'Tra quyết định khen thưởng theo số, cơ quan ban hành và năm ký.',
      'Look up award decisions by number, issuer and year of signing.',
    ),
    own: placeIn(visit),
    unlisted: refusals.length > 0 || FILTERS.some((name) => asked[name] !== undefined),
    body: html`<h1>${title}</h1>
      ${refusedNotice(visit, refusals, labels)}
      ${searchForm(visit, [
        textField(visit, 'number', say('Số, ví dụ 152/QĐ-MTTQ hoặc 152', 'Number, such as 152/QĐ-MTTQ or 152')),
        yearField(visit, 'year', labels.year[1]),
        chooserField(visit, issuer, shown?.issuer),
        textField(visit, 'text', labels.text[1]),
      ])}
      ${candidates(visit, issuer, shown?.issuers?.nodes)} ${shown?.decisions ? results(visit, shown.decisions) : null}`,
  });
}

function results(visit: Visit, { nodes, pageInfo }: NonNullable<ShownDecisions['decisions']>): Markup {
  const { say } = visit;
  if (nodes.length === 0)
    return html`<p class="notice">
      ${say('Trong sổ không có quyết định nào như thế. Sổ chưa đầy đủ.', 'No such decision is on record. The roll is not complete.')}
    </p>`;
  const columns = [
    { head: say('Số', 'Number') },
    { head: say('Ngày ký', 'Signed on') },
    { head: say('Cơ quan ban hành', 'Issued by') },
    { head: say('Trích yếu', 'Subject') },
  ];
  const rows = nodes.map((decision) => [
    decisionLink(visit, decision),
    day(decision.signedOn) ?? say('không rõ', 'not known'),
    bodyLink(visit, decision.issuer),
    [
      visit.printed(decision.subject),
      decision.status === 'ANNULLED' ? html` <strong>(${say('đã hủy bỏ', 'annulled')})</strong>` : null,
    ],
  ]);
  return html`${table(say('Mới nhất trước', 'Newest first'), columns, rows)}
  ${pager(visit, pageInfo, say('Trang của danh sách', 'Pages of the list'))}`;
}
