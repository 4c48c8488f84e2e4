import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import { placesIn } from '../../../organisations/printed/printed-places.js';
import { bodySpokenFor } from '../../../organisations/printed/spoken-for.js';
import type { AreaSource } from '../../vocabulary.js';
import type { ImpliedArea } from '../matching/implied-areas.js';
import { areasNamed, type NamedArea } from '../../../organisations/printed/named-areas.js';

/** "Ủy ban MTTQ Việt Nam tỉnh khóa X": the term is the meeting's. */
const TERM = /,?\s+(?:khóa|khoá|nhiệm kỳ)\s+[\dIVXLC–—-]+.*$/iu;
/** "Huyện Đoàn Đức Cơ", "Tỉnh ủy Ví Dụ": the level stands in front. */
const LEVEL_IN_FRONT = /^(tỉnh|thành|huyện|quận|thị)\s?(?:đoàn|ủy|uỷ)(?:\s+(.+))?$/iu;
const LEVEL_AT_END = /(?<!\p{L})(tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn)$/iu;
const WHOLE: Readonly<Record<string, string>> = { thanh: 'thanh pho', thi: 'thi xa' };

/** A body as its own name has it, and the area in the name, or the one of its level that the article names. */
export interface PlacedName {
  name: string;
  /** Null: none is named, or more than one may be meant. */
  area: NamedArea | null;
  /** The name does not say which area it is: its proper name is to be added. */
  isOpen: boolean;
  /** It is of a thôn or the like, which the map has not: its area is the commune. */
  isVillage: boolean;
  /** By what the area is told; null: it is not. */
  from: AreaSource | null;
}

const COMMUNES: ReadonlySet<string> = new Set(['xa', 'phuong', 'thi tran', 'dac khu']);

/**
 * Reads a printed body together with the areas that the article around it names, and with what is guessed for levels of which it names
 * none.
 */
export function placedName(
  printed: string,
  told: readonly NamedArea[],
  implied: readonly ImpliedArea[] = [],
): PlacedName {
  const name = bodySpokenFor(printed.normalize('NFC').trim()).replace(TERM, '');
  const front = LEVEL_IN_FRONT.exec(name);
  if (front) {
    const said = foldVietnamese(front[1]!);
    const level = WHOLE[said] ?? said;
    const proper = front[2] === undefined ? null : foldVietnamese(front[2]);
    if (proper === null) return { name, ...around([level], told, implied), isOpen: true, isVillage: false };
    return { name, area: { key: `${level} ${proper}`, level, proper }, from: 'NAME', isOpen: false, isVillage: false };
  }
  const end = LEVEL_AT_END.exec(name)?.[1];
  if (end !== undefined)
    return { name, ...around([foldVietnamese(end)], told, implied), isOpen: true, isVillage: false };
  const [first] = areasNamed(name);
  const isVillage = placesIn(name)[0]?.rank === 0;
  if (first) return { name, area: first, from: 'NAME', isOpen: false, isVillage };
  const place = isVillage ? around([...COMMUNES], told, implied) : { area: null, from: null };
  return { name, ...place, isOpen: false, isVillage };
}

/** The one commune that the article names; null: none, or several. */
export function communeTold(told: readonly NamedArea[]): NamedArea | null {
  return around([...COMMUNES], told, []).area;
}

/** The one area of these levels that the article names, or, where it names none, what is guessed. */
function around(
  levels: readonly string[],
  told: readonly NamedArea[],
  implied: readonly ImpliedArea[],
): Pick<PlacedName, 'area' | 'from'> {
  const [one, another] = told.filter((area) => levels.includes(area.level));
  if (one) return another === undefined ? { area: one, from: 'ARTICLE' } : { area: null, from: null };
  return implied.find(({ area }) => levels.includes(area.level)) ?? { area: null, from: null };
}
