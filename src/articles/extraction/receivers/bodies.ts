import { bodyRow } from '../bodies/rows.js';
import { heightOf, isWholeOfTheOneBefore } from './nested-bodies.js';
import type { AwardItem } from '../tellings/award-item.js';
import type { DraftNamed } from '../draft.js';
import { REASON } from '../lexicon/award-words.js';
import { PLACE_LEVEL } from '../lexicon/place-levels.js';
import { isPlaceAlone } from '../people/places-after.js';
import { compacted } from '../patterns/compact.js';

/** "tập thể cán bộ UBND xã", "tập thể cán bộ, hội viên Hội Nông dân xã": one group, told by its people. */
const COLLECTIVE =
  /^tập thể (?:(?:lãnh đạo|cán bộ|công chức|viên chức|nhân viên|hội viên|đoàn viên|công nhân|nhân dân|giáo viên|đảng viên)(?:, | và |\s*))+$/iu;
/** "cán bộ và nhân dân xã A": one group, too. */
const PEOPLE_OF = /^(?:cán bộ|đảng bộ|quân)(?:,| và|, và) nhân dân\s*$/iu;
const POST_BETWEEN = compacted(
  /(?<![\p{L}])(?:bí thư|chủ tịch|trưởng|giám đốc|hiệu trưởng|chủ nhiệm|chánh văn phòng|thư ký|ủy viên|tư lệnh|chính ủy)(?![\p{L}])/iu,
);

/** "Theo quyết định số 2 của Chủ tịch nước, Công ty A và ông B vinh dự đón nhận": whose decision it is stands before who receives. */
const BY_DECISION = compacted(
  /^.*(?<![\p{L}])(?:theo|thực hiện|căn cứ) (?:các )?quyết định [^;.]{0,60}?của [^,;.]{3,60},\s*$/iu,
);

/** "Tập thể " of "tập thể cán bộ UBND xã", which the items hold as a noun of its own. */
export function collective(text: string, items: readonly AwardItem[], at: number, between: string): string {
  const joined = items[at - 1]?.type === 'AND' || items[at - 1]?.type === 'COMMA' ? at - 2 : at - 1;
  const previous = items[joined];
  if (previous?.type !== 'COUNT' || !previous.recipients.bare) return '';
  const noun = text.slice(previous.start, previous.end);
  return COLLECTIVE.test(`${noun}${between}`) || PEOPLE_OF.test(`${noun}${between}`) ? `${noun}${between}` : '';
}

/** "cho Nhân dân xã A, huyện B": where the first of them is. */
function isWhereItStands(items: readonly AwardItem[], at: number, before: DraftNamed | undefined): boolean {
  const item = items[at]!;
  const [beside, previous, , , next] = [-2, -1, 0, 1, 2].map((by) => items[at + by]);
  const name = item.type === 'BODY' ? item.name : '';
  const within = before?.name ?? '';
  if (before !== undefined && isWholeOfTheOneBefore(items, at)) return true;
  return (
    previous?.type === 'COMMA' &&
    ((/^(?:tỉnh|huyện|thành phố|tp|thị xã|quận)(?![\p{L}])(?! [uủ][ỷy]| đoàn)/iu.test(name) &&
      /(?:^|\s)(?:xã|phường|thị trấn|thôn|bản|ấp|khóm|xóm|khu phố|tổ dân phố) [\p{Lu}\d][^,]*$/u.test(within)) ||
      (/^(?:xã|phường|thị trấn) [\p{Lu}\d]/iu.test(name) &&
        /(?:^|\s)(?:thôn|bản|ấp|khóm|xóm|khu phố|tổ dân phố) [\p{Lu}\d][^,]*$|^Chi (?:hội|đoàn|bộ) (?:(?!xã |phường |thị trấn )[^,])*\p{Lu}[^,]*$/u.test(
          within,
        )) ||
      (COMMUNE.test(name) && STANDS_IN_ONE.test(within) && !(next?.type === 'BODY' && COMMUNE.test(next.name))) ||
      (HIGHER.test(name) && STANDS_IN_ONE.test(within)) ||
      (POLICE.test(name) &&
        beside?.type === 'BODY' &&
        within.endsWith(beside.name) &&
        (OF_PROVINCE.test(name) ? PART_OF_POLICE : TEAM).test(within)) ||
      (/^tỉnh \p{Lu}/u.test(name) && /\S (?:huyện|thị xã|thành phố|TP\.?) ?\p{Lu}[^,]*$/u.test(within)))
  );
}

