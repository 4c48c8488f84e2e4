import { positionAndUnit } from '../../platform/text/names/position-and-unit.js';
import { printedDate } from '../../platform/time/vietnamese-date.js';
import { articlesOf, eventsOf, formName, grantorOf, recipientLink } from '../award-pieces.js';
import { handedOverTable } from '../handed-over.js';
import { html, joined, type Markup, type Part } from '../html.js';
import { page } from '../page.js';
import { pager, placeIn } from '../pager.js';
import { bodyLink, day, meetingLink, row, table } from '../pieces.js';
import type { Visit } from '../visit.js';
import { whomToAsk } from '../whom-to-ask.js';
import { CAPACITIES, MODES } from '../words.js';
import type { AnnexLine, ShownDecision } from './decision-page.query.js';

/** A decision as it was printed, with its annex. */
export function decisionPage(visit: Visit, decision: ShownDecision): string {
  const { say } = visit;
  const { numberPrinted, signedOn, subject, issuer } = decision;
  const number = numberPrinted ?? say('chưa rõ số', 'of an unknown number');
  const name = `${say('Quyết định', 'Decision')} ${number}`;
  const dated = signedOn && say(`ngày ${printedDate(signedOn)}`, `of ${printedDate(signedOn)}`);
  return page(visit, {
    title: [name, dated, issuer?.name].filter(Boolean).join(', '),
    description: subject,
    own: placeIn(visit),
    data: linkedData(visit, decision),
    body: html`<h1>${say('Quyết định', 'Decision')} ${numberPrinted ? visit.printed(number) : number}</h1>
      ${
        decision.status === 'ANNULLED'
          ? html`<p class="notice">
              <strong
                >${say('Quyết định này đã bị hủy bỏ; khen thưởng theo nó không còn giá trị.', 'This decision was annulled; what it granted stands no more.')}</strong
              >
            </p>`
          : null
      }
      <dl>
        ${row(say('Ngày ký', 'Signed on'), day(signedOn) ?? say('không rõ', 'not known'))}
        ${row(say('Cơ quan ban hành', 'Issued by'), bodyLink(visit, issuer))}
        ${row(say('Người ký', 'Signatory'), signatoryOf(visit, decision))}
        ${row(say('Trích yếu', 'Subject'), visit.printed(subject))}
        ${row(say('Loại hình khen thưởng', 'Mode'), decision.mode && visit.word(MODES, decision.mode))}
        ${row(
          say('Căn cứ', 'Legal bases'),
          decision.legalBases.length > 0
            ? joined(
                decision.legalBases.map((basis) => visit.printed(basis)),
                '; ',
              )
            : null,
        )}
      </dl>
      ${presented(visit, decision)} ${annex(visit, decision)} ${reported(visit, decision)}
      ${whomToAsk(visit, [decision.keptBy])}`,
  });
}

function signatoryOf(visit: Visit, decision: ShownDecision): Part[] | null {
  const { signingCapacity: capacity, signatoryPrinted, signatoryTitlePrinted } = decision;
  const title = joined(
    [capacity && capacity !== 'SELF' ? visit.word(CAPACITIES, capacity) : null, visit.printed(signatoryTitlePrinted)],
    ' ',
  );
  const parts = joined([visit.printed(signatoryPrinted), title.length > 0 ? title : null], ', ');
  return parts.length > 0 ? parts : null;
}

/** That something was granted does not say that it was handed over: where nothing is on record, that is said. */
function presented(visit: Visit, { handedOver, status }: ShownDecision): Markup | null {
  const { say } = visit;
  if (status === 'ANNULLED') return null;
  const heading = html`<h2>${say('Đã trao ở đâu', 'Where it was handed over')}</h2>`;
  if (handedOver.length === 0)
    return html`${heading}
      <p>${say('Chưa trao, hoặc sổ chưa ghi nơi trao.', 'Not yet, or it is not on record.')}</p>`;
  const of = ({ meeting }: ShownDecision['handedOver'][number]) =>
    joined([meetingLink(visit, meeting), day(meeting.heldFrom)], ', ');
  const caption = say('Những dòng đã trao, theo hội nghị', 'Lines that were handed over, by meeting');
  return html`${heading}${handedOverTable(visit, { caption, head: say('Hội nghị', 'Meeting'), of }, handedOver)}`;
}

function annex(visit: Visit, { awards, issuer }: ShownDecision): Markup {
  const { say } = visit;
  const heading = html`<h2>${say('Danh sách', 'The list')}</h2>`;
  if (awards.nodes.length === 0)
    return html`${heading}
      <p>${say('Không có dòng nào đang được công khai.', 'No line of it is shown to the public.')}</p>`;
  const columns = [
    { head: say('Số thứ tự', 'Number') },
    { head: say('Người nhận', 'Recipient') },
    { head: say('Khen thưởng', 'Award') },
    { head: say('Thành tích', 'Achievement') },
  ];
  const lines = awards.nodes.map((award) => [
    award.annexOrder ?? '–',
    joined(
      [recipientLink(visit, award), visit.printed(positionAndUnit(award.recipientPosition, award.recipientUnit))],
      ', ',
    ),
    [
      html`<a href="${visit.to(`/awards/${award.id}`)}">${formName(visit, award)}</a>`,
      grantedByAnother(visit, award, issuer?.id),
      eventsOf(visit, { ...award, presentations: [], articles: [] }),
    ],
    visit.printed(award.reason),
  ]);
  const caption = say(
    `${awards.totalCount} dòng công khai, theo thứ tự của danh sách`,
    `Lines shown to the public: ${awards.totalCount}, in the order of the list`,
  );
  return html`${heading}${table(caption, columns, lines)}
  ${pager(visit, awards.pageInfo, say('Trang của danh sách', 'Pages of the list'))}`;
}

/** Which articles speak of its awards; they are not the decision. */
function reported(visit: Visit, { articles }: ShownDecision): Markup | null {
  const { say } = visit;
  const listed = articlesOf(visit, articles.nodes);
  if (!listed) return null;
  const more = articles.totalCount - articles.nodes.length;
  return html`<h2>${say('Báo chí đưa tin', 'Reported by')}</h2>
    ${listed} ${more > 0 ? html`<p>${say(`Còn ${more} bài nữa.`, `There are ${more} more.`)}</p>` : null}`;
}

function grantedByAnother(visit: Visit, award: AnnexLine, issuerId: string | undefined): Part {
  if (award.grantor && award.grantor.id === issuerId) return null;
  const by = grantorOf(visit, award);
  return by && [`, ${visit.say('của', 'by')} `, by];
}

/** https://schema.org/Legislation: an act with a number, a day and a body that passed it. */
function linkedData(visit: Visit, { id, numberPrinted, signedOn, subject, issuer, status }: ShownDecision): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': `${visit.origin}/decisions/${id}`,
    url: `${visit.origin}/decisions/${id}`,
    name: subject,
    ...(numberPrinted ? { legislationIdentifier: numberPrinted } : {}),
    ...(signedOn ? { legislationDate: signedOn } : {}),
    ...(issuer ? { legislationPassedBy: { '@type': 'Organization', name: issuer.name } } : {}),
    legislationLegalForce: `https://schema.org/${status === 'ANNULLED' ? 'NotInForce' : 'InForce'}`,
  };
}
