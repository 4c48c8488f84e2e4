import { REASON } from '../lexicon/award-words.js';
import { compacted } from '../patterns/compact.js';
import type { AwardItem } from '../tellings/award-item.js';
import type { RecipientCount } from '../tellings/recipient-counts.js';

/** "gồm các ông, bà: ", "cụ thể là đồng chí ", ": ". */
const LEADS_TO_THEM = compacted(
  /^(?:(?:gồm|cụ thể)(?: có| là)?)?:?(?: các)?(?:[ /](?:ông|bà|anh|chị|em|đồng chí|cá nhân)(?:,| và)?)*:? ?$/iu,
);

export function namesFollow(text: string, items: readonly AwardItem[], counts: readonly RecipientCount[]): boolean {
  const last = counts.at(-1)!;
  // "2 giải tập thể thuộc về Huyện đoàn A và Huyện đoàn B".
  if (/^ thuộc về \p{Lu}/u.test(text.slice(last.end, last.end + 12))) return true;
  // "4 tập thể là Trường A, Trường B và 43 cá nhân nhận": those named first are counted first.
  if (counts.some(({ end, kind }) => kind === 'GROUP' && /^(?:,? gồm|,? là|:) /iu.test(text.slice(end, end + 8))))
    return true;
  return (
    (/^,?[^,;.]{0,60}(?::|gồm|là |\(|, (?:gồm|cụ thể)(?![\p{L}]))/iu.test(text.slice(last.end, last.end + 80)) &&
      items.some(({ type }) => type === 'PERSON' || type === 'COLON')) ||
    asManyPeople(items, last) ||
    listedBehindTheirReason(text, items, last)
  );
}

/** "cho 3 cá nhân có thành tích xuất sắc trong … giai đoạn 2020 - 2025, gồm ông A, bà B": what they did, however long, and then the list. */
function listedBehindTheirReason(text: string, items: readonly AwardItem[], { start, end }: RecipientCount): boolean {
  const rest = items.slice(items.findIndex((item) => item.start === start) + 1);
  const at = rest.findIndex(({ type }) => !/^(?:TO|OF|COMMA|AND|BODY)$/u.test(type));
  const opens = rest[at];
  // "gồm các ông, bà: A": the comma and the colon stand within what leads to them.
  const first = rest.slice(at + 1).find(({ type }) => type !== 'COMMA' && type !== 'COLON');
  return (
    first?.type === 'PERSON' &&
    (opens?.type === 'COLON' ||
      (opens?.type === 'BREAK' && /^(?:gồm|cụ thể)$/iu.test(text.slice(opens.start, opens.end)))) &&
    REASON.test(text.slice(end, opens.start)) &&
    LEADS_TO_THEM.test(text.slice(opens.start, first.person.nameStart))
  );
}

/** "cho 2 học sinh lớp 4, A và B": right behind the number stand just as many people, and nobody else. */
function asManyPeople(items: readonly AwardItem[], { kind, count, start, end }: RecipientCount): boolean {
  const rest = items.slice(items.findIndex((item) => item.start === start) + 1);
  const people = rest.filter(({ type }) => type === 'PERSON');
  return (
    kind === 'INDIVIDUAL' &&
    people.length > 0 &&
    people.length === count &&
    people[0]!.start - end < 40 &&
    rest.slice(0, rest.indexOf(people.at(-1)!)).every(({ type }) => /^(?:PERSON|COMMA|AND|SEMICOLON)$/u.test(type))
  );
}
