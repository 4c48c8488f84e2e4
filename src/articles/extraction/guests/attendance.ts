import type { AttendeeRole } from '../draft.js';
import { actsByOffice, isQuotedByTheo, saysTheQuote } from './acting-by-office.js';
import { opensList, tailList } from './lists.js';
import {
  AWARD_BESIDE,
  CAME,
  CHAIRS,
  COMES,
  findGuests,
  GIFT,
  PRESENTS,
  SPEAKS,
  SPEAKS_BY_OFFICE,
  SPOKEN_OF,
  SPOKEN_OF_BEFORE,
} from '../lexicon/attendance-words.js';
import { compacted } from '../patterns/compact.js';
import type { PersonMention } from '../people/people.js';
import { isRowOfGuests } from './in-a-row.js';
import type { Sentence } from '../text/sentences.js';
import { saysSomething } from './talks.js';

/** A sentence with the people found in it; `receivers` get an award there, `givers` hand one over. */
export interface PeopledSentence {
  sentence: Sentence;
  people: readonly PersonMention[];
  receivers: ReadonlySet<PersonMention>;
  givers: ReadonlySet<PersonMention>;
  /** An item of a list that "Dự hội nghị có:" opened in a paragraph before. */
  inGuestList: boolean;
  /** Told of a talk at the meeting: "Trong phần giao lưu, …". */
  inTalk: boolean;
  /** Index of the meeting that the sentence belongs to. */
  meeting: number | null;
}

/** One person as one sentence shows them. */
export interface Appearance {
  person: PersonMention;
  roles: AttendeeRole[];
  listed: boolean;
  source: PeopledSentence;
}

/** "do đồng chí A chủ trì", "do ông B làm trưởng đoàn"; not "do ông C vận động", nor "do ông D làm chánh đại diện". */
const DOES_THERE = compacted(
  /^[^.;:]{0,60}(?<![\p{L}])(?:làm(?! (?:chánh |phó |(?:chi |phân |tổ |đội |nhóm )?(?:hội |đoàn |đội |tổ |nhóm )?trưởng(?! đoàn(?! thể))|chủ tịch|bí thư|chủ nhiệm))|dẫn đầu|chủ trì|chủ tọa|điều hành|trình bày|phát biểu|báo cáo|truyền đạt|quán triệt|trực tiếp|đọc|triển khai|phụ trách|trao)(?![\p{L}])/iu,
);

/** "đoàn công tác do ông A làm trưởng đoàn": he came with it. */
const LEADS_A_DELEGATION = compacted(/^\s*,?\s*(?:làm (?:trưởng|phó) đoàn|dẫn đầu)(?![\p{L}])/iu);

/** "… những cá nhân tiêu biểu gồm: ông A": whom a row names that is no row of guests. */
const NAMED_AMONG = /gồm:\s*(?:các )?(?:đồng chí|đ\/c|ông|bà|anh|chị)?\s*$/iu;

