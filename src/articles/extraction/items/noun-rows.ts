import type { AwardItem } from '../tellings/award-item.js';
import { NUMBER } from '../text/numbers.js';
import { compacted } from '../patterns/compact.js';
import { scanner } from '../patterns/scanning.js';
import { matchesOf } from '../patterns/matches.js';

/** Units that are told by their kind once and then by their names alone. */
const NOUN =
  '(?:(?:phân )?[Cc]hi hội|[Cc]hi đoàn|[Cc]hi bộ|chi tổ|liên đội|tổ hội|tổ công đoàn|công đoàn|chùa|tự viện|tịnh xá|giáo xứ|giáo họ|họ đạo|câu lạc bộ|clb|htx|hợp tác xã|đội|trường|cụm|khối)';
const WORD = '(?:\\p{Lu}[\\p{L}’-]*|\\d{1,3})';
/** What a name of the row does not begin with: a body or somebody of its own. */
const OTHERS =
  '(?!(?:Hội|Ủy|Uỷ|UBND|UBMTTQ|MTTQ|Mặt|Ban|Đoàn|Chi|Công|Liên|LĐLĐ|Trung|Trường|Phòng|Sở|Ông|Bà|Anh|Chị|Đồng chí|Đảng|Trạm|Bằng|Giấy|Cờ|Tổ|Nhóm)(?![\\p{L}]))';
const NAME = `${OTHERS}${WORD}(?: ${WORD})*`;
const ENDS =
  '(?=\\s*(?:[,;.()]|$)|\\s+(?:và|cùng|có|đã|vì|được|do|trong|nhân|đạt|tại|về|nhận|đón|vinh dự|mỗi)(?![\\p{L}]))';
const ROW = compacted(
  new RegExp(
    `(?<![\\p{L}])(?:(?:[Cc]ác|[Nn]hững) (?<noun>${NOUN})|(?:${NUMBER}|Hai|Ba|Bốn|Năm) (?<counted>${NOUN})(?: [\\p{Ll}]+){0,3}?(?: là| gồm|:| \\()) (?<names>${NAME}(?:, ${NAME}${ENDS})*(?:,? (?:và|cùng) ${NAME}${ENDS})?)${ENDS}`,
    'gu',
  ),
);
const scanRows = scanner(ROW);
const NAMES = compacted(new RegExp(NAME, 'gu'));

/**
 * "các chi hội Na Hin, Đồng Lạc và 7", "3 chùa là Bửu Quang, Phước Lâm, Linh Ẩn": each is called by the noun and its own name, and
 * none of them is a person.
 */
export function nounRows(text: string): AwardItem[] {
  return scanRows(text).flatMap(({ 0: row, index, groups = {} }) => {
    const printed = groups['names']!;
    const from = index + row.length - printed.length;
    const several = matchesOf(printed, NAMES);
    if (several.length < 2) return [];
    const noun = (groups['noun'] ?? groups['counted'])!;
    const leads = groups['noun'] === undefined ? 0 : noun.length + 1;
    return several.map(({ 0: name, index: at }, i): AwardItem => {
      const start = from + at - (i === 0 ? leads : 0);
      return { type: 'BODY', name: `${noun} ${name}`, start, end: from + at + name.length };
    });
  });
}