/** "Đội Cảnh sát điều tra …, Công an thành phố A", "Phòng Kỹ thuật hình sự, Công an tỉnh B": whose team or department it is. */
const POLICE = /^Công an (?:tỉnh|huyện|quận|thị xã|thành phố|TP\.?)(?![\p{L}])/iu;
const OF_PROVINCE = /^Công an tỉnh/iu;
/** By its name it is the police's: "Đội Dân phòng xã A, Công an huyện B" are two, and so are "Phòng Giáo dục, Công an tỉnh C". */
const OF_POLICE =
  '(?! [^,]*(?<![\\p{L}])(?:xã(?! hội)|phường|thị trấn|thôn|bản|ấp|khu phố)(?![\\p{L}]))[^,]* (?:cảnh sát|an ninh|hình sự|điều tra|ma túy|tham mưu|(?:tạm )?giam|p[acx]\\d{2})(?![\\p{L}\\d])';
const TEAM = compacted(new RegExp(`^(?:tập thể )?Đội${OF_POLICE}`, 'iu'));
const PART_OF_POLICE = compacted(new RegExp(`^(?:tập thể )?(?:Đội|Phòng|Trạm|Trại)${OF_POLICE}`, 'iu'));

const HIGHER = /^(?:tỉnh|huyện|thành phố|thị xã|quận) \p{Lu}/u;
const COMMUNE = /^(?:xã|phường|thị trấn) [\p{Lu}\d]/iu;
/** "Trường Tiểu học A, phường B đón nhận …": a school or a firm has an address; "…, phường B và phường C" go on with the row. */
const STANDS_IN_ONE =
  /^(?:Trường|Trạm|Công ty|Hợp tác xã|HTX|Doanh nghiệp|Nhà máy|Bệnh viện|Chùa|Nhà thờ|Giáo xứ) (?:(?!xã |phường |thị trấn )[^,])*\p{Lu}[^,]*$/u;

/** What stands in brackets tells where somebody is from: "Trường A (huyện B), Trường C". */
export function withoutBrackets(text: string): string {
  return text.replace(/\([^()]{0,60}\)/gu, '');
}

/** Before "được" stand only those who receive: "Chị A thông qua báo cáo …, được tặng Cờ" names no receiver. */
export function reaches(items: readonly AwardItem[], at: number): boolean {
  const rest = items.slice(at + 1);
  const end = items[at]!.end;
  return (
    rest.every(({ type }) => /^(?:COMMA|AND|PERSON|BODY|COUNT|SEMICOLON|COLON)$/u.test(type)) &&
    (rest.at(-1)?.end ?? end) - end < 400
  );
}

/** Before "được" bodies stand in a row: "tại hội nghị Ban Chấp hành …, Hội A được tặng" names one receiver. */
function inARow(text: string, items: readonly AwardItem[], at: number): boolean {
  const item = items[at]!;
  if (
    /(?<![\p{L}])(?:tại|ở|hội nghị|đại hội|lễ|hội trường|trụ sở)\s+$/iu.test(
      text.slice(Math.max(0, item.start - 12), item.start),
    )
  )
    return false;
  // "Nhân kỷ niệm 93 năm Ngày thành lập Hội A, Hội B được tặng": whose day it is.
  if (REMEMBERED.test(text.slice(Math.max(0, item.start - 40), item.start))) return false;
  const rest = items.slice(at + 1);
  const from =
    item.type === 'BODY'
      ? bodyRow(text, item.name, item.end, rest.find(({ type }) => type === 'BODY')?.start ?? text.length).end
      : item.end;
  // "Trường A, Trường B và 43 cá nhân": those counted go on with the row.
  const inRow = ({ type }: AwardItem, i: number): boolean =>
    /^(?:AND|COMMA|SEMICOLON|BODY|PERSON)$/u.test(type) ||
    (type === 'COUNT' && /^(?:AND|COMMA)$/u.test(rest[i - 1]?.type ?? ''));
  if (!rest.every(inRow)) return false;
  const next = rest.find(({ type, start }) => (type === 'BODY' || type === 'PERSON') && text[start - 1] !== '(');
  return (
    next === undefined ||
    /^[\s,;]*(?:và |cùng |cùng với )?(?:(?:(?:các|\d{1,3}) )?(?:cá nhân|tập thể|đồng chí|hộ|gia đình)(?:,? (?:là|gồm))?[\s:]*|đội (?:thi )?)?\s*$/iu.test(
      withoutBrackets(text.slice(from, next.start)),
    )
  );
}