/** "cụ A, Huy hiệu 60 năm tuổi Đảng", "ông B, 50 năm tuổi Đảng": whoever has just received a Party badge. */
const HOLDS_A_BADGE = /^\s*(?:\([^)]{0,40}\)\s*)?[,–(-]\s*(?:huy hiệu )?\d{2} năm tuổi đảng/iu;

/** "Thừa ủy quyền của Tổng Bí thư, Chủ tịch nước A, ông B trao": in whose name B hands over, and no guest. */
const IN_WHOSE_NAME = /thừa (?:lệnh|[uủ][ỷy] quyền)(?: của)? tổng bí thư, (?:đồng chí )?$/iu;

/** "đọc thư chúc mừng của Bí thư Trung ương Đảng, Chủ tịch Hội A": whose letter is read is elsewhere. */
const WROTE = /(?:đọc|chuyển|gửi) (?:bức )?(?:thư|thông điệp|lời chúc)(?: [^.;:,]{2,30})? của [^.;:]{0,90}$/iu;

/** "Trong thư, Chủ tịch nước A bày tỏ": what is said in writing. */
const WRITES = /(?:^|[.;,] )(?:trong|qua) (?:bức |lá )?thư(?: [^.;:,]{2,40})?, $/iu;

/** "ông B trao Huân chương do Chủ tịch nước A tặng cho …": whose decision another hands over. */
function grantsThroughAnother(before: string, { positions }: PersonMention): boolean {
  return (
    /^(?:Chủ tịch nước|Thủ tướng(?: Chính phủ)?)$/u.test(positions[0] ?? '') &&
    /(?<![\p{L}])trao (?:tặng )?[^.;:]{4,80} do $/u.test(before)
  );
}

/** "ông A (đứng thứ 3 từ trái qua)", "bà B (bìa phải)". */
const WHERE_IN_THE_PHOTO = compacted(
  /^\s*[,(]\s*(?:đứng|ngồi|thứ \S+ từ|giữa|bìa|bên (?:trái|phải)|(?:ngoài|hàng) \S+|người thứ|áo)(?![\p{L}])/iu,
);

/** "… điển hình như cụ A hiến 860 m2 đất, cụ B …": everybody without a post in a row of examples. */
function isExample(before: string, { positions }: PersonMention): boolean {
  return (
    positions.length === 0 && /(?<![\p{L}])(?:điển hình|tiêu biểu|đơn cử|chẳng hạn)(?: là| như)[^.;:]*$/iu.test(before)
  );
}

/** Reads roles from the words around each name; people who are only spoken of, or receive an award, appear nowhere. */
export function appearancesIn(source: PeopledSentence): Appearance[] {
  const { sentence, people, receivers } = source;
  const found: Appearance[] = [];
  const led = ledIn(sentence.text, people);
  const row = isRowOfGuests(sentence.text, people, receivers);
  // From the last to the first: in "A và B trao …" the verb after B is A's too.
  let following: AttendeeRole[] = [];
  for (let i = people.length - 1; i >= 0; i -= 1) {
    const person = people[i]!;
    if (receivers.has(person)) {
      following = [];
      continue;
    }
    const roles = rolesOf(source, person, people[i + 1], { following, led: led[i]!, row });
    following = roles.roles;
    if (roles.roles.length > 0 && !isCredit(sentence.text, person))
      found.unshift({ person, roles: roles.roles, listed: roles.listed, source });
  }
  return found;
}

function rolesOf(
  source: PeopledSentence,
  person: PersonMention,
  next: PersonMention | undefined,
  { following, led, row }: { following: readonly AttendeeRole[]; led: boolean; row: boolean },
): { roles: AttendeeRole[]; listed: boolean } {
  const { text, place } = source.sentence;
  const before = text.slice(Math.max(0, person.start - 260), person.start);
  const after = text.slice(person.end, Math.min(text.length, next?.start ?? text.length, person.end + 90));
  const guests = findGuests(before) ?? findGuests(text.slice(0, person.start));
  const listed = source.inGuestList || (guests !== null && opensList(text.slice(0, person.start)));
  if (
    HOLDS_A_BADGE.test(text.slice(person.nameEnd, person.nameEnd + 60)) ||
    isExample(before, person) ||
    SPOKEN_OF.test(text.slice(person.end, person.end + 60)) ||
    SPOKEN_OF_BEFORE.test(before.slice(-60)) ||
    IN_WHOSE_NAME.test(before.slice(-60)) ||
    WROTE.test(before.slice(-150)) ||
    WRITES.test(before.slice(-70)) ||
    grantsThroughAnother(before, person) ||
    (!listed && NAMED_AMONG.test(before.slice(-60)))
  )
    return { roles: [], listed: false };
  const roles = new Set<AttendeeRole>();
  if (source.givers.has(person)) roles.add('PRESENTER');
  const clause = after.split(/[;:]/u)[0] ?? '';
  const acts =
    /^\s*(?:\([^)]*\)\s*)?(?:[,–-] (?:(?:học sinh )?lớp \d{1,2}\S*|(?:người|đảng viên|tình nguyện viên|cựu chiến binh|thương binh|nhà tài trợ|một trong|tiểu thương|ngụ|trú|quê)(?![\p{L}])[^,;.:]{0,80}(?:, (?:người|thương binh|ngụ|trú|quê)(?![\p{L}])[^,;.:]{0,60})?),? )?(?:[,–-]\s*)?(?:(?:đã|đang|cũng|thì|lại|liền|lên(?= (?:đọc|phát biểu|nói|chúc|báo cáo|trình bày|khai mạc|bày tỏ|chia sẻ))|đứng dậy|đứng lên|(?:ở|từ|đến từ) (?:(?:thôn|bản|làng|buôn|ấp|xóm|khóm|khu phố|xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh) [\p{Lu}\d][^\s,;.:]*(?: [\p{Lu}\d][^\s,;.:]*){0,3},? ?)+|(?:thay mặt|đại diện) [^.;:]{0,120}?(?= (?:đã |đến |về |tới |tham |vinh dự )*(?:dự|phát biểu|trao|tặng|chúc mừng|ghi nhận|nhận|bày tỏ|cảm ơn|khai mạc|báo cáo|trình bày|đọc|đề nghị|nói|hứa)(?![\p{L}]))|(?:thay mặt|đại diện) [^,]{0,80},?|cùng [^.;:]{0,70}?(?= (?:đã |cùng )*(?:đến|tới|về|dự|tham dự|gặp mặt|chủ trì|ôn lại|trao|tặng|phát biểu|dâng|cắt băng|chúc mừng|tham quan|bấm nút|chứng kiến)(?![\p{L}]))|cùng [^,]{0,40},?|trực tiếp|(?:đến|tới|về)(?= (?:tặng|trao|chúc|thăm|động viên))|đồng|xúc động|và [^,]{0,60}(?= trao| tặng| phát)|tại (?:hội nghị|buổi|đại hội|lễ)[^,]{0,30},?)\s*)*/iu.exec(
      clause,
    )?.[0].length ?? 0;
  const verb = clause.slice(acts, acts + 34);
  if (CHAIRS.test(verb)) roles.add('CHAIR');
  if (startsWith(SPEAKS, verb) || (person.positions.length > 0 && startsWith(SPEAKS_BY_OFFICE, verb)))
    roles.add('SPEAKER');
  // "dự và phát biểu chỉ đạo", "đến dự, chủ trì và phát biểu".
  if (
    /^(?:(?:đến|tới|về|tham|cùng) )?dự[^;.:,]{0,24}(?:,[^;.:,]{0,20})? (?:và|,)\s*(?:có bài |có ý kiến )?phát biểu/iu.test(
      clause.slice(acts),
    )
  )
    roles.add('SPEAKER');
  if (startsWith(PRESENTS, verb)) roles.add(isGift(clause.slice(acts)) ? 'ATTENDEE' : 'PRESENTER');
  if (/dự/iu.test(clause.slice(0, 16)) && CAME_TO_HAND_OVER.test(clause)) roles.add('PRESENTER');
  if (startsWith(COMES, verb)) roles.add('ATTENDEE');
  if (
    /^[\s,]*(?:và|cùng|,|;)?\s*(?:các )?(?:đồng chí|đ\/c|ông|bà)?[\s:]*$/iu.test(
      after.replace(/\([^)]{0,80}\)/u, '').slice(0, 40),
    ) &&
    next &&
    text.slice(person.end, next.start).length < 110
  )
    for (const role of following) roles.add(role);
  // "Thừa ủy quyền của Chủ tịch nước, ông A đã trao": he stands for somebody and hands over, and says nothing.
  const onlyHands = roles.has('PRESENTER') && STANDS_FOR.test(before);
  if (led && LEADS_A_DELEGATION.test(text.slice(person.end, person.end + 60)) && /(?<![\p{L}])do\s*$/iu.test(before))
    roles.add('ATTENDEE');
  else if (led && !onlyHands) roles.add(/chủ trì|điều hành/iu.test(before.slice(-60)) ? 'CHAIR' : 'SPEAKER');
  if (listed) roles.add(roleOfList(text, person));
  if (isTheirWord(text, person)) roles.add('SPEAKER');
  if (roles.size === 0 && CAME.test(text.slice(person.end, person.end + 420)) && tailList(text, person))
    roles.add(CHAIRS.test(text.slice(person.end, person.end + 300)) ? 'CHAIR' : 'ATTENDEE');
  if (roles.size === 0 && row) roles.add('ATTENDEE');
  if (
    roles.size === 0 &&
    person.addressed &&
    (source.inTalk || OPENS_THERE.test(text.slice(0, person.start))) &&
    saysSomething(after)
  )
    roles.add('SPEAKER');
  if (isQuotedByTheo(text, person) || saysTheQuote(text, person)) roles.add('SPEAKER');
  if (roles.size === 0 && actsByOffice(text, person)) roles.add('ATTENDEE');
  // "Diễn đàn giữa Bí thư Tỉnh ủy Nguyễn Văn A với cán bộ Mặt trận".
  if (
    roles.size === 0 &&
    /(?<![\p{L}])giữa\s*(?:(?:đồng chí|đ\/c|ông|bà)\s*)?$/iu.test(before) &&
    /^[\s,]*(?:với|và)(?![\p{L}])/iu.test(after)
  )
    roles.add('ATTENDEE');
  if (
    roles.size === 0 &&
    place === 'CAPTION' &&
    !SIGNS.test(after) &&
    !ARRESTED.test(after) &&
    (person.start < 12 || WHERE_IN_THE_PHOTO.test(after))
  )
    roles.add('ATTENDEE');
  return { roles: [...roles], listed };
}

