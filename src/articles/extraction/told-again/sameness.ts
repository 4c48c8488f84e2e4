import { remembered } from '../../../platform/text/remembered.js';
import { COUNTED_KINDS, countsMore, isVague } from '../receivers/counts.js';
import { isOneOfThem } from '../status/one-of-them.js';
import {
  BESIDES,
  grantsAndReceives,
  isSharedOut,
  isToldAhead,
  namesAllPraised,
  namesOneOf,
  ofOtherPlaces,
  ownPaper,
  praisesMore,
  showOthers,
  showsFewer,
} from './praise-and-paper.js';
import { withinCounts } from '../receivers/part-names.js';
import { ofOtherParts, ofOtherRanks, toOtherWinners } from '../ranks/prizes.js';
import { sameGivers } from './same-givers.js';
import type { AwardTelling } from '../tellings/award-telling.js';
import { maySameBadge } from '../ranks/party-badges.js';
import type { DraftNamed, DraftRecipients } from '../draft.js';
import { likeness } from '../bodies/likeness.js';
import { compacted } from '../patterns/compact.js';
import { folded } from '../patterns/folded.js';

/** "biểu dương", "khen thưởng": praise, and no paper. */
export const isPraise = remembered(
  (formPrinted) =>
    /dương|vinh danh|khen,? thưởng|^khen(?: tặng)?$/iu.test(formPrinted) &&
    !/bằng|giấy|thư(?![\p{L}])/iu.test(formPrinted),
  1_000,
);

/** Whether two tellings may be of one award: form, grantor, names and numbers do not part them. */
export function sameAward(main: AwardTelling, other: AwardTelling): boolean {
  const a = main.event;
  const b = other.event;
  if ((main.status === 'PROPOSED') !== (other.status === 'PROPOSED') && !isToldAhead(main, other)) return false;
  if (!sameForm(main, other) || ofTwoMeetings(main, other)) return false;
  if (toOtherWinners(main, other) || ofOtherParts(main, other)) return false;
  if (a.form === b.form && (!sameMedal(a.formPrinted, b.formPrinted) || ofOtherRanks(a, b))) return false;
  if (!sameGivers(main, other) || grantsAndReceives(a, b) || grantsAndReceives(b, a)) return false;
  const tellsReceivers = a.recipients.end > 0 || !isVague(a.recipients.counts);
  if (isOneOfThem(other) && tellsReceivers && mayCountIt(main, other)) return true;
  const vague = isVague(b.recipients.counts) && b.named.length === 0;
  const vagueMain = isVague(a.recipients.counts) && a.named.length === 0;
  if (main.sentence === other.sentence) return false;
  if (isSharedOut(main, other) || isSharedOut(other, main)) return true;
  if (namesOneOf(main, other) || namesInPraise(main, other)) return true;
  if (partReceives(main, other)) return true;
  if (isOrderOfOne(main, other) || namesThoseDecided(main, other) || showsFewer(main, other)) return true;
  if ((vague || vagueMain) && (showOthers(main, other) || ofOtherPlaces(main, other))) return false;
  // "truy tặng Huân chương hạng Nhất, hạng Nhì cho A và B": classes told together, to others than before.
  if (vague || vagueMain || (sumsUp(b.formPrinted, a.formPrinted) && b.named.length === 0)) return true;
  const ofOneKind = a.named.filter(({ kind }) => b.named.some((two) => two.kind === kind));
  if (ofOneKind.length > 0) return ofOneKind.some((one) => b.named.some((two) => isSame(one, two)));
  if (other.sentence.place === 'HEADLINE' && !a.recipients.stated && countsMore(b.recipients, a.recipients.counts))
    return true;
  return countsAgree(a.recipients.counts, b.recipients.counts);
}

/** "Sáng 10/1, Hội A tổ chức …. UBND huyện tặng …. Chiều 12/1, Hội B tổ chức …. UBND huyện tặng …": each given at its own. */
function ofTwoMeetings({ meeting: one }: AwardTelling, { meeting: other }: AwardTelling): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** "Công an tỉnh nhận Thư khen của A" under a picture, and "trao Thư khen của A cho Phòng B": the part of it received it. */
function partReceives({ event: main }: AwardTelling, { event: other, sentence }: AwardTelling): boolean {
  const [part, ...more] = main.named;
  const [whole, ...rest] = other.named;
  return (
    sentence.place !== 'BODY' &&
    part !== undefined &&
    whole !== undefined &&
    more.length + rest.length === 0 &&
    !main.recipients.stated &&
    !other.recipients.stated &&
    main.grantors.length > 0 &&
    main.grantors.join() === other.grantors.join() &&
    PART.test(part.name) &&
    WHOLE.test(whole.name)
  );
}
const PART = compacted(/^(?:Phòng|Đội|Khoa|Tổ|Đồn|Trạm)(?![\p{L}])/u);
const WHOLE = compacted(/^(?:Công an|Bộ Chỉ huy|Bộ đội Biên phòng|BĐBP|Bệnh viện|Sở|Cục|Chi cục|Trường)(?![\p{L}])/u);

