import type { Around } from '../tellings/award-event.js';
import type { AwardItem } from '../tellings/award-item.js';
import type { PersonMention } from '../people/people.js';
import { compacted } from '../patterns/compact.js';
import { withoutBrackets } from '../receivers/bodies.js';

/** What a body does at the beginning of a sentence. */
const ACTS = compacted(
  /^\s*(?:\([^)]{1,40}\)\s*)?(?:,\s*(?:tp\.?|tỉnh|huyện|thành phố|thị xã)\s?\p{L}[^,;.]{1,24}?,?\s+)?(?:(?:đã|cũng|còn|vừa|tiến hành|long trọng|chính thức) )*(?:tổ chức|phát động|trao|tặng|thông (?:qua|báo)|biểu dương|tuyên dương|công bố|khen|ra mắt|tổng kết|sơ kết|báo cáo|triển khai|ghi nhận|tri ân|dành|hỗ trợ|giới thiệu|đánh giá|quyết định)(?![\p{L}])/iu,
);

/** "Dịp này, UBND phường phát động phong trào …; khen thưởng 9 tập thể": whom the sentence is about, to its end. */
export function subjectOfSentence(text: string, items: readonly AwardItem[]): string[] {
  const at = items.findIndex(({ type }) => type === 'BODY');
  const first = items[at];
  if (
    !first ||
    first.start > 260 ||
    !/^(?:[^,;:.]{1,160},\s*){0,2}(?:(?:cũng )?(?:tại|trong) (?:buổi )?(?:lễ|hội nghị|đại hội)(?: này)?\s+)?$/iu.test(
      text.slice(0, first.start),
    )
  )
    return [];
  const names: string[] = [];
  let end = first.start;
  for (let i = at; i < items.length; i += 1) {
    const item = items[i]!;
    const next = items[i + 1];
    if (item.type === 'BODY') {
      if (i > at && items[i - 1]!.type === 'BODY') break;
      // "LĐLĐ quận A, TP HCM": where it is.
      if (names.length === 0 || !/^(?:tỉnh|huyện|thành phố|tp)(?![\p{L}])/iu.test(item.name)) names.push(item.name);
      end = item.end;
    } else if (!/^(?:AND|COMMA)$/u.test(item.type) || !next || next.type !== 'BODY' || next.start > item.end + 2) break;
  }
  return ACTS.test(text.slice(end, end + 90)) ? names : [];
}

export interface Clause extends Around {
  passive: boolean;
  /** Index in `left` of "được", -1 where there is none. */
  passiveAt: number;
  /** Index in `left` before which the subject stands. */
  subjectEnd: number;
  /** No verb of its own: that of the clause before holds. */
  elided: boolean;
  /** Who stands between "được" and a verb behind the form; null where the verb stands before it. */
  doers?: readonly AwardItem[] | null;
}

export interface Subject {
  people: PersonMention[];
  bodies: string[];
  /** "Lãnh đạo huyện": somebody of a body, who is not named. */
  unnamed: string | null;
  start: number | null;
}

/**
 * A body behind these words does nothing itself: a place or a receiver ("tại", "cho"), whoever helps ("phối hợp cùng"), an owner
 * ("cờ truyền thống của UBND thành phố, và khen thưởng …"), what is worked at ("công tác Mặt trận"), a part ("Phụ nữ Công an tỉnh").
 */
const NO_SUBJECT_AFTER = compacted(
  /(?<![\p{L}])(?:tại|ở|cho|với|phối hợp(?: cùng)?|(?<!(?:lệnh|quyền|nhiệm) )của|trụ sở|hội trường|công tác|phong trào|hoạt động|nhiệm vụ|Phụ nữ|Thanh niên|Tuổi trẻ)\s+$/iu,
);

/** "Hội A trao 5 suất quà cho 5 hộ, tặng Giấy khen", "ông A, p, trao tiền thưởng cho Hội B, tặng …": who stands before what they gave to others. */
function gaveBefore(left: readonly AwardItem[], from: number): number | null {
  const receiver = left[from]?.type === 'BODY' && left[from - 1]?.type === 'TO';
  if (!receiver && !/^(?:COUNT|TO)$/u.test(left[from]?.type ?? '')) return null;
  let at = receiver ? from - 2 : from;
  while (at >= 0 && /^(?:COUNT|TO|GIFT|GIVE|AND|COMMA)$/u.test(left[at]!.type)) at -= 1;
  const verb = left[at + 1];
  return /^(?:BODY|PERSON)$/u.test(left[at]?.type ?? '') && verb?.type === 'GIVE' ? at : null;
}

