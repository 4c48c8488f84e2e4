import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { publishedIn } from './dates.js';
import { listOfTable } from './tables.js';
import { dayInVietnam } from '../../../platform/time/day.js';

/** An article taken out of a page: its text, one paragraph a line, and what the page says about it. */
export interface PageArticle {
  text: string;
  title: string | undefined;
  author: string | undefined;
  outlet: string | undefined;
  /** `YYYY-MM-DD`. */
  publishedOn: string | undefined;
  /** As the page gives its own address: `link rel=canonical`, else `og:url`. Whoever uses it checks it. */
  address: string | undefined;
}

/** What is used of a DOM; the compiler's own DOM types are for browsers and are not loaded here. */
interface PageNode {
  textContent: string | null;
  querySelector(selector: string): PageNode | null;
  querySelectorAll(selector: string): Iterable<PageNode>;
  getAttribute(name: string): string | null;
  before(text: string): void;
  append(text: string): void;
  remove(): void;
}
interface PageDocument extends PageNode {
  body: PageNode | null;
  documentElement: PageNode | null;
}

function parse(html: string): PageDocument {
  // Words copied out of an editor come without a page around them.
  const page = /<(?:html|body)[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`;
  return (parseHTML(page) as unknown as { document: PageDocument }).document;
}

/** Whether pasted text is a page's source and not its words. */
export function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, 4_000);
  return (
    /<!doctype html|<html[\s>]|<body[\s>]/iu.test(start) ||
    /^\s*<(p|div|article|section|table)[\s>][^]*<\/\1>\s*$/iu.test(text) ||
    (start.match(/<\/?(?:p|div|br|span|h[1-6]|a|table|article)[\s/>]/giu)?.length ?? 0) > 3
  );
}

const BLOCKS =
  'p,div,h1,h2,h3,h4,h5,h6,li,tr,figure,figcaption,blockquote,section,article,header,footer,td,br,table,ul,ol';

/**
 * Words of an HTML page. Scripts, styles and forms go; nothing is rendered, loaded or followed. Where Readability finds no
 * article the whole body is read. Never throws.
 */
export function readPage(html: string): PageArticle {
  const nothing: PageArticle = {
    text: '',
    title: undefined,
    author: undefined,
    outlet: undefined,
    publishedOn: undefined,
    address: undefined,
  };
  try {
    const document = parse(html);
    for (const node of document.querySelectorAll('script,style,noscript,template,iframe,form,svg')) node.remove();
    const meta = (names: readonly string[]): string | undefined => metaContent(document, names);
    const printed =
      meta(['article:published_time', 'pubdate', 'datePublished']) ??
      /"datePublished"\s*:\s*"([^"]{8,40})"/u.exec(html)?.[1] ??
      meta(['date', 'dc.date', 'og:updated_time']);
    const whole = textOf(document.body ?? document.documentElement);
    const heading = headingOf(document);
    const publishedOn = printed === undefined ? dayBeside(heading, whole) : dayPrinted(printed);
    const page = {
      author: meta(['author', 'article:author']),
      outlet: meta(['og:site_name']),
      publishedOn: publishedOn ?? undefined,
      address: linked(document) ?? meta(['og:url', 'twitter:url']),
    };
    const read = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
      charThreshold: 200,
    }).parse();
    const content = read?.content ? textOf(parse(`<html><body>${read.content}</body></html>`).body) : '';
    const title = heading || read?.title?.trim() || undefined;
    const text = content.length > 200 ? content : whole;
    return { text: title && !text.startsWith(title) ? `${title}\n${text}` : text, title, ...page };
  } catch {
    return nothing;
  }
}

function linked(document: PageDocument): string | undefined {
  return document.querySelector('link[rel="canonical" i]')?.getAttribute('href')?.trim() || undefined;
}

/** The only heading of its level: pages of old have no h1, or put their own name there. */
function headingOf(document: PageDocument): string | undefined {
  for (const level of ['h1', 'h2']) {
    const headings = [...document.querySelectorAll(level)].map((each) =>
      each.textContent?.replace(/\s+/gu, ' ').trim(),
    );
    if (headings[0] && (level === 'h1' || headings.length === 1)) return headings[0];
  }
  return undefined;
}

/** "2021-01-12T20:30:00Z" is the 13th in Vietnam. */
function dayPrinted(printed: string): string | undefined {
  const utc = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}[\d:.]*(?:Z|\+00:?00)$/u.test(printed) ? Date.parse(printed) : Number.NaN;
  const local = Number.isNaN(utc) ? printed : dayInVietnam(new Date(utc));
  return publishedIn(local)?.day ?? undefined;
}

/** The day of publication that a page prints right under or over its heading, where Readability drops it. */
function dayBeside(heading: string | undefined, whole: string): string | undefined {
  if (heading === undefined) return undefined;
  const lines = whole.split('\n');
  const at = lines.indexOf(heading);
  if (at < 0) return undefined;
  const near = [...lines.slice(at + 1, at + 5), ...lines.slice(Math.max(0, at - 2), at)];
  const day = near.find((line) => line.length < 60 && /\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}/u.test(line));
  return day === undefined ? undefined : (publishedIn(day)?.day ?? undefined);
}

function metaContent(document: PageDocument, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = document
      .querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`)
      ?.getAttribute('content')
      ?.trim();
    if (value) return value;
  }
  return undefined;
}

/** Ends a line where a block or `<br>` does, a blank to everybody else: the source's own line breaks are mere blanks. */
const END_OF_LINE = '\v';

/** Text of a tree, a line for each block. */
function textOf(root: PageNode | null): string {
  if (!root) return '';
  for (const table of root.querySelectorAll('table')) writeAsList(table);
  for (const block of root.querySelectorAll(BLOCKS)) {
    block.before(END_OF_LINE);
    block.append(END_OF_LINE);
  }
  return (root.textContent ?? '')
    .split(END_OF_LINE)
    .flatMap((block) => (isSetInLines(block) ? block.split('\n') : [block]))
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

/** A table of those who receive becomes a line for each of them; what else stands in tables is left as it is. */
function writeAsList(table: PageNode): void {
  if (table.querySelector('table')) return;
  const rows = [...table.querySelectorAll('tr')].map((row) => [...row.querySelectorAll('th,td')].map(wordsOf));
  const list = listOfTable(rows);
  if (!list) return;
  for (const [i, cells] of list.entries())
    if (cells) table.before(END_OF_LINE + cells.map(({ cell, lead }) => lead + rows[i]![cell]!).join('') + END_OF_LINE);
  table.remove();
}

/** What a cell says, in one line. */
function wordsOf(cell: PageNode): string {
  for (const block of cell.querySelectorAll('p,div,br,li')) block.before(' ');
  return (cell.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** A block whose lines mostly end with a sentence: plain text put between two tags, whose line breaks are its paragraphs. */
function isSetInLines(block: string): boolean {
  const lines = block.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 3 && lines.filter((line) => /[.!?:;…”"]\s*$/u.test(line)).length > lines.length / 2;
}