/** "đã đến dự và thay mặt Đảng, Nhà nước trao tặng Huân chương". */
const CAME_TO_HAND_OVER = compacted(
  /^\s*,?\s*(?:đã |cũng )*(?:(?:đến|tới|về|tham) )?dự[^;.:,]{0,40} và (?:(?:thay mặt|thừa [uủ][ỷy] quyền) [^;.:]{2,50}? )?trao(?: tặng)?(?! (?:các |những |\d+ )*(?:lẵng |bó |phần |suất )?(?:hoa|quà|học bổng))(?![\p{L}])/iu,
);

function isGift(act: string): boolean {
  return GIFT.test(act) && !AWARD_BESIDE.test(act);
}

const LIST_OF_CHAIRS = compacted(
  /^(?:chứng minh và |tham dự và )?(?:(?:đồng )?chủ (?:trì|tọa)|điều hành) (?:(?=(?:có|là|gồm)(?![\p{L}]))|(?:(?:buổi|phiên|cuộc) )?(?:hội nghị|đại hội|lễ|họp|làm việc|tọa đàm|kỳ họp|chương trình|HN)(?![\p{L}]))(?:(?!(?<![\p{L}])(?:dự|tham gia)(?![\p{L}])).)*$/iu,
);
/** "Chủ tịch UBND tỉnh A vừa ký Quyết định …": done in an office, wherever it is told. */
const SIGNS = /^\s*,?\s*(?:đã |vừa )*(?:ký|ban hành)(?!\p{L})/iu;
/** "Nguyễn Văn A bị bắt giữ", "A tại cơ quan điều tra" under a picture. */
const ARRESTED = /^\s*,? (?:bị|khai|tại (?:cơ quan (?:điều tra|công an)|phiên tòa))(?!\p{L})/iu;
const LIST_OF_GIVERS = compacted(
  /^(?:lên )?trao (?:thưởng|giải|(?:giấy|bằng) khen)(?![\p{L}])[^;:.]{0,90}? có(?=\s*(?:các )?$| (?:các )?(?:đồng chí|đ\/c|ông|bà)(?![\p{L}]))/iu,
);

