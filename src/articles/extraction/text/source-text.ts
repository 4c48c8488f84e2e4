import { remembered } from '../../../platform/text/remembered.js';
import { compacted } from '../patterns/compact.js';
import { cellsPasted } from './tables.js';
import { isDoubleSpaced } from './wrapped-lines.js';

/** The text that the rules read, and where each of its characters stands in what was pasted. */
export interface SourceText {
  /** NFC, one kind of blank, "\n" for every line break; what evidence spans refer to is `raw`, see `inRaw`. */
  readonly text: string;
  readonly raw: string;
  /** Start and end, in UTF-16 units of `raw`, of a span of `text`. */
  inRaw(start: number, end: number): { start: number; end: number };
}

/** More than this, thirty printed pages, is not an article: the rest is left unread and said so. */
export const LONGEST_ARTICLE = 60_000;

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const BLANK = /[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;
/** "UBND T hị xã", "Hội N ông dân": a word that a portal has torn behind its capital; what is left of it is no word there. */
const TORN = compacted(
  / (?<=(?<![\p{L}\p{N}])\p{Lu} )(?=(?:(?<=T )(?:hị xã|ỉnh|rung ương)|(?<=N )ông dân|(?<=H )(?:ội|uyện)|(?<=P )(?:hụ nữ|hường)|(?<=C )(?:hủ tịch|ông đoàn|ựu chiến binh)|(?<=G )iấy khen|(?<=B )ằng khen|(?<=K )ỷ niệm)(?![\p{L}]))/gu,
);
/** One base character with its combining marks, a line break, or a stray mark. */
const CLUSTER = /\r\n?|[\u0085\u2028\u2029]|\P{M}\p{M}*|\p{M}/gu;

/** Reads at most `LONGEST_ARTICLE` units of what was pasted. Linear. */
export function readSource(pasted: string): SourceText {
  const raw = pasted;
  const read = pasted.length > LONGEST_ARTICLE ? pasted.slice(0, LONGEST_ARTICLE) : pasted;
  const plain =
    !/[\r\t\v\f\u0080-\u00a0\u00ad\u00d0\u0189\u0300-\u036f\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff]/u.test(
      read,
    );
  const torn = new Set([...read.matchAll(TORN)].map(({ index }) => index));
  const doubled = isDoubleSpaced(read);
  const cells = cellsPasted(read);
  if (plain && torn.size === 0 && cells.size === 0 && !doubled && !/ {2}/u.test(read) && read.normalize('NFC') === read)
    return { text: read, raw, inRaw: (start, end) => ({ start, end }) };

  const at: number[] = [];
  const parts: string[] = [];
  let afterBlank = false;
  let breaks = 0;
  for (const { 0: cluster, index } of read.matchAll(CLUSTER)) {
    const mended = torn.has(index) ? '' : (cells.get(index) ?? mend(cluster));
    if (mended === '') continue;
    // Portals pad with blanks: "tặng  Giấy khen" is read as if it had one.
    if (mended === ' ' && (afterBlank || (doubled && breaks > 0))) continue;
    if (doubled && mended === '\n') breaks += 1;
    else if (mended !== ' ') breaks = 0;
    // The empty line between any two goes; where more are left empty one stays, and ends the paragraph.
    if (doubled && mended === '\n' && (breaks === 2 || breaks > 3)) continue;
    if (doubled && mended === '\n' && afterBlank) {
      parts.pop();
      at.pop();
    }
    for (let i = 0; i < mended.length; i += 1) at.push(index);
    afterBlank = mended === ' ';
    parts.push(mended);
  }
  const text = parts.join('');
  at.push(read.length);
  return {
    text,
    raw,
    inRaw: (start, end) => ({ start: at[start] ?? raw.length, end: endInRaw(at, end, read.length) }),
  };
}

function endInRaw(at: readonly number[], end: number, length: number): number {
  let next = end;
  // Two units made of one cluster share their place: the span ends where the next cluster begins.
  while (next > 0 && next < at.length && at[next] === at[next - 1]) next += 1;
  return at[next] ?? length;
}

/** A text is written with few characters, each of which is mended once. */
const mend = remembered(mendCluster, 512);

function mendCluster(cluster: string): string {
  if (/^[\r\u0085\u2028\u2029]/u.test(cluster)) return '\n';
  if (INVISIBLE.test(cluster)) return '';
  if (BLANK.test(cluster)) return ' ';
  if (cluster === '\u00d0' || cluster === '\u0189') return 'Đ';
  return cluster.normalize('NFC');
}
