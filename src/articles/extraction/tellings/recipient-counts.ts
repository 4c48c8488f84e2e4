import { endsANumber, IN_WORDS_AGAIN, NUMBER, rangeBefore, readNumber } from '../text/numbers.js';
import { scanner } from '../patterns/scanning.js';
import { RECIPIENT_NOUNS, type RecipientKind } from '../lexicon/recipient-nouns.js';
import { compact, compacted } from '../patterns/compact.js';
import { matchesOf } from '../patterns/matches.js';

/** "06 tập thể", "25 tập thể và cá nhân" (combined), "nhiều cá nhân" (no count), "hơn 20 hộ" (approximate: no count). */
export interface RecipientCount {
  start: number;
  end: number;
  kind: RecipientKind;
  count: number | null;
  /** Groups and individuals told together by one number. */
  combined: boolean;
  approximate: boolean;
  /** "cho tập thể, cá nhân có thành tích": neither number nor "các". */
  bare: boolean;
}

const NOUN_GROUPS = RECIPIENT_NOUNS.map((_, i) => `k${i}`);
const NOUN = RECIPIENT_NOUNS.map(
  ({ words, bodies }, i) => `(?<${NOUN_GROUPS[i]}>${bodies === undefined ? words : `${words}|${bodies}`})`,
).join('|');
const NOUN_AGAIN = RECIPIENT_NOUNS.map(({ words }) => words).join('|');
/** "có đến 20 cá nhân" is about; "trao đến 20 cá nhân" says to whom. */
const APPROXIMATE =
  '(?:gần|hơn|trên|khoảng|ngót|chừng|hàng|ít nhất|tối thiểu|tối đa|(?:không|chưa) quá|xấp xỉ|(?<=(?:có|lên|đạt|gồm) )(?:tới|đến)|dưới)';
const MANY = '(?:rất nhiều|nhiều|các|một số|những|số|toàn thể|tất cả|đông đảo|hàng chục|hàng trăm)';
const PLAIN = 'tập thể(?! dục)|cá nhân|hộ gia đình|hộ nông dân|hội viên|đoàn viên|cán bộ';

const COUNTED = compacted(
  new RegExp(
    `(?<![\\p{L}\\p{N}.,/])(?:(?<about>${APPROXIMATE}) )?(?:(?<part>\\d{1,4})/\\d{1,5}(?= \\p{L})|(?<number>${NUMBER})${IN_WORDS_AGAIN}?(?<lots> lượt)?|(?<many>${MANY}))(?: |(?<=\\d)(?=tập thể|cá nhân))(?:(?:vị|vị là|đơn vị, |(?:tỉnh, )?thành(?: phố)?(?:,| và)(?= (?:đơn vị|ngành)(?![\\p{L}]))|tỉnh,(?= đơn vị)|cặp|nữ) )?["“]?(?:${NOUN})(?![\\p{L}])`,
    'giu',
  ),
);
const scanCounted = scanner(COUNTED);
const PAIRED = compact(
  `^(?:\\s*(?:tiêu biểu|xuất sắc|điển hình|hiếu học|học tập|văn hóa|tiên tiến))*[”"]?\\s*(?:,|và|/|-|–|hoặc)\\s*(?:các )?[“"]?(?:${NOUN_AGAIN})(?![\\p{L}])`,
  'iu',
);
const BARE = compacted(
  new RegExp(
    `(?:cho|tặng|khen|(?<!giải )thưởng|dương)\\s+(?<noun>(?:${PLAIN})(?:(?:,| và)\\s+(?:các )?(?:${PLAIN}))*)(?![\\p{L}])`,
    'giu',
  ),
);

/** "hơn 80 bằng khen", "5-7 Giấy khen": the number at this place is no exact one. */
export function isAbout(text: string, at: number): boolean {
  if (ABOUT.test(text.slice(Math.max(0, at - 12), at))) return true;
  const printed = NUMBER_HERE.exec(text.slice(at, at + 40))?.[0];
  return printed !== undefined && (endsANumber(text, at) || rangeBefore(text, at, printed) !== null);
}
const NUMBER_HERE = compact(`^${NUMBER}`, 'iu');
const ABOUT = compacted(new RegExp(`(?<![\\p{L}])${APPROXIMATE} $`, 'iu'));

