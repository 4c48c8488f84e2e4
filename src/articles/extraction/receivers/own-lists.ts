import type { AwardItem } from '../tellings/award-item.js';
import type { RecipientCount } from '../tellings/recipient-counts.js';
import { compacted } from '../patterns/compact.js';
import type { Receivers } from './named.js';

/** "các tập thể được tặng Bằng khen gồm: …": no number, and the list behind the form says who they are. */
export function saysWhoTheyAre(text: string, counts: readonly RecipientCount[]): boolean {
  const [only, ...more] = counts.filter(({ bare }) => !bare);
  return (
    only !== undefined &&
    more.length === 0 &&
    only.count === null &&
    !only.combined &&
    ALL_OF_THEM.test(text.slice(only.start, only.end))
  );
}
const ALL_OF_THEM = compacted(/^(?:các|những)(?![\p{L}])/iu);

/** "…; các cá nhân gồm: ông C, bà D": a kind that is followed by its own names. */
export function listsItsOwn(text: string, { end }: RecipientCount): boolean {
  return OPENS.test(text.slice(end, end + 24));
}
const OPENS = compacted(/^(?:,? (?:bao )?gồm(?: có)?|,? là)(?: các)?(?![\p{L}])|^:/iu);

/** Of a list behind the form the kinds with names of their own, which are told after those that stand before it. */
export function kindsListed(text: string, after: readonly AwardItem[], { named }: Receivers): RecipientCount[] {
  return after.flatMap((item) =>
    item.type === 'COUNT' &&
    !item.recipients.bare &&
    listsItsOwn(text, item.recipients) &&
    named.some(({ kind }) => kind === item.recipients.kind)
      ? [item.recipients]
      : [],
  );
}