const REMEMBERED = compacted(
  /(?<![\p{L}])(?:thành lập|truyền thống|tái lập|ra đời)(?: (?:của|ngành|lực lượng))*\s+$/iu,
);

/** "em A lớp 7E Trường B", "anh C - nhân viên Bưu điện huyện D": where somebody learns or works; who stands behind it receives. */
function isWhereTheyWork(text: string, items: readonly AwardItem[], at: number): boolean {
  const [unit, comma, own] = [items[at - 2], items[at - 1], items[at]!];
  if (own.type !== 'BODY') return false;
  // "anh A, chiến sĩ Đội B, Công an huyện C": what that unit is of.
  if (comma?.type === 'COMMA' && unit?.type === 'BODY') {
    const height = heightOf(unit.name);
    return height >= 0 && heightOf(own.name) > height && isWhereTheyWork(text, items, at - 2);
  }
  const who = comma?.type === 'COMMA' ? unit : comma;
  if (who?.type !== 'PERSON') return false;
  const behind = text.slice(who.person.nameEnd, own.start + 7);
  return CLASS_AND_SCHOOL.test(behind) || WORKS_AT.test(behind.slice(0, -7));
}

/** Bodies of a row that receive nothing, behind which it goes on. */
export function isAddress(
  text: string,
  items: readonly AwardItem[],
  at: number,
  before: DraftNamed | undefined,
): boolean {
  return isWhereItStands(items, at, before) || isWhereTheyWork(text, items, at);
}

/** "em A, học sinh lớp 5, Trường B", "Đại úy A, Chỉ huy trưởng Nhà giàn B, Tiểu đoàn C, Quân chủng D": where a person belongs. */
export function isTheirOwn(text: string, items: readonly AwardItem[], at: number, head: AwardItem): boolean {
  // "thí sinh A Chi bộ thôn 4": nothing stands between.
  const [whose, own] = [items[at - 1], items[at]!];
  if (whose?.type === 'PERSON' && text.slice(whose.end, own.start).trim() === '') return true;
  let first = at;
  // More units than these, one within the other, nobody is said to belong to.
  while (at - first < 6 && items[first - 1]?.type === 'COMMA' && items[first - 2]?.type === 'BODY') first -= 2;
  const person = items[first - 2]?.type === 'COMMA' ? items[first - 3] : items[first - 2];
  if (items[first - 1]?.type !== 'COMMA' || person?.type !== 'PERSON') return false;
  const between = text.slice(person.end, items[first]!.start);
  // "em A, Trường B giành giải Nhất".
  const pupil = /^em $/iu.test(text.slice(person.start, person.person.nameStart));
  if (pupil && /^,\s*Trường/u.test(text.slice(person.end, items[first]!.end))) return true;
  // "thí sinh A, Chi bộ B; …", "giải nhất cho chị A, Chi hội B", "cô giáo C, Trường D": not "thí sinh A, Chi bộ B và Chi bộ C".
  const [sign, next] = items.slice(at + 1);
  const alone = !(/^(?:COMMA|AND)$/u.test(sign?.type ?? '') && next?.type === 'BODY');
  const address = text.slice(Math.max(0, person.person.nameStart - 16), person.person.nameStart);
  if (first === at && alone && /^,\s*$/u.test(between)) {
    if (CONTESTANT.test(address) || (head.type === 'FORM' && /^giải (?!thưởng)/iu.test(head.printed))) return true;
    if (TEACHER.test(address) && text.slice(own.start, own.end).startsWith('Trường')) return true;
  }
  // "tác giả A, Báo B": the paper is where an author writes.
  if (
    AUTHOR.test(text.slice(Math.max(0, person.start - 90), person.person.nameStart)) &&
    PRESS.test(text.slice(person.end, items[first]!.end))
  )
    return true;
  // "Tiến sĩ A, Khoa Lâm nghiệp", "bác sĩ B, Khoa Nội": the department is where who has a degree works.
  const before = text.slice(Math.max(0, person.person.nameStart - 30), person.person.nameStart);
  if (/^,\s*(?:Khoa|Bộ môn)(?![\p{L}])/u.test(text.slice(person.end, items[first]!.end)) && LEARNED.test(before))
    return true;
  const post = person.person.positions.at(-1);
  return /^,\s*$/u.test(between) ? post !== undefined && !isPlaceAlone(post) : OF_A_CLASS.test(between);
}
const CONTESTANT = /(?<![\p{L}])thí sinh\s+$/iu;
const TEACHER = /(?<![\p{L}])(?:cô|thầy)(?: giáo)?\s+$/iu;
const AUTHOR = compacted(/(?<![\p{L}])(?:tác giả|nhà báo|phóng viên)(?![\p{L}])[^;.:()]{0,80}$/iu);
const PRESS = /^,\s*(?:Báo|Đài|Tạp chí|Thông tấn xã)(?![\p{L}])/u;
const LEARNED = compacted(
  /(?<![\p{L}])(?:giáo sư|tiến s[ĩỹ]|thạc s[ĩỹ]|bác s[ĩỹ]|dược s[ĩỹ]|điều dưỡng|giảng viên|nhà giáo|thầy(?: giáo)?|cô(?: giáo)?|(?:PGS|GS|TS|ThS|BS|BSCKI{1,2})\.?)[\s,.-]*$/iu,
);
const OF_A_CLASS =
  /^(?:,\s*(?:(?:học sinh|sinh viên) )?(?:lớp|khối) \d[^,;]{0,6}| (?:học sinh )?lớp \d{1,2}(?: ?\p{Lu}\d{0,2}| chuyên \p{Lu}\p{L}*(?: \d)?)?),\s*$/iu;
