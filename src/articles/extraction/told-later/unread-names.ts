import { compacted } from '../patterns/compact.js';
import { hasNameOfOneWord } from '../receivers/names-of-one-word.js';
import { isListCut } from './cut-lists.js';
import type { AwardTelling } from '../tellings/award-telling.js';
import type { Sentence } from '../text/sentences.js';

/** What opens names: "gồm:", "có tên sau:", "cụ thể:", "lần lượt là". */
export const OPENS = compacted(
  /(?<![\p{L}])(?:bao gồm|gồm(?: có)?|có tên(?: như)? sau(?: đây)?|sau đây|như sau|cụ thể(?: là)?|lần lượt là|đó là)(?![\p{L}])[^.;:]{0,40}?[:,]?\s*$|:\s*$/iu,
);
const OPENS_HERE = compacted(
  /^[^.;]{0,90}?(?:(?<![\p{L}])(?:[Bb]ao gồm|[Gg]ồm(?: có)?|có tên(?: như)? sau(?: đây)?|sau đây|như sau|[Cc]ụ thể(?: là)?|là|[Đđ]ó là)(?![\p{L}]) ?:?|:|\()\s*(?:\d{1,2}[.)] ?)?(?:(?:các |những )?(?:đồng chí|đ\/c|ông|bà|anh|chị|gia đình|hộ|em)(?: ông| bà)?:? )?\p{Lu}\p{Ll}/u,
);
/** A sentence of its own that names those counted before. */
export const NAMES_THEM = compacted(
  /^\W*(?:(?:[Đđ]ó|[Đđ]ây) là|[Gg]ồm|[Bb]ao gồm|[Cc]ụ thể(?: là)?|[Dd]anh sách|(?:[Tt]rong đó,? )?(?:[Cc]ác|[Nn]hững|\d+) (?:tập thể|cá nhân|đơn vị|hộ|gia đình|đồng chí|(?:giáo viên|nhà giáo|cán bộ|hội viên|học sinh|thầy thuốc|nông dân|người)(?= (?:đó |này )?(?:gồm|là|được)))[^.;:]{0,60}?(?:gồm|là|:))(?![\p{L}])[^.;]{0,40}?\p{Lu}/u,
);
export const ITEM = compacted(
  /^(?:[-–•+*]\s*|\d{1,3}[.)]\s*)(?:(?:đồng chí|đ\/c|ông|bà|anh|chị|gia đình|hộ) )?\p{L}/iu,
);
/** What the words after a count may call: the form and its grantor, and no receiver. */
const OF_THE_FORM = compacted(/^[^.;:]{0,20}(?:vì|do|nhân dịp|trong|tại)(?![\p{L}])/iu);

/** Whether an article names those whom a telling counts, in words that were not read. */
export function hasUnreadNames(telling: AwardTelling, sentences: readonly Sentence[]): boolean {
  if (isListCut(telling)) return true;
  const { event, sentence } = telling;
  const { counts } = event.recipients;
  const counted =
    (counts.groups ?? 0) +
    (counts.individuals ?? 0) +
    (counts.households ?? 0) +
    (counts.enterprises ?? 0) +
    (counts.combined ?? 0);
  // "cho 3 cá nhân là ông A, bà Út và bà B": one of them is called by one word.
  const called = event.receivers.map(({ start }) => start);
  const oneWord =
    called.length > 0 &&
    hasNameOfOneWord(sentence.text, 0, Math.min(...called), Math.max(...event.receivers.map(({ end }) => end)));
  // "… cho các cá nhân:" and below names in lines or in a table.
  if (event.named.length === 0 && /:\s*$/u.test(sentence.text) && namesBelow(sentence, sentences)) return true;
  if (oneWord && (counted === 0 || event.named.length < counted)) return true;
  if (counted === 0 || event.named.length >= counted) return false;
  if (event.named.length === 0 && namedBeside(event, sentence.text)) return true;
  const at = sentences.indexOf(sentence);
  const [next, ...more] = sentences.slice(at + 1, at + 4);
  if (!next || event.end < lastGiving(sentence.text)) return false;
  if (NAMES_THEM.test(next.text)) return true;
  const opened = OPENS.test(sentence.text.slice(-70));
  return opened && [next, ...more].some(({ text }) => ITEM.test(text));
}

/** A name alone, or behind a number, in one of the lines below. */
function namesBelow({ paragraph }: Sentence, sentences: readonly Sentence[]): boolean {
  return sentences.some(
    ({ paragraph: at, text }) =>
      at > paragraph && at <= paragraph + LINES_OF_HEAD && (NAME_ALONE.test(text) || NAME_NUMBERED.test(text)),
  );
}
const LINES_OF_HEAD = 6;
const NAME_ALONE = compacted(/^\W*(?:(?:ông|bà|anh|chị|em) )?\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4}[.;,]?\s*$/u);
const NAME_NUMBERED = compacted(
  /^0?[1-6][.)] ?(?:(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Ee]m) )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){1,4}\s*(?:[,;–(-]|$)/u,
);

/** "2 tập thể là A và B được tặng …", "… cho 3 cá nhân, gồm: ông A, bà B". */
function namedBeside({ recipients, headStart }: AwardTelling['event'], text: string): boolean {
  const from = recipients.end;
  if (from <= 0) return false;
  const rest = text.slice(from, from < headStart ? headStart : from + 200);
  return !OF_THE_FORM.test(rest) && OPENS_HERE.test(rest);
}

/** Where the last count of a sentence begins: what follows the sentence names those. */
export function lastGiving(text: string): number {
  return text.lastIndexOf('; ');
}