/** "Chủ trì hội nghị có ông A", "Đồng chủ trì Hội nghị ông: B", "Trao thưởng tại buổi lễ có bà C": what those listed did there. */
function roleOfList(text: string, person: PersonMention): AttendeeRole {
  const before = text.slice(0, person.start);
  if (/^(?:(?:chứng minh|tham dự) và )?(?:(?:đồng )?chủ t|điều hành )/iu.test(before) && LIST_OF_CHAIRS.test(before))
    return 'CHAIR';
  return /^(?:lên )?trao/iu.test(before) && LIST_OF_GIVERS.test(before) ? 'PRESENTER' : 'ATTENDEE';
}

/** "Tại hội nghị, chị A kể lại …". */
const OPENS_THERE =
  /^(?:cũng )?tại (?:buổi )?(?:hội nghị|đại hội|lễ|họp mặt|gặp mặt|tọa đàm|chương trình|ngày hội)[^,.;:]{0,60}, $/iu;

const STANDS_FOR = compacted(
  /(?<![\p{L}])(?:thay mặt|thừa (?:lệnh|[uủ][ỷy] quyền))(?:(?!phát biểu|kết luận|khai mạc|bế mạc|báo cáo)[^;.]){0,160}[,:]\s*(?:các )?$/iu,
);