/** "anh A - nhân viên Bưu điện huyện B", "bà C, công nhân Công ty D". */
const WORKS_AT =
  /^\s*[,–-] (?:(?:là |hiện là )?(?:nhân viên|công nhân|lái xe|tài xế|bảo vệ|kỹ sư|thợ \p{Ll}+|y tá|điều dưỡng|chiến s[ĩỹ]|phóng viên|giảng viên)(?: của| tại| ở)?|(?:hiện )?(?:công tác|làm việc) (?:tại|ở)) $/iu;
const CLASS_AND_SCHOOL =
  /^,? \(?(?:(?:là )?(?:học sinh|sinh viên) )?(?:lớp|khối) \d[^,;()]{0,6}\)?,? (?:của )?Trường $/iu;

/** "Với thành tích xuất sắc trong năm, Hội A được tặng Cờ": why, told before who received it. */
export const OPENING_REASON = /^\W*(?:với|vì|do|nhờ|ghi nhận|từ) [^;.:]{3,200}, $/iu;

const STANDS_FOR = compacted(
  /(?<![\p{L}])(?:gia đình|hộ|cặp đôi|thí sinh|cặp vợ chồng) đại diện (?:cho )?(?:(?!(?:cho|tặng|trao)(?![\p{L}]))[^;.:]){0,60}$/iu,
);
/** "Các tập thể Phòng PC03, PA06 và …", "Các đơn vị Trường A, Trường B": the noun stands before the first of a row. */
function opensARow(text: string, items: readonly AwardItem[], at: number): boolean {
  const noun = items[at - 1]!;
  const body = items[at]!;
  return (
    /^các (?:tập thể|đơn vị)$/iu.test(text.slice(noun.start, noun.end)) &&
    /^(?:COMMA|AND)$/u.test(items[at + 1]?.type ?? '') &&
    body.type === 'BODY' &&
    !LEVEL.test(body.name)
  );
}
/** "thuộc Bộ Chỉ huy A", "đồng hành cùng Hội B": where those who receive it serve, and with whom they work. */
const BELONGS_TO = compacted(
  /(?<!\p{L})(?:thuộc|(?:đồng hành|gắn bó|phối hợp|hợp tác|cộng tác|sát cánh|chung tay|chung sức|kết nghĩa) (?:(?:chặt chẽ|tích cực|lâu năm) )?(?:cùng với|cùng|với)) $/iu,
);
const TOOK_PART = compacted(/^ (?:đã |trực tiếp )*(?:tham gia|phối hợp|làm nhiệm vụ)(?![\p{L}])/iu);
const LEVEL = compacted(new RegExp(`^(?:${PLACE_LEVEL})(?![\\p{L}])`, 'iu'));

