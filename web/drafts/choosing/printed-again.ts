import type { Award, Draft } from '../draft.js';
import { openParts, partOf } from '../accepting/accepting.js';

/** The keys of the decisions, in other parts that are open, that are this one as far as the article says: of the same number, and of no other grantor. */
export function sameDecision(draft: Draft, key: string): string[] {
  const of = (part: string) => `${part}.d`;
  const { awards } = draft.contents;
  const one = awards.find((award) => of(award.key) === key);
  if (!one?.decisionNumber) return [];
  const open = openParts(draft);
  return awards
    .filter((award) => award.key !== one.key && open.includes(award.key))
    .filter((award) => award.decisionNumber === one.decisionNumber && mayShare(award, one))
    .map((award) => of(award.key));
}

/** The keys of grantors and organisers elsewhere in the article whose name is printed just so: one body, unless somebody says otherwise. */
export function sameBody(draft: Draft, key: string): string[] {
  const open = openParts(draft);
  const { meetings, awards } = draft.contents;
  const names = [...meetings.map((part) => part.organisers), ...awards.map((part) => part.grantors)].flat();
  const printed = names.find((name) => name.key === key)?.printed;
  return names.flatMap((name) =>
    name.key && name.key !== key && name.printed === printed && open.includes(partOf(name.key)) ? [name.key] : [],
  );
}

const mayShare = ({ grantors: [one] }: Award, { grantors: [other] }: Award): boolean =>
  !one || !other || one.printed === other.printed;