/** Whom the words before make a speaker or a chair: "Phát biểu tại hội nghị, …", "nghe ý kiến của bà A, p1 và ông B, p2". */
function ledIn(text: string, people: readonly PersonMention[]): boolean[] {
  const led: boolean[] = [];
  people.forEach((person, i) => {
    const between = i === 0 ? null : text.slice(people[i - 1]!.end, person.start);
    const joined = between !== null && /^[\s,;]*(?:và|cùng)?[\s,;]*$/u.test(between);
    // "Thay mặt Ban Đại diện, ông T. gắn huy hiệu cho các ông A, B": whoever stands behind others is told for himself.
    const alone =
      i === 0 || led[i - 1]! || !/(?<![\p{L}])(?:cho|tới|đến)\s*(?:các )?$/iu.test(text.slice(0, people[i - 1]!.start));
    led.push(
      (alone && isLed(text, person)) ||
        (joined && led[i - 1]! && /(?<![\p{L}])nghe (?!theo)/iu.test(text.slice(0, people[i - 1]!.start))),
    );
  });
  return led;
}

function isLed(text: string, person: PersonMention): boolean {
  const before = text.slice(Math.max(0, person.start - 260), person.start);
  return (
    /(?:phát biểu|kết luận|chỉ đạo|khai mạc|bế mạc|thay mặt|thừa [uủ][ỷy] quyền|báo cáo|tham luận|trao đổi|thông tin(?! từ (?!(?:buổi|hội nghị|hội thảo|đại hội|lễ|cuộc|phiên|tọa đàm)(?![\p{L}])))|nhất trí với ý kiến|tiếp thu|đáp từ)[^;.]{0,160}[,:]\s*(?:các )?$/iu.test(
      before,
    ) ||
    /(?:phát biểu|kết luận|(?<!(?:lễ|phiên|dự) )(?:khai|bế) mạc)[^;.,]{0,60}$/iu.test(before) ||
    /(?<![\p{L}])nghe\s+$/iu.test(before) ||
    // "nghe 4 tham luận của khu 2, Chi hội B và ông C": after the bodies whoever speaks for himself.
    (person.positions.length > 0 &&
      /(?<![\p{L}])nghe [^.;:]{0,30}(?:tham luận|ý kiến|phát biểu) (?:đóng góp )?của [^.;:]{3,160} và $/iu.test(
        before,
      )) ||
    /(?:ý kiến của|diễn văn(?: [^,;.:]{3,30})? của|tham luận của|lời cảm ơn của|phát biểu của|chỉ đạo của|sự chủ trì của|điều hành của)\s+(?:các )?$/iu.test(
      before,
    ) ||
    (/(?<![\p{L}])do\s+(?:các )?$/iu.test(before) && DOES_THERE.test(text.slice(person.end, person.end + 90)))
  );
}

const THEIR_WORD =
  /(?:đó|đây)(?: cũng)? là (?:lời |những |một trong những )?(?:yêu cầu|khẳng định|chia sẻ|phát biểu|chỉ đạo|nhận định|đánh giá|mong muốn) (?:của|mà)\s+(?:(?:đồng chí|đ\/c|ông|bà)\s+)?$/iu;

/** "Đó là yêu cầu của đồng chí A - Bí thư Tỉnh ủy tại hội nghị …": what was told before is said by A there. */
function isTheirWord(text: string, { start, end }: PersonMention): boolean {
  return (
    THEIR_WORD.test(text.slice(Math.max(0, start - 60), start)) &&
    /^[^.;:]{0,12}(?:tại|trong|khi) (?:[^.;:]{0,20} )?(?:hội nghị|đại hội|lễ|buổi|chương trình|phiên họp|kỳ họp|tọa đàm)(?![\p{L}])/iu.test(
      text.slice(end, end + 80),
    )
  );
}

function startsWith(pattern: RegExp, text: string): boolean {
  const match = pattern.exec(text);
  return match !== null && match.index <= 2;
}

function isCredit(text: string, person: PersonMention): boolean {
  return (
    !person.addressed &&
    /(?:ảnh|tin|bài|nguồn|theo|pv|tác giả)\s*[:/]\s*$/iu.test(text.slice(Math.max(0, person.start - 16), person.start))
  );
}
