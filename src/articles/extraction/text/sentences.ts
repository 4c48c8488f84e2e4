import type { EvidencePlace } from '../draft.js';
import { compacted } from '../patterns/compact.js';
import type { Paragraph } from './layout.js';
import { matchesOf } from '../patterns/matches.js';

export interface Sentence {
  /** Index of its first character in the article's text. */
  start: number;
  text: string;
  place: EvidencePlace;
  /** Number of its paragraph, and whether it is the first of it. */
  paragraph: number;
  first: boolean;
  /** An endless one that was cut behind this piece of it: what it lists goes on. */
  unfinished?: true;
}

/** No sentence is longer; an endless one is cut behind the last item before, so that no rule has to look further. */
export const LONGEST_SENTENCE = 4_000;

/** Full stops that end no sentence: "TP. Hội An", "T.Ư", "Th.S". */
const ABBREVIATIONS = new Set(
  'tp tx tt p q x h t.ư tw ths th.s ts pgs gs bs ttnd ttưt ngnd ngưt nsnd nsưt nnưt ks nxb v.v ct pct bt pbt bscki bsckii cki ckii ds ls kts lm ht đđ đ/c đc uv mr ms tr stt th gd ubnd cn sc nt ns pl dl pgs.ts gs.ts tnhh cp l.m'.split(
    ' ',
  ),
);

/** "ThS.BS. Nguyễn Văn A": one degree behind another. */
const DEGREES = /\.(?:BS|TS|DS|BSCKI{1,2}|CKI{1,2})$/u;

/** "Sáng ngày 20/3/2023. Hội Nông dân xã …", "Thực hiện Điều lệ Đoàn, ngày 7/8, tại hội trường. Hội …": a full stop typed for a comma. */
const LONE_DAY = compacted(
  /^\s*(?:\(\p{L}{2,10}\) ?[-–]? ?)?(?:vào )?(?:sáng|trưa|chiều|tối)?,? ?(?:ngày )?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?(?:, tại [^,;.:]{3,60})?$|^\s*(?:thực hiện|được sự|căn cứ|nhân dịp|chào mừng) [^.;:]{10,240}, (?:sáng |chiều )?ngày \d{1,2}(?:[/.-]\d{1,2}(?:[/.-]\d{4})?| tháng \d{1,2}(?: năm \d{4})?)(?:,? tại [^;.:]{3,60})?$/iu,
);

export function sentencesOf(paragraphs: readonly Paragraph[]): Sentence[] {
  return paragraphs.flatMap((paragraph, number) => {
    const sentences: Sentence[] = [];
    for (const { from, to, unfinished } of cuts(paragraph.text)) {
      const text = paragraph.text.slice(from, to);
      const lead = text.length - text.trimStart().length;
      if (text.trim() === '') continue;
      sentences.push({
        start: paragraph.start + from + lead,
        text: text.trim(),
        place: paragraph.place,
        paragraph: number,
        first: sentences.length === 0,
        ...(unfinished && { unfinished }),
      });
    }
    return sentences;
  });
}

interface Span {
  from: number;
  to: number;
  unfinished?: true;
}

/** "… cho các cá nhânSáng 5/3, Hội A tổ chức": a caption that the page ran into the report's first sentence. */
const GLUED =
  /(?:Sáng|Chiều|Tối|Ngày|Hôm ?nay|Hôm ?qua)(?<=\p{Ll}\p{Lu}\p{Ll}{2,5} ?\p{Ll}{0,3})(?: \p{Ll}{2,4}){0,2} ?\(? ?\d{1,2} ?[/.-] ?\d/u;

function cuts(text: string): Span[] {
  const glued = GLUED.exec(text)?.index ?? 0;
  return glued === 0 ? cutsFrom(text, 0) : [...cutsFrom(text.slice(0, glued), 0), ...cutsFrom(text, glued)];
}

function cutsFrom(text: string, begin: number): Span[] {
  const spans: Span[] = [];
  let from = begin;
  for (const { 0: mark, index } of matchesOf(text, /[.!?…]+["”»')]*/gu)) {
    const end = index + mark.length;
    if (index < begin || !endsSentence(text, index, end) || LONE_DAY.test(text.slice(from, index))) continue;
    push(spans, text, from, end);
    from = end;
  }
  push(spans, text, from, text.length);
  return spans;
}

function push(spans: Span[], text: string, from: number, to: number): void {
  let at = from;
  while (to - at > LONGEST_SENTENCE) {
    const end = at + behindItem(text.slice(at, at + LONGEST_SENTENCE));
    spans.push({ from: at, to: end, unfinished: true });
    at = end;
  }
  if (at < to) spans.push({ from: at, to });
}

/** Where a piece of an endless sentence ends: behind its last item, its last comma or its last word. */
function behindItem(piece: string): number {
  for (const mark of [';', ',', ' ']) {
    const at = piece.lastIndexOf(mark);
    if (at > piece.length / 2) return at + 1;
  }
  return piece.length;
}

/** "… của T.Ư và TP. Theo đó, …": what begins a sentence ends the one before, whatever word stands there. */
const OPENS_ANOTHER =
  /^\s+(?:Theo đó,|Dịp này,|Nhân dịp này|Ngoài ra,|Trước đó,|Sau đó,|Cùng với đó,|Bên cạnh đó,|Cũng (?:tại|trong|nhân)|Tại (?:hội|buổi|lễ|đại)|Trong đó,?) /u;

const LAST_WORD = compacted(/[\p{L}\p{N}/.]*$/u);

function endsSentence(text: string, at: number, end: number): boolean {
  const next = text.slice(end, end + 3);
  if (next === '') return true;
  const word = LAST_WORD.exec(text.slice(Math.max(0, at - 14), at))?.[0] ?? '';
  if (/^\s/u.test(next)) {
    // "…: 1. A; 2. B": a number in a list.
    if (/(?:^|[;:(])\s*\d{1,3}$/u.test(text.slice(Math.max(0, at - 6), at))) return false;
    if (!/^\s+["“'‘«(*-]?\s?[\p{Lu}\d]/u.test(text.slice(end, end + 6))) return false;
    if (OPENS_ANOTHER.test(text.slice(end, end + 16))) return true;
    // "… lần thứ X. Sáng 5/3, …": a number, and no initial.
    if (/(?:thứ|khóa|khoá) [IVX]$/u.test(text.slice(Math.max(0, at - 7), at))) return true;
    return !ABBREVIATIONS.has(word.toLowerCase()) && !DEGREES.test(word) && !/^\p{Lu}$/u.test(word);
  }
  // "…CCB Toàn quốc.Ông Trần Văn Hạnh": the blank was forgotten.
  // "thư ký.BTT,": an abbreviation before a comma begins none.
  if (/^\p{Lu}{2,12}[,;)]/u.test(text.slice(end, end + 14))) return false;
  // "… hè 2022.Chiến dịch": after a year, too.
  if (/^\p{Lu}\p{Ll}/u.test(next) && /(?<![\p{L}\p{N}./-])(?:19|20)\d{2}$/u.test(text.slice(Math.max(0, at - 5), at)))
    return true;
  return /^\p{Lu}/u.test(next) && /\p{Ll}{2}$/u.test(word) && !ABBREVIATIONS.has(word.toLowerCase());
}