/** "5 năm chi hội đã …", "trong năm đơn vị đã …": "năm" is a year there, and not five. */
const YEARS = compacted(/(?:\d|(?<![\p{L}])(?:trong|cuối|đầu|cả|mỗi|hằng|hàng|từng|các|những|nhiều|mấy|vài)) $/iu);
const A_YEAR = compacted(/(?:(?<![\p{L}])(?:năm|đến|nay)|[-–/]) ?$/iu);
const UNIT_OF_A_PLACE = compacted(/(?<![\p{L}])(?:tổ|tổ dân phố|khu phố|khu|thôn|ấp|khóm|xóm)(?: số)? $/iu);
const LIMITED = /(?:tnhh|trách nhiệm hữu hạn)(?: nhà nước)? $/iu;
/** "mỗi xã có 2 gia đình được tặng": how many of each, and not of all. */
const EACH_HAS = compacted(
  /(?<![\p{L}])mỗi (?!người|cá nhân|em|cháu|suất|giải|tập thể)[^;.:\d]{2,90} (?:có|được|chọn|cử|gồm) $/iu,
);
const OUT_OF = compacted(/(?<![\p{L}])trên tổng số $/iu);

export function recipientsIn(text: string): RecipientCount[] {
  const found: RecipientCount[] = [];
  let reached = 0;
  for (const match of scanCounted(text)) {
    const { 0: whole, index, groups = {} } = match;
    // "26 tổ chức đoàn trên tổng số 59 tổ chức đoàn": out of how many, and nobody who receives.
    if (/^năm /iu.test(whole) && YEARS.test(text.slice(Math.max(0, index - 12), index))) continue;
    if (index < reached || OUT_OF.test(text.slice(Math.max(0, index - 14), index))) continue;
    // "6 gia đình có từ ba người trở lên cùng hiến máu": how many they are at least.
    if (/^ trở lên(?![\p{L}])/iu.test(text.slice(index + whole.length, index + whole.length + 9))) continue;
    // "Công ty TNHH (Nhà nước) một thành viên A": the kind of company, and no member of it.
    if (/ thành viên$/iu.test(whole) && LIMITED.test(text.slice(Math.max(0, index - 30), index))) continue;
    // "tổ 9 phường A", "khu phố 3 xã B": the number is the unit's name.
    if (
      /^\d{1,3} (?:xã|phường|thị trấn)$/iu.test(whole) &&
      UNIT_OF_A_PLACE.test(text.slice(Math.max(0, index - 16), index))
    )
      continue;
    // "Chi hội Phụ nữ 3 Tân Ninh": a name; "3 tân Giáo sư" are people.
    if (whole.endsWith(' Tân') && /^ \p{Lu}/u.test(text.slice(index + whole.length, index + whole.length + 2)))
      continue;
    // "khởi nghĩa Hai Bà Trưng": a name.
    if (
      /^hai bà$/iu.test(whole) &&
      /^ trưng(?![\p{L}])/iu.test(text.slice(index + whole.length, index + whole.length + 7))
    )
      continue;
    // "năm 2022 Hội được tặng": a year.
    if (/^(?:19|20)\d{2} /u.test(whole) && A_YEAR.test(text.slice(Math.max(0, index - 8), index))) continue;
    const each = EACH_HAS.test(text.slice(Math.max(0, index - 120), index));
    const kind = NOUN_GROUPS.findIndex((group) => groups[group] !== undefined);
    const entry = RECIPIENT_NOUNS[kind];
    if (
      !entry ||
      (groups['number'] === undefined &&
        groups['part'] === undefined &&
        entry.kind === 'GROUP' &&
        !/tập thể|đơn vị|cơ quan|tổ chức|chi hội|hội|công đoàn|cđcs|chi đoàn|liên đội|câu lạc bộ|clb|htx/iu.test(whole))
    )
      continue;
    // "các Liên đội Lê Lợi, Hòa An": the first of those named.
    if (/^các liên đội$/iu.test(whole) && /^ \p{Lu}/u.test(text.slice(index + whole.length, index + whole.length + 2)))
      continue;
    // "Đảng ủy Khối các cơ quan tỉnh": part of a body's name.
    if (
      groups['many'] !== undefined &&
      /(?:khối|đoàn|hội|hiệp|ban) $/iu.test(text.slice(Math.max(0, index - 6), index))
    )
      continue;
    let end = index + whole.length;
    const nouns = nounsBehind(text, end, entry.kind);
    end = nouns.end;
    const printed = groups['number'] ?? groups['part'];
    if (groups['part'] !== undefined && !isPartThatReceives(text, index, end, found.at(-1))) continue;
    const range = printed === undefined ? null : rangeBefore(text, index, printed);
    const unsure = each || endsANumber(text, index) || range !== null || saysOtherwise(printed, groups['words']);
    const number = printed === undefined ? null : readNumber(printed);
    const approximate = groups['about'] !== undefined || (number !== null && unsure);
    found.push({
      start: Math.max(reached, range ?? index),
      end,
      kind: entry.kind,
      count: approximate || groups['lots'] !== undefined ? null : number,
      combined: number !== null && (nouns.several || entry.kind === 'MIXED'),
      approximate: approximate && number !== null,
      bare: false,
    });
    reached = end;
  }
  return withBare(
    text,
    withOthersAmong(
      text,
      [...found, ...numbersBehind(text)].sort((a, b) => a.start - b.start),
    ),
  );
}

