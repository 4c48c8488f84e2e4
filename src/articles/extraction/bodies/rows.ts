import { compacted } from '../patterns/compact.js';

/** Bodies that share their first words: "Hội Nông dân xã A, B và C", "Ủy ban MTTQ các xã: A, B, C". */
export interface BodyRow {
  names: string[];
  end: number;
}

const LEVEL =
  '(?:xã|phường|thị trấn|huyện|thị xã|thành phố|quận|tỉnh|thôn|bản|ấp|khu phố|khóm|xóm|tổ dân phố|khối(?= \\d|$))';
const NAME = '\\p{Lu}[\\p{L}’-]*(?: \\p{Lu}[\\p{L}’-]*)*';
/** The body up to its level, and the name of the place at its end. */
const ENDS_WITH_PLACE = compacted(new RegExp(`^(?<whole>(?:\\S.* )?${LEVEL}) (?:${NAME}|\\d{1,2})$`, 'u'));
const ITS_LEVEL = compacted(new RegExp(`(?:^| )${LEVEL}$`, 'u'));
/** A place ends at a sign or before the words that go on after a list; "Nhà văn hóa" is none. */
const ENDS = '(?=\\s*(?:[,;.()]|$)|\\s+(?:và|cùng|có|đã|vì|được|do|trong|nhân|đạt|tại|về)(?![\\p{L}]))';
const NEXT_PLACE = compacted(new RegExp(`^\\s*(?:,|;|và|cùng)\\s+(?<level>${LEVEL} )?(?<place>${NAME})${ENDS}`, 'u'));
/** "khối 4, khối 9 và khối 11", "khu phố 2, 3 và 5": places that have a number for a name. */
const NUMBERED = compacted(new RegExp(`${LEVEL} \\d{1,3}[A-Z]?$`, 'u'));
const NEXT_NUMBER = compacted(
  new RegExp(`^\\s*(?:,|;|và|cùng)\\s+(?<level>${LEVEL} )?(?<place>\\d{1,2}[A-Z]?(?![.,/]\\d))${ENDS}`, 'u'),
);
const SEVERAL = compacted(
  new RegExp(
    `^ (?:các|hai|ba|bốn|2|3|4) (?<level>${LEVEL}):?\\s+(?<place>${NAME}|\\d{1,2}(?![\\d./-]))(?![\\p{L}])`,
    'u',
  ),
);
/** What begins another receiver, or a sentence's next part, with a capital. */
const NO_PLACE = compacted(
  /^(?:Hội(?! An(?![\p{L}]))|Ủy|Uỷ|UBND|UBMTTQ|MTTQ|Mặt|Ban|Đoàn|Chi(?! Lăng)|Công|Liên(?! (?:Chiểu|Hà|Sơn))|LĐLĐ|Trung(?! cấp)|Trường|Tổ|Ông|Bà|Đồng(?= (?:[Cc]hí|[Bb]ào|[Nn]ghiệp))|Đảng|Phòng|Sở|Bằng|Giấy|Cờ|Kỷ|Huân|Huy|Danh|Thư|Thôn|Xã|Phường|Huyện|Ấp|Khóm|Chùa|Làng|Báo|CĐCS|CLB|HTX|Trao|Tặng|Đơn|Tập|Cá)(?![\p{L}])/u,
);
const MOST = 40;

const WIDTHS = [
  /(?:thôn|bản|ấp|khu phố|khóm|xóm|tổ dân phố|khối)\s*$/u,
  /(?:^|\s)(?:xã|phường|thị trấn)\s*$/u,
  /(?:huyện|thị xã|thành phố|quận)\s*$/u,
  /tỉnh\s*$/u,
];
function width(level: string): number {
  return WIDTHS.findLastIndex((pattern) => pattern.test(level));
}

/** "Hội Nông dân các xã A" is the first of a row, too. */
const SEVERAL_IN_NAME = compacted(new RegExp(` các (?<level>${LEVEL} ${NAME}$)`, 'u'));