export function mayReceive(
  text: string,
  items: readonly AwardItem[],
  at: number,
  passive: boolean,
  between: string,
): boolean {
  const previous = items[at - 1];
  between = passive ? between.replace(BY_DECISION, '') : between;
  const near = between.replace(/^[\s;,.]*\d{1,2}[.)]\s*/u, '');
  const reason = passive ? between.replace(OPENING_REASON, '') : between;
  if (previous?.type === 'OF' || REASON.test(reason) || /[“”"(]/u.test(between) || POST_BETWEEN.test(between))
    return false;
  if (passive) {
    if (BELONGS_TO.test(text.slice(Math.max(0, items[at]!.start - 34), items[at]!.start))) return false;
    // "Các điển hình tỉnh A được …": where they are from.
    if (
      previous?.type === 'COUNT' &&
      !/[,;:]|(?<![\p{L}])(?:và|cùng|là)(?![\p{L}])/iu.test(between) &&
      !opensARow(text, items, at)
    )
      return false;
    // "các đơn vị … tại huyện A, tỉnh B được khen thưởng": where it was.
    const place = previous?.type === 'COMMA' ? items[at - 2] : undefined;
    const [here, around] = [place?.type === 'BODY' ? place.name : '', items[at]!];
    if (around.type === 'BODY' && HIGHER.test(around.name) && (COMMUNE.test(here) || HIGHER.test(here))) return false;
    // "có nhiều đóng góp cho Hội A được khen thưởng": to whom those who receive it gave something.
    if (previous?.type === 'TO' && !/[,;:]/u.test(between)) return false;
    return inARow(text, items, at);
  }
  if (/(?<![\p{L}])(?:thuộc|tại|của|trên|trong|ở|địa bàn|khu vực|ngành|xây dựng|từ|có|đạt)(?![\p{L}])/iu.test(between))
    return false;
  // "cho nam sinh Trường A", "em B, học sinh lớp 5, Trường A": somebody of the school receives.
  if (
    /(?<![\p{L}])(?:nam sinh|nữ sinh|học sinh|sinh viên|giáo viên|bác sĩ|tài xế|em|cháu)(?: lớp [^,;]{1,8},?)?\s+$/iu.test(
      between,
    )
  )
    return false;
  // "cho gia đình đại diện khối 4, khối 5": a family that stood for those.
  if (STANDS_FOR.test(text.slice(Math.max(0, items[at]!.start - 90), items[at]!.start))) return false;
  // "cho các vị nguyên lãnh đạo tỉnh A": people who led it.
  if (/(?<![\p{L}])(?:nguyên|cựu|các (?:vị|đồng chí)(?: nguyên)?) lãnh đạo\s+$/iu.test(between)) return false;
  // "cho các đơn vị Công an tỉnh A tham gia phá án": units of that body, which is no unit among them.
  if (
    previous?.type === 'COUNT' &&
    between.trim() === '' &&
    /^các (?:tập thể|đơn vị)$/iu.test(text.slice(previous.start, previous.end)) &&
    TOOK_PART.test(text.slice(items[at]!.end))
  )
    return false;
  const bare = previous?.type === 'COUNT' && previous.recipients.bare;
  // "cho các cán bộ Hội": whose people they are.
  if (previous?.type === 'COUNT' && !bare && between.trim() === '' && previous.recipients.kind === 'INDIVIDUAL')
    return false;
  // "cho tập thể, cá nhân Hội A": whose people they are.
  if (
    previous?.type === 'COUNT' &&
    between.trim() === '' &&
    /(?:^|[\s,])cá nhân$/iu.test(text.slice(previous.start, previous.end))
  )
    return false;
  if (bare && COLLECTIVE.test(`${text.slice(previous.start, previous.end)}${between}`)) return true;
  return near.trim().length <= (bare ? 2 : 24) || /^\s*(?:nhân dân|cán bộ|đảng bộ)/iu.test(near);
}
