import { bodiesIn, bodyText, type BodySpan } from '../bodies/bodies.js';
import type { PersonMention } from '../people/people.js';
import { compacted } from '../patterns/compact.js';
import { withoutAsides } from './asides.js';
import { withSpeakingColons } from './colons.js';
import { withElidedGivings } from './elided-givings.js';
import { withThoseChosen } from './chosen.js';
import { withFormsBeside } from './forms-beside.js';
import { formsIn } from './forms-in.js';
import type { AwardItem, Placed } from '../tellings/award-item.js';
import { isElected, isLaunched } from './other-doings.js';
import { withVerbOfPairs } from './receivers-between.js';
import { withPapersEach } from './papers-each.js';
import { withReceiversBehindForms } from './receivers-behind-forms.js';
import { withSameForms, type Told } from './same-forms.js';
import { nounRows } from './noun-rows.js';
import { countedByParts, countedByPieces, withHoldersCounted } from '../receivers/paper-counts.js';
import { unitsIn } from './units.js';
import { recipientsIn } from '../tellings/recipient-counts.js';
import { withVerbsForPrepositions } from './verbs-behind-forms.js';
import { wordsIn } from './grammar-words.js';

/** "cho 8 Ban Quản lý": they are counted, and none of them is named. */
const COUNTED_BODY = compacted(/(?:(?<![\p{L}])(?:cho|tới|có|và|gồm)|,) \d{1,3} $/iu);

const OF_AN_AREA = /khu vực \d{1,2}(?: ?[-–])? $/u;
/** The items of a sentence. */
export function awardItems(text: string, people: readonly PersonMention[]): AwardItem[] {
  return itemsAround(text, people, withSameForms(text, formsIn(text), null), wordsIn(text));
}

/** The same, but nothing of a sentence without form and praise; `before` is the award told last, whose form "hình thức này" is. */
export function itemsOfAwards(text: string, people: readonly PersonMention[], before: Told | null): AwardItem[] {
  const forms = withSameForms(text, formsIn(text), before);
  const words = wordsIn(text);
  const tells = forms.length > 0 || words.some(({ type }) => type === 'PRAISE');
  return tells ? itemsAround(text, people, forms, words) : [];
}

/** Forms and words, with who and what stands between them. */
function itemsAround(
  text: string,
  people: readonly PersonMention[],
  forms: readonly AwardItem[],
  words: readonly AwardItem[],
): AwardItem[] {
  const rows = nounRows(text);
  const named = [...forms, ...rows];
  const persons: AwardItem[] = people
    .filter((person) => !named.some((one) => overlap(one, { start: person.nameStart, end: person.nameEnd })))
    // "Ban Chỉ huy Phòng thủ khu vực 4 - Sơn Mây": where that area is.
    .filter(({ nameStart }) => !OF_AN_AREA.test(text.slice(Math.max(0, nameStart - 16), nameStart)))
    .map((person) => ({ type: 'PERSON', person, start: person.start, end: Math.max(person.end, person.nameEnd) }));
  const walls: BodySpan[] = [...forms, ...persons].sort((a, b) => a.start - b.start);
  const bodies: AwardItem[] = bodiesIn(text, walls)
    .filter(
      (span) =>
        !closesAnAddress(text, span) &&
        !isWhereItLies(text, span) &&
        !isOfSomebody(text, span) &&
        !isWork(text, span) &&
        !isWhoChose(text, span) &&
        !isKindOfGroup(text, span) &&
        !isWhereTheyBelong(text, span) &&
        !isLaunched(text, span.start) &&
        !COUNTED_BODY.test(text.slice(Math.max(0, span.start - 12), span.start)),
    )
    .map((span) => withAbbreviation(text, span))
    .map((span): AwardItem => endOfName(text, span) ?? { type: 'BODY', name: bodyText(text, span), ...span })
    .reduce<AwardItem[]>((before, body) => withItsWhole(text, before, body), []);
  const receiving = recipientsIn(text).filter((count) => !isElected(text, count));
  const counts: AwardItem[] = receiving.map((recipients) => ({
    type: 'COUNT',
    recipients,
    start: recipients.start,
    end: recipients.end,
  }));
  const taken = [
    ...withHoldersCounted(text, forms),
    ...persons,
    ...rows,
    ...countedByPieces(text, forms),
    ...countedByParts(text, forms),
  ];
  const items: AwardItem[] = [...taken];
  addFree(
    items,
    counts.filter((count) => !isInName(text, count, bodies)),
  );
  addFree(
    items,
    unitsIn(text)
      .filter(
        ({ start, end }) =>
          !bodies.some((body) => (body.start < start && start < body.end) || (body.start === start && body.end >= end)),
      )
      .map((span) => ({ type: 'BODY', name: bodyText(text, span), ...span })),
  );
  addFree(items, bodies);
  addFree(items, words);
  items.sort((a, b) => a.start - b.start);
  const told = withVerbsForPrepositions(text, withThoseChosen(text, withoutAsides(text, people, items)));
  const own = withFormsBeside(text, withSpeakingColons(text, told));
  return withVerbOfPairs(text, withElidedGivings(text, withPapersEach(text, withReceiversBehindForms(text, own))));
}

