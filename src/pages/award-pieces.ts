import { foldVietnamese } from '../platform/text/fold-vietnamese.js';
import { printedDate } from '../platform/time/vietnamese-date.js';
import { html, type Markup, type Part } from './html.js';
import {
  articleLine,
  bodyLink,
  day,
  type LinkedArticle,
  type LinkedDecision,
  meetingLink,
  type Named,
  row,
} from './pieces.js';
import type { Visit } from './visit.js';
import { CLASSES, countOf, EVENTS, MANNERS, UNNAMED } from './words.js';

/** What is selected of an award wherever one is shown in a line. */
export const AWARD_LINE = `
  id recipientKind recipientName recipientUnit quantity awardClass
  form { nameVi nameEn }
  grantor { id name } grantorPrinted
  grantedOn
  honouree { id }`;

export interface AwardLine {
  id: string;
  recipientKind: string;
  recipientName: string | null;
  recipientUnit: string | null;
  /** Null: the source does not say. */
  quantity: number | null;
  awardClass: string | null;
  form: { nameVi: string; nameEn: string };
  grantor: Named | null;
  grantorPrinted: string | null;
  /** As much as is known of the day. */
  grantedOn: string | null;
  honouree: { id: string } | null;
}

/** What became of an award after it was given. */
export const AWARD_STORY = `
  presentations { manner meeting { id title heldFrom placePrinted } presenters { namePrinted } }
  articles { id title outlet url publishedOn }
  events { kind effectiveOn decision { id numberPrinted } }`;

export interface AwardStory {
  presentations: readonly {
    manner: string;
    meeting: { id: string; title: string; heldFrom: string | null; placePrinted: string | null } | null;
    presenters: readonly { namePrinted: string | null }[];
  }[];
  articles: readonly LinkedArticle[];
  events: readonly { kind: string; effectiveOn: string; decision: LinkedDecision | null }[];
}

export function formName(visit: Visit, { form, awardClass }: Pick<AwardLine, 'form' | 'awardClass'>): string {
  const name = visit.say(form.nameVi, form.nameEn);
  return awardClass ? `${name} ${visit.word(CLASSES, awardClass)}` : name;
}

/** "12 tập thể", and of a number that no source says that it is unknown: never 0, never 1. */
export function recipientName(visit: Visit, { recipientName: name, recipientKind, quantity }: AwardLine): string {
  if (name) return name;
  if (quantity !== null) return countOf(visit, quantity, recipientKind);
  return `${visit.word(UNNAMED, recipientKind)} ${visit.say('(không rõ số lượng)', '(number unknown)')}`;
}

export function recipientLink(visit: Visit, award: AwardLine): Part {
  const name = award.recipientName ? visit.printed(award.recipientName) : recipientName(visit, award);
  return award.honouree ? html`<a href="${visit.to(`/honourees/${award.honouree.id}`)}">${name}</a>` : name;
}

/** "Hội LHPN thành phố" is of which one only in its article: the body on record, and how it was printed where that is another. */
export function grantorOf(visit: Visit, { grantor, grantorPrinted: printed }: AwardLine): Part {
  if (!grantor) return visit.printed(printed);
  const isSame = printed === null || foldVietnamese(printed) === foldVietnamese(grantor.name);
  const link = bodyLink(visit, grantor);
  return isSame ? link : [link, ` (${visit.say('in là', 'printed as')} “`, visit.printed(printed), '”)'];
}

export function grantorName({ grantor, grantorPrinted }: AwardLine): string | null {
  return grantor?.name ?? grantorPrinted;
}

/** Where it was handed over; an attempt that failed is none. */
export function presentationsOf(visit: Visit, { presentations }: AwardStory): Markup[] {
  const { say } = visit;
  return presentations
    .filter(({ meeting, manner }) => meeting && manner !== 'ABSENT')
    .map(
      ({ meeting, manner, presenters }) =>
        html`<dl>
          ${row(say('Hội nghị', 'Meeting'), meetingLink(visit, meeting))}
          ${row(say('Ngày', 'Day'), day(meeting?.heldFrom))}
          ${row(say('Địa điểm', 'Place'), visit.printed(meeting?.placePrinted))}
          ${row(say('Người trao', 'Presenter'), visit.printed(presenters.flatMap(({ namePrinted }) => namePrinted ?? []).join('; ')))}
          ${row(say('Ghi chú', 'Note'), manner in MANNERS ? visit.word(MANNERS, manner) : null)}
        </dl>`,
    );
}

export function eventsOf(visit: Visit, { events }: AwardStory): Markup | null {
  const shown = events.filter(({ kind }) => kind in EVENTS);
  if (shown.length === 0) return null;
  const told = shown.map(({ kind, effectiveOn, decision }) => {
    const number = decision?.numberPrinted;
    return html`<li>
      ${visit.word(EVENTS, kind)},
      ${day(effectiveOn)}${number ? html`, <a href="${visit.to(`/decisions/${decision.id}`)}">${visit.printed(number)}</a>` : null}
    </li>`;
  });
  return html`<ul>
    ${told}
  </ul>`;
}

export function articlesOf(visit: Visit, articles: readonly LinkedArticle[]): Markup | null {
  if (articles.length === 0) return null;
  return html`<ul>
    ${articles.map((article) => articleLine(visit, article))}
  </ul>`;
}

/** An award in one sentence, as `award` of https://schema.org/Person has it. */
export function awardInWords(visit: Visit, award: AwardLine): string {
  const by = grantorName(award);
  const on = award.grantedOn && `(${printedDate(award.grantedOn)})`;
  return [formName(visit, award), by && visit.say(`của ${by}`, `by ${by}`), on].filter(Boolean).join(' ');
}
