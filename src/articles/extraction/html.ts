import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { publishedIn } from './dates.js';

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
  return (parseHTML(html) as unknown as { document: PageDocument }).document;
}

/** Whether pasted text is a page's source and not its words. */
export function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, 4_000);
  return (
    /<!doctype html|<html[\s>]|<body[\s>]/iu.test(start) ||
    (start.match(/<(?:p|div|br|span|h[1-6]|a|table|article)[\s/>]/giu)?.length ?? 0) > 3
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
    const publishedOn = publishedIn(
      meta(['article:published_time', 'pubdate', 'datePublished', 'date', 'dc.date', 'og:updated_time']) ?? '',
    )?.day;
    const whole = textOf(document.body ?? document.documentElement);
    const heading = document.querySelector('h1')?.textContent?.trim();
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

/** Text of a tree, a line for each block. */
function textOf(root: PageNode | null): string {
  if (!root) return '';
  for (const block of root.querySelectorAll(BLOCKS)) {
    block.before('\n');
    block.append('\n');
  }
  return (root.textContent ?? '')
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/gu, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
