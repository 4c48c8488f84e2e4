import type { AwardItem } from './award-items.js';

/** "cho thân nhân của 3 gia đình: bà A, …": those named are people of the families. */
function ofTheFamily(text: string, at: number): boolean {
  return /(?:thân nhân|con em|thành viên|đại diện)(?: của)?\s+$/iu.test(text.slice(Math.max(0, at - 22), at));
}

/** "cho các hộ gia đình ông A, bà B": a household each. */
export function household(text: string, items: readonly AwardItem[], at: number): boolean {
  const told = (item: AwardItem | undefined): boolean =>
    (item?.type === 'COUNT' && item.recipients.kind === 'HOUSEHOLD' && !ofTheFamily(text, item.start)) ||
    (item?.type === 'PERSON' &&
      /(?:^|\s)(?:hộ|gia đình)(?![\p{L}])/iu.test(text.slice(Math.max(0, item.start - 12), item.person.nameStart)));
  return (
    told(items[at]) ||
    told(
      items
        .slice(0, at)
        .findLast(({ type }, i) => !/^(?:COMMA|AND|COLON|BREAK)$/u.test(type) && (type !== 'PERSON' || told(items[i]))),
    )
  );
}