/** "Cục Thuế A thuộc Bộ B tặng": the ministry says where the body before it belongs, and does nothing. */
function withItsWhole(text: string, before: readonly AwardItem[], body: AwardItem): AwardItem[] {
  const last = before.at(-1);
  return last && /^,? (?:trực )?thuộc $/u.test(text.slice(last.end, body.start))
    ? [...before.slice(0, -1), { ...last, end: body.end }]
    : [...before, body];
}

/** "tại Quảng trường A (đường B, TP C), UBND tỉnh …": where the street is, and no body. */
function closesAnAddress(text: string, { start, end }: Placed): boolean {
  return (
    text[end] === ')' && /\((?:số |đường |phố )[^()]{2,60},\s*$/iu.test(text.slice(Math.max(0, start - 80), start))
  );
}

const IN_HIGHER_PLACE = compacted(/^, (?:huyện|thị xã|thành phố|TP\.?|quận|tỉnh) ?\p{Lu}/u);
const BEHIND_A_BODY =
  /(?:Trường|Hội|Đoàn|Công an|Trạm|Chùa|Ủy ban|Ban|Đội|Tổ|Nhà máy|Công ty|HTX|Hợp tác xã) [^,;.:]{2,50}, (?<low>(?:xã|phường|thị trấn) [^,;.:]{2,40}, )?$/u;

/** "Trường A, xã B, huyện C đón nhận": the commune and the district are where the school lies, and receive nothing. */
function isWhereItLies(text: string, { start, end }: Placed): boolean {
  const name = text.slice(start, end);
  if (!PLACE_ALONE.test(name)) return false;
  const behind = BEHIND_A_BODY.exec(text.slice(Math.max(0, start - 110), start));
  const low = /^(?:xã|phường|thị trấn) /u.test(name);
  return (
    behind !== null && (low ? IN_HIGHER_PLACE.test(text.slice(end, end + 20)) : behind.groups?.['low'] !== undefined)
  );
}
const PLACE_ALONE = compacted(/^(?:xã|phường|thị trấn|huyện|thị xã|quận|thành phố|tỉnh) \p{Lu}/u);

/** "Quỹ Thiện Tâm huyện A trao": the end of a name that is not known in full, and not the district. */
function endOfName(text: string, { start, end }: Placed): AwardItem | null {
  if (!PLACE_ALONE.test(text.slice(start, end)) || !GIVES.test(text.slice(end, end + 24))) return null;
  const before = UNKNOWN_NAME.exec(text.slice(Math.max(0, start - 90), start))?.[0];
  return before === undefined
    ? null
    : { type: 'LEVELS', name: `${before}${text.slice(start, end)}`.trim(), start, end };
}
const GIVES = compacted(/^ (?:đã |cũng |còn )*(?:trao|tặng|khen thưởng|biểu dương|tuyên dương)(?![\p{L}])/u);
const UNKNOWN_NAME = compacted(
  /(?<![\p{L}])(?:(?:Lãnh đạo|Đại diện) )?(?:Quỹ|Hội|Nhóm|Chương trình|Dự án|Văn phòng|Chi nhánh|Ban) (?:(?!và |cùng |của |tại |với |cho |do )[^\s,;.:()]+ ){1,10}$/u,
);

/** "cố Bộ trưởng Bộ A", "chức sắc Phật giáo", "CNVCLĐ huyện A": somebody of the body, who is not it. */
function isOfSomebody(text: string, { start }: Placed): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  // "Theo tin từ Hội A, …": who tells of it.
  return (
    /(?<![\p{L}])(?:cố|chức sắc|chức việc|tín đồ|CNVC(?:LĐ)?|CNLĐ|CBCS|CBCC(?:VC)?|LLVT|ĐVTN|HSSV) $/u.test(before) ||
    /(?<![\p{L}])theo (?:nguồn |thông )?tin (?:từ|của) $/iu.test(before)
  );
}

const IN_CAPITALS = compacted(/(?<![\p{L}])(?!CST|LĐTT|TTLĐ)\p{Lu}{4,8} $/u);

