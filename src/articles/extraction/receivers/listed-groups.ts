import type { DraftNamed } from '../draft.js';
import { BODY_FIELDS_AFTER_AND } from '../lexicon/body-fields.js';
import { compacted } from '../patterns/compact.js';

/** A name begins with a capital, or is called by its kind: "công đoàn phường An Mỹ". */
const BEGINS =
  '(?:\\p{Lu}|(?:công đoàn|chi hội|chi bộ|chi đoàn|liên đội|hội|trường|xã|phường|thôn|bản|buôn|ấp|khóm|xóm|khu phố|tổ dân phố|tổ dân cư)(?![\\p{L}]))';
const OPENS = compacted(
  new RegExp(
    String.raw`^[^.;:()\d]{0,100}?(?:(?:,? (?:bao gồm|gồm(?: có)?|đó là|là|cụ thể(?: là)?|lần lượt là))(?: (?:các|những) (?:tập thể|đơn vị))?:? |: | \((?:gồm:? )?)(?=(?:\d{1,2}[.)] ?)?${BEGINS})`,
    'u',
  ),
);
/** "4 tập thể đã hoàn thành xuất sắc nhiệm vụ năm 2015 gồm: A, B, C và D": the reason stands before the list. */
const OPENS_AFTER_REASON = compacted(
  /^(?![^.;:]*\d (?:cá nhân|hộ|gia đình|đồng chí))[^.;:]{0,260}?,? (?:bao gồm:|gồm(?: có)?:|lần lượt là:?|là:?) (?=(?:\d{1,2}[.)] ?)?\p{Lu})/u,
);
/** What follows the list: those of another kind, what they are commended for, or the verb ("… là A và B đã được tặng"). */
const ENDS = compacted(
  /(?:[,;]|(?<=\s)(?:và|cùng))\s*(?:và |cùng )?\d{1,3} (?:tập thể|cá nhân|hộ|gia đình|đồng chí)(?![\p{L}])|,? (?:vì |do )?(?:đã )?(?:có|đạt|lập)(?: được)? (?:nhiều )?(?:thành tích|đóng góp)|,? (?:(?:đã|vừa|cũng|vinh dự) )+(?:được|nhận|đón nhận)(?![\p{L}])/iu,
);
/** "xã A, huyện B": where a body is, and no body of its own. */
const ADDRESS = compacted(/^(?:tỉnh|huyện|thành phố|TP\.?|thị xã|quận|xã|phường|thị trấn|Bộ|Sở) ?\p{Lu}/u);
const PERSON = compacted(/^(?:(?:các )?(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Ee]m|[Đđ]ồng chí|[Đđ]\/c)) \p{Lu}/u);
const LEVEL = compacted(/^(?:\p{L}+)/u);
/** "Công an TP.Khe Vàng" holds the point of a shortened word. */
const SENTENCE_SIGN = compacted(/(?<!(?<![\p{L}])(?:TP|TX|TT|[QPHX]))[.:]/u);
const LONGEST_LIST = 2_000;

/**
 * "cho 3 tập thể, gồm: A; B; C", "2 tập thể được tặng Bằng khen là A và B": the items of the list where they are just as
 * many as are counted, whatever words they are called by.
 */
export function listedGroups(text: string, from: number, count: number): DraftNamed[] {
  const opens = OPENS.exec(text.slice(from, from + 140)) ?? OPENS_AFTER_REASON.exec(text.slice(from, from + 300));
  if (!opens || count < 2) return [];
  const bracket = opens[0].endsWith('(') || opens[0].includes(' (');
  const rest = text.slice(from + opens[0].length, from + opens[0].length + LONGEST_LIST).replace(/[.\s/]+$/u, '');
  const list = bracket ? (rest.split(')', 1)[0] ?? '') : rest.replace(/\s*\([^()]{0,80}\)/gu, '');
  const end = ENDS.exec(list)?.index ?? list.length;
  // "4 đội của Hội Nông dân các huyện: A, B … đạt giải nhất": each by the words before the colon.
  const whose = BODY_OF_PLACES.exec(opens[0])?.[1] ?? '';
  const row = ofSeveralPlaces(`${whose && `${whose}: `}${list.slice(0, end).replace(WON, '')}`);
  if (row.length === count) return row.map((name) => ({ name, kind: 'GROUP', positions: [] }));
  const rows = [bySemicolons(list), bySemicolons(list.slice(0, end)), byCommas(list.slice(0, end))];
  // "A, B; C và D": parted by both signs.
  if (list.includes(';')) rows.push(list.slice(0, end).split(/;\s*/u).flatMap(byCommas));
  rows.push(byWordsOfBodies(list.slice(0, end)));
  for (const items of rows) {
    const names = items.map(nameOf);
    if (names.length === count && names.every((name) => name !== null))
      return names.map((name) => ({ name: name!, kind: 'GROUP', positions: [] }));
  }
  return [];
}

const OF_A_BODY = compacted(
  /^(?:(?:Cục|Vụ|Sở|Ban|Phòng|Viện|Văn phòng|Trường|Trung tâm|Trạm|Hội|Đoàn|Công an|Công đoàn|Công ty|Tổng|Tập đoàn|Báo|Tạp chí|Đài|UBND|Ủy ban|Đảng|Chi|Liên|Bệnh viện|Ngân hàng|Thanh tra|Kho bạc|Tòa|Bộ|Nhà|Học viện|Xã|Phường)(?![\p{L}])|\p{Lu}{3,}(?![\p{Ll}]))/u,
);

