import { POST_START } from '../lexicon/posts.js';
import { compacted } from '../patterns/compact.js';
import type { PersonMention } from '../people/people.js';

/** Posts of those who come to a meeting by their office; pupils, members and workers are told of wherever they are. */
const OFFICE =
  /^(?:nguyên |quyền )?(?:phó |tổng |trợ lý )*(?:chủ tịch|bí thư|giám đốc|trưởng (?:ban|phòng|công an|đoàn|khối|khoa)|ban |phòng |[uủ][ỷy] viên|(?:tỉnh|huyện|thành|quận|thị|đảng) [uủ][ỷy] viên|chánh|thường trực|bộ trưởng|thứ trưởng|cục trưởng|vụ trưởng|hiệu trưởng|viện trưởng|chính [uủ][ỷy]|tư lệnh|chỉ huy|tham mưu|đại biểu (?:quốc hội|hđnd)|đồn trưởng)/iu;

/** What stands before somebody who does something there: nothing, an address, or words of time and place up to a comma. */
const OPENS = compacted(
  /^(?:[^.;:,]{0,24}[-–—] )?(?:(?:cũng |vào |trong )?(?:sáng|trưa|chiều|tối|ngày|hôm|trong (?:diễn văn|(?:lời|bài) (?:phát biểu|khai mạc|đáp từ))|tại|dịp|nhân|thay mặt|cùng ngày|sau đó|tiếp đó|mới đây|vừa qua)(?![\p{L}])(?:[^.;:]|[.:](?=\d)){0,120}, )?(?:(?:các )?(?:đồng chí|đ\/c|ông|bà|anh|chị|cô|thầy|(?:thiếu|trung|thượng|đại) (?:tướng|tá|[uú][ýy]))\s+)?$/iu,
);

/** A time that is over, and what tells of somebody without having him come. */
const NOT_THERE = compacted(
  /^\s*,?\s*(?:(?:cũng |đã |vừa |từng )*(?:là|nơi|được|bị|có(?! mặt| ý kiến)|qua đời|mất|sinh|quê|gửi|nhận|đạt|giữ|thôi|nghỉ|ký|ban hành|quyết định|\d|hiến|nuôi|trồng|xây|vận động|đầu tư|sở hữu|trực tiếp xuống|tham gia|cho xem)(?![\p{L}])|và [^,;.:]{3,70} gửi (?:thư|điện|lẵng|thiệp|hoa)|$)/iu,
);

/**
 * "Sáng 13/5, ông A, Phó Chủ tịch UBND tỉnh, đã tới trụ sở …", "Anh B, Phó Bí thư Tỉnh đoàn, cài lên ngực áo …": whoever holds an
 * office is there if the sentence says that he does something, whatever it is.
 */
export function actsByOffice(text: string, person: PersonMention): boolean {
  if (!person.positions.some((post) => OFFICE.test(post)) || !OPENS.test(text.slice(0, person.start))) return false;
  const behind = text.slice(person.end, person.end + 80);
  return (
    /^\s*,?\s*\p{Ll}/u.test(behind) && !NOT_THERE.test(behind) && !POST_START.test(behind.replace(/^\s*,?\s*/u, ''))
  );
}

/** "Theo ông A, Chủ tịch Hội, …": whose post is told speaks there. */
export function isQuotedByTheo(text: string, person: PersonMention): boolean {
  return (
    person.addressed &&
    person.positions.some((post) => OFFICE.test(post)) &&
    /(?:^|[.;,–-] )theo (?:(?:lời|đánh giá|ý kiến)(?: của)? )?(?:(?:đồng chí|đ\/c|ông|bà|anh|chị)\s+)?$/iu.test(
      text.slice(0, person.start),
    ) &&
    /^\s*[,:]/u.test(text.slice(person.end))
  );
}

/** "“…”, bà A, nguyên Chủ tịch Hội, nhớ lại": the words before are hers. */
export function saysTheQuote(text: string, person: PersonMention): boolean {
  return (
    person.positions.some((post) => OFFICE.test(post)) &&
    /[”"»]\s*[,–-]\s*$/u.test(text.slice(0, person.start)) &&
    /^\s*,?\s*\p{Ll}/u.test(text.slice(person.end))
  );
}