/** "BĐKCG huyện A": a body that is told by letters alone, with its level. */
function withAbbreviation<T extends Placed>(text: string, span: T): T {
  const letters = IN_CAPITALS.exec(text.slice(Math.max(0, span.start - 12), span.start));
  return letters && PLACE_ALONE.test(text.slice(span.start, span.end))
    ? { ...span, start: span.start - letters[0].length }
    : span;
}

/** "Hội đồng xét chọn đã lựa chọn trao": those who chose, whose name is not told. */
function isWhoChose(text: string, { start, end }: Placed): boolean {
  return (
    /^Hội đồng$/u.test(text.slice(start, end)) &&
    /^ (?:xét|bình) (?:chọn|duyệt)(?![\p{L}])/u.test(text.slice(end, end + 12))
  );
}

/** "cá nhân hoạt động Mặt trận xuất sắc", "cán bộ Mặt trận", "lực lượng công an": the work, and no body. */
function isWork(text: string, { start, end }: Placed): boolean {
  return (
    /^(?:[Mm]ặt trận|Hội|Đoàn|[Cc]ông đoàn|công an)$/u.test(text.slice(start, end)) &&
    /(?<![\p{L}])(?:hoạt động|công tác|cán bộ|làm|lực lượng) $/iu.test(text.slice(Math.max(0, start - 12), start))
  );
}

/** "cho Câu lạc bộ, tổ, nhóm tiêu biểu", "cho Hội Nông dân 10 tỉnh, thành": kinds of groups, and no group's name. */
function isKindOfGroup(text: string, { start, end }: Placed): boolean {
  // "cho các Liên đội", "cho các chi đoàn, Liên đội": several, of which none is named.
  if (
    TROOP.test(text.slice(start, end)) &&
    !/^ \p{Lu}/u.test(text.slice(end, end + 2)) &&
    SEVERAL_BEFORE.test(text.slice(Math.max(0, start - 40), start))
  )
    return true;
  return (KIND_OF_GROUP.test(text.slice(start, end)) ? OTHER_KIND : OF_SO_MANY).test(text.slice(end, end + 24));
}
const OF_SO_MANY = compacted(/^ \d{1,3} (?:tỉnh|huyện|thị xã|quận|xã|phường|cơ sở)(?![\p{L}])/u);
const TROOP = /^(?:liên|chi) đội$/iu;
const SEVERAL_BEFORE = /(?<![\p{L}])(?:các|những|nhiều|mỗi|một số) (?:\p{L}+ \p{L}+(?:,|,? và) ){0,2}$/iu;
const KIND_OF_GROUP = /^(?:câu lạc bộ|clb|chi hội|chi đoàn|chi bộ|chi tổ hội)$/iu;
const OTHER_KIND = compacted(
  /^(?:,|,? và) (?:tổ|đội|nhóm|chi hội|chi đoàn|chi bộ|liên đội|tổ hội|câu lạc bộ|clb)(?= \p{Ll}|[,;.]|$)/u,
);

/** "Công an xã A thuộc Công an tỉnh B": where the one before belongs, and nobody who receives. */
function isWhereTheyBelong(text: string, { start, end }: Placed): boolean {
  return (
    text.endsWith('thuộc ', start) &&
    /(?<!giải )(?<![\p{L}’'])\p{Lu}[\p{L}’']* (?:trực )?thuộc $/u.test(text.slice(Math.max(0, start - 40), start)) &&
    !/^ (?:đã |cũng )?(?:trao|tặng|khen|biểu dương|tuyên dương)/u.test(text.slice(end, end + 20))
  );
}

/** "Liên hiệp các hội khoa học và kỹ thuật tỉnh": words of a body's name, and nobody who receives. */
function isInName(text: string, { start, end }: Placed, bodies: readonly Placed[]): boolean {
  // "Trường THPT Ba Xã": no three communes.
  if (/^\p{Lu}/u.test(text[start]!)) return bodies.some((body) => body.start < start && end <= body.end);
  return (
    /^(?:các (?:hội|tổ chức|cơ quan)|(?:một|hai|1|2) thành viên)$/iu.test(text.slice(start, end)) &&
    bodies.some((body) => body.start < start && end < body.end)
  );
}

/** Adds what does not overlap anything there already. Both lists are short: a sentence has at most some hundred items. */
function addFree(items: AwardItem[], more: readonly AwardItem[]): void {
  const before = [...items].sort((a, b) => a.start - b.start);
  let at = 0;
  for (const item of more) {
    while (at < before.length && before[at]!.end <= item.start) at += 1;
    const next = before[at];
    if (!next || next.start >= item.end) items.push(item);
  }
}

function overlap(one: Placed, other: Placed): boolean {
  return one.start < other.end && other.start < one.end;
}
