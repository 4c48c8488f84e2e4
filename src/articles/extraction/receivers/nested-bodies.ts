import { compacted } from '../patterns/compact.js';
import type { AwardItem } from '../tellings/award-item.js';

/** Units by how high they stand, the lowest first; a body that begins with none of these words is of no known height. */
const HEIGHTS = [
  /^(?:tập thể )?(?:Đội|Tổ|Kíp)(?![\p{L}])/iu,
  /^(?:tập thể )?(?:Phòng|Khoa|Trạm|Đồn|Công an (?:xã|phường|thị trấn))(?![\p{L}])/iu,
  /^Công an (?:huyện|quận|thị xã|thành phố \p{Lu}|TP\.? ?\p{Lu})/iu,
  /^(?:Công an (?:tỉnh|thành phố$|TP\.?$)|Sở|Cục|Vụ|Bệnh viện|Bộ Chỉ huy)(?![\p{L}])/iu,
  /^(?:Tổng cục|Bộ(?! (?:Chỉ huy|CH|Tư lệnh|TL)))(?![\p{L}])/iu,
].map((each) => compacted(each));

export function heightOf(name: string): number {
  return HEIGHTS.findIndex((each) => each.test(name));
}

/**
 * "Đội A, Phòng B, Công an thành phố; Công an phường C, quận D; …": in a list parted by semicolons what stands higher, behind a
 * comma, is the whole of the unit before it; "Đội A, Đội B; Phòng C" and a row without semicolons are bodies beside each other.
 */
export function isWholeOfTheOneBefore(items: readonly AwardItem[], at: number): boolean {
  const [unit, comma, whole] = [items[at - 2], items[at - 1], items[at]];
  if (comma?.type !== 'COMMA' || unit?.type !== 'BODY' || whole?.type !== 'BODY') return false;
  if (!standsWithin(unit.name, whole.name)) return false;
  const { list, stated } = listAround(items, at);
  return list.some(isParted) && groupsOf(list).every(isChain) && !countsEach(list, stated);
}

function standsWithin(unit: string, whole: string): boolean {
  const [height, above] = [heightOf(unit), heightOf(whole)];
  if (height < 0 || above <= height || IN_A_PLACE.test(unit)) return false;
  // "Phòng Cảnh sát hình sự, Công an huyện A", "Đồn Biên phòng B, Công an huyện A": only its teams are a district's.
  if (above === OF_A_DISTRICT && height > 0) return false;
  return !(/^Công an/iu.test(whole) && OF_THE_COMMITTEE.test(unit));
}

const OF_A_DISTRICT = 2;
/** "Phòng Tài chính huyện A", "Trạm Y tế xã B": whose it is stands in its name. */
const IN_A_PLACE = compacted(/(?<![\p{L}])(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|TP\.?|tỉnh) ?\p{Lu}/u);
/** Departments of a People's Committee, and of no police. */
const OF_THE_COMMITTEE = compacted(
  /(?<![\p{L}])(?:giáo dục|tài chính|nội vụ|kinh tế|văn hóa|nông nghiệp|lao động|y tế|tư pháp|tài nguyên|dân tộc)(?![\p{L}])/iu,
);

/** Longer lists are looked through only so far each way. */
const FARTHEST = 80;
const IN_A_LIST = /^(?:BODY|COMMA|AND|SEMICOLON)$/u;

/** The bodies that stand in a row with this one, and the number told before them. */
function listAround(
  items: readonly AwardItem[],
  at: number,
): { list: readonly AwardItem[]; stated: AwardItem | undefined } {
  let from = at;
  let to = at;
  while (at - from < FARTHEST && IN_A_LIST.test(items[from - 1]?.type ?? '')) from -= 1;
  while (to - at < FARTHEST && IN_A_LIST.test(items[to + 1]?.type ?? '')) to += 1;
  return { list: items.slice(from, to + 1), stated: items.slice(0, from).findLast(({ type }) => type === 'COUNT') };
}

function isParted({ type }: AwardItem, i: number, list: readonly AwardItem[]): boolean {
  return type === 'SEMICOLON' && list[i + 1]?.type === 'BODY';
}

/** Names between semicolons and "và", without the places that stand behind them. */
function groupsOf(list: readonly AwardItem[]): string[][] {
  const groups: string[][] = [[]];
  for (const item of list) {
    if (item.type === 'SEMICOLON' || item.type === 'AND') groups.push([]);
    else if (item.type === 'BODY' && !A_PLACE.test(item.name)) groups.at(-1)!.push(item.name);
  }
  return groups;
}
const A_PLACE = compacted(/^(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn) [\p{Lu}\d]/u);

/** "Phòng A, Sở B, Cục C": where not each is of the next, they are beside each other, and so are those of the whole list. */
function isChain(group: readonly string[]): boolean {
  return group.every((name, i) => i === 0 || standsWithin(group[i - 1]!, name));
}

/** "4 tập thể: Phòng A, Sở B; Công ty C; Cục D": just as many as all of them together. */
function countsEach(list: readonly AwardItem[], stated: AwardItem | undefined): boolean {
  return stated?.type === 'COUNT' && stated.recipients.count === list.filter(({ type }) => type === 'BODY').length;
}
