import { InvalidError } from '../../../platform/errors/domain-error.js';
import type { Day } from '../../../platform/time/day.js';
import { cleanText, withoutHeapedMarks } from '../../../platform/text/clean-text.js';
import { SNAPSHOT_LENGTH } from '../../record-article.js';
import type { Draft } from '../../extraction/draft.js';
import { extractArticle } from '../../extraction/extract-article.js';
import { extractPasted } from '../../extraction/extract-pasted.js';
import { looksLikeHtml, readPage } from '../../extraction/text/html.js';
import { isTooMuchPage } from '../../extraction/text/page-burden.js';
import type { DraftContents } from '../draft-contents.js';
import { contentsOf } from './contents-of-reading.js';
import { draftMessages } from '../drafts.messages.js';

/** Of what is pasted or fetched: a page's source is several times as long as its words. */
export const SOURCE_LENGTH = 2_000_000;

export interface Hints {
  title?: string | undefined;
  outlet?: string | undefined;
  author?: string | undefined;
  /** `YYYY-MM-DD`. */
  publishedOn?: string | undefined;
}

export interface ArticleRead {
  /** As it is kept; spans of the contents lie in it. */
  text: string;
  contents: DraftContents;
  /** The address that a page gives itself; null: none, or it was no page. */
  address: string | null;
}

/** Doubts that mean that there is no article to read. */
const REFUSED: ReadonlySet<string> = new Set([
  'EMPTY_TEXT',
  'NOT_TEXT',
  'NOT_VIETNAMESE',
  'LEGACY_ENCODING_TCVN3',
  'LEGACY_ENCODING_VNI',
  'BROKEN_ENCODING',
  'INDEX_PAGE',
  'PAGE_TOO_COMPLEX',
]);

/**
 * Reads what was pasted or fetched, text or HTML; hints of staff go before what the page says of itself, which is not taken
 * where it says that it was published after the day on which it is read.
 * @throws InvalidError ARTICLE_TOO_LONG, PAGE_TOO_COMPLEX, NOTHING_TO_DRAFT, or with the code of the reader's doubt where the text cannot
 * be read: EMPTY_TEXT, NOT_TEXT, NOT_VIETNAMESE, LEGACY_ENCODING_TCVN3, LEGACY_ENCODING_VNI, BROKEN_ENCODING, INDEX_PAGE
 */
export function readArticle(sent: string, hints: Hints, readOn: Day, field: string): ArticleRead {
  requireLength(sent, SOURCE_LENGTH, field);
  const source = withoutHeapedMarks(sent);
  const isPage = looksLikeHtml(source);
  if (isPage && isTooMuchPage(source)) refuseUnreadable(extractPasted(source), field);
  const page = isPage ? readPage(source) : null;
  // The reader looks first: what cleaning would mend or take away is how broken encodings are known.
  const raw = withoutHeapedMarks(page?.text ?? source);
  refuseUnreadable(extractArticle(raw), field);
  const text = keptText(raw);
  if (text === null) throw new InvalidError(draftMessages.EMPTY_TEXT, { field });
  requireLength(text, SNAPSHOT_LENGTH, field);
  const draft = extractArticle(text, {
    title: hints.title ?? page?.title,
    outlet: hints.outlet ?? page?.outlet,
    author: hints.author ?? page?.author,
    publishedOn: hints.publishedOn ?? page?.publishedOn,
    readOn,
  });
  refuseUnreadable(draft, field);
  if (draft.meetings.length + draft.attendees.length + draft.awards.length === 0)
    throw new InvalidError(draftMessages.NOTHING_TO_DRAFT, { field });
  return { text, contents: contentsOf(draft, text), address: page?.address ?? null };
}

function requireLength(text: string, most: number, field: string): void {
  if (text.length > most) throw new InvalidError(draftMessages.ARTICLE_TOO_LONG, { field, details: { most } });
}

function refuseUnreadable({ doubts }: Draft, field: string): void {
  const refused = doubts.find(({ code }) => REFUSED.has(code));
  if (!refused) return;
  const { code, message } = refused;
  throw new InvalidError({ code, ...message }, { field });
}

/** Control characters, halves of pairs, bidirectional overrides and other invisible signs: a page is full of them. */
const UNKEPT = /\p{Cs}|(?![\t\n\r])\p{Cc}|[\ufdd0-\ufdef\ufffe\uffff\ufffd]|\p{Cf}/gu;

/** The text as it is kept and quoted: NFC, one kind of blank and break, nothing invisible. Null when nothing is left. */
function keptText(raw: string): string | null {
  const visible = raw.replace(UNKEPT, (sign) => (/\p{Cf}/u.test(sign) ? '' : ' '));
  const result = cleanText(visible, { maxLength: SOURCE_LENGTH, multiline: true });
  return result.ok ? result.value : null;
}