/** "3/12 tập thể và 5/20 cá nhân được tặng", "tặng … cho 12/12 xã": so many of them receive; "ngày 3/12 tập thể …" is a day, "20/20 hội viên tham gia" receive nothing, and "1/3 hội viên", "3/4 chi hội" are a share. */
function isPartThatReceives(text: string, from: number, to: number, before: RecipientCount | undefined): boolean {
  const [, part, all] = PART_OF_ALL.exec(text.slice(from, to)) ?? [];
  if (part === undefined || Number(all) < FEWEST_OF_A_PART || Number(part) > Number(all)) return false;
  // "biểu dương 14/14 xã hoàn thành chỉ tiêu": what they did, and perhaps no award.
  if (PRAISED.test(text.slice(Math.max(0, from - 12), from)) && FULFILLED.test(text.slice(to, to + 60))) return false;
  if (A_DAY.test(text.slice(Math.max(0, from - 16), from))) return false;
  const joined = before && /^(?:,|,? và| cùng) $/u.test(text.slice(before.end, from));
  return (
    joined === true || GIVEN_TO.test(text.slice(Math.max(0, from - 12), from)) || RECEIVE.test(text.slice(to, to + 160))
  );
}
/** "2/3 hộ", "4/5 đơn vị" are shares: fewer than so many in all are not counted by their part. */
const FEWEST_OF_A_PART = 10;
const PART_OF_ALL = compacted(/^(\d{1,4})\/(\d{1,5}) (?!(?:hội viên|đoàn viên|hộ(?: \p{L}+)*)$)/iu);
const PRAISED = compacted(/(?<![\p{L}])(?:khen|dương) $/iu);
const FULFILLED = compacted(/^[^;.:]{0,40} (?:hoàn thành|đạt)(?![\p{L}])/iu);
const A_DAY = compacted(/(?:(?<![\p{L}])(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|qua|nay|mai|từ|đến|tới|tháng)|[-–]) $/iu);
const GIVEN_TO = compacted(/(?<![\p{L}])(?:cho|tặng|khen|thưởng|dương) $/iu);
const RECEIVE = compacted(
  /^(?: (?:và|cùng) \d{1,4}\/\d{1,5} \p{L}+(?: \p{L}+)?)?(?: (?:tiêu biểu|xuất sắc|điển hình|đã|cũng|này|vinh dự|trên địa bàn|(?:thuộc|của|trong|toàn) \p{L}+(?: \p{L}+)?)){0,3} (?:(?:đón )?nhận|được [^,;.:]{0,60}(?:tặng|trao|khen|tuyên dương|biểu dương|nhận)) /iu,
);

/** "29 đơn vị, trong đó có 7 hộ cá thể": groups and others under one number. */
function withOthersAmong(text: string, counts: RecipientCount[]): RecipientCount[] {
  return counts.map((each, i) => {
    const next = counts[i + 1];
    const among =
      each.kind === 'GROUP' &&
      each.count !== null &&
      next !== undefined &&
      next.count !== null &&
      next.kind !== 'GROUP' &&
      next.count < each.count &&
      AMONG_THEM.test(text.slice(each.end, next.start));
    return among ? { ...each, combined: true } : each;
  });
}
const AMONG_THEM = compacted(/^,? \(?trong (?:đó|số đó|số này),?(?: có)? $/iu);

/** "12 (mười ba) cá nhân": digits and words do not tell the same number. */
function saysOtherwise(digits: string | undefined, words: string | undefined): boolean {
  const told = words === undefined ? null : readNumber(words.slice(0, -1));
  return told !== null && digits !== undefined && told !== readNumber(digits);
}

/** "cho tập thể 10, cá nhân 15": each number behind its noun. */
const NUMBERS_BEHIND = compacted(
  /(?<=(?:cho|đối với|tới) )tập thể (\d{1,4})(?:,| và|;) ?cá nhân (\d{1,4})(?=[,;.)]|$| (?:có|vì|đạt|đã|tiêu biểu|xuất sắc)(?![\p{L}]))/giu,
);