/** "Xã A là một trong 3 đơn vị được …" is none of the people that another telling counts. */
function mayCountIt({ event: main }: AwardTelling, { event: other }: AwardTelling): boolean {
  const [all, one] = [main.recipients.counts, other.recipients.counts];
  return (
    isVague(all) ||
    isVague(one) ||
    all.combined !== null ||
    one.combined !== null ||
    COUNTED_KINDS.some((kind) => all[kind] !== null && one[kind] !== null)
  );
}

/**
 * "Trường A đón nhận Huân chương Lao động hạng Nhất" of a lead, "trao Huân chương Lao động hạng Nhất cho Ban Giám hiệu nhà trường":
 * one order, given to one, whatever it is called.
 */
function isOrderOfOne(one: AwardTelling, other: AwardTelling): boolean {
  const both = [one, other];
  return (
    /^(?:ORDER|STATE_TITLE)$/u.test(one.event.form) &&
    one.event.form === other.event.form &&
    key(one.event.formPrinted) === key(other.event.formPrinted) &&
    both.every(
      ({ event: { named, recipients } }) => named.length === 1 && named[0]!.kind === 'GROUP' && !recipients.stated,
    ) &&
    both.some(({ event }) => event.grantors.length === 0) &&
    both.some(({ sentence }) => sentence.place !== 'BODY')
  );
}

/** "ban hành Quyết định … tặng Huân chương đối với 17 đại biểu" and "trao tặng Huân chương cho ông A, bà B và 12 cá nhân": some of those are named. */
function namesThoseDecided(one: AwardTelling, other: AwardTelling): boolean {
  const [decided, handed] = one.event.recipients.stated ? [one, other] : [other, one];
  return (
    one.event.form === 'ORDER' &&
    other.event.form === 'ORDER' &&
    folded(one.event.formPrinted) === folded(other.event.formPrinted) &&
    /quyết định/iu.test(decided.sentence.text.slice(0, decided.event.headStart)) &&
    decided.event.named.length === 0 &&
    handed.event.verb === 'HANDED' &&
    isVague(handed.event.recipients.counts) &&
    handed.event.named.length > 0 &&
    withinCounts(handed.event.named, decided.event.recipients.counts)
  );
}

/** "trao giấy khen cho 06 hộ … khen thưởng các hộ gia đình gồm: ông A, bà B": the praise names those whom the paper counts. */
function namesInPraise(one: AwardTelling, other: AwardTelling): boolean {
  const [praise, paper] = isPraise(one.event.formPrinted) ? [one.event, other.event] : [other.event, one.event];
  if (!isPraise(praise.formPrinted) || isPraise(paper.formPrinted)) return false;
  if (praise.named.length === 0 || !isVague(praise.recipients.counts)) return false;
  if (!paper.recipients.stated || paper.named.length > 0) return false;
  if (praise.grantors.length === 0 || paper.grantors.length === 0) return false;
  return withinCounts(praise.named, paper.recipients.counts);
}

/** "Khen thưởng 8 tập thể và 38 cá nhân" as a line before the article, which tells the paper to as many of each kind. */
function countsAllAgain(praise: AwardTelling, paper: AwardTelling): boolean {
  const [one, two] = [praise.event.recipients.counts, paper.event.recipients.counts];
  const told = COUNTED_KINDS.filter((kind) => one[kind] !== null);
  // "A đã tuyên dương 7 tập thể và 15 cá nhân", and "A đã vinh danh, tặng bằng khen cho 7 tập thể và 15 cá nhân".
  const reasons = [praise.event.reason, paper.event.reason].flatMap((reason) => reason ?? []);
  const byTheSame =
    told.length > 1 &&
    paper.event.grantors.length > 0 &&
    told.some((kind) => one[kind]! >= 10) &&
    (reasons.length < 2 || likeness(reasons[0]!, reasons[1]!) >= 0.5);
  return (
    (praise.event.grantors.length === 0 || byTheSame) &&
    praise.event.named.length === 0 &&
    // "vinh danh 34 cán bộ", and "trao Giải thưởng cho 34 cán bộ": one number alone only where it is no small one.
    (told.length > 1 || (paper.event.form === 'PRIZE' && told.some((kind) => (one[kind] ?? 0) >= 10))) &&
    COUNTED_KINDS.every((kind) => one[kind] === two[kind])
  );
}

