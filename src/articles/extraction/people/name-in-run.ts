import { DEGREE, findLevelBefore, NOT_A_PERSON_BEFORE } from '../lexicon/courtesy.js';
import { DISTRICT_NAMES, PROVINCE_NAMES } from '../lexicon/places.js';
import { COMMON_SURNAMES, SURNAMES } from '../lexicon/surnames.js';
import { BODY_WORDS } from '../lexicon/words-before-names.js';
import { compacted } from '../patterns/compact.js';
import { isPlaceName } from './not-people.js';
import { matchesOf } from '../patterns/matches.js';

/** What begins a name in the Central Highlands. */
const HIGHLAND = compacted(/^[HKY][’']\p{Lu}\p{Ll}+$/u);
const POST_BEFORE = compacted(/(?:tịch|thư|trưởng|viên|đốc|phó)(?![\p{L}])[^,;:.()]{0,60}\p{Ll} $/iu);
const AFTER_A_POST = compacted(
  /(?:tịch|thư|trưởng|viên|đốc|phó)(?: (?:ubnd|hđnd|mttq|hội|đảng [uủ][ỷy]|\p{Ll}+)){0,5} (?:tỉnh|huyện|thành phố|xã|phường|[uủ][ỷy]|hội|đoàn) $/iu,
);

/** "bà A, Chủ tịch Hội Nông dân huyện ", "ông B – Giám đốc Công ty Lâm nghiệp ": whose post it is stands before, and a place ends it. */
const POST_OF_SOMEBODY = compacted(
  new RegExp(
    `(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Đđ]\\/[Cc]|[Aa]nh|[Cc]hị) \\p{Lu}[\\p{L}’']*(?: \\p{Lu}[\\p{L}’']*){1,4}\\s?[,–-]\\s?(?:(?!(?<![\\p{L}])(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|và|cùng)(?![\\p{L}])|[;:.–]).){4,140} (?:[Tt]ỉnh|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hành phố|xã|[Pp]hường|[Tt]hị trấn|thôn|bản|buôn|ấp|nghiệp|phần|[uủ][ỷy]) $`,
    'u',
  ),
);

/** "; Trần Văn A - Phó Bí thư Huyện ủy ": the same in a row of guests without a form of address. */
const POST_IN_A_ROW = compacted(
  /[:;]\s*(?:và )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}\s?[,–-]\s?[^;:,–]{4,60} (?:[uủ][ỷy]|(?:huyện|thị|thành|quận|tỉnh) đoàn) $/u,
);

/** "bà A, Phó Chủ tịch UBND xã ": the post behind a name, so that a place ends it. */
const endsAPost = (before: string): boolean => POST_OF_SOMEBODY.test(before) || !POST_BEFORE.test(before);

const isSurelyAName = ([first, middle]: readonly Word[]): boolean =>
  COMMON_SURNAMES.has(first!.word) || /^(?:Văn|Thị)$/u.test(middle!.word);

/** A capitalised word of a run, and where it stands in the sentence. */
export interface Word {
  word: string;
  at: number;
}

export function wordsOf(run: string, index: number): Word[] {
  return matchesOf(run, /\S+/gu).map(({ 0: word, index: at }) => ({ word, at: index + at }));
}

const joined = (words: readonly Word[]): string => words.map(({ word }) => word).join(' ');

const CLERICAL = /^(?:Đại|Đức|Thượng|T[ọo][ạa]|H[òo][àa]|Ni|Sư|Trưởng|Lão|Pháp|Chủ)$/u;

/** "Ông Nguyễn Văn A", "Thượng tá Trần B": a title with a capital at the head of the run itself. */
export function courtesyInside(words: readonly Word[]): number | null {
  const first = words[0]!.word;
  // "Đại Đức Thích Nguyên Đạo", "Trưởng Lão Hòa Thượng Thích A": a clerical title with capitals throughout.
  const clerical = words.findIndex(({ word }) => word === 'Thích');
  if (clerical > 0 && words.length > clerical + 2 && words.slice(0, clerical).every(({ word }) => CLERICAL.test(word)))
    return clerical;
  // "Ông Bà Nguyễn Thị C": typed twice.
  if (/^(?:Ông|Bà|Anh|Chị)$/u.test(first) && words.length > 3 && /^(?:Ông|Bà|Anh|Chị)$/u.test(words[1]!.word))
    return SURNAMES.has(words[2]!.word) ? 2 : null;
  if ((/^(?:Ông|Bà|Anh|Chị|Cụ|Em|Cô|Thầy|Bác|CCB)$/u.test(first) || DEGREE.test(first)) && words.length > 2) {
    // A family name that no list has is told by the middle name: "Ông Vì Văn Ơn".
    const second = words[1]!.word;
    // "Ông K’sor Phước": names of the Central Highlands are written with a stroke.
    const highland = /^[KHY]\p{L}?[’']/u.test(second);
    const sure = SURNAMES.has(second) || second === 'A' || highland || /^(?:Văn|Thị)$/u.test(words[2]!.word);
    return sure || isAddressed(words) ? 1 : null;
  }
  return null;
}

/** "Ông Xiêng Lăng Thao", "Bà Quản Hoài Châu": whatever follows the form of address, but for mountains, goddesses and the province. */
function isAddressed([title, ...name]: readonly Word[]): boolean {
  const [first] = name;
  return (
    /^(?:Ông|Bà|Anh|Chị)$/u.test(title!.word) &&
    name.length <= 4 &&
    !BODY_WORDS.has(first!.word) &&
    !/^(?:Rịa|Chúa|Nà|Đen|Trưng|Triệu|Cụ|Nội|Ngoại|Nguyên)$/u.test(first!.word) &&
    name.every(({ word }) => /^\p{Lu}[\p{Ll}’'-]+$/u.test(word))
  );
}

/** "Hội Đồng Quản Trị", "Tập Đoàn Hòa A": typed with capitals throughout, and nobody of the family name Đồng or Đoàn. */
const IN_CAPITALS =
  /^(?:Hội Đồng (?:Quản Trị|Nhân Dân|Thành Viên|Khoa Học|Sáng Lập|Cổ Đông|Thi Đua|Giám Khảo|Đội)(?= |$)|(?:\S+ )*Tập Đoàn )/u;

/** "Bí thư Tỉnh Đoàn Phú Thọ Bùi Đức A": where the name of whoever leads the Youth Union of a known place begins. */
function behindUnion(words: readonly Word[], before: string): number | null {
  const printed = joined(words);
  if (/^(?:Tỉnh|Thành|Huyện|Quận|Thị) Đoàn /u.test(printed)) return words.length > 4 ? afterPlace(words, 2) : null;
  const led =
    words.length > 4 && printed.startsWith('Đoàn ') && /(?:tỉnh|thành|huyện|quận|thị|xã|phường) $/u.test(before);
  return led ? afterPlace(words, 1) : null;
}

/** "Tỉnh Đoàn Phú Yên": the Youth Union of a place, and nobody of the family name Đoàn. */
function youthUnion(words: readonly Word[]): boolean {
  const [level, union, ...place] = words.map(({ word }) => word);
  const name = place.join(' ');
  if (!/^(?:Tỉnh|Thành|Huyện|Quận|Thị)$/u.test(level!) || union !== 'Đoàn') return false;
  // "Tỉnh Đoàn Quế Lâm": the name of a place that begins like no person's.
  const unknown = place.length === 2 && !COMMON_SURNAMES.has(place[0]!) && !/^(?:Văn|Thị)$/u.test(place[0]!);
  return PROVINCE_NAMES.has(name) || DISTRICT_NAMES.has(name) || unknown;
}

const COUNTRY = /^(?:Thái Lan|Hà Lan|Ba Lan|Phần Lan|Hàn Quốc|Trung Quốc|Nhật Bản|Hoa Kỳ|Ấn Độ|Đài Loan)$/u;

/** Which word of a run without courtesy title begins the name: after a place or a body's words, at a family name. */
export function nameFrom(words: readonly Word[], before: string): number | null {
  if (youthUnion(words) || /^Đoàn (?:Khối|Trường|Xã|Phường|Thanh)$/u.test(joined(words.slice(0, 2)))) return null;
  // "Ban điều hành KP Xa Cam": a quarter, shortened.
  if (/^(?:KP|TDP|KDC)$/u.test(words[0]!.word) && words.length < 5) return null;
  // "Đại sứ Việt Nam tại Thái Lan Mai Văn A": a country that begins like a name.
  if (words.length > 3 && /(?<![\p{L}])tại $/u.test(before) && COUNTRY.test(joined(words.slice(0, 2)))) return 2;
  const ofUnion = behindUnion(words, before);
  if (ofUnion !== null) return ofUnion;
  if (NOT_A_PERSON_BEFORE.test(before) && words.length <= 3) {
    return null;
  }
  if (words.length > 2 && IN_CAPITALS.test(joined(words))) {
    const body = words.findIndex(({ word }) => word === 'Đồng' || word === 'Đoàn');
    const name = words.findIndex(({ word }, i) => i > body + 2 && words.length - i > 1 && SURNAMES.has(word));
    return name < 0 ? null : name;
  }
  // "Chủ tịch UBND xã Ia Tân Ksor H’Lan": a given name of the Central Highlands behind its family name.
  const given = words.findIndex(({ word }, k) => k > 0 && HIGHLAND.test(word));
  const family = given > 1 && words[given - 2]!.word === 'Rơ' ? given - 2 : given - 1;
  if (given > 0 && given === words.length - 1 && SURNAMES.has(words[family]!.word) && POST_BEFORE.test(before))
    return family;
  if (words.length === 2 && (POST_OF_SOMEBODY.test(before) || POST_IN_A_ROW.test(before))) return null;
  if (words.length === 3 && findLevelBefore(before) && !isSurelyAName(words) && endsAPost(before)) return null;
  const left = (from: number): number => words.length - from;
  const led = afterPlace(words, 0);
  if (led !== null) return led;
  let at = 0;
  // "TP", "MTTQ", and what a run begins with after "T.Ư".
  const abbreviation = (word: string): boolean => /^(?:[\p{Lu}&-]{2,}|Ư)$/u.test(word);
  while (
    at < words.length - 2 &&
    ((BODY_WORDS.has(words[at]!.word) && bodyWordIsNoName(words, at, before)) || abbreviation(words[at]!.word))
  )
    at += 1;
  const placed = afterPlace(words, at);
  if (placed !== null) return placed;
  const behind = at === 0 && findLevelBefore(before) ? behindUnknownPlace(words) : null;
  if (behind !== null) return behind;
  if (SURNAMES.has(words[at]!.word) && left(at) >= 2) return at;
  // A rare family name after a post, told by the middle name: "Phó Chủ tịch UBND tỉnh Ao Văn Thinh", "Giám đốc Sở Nội vụ Bá Thị Xuân Lan".
  if (left(at) >= 3 && left(at) <= 5 && /^(?:Văn|Thị)$/u.test(words[at + 1]!.word) && POST_BEFORE.test(before))
    return at;
  // "Bí thư Huyện đoàn H’Lan Niê", "Chủ tịch UBND xã A Thút"; not "Chủ tịch UBND huyện A Lưới".
  if (HIGHLAND.test(words[at]!.word) && (POST_BEFORE.test(before) || !findLevelBefore(before))) return at;
  if (words[at]!.word === 'A' && AFTER_A_POST.test(before) && !isPlaceName(joined(words.slice(at)))) return at;
  // "Chủ tịch UBND xã Đăk Tơ Re A Thút": behind an unknown place.
  if (left(0) >= 4 && words.at(-2)!.word === 'A' && AFTER_A_POST.test(before)) return words.length - 2;
  // After an unknown place: "Chủ tịch UBND xã Đức Thọ Nguyễn Văn A".
  for (let i = at + 1; i <= words.length - 2; i += 1) {
    if (beginsLikeAName(words, i) && left(i) >= 3 && left(i) <= 4 && !isFollowedByAName(words, i)) return i;
  }
  return null;
}

/** A family name that is common, or a rarer one before "Văn" or "Thị": "UBND huyện Tân Lập Lò Thị Na". */
function beginsLikeAName(words: readonly Word[], at: number): boolean {
  const family = words[at]!.word;
  return (
    COMMON_SURNAMES.has(family) ||
    (SURNAMES.has(family) && family !== 'Ông' && /^(?:Văn|Thị)$/u.test(words[at + 1]?.word ?? ''))
  );
}

/** "Mai" of "Công ty TNHH Hoa Mai Trần Văn A": a family name and a middle name stand right behind. */
function isFollowedByAName(words: readonly Word[], at: number): boolean {
  return (
    words.length - at === 4 && COMMON_SURNAMES.has(words[at + 1]!.word) && /^(?:Văn|Thị)$/u.test(words[at + 2]!.word)
  );
}

/** "Chủ tịch UBND huyện Kon Lâm Trần Thị B": the place is in no list and begins like a name; the next family name begins the name. */
function behindUnknownPlace(words: readonly Word[]): number | null {
  for (let at = 1; at <= Math.min(3, words.length - 3); at += 1) {
    // "Nguyễn Phạm Thị A": two family names of one person, and no place.
    const twoFamilies = COMMON_SURNAMES.has(words[0]!.word);
    const sure = words.length - at >= 3 && (at > 1 || (!twoFamilies && /^(?:Văn|Thị)$/u.test(words[at + 1]!.word)));
    if (sure && words.length - at <= 4 && beginsLikeAName(words, at)) return at;
  }
  return null;
}

/** "Quảng Trị Hà Sỹ Đồng", "TP Hà Nội Bùi Thị A": where the name begins behind the place that stands at `at`. */
function afterPlace(words: readonly Word[], at: number): number | null {
  for (let length = Math.min(3, words.length - at - 2); length > 0; length -= 1) {
    const place = joined(words.slice(at, at + length));
    const known = isPlaceName(place) || place === 'Việt Nam';
    const sure = length > 1 || PROVINCE_NAMES.has(place);
    const left = words.length - at - length;
    if (known && sure && SURNAMES.has(words[at + length]!.word) && !(length === 1 && left < 3)) return at + length;
  }
  return null;
}

function bodyWordIsNoName(words: readonly Word[], at: number, before: string): boolean {
  if (!SURNAMES.has(words[at]!.word)) return true;
  // "Bí thư Thành Đoàn TP HCM Ngô Văn A": a shortened place goes on with the body.
  if (at > 0 && /^\p{Lu}{2,}$/u.test(words[at + 1]!.word)) return true;
  const led = at > 0 || /(?:ương|tỉnh|thành|huyện|quận|thị|xã|phường|trung|t\.?ư\.?|tw)\s*$/iu.test(before);
  return led && COMMON_SURNAMES.has(words[at + 1]!.word) && words.length - at > 2;
}
