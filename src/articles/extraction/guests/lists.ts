import { scanner } from '../patterns/scanning.js';
import { CAME, findGuests, GUESTS } from '../lexicon/attendance-words.js';
import { POST_END, POST_START } from '../lexicon/posts.js';
import { compacted } from '../patterns/compact.js';
import type { PersonMention } from '../people/people.js';
import type { Sentence } from '../text/sentences.js';

const ELECTS = compacted(
  /(?<![\p{L}])(?<!(?:hội nghị|đại hội|lễ|cuộc) )(?:hiệp thương|bầu|cử bổ sung|giới thiệu)(?![\p{L}])[^.;:]{0,50}?(?<![\p{L}])(?:\d+|các|một|hai|ba|bốn|thêm) (?:vị|ông|bà|đồng chí|đ\/c|người|thành viên|[uủ][ỷy] viên|cá nhân)(?![\p{L}])[^.;:]{0,140}$/iu,
);

/** "… hiệp thương cử bổ sung 03 vị tham gia Ủy ban …": whom the words after that name are co-opted, and no guests. */
export function elects(before: string): boolean {
  return ELECTS.test(before);
}

/** "trao Huy hiệu cho 4 đảng viên đến dự lễ, gồm …": they receive. */
const RECEIVES = compacted(/(?<![\p{L}])(?:trao|tặng)(?![\p{L}])[^.;:]*\scho [^.;:,]{0,60}$/iu);

/** "Tới dự và phát biểu tại hội nghị có …", "Dự, trao quà cho bà con có …": what the guests did besides coming. */
const ALSO_DONE = compacted(
  /^(?:,| và) (?:có bài )?(?:chỉ đạo|phát biểu|trao|tặng)(?![\p{L}])[^,;.:]{0,70}? (?:có|gồm)(?![\p{L}])/iu,
);

const scanGuests = scanner(GUESTS);

/** "Dự hội nghị có …": the trigger stands before, and nothing closes the list in between. */
export function opensList(before: string): boolean {
  const opening = scanGuests(before).find(
    ({ 0: trigger, index }) =>
      !elects(before.slice(0, index)) &&
      !RECEIVES.test(before.slice(0, index)) &&
      (/^đón tiếp/iu.test(trigger) ||
        !/(?:cử|chọn|cử đi|được|tiến tới|kết quả|để)\s*$/iu.test(before.slice(Math.max(0, index - 12), index))),
  );
  if (!opening) return false;
  const rest = before.slice(opening.index + opening[0].length).replace(ALSO_DONE, '');
  return !/(?<![\p{L}])(?:bầu(?! cử)|hiệp thương|tiến hành|(?<!lễ )trao (?:bằng|giấy|kỷ|cờ|huân)|tặng (?:bằng|giấy|kỷ|cờ)|báo cáo|đã thông qua|nhấn mạnh|ghi nhận|phát biểu)(?![\p{L}])/iu.test(
    rest,
  );
}

/** "Đồng chí A, p1; đồng chí B, p1; … dự hội nghị": the verb comes after the list, whose start is the sentence's. */
export function tailList(text: string, person: PersonMention): boolean {
  const verb = CAME.exec(text.slice(person.end));
  if (!verb) return false;
  const between = text.slice(person.end, person.end + verb.index).replace(/(?:đã|cũng|vinh dự)\s*$/iu, '');
  return (
    !/(?<![\p{L}])(?:trao|tặng|phát biểu|(?<!đại diện |tiêu biểu )cho|vì|nhằm|tổ chức|được|đã (?!dự|đến|tham|về|tới|cùng|có mặt))(?![\p{L}])/iu.test(
      between,
    ) &&
    (person.addressed || person.positions.length > 0)
  );
}

const ITEM = compacted(
  /^(?:[-–•+*]|\d{1,2}(?:[.)]| ?[-–] )|(?:các )?(?:đồng chí|đ\/c|ông|bà|anh|chị|cô giáo|thầy giáo)(?![\p{L}]))/iu,
);

