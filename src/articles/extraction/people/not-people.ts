import { COMMUNE_NAMES_LIKE_PEOPLE } from '../lexicon/communes.js';
import { findLevelBefore, NOT_A_PERSON_BEFORE } from '../lexicon/courtesy.js';
import {
  CALLED_LIKE_PEOPLE,
  CALLED_ONLY_WITHOUT_TITLE,
  LUNAR_YEAR,
  NAMED_THINGS_BEFORE,
} from '../lexicon/called-like-people.js';
import { DISTRICT_NAMES, PROVINCE_NAMES } from '../lexicon/places.js';
import { POST_START } from '../lexicon/posts.js';
import { compacted } from '../patterns/compact.js';
import { matchesOf } from '../patterns/matches.js';

/** “Trại rèn luyện Nguyễn Văn A”: a name that others are called by, inside a quoted title. */
export function insideQuotes(sentence: string, { start, end }: { start: number; end: number }): boolean {
  const open = sentence.lastIndexOf('“', start);
  if (open < 0 || start - open > 80 || sentence.slice(open, start).includes('”')) return false;
  const close = sentence.indexOf('”', end);
  return close >= 0 && close - open < 100 && !/[.!?:,]/u.test(sentence.slice(open, close));
}

/** The name of a province or district, or of one of the communes that are called like people. */
export function isPlaceName(text: string): boolean {
  return PROVINCE_NAMES.has(text) || DISTRICT_NAMES.has(text) || COMMUNE_NAMES_LIKE_PEOPLE.has(text);
}

/** What is written like a name and is a place. */
export function isPlace(text: string, before: string): boolean {
  // "Đoàn Bình Dương chụp ảnh lưu niệm": a province's delegation, and nobody of the family name Đoàn.
  if (PROVINCE_NAMES.has(text.replace(/^Đoàn /u, '')) || DISTRICT_NAMES.has(text)) return true;
  if (NOT_A_PERSON_BEFORE.test(before)) return true;
  if (findLevelBefore(before) && (COMMUNE_NAMES_LIKE_PEOPLE.has(text) || text.split(' ').length < 3)) {
    return (
      !/(?:tịch|thư|trưởng|viên|đốc|phó|(?<!ban )thường trực|chánh)(?![\p{L}])[^,;.]*$/iu.test(before) ||
      COMMUNE_NAMES_LIKE_PEOPLE.has(text)
    );
  }
  return (
    text.split(' ').length === 2 &&
    COMMUNE_NAMES_LIKE_PEOPLE.has(text) &&
    !/(?:^|[,;:]\s*|tịch |thư |trưởng |viên |đốc |tỉnh |huyện |ủy |đoàn )$/u.test(before)
  );
}

/** "Đoàn Thanh niên", "Hà Tổ chức": the last capital begins a word of two syllables. */
export function endsInsideAWord(sentence: string, end: number): boolean {
  return /^(?:Thanh niên|Tổ chức|Thi đua|Công (?:đoàn|an|ty|tác|nghệ|nhân)|Cơ (?:sở|quan)|Nông (?:dân|nghiệp|thôn)|Văn (?:hóa|hoá|phòng|công|nghệ|học)|Luật (?:sư|gia)|Thể thao|Lao động|Giáo dục|Phụ nữ|Cựu chiến|Ủy (?:ban|viên)|Uỷ (?:ban|viên)|Thường (?:trực|vụ)|Bí thư|Chủ tịch|Thư (?:ký|viện)|Đại (?:biểu|đoàn|tá|tướng|úy|đức)|Thượng (?:t[ọo][ạa]|tá|tướng|úy)|(?:Trung|Thiếu) (?:tá|tướng|úy)|Ni (?:sư|trưởng)|Linh mục|Mục sư|Ho[àa] thượng|Hòa thượng|Đồng chí|Kiểm (?:tra|sát|toán)|Giám (?:sát|đốc)|Khảo sát|Phát (?:biểu|động)|Trao(?= \p{Ll})|Tổng(?= \p{Ll})|Kỷ niệm|Đẩy mạnh|Phật (?:tử|giáo|sự)|Biểu dương|Tuyên (?:dương|giáo)|Khen thưởng|Hội nghị|Đại (?:hội|diện))/u.test(
    sentence.slice(sentence.lastIndexOf(' ', end - 1) + 1, end + 7),
  );
}

/** "Đoàn Bệnh viện A", "Đoàn Thị trấn B": the Youth Union of a unit, and nobody of the family name Đoàn. */
export const UNION_OF = compacted(
  /^Đoàn (?:Thị (?:trấn|xã) (?=\p{Lu})|Bộ (?:Công [atT]|Chỉ huy|Tư (?:lệnh|pháp)|Nội vụ|Ngoại giao|Y tế|Tài |Xây dựng|Giao thông|Giáo dục|Nông|Lao động|Khoa học|Văn h|Thông tin|Quốc phòng)|(?:Viên chức|Đại học|Bệnh viện|Quận \d{1,2}|Kinh tế|Học viện|Cao đẳng|Trung (?:tâm|ương)|Hải quan|Ngân hàng|Tổng (?:công|cục)|Biên phòng|Dân chính|Quân sự|Bưu điện|Điện lực|Kho bạc|Thanh tra)(?![\p{L}]))/u,
);

