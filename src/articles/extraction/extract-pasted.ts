import type { Draft } from './draft.js';
import { nothing } from './drafting/empty-draft.js';
import { extractArticle, type ExtractOptions } from './extract-article.js';
import { looksLikeHtml, readPage } from './text/html.js';
import { doubt } from './messages.js';
import { isTooMuchPage } from './text/page-burden.js';

/** Reads an article as text or as the source of a page, whose own words on title, author and day give way to `hints`. */
export function extractPasted(pasted: string, hints: ExtractOptions = {}): Draft {
  if (!looksLikeHtml(pasted)) return extractArticle(pasted, hints);
  if (isTooMuchPage(pasted)) return nothing(hints, [doubt('PAGE_TOO_COMPLEX')]);
  const page = readPage(pasted);
  return extractArticle(page.text, {
    publishedOn: hints.publishedOn ?? page.publishedOn,
    readOn: hints.readOn,
    title: hints.title ?? page.title,
    author: hints.author ?? page.author,
    outlet: hints.outlet ?? page.outlet,
  });
}