/** The nearest people or bodies before the verb of an active clause. */
export function subjectOf({ text, left, head, passive, subjectEnd, elided }: Clause): Subject {
  const none: Subject = { people: [], bodies: [], unnamed: null, start: null };
  if (passive || elided) return none;
  const giver = left.slice(0, subjectEnd).findLast(({ type }) => type === 'PERSON');
  // "Phó Chủ tịch UBND tỉnh A, Trưởng Ban Chỉ đạo B, đã trao": a second post of A's, between commas.
  if (giver?.type === 'PERSON' && SECOND_POST.test(text.slice(giver.end, left[subjectEnd]?.start ?? head.start)))
    return { ...none, people: [giver.person], start: giver.start };
  let at = subjectEnd - 1;
  // Other verbs of the same subject may stand between: "trao Bằng khen, tặng hoa và trao".
  while (at >= 0 && /^(?:GIVE|PRAISE|GIFT|COMMA|AND|BREAK|COLON)$/u.test(left[at]!.type)) at -= 1;
  const besides = gaveBefore(left, at);
  at = besides ?? at;
  // "Đồng chí A thay mặt Hội CCB huyện trao …": A hands over.
  const stoodFor = (item: AwardItem | undefined): boolean =>
    item?.type === 'BODY' &&
    /(?:(?:thay mặt|đại diện)(?: cho)?(?: lãnh đạo| thường trực| ban thường vụ| tập thể)?|(?:thừa|được(?: sự)?) (?:lệnh|[uủ][ỷy] (?:quyền|nhiệm))(?: của)?)\s+$/iu.test(
      text.slice(Math.max(0, item.start - 40), item.start),
    );
  // "thay mặt UBND huyện, Hội B trao": for several bodies.
  let first = at;
  while (/^(?:COMMA|AND)$/u.test(left[first - 1]?.type ?? '') && left[first - 2]?.type === 'BODY') first -= 2;
  const before = /^(?:COMMA|OF)$/u.test(left[first - 1]?.type ?? '') ? first - 2 : first - 1;
  if (stoodFor(left[first]) && left[before]?.type === 'PERSON') at = before;
  // "UBND xã A (huyện B, tỉnh C) tặng": where it is, in brackets.
  if (left[at]?.type === 'BODY' && left[at - 1]?.type === 'BODY')
    at -= /^\s*\($/u.test(text.slice(left[at - 1]!.end, left[at]!.start)) ? 1 : 0;
  const nearest = left[at];
  const verbStart = left[subjectEnd]?.start ?? head.start;
  if (!nearest || verbStart - nearest.end > (besides === null ? 130 : 300)) return none;
  if (nearest.type === 'LEVELS') return { ...none, unnamed: nearest.name };
  if (nearest.type === 'PERSON') {
    const people: PersonMention[] = [];
    while (at >= 0) {
      const item = left[at]!;
      if (item.type === 'PERSON') people.unshift(item.person);
      else if (item.type !== 'AND' && item.type !== 'COMMA') break;
      at -= 1;
    }
    // "Bộ Tư lệnh A (do Đại tá B đại diện) tặng".
    const [sender, by] = left.slice(Math.max(0, at - 1), at + 1);
    const deputed = by?.type === 'BY' && text[by.start - 1] === '(' && sender?.type === 'BODY';
    return { ...none, people, bodies: deputed ? [sender.name] : [], start: people[0]!.start };
  }
  if (nearest.type !== 'BODY') return none;
  const between = withoutBrackets(text.slice(nearest.end, verbStart));
  // "tại Trung tâm Hội nghị, …", "cho Hội Nông dân huyện; …": a place or a receiver is no subject.
  if (
    (/[:;(]/u.test(between) &&
      !(head.type === 'PRAISE' && between === ': ' && OPENS_A_LINE.test(text.slice(0, nearest.start)))) ||
    text.slice(0, nearest.start).trimEnd().endsWith('(') ||
    (/,/u.test(between) && !/^[\s,]*(?:đã|cũng|và|phối hợp)/u.test(between) && left[at - 1]?.type === 'TO')
  )
    return none;
  let from = at;
  while (
    from >= 2 &&
    /^(?:COMMA|AND)$/u.test(left[from - 1]!.type) &&
    left[from - 2]!.type === 'BODY' &&
    gap(text, left, from - 1) <= 4 &&
    !WITH_THE_HELP_OF.test(text.slice(left[from - 2]!.end, left[from]!.start)) &&
    // "theo đề nghị của Hội Nông dân huyện, UBND huyện tặng": the first only asked for it; "Tại phường A, Đảng ủy phường trao": where.
    !/(?:(?:^|[\s,])(?:tại|ở)|(?:đề nghị|đề xuất|thống nhất|nhất trí|đồng ý|chỉ đạo|quan tâm) của)\s+$/iu.test(
      text.slice(Math.max(0, left[from - 2]!.start - 16), left[from - 2]!.start),
    )
  )
    from -= 2;
  const bodies = left.slice(from, at + 1).flatMap((item) => (item.type === 'BODY' ? [item.name] : []));
  const start = left[from]!.start;
  // "Lãnh đạo thành phố, quận trao": of several levels, of which the last is told as a body.
  const leaders =
    /(?:lãnh đạo|đại diện|thường trực)(?: lãnh đạo)?(?: các)?\s+(?:(?:tỉnh|thành phố|thị xã|huyện|quận|xã|phường)(?:,| và) )?$/iu.exec(
      text.slice(Math.max(0, start - 40), start),
    );
  if (leaders && head.type === 'FORM')
    return { ...none, unnamed: `${leaders[0].trim()} ${bodies.join(', ')}`, start: start - leaders[0].length };
  // "… cho 10 cán bộ CĐ và tuyên dương …": whose people they are.
  if (/(?<![\p{L}])(?:cán bộ|đoàn viên|hội viên|chủ tịch)\s+$/iu.test(text.slice(Math.max(0, start - 12), start)))
    return none;
  // "tổ chức kỷ niệm 90 năm ngày thành lập Công đoàn Việt Nam và trao …": what is remembered.
  if (/(?:thành lập|truyền thống|tái lập)\s+$/iu.test(text.slice(Math.max(0, start - 20), start))) return none;
  // "Chánh Văn phòng Tỉnh ủy trao": a post without a name, and no body.
  if (
    /(?<![\p{L}])(?:chánh|trưởng|phó|giám đốc|bí thư|thư ký|hiệu trưởng)\s+$/iu.test(
      text.slice(Math.max(0, start - 14), start),
    )
  )
    return {
      ...none,
      unnamed:
        /(?:(?:bí|phó bí) thư|thư ký|giám đốc|hiệu trưởng|[^\s,;:]+)\s+$/iu
          .exec(text.slice(0, start))?.[0]
          .trim()
          .concat(' ', bodies.join(', ')) ?? null,
    };
  const holder = left[from - 1]?.type === 'AND' ? left[from - 2] : left[from - 1];
  // "Tỉnh đoàn A phối hợp với Công an tỉnh tổ chức tuyên dương": who holds it with the other's help.
  if (holder?.type === 'BODY' && WITH_THE_HELP_OF.test(text.slice(holder.end, start)))
    return { ...none, bodies: [holder.name], start: holder.start };
  if (NO_SUBJECT_AFTER.test(text.slice(Math.max(0, start - 24), start))) return none;
  return { ...none, bodies, start };
}

/** "Hội A: Khen thưởng 58 cá nhân": the colon stands for a verb. */
const OPENS_A_LINE = /^[^\p{L}\p{N}]*$/u;
const SECOND_POST =
  /^, (?:[Nn]guyên |[Pp]hó )*(?:[Cc]hủ tịch|[Tt]rưởng|[Bb]í thư|[Gg]iám đốc|[Ủủ]y viên|[Uu]ỷ viên|[Tt]ư lệnh|[Cc]hủ nhiệm|[Cc]hính ủy|[Đđ]ại biểu) [^;:,]{3,90}, (?:(?:đã|cũng|trực tiếp) )*$/u;
const WITH_THE_HELP_OF = /^ (?:(?:đã|vừa|cũng|chủ trì,?) )*phối hợp (?:với|cùng(?: với)?) (?:các )?$/iu;

const ASKS = compacted(/(?<![\p{L}])(?:đề nghị|đề xuất|kiến nghị)(?![\p{L}])(?! và (?:đã )?được )/iu);

/** "Hội A đề nghị tặng Bằng khen cho …": whoever asks for an award does not grant it; "đề nghị UBND tỉnh tặng": that body does. */
export function onlyAsks({ text, left, head, passive, subjectEnd, previous }: Clause): boolean {
  const verb = left[subjectEnd]?.start ?? head.start;
  const nearest = left.findLast(({ type, end }) => /^(?:BODY|PERSON|LEVELS|COUNT)$/u.test(type) && end <= verb);
  // "đề nghị UBND tỉnh tặng Cờ cho A, tặng Bằng khen cho B": whoever is asked for the one is asked for the other.
  const asked = previous && previous.grantors.length > 0 && previous.grantors.join() === previous.subject.join();
  const from = Math.max(
    nearest?.end ?? 0,
    asked ? Math.min(previous.headStart, verb) : 0,
    text.lastIndexOf(';', verb - 1) + 1,
  );
  return !passive && ASKS.test(text.slice(from, verb));
}

/** "được Hội A đề nghị UBND tỉnh tặng": from the items after "được" those that stand behind the asking. */
export function afterAsking(text: string, items: readonly AwardItem[], verb: number): readonly AwardItem[] {
  const from = items[0]?.start ?? verb;
  const asks = ASKS.exec(text.slice(from, verb));
  return asks ? items.filter(({ start }) => start > from + asks.index) : items;
}

/** How many characters part two bodies. */
export function gap(text: string, items: readonly AwardItem[], at: number): number {
  const before = items[at - 1];
  const after = items[at + 1];
  return before && after ? text.slice(before.end, after.start).trim().length : Infinity;
}
