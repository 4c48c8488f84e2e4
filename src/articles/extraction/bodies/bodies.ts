import { scanner } from '../patterns/scanning.js';
import { BODY_FIELDS, BODY_FIELDS_AFTER_AND } from '../lexicon/body-fields.js';
import { BODY_HEADS, BODY_WORD_NEEDS, BODY_WORDS, NEEDS_CAPITAL } from '../lexicon/body-words.js';
import {
  COMMITTEES,
  FIELDS,
  LEVELS,
  NATIONAL_COMMITTEE,
  REST_OF_COMMITTEE,
  REST_OF_FIELD,
} from '../lexicon/long-body-words.js';
import { compact, compacted } from '../patterns/compact.js';

export interface BodySpan {
  start: number;
  end: number;
}

const HEAD = compacted(new RegExp(`(?<![\\p{L}\\p{N}-])(?<!\\p{L}\\.)(?:${BODY_HEADS})(?![\\p{L}\\p{N}])`, 'giu'));
const scanHeads = scanner(HEAD);
const NEXT_WORD = compacted(
  /^(?: (?:và|&) (?=(?:Đào tạo|Xã hội|Du lịch|Thể thao|Môi trường|Phát triển|Tôn giáo|Truyền thông|Công nghệ|Dân vận|Gia đình|Trẻ em|Thể Thao|Truyền hình|Quan hệ|Đối ngoại|Công nghiệp|phát triển|trẻ em|nhân dân|Kỹ thuật|kỹ thuật)(?![\p{L}]))|, (?=(?:Thể thao|Du lịch|Thông tin|Thương binh) )| |(?: ?[-–] ?)(?=\p{Lu}))(\((?:\p{Lu}[\p{Lu}\d&-]{1,12})\)|(?:T\.Ư|TP\.? ?(?=\p{Lu})|T[Xx]\.? ?|P\. ?|Q\. ?)?[\p{L}\p{N}](?:[\p{L}\p{N}’'&/-]|(?<=\/) (?=dioxin)|\.(?=[\p{L}\p{N}]))*)/u,
);
const NEXT_FIELD = compact(
  `^(?:(?: | ?[-–] ?)(?<field>${BODY_FIELDS})| và (?<after>${BODY_FIELDS_AFTER_AND}))(?![\\p{L}])`,
  'iu',
);
const LONGEST_BODY = 140;
/** "Sở giáo dục và đào tạo", "Bộ văn hóa, thể thao và du lịch": what a department is called after, in small letters. */
const SMALL_FIELD = compacted(
  /^(?:(?:Sở|Bộ) (?:giáo dục(?: (?:và|-|–) đào tạo)?|văn h(?:óa|oá),? (?:thể thao|thông tin)(?:,? (?:và )?du lịch)?|y tế|nội vụ|tư pháp|tài chính|công thương|nông nghiệp(?: và (?:phát triển nông thôn|môi trường))?|tài nguyên và môi trường|giao thông(?: vận tải)?|kế hoạch và đầu tư|khoa học và công nghệ|thông tin và truyền thông|lao động(?: ?[-–,] ?thương binh và xã hội)?|công an|quốc phòng)|Phòng giáo dục(?: (?:và|-|–) đào tạo)?|(?:Tổng|Chi) [Cc]ục (?:thuế|hải quan|thống kê|kiểm lâm|thủy lợi|thủy sản|chăn nuôi|thú y|dân số|quản lý thị trường|thi hành án dân sự))(?![\p{L}])/u,
);

/**
 * Bodies of a sentence: from a word that begins one ("Ủy ban MTTQ", "Hội Nông dân", "LĐLĐ") over capitalised words and the
 * lower-case words that bodies are named with. `blocked` are spans no body may enter (people, names of awards).
 */
export function bodiesIn(text: string, blocked: readonly BodySpan[]): BodySpan[] {
  const spans: BodySpan[] = [];
  let reached = 0;
  for (const { 0: head, index } of scanHeads(text)) {
    if (index < reached || inside(blocked, index)) continue;
    // "trật tự xã hội": no body, where "xã Hội An" is a place.
    if (head === 'hội' && /xã $/iu.test(text.slice(Math.max(0, index - 3), index))) continue;
    // "xã Long Mỹ và Phước Hội": the end of a place's name.
    if (
      head === 'Hội' &&
      /^(?:[,.;)]|$)/u.test(text.slice(index + 3, index + 4)) &&
      BEGINS_A_PLACE.test(text.slice(Math.max(0, index - 16), index))
    )
      continue;
    // "tại ngày hội", "phần hội", "tổ hội", "là cơ hội để": no body.
    if (/^hội$/iu.test(head) && NO_BODY_BEFORE.test(text.slice(Math.max(0, index - 9), index))) continue;
    if (/^hội$/iu.test(head) && isOnBehalf(text, index)) continue;
    // "Giấy khen của Sở cho 4 cá nhân": the one that is meant.
    if (
      /^Sở$/u.test(head.trimEnd()) &&
      MEANT_BEFORE.test(text.slice(Math.max(0, index - 10), index)) &&
      MEANT_BEHIND.test(text.slice(index + head.trimEnd().length, index + 16))
    ) {
      spans.push({ start: index, end: index + 2 });
      continue;
    }
    const small = SMALL_FIELD.exec(text.slice(index, index + 60))?.[0].length ?? 0;
    if (
      small === 0 &&
      NEEDS_CAPITAL.test(head) &&
      !/^\s?(?:\p{Lu}|\d|số \d|chức năng|đa khoa(?![\p{L}])|(?:đường|may|gạch|in|dệt|thép|nước|cửa khẩu|xi măng|cơ khí|chế biến \p{Ll}+(?: \p{Ll}+)?) (?:\p{Lu}|\d))/u.test(
        text.slice(index + head.length, index + head.length + 24),
      ) &&
      !(COMPANY.test(head) && KIND_OF_COMPANY.test(text.slice(index + head.length, index + head.length + 60)))
    )
      continue;
    let end = bodyEnd(text, index + Math.max(small, head.trimEnd().length), blocked);
    if (COMPANY.test(head)) end = companyEnd(text, end, blocked);
    // "Văn phòng HĐND và UBND huyện": the office of both.
    const both =
      /^văn phòng$/iu.test(head) &&
      /^ và (?=(?:UBND|HĐND|[UỦ][ỷy] ban nhân dân)(?![\p{L}]))/u.exec(text.slice(end, end + 24));
    if (both) end = bodyEnd(text, end + both[0].length - 1, blocked);
    const all = /^đảng bộ$/iu.test(text.slice(index, end)) ? ALL_OF_A_PLACE.exec(text.slice(end, end + 90)) : null;
    if (all) end = bodyEnd(text, end + all[0].length, blocked);
    end = longNameEnd(text, { start: index, end }, blocked);
    const national = NATIONAL_COMMITTEE.exec(text.slice(index, index + LONGEST_BODY))?.[0].length ?? 0;
    if (!blocked.some((span) => span.start < index + national && span.end > end)) end = Math.max(end, index + national);
    if (end - index < 2) continue;
    spans.push({ start: index, end });
    reached = end;
  }
  return spans;
}

const BEGINS_A_PLACE =
  /(?<![\p{L}])(?!(?:Tỉnh|Huyện|Thành|Quận|Thị|Xã|Trung|Chi|Phân|Tổ|Liên|Tổng|Chủ|Đoàn|Đảng|Quỹ|Cán|Ban|Tại|Về|Của|Với|Từ|Theo|Cùng) )\p{Lu}\p{Ll}{1,6} $/u;
const MEANT_BEFORE = /khen của $/iu;
const MEANT_BEHIND = /^ (?:cho|tới|đến|tặng|và trao)(?![\p{L}])/u;
const NO_BODY_BEFORE = /(?:ngày|phần|lễ|đại|vũ|dạ|lợi|tổ|đêm|cơ) $/iu;
const BEHALF = /^hội(?: (?!(?:tặng|trao|khen|đã|biểu dương|tuyên dương|có)(?![\p{L}]))[^\s,;.:]{1,14}){0,8},/iu;

/** "Về phía Hội, Ban Thường vụ Hội A tặng": a comma parts it from the one that acts; not "Về phía Hội A tặng". */
function isOnBehalf(text: string, at: number): boolean {
  return /(?:^|\s)về phía $/iu.test(text.slice(Math.max(0, at - 9), at)) && BEHALF.test(text.slice(at, at + 140));
}

function bodyEnd(text: string, from: number, blocked: readonly BodySpan[]): number {
  let end = from;
  const stop = from + LONGEST_BODY;
  const wall = blocked.find((span) => span.start >= from)?.start ?? Infinity;
  while (end < stop) {
    const field =
      fieldAfter(text.slice(end, end + 80)) || OF_RESIDENTS.exec(text.slice(end, end + 24))?.[0].length || 0;
    if (field > 0 && end + field <= wall) {
      end += field;
      continue;
    }
    const next = NEXT_WORD.exec(text.slice(end, end + 60));
    if (!next) break;
    const word = next[1]!;
    if (end + next[0].length > wall) break;
    // "UBND - Ban Chỉ đạo phong trào “…” quận A": the committee is a body of its own.
    if (/[-–] ?Ban$/u.test(next[0]) && /^ chỉ đạo(?![\p{L}])/iu.test(text.slice(end + next[0].length))) break;
    if (
      !goesOn(word, text.slice(Math.max(0, end - 24), end), text.slice(end + next[0].length, end + next[0].length + 16))
    )
      break;
    end += next[0].replace(/[.]$/u, '').length;
  }
  return end;
}

/** "Đảng bộ, chính quyền và nhân dân các dân tộc huyện A": all of a place, who receive as one. */
const ALL_OF_A_PLACE = compacted(
  /^(?:,| và) (?:chính quyền|quân|quân đội)(?:,| và) (?:và )?(?:nhân dân|dân)(?: các dân tộc)?(?= (?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|TP)(?![\p{L}]))/u,
);

const COMPANY = /^(?:tổng )?công ty$/iu;
/** "Công ty cổ phần A", "Công ty trách nhiệm hữu hạn một thành viên B"; of "Công ty TNHH Nhà nước một thành viên C" what is in small letters. */
const KIND_OF_COMPANY = compacted(
  /^ (?:(?:[Cc]ổ phần|[Tt]rách nhiệm hữu hạn|TNHH|[Hh]ợp danh)(?: [Nn]hà nước)?(?: (?:[Mm]ột|[Hh]ai|0?[12]) thành viên)?|(?:[Mm]ột|[Hh]ai|0?[12]) thành viên)(?: (?:tập đoàn|sữa|may|dệt|xi măng|thép|gạch|đường|chè|bia|dược phẩm|dược|than|gỗ|giấy|nhựa|vận tải|xây dựng|thương mại|dịch vụ|đầu tư|sản xuất|chế biến|thủy sản|phân bón|cấp nước|cơ khí|xăng dầu|khoáng sản|mía đường|thực phẩm|nông nghiệp|lâm nghiệp|môi trường|du lịch|cao su))?(?= \p{Lu})/u,
);
/** "Mỏ và Luyện kim A", "Sản xuất và Thương mại B": what a company does besides. */
const AND_WORKS =
  /^(?: và|,| -| –) (?:Thương mại|Dịch vụ|Xây dựng|Xây lắp|Luyện kim|Sản xuất|Kinh doanh|Khai thác|Tư vấn|Chế biến|Vận tải|Đầu tư|Phát triển|Thiết bị|Vật tư|Xuất nhập khẩu|Môi trường|Du lịch)(?: (?:tổng hợp|công trình|nhà|đô thị|khoáng sản|hạ tầng|thiết kế))?(?=[ ,;.)]|$)/u;

/** The rest of a company's name: what kind it is, and what it does. */
function companyEnd(text: string, from: number, blocked: readonly BodySpan[]): number {
  let end = from;
  for (;;) {
    const more = (KIND_OF_COMPANY.exec(text.slice(end, end + 60)) ?? AND_WORKS.exec(text.slice(end, end + 60)))?.[0];
    if (more === undefined || blocked.some((span) => span.start < end + more.length && span.end > end)) return end;
    end = bodyEnd(text, end + more.length, blocked);
  }
}

const HAS_LEVEL = compacted(new RegExp(` (?:${LEVELS})(?![\\p{L}])`, 'u'));

/** "Ban Chỉ đạo phòng, chống tội phạm tỉnh": a body called by what it is for, up to its level. */
function longNameEnd(text: string, { start, end }: BodySpan, blocked: readonly BodySpan[]): number {
  const name = text.slice(start, end);
  const committee = COMMITTEES.test(name);
  if ((!committee && !FIELDS.test(name)) || HAS_LEVEL.test(name)) return end;
  const rest = (committee ? REST_OF_COMMITTEE : REST_OF_FIELD).exec(text.slice(end, end + LONGEST_BODY));
  const reached = end + (rest?.[0].length ?? 0);
  return blocked.some((span) => span.start < reached && span.end > end) ? end : reached;
}

/** "Giao thông vận tải" of "Sở Giao thông vận tải": it begins with a capital, as a verb after a body does not. */
/** "Chi bộ tổ dân phố 9", "Chi hội Nông dân khu dân cư số 4": whose branch it is. */
const OF_RESIDENTS = compacted(/^ (?:tổ dân phố|khu dân cư)(?: số)?(?= [\p{Lu}\d])/u);

function fieldAfter(text: string): number {
  const found = NEXT_FIELD.exec(text);
  if (!found) return 0;
  const first = found.groups!['field'];
  return first === undefined || /^\p{Lu}/u.test(first) ? found[0].length : 0;
}

function goesOn(word: string, before: string, after: string): boolean {
  if (word.startsWith('(')) return true;
  if (/^(?:Ảnh|Tại|Dịp|Nhân|Đồng|Ông|Bà|Bằng|Giấy|Cờ|Kỷ|Huân|Huy)$/u.test(word))
    return !/^ (?:khen|thi|niệm|chương|hiệu|dịp|chí)/u.test(after) && !/^(?:Ảnh|Dịp)$/u.test(word);
  // "Hội đồng thi đua khen thưởng huyện Quyết định tặng": a verb with a capital.
  if (word === 'Quyết' && /^ định(?![\p{L}])/u.test(after)) return false;
  // "được Chủ tịch nước ủy quyền".
  if (/^[uủ][ỷy]$/u.test(word) && /^ (?:quyền|nhiệm)(?![\p{L}])/u.test(after)) return false;
  // "Chi cục Thủy lợi trực thuộc Sở A": what it belongs to.
  if (word === 'trực' && after.startsWith(' thuộc')) return false;
  if (/^\p{Lu}/u.test(word)) return true;
  if (/^\d{1,2}\p{Lu}\d{0,2}$/u.test(word)) return /(?:lớp|chi (?:đội|đoàn))$/iu.test(before);
  // "Hội Nông dân 12 tỉnh, thành" counts; "Phường 12 quận Suối Lê", "Phường 4 Quận 5" are called so.
  if (/^\d{1,4}$/u.test(word))
    return (
      !COUNTS_PLACES.test(after) &&
      !/^\s*(?:cơ sở|tập|cá|đồng|đơn|hộ|người|chi|năm|bằng|giấy|cờ|kỷ|huân|suất|phần|triệu|tỷ|nghìn|ngàn)/iu.test(after)
    );
  // "Bộ Tư lệnh Quân khu tặng": whichever it is.
  if (word === 'khu' && /(?<![\p{L}])quân$/iu.test(before)) return true;
  const needs = BODY_WORD_NEEDS[word];
  if (needs && ((needs.before && !needs.before.test(before)) || (needs.after && !needs.after.test(after))))
    return false;
  if (/^cam\/(?:đi|đ)-?ô-?xin$/iu.test(word)) return true;
  // "Hội Nạn nhân chất độc da cam/dioxin": two words by one stroke.
  return needs !== undefined || word.split(/\/ ?|-/u).every((part) => BODY_WORDS.has(part));
}

const COUNTS_PLACES = /^\s*(?:tỉnh|huyện|thị xã|quận)(?! [\p{Lu}\d])(?![\p{L}])/u;

function inside(spans: readonly BodySpan[], at: number): boolean {
  return spans.some((span) => span.start <= at && at < span.end);
}

/** "Hội Liên hiệp phụ nữ (LHPN) huyện": the same without the abbreviation in brackets, blanks made one. */
export function bodyText(text: string, { start, end }: BodySpan): string {
  return text.slice(start, end).replace(/\s+/gu, ' ').trim();
}