/** "Phòng PC03, PA06 và PK20": rooms of the police, by their codes. */
const ENDS_WITH_CODE = compacted(/^(?<whole>\S.*) \p{Lu}{1,3}\d{2}$/u);
const NEXT_CODE = compacted(/^\s*(?:,|;|và|cùng)\s+(?<code>\p{Lu}{1,3}\d{2})(?![\p{L}\d])/u);

function codeRow(text: string, name: string, end: number): BodyRow | null {
  const whole = ENDS_WITH_CODE.exec(name)?.groups?.['whole'];
  if (whole === undefined) return null;
  const names = [name];
  let reached = end;
  for (let next = NEXT_CODE.exec(text.slice(reached, reached + 20)); next && names.length < MOST;) {
    names.push(`${whole} ${next.groups!['code']!}`);
    reached += next[0].length;
    next = NEXT_CODE.exec(text.slice(reached, reached + 20));
  }
  return { names, end: reached };
}

/** The bodies of a row whose first one ends at `end`; only that one where no row follows. */
export function bodyRow(text: string, printed: string, end: number, limit: number): BodyRow {
  const name = printed.replace(SEVERAL_IN_NAME, ' $<level>');
  const coded = codeRow(text, name, end);
  if (coded) return coded;
  const several = SEVERAL.exec(text.slice(end, end + 120));
  const head = several ? `${name} ${several.groups!['level']!}` : ENDS_WITH_PLACE.exec(name)?.groups?.['whole'];
  if (head === undefined) return { names: [name], end };
  const names = several ? [`${head} ${several.groups!['place']!}`] : [name];
  let reached = several ? end + several[0].length : end;
  while (names.length < MOST) {
    const after = text.slice(reached, Math.min(limit, reached + 90));
    const next = NEXT_PLACE.exec(after) ?? (NUMBERED.test(names[0]!) ? NEXT_NUMBER.exec(after) : null);
    const place = next?.groups?.['place'];
    if (!next || place === undefined || NO_PLACE.test(place)) break;
    const level = next.groups!['level'];
    // "Ủy ban MTTQ xã A, huyện B": where it is; "UBND phường 3, tổ dân phố 5": another one of its own.
    if (level !== undefined && (width(level) > width(head) || (/\d/u.test(place) && width(level) < width(head)))) break;
    names.push(level === undefined ? `${head} ${place}` : `${head.replace(ITS_LEVEL, '')} ${level}${place}`.trim());
    reached += next[0].length;
  }
  return { names, end: reached };
}

const ADDRESS = compacted(/^\s*,\s+(?:xã|phường|thị trấn) [\p{Lu}\d]/u);

const WHOLE_ADDRESS = compacted(
  /^\s*,\s+(?:xã|phường|thị trấn) \p{Lu}[^,;.]{1,24}, (?:huyện|thị xã|thành phố|quận|TP\.?|tỉnh) ?\p{Lu}/u,
);
const ENDS_IN_A_COMMUNE = compacted(/(?<![\p{L}])(?:xã|phường|thị trấn) [\p{Lu}\d][^,]*$/u);

/** More names follow that nobody understood: then the receivers are not counted. */
export function rowGoesOn(text: string, end: number, last: string): boolean {
  // "nhân dân khóm 1, phường A": where it is.
  if (
    /(?:thôn|bản|ấp|khóm|xóm|khu phố|tổ dân phố) [\p{Lu}\d][^,]*$/u.test(last) &&
    ADDRESS.test(text.slice(end, end + 40))
  )
    return false;
  // "Trường A, xã B, huyện C": where one body is, and no row of communes.
  if (!ENDS_IN_A_COMMUNE.test(last) && WHOLE_ADDRESS.test(text.slice(end, end + 80))) return false;
  const more = /^\s*(?:\([^)]{0,60}\)\s*)?(?:,|và|cùng)\s+(?:xã |phường |thị trấn )?(?=\p{Lu}\p{Ll})/u.exec(
    text.slice(end, end + 90),
  );
  return more !== null && !NO_PLACE.test(text.slice(end + more[0].length));
}