/** "* Đại biểu phụ huynh học sinh:" between the items: whose those below are. */
const HEADS_THE_NEXT = compacted(
  /^[-–•+*\s]*(?:đại biểu|về phía|phía|lãnh đạo|đại diện|khách mời)(?![\p{L}])[^.;:]{0,70}:\s*$/iu,
);

/** Which sentences are items of a list of guests printed line by line: "Tham dự hội nghị có:" and its lines. */
export function guestListItems(sentences: readonly Sentence[]): ReadonlySet<Sentence> {
  const items = new Set<Sentence>();
  let open = false;
  for (const [i, sentence] of sentences.entries()) {
    const opens =
      /:\s*$/u.test(sentence.text) &&
      findGuests(sentence.text) !== null &&
      !elects(sentence.text.replace(/:\s*$/u, ''));
    if (
      (open && (ITEM.test(sentence.text) || isLineOfGuest(sentence))) ||
      goesOn(sentences[i - 1], sentence, items) ||
      isRowOfOnePost(sentences[i - 1], sentence) ||
      isNextLine(sentences[i - 1], sentence, items)
    )
      items.add(sentence);
    else open = opens || (open && HEADS_THE_NEXT.test(sentence.text));
    if (ALL_CAME.test(sentence.text)) for (const each of rowBefore(sentences, i)) items.add(each);
  }
  return items;
}

const TALK_WITH_THEM = compacted(
  /(?<![\p{L}])(?:giao lưu|gặp gỡ|trò chuyện)[^.;:]{0,30} (?:với|cùng) (?:các |những |\d+ )?(?:nhân vật|(?:tấm )?gương(?: mặt)?|điển hình|khách mời)(?![\p{L}])/iu,
);

/** "Các đại biểu trò chuyện với 3 gương mặt. Đó là tấm gương của ông A, p1; bà B, p2": they came to be talked with; so did all of "giao lưu với các nhân vật: ông A, …". */
export function talkedWith(sentences: readonly Sentence[]): ReadonlySet<Sentence> {
  const named = sentences.filter(({ text, paragraph }, i) => {
    const before = sentences[i - 1];
    const told = TALK_WITH_THEM.exec(text);
    if (told) return /^[^.;]{0,90}(?::|(?<![\p{L}])là) ./u.test(text.slice(told.index + told[0].length));
    return (
      before?.paragraph === paragraph &&
      TALK_WITH_THEM.test(before.text) &&
      /^\W*(?:đó (?:chính )?là|gồm|trong đó có)(?![\p{L}])/iu.test(text)
    );
  });
  return new Set(named);
}

const NAME_FIRST = compacted(/^\p{Lu}[\p{L}’']*(?: (?:nữ|\p{Lu}[\p{L}’']*)){1,4}\s*[,:–-]+\s*/u);

/** "Nguyễn Văn A, Bí thư Huyện ủy;" or "Bí thư Huyện ủy Nguyễn Văn A;" in a line of its own. */
function isLineOfGuest({ text, first }: Sentence): boolean {
  if (!first || text.length > 240 || ACTS.test(text)) return false;
  return POST_START.test(text.replace(NAME_FIRST, ''));
}

/** "Về dự có đồng chí: A - p1, …" without a full stop, and on the next lines "Đồng chí: B - p2", "đ/c C – p3". */
function isNextLine(
  before: Sentence | undefined,
  { text, paragraph }: Sentence,
  items: ReadonlySet<Sentence>,
): boolean {
  if (before === undefined || before.paragraph === paragraph || /[.!?]$/u.test(before.text)) return false;
  if (/^(?:các )?(?:đồng chí|đ\/c|ông|bà)\s*:/iu.test(text)) return opensList(before.text);
  if (/^(?:đại diện|về phía) [^.;:,]{3,60} (?:ông|bà|anh|chị|thầy|cô) ?: /iu.test(text) && !ACTS.test(text))
    return opensList(before.text);
  return (isGuestWithPost(text) || isRowOfPosts(text)) && (opensList(before.text) || items.has(before));
}

