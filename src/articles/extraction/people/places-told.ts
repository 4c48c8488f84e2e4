import { compacted } from '../patterns/compact.js';
import type { Word } from './name-in-run.js';
import { matchesOf } from '../patterns/matches.js';

const LEVEL = 'thành phố|tp\\.?|huyện|xã|phường|thị trấn|thị xã|tx\\.?|quận|tỉnh|đặc khu';
const BEFORE = 'tại|ở|thuộc|trên địa bàn|về|vùng|Đảng bộ|nhân dân|toàn';
const NAME = "(\\p{Lu}[\\p{L}’']*(?: \\p{Lu}[\\p{L}’']*){1,2})";
/** What a body does, or which of its meetings it is: "UBND phường Nà Sơn tổ chức", "Đại hội xã Nà Sơn lần thứ II". */
const GOES_ON = ' (?:đã |vừa )?(?:tổ chức|phối hợp)(?![\\p{L}])| (?:lần thứ|nhiệm kỳ|khóa|khoá|giai đoạn) [\\dIVXL]';
/** "tại xã Lâm Hà", "thôn Tiến, xã Cư Drăng", "Ủy ban MTTQ huyện Nà Lươn tổ chức": no post stands before the level, or a small word goes on behind the name. */
const TOLD = compacted(
  new RegExp(
    `(?:(?:^|[\\n,(])\\s*|(?:${BEFORE})(?<![\\p{L}](?:${BEFORE})) )(?:${LEVEL}) ${NAME}(?! \\p{Lu})|tỉnh(?<![\\p{L}]tỉnh) ${NAME}(?=[,.;])|(?:${LEVEL})(?<![\\p{L}](?:${LEVEL})) ${NAME}(?=${GOES_ON})`,
    'gu',
  ),
);
const LEVEL_OR_BODY = compacted(
  new RegExp(`(?<![\\p{L}])(?:${LEVEL}|tỉnh (?:hội|đoàn|ủy)|(?:huyện|thị|thành|quận) (?:hội|đoàn|ủy))\\s*$`, 'iu'),
);

const POST = compacted(
  /(?:tịch|thư|trưởng|[uủ][ỷy] viên|đốc|phó|nhiệm|(?<!ban )thường trực|chánh)(?![\p{L}])[^,;:.()\n]*$/iu,
);

/** Names of two or three words that an article gives to places where nobody can be meant: "tại xã Lâm Hà Thượng". */
export function placesTold(text: string): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { 1: inPlace, 2: ofProvince, 3: ofBody, index } of matchesOf(text, TOLD)) {
    const name = inPlace ?? ofProvince ?? ofBody!;
    // "Phó Chủ tịch UBND tỉnh Hờ A Của,", "hội viên ở xã Vàng Văn Thắng": whoever holds a post, or is called like a person.
    if (/^(?:\S+ (?:Văn|Thị|A)(?! \p{Lu}\p{L}* )|[^ ]*[’'])/u.test(name)) continue;
    if (POST.test(text.slice(Math.max(0, index - 90), index + 1))) continue;
    places.add(name);
  }
  return places;
}

/** How many words of a run behind a level are a place of the article: "tỉnh Bình Sơn Giang Nguyễn Hồng Sáu", "xã Cư Drăng". */
export function placeAhead(words: readonly Word[], before: string, places: ReadonlySet<string>): number {
  if (places.size === 0 || !LEVEL_OR_BODY.test(before)) return 0;
  for (let length = 3; length > 1; length -= 1) {
    const left = words.length - length;
    if (left < 0 || left === 1) continue;
    if (
      places.has(
        words
          .slice(0, length)
          .map(({ word }) => word)
          .join(' '),
      )
    )
      return length;
  }
  return 0;
}
