/** Two people of the registry, and what was said of them before. */

export interface Known {
  id: string;
  displayName: string;
}
export interface Evidence {
  code: string;
  message: string;
  weight: number;
}
export interface Post {
  titlePrinted: string;
  organisation: { name: string } | null;
  organisationPrinted: string | null;
}
export interface Pair {
  id: string;
  verdict: string;
  evidence: Evidence[];
  area: { name: string } | null;
  one: Known & { posts: Post[] };
  other: Known & { posts: Post[] };
}
export interface Move {
  table: string;
  column: string;
  what: string;
  rows: number;
}
export interface Merge {
  id: string;
  kept: Known;
  merged: Known;
  reason: string;
  mergedAt: string;
  mergedByName: string | null;
  undoneAt: string | null;
  undoneByName: string | null;
  undoReason: string | null;
  moved: Move[];
}
export interface Apart {
  id: string;
  one: Known;
  other: Known;
  reason: string;
  recordedAt: string;
  recordedByName: string | null;
  withdrawnAt: string | null;
  withdrawnByName: string | null;
  withdrawalReason: string | null;
}
export interface Person extends Known {
  version: number;
  recordStatus: string;
  visibility: string;
  distinguishingNote: string | null;
  names: { printed: string }[];
  mergedInto: Known | null;
  posts: (Post & { id: string; heldFrom: string | null; heldTo: string | null; former: boolean })[];
  awards: { totalCount: number; nodes: HeldAward[] };
  attendances: { totalCount: number; nodes: Attended[] };
  merges: Merge[];
  knownDifferent: Apart[];
}
export interface HeldAward {
  id: string;
  form: { nameVi: string; nameEn: string };
  grantedOn: string | null;
  recipientPositionPrinted: string | null;
  recipientUnitPrinted: string | null;
  decision: { numberPrinted: string | null; signedOn: string | null; issuer: { name: string } | null } | null;
}
export interface Attended {
  id: string;
  namePrinted: string | null;
  meeting: { title: string; heldFrom: string };
  positions: { printed: string }[];
}

/** What the registry says of two people. */
export type Decided =
  | { state: 'OPEN' }
  | { state: 'MERGED'; merge: Merge }
  | { state: 'APART'; apart: Apart }
  /** One of them is no record of its own any more: whoever was kept is to be looked at instead. */
  | { state: 'ELSEWHERE'; gone: Person; kept: Known };

const areOf = (ids: readonly string[], ...pair: readonly string[]): boolean => pair.every((id) => ids.includes(id));

export function decidedOn(one: Person, other: Person): Decided {
  const ids = [one.id, other.id];
  const gone = [one, other].find(({ mergedInto }) => mergedInto !== null);
  if (gone) {
    const merge = gone.merges.find(({ undoneAt, kept, merged }) => !undoneAt && areOf(ids, kept.id, merged.id));
    return merge ? { state: 'MERGED', merge } : { state: 'ELSEWHERE', gone, kept: gone.mergedInto! };
  }
  const apart = one.knownDifferent.find((pair) => !pair.withdrawnAt && areOf(ids, pair.one.id, pair.other.id));
  return apart ? { state: 'APART', apart } : { state: 'OPEN' };
}

/** What was decided of these two before, and taken back since. */
export function takenBack(one: Person, other: Person): { merges: Merge[]; apart: Apart[] } {
  const ids = [one.id, other.id];
  return {
    merges: one.merges.filter(({ undoneAt, kept, merged }) => undoneAt && areOf(ids, kept.id, merged.id)),
    apart: one.knownDifferent.filter((pair) => pair.withdrawnAt && areOf(ids, pair.one.id, pair.other.id)),
  };
}

/** `Trưởng thôn, thôn Nà Luông`. */
export const postInWords = ({ titlePrinted, organisation, organisationPrinted }: Post): string =>
  [titlePrinted, organisationPrinted ?? organisation?.name].filter(Boolean).join(', ');

/** Where in the room one is. */
export type PeoplePlace = { page: 'PAIRS' | 'DECIDED' } | { page: 'PAIR'; one: string; other: string };

const ID = '[0-9a-f-]{36}';

/** Reads `#/duplicates`, `#/duplicates/decided` and `#/duplicates/ONE/OTHER`. */
export function peoplePlaceAt(address: string): PeoplePlace {
  const [, one, other] = new RegExp(`^#/duplicates/(${ID})/(${ID})$`, 'u').exec(address) ?? [];
  if (one && other) return { page: 'PAIR', one, other };
  return { page: address === '#/duplicates/decided' ? 'DECIDED' : 'PAIRS' };
}

export const addressOfPair = (one: string, other: string): string => `#/duplicates/${one}/${other}`;

/** The pair of the list that comes after this one; the list goes on behind it, so the first where this one is not in it. */
export function nextPair(listed: readonly Pair[], one: string, other: string): Pair | null {
  const at = listed.findIndex((pair) => areOf([one, other], pair.one.id, pair.other.id));
  return listed[at + 1] ?? null;
}

/** What is typed on the page, kept until it is done. */
export interface Typed {
  /** The id of whoever stays; empty: not chosen yet. */
  stays: string;
  whyOne: string;
  whyTwo: string;
}