/** "Trường Đại học Y Dược Nà Lươn": a field, and nobody of the family name Y. */
const MEDICINE = compacted(/^Y (?:Dược|Khoa|Tế|Học|Hải|Sinh)(?![\p{L}])/u);
/** "Trường Đại học Nông Lâm Nà Lươn"; "ông Nông Lâm Tùng" is somebody. */
const FIELD_OF_A_SCHOOL = compacted(/^Nông Lâm(?![\p{L}])/u);
const SCHOOL_BEFORE = compacted(/(?<![\p{L}])(?:Đại học|ĐH|Cao đẳng|Trung cấp|Trường|Học viện) $/u);

export function isFamous(text: string): boolean {
  const words = text.replace(/\s+/gu, ' ');
  return CALLED_LIKE_PEOPLE.has(words) || MEDICINE.test(words) || LUNAR_YEAR.test(words);
}

const HOLDS_A_POST = compacted(
  /(?:tịch|thư|trưởng|(?<!công )viên|đốc|phó|nhiệm|thường trực|chánh)(?![\p{L}])[^,;.]*$/iu,
);

/** "khu vực Châu Á", "Bệnh viện mắt Cao Nguyên", "Nhà hát Lò Văn Lả": a region, a people, or what an institution is called. */
export function isNamedThing(text: string, before: string, after: string): boolean {
  if (FIELD_OF_A_SCHOOL.test(text) && SCHOOL_BEFORE.test(before)) return true;
  // "Hà Lan, Phó Chủ tịch Hội": whoever has a post behind is somebody.
  if (CALLED_ONLY_WITHOUT_TITLE.has(text.replace(/\s+/gu, ' ')))
    return !POST_START.test(after.replace(/^\s*[-–—,]\s*/u, ''));
  // "số 11 Lê Hồng Sơn", "Trung tâm Hội nghị - 11 Trần Văn Sơn": a house in a street.
  if (HOUSE_BEFORE.test(before) && !POST_START.test(after.replace(/^\s*[-–—,]\s*/u, ''))) return true;
  // "Huy chương Bạc Olympic Hóa học": a medal, and nobody of the family name Bạc.
  if (/huy chương $/iu.test(before) && /^(?:Vàng|Bạc|Đồng)(?: |$)/u.test(text)) return true;
  // "em A - Liên đội Võ Thị Sáu": whose name the Pioneers of a school bear; "phụ trách Liên đội Lê B" is somebody.
  if ((TROOP_BEFORE.test(before) || TROOPS_BEFORE.test(before)) && !HOLDS_A_POST.test(before)) return true;
  const most = AT_A_HOUSE.test(before) ? 5 : 3;
  return text.split(' ').length <= most && NAMED_THINGS_BEFORE.test(before) && !HOLDS_A_POST.test(before);
}
const TROOP_BEFORE = compacted(/(?<![\p{L}])(?<!(?:phụ trách|chỉ huy|đại diện|thay mặt) )(?:liên|chi) đội $/iu);
/** "các Liên đội Lê Lợi, Kim Đồng và …". */
const TROOPS_BEFORE = compacted(
  /(?<![\p{L}])(?:các|\d{1,3}) (?:[Ll]iên|[Cc]hi) đội(?: \p{Lu}\p{L}*){1,4}(?:,(?: \p{Lu}\p{L}*){1,4}){0,8}(?:,| và) $/u,
);
const HOUSE_BEFORE = compacted(/(?:(?<![\p{L}])(?:số(?: nhà)?|địa chỉ:?)|\p{L} [-–]) \d{1,4}[A-Z]?,? $/iu);
/** "tại Khách sạn Hoàng Anh Nà Lươn, Công ty A tổ chức": what a house is called, however long its name. */
const AT_A_HOUSE = compacted(
  /(?<![\p{L}])(?:tại|ở) (?:khách sạn|nhà hàng|trung tâm (?:hội nghị|tiệc cưới)|nhà khách) $/iu,
);

/** "tượng đài đồng chí A", "dâng hương tại Khu lưu niệm Chủ tịch B": whom a place or a statue remembers, and nobody who is there. */
export function isRemembered(before: string): boolean {
  return REMEMBERED_BY.test(before);
}
const REMEMBERED_BY = compacted(
  /(?<![\p{L}])(?:tượng(?: đài)?|(?:khu|nhà|đài|bia) (?:lưu|tưởng) niệm|khu di tích|(?:phần )?mộ(?: phần| chí)?|đền thờ|linh cữu|di (?:ảnh|hài)|anh linh) (?:cố )?$/iu,
);

const ROW_OF_PLACES = compacted(
  /(?<![\p{L}])(?:các|hai|ba|bốn|năm|đơn vị|đội|\d{1,2}) (?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|thôn|bản|ấp|làng|đơn vị)(?: gồm| là)?[: ]/giu,
);

/** "trên địa bàn các xã Hội Lạc, Hoàng An, Tam Mây": nothing but names since the plural of a level. */
export function inRowOfPlaces(sentence: string, start: number): boolean {
  const before = sentence.slice(Math.max(0, start - 200), start);
  const row = matchesOf(before, ROW_OF_PLACES).at(-1);
  if (!row) return false;
  const rest = before.slice(row.index + row[0].length);
  return (
    /^[\p{L}\p{N}\s,–-]*$/u.test(rest) &&
    (rest.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => /^[\p{Lu}\d]|^và$/u.test(word))
  );
}
