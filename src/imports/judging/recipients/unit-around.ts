import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import { placesIn } from '../../../organisations/printed/printed-places.js';
import { startsLikeUnit } from '../../reading/rows/kinds.js';
import type { Governing } from '../../reading/list.js';

/**
 * The headings that a row's own unit lies in, nearest first: "Xã Tân Lập" above a row of "Thôn Đông". A heading that is no
 * unit's name, is said already, or names something no higher than the unit is none. Null: there is no such heading.
 */
export function unitAround(unit: string, governedBy: readonly Governing[]): string | null {
  let whole = unit;
  for (const { text } of governedBy.filter(({ role }) => role === 'UNIT').toReversed())
    if (isAround(text, whole)) whole = `${whole}, ${text}`;
  return whole === unit ? null : whole.slice(unit.length + 2);
}

/** Groups that compete with each other, and kinds of units, are no unit. */
const MANY = /^(?:khoi|cum|cac|nhung)(?: |$)/u;

function isAround(heading: string, unit: string): boolean {
  if (` ${foldVietnamese(unit)} `.includes(` ${foldVietnamese(heading)} `)) return false;
  const [own, over] = [ranksIn(unit), ranksIn(heading)];
  if (over.length === 0) return own.length === 0 && startsLikeUnit(heading) && !MANY.test(foldVietnamese(heading));
  return Math.max(-1, ...own) < Math.min(...over);
}

function ranksIn(text: string): number[] {
  return placesIn(text).map(({ rank }) => rank);
}
