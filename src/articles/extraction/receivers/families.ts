import type { ReadRecipients } from '../tellings/award-event.js';
import type { AwardItem } from '../tellings/award-item.js';
import type { DraftNamed } from '../draft.js';
import { compacted } from '../patterns/compact.js';

/** "cho thân nhân của 3 gia đình: bà A, …": those named are people of the families. */
function ofTheFamily(text: string, at: number): boolean {
  return /(?:thân nhân|con em|thành viên|đại diện)(?: của)?\s+$/iu.test(text.slice(Math.max(0, at - 22), at));
}

const OF_A_FAMILY = compacted(/(?:^|\s)(?:hộ|gia đình)(?![\p{L}])/iu);

/** Where the words before a person's name begin: "cụ Vàng Bá Hộ, cụ Hà Văn Tài" has a name there, and no household. */
function wordsFrom(items: readonly AwardItem[], { start }: AwardItem): number {
  const before = items.findLast(({ type, end }) => type === 'PERSON' && end <= start);
  return Math.max(0, before?.end ?? 0, start - 12);
}

/** "cho các hộ gia đình ông A, bà B": a household each. */
export function household(text: string, items: readonly AwardItem[], at: number): boolean {
  const told = (item: AwardItem | undefined): boolean =>
    (item?.type === 'COUNT' && item.recipients.kind === 'HOUSEHOLD' && !ofTheFamily(text, item.start)) ||
    (item?.type === 'PERSON' && OF_A_FAMILY.test(text.slice(wordsFrom(items, item), item.person.nameStart)));
  return (
    told(items[at]) ||
    told(
      items
        .slice(0, at)
        .findLast(({ type }, i) => !/^(?:COMMA|AND|COLON|BREAK)$/u.test(type) && (type !== 'PERSON' || told(items[i]))),
    )
  );
}

const OWN_FAMILY = /(?:^|[\s(])(?:hộ|gia đình) (?:(?:vợ chồng|các) )?(?:ông|bà|anh|chị) $/iu;
const AND_SPOUSE = /^ và (?:vợ(?: là)?,? )?(?:ông|bà|anh|chị) $/iu;

/**
 * "2 gia đình … là gia đình ông A và bà B và gia đình ông C và bà D": a couple each, where with them there are as many
 * families as are counted; otherwise each of them stands for a household.
 */
export function withCouples(read: Omit<ReadRecipients, 'again'>, text: string): void {
  const { households } = read.counts;
  const families = read.named.filter(({ kind }) => kind === 'HOUSEHOLD');
  const people = read.people.filter(({ name }) => families.some((each) => each.name === name));
  if (households === null || families.length <= households || people.length !== families.length) return;
  const joined: DraftNamed[] = [];
  people.forEach((person, i) => {
    const before = people[i - 1];
    const couple =
      before !== undefined &&
      OWN_FAMILY.test(text.slice(Math.max(0, before.nameStart - 30), before.nameStart)) &&
      AND_SPOUSE.test(text.slice(before.nameEnd, person.nameStart));
    if (couple && joined.length > 0) {
      const name = text.slice(before.nameStart, person.nameEnd).replace(/\s+/gu, ' ');
      joined[joined.length - 1] = { ...joined.at(-1)!, name };
    } else joined.push(families.find(({ name }) => name === person.name)!);
  });
  if (joined.length === households) read.named = [...read.named.filter(({ kind }) => kind !== 'HOUSEHOLD'), ...joined];
}
