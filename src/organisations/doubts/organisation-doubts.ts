import { printedDate } from '../../platform/time/vietnamese-date.js';
import { type Life, outlives } from '../versions/existence.js';

/** What is at hand about a body when it is looked over. Null: it has none, or none was found. */
export interface BodyUnderReview extends Life {
  name: string;
  area: (Life & { id: string; name: string }) | null;
  parent: (Life & { id: string; name: string }) | null;
  /** A body of the same folded name in the same area. */
  likely: { id: string; name: string } | null;
}

export type BodyDoubt =
  | { code: 'AREA_NOT_THEN'; body: string; area: string; days: string; areaId: string }
  | { code: 'PARENT_NOT_THEN'; parent: string; organisationId: string }
  | { code: 'LIKELY_THE_SAME'; name: string; organisationId: string };

/** What a person should look at again. Never a reason to refuse: history is wider than the registry. */
export function doubtsAbout({ name, area, parent, likely, ...life }: BodyUnderReview): BodyDoubt[] {
  const doubts: BodyDoubt[] = [];
  if (area && outlives(life, area))
    doubts.push({ code: 'AREA_NOT_THEN', body: name, area: area.name, days: daysOf(area), areaId: area.id });
  if (parent && outlives(life, parent))
    doubts.push({ code: 'PARENT_NOT_THEN', parent: parent.name, organisationId: parent.id });
  if (likely) doubts.push({ code: 'LIKELY_THE_SAME', name: likely.name, organisationId: likely.id });
  return doubts;
}

/** As they are read in either language: "… – 30/06/2025". */
const daysOf = ({ validFrom, validTo }: Life): string =>
  [validFrom, validTo].map((day) => (day === null ? '…' : printedDate(day))).join(' – ');
