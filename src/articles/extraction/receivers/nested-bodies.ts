import { compacted } from '../patterns/compact.js';
import type { AwardItem } from '../tellings/award-item.js';

/** Units by how high they stand, the lowest first; a body that begins with none of these words is of no known height. */
const HEIGHTS = [
  /^(?:tập thể )?(?:Đội|Tổ|Kíp)(?![\p{L}])/iu,
  /^(?:tập thể )?(?:Phòng|Khoa|Trạm|Đồn|Công an (?:xã|phường|thị trấn))(?![\p{L}])/iu,
  /^Công an (?:huyện|quận|thị xã|thành phố \p{Lu}|TP\.? ?\p{Lu})/iu,
  /^(?:Công an (?:tỉnh|thành phố$|TP\.?$)|Sở|Cục|Vụ|Bệnh viện|Bộ Chỉ huy)(?![\p{L}])/iu,
  /^(?:Tổng cục|Bộ(?! (?:Chỉ huy|CH)))(?![\p{L}])/iu,
].map((each) => compacted(each));

function heightOf(name: string): number {
  return HEIGHTS.findIndex((each) => each.test(name));
}

/**
 * "Đội A, Phòng B, Công an thành phố; Công an phường C, quận D; …": in a list parted by semicolons what stands higher, behind a
 * comma, is the whole of the unit before it; "Đội A, Đội B; Phòng C" and a row without semicolons are bodies beside each other.
 */
export function isWholeOfTheOneBefore(items: readonly AwardItem[], at: number): boolean {
  const [unit, comma, whole] = [items[at - 2], items[at - 1], items[at]];
  if (comma?.type !== 'COMMA' || unit?.type !== 'BODY' || whole?.type !== 'BODY') return false;
  const height = heightOf(unit.name);
  if (height < 0 || heightOf(whole.name) <= height || IN_A_DISTRICT.test(unit.name)) return false;
  if (/^Công an/iu.test(whole.name) && OF_THE_COMMITTEE.test(unit.name)) return false;
  return partedBySemicolons(items, at);
}

/** "Phòng Tài chính huyện A": whose it is stands in its name. */
const IN_A_DISTRICT = compacted(/(?<![\p{L}])(?:huyện|quận|thị xã|thành phố|TP\.?|tỉnh) ?\p{Lu}/u);
/** Departments of a People's Committee, and of no police. */
const OF_THE_COMMITTEE = compacted(
  /(?<![\p{L}])(?:giáo dục|tài chính|nội vụ|kinh tế|văn hóa|nông nghiệp|lao động|y tế|tư pháp|tài nguyên|dân tộc)(?![\p{L}])/iu,
);

const IN_A_LIST = /^(?:BODY|COMMA|AND|SEMICOLON)$/u;

function partedBySemicolons(items: readonly AwardItem[], at: number): boolean {
  for (const step of [-1, 1])
    for (let i = at + step; IN_A_LIST.test(items[i]?.type ?? ''); i += step)
      if (items[i]!.type === 'SEMICOLON' && items[i + 1]?.type === 'BODY') return true;
  return false;
}
