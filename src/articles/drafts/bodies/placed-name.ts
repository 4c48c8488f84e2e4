import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import { areasNamed, type NamedArea } from '../../../organisations/printed/named-areas.js';

/** Which part of a body spoke for it, or the post that signs for it: "Ban Thường vụ Huyện đoàn" is the Huyện đoàn. */
const SPEAKING_FOR =
  /^(?:(?:Ban Thường vụ|BTV|Ban Chấp hành|BCH|Lãnh đạo|Cơ quan|Chủ tịch(?=\s+(?:UBND|[UỦ][yỷ] ban nhân dân)))\s+)+/iu;
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
}

/** Reads a printed body together with the areas that the article around it names. */
export function placedName(printed: string, told: readonly NamedArea[]): PlacedName {
  const name = printed.normalize('NFC').trim().replace(SPEAKING_FOR, '').replace(TERM, '');
  const front = LEVEL_IN_FRONT.exec(name);
  if (front) {
    const said = foldVietnamese(front[1]!);
    const level = WHOLE[said] ?? said;
    const proper = front[2] === undefined ? null : foldVietnamese(front[2]);
    if (proper === null) return open(name, level, told);
    return { name, area: { key: `${level} ${proper}`, level, proper }, isOpen: false };
  }
  const end = LEVEL_AT_END.exec(name)?.[1];
  if (end !== undefined) return open(name, foldVietnamese(end), told);
  const [first] = areasNamed(name);
  return { name, area: first ?? null, isOpen: false };
}

function open(name: string, level: string, told: readonly NamedArea[]): PlacedName {
  const [one, another] = told.filter((area) => area.level === level);
  return { name, area: one !== undefined && another === undefined ? one : null, isOpen: true };
}

/** The area that a printed body is of, where its name or the article tells. */
export function areaOfName(printed: string, told: readonly NamedArea[]): NamedArea | null {
  return placedName(printed, told).area;
}
