import type { Receiver } from './fields.js';

/** "1. ", "- ", "ông ", "đ/c ": what stands before a name in a list. */
const BEFORE =
  /^(?:(?:\d{1,3}[.)]|[-–•+*])\s*)*(?:(?:và|các)\s+)?(?:(?:ông|bà|anh|chị|em|cô|chú|cụ|đồng chí|đ\/c)[:,]?\s+)*/iu;
/** Two to six words with a capital each, as the names of people are. */
const NAME = /^\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){1,5}$/u;
/** What begins a place, a post or a body, whose words may have capitals, too. */
const NO_NAME =
  /^(?:thôn|bản|làng|ấp|buôn|khu|khóm|tổ|phố|xóm|xã|phường|thị|huyện|quận|tỉnh|thành|tp|hội|chi|ban|bí|phó|trưởng|chủ|đoàn|công|trường|phòng|sở|ủy|uỷ|ubnd|mttq|mặt|giám|hiệu|cán|hộ|gia|người|khối|đội|câu|trung|bệnh|trạm|viện|văn|đảng|kế|thư)(?!\p{L})/iu;
/** The ordinal of a table's row, and the row of its headings. */
const ORDINAL = /^\s*\d{1,3}\t/u;
const HEADING = /^(?:stt|tt|số tt)?\s*(?:họ và tên|họ tên|tên)(?!\p{L})/iu;

/**
 * Those whom a typed or pasted text names, where it names several: a line each, parted by semicolons, or by commas where nothing but names of
 * people stands between them. Behind the first comma or tab of a line stands the post. Null: it is one name.
 */
export function receiversIn(text: string, kind: string): Receiver[] | null {
  const lines = text
    .split(/[\n;]/u)
    .map((line) => line.replace(ORDINAL, '').trim().replace(/\.$/u, ''))
    .filter((line) => line !== '' && !HEADING.test(line));
  const people = kind === 'INDIVIDUAL';
  const items = people ? lines.flatMap(namesOf) : lines.map((line) => [line.replace(BEFORE, '')]);
  if (items.length < 2) return null;
  return items.map(([name = '', ...posts]) => ({ name, kind, positions: posts }));
}

/** "A, B và C" are three people; "A, Trưởng thôn Nà Có" is one, with a post. */
function namesOf(line: string): string[][] {
  const named = line.split(/,|\s(?:và|cùng)\s/u).map((each) => each.trim().replace(BEFORE, ''));
  if (named.length > 1 && named.every((each) => NAME.test(each) && !NO_NAME.test(each)))
    return named.map((each) => [each]);
  const [, name = '', post] = /^([^,\t]*)(?:[,\t](.*))?$/su.exec(line.replace(BEFORE, '')) ?? [];
  return [[name.trim(), ...(post?.trim() ? [post.trim().replaceAll('\t', ', ')] : [])]];
}
