import { printedDate } from '../platform/time/vietnamese-date.js';
import { html, Markup, type Part } from './html.js';
import type { Visit } from './visit.js';

/** A term and what is said of it; nothing where nothing is known. */
export function row(term: string, said: Part): Markup | null {
  const isKnown = said !== null && said !== undefined && said !== '' && !(Array.isArray(said) && said.length === 0);
  return isKnown
    ? html`<dt>${term}</dt>
        <dd>${said}</dd>`
    : null;
}

/** A day, month or year as papers print it, and as programs read it. */
export function day(date: string | null | undefined): Markup | null {
  return date ? html`<time datetime="${date}">${printedDate(date)}</time>` : null;
}

/** From one day to another; either may be unknown. */
export function span(from: string | null, to: string | null): Part[] | null {
  const days = [...new Set([from, to])].filter((date) => date !== null);
  return days.length === 0 ? null : days.flatMap((date, i) => (i === 0 ? [day(date)] : [' – ', day(date)]));
}

export interface Named {
  id: string;
  name: string;
}

export function bodyLink(visit: Visit, body: Named | null | undefined): Markup | null {
  return body ? html`<a href="${visit.to(`/organisations/${body.id}`)}">${visit.printed(body.name)}</a>` : null;
}

export interface LinkedDecision {
  id: string;
  numberPrinted: string | null;
}

export function decisionLink(visit: Visit, decision: LinkedDecision | null | undefined): Markup | null {
  if (!decision) return null;
  const number = decision.numberPrinted ?? visit.say('Quyết định chưa rõ số', 'Decision of an unknown number');
  return html`<a href="${visit.to(`/decisions/${decision.id}`)}">${visit.printed(number)}</a>`;
}

export interface LinkedMeeting {
  id: string;
  title: string;
}

export function meetingLink(visit: Visit, meeting: LinkedMeeting | null | undefined): Markup | null {
  return meeting ? html`<a href="${visit.to(`/meetings/${meeting.id}`)}">${visit.printed(meeting.title)}</a>` : null;
}

export interface LinkedArticle {
  id: string;
  title: string;
  outlet: string | null;
  url: string | null;
  publishedOn: string | null;
}

/** What the registry has of an article, and the article itself. */
export function articleLine(visit: Visit, article: LinkedArticle): Markup {
  const where = [visit.printed(article.outlet), day(article.publishedOn)].filter((part) => part !== null);
  const read = visit.say('đọc bài', 'read it');
  return html`<li>
    <a href="${visit.to(`/articles/${article.id}`)}">${visit.printed(article.title)}</a
    >${where.length > 0 ? [' (', where[0], where[1] ? [', ', where[1]] : null, ')'] : null}${
      article.url
        ? html` –
            <a href="${article.url}" rel="nofollow noreferrer"
              >${read}<span class="hide">: ${visit.printed(article.title)}</span></a
            >`
        : null
    }
  </li>`;
}

export interface Column {
  head: string;
  /** A number, on the right. */
  isNumber?: boolean;
}

/**
 * A table with a heading for each column, whose rows become blocks on a narrow screen: roles are said, since a browser
 * forgets them with the layout. The first cell of a row is its heading.
 */
export function table(caption: string, columns: readonly Column[], rows: readonly (readonly Part[])[]): Markup {
  const right = (column: Column | undefined) => (column?.isNumber ? new Markup(' class="n"') : null);
  const cell = (part: Part, i: number) =>
    i === 0
      ? html`<th role="rowheader" scope="row" ${right(columns[i])}>${part}</th>`
      : html`<td role="cell" data-head="${columns[i]?.head}" ${right(columns[i])}>${part}</td>`;
  return html`<table role="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => html`<th role="columnheader" scope="col" ${right(column)}>${column.head}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (cells) =>
          html`<tr role="row">
            ${cells.map(cell)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