/** "Ông A – Chủ tịch UBND xã, Ông B – Bí thư Đảng ủy Ông C – p3": a line that holds several of them. */
function isRowOfPosts(text: string): boolean {
  return (
    text.length < 700 &&
    WITH_POSTS.test(text) &&
    (text.match(/(?<![\p{L}])(?:ông|bà|đồng chí|đ\/c) [^.;:,–-]{3,40}\s?[,–-]/giu)?.length ?? 0) > 2 &&
    !ACTS.test(text) &&
    POST_START.test(text.replace(WITH_POSTS, '').trimStart())
  );
}

/** "Tới dự có Chủ tịch Hội A; Phó Chủ tịch Hội B. Bí thư Tỉnh ủy C.": a full stop typed for a semicolon. */
function goesOn(before: Sentence | undefined, { text, paragraph }: Sentence, items: ReadonlySet<Sentence>): boolean {
  if (before?.paragraph !== paragraph || !(opensList(before.text) || items.has(before))) return false;
  if (before.unfinished) return true;
  return isGuestWithPost(text) || (text.length < 200 && POST_START.test(text) && !POST_END.test(text));
}

/** "Dự lễ có các đồng chí: A, p1. Các đồng chí Ủy viên Ban Thường vụ: B - p2; C - p3.": the next sentence of the guests. */
function isRowOfOnePost(before: Sentence | undefined, { text, paragraph }: Sentence): boolean {
  const head = ROW_OF_ONE_POST.exec(text)?.[1];
  return (
    before?.paragraph === paragraph &&
    head !== undefined &&
    opensList(before.text) &&
    POST_START.test(head) &&
    !ACTS.test(text)
  );
}
const ROW_OF_ONE_POST = compacted(/^(?:Cùng |Và )?[Cc]ác (?:đồng chí|đ\/c|ông|bà),? ([^.;:]{5,80}): \p{Lu}/u);

/** "Đồng chí A - Bí thư Huyện ủy." and nothing else. */
function isGuestWithPost(text: string): boolean {
  return isGuestAlone(text) && POST_START.test(text.replace(WITH_POSTS, '').trimStart());
}

/** "Ông A – Phó Bí thư Đảng ủy. Bà B – Phó Chủ tịch UBND xã. Cùng hơn 30 hội viên đã tham dự.": full stops typed for commas. */
const ALL_CAME = compacted(
  /^cùng (?:với |có )?[^.;:]{3,120}(?<![\p{L}])(?:tham dự|(?:đến|về|tới|cùng) dự|có mặt)(?:(?: tại)? (?:buổi|hội nghị|đại hội|lễ|chương trình)[^.;:,]{0,60})?[.\s]*$/iu,
);
const WITH_POSTS = /^(?:(?:các )?(?:đồng chí|đ\/c|ông|bà|anh|chị):?|(?:sc|ns|nt|đđ|tt|ht)\.) [^.;:,–-]{3,40}\s?[,–-]/iu;
const ACTS = compacted(
  /(?<![\p{L}])(?:trao|tặng|phát biểu|nhấn mạnh|cho biết|chủ trì|chia sẻ|báo cáo|được|đã|nhận|mong|đề nghị|bày tỏ)(?![\p{L}])/iu,
);

function rowBefore(sentences: readonly Sentence[], at: number): Sentence[] {
  let from = at;
  while (sentences[from - 1]?.paragraph === sentences[at]!.paragraph && isGuestAlone(sentences[from - 1]!.text))
    from -= 1;
  return sentences.slice(from, at);
}

function isGuestAlone(text: string): boolean {
  return text.length < 240 && WITH_POSTS.test(text) && !ACTS.test(text);
}
