import type { NamedArea } from '../areas/areas.service.js';
import { isSaidBy, nameKeyOf, type PrintedPlace } from '../printed/printed-places.js';
import { PLACE_WORDS } from '../printed/place-words.js';

/** Whose list it is: names are looked up in the issuer's area, and in what that lies in. */
export interface Scope {
  /** The issuer's; where it did not stand on the day, what it went over into or came from. Null: the whole country. */
  areaIds: readonly string[] | null;
  /** All of these, whenever they stood. */
  lineage: readonly string[];
  around: ReadonlySet<string>;
}

export type AreaFound =
  | { found: 'ONE'; area: NamedArea }
  | { found: 'SEVERAL'; place: PrintedPlace; areas: NamedArea[] }
  /** It bore the name before or after the day, or lies elsewhere, or something like it does. */
  | { found: 'OTHERS'; place: PrintedPlace; why: 'NOT_THEN' | 'ELSEWHERE' | 'LIKE'; areas: NamedArea[] }
  | { found: 'NONE'; place: PrintedPlace };

/** Areas by folded name. */
export type AreasByName = (nameKey: string) => readonly NamedArea[];

/** Folded names under which a place may stand in the registry, with and without the word for its sort. */
export function keysOf({ words, names }: PrintedPlace): string[] {
  return names.map(nameKeyOf).flatMap((name) => [name, ...words.map(({ called }) => `${called} ${name}`)]);
}

/** The same name with the other words of its height: what "xã Tân Yên" may be meant by is a thị trấn. */
export function keysLike({ rank, names }: PrintedPlace): string[] {
  const others = [...new Set(PLACE_WORDS.values())].filter((word) => word.rank === rank && rank > 0);
  return names.flatMap((name) => others.map(({ called }) => `${called} ${nameKeyOf(name)}`));
}

/** Of a shorter name a letter makes another one. */
const SHORTEST_MISTYPED = 6;

/** Folded names that may have a letter wrong; numbers are other areas. */
export function keysMistyped({ words, names, rank }: PrintedPlace): string[] {
  const long = names.map(nameKeyOf).filter((name) => name.length >= SHORTEST_MISTYPED && !/\d/u.test(name));
  return rank === 0 ? [] : long.flatMap((name) => words.map(({ called }) => `${called} ${name}`));
}

/**
 * The one area that a chain of printed places names, smallest first: "xã Tân Lập", "huyện Ví Dụ". It has to bear the name on
 * the day, to lie in all that is printed after it, and in the issuer's area; outside of that only where the province is
 * printed, too. Whatever is not exactly one is for a person to choose.
 */
export function chooseArea(chain: readonly PrintedPlace[], areas: AreasByName, scope: Scope): AreaFound | null {
  const [place, ...over] = chain;
  if (!place) return null;
  const named = candidates(place, areas);
  // Villages are seldom on record: then it is the commune that counts.
  if (place.rank === 0 && place.words.length === 1 && !named.some((area) => area.onDay))
    return chooseArea(over, areas, scope);
  const standing = named.filter((area) => area.onDay);
  const above = over.filter((each) => each.rank > place.rank || each.words.length > 1);
  const inAll = standing.filter((area) =>
    above.every((each) => candidates(each, areas).some(({ id, onDay }) => onDay && area.within.includes(id))),
  );
  const here = inAll.filter((area) => isIn(area, scope));
  if (here.length === 1) return { found: 'ONE', area: here[0]! };
  if (here.length > 1) return { found: 'SEVERAL', place, areas: here };
  const province = above.some((each) => candidates(each, areas).some(({ kind, onDay }) => onDay && isProvince(kind)));
  if (inAll.length === 1 && province) return { found: 'ONE', area: inAll[0]! };
  const others = (why: 'NOT_THEN' | 'ELSEWHERE' | 'LIKE', found: readonly NamedArea[]): AreaFound | null =>
    found.length > 0 ? { found: 'OTHERS', place, why, areas: [...found] } : null;
  const before = named.filter((area) => !area.onDay && wasIn(area, scope));
  return (
    others(
      'LIKE',
      standing.filter((area) => isIn(area, scope)),
    ) ??
    others('NOT_THEN', before) ??
    others('LIKE', like(place, areas, scope)) ??
    others('ELSEWHERE', standing) ?? { found: 'NONE', place }
  );
}

/**
 * "Tân Lập, Hàm Yên", in whichever order, and below what else is printed: one reading has to be the only one. Null: it names
 * no areas.
 */
export function chooseBareArea(
  parts: readonly PrintedPlace[],
  over: readonly PrintedPlace[],
  areas: AreasByName,
  scope: Scope,
): AreaFound | null {
  const then = (place: PrintedPlace) => candidates(place, areas).some((area) => area.onDay && isIn(area, scope));
  if (parts.length === 0 || !parts.every(then)) return null;
  const read = parts.map((place) =>
    chooseArea([place, ...parts.filter((each) => each !== place), ...over], areas, scope),
  );
  const ones = read.filter((each) => each?.found === 'ONE');
  if (ones.length === 1) return ones[0]!;
  return read.find((each) => each?.found === 'SEVERAL') ?? null;
}

export function isIn({ id, within }: Pick<NamedArea, 'id' | 'within'>, { areaIds, around }: Scope): boolean {
  return areaIds === null || areaIds.some((each) => within.includes(each)) || around.has(id);
}

function wasIn({ within }: NamedArea, { areaIds, lineage }: Scope): boolean {
  return areaIds === null || lineage.some((each) => within.includes(each));
}

function candidates(place: PrintedPlace, areas: AreasByName): NamedArea[] {
  const kinds = place.words.flatMap((word) => word.kinds);
  const found = new Map<string, NamedArea>();
  for (const key of keysOf(place))
    for (const area of areas(key))
      if (kinds.includes(area.kind) && isSaidBy(place, area.name) && !found.get(area.id)?.onDay)
        found.set(area.id, area);
  return [...found.values()];
}

function like(place: PrintedPlace, areas: AreasByName, scope: Scope): NamedArea[] {
  return standingHere(
    [...keysOf(place), ...keysLike(place)].flatMap((key) => areas(key)),
    scope,
  );
}

/** Each once. */
export const standingHere = (areas: readonly NamedArea[], scope: Scope): NamedArea[] => [
  ...new Map(areas.filter((area) => area.onDay && isIn(area, scope)).map((area) => [area.id, area])).values(),
];

function isProvince(kind: NamedArea['kind']): boolean {
  return kind === 'PROVINCE' || kind === 'CENTRAL_CITY';
}