function numbersBehind(text: string): RecipientCount[] {
  return matchesOf(text, NUMBERS_BEHIND).flatMap(({ 0: whole, 1: groups, 2: people, index }) => {
    const parted = index + whole.toLowerCase().indexOf('cá nhân');
    const one = { combined: false, approximate: false, bare: false } as const;
    return [
      { ...one, start: index, end: index + 8 + groups!.length, kind: 'GROUP' as const, count: Number(groups) },
      { ...one, start: parted, end: index + whole.length, kind: 'INDIVIDUAL' as const, count: Number(people) },
    ];
  });
}

/** Nouns that may stand behind one number: "cơ quan, đơn vị, hội viên và cá nhân". */
const MOST_NOUNS = 4;

/** The other nouns behind one number, and whether they are of several kinds: "25 tập thể, cá nhân"; not "106 cán bộ, hội viên". */
function nounsBehind(text: string, from: number, kind: RecipientKind): { end: number; several: boolean } {
  let [end, several] = [from, false];
  for (let i = 0; i < MOST_NOUNS; i += 1) {
    const pair = PAIRED.exec(text.slice(end, end + 60));
    const after = text.slice(end + (pair?.[0].length ?? 0));
    if (!pair || opensBody(pair[0], after) || addresses(pair[0], after) || opensTitle(pair[0], after)) break;
    end += pair[0].length;
    several ||= !sameNoun(kind, pair[0]);
  }
  return { end, several };
}

/** "40 cụ và Hội Người cao tuổi", "6 cá nhân, Công đoàn ngành tặng …": a body begins, and no second kind of receiver. */
function opensBody(pair: string, after: string): boolean {
  return (
    /(?:,|và)\s*(?:Công đoàn|Hội|Chi hội|Liên đội|Đảng bộ)$/u.test(pair) ||
    // "3 cá nhân, Hộ Kinh doanh A", "…, hộ gia đình Lê B", "… và hợp tác xã C": one of them by its name.
    ((/\p{Lu}\p{Ll}+ ?$|(?:,|và)\s*\p{Lu}[\p{L} ]*$/u.test(pair) ||
      /(?:,|và)\s*(?:hộ (?:kinh doanh|gia đình)|công ty|doanh nghiệp|hợp tác xã|htx)$/iu.test(pair)) &&
      /^ \p{Lu}/u.test(after)) ||
    // "ba bác sĩ và khoa Nội tổng hợp".
    (/(?:,|và)\s*(?:khoa|phòng|tổ|đội|trạm)$/iu.test(pair) && /^ \p{Lu}\p{Ll}/u.test(after))
  );
}

/** "cho 19 sinh viên, “Học sinh ngoan” cho 9 em": what others are given begins. */
function opensTitle(pair: string, after: string): boolean {
  return /[“"]\p{L}+(?: \p{L}+)?$/u.test(pair) && /^[^“”"]{0,60}[”"] cho \d/u.test(after);
}

/** "3 tập thể và bà Ngô Thị Loan": somebody is named besides those counted, and no second kind of them. */
function addresses(pair: string, after: string): boolean {
  return (
    /(?<![\p{L}])(?:ông|bà|anh|chị|em|cháu|cụ|mẹ|đồng chí|đ\/c|thầy(?: giáo)?|cô(?: giáo)?|bác s[ĩỹ]|nghệ nhân|nhà giáo|nhà báo|già làng|nông dân|cựu chiến binh|thương binh)$/iu.test(
      pair,
    ) && /^ \p{Lu}/u.test(after)
  );
}

const KINDS = RECIPIENT_NOUNS.map(({ kind, words }) => ({
  kind,
  noun: new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'iu'),
}));

/** "tập thể, đơn vị" is one kind told twice; "tập thể, cá nhân" are two told by one number; "đơn vị" holds no "vị". */
function sameNoun(kind: RecipientKind, pair: string): boolean {
  const first = KINDS.map((each) => ({ kind: each.kind, at: pair.search(each.noun) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)[0];
  return first?.kind === kind;
}

function withBare(text: string, counted: RecipientCount[]): RecipientCount[] {
  const bare: RecipientCount[] = [];
  for (const { 0: whole, index, groups = {} } of matchesOf(text, BARE)) {
    const noun = groups['noun'] ?? '';
    const start = index + whole.length - noun.length;
    const end = start + noun.length;
    if (counted.some((each) => each.start < end && start < each.end)) continue;
    bare.push({
      start,
      end,
      kind: /^tập/iu.test(noun) ? 'GROUP' : /^hộ(?!i)/iu.test(noun) ? 'HOUSEHOLD' : 'INDIVIDUAL',
      count: null,
      combined: false,
      approximate: false,
      bare: true,
    });
  }
  return [...counted, ...bare].sort((a, b) => a.start - b.start);
}
