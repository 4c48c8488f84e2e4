import { listedGroups } from '../receivers/listed-groups.js';
import { isPraise } from '../told-again/sameness.js';
import type { AwardTelling } from '../tellings/award-telling.js';
import type { DraftNamed } from '../draft.js';
import type { NamedAfter } from './names-after.js';
import type { PersonMention } from '../people/people.js';
import { placeAfterName } from '../people/places-after.js';
import { compacted } from '../patterns/compact.js';
import type { Sentence } from '../text/sentences.js';

type Mentions = ReadonlyMap<Sentence, readonly PersonMention[]>;
const LONGEST_LIST = 3_000;
const AS_FAR = 3;

/** Names of those counted that stand in a list of their own: those named already, and what the list adds. */
export function namesInLists(
  telling: AwardTelling,
  sentences: readonly Sentence[],
  people: Mentions,
): NamedAfter | null {
  const { named } = telling.event;
  const kinds = new Set(named.map(({ kind }) => kind));
  const persons = peopleInList(telling, people.get(telling.sentence) ?? []);
  if (persons)
    return { named: [...named.filter(({ kind }) => kind !== 'INDIVIDUAL'), ...persons.named], people: persons.people };
  if (kinds.has('GROUP')) return null;
  const groups = groupsToldBehind(telling, sentences);
  return groups.length > 0 ? { named: [...groups, ...named], people: [] } : null;
}

const LIST = compacted(
  /(?:(?<![\p{L}])(?:gồm|là|cụ thể|đó là|gồm có)(?: các)?(?: (?:ông, bà|đồng chí|cá nhân))?:?|:) /iu,
);
/** Nothing but a form of address, a title or a post without a sign stands before the name. */
const OPENS_ITEM = /^[^,:()\d]{0,40}$/u;

/** "3 cá nhân là: bà A, Giám đốc B, người lập quỹ …; ông C, có …; ông D": each item of the list begins with one of just as many people. */
function peopleInList({ event, sentence }: AwardTelling, mentions: readonly PersonMention[]): NamedAfter | null {
  const { individuals, groups, households } = event.recipients.counts;
  const known = event.named.filter(({ kind }) => kind === 'INDIVIDUAL').length;
  if (individuals === null || individuals < 2 || known === individuals || groups !== null || households !== null)
    return null;
  const from = Math.max(event.headStart, event.recipients.end <= event.headStart ? 0 : event.headStart);
  const opens = LIST.exec(sentence.text.slice(from, from + 260));
  if (!opens) return null;
  const start = from + opens.index + opens[0].length;
  const items = itemsFrom(sentence.text, start);
  if (items.length !== individuals) return null;
  const found = items.map(({ start: at, end }) =>
    mentions.find(
      ({ nameStart }) => nameStart >= at && nameStart < end && OPENS_ITEM.test(sentence.text.slice(at, nameStart)),
    ),
  );
  if (!found.every((person) => person !== undefined)) return null;
  return {
    named: found.map(({ name, positions, nameEnd }) => ({
      name,
      kind: 'INDIVIDUAL',
      positions: positions.length > 0 ? positions : placeAfterName(sentence.text, nameEnd),
    })),
    people: found.map((person) => ({ sentence, person })),
  };
}

const LAST_TWO = compacted(/,? và (?=(?:ông|bà|anh|chị|em|đồng chí|cô|thầy)(?: giáo)? \p{Lu})/u);

/** The items of a list parted by semicolons; the last two may be joined by "và ông …". */
function itemsFrom(text: string, start: number): { start: number; end: number }[] {
  const items: { start: number; end: number }[] = [];
  let at = start;
  const parts = text.slice(start, start + LONGEST_LIST).split(';');
  for (const [i, part] of parts.entries()) {
    const joined = i === parts.length - 1 && parts.length > 1 ? LAST_TWO.exec(part) : null;
    if (joined) {
      items.push({ start: at, end: at + joined.index });
      items.push({ start: at + joined.index + joined[0].length, end: at + part.length });
    } else items.push({ start: at + (/^\s*/u.exec(part)?.[0].length ?? 0), end: at + part.length });
    at += part.length + 1;
  }
  return items;
}

const ONE_GROUP = compacted(
  /^\W*(?:[Tt]ập thể|[Đđ]ơn vị)(?: duy nhất)? được (?:khen(?: thưởng)?|tặng (?:bằng|giấy) khen|tuyên dương|biểu dương|vinh danh)(?: (?:lần|đợt|dịp) này)? là:? (?<name>\p{Lu}[^,;:.()]{2,80}?)(?: \([^()]*\))?\.?\s*$/u,
);
const COUNTED_AGAIN = compacted(
  /(?:^|, |\s)(?<count>\d{1,2}) (?:tập thể|đơn vị)(?: (?:này|trên))? (?:(?:bao )?gồm:?|là:) (?=\p{Lu})/u,
);
const IN_PARTICULAR = compacted(
  /^\W*(?:[Cc]ụ thể,? )?(?:[Cc]ác|[Nn]hững) (?:tập thể|đơn vị)(?: được [^,;:]{3,80}| (?:đón )?nhận [^,;:]{2,60})? (?:bao )?(?:gồm(?: có)?|là):? (?=\p{Lu})/u,
);
const DONE = /,? (?:đã|cùng|lập|vì) /u;

/** "… cho 1 tập thể và 12 cá nhân. Tập thể được khen là Viện A."; "… 5 tập thể. Trước đó, 5 tập thể gồm: A; B; …", "Cụ thể, các đơn vị được … tặng gồm A, B …". */
function groupsToldBehind({ event, sentence }: AwardTelling, sentences: readonly Sentence[]): DraftNamed[] {
  const { groups } = event.recipients.counts;
  if (groups === null || event.form === 'PRIZE') return [];
  const at = sentences.indexOf(sentence);
  const after = sentences.slice(at + 1, at + 1 + AS_FAR);
  if (groups === 1) {
    const name = (isPraise(event.formPrinted) ? [] : after.slice(0, 1))
      .map(({ text }) => ONE_GROUP.exec(text)?.groups?.['name'])
      .find((each) => each !== undefined);
    return name === undefined ? [] : [{ name, kind: 'GROUP', positions: [] }];
  }
  for (const [i, { text }] of after.entries()) {
    const again = COUNTED_AGAIN.exec(text) ?? (i === 0 ? IN_PARTICULAR.exec(text) : null);
    if (!again || Number(again.groups?.['count'] ?? groups) !== groups) continue;
    const from = again.index + again[0].length;
    const end = text.slice(from).search(DONE);
    const named = listedGroups(text.slice(0, end < 0 ? text.length : from + end), again.index, groups);
    if (named.length > 0) return named;
  }
  return [];
}