/** A name of a kind of which nobody was named, or one that was. */
function mayAdd(named: readonly DraftNamed[], one: DraftNamed): boolean {
  const alike = named.filter(({ kind }) => kind === one.kind);
  return alike.length === 0 || alike.some((two) => isSame(one, two));
}

/** "3 chi hội được tặng Bằng khen. Cụ thể, Hội A đã khen thưởng 3 chi hội gồm: …": by whom, and who they are. */
const IN_DETAIL = /^\W*cụ thể,? /iu;

/** "8 tập thể và 2 cá nhân được trao bằng khen … 8 tập thể được khen thưởng gồm: …": praised once more, with their names. */
function countsAgainWithNames(praise: AwardTelling, paper: AwardTelling): boolean {
  const [again, first] = [praise.event.recipients.counts, paper.event.recipients.counts];
  const told = COUNTED_KINDS.filter((kind) => again[kind] !== null);
  return (
    (praise.event.grantors.length === 0
      ? praise.event.named.length > 0
      : paper.event.grantors.length === 0 && IN_DETAIL.test(praise.sentence.text)) &&
    praise.sentence.start > paper.sentence.start &&
    praise.event.named.every((one) => mayAdd(paper.event.named, one)) &&
    told.length > 0 &&
    told.every((kind) => again[kind] === first[kind])
  );
}

/** "Khen thưởng 7 tập thể" in the body and "tặng Giấy khen" in the caption are one: the caption names the form. */
function sameForm(main: AwardTelling, other: AwardTelling): boolean {
  if (main.event.form === other.event.form) return true;
  const praise = [main, other].filter(({ event }) => isPraise(event.formPrinted));
  if (praise.length !== 1) return false;
  const paper = praise[0] === main ? other : main;
  const certificate = paper.event.form === 'CERTIFICATE_OF_MERIT' || paper.event.form === 'CERTIFICATE_OF_COMMENDATION';
  const caption =
    paper.sentence.place === 'CAPTION' ||
    paper.sentence.place === 'HEADLINE' ||
    praise[0]!.sentence.place === 'HEADLINE' ||
    praise[0]!.sentence.place === 'CAPTION';
  if (sumsUpInPraise(praise[0]!, paper) || namesInPraise(main, other) || countsAgainWithNames(praise[0]!, paper))
    return true;
  if (countsAllAgain(praise[0]!, paper) || namesAllPraised(praise[0]!, paper)) return true;
  // "trao bằng khen cho 184 cá nhân", and "Tỉnh A vinh dự có 9 điển hình được khen thưởng dịp này": some of those.
  if (certificate && praise[0]!.event.grantors.length === 0 && isOneOfThem(praise[0]!)) return true;
  if (!certificate || !caption) return false;
  // "UBND tỉnh, UBND huyện và UBND xã khen thưởng": in forms of each, of which a caption's "Giấy khen của Giám đốc Công an tỉnh" is none.
  const [owner] = paper.event.grantors;
  if (owner !== undefined && praise[0]!.event.grantors.length > 1 && !praise[0]!.event.grantors.includes(owner))
    return false;
  if (isVague(praise[0]!.event.recipients.counts) && praise[0]!.event.named.length === 0) return true;
  // "52 tập thể được các cấp Công đoàn khen thưởng": in forms of several levels, of which the caption shows one.
  if (/các cấp|các bộ/iu.test(praise[0]!.event.grantorsPrinted ?? '')) return false;
  // "tặng giấy khen cho 9 chi đoàn" in a caption, "khen thưởng 9 chi đoàn và 13 đoàn viên": not all of them got the paper.
  if (praisesMore(praise[0]!.event, paper.event)) return false;
  if (ownPaper(praise[0]!, paper)) return false;
  const unnumbered = isVague(paper.event.recipients.counts) && paper.event.named.length === 0;
  return unnumbered || countsAgree(paper.event.recipients.counts, praise[0]!.event.recipients.counts);
}

