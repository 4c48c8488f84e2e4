import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import { bodyKey } from '../printed/body-names.js';
import { guessBody } from '../printed/guess-body.js';
import type { NamedArea } from '../printed/named-areas.js';
import { PLACE_WORDS } from '../printed/place-words.js';
import { nameKeyOf, placesIn } from '../printed/printed-places.js';

/** An area in which a body on record lies, itself or any above it: "Huyện Hàm Yên". */
export interface AreaAbove {
  name: string;
  level: string;
}

interface Names {
  names: ReadonlySet<string>;
  /** Printed with the body, or on record of it; else it is merely the only one that is named around it. */
  isTold: boolean;
}

/** Where a body is, as far as that is known. */
export interface BodyPlace {
  /** How high the body itself stands, as `PlaceWord.rank`; null: neither its name nor its area says. */
  rank: number | null;
  /** Folded names of places without their word, by rank. */
  at: ReadonlyMap<number, Names>;
  /** There is one of it in the country. */
  isCentral: boolean;
}

/** A body as printed, and as it is on record where it is linked. */
export interface BodyToPlace {
  printed: string;
  name?: string | null;
  areas?: readonly AreaAbove[];
}

export const PLACE_AGREEMENT = { SAME: 'SAME', NOT_KNOWN: 'NOT_KNOWN', OTHER: 'OTHER' } as const;
export type PlaceAgreement = keyof typeof PLACE_AGREEMENT;

const [COMMUNE, DISTRICT, CITY, PROVINCE] = [1, 2, 2.5, 3];
const RANK_OF_LEVEL: Readonly<Record<string, number>> = { PROVINCE, DISTRICT, COMMUNE, VILLAGE: 0 };
/** How high a place stands, by its folded word. */
export const RANK_OF_WORD: ReadonlyMap<string, number> = new Map(
  [...PLACE_WORDS.values()].map(({ called, rank }) => [called, rank]),
);
/** "Ủy ban MTTQ (Việt Nam) huyện", "Huyện ủy": the sort of place, and not which. */
const BARE = /(?:^| )(tinh|thanh pho|huyen|thi xa|quan|xa|phuong|thi tran)$/u;
const BARE_OFFICE = /^(tinh|thanh|huyen|thi|quan) (?:uy|doan)$/u;
const OFFICE_OF: Readonly<Record<string, string>> = { thanh: 'thanh pho', thi: 'thi xa' };

/**
 * Where a body is: by the places in its name and those of the body on record, and, where these leave it open, by what is named around it.
 * `around`: areas named around it, nearest first; of each list an area counts where it is the only one of its sort.
 */
export function bodyPlace(body: BodyToPlace, around: readonly (readonly NamedArea[])[]): BodyPlace {
  const at = new Map<number, { names: Set<string>; isTold: boolean }>();
  const tell = (rank: number, name: string) => {
    const known = at.get(rank) ?? { names: new Set<string>(), isTold: true };
    at.set(rank, { names: known.names.add(name), isTold: true });
  };
  for (const text of [body.printed, body.name ?? ''])
    for (const { rank, names } of placesIn(text)) for (const name of names) tell(rank, nameKeyOf(name));
  for (const { name, level } of body.areas ?? []) for (const { rank, key } of areaPlaces(name, level)) tell(rank, key);
  const bare = bareWord(body.printed);
  const named = [...at.keys()].toSorted((one, other) => one - other)[0] ?? null;
  const ofWord = bare === null ? null : (RANK_OF_WORD.get(bare) ?? null);
  const rank = named === null || (ofWord !== null && ofWord < named) ? ofWord : named;
  if (rank !== null)
    for (const wider of [0, COMMUNE, DISTRICT, CITY, PROVINCE])
      if (wider >= rank && !at.has(wider)) {
        const only = onlyOne(around, wider, wider === rank ? bare : null);
        if (only !== null) at.set(wider, { names: new Set([only]), isTold: false });
      }
  return { rank, at, isCentral: rank === null && isOfTheCentre(body.printed) };
}

/**
 * Whether two bodies of one name are in one place. A commune is known by what lies above it, too: there are hundreds of one name;
 * a district of a name that `several` bear, by its province. What both tell and is not the same is another place.
 */
export function placeAgreement(one: BodyPlace, other: BodyPlace, several: ReadonlySet<string>): PlaceAgreement {
  if (one.isCentral && other.isCentral) return 'SAME';
  const both = [...one.at.keys()].filter((rank) => other.at.has(rank));
  const common = (rank: number) => [...one.at.get(rank)!.names].filter((name) => other.at.get(rank)!.names.has(name));
  const apart = both.filter((rank) => common(rank).length === 0);
  if (apart.some((rank) => one.at.get(rank)!.isTold && other.at.get(rank)!.isTold)) return 'OTHER';
  const { rank } = one;
  if (apart.length > 0 || rank === null || rank !== other.rank || !both.includes(rank)) return 'NOT_KNOWN';
  const isWithin = both.some((wider) => wider > Math.max(rank, COMMUNE));
  const isOne =
    rank > COMMUNE
      ? rank === PROVINCE || isWithin || !common(rank).some((name) => several.has(name))
      : isWithin && both.includes(COMMUNE);
  return isOne ? 'SAME' : 'NOT_KNOWN';
}

function areaPlaces(name: string, level: string): { rank: number; key: string }[] {
  const [place] = placesIn(name);
  if (place) return place.names.map((each) => ({ rank: place.rank, key: nameKeyOf(each) }));
  const rank = RANK_OF_LEVEL[level];
  return rank === undefined ? [] : [{ rank, key: nameKeyOf(name) }];
}

function bareWord(printed: string): string | null {
  const key = bodyKey(printed).replace(/ viet nam$/u, '');
  const office = BARE_OFFICE.exec(key)?.[1];
  return BARE.exec(key)?.[1] ?? (office === undefined ? null : (OFFICE_OF[office] ?? office));
}

function onlyOne(around: readonly (readonly NamedArea[])[], rank: number, word: string | null): string | null {
  for (const list of around) {
    const ofSort = list.filter(({ level }) => RANK_OF_WORD.get(level) === rank && (word === null || level === word));
    const surely = ofSort.filter(({ isLikePerson }) => !isLikePerson);
    const fitting = surely.length > 0 ? surely : ofSort;
    const [first] = fitting;
    if (first) return new Set(fitting.map(({ proper }) => proper)).size === 1 ? first.proper : null;
  }
  return null;
}

/** Those that name no place: "Bộ Công Thương", "Trung ương Hội …", "Hội … Việt Nam"; "Ủy ban MTTQ Việt Nam" may be any. */
function isOfTheCentre(printed: string): boolean {
  const key = bodyKey(printed);
  const isNational = foldVietnamese(printed).endsWith(' viet nam') && !/(?:^| )mat tran(?: |$)/u.test(key);
  return isNational || /(?:^| )trung uong(?: |$)/u.test(key) || guessBody(printed, false, null).level === 'CENTRAL';
}
