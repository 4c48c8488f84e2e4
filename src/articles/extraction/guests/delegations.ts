import type { PeopledSentence } from './attendance.js';
import type { DraftAttendee, DraftDelegation } from '../draft.js';
import { countedGuests } from './counted-guests.js';
import { elects } from './lists.js';
import { DELEGATION, findGuests } from '../lexicon/attendance-words.js';
import { compacted } from '../patterns/compact.js';
import { matchesOf } from '../patterns/matches.js';

/** Unnamed guests in a sentence that lists guests. */
export function delegationsIn(
  source: PeopledSentence,
  evidenceOf: (source: PeopledSentence, start: number, end: number) => DraftAttendee['evidence'],
): DraftDelegation[] {
  const { text } = source.sentence;
  if (!findGuests(text.slice(0, 80))) return [];
  return matchesOf(text, DELEGATION)
    .slice(0, 12)
    .flatMap(({ 0: whole, index }) => {
      const end =
        source.people.find((person) => person.start > index && person.start < index + whole.length)?.start ??
        index + whole.length;
      const untilNamed = text.slice(index, end);
      const printed = untilNamed
        // "… của phường và chứng minh của Thượng tọa A": the beginning of who comes next.
        .replace(/(?:,| và| cùng) [^,]{0,40} của\s*$/u, '')
        .replace(DELEGATION_TAIL, '');
      // "có các đồng chí Ủy viên BTV Tỉnh ủy: A, B": those who are named.
      if (/(?::|\s(?:có|gồm))\s*(?:(?:các )?(?:đồng chí|đ\/c|ông|bà)\s*)?$/iu.test(untilNamed)) return [];
      return printed.length < 6 || CHOOSE.test(printed) || elects(text.slice(0, index))
        ? []
        : countedGuests(printed, untilNamed.length < whole.length && !NAMED_BESIDE.test(untilNamed)).map(
            ({ start, printed: these, count }) => ({
              printed: these,
              count,
              evidence: evidenceOf(source, index + start, index + start + these.length),
            }),
          );
    });
}

/** "các đại biểu đã hiệp thương cử 03 vị": what those present do; they are the sentence's subject. */
const CHOOSE = compacted(
  /^(?:các|toàn thể|\d+) (?:đại biểu|đồng chí)[^,;:]{0,40}?(?<![\p{L}])(?:đã |cũng |tiến hành |thống nhất |nhất trí |dân chủ )*(?:hiệp thương|bầu|cử bổ sung)(?![\p{L}])/iu,
);

const DELEGATION_TAIL =
  /(?:[\s,;.…]|(?<=[\s,;])(?:và|cùng|với)(?=[\s,;.]|$)|(?<=[\s,;])(?:các )?(?:đồng chí|ông|bà):?(?=\s*$))+$/u;

/** "…, bà A": whoever is named comes beside those counted, and is none of them. */
const NAMED_BESIDE = /(?:[,;]|\s(?:và|cùng|với))\s*(?:(?:các )?(?:đồng chí|đ\/c|ông|bà|anh|chị):?\s*)?$/iu;