/** "quyết định khen thưởng cho các tập thể, cá nhân … Cụ thể: 17 đơn vị được nhận cờ …": the forms are told after it. */
function sumsUpInPraise(praise: AwardTelling, paper: AwardTelling): boolean {
  const vague = isVague(praise.event.recipients.counts) && praise.event.named.length === 0;
  const granted = praise.event.grantors.length > 0 && paper.event.grantors.length > 0;
  // "khen thưởng các tập thể, cá nhân. Tại đây, báo A được tặng bằng khen": one named besides those praised.
  if (!granted && !paper.event.recipients.stated && paper.event.named.length === 1 && BESIDES.test(paper.sentence.text))
    return false;
  return (
    vague &&
    (granted || praise.sentence.paragraph === paper.sentence.paragraph) &&
    praise.sentence.start <= paper.sentence.start
  );
}

/** Orders of different names or classes are different awards. */
function sameMedal(one: string, other: string): boolean {
  const badge = maySameBadge(one, other);
  if (badge !== null) return badge;
  const a = key(one);
  const b = key(other);
  if (a.startsWith(b) || b.startsWith(a) || sumsUp(one, other) || sumsUp(other, one)) return true;
  // "người được tặng huân chương hạng nhì": the order that was named before, by its class alone.
  const byClass = [a, b].some((each) => /^hu(?:an|y) chuong hang \S+$/u.test(each));
  if (byClass && `${classesIn(one)}` === `${classesIn(other)}`) return true;
  // "hạng Nhì và hạng Ba" of a caption, "hạng Nhì, hạng Ba" of the body.
  if (/huan chuong|huy chuong/u.test(a))
    return classesIn(one).length > 1 && `${classesIn(one)}` === `${classesIn(other)}`;
  // "giải thưởng tài năng trẻ" is not "giải thưởng cán bộ Đoàn xuất sắc".
  if (/^giai thuong \S/u.test(a) && /^giai thuong \S/u.test(b)) return likeness(a, b) >= 0.75;
  return likeness(a, b) >= 0.5 || !/[“"']/u.test(one + other);
}

/** "hạng Nhất, Nhì, Ba cho 5 cá nhân, cụ thể: …" sums up what is told class by class after it. */
export function sumsUp(whole: string, part: string): boolean {
  return classesIn(whole).length > 1 && classesIn(part).length === 1 && !ofOtherOrder(whole, part);
}

/** "Huân chương Độc lập" is of no class of "Huân chương Lao động". */
function ofOtherOrder(one: string, other: string): boolean {
  const [a, b] = [one, other].map((printed) => ORDER.exec(key(printed))?.[1]);
  return a !== undefined && b !== undefined && a !== b;
}
const ORDER = /^huan chuong ([a-z]+ [a-z]+)(?<! hang)(?![a-z])/u;

function classesIn(printed: string): string[] {
  return key(printed).match(/(?<![a-z])(?:nhat|nhi|ba|i{1,3})(?![a-z])/gu) ?? [];
}

/** "hạng 3" and "hạng III" are "hạng Ba". */
const key = (printed: string): string =>
  folded(printed).replace(/(?<=(?<![a-z])hang )(?:[123]|i{1,3})(?![a-z0-9])/gu, (word) => CLASSES[word] ?? word);
const CLASSES: Record<string, string> = { 1: 'nhat', 2: 'nhi', 3: 'ba', i: 'nhat', ii: 'nhi', iii: 'ba' };

/** No number of one contradicts the other's; a headline's total is the sum of the body's. */
function countsAgree(one: DraftRecipients, other: DraftRecipients): boolean {
  if (one.combined !== null || other.combined !== null) {
    const sum = (counts: DraftRecipients): number =>
      counts.combined ?? COUNTED_KINDS.reduce((total, kind) => total + (counts[kind] ?? 0), 0);
    return sum(one) === sum(other);
  }
  const shared = COUNTED_KINDS.filter((kind) => one[kind] !== null && other[kind] !== null);
  return shared.length > 0 && shared.every((kind) => one[kind] === other[kind]);
}

/** Two people may share two words of their names: "Nguyễn Kim Thanh" is not "Nguyễn Thanh Toàn". */
function isSame(one: DraftNamed, two: DraftNamed): boolean {
  if (one.kind === 'INDIVIDUAL' && two.kind === 'INDIVIDUAL' && likeness(one.name, two.name) < 0.75) {
    const [a, b] = [folded(one.name), folded(two.name)];
    return a.includes(b) || b.includes(a);
  }
  return sameName(one.name, two.name);
}

function sameName(one: string, other: string): boolean {
  const [a, b] = [folded(one), folded(other)];
  return a === b || a.includes(b) || b.includes(a) || likeness(one, other) >= 0.6;
}
