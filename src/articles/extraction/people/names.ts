import { beginsAPost, isNameByItsPost } from './given-names.js';
import { findCourtesyBefore, SOFT_COURTESY } from '../lexicon/courtesy.js';
import { PROVINCE_NAMES } from '../lexicon/places.js';
import { POST_END, POST_START } from '../lexicon/posts.js';
import { COMMON_SURNAMES, SURNAMES } from '../lexicon/surnames.js';
import { BODY_WORDS } from '../lexicon/words-before-names.js';
import { compacted } from '../patterns/compact.js';
import { placeAhead } from './places-told.js';
import { courtesyInside, nameFrom, type Word, wordsOf } from './name-in-run.js';
import {
  endsInsideAWord,
  insideQuotes,
  inRowOfPlaces,
  isFamous,
  isNamedThing,
  isRemembered,
  isPlace,
  isPlaceName,
  UNION_OF,
} from './not-people.js';
import { matchesOf } from '../patterns/matches.js';

/** A person's name in a sentence, without what stands before it. */
export interface NameSpan {
  start: number;
  end: number;
  name: string;
  /** Begin of the courtesy titles right before it; the same as `start` when there are none. */
  courtesyStart: number;
}

/** Capitalised words one blank apart: "Hồ Văn Dừn", "H’Yim Kđoh", "Thích nữ Diệu Tâm"; the blank after "đồng chí" may be forgotten; "tặng ông Lò Văn Bảy Giấy khen" ends before the paper. */
const RUN = compacted(
  /(?![ -@a-zß-ÿ])(?:(?<![\p{L}\p{N}])(?<!\p{L}\/)|(?<=[Đđ]ồng chí))\p{Lu}(?:[’']?\p{L}|[’']|-(?=\p{L}))*(?: {1,2}(?:(?!(?:Bằng|Giấy|Thư) [Kk]hen|Cờ thi|Kỷ niệm|Huân chương|Huy (?:chương|hiệu))\p{Lu}(?:[’']?\p{L}|[’']|-(?=\p{L}))*|(?<=Thích )nữ(?= \p{Lu})))+/gu,
);
/** Names of one word in the Central Highlands: "K'Nhung", "K’Brơi", "H'Linh". */
const HIGHLAND = compacted(/[KH](?<![\p{L}\p{N}’'][KH])[’']\p{Lu}\p{Ll}+(?![\p{L}’'])(?! \p{Lu}\p{Ll})/gu);
const LOWERED = compacted(/^nữ$|^\p{Lu}[\p{Ll}’'-]*(?:[’']?\p{Lu}?[\p{Ll}-]+)*$/u);
const LONGEST_NAME = 5;
const POST_WITH_BODY = compacted(/(?:tịch|thư|trưởng|viên|đốc|phó)(?![\p{L}])[^,;.:]*$/iu);

/** All names of a sentence, in order. What is only the name of a place, a school, a street or a prize is left out. */
export function namesIn(sentence: string, places: ReadonlySet<string>): NameSpan[] {
  const spans: NameSpan[] = [];
  for (const { 0: whole, index: at } of matchesOf(sentence, RUN))
    for (const { run, index } of apart(whole, at)) {
      const single = /^(?:Ông|Bà|Anh|Chị|Cụ|Già) [KH][’']\S+$/u.test(run);
      const span = single ? null : nameInRun(sentence, run, index, places);
      if (span && !insideQuotes(sentence, span)) spans.push(span);
    }
  for (const { 0: name, index } of matchesOf(sentence, HIGHLAND))
    if (!spans.some(({ start, end }) => start < index + name.length && index < end)) {
      const courtesy = findCourtesyBefore(sentence.slice(Math.max(0, index - 60), index));
      spans.push({ start: index, end: index + name.length, name, courtesyStart: index - (courtesy?.[0].length ?? 0) });
    }
  return spans.sort((a, b) => a.start - b.start);
}

/** "Phó Chủ tịch UBND xã Nà Sơn Ông Đặng Văn Võ": a place, and without a comma whoever is told next. */
function apart(run: string, index: number): { run: string; index: number }[] {
  const next = / (?=(?:Ông|Bà) (\p{Lu}\p{Ll}+) \p{Lu})/u.exec(run);
  if (!next || !COMMON_SURNAMES.has(next[1]!) || /^(?:Ông|Bà)$/u.test(run.slice(0, next.index)))
    return [{ run, index }];
  const from = next.index + 1;
  return [
    { run: run.slice(0, next.index), index },
    { run: run.slice(from), index: index + from },
  ];
}

function nameInRun(sentence: string, run: string, index: number, places: ReadonlySet<string>): NameSpan | null {
  const before = sentence.slice(Math.max(0, index - 60), index);
  const title = findCourtesyBefore(before);
  const soft = title !== null && SOFT_COURTESY.test(title[0]);
  const courtesy = soft && /(?:hội|đoàn)\s*$/iu.test(before.slice(0, title.index)) ? null : title;
  const all = wordsOf(run, index);
  const words = courtesy ? all : all.slice(placeAhead(all, before, places));
  if (words.length === 0) return null;
  const inner = courtesy ? null : courtesyInside(words);
  const printedLarge = !courtesy && inner === null && isInCapitals(sentence, words, before);
  const from = printedLarge
    ? 0
    : (inner ??
      (courtesy ? courtesyAgain(words) : (nameFrom(words, before) ?? (isItem(sentence, words, before) ? 0 : null))));
  const item = printedLarge || (!courtesy && inner === null && from === 0 && isItem(sentence, words, before));
  if (from === null) return null;
  const name = words.slice(from, from + nameLength(sentence, words, from));
  const addressed = Boolean(courtesy) || inner !== null;
  const small = addressed && name.length === 2 && from + 2 === words.length ? givenNameInSmall(sentence, name) : null;
  if (small) name.push(small);
  const endOf = (): number => name.at(-1)!.at + name.at(-1)!.word.length;
  // "Nhà thơ Vũ Thị Hoa Tổng kết công tác": the verb with a capital, behind whoever is addressed.
  if (courtesy && name.length > 3 && endsInsideAWord(sentence, endOf())) name.pop();
  const start = name[0]!.at;
  const end = endOf();
  const sure = (Boolean(courtesy) && !soft) || inner !== null || item;
  const plain = name.map(({ word }) => word);
  if (!isName(small ? name.slice(0, 2) : name, sure || isNameByItsPost(plain, sentence.slice(end, end + 70))))
    return null;
  const text = sentence.slice(start, end);
  // "Hoàng Thị A (tức Trần Thị B)": another name of the one before.
  if (/\((?:tức|tên thật)(?: là)?:? $/iu.test(before)) return null;
  if (isFamous(text) || PROVINCE_NAMES.has(text) || endsInsideAWord(sentence, end)) return null;
  if (UNION_OF.test(sentence.slice(start, start + 24))) return null;
  // "các đồng chí: Nguyên Tổng Bí thư …": a former post, and no name.
  if (/^Nguyên$/u.test(name[0]!.word) && POST_START.test(sentence.slice(name[0]!.at, name[0]!.at + 60))) return null;
  // "Nông Sơn: Triển khai nhiệm vụ …": where, before the headline of a portal.
  const asPlace = !courtesy && inner === null && places.has(text.replace(/\s+/gu, ' '));
  if (start === 0 && (name.length === 2 || asPlace) && !courtesy && /^\s*:/u.test(sentence.slice(end))) return null;
  // "Quỹ tín dụng nhân dân Nà Sơn" where the article tells of "phường Nà Sơn".
  if (asPlace && !POST_START.test(sentence.slice(end, end + 60).replace(/^\s*[-–—,]\s*/u, ''))) return null;
  if (isNameOfAPlace(words[from - 1]?.word ?? '', text, before)) return null;
  const behindWhatIsLed = name.length > 2 && POST_WITH_BODY.test(before) && words.slice(0, from).some(namesSomething);
  if (!courtesy && inner === null && !behindWhatIsLed && (isPlace(text, before) || inRowOfPlaces(sentence, start)))
    return null;
  if (!courtesy && inner === null && isNamedThing(text, before, sentence.slice(end, end + 60))) return null;
  // "khen thưởng 3 em: A, B, C": the noun that is counted, and no form of address.
  const countedAs =
    courtesy && /^em\s?:\s*$/iu.test(courtesy[0]) && /\d $/u.test(sentence.slice(0, index - courtesy[0].length));
  const courtesyStart = courtesy && !countedAs ? index - courtesy[0].length : inner !== null ? index : start;
  if (courtesy && isRemembered(sentence.slice(Math.max(0, courtesyStart - 30), courtesyStart))) return null;
  return { start, end, name: text.replace(/\s+/gu, ' '), courtesyStart };
}

const SMALL_GIVEN_NAME = compacted(
  /^ (?!(?:nguyên|là|làm|cựu|quyền|tân|hiện|nay|kiêm|thay|giữ|và|cùng|với|hoặc|đã|dự|nói|mong|gặp|thăm|hỏi|mời|giúp|nhờ|xin|bầu|tiễn|đón|đưa|theo|khen|chào|báo|ký|viết|bảo|kể)(?![\p{L}]))(\p{Ll}{2,6})(?=(\s*[,–-]\s*| )(?=\p{Lu}))/u,
);

/** "đồng chí Trần Hương giang, Phó Bí thư", "Ông Lý Trường sinh Chủ tịch UBND xã": a given name typed small, where a post stands behind it. */
function givenNameInSmall(sentence: string, name: readonly Word[]): Word | null {
  const last = name.at(-1)!;
  const at = last.at + last.word.length;
  const small = COMMON_SURNAMES.has(name[0]!.word) ? SMALL_GIVEN_NAME.exec(sentence.slice(at, at + 14)) : null;
  if (!small) return null;
  const behind = at + small[0].length + small[2]!.length;
  return !POST_END.test(` ${small[1]!} `) && POST_START.test(sentence.slice(behind, behind + 60))
    ? { word: small[1]!, at: at + 1 }
    : null;
}

/** "Hoa" of "Giám đốc Công ty TNHH Hoa Mai Trần Văn A": what the company or the hamlet is called, and no abbreviation. */
function namesSomething({ word }: Word): boolean {
  return /\p{Ll}/u.test(word) && !BODY_WORDS.has(word);
}

/** "ông Ông Nguyễn Văn A", "PGS. TS Trần B": a second title, in capitals, behind the first. */
function courtesyAgain(words: readonly Word[]): number {
  return /^(?:Ông|Bà)$/u.test(words[0]!.word) && words.length < 4 ? 0 : (courtesyInside(words) ?? 0);
}

/** "Trường THPT Lê Văn Tám", "Phường Cao Thắng", "TP Cao Lãnh"; not "Hội LHPN TP Vũ Thị Liên", "Phó Chủ tịch Ủy ban MTTQ TP Ngô Hoài Nam". */
function isNameOfAPlace(led: string, name: string, before: string): boolean {
  if (/^(?:THPT|THCS|TH|Chuyên|Trường|Đường|Phố|Quỹ)$/u.test(led)) return true;
  const long = name.split(' ').length > 2;
  if (led === 'TP') return !long || !(/^\S+ (?:Văn|Thị) /u.test(name) || POST_WITH_BODY.test(before));
  return /^(?:Phường|Xã|Huyện|Tỉnh|Quận|Thôn|Ấp)$/u.test(led) && !long;
}

/** "…; Ngọc Kim Nạm - Ủy viên Ban Thường vụ …": in a row of guests the post behind it makes a name of any family name. */
function isItem(sentence: string, words: readonly Word[], before: string): boolean {
  if (isShown(sentence, words, before)) return true;
  if (!/[;:]\s*(?:và |cùng )?$/u.test(before) || words.length < 2 || words.length > 4) return false;
  if (BODY_WORDS.has(words[0]!.word) && !SURNAMES.has(words[0]!.word)) return false;
  const last = words.at(-1)!;
  const after = sentence.slice(last.at + last.word.length, last.at + last.word.length + 70);
  const separator = /^(?:\s*[-–—]\s*|,\s)/u.exec(after)?.[0];
  const text = words.map(({ word }) => word).join(' ');
  return separator !== undefined && POST_START.test(after.slice(separator.length)) && !isPlaceName(text);
}

/** "Khánh An (thứ 2 từ trái sang) nhận …": who stands where in a picture, by the words that begin its caption. */
function isShown(sentence: string, words: readonly Word[], before: string): boolean {
  if (
    (/\p{L}/u.test(before) && !before.endsWith(' và ')) ||
    words.length < 2 ||
    words.length > 4 ||
    BODY_WORDS.has(words[0]!.word)
  )
    return false;
  const last = words.at(-1)!;
  return IN_THE_PICTURE.test(sentence.slice(last.at + last.word.length, last.at + last.word.length + 50));
}
const IN_THE_PICTURE = compacted(
  /^ \((?:(?:người |đứng |ngồi |hàng \p{L}+,? )*)(?:thứ \S+ (?:từ |bên )?|(?:ở )?(?:bìa|bên|ngoài cùng|chính) ?)?(?:trái|phải|giữa)(?:[ ,][^()]{0,24})?\)/iu,
);

/** "TRẦN HƯƠNG A, Phó Bí thư Đảng ủy", "Bí thư Huyện ủy LÊ VĂN B": a name in capitals beside a post that is not. */
function isInCapitals(sentence: string, words: readonly Word[], before: string): boolean {
  const plain = words.map(({ word }) => word);
  const [first] = plain;
  if (words.length < 3 || words.length > 5 || !plain.every((word) => /^\p{Lu}+$/u.test(word))) return false;
  if (!SURNAMES.has(first![0]! + first!.slice(1).toLowerCase())) return false;
  const last = words.at(-1)!;
  const after = sentence.slice(last.at + last.word.length).slice(0, 70);
  const separator = /^\s*(?:[-–—,]|\()\s*/u.exec(after)?.[0];
  const behind = separator === undefined ? '' : after.slice(separator.length);
  return (
    (POST_START.test(behind) && /^.{0,30}\p{Ll}/u.test(behind)) ||
    (/\p{Ll} $/u.test(before) && POST_WITH_BODY.test(before))
  );
}

function nameLength(sentence: string, words: readonly Word[], from: number): number {
  let length = 1;
  while (from + length < words.length && length < LONGEST_NAME) {
    const next = words[from + length]!;
    // "đồng chí Võ Tấn Lẹ BTĐU": a shortened post behind the name.
    if (length >= 2 && /^\p{Lu}{2,}$/u.test(next.word) && /\p{Ll}/u.test(words[from]!.word)) break;
    // "Nguyễn Thành Diệu Tỉnh ủy viên": the post begins without a comma.
    if (length >= 2 && beginsAPost(next.word, sentence.slice(next.at, next.at + 40))) break;
    if (
      length >= 2 &&
      /^(?:Ảnh|Tỉnh|Huyện|Thành|Hội|Thừa|Thay)$/u.test(next.word) &&
      /^ (?:ủy|uỷ|đoàn|hội|mặt|lệnh)/u.test(sentence.slice(next.at + next.word.length, next.at + next.word.length + 5))
    )
      break;
    length += 1;
  }
  return length;
}

function isName(words: readonly Word[], courtesy: boolean): boolean {
  if (words.length < 2) return false;
  const first = words[0]!.word;
  // "Tỉnh đoàn Hà Tĩnhđã trao": a blank left out, and no given name.
  if (words.some(({ word }) => /\d|\p{Ll}đã$/u.test(word))) return false;
  // "Ông Sình": a given name behind its form of address, and no family name.
  if (words.length === 2 && first === 'Ông' && !courtesy) return false;
  const capitals = words.every(({ word }) => /^\p{Lu}+$/u.test(word));
  if (capitals)
    return courtesy && words.length >= 2 && words.length <= 5 && SURNAMES.has(first[0] + first.slice(1).toLowerCase());
  if (!words.every(({ word }) => LOWERED.test(word))) return false;
  const middle = words.length >= 3 && words.length <= 5 && /^(?:Văn|Thị)$/u.test(words[1]!.word);
  const ofBodies = words.slice(1).some(({ word }) => /^(?:Huyện|Ủy|Uỷ|Ban|Sở)$/u.test(word));
  if (ofBodies && !courtesy && !middle) return false;
  if (POST_START.test(words.map(({ word }) => word).join(' '))) return false;
  if (SURNAMES.has(first) || /^(?:A$|[HK][’'])/u.test(first)) return true;
  return !BODY_WORDS.has(first) && (courtesy || middle);
}