/** "Cục Xuất bản, In và Phát hành": what begins with no word of a body goes on with the name before. */
function byWordsOfBodies(list: string): string[] {
  const items: string[] = [];
  const parts = list.split(/(,\s+|,?\s+và\s+)/u);
  for (let at = 0; at < parts.length; at += 2) {
    const part = parts[at]!;
    if (items.length === 0 || OF_A_BODY.test(part)) items.push(part);
    else items[items.length - 1] += `${parts[at - 1]}${part}`;
  }
  return items;
}

const OPENS_BOTH = compacted(
  /^[^.;:()]{0,160}?(?:,? ?(?:[Bb]ao gồm|[Gg]ồm(?: có)?|[Đđ]ó là|[Cc]ụ thể(?: là)?)(?: các)?:? |: )(?=(?:\d{1,2}[.)] ?)?\p{Lu})/u,
);

/** "2 tập thể và 3 cá nhân, gồm: Hội A tại vùng B, Công ty C, ông D …": the items before the first person, where they are as many as the groups. */
export function groupsBeforePeople(text: string, from: number, count: number, person: number): DraftNamed[] {
  const opens = OPENS_BOTH.exec(text.slice(from, from + 240))?.[0].length;
  if (opens === undefined || from + opens >= person || person - from > LONGEST_LIST) return [];
  const list = text
    .slice(from + opens, person)
    .replace(/\s*\([^()]{0,80}\)/gu, '')
    .replace(/(?:[,;:]|\s(?:và|cùng)(?: (?:các|cá nhân|ông|bà))*)*\s*$/u, '');
  for (const items of [bySemicolons(list), byCommas(list)]) {
    const names = items.map(nameOf);
    if (names.length === count && names.every((name) => name !== null))
      return names.map((name) => ({ name: name!, kind: 'GROUP', positions: [] }));
  }
  return [];
}

const BODY_OF_PLACES = compacted(/(\p{Lu}[^,;:.()]{2,60} các (?:xã|phường|huyện|quận|tỉnh)): $/u);
const WON = compacted(/ (?:giành|đoạt|đạt|nhận) (?:giải|danh hiệu)(?![\p{L}]).*$/iu);
const OF_SEVERAL_PLACES = compacted(
  /^(?<body>\p{Lu}[^,;:.()]{2,60}) các (?<level>xã|phường|huyện|quận|tỉnh|thôn|bản|ấp|khóm|khu phố)(?:, (?:thị trấn|phường|thị xã|thành phố))?:? (?<places>\p{Lu}[^;:.()]*)$/u,
);

/** "Hội Nông dân các xã: A, B và C": each of them by the body's name, the level and its own. */
function ofSeveralPlaces(list: string): string[] {
  const { body, level, places } = OF_SEVERAL_PLACES.exec(list.trim())?.groups ?? {};
  if (body === undefined || level === undefined || places === undefined) return [];
  const names = places.split(/,\s+|,?\s+và\s+/u);
  return names.every((name) => /^\p{Lu}[\p{L}’-]*(?: (?:\p{Lu}[\p{L}’-]*|\d{1,2}))*$/u.test(name))
    ? names.map((name) => `${body} ${level} ${name}`)
    : [];
}

function capitalised(words: string): string {
  return words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** The last two may be joined by "và". */
function bySemicolons(list: string): string[] {
  const items = list.split(/;\s*/u);
  if (items.length < 2) return [];
  const last = /^(.{3,120}?),? và (\p{Lu}.*)$/u.exec(items.at(-1)!);
  return last && !/nhân dân|cán bộ/iu.test(last[1]!.slice(-8)) ? [...items.slice(0, -1), last[1]!, last[2]!] : items;
}

/** "Đài Phát thanh và Truyền hình": the second half of a name, and no body of its own. */
const PARTED_BY_AND = compacted(
  new RegExp(
    `,?\\s+và\\s+(?=${BEGINS})(?!(?:${capitalised(BODY_FIELDS_AFTER_AND)}|Đào tạo|Xã hội|Du lịch|Thể thao|Gia đình|Trẻ em)(?![\\p{L}]))`,
    'u',
  ),
);

function byCommas(list: string): string[] {
  const items: string[] = [];
  for (const row of list.split(PARTED_BY_AND))
    row.split(/,\s+/u).forEach((part, i) => {
      const before = i === 0 ? undefined : items.at(-1);
      const level = LEVEL.exec(part)?.[0];
      if (before !== undefined && ADDRESS.test(part) && !before.startsWith(level!))
        items[items.length - 1] += `, ${part}`;
      else items.push(part);
    });
  return items;
}

const NAME = compacted(new RegExp(`^${BEGINS}`, 'u'));

/** The name without its number and without what it is commended for; null where it is none. */
function nameOf(item: string): string | null {
  const name = item
    .replace(/^\s*(?:[-–•+]\s*|\d{1,2}[.)]\s*)?(?:và |cùng )?/u, '')
    .replace(
      /,? (?:(?:vì |do )?đã (?:có|đạt|lập)|trong (?=\p{Ll})|nhân dịp|về thành tích|với (?:mô hình|sản phẩm|giải pháp|sáng kiến|đề tài|tác phẩm)|năm \d{4}).*$/iu,
      '',
    )
    .replace(WON, '')
    // "…; Chi hội B và 17 hội viên": who is counted behind the last of them.
    .replace(/ (?:và|cùng) \d{1,4} \p{Ll}.*$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return NAME.test(name) &&
    name.length >= 3 &&
    name.length <= 140 &&
    !PERSON.test(name) &&
    /\p{Lu}|^\p{Ll}+(?: \p{Ll}+){0,2} (?:số )?\d{1,2}$/u.test(name) &&
    !SENTENCE_SIGN.test(name)
    ? name
    : null;
}
