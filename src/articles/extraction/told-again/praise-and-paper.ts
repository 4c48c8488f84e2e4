import { COUNTED_KINDS } from '../receivers/counts.js';
import type { AwardTelling, ToldAward } from '../tellings/award-telling.js';
import { likeness, mayBeOfOne } from '../bodies/likeness.js';
import { compacted } from '../patterns/compact.js';
import { folded } from '../patterns/folded.js';

export const BESIDES = compacted(
  /^\W*(?:tại đây|cũng (?:tại|trong|nhân)|(?:nhân )?dịp này|ngoài ra|bên cạnh đó|đồng thời|cùng với đó)(?![\p{L}])/iu,
);

/** Praise counts what the paper counts, by the same number, and others besides. */
export function praisesMore(
  { recipients: praise }: AwardTelling['event'],
  { recipients: paper }: AwardTelling['event'],
): boolean {
  const counted = COUNTED_KINDS.filter((kind) => paper.counts[kind] !== null);
  return (
    counted.length > 0 &&
    paper.stated &&
    praise.counts.combined === null &&
    counted.every((kind) => paper.counts[kind] === praise.counts[kind]) &&
    COUNTED_KINDS.some((kind) => paper.counts[kind] === null && praise.counts[kind] !== null)
  );
}

/** How receivers of a kind are called. */
export const KIND_WORDS: Record<'groups' | 'individuals' | 'households', RegExp> = {
  groups: /tập thể|đơn vị|chi hội|cơ sở|công đoàn|liên đội|thôn|khu dân cư/iu,
  individuals: /cá nhân|hội viên|đoàn viên|cán bộ|đồng chí|nông dân|học sinh|tác giả/iu,
  households: /hộ(?! viên)|gia đình/iu,
};
const KINDS = ['groups', 'individuals', 'households'] as const;

/** Of two kinds or more that the praise counts, those to whom a caption without numbers shows the paper; null where that says nothing. */
function kindsShown(praise: AwardTelling, paper: AwardTelling): { counted: number; shown: number } | null {
  const { counts } = praise.event.recipients;
  const counted = KINDS.filter((kind) => counts[kind] !== null);
  if (paper.sentence.place !== 'CAPTION' || counted.length < 2) return null;
  const words = /(?<![\p{L}])(?:cho|tặng|giấy khen|bằng khen) (?!giấy khen|bằng khen)([^;.:]{4,60})/iu.exec(
    paper.sentence.text.slice(paper.event.headStart),
  )?.[1];
  if (words === undefined) return null;
  return { counted: counted.length, shown: counted.filter((kind) => KIND_WORDS[kind].test(words)).length };
}

/** "khen thưởng cho 2 tập thể và 7 cá nhân", and in a caption "trao giấy khen cho các tập thể, cá nhân": all of those praised got the paper. */
export function showsThemAll(praise: AwardTelling, paper: AwardTelling): boolean {
  const kinds = kindsShown(praise, paper);
  return kinds !== null && kinds.shown === kinds.counted;
}

/** A caption's "Giấy khen của Hội A", and "5 tập thể, 30 cá nhân được khen thưởng" by nobody named: whose papers they all got is not said. */
export function ownPaper(praise: AwardTelling, paper: AwardTelling): boolean {
  return (
    paper.sentence.place === 'CAPTION' &&
    paper.event.presenters.length > 0 &&
    paper.event.grantors.length > 0 &&
    praise.sentence.place !== 'HEADLINE' &&
    praise.event.grantors.length === 0 &&
    praise.event.recipients.stated
  );
}

/** "Thứ trưởng A trao bằng khen của Bộ trưởng cho hai cá nhân" in a caption, 13 of whom the body counts: two of them are shown. */
export function showsFewer(main: AwardTelling, caption: AwardTelling): boolean {
  if (caption.sentence.place !== 'CAPTION' || main.sentence.place !== 'BODY') return false;
  const [all, few] = [main.event, caption.event];
  if (few.presenters.length === 0 || few.named.length > 0 || all.grantors.length === 0 || few.grantors.length === 0)
    return false;
  const [whole, part] = [all.recipients.counts, few.recipients.counts];
  const told = COUNTED_KINDS.filter((kind) => part[kind] !== null);
  return all.form === few.form && told.length > 0 && told.every((kind) => part[kind]! < (whole[kind] ?? 0));
}

/** "UBND xã tuyên dương các hộ sản xuất giỏi, tặng giấy khen cho 21 hộ": the praise of one clause with the paper of the next. */
export function goesWithPaper(praise: AwardTelling, { event: paper, sentence, status }: AwardTelling): boolean {
  const { event } = praise;
  const alike = praise.sentence === sentence && (praise.status === 'PROPOSED') === (status === 'PROPOSED');
  if (!alike || event.named.length > 0 || COUNTED_KINDS.some((kind) => event.recipients.counts[kind] !== null))
    return false;
  if (paper.headStart <= event.headStart || !paper.recipients.stated || !paper.form.startsWith('CERTIFICATE_OF_'))
    return false;
  const between = sentence.text.slice(event.headStart + event.formPrinted.length, paper.headStart);
  const noun = PRAISED_AND_GAVE.exec(between)?.[1];
  const given = sentence.text.slice(paper.headStart, paper.recipients.end);
  return noun !== undefined && new RegExp(`\\d ${noun}(?![\\p{L}])`, 'iu').test(given);
}
const PRAISED_AND_GAVE =
  /^ (?:cho )?(?:các|những) (tập thể|cá nhân|hộ|gia đình|hội viên|đoàn viên|học sinh)(?: [^,;.]{2,70})?(?:,|,? và|,? đồng thời) (?:trao tặng|trao|tặng) $/iu;

/** "Ông A khen thưởng đội B" in a caption, and "Giám đốc C khen thưởng 2 tập thể": each commends, and those of the one are not of the other. */
function commendsHimself(
  { grantors, verb }: AwardTelling['event'],
  { formPrinted, grantors: own, presenters }: AwardTelling['event'],
): boolean {
  const commends = /^khen,? thưởng/iu.test(formPrinted) && presenters.length > 0 && own.length === 0;
  return commends && grantors.length > 0 && verb === 'GRANTED';
}

/** A caption names one of those whom the body counts: "trao Bằng khen cho Hội Nông dân huyện". */
export function namesOneOf({ event: main }: AwardTelling, { event, sentence }: AwardTelling): boolean {
  if (sentence.place !== 'CAPTION' || event.named.length === 0 || event.recipients.stated) return false;
  if (!main.recipients.stated || main.named.length > 0 || commendsHimself(main, event)) return false;
  const of = (kind: 'GROUP' | 'INDIVIDUAL'): number => event.named.filter((each) => each.kind === kind).length;
  const { groups, individuals } = main.recipients.counts;
  return of('GROUP') <= (groups ?? 0) && of('INDIVIDUAL') <= (individuals ?? 0);
}

/** Two captions: "trao giấy khen cho các tập thể" and "… cho 80 gia đình". */
export function showOthers(one: AwardTelling, other: AwardTelling): boolean {
  if (one.sentence.place !== 'CAPTION' || other.sentence.place !== 'CAPTION') return false;
  const kinds = (telling: AwardTelling): RegExp[] => KINDS_SHOWN.filter((kind) => kind.test(telling.sentence.text));
  const [a, b] = [kinds(one), kinds(other)];
  return a.length > 0 && b.length > 0 && a.every((kind) => !b.includes(kind));
}
const KINDS_SHOWN = [
  compacted(
    /(?<![\p{L}])(?:cho|tặng) (?:\d+ |các |những )?(?:tập thể|đơn vị|chi hội|chi đoàn)(?![\p{L}])(?!(?:,| và|,? và các| -|\/) ?(?:cá nhân|hộ|gia đình))/iu,
  ),
  compacted(/(?<![\p{L}])(?:cho|tặng) (?:\d+ |các |những )?(?:cá nhân|hội viên|đoàn viên|cán bộ)(?![\p{L}])/iu),
  compacted(/(?<![\p{L}])(?:cho|tặng) (?:\d+ |các |những )?(?:hộ|gia đình)(?![\p{L}])/iu),
];

/** "khen thưởng 10 thôn", and in a caption "tặng Bằng công nhận cho các cơ quan, doanh nghiệp": neighbourhoods alone are none of those. */
export function ofOtherPlaces(one: AwardTelling, other: AwardTelling): boolean {
  if (one.sentence.place !== 'CAPTION' && other.sentence.place !== 'CAPTION') return false;
  const told = ({ sentence, event: { headStart } }: AwardTelling): string =>
    sentence.text.slice(headStart, headStart + 240);
  const [a, b] = [told(one), told(other)];
  return (NEIGHBOURHOODS.test(a) && FIRMS.test(b)) || (NEIGHBOURHOODS.test(b) && FIRMS.test(a));
}
const NEIGHBOURHOODS = compacted(
  /^(?![^;.]*(?<![\p{L}])(?:cơ quan|đơn vị|doanh nghiệp|tổ chức|công ty|tập thể)(?![\p{L}]))[^,;.]{0,30}(?<![\p{L}\d])(?:\d{1,3}|các) (?:thôn|bản|ấp|khóm|làng|khu phố|khối phố|khu dân cư|tổ dân phố)(?![\p{L}])(?!,? (?:và )?cá nhân)/iu,
);
const FIRMS = compacted(
  /^[^,;.]{0,30}(?<![\p{L}])(?:cho|tặng) (?:\d{1,3} |các )?(?:cơ quan|doanh nghiệp|công ty)(?![\p{L}])(?![^.;]{0,40}(?:thôn|bản|ấp|khóm|làng|khu phố|khối phố|khu dân cư|tổ dân phố)(?![\p{L}]))/iu,
);

/** "biểu dương 2 vị chức sắc. Đoàn đã tặng Giấy khen cho sư cô A và linh mục B": those praised, each by name. */
export function namesAllPraised({ event: praise, sentence: before }: AwardTelling, paper: AwardTelling): boolean {
  const { event, sentence } = paper;
  const { counts, stated } = praise.recipients;
  return (
    event.form.startsWith('CERTIFICATE_OF_') &&
    sentence.place === 'BODY' &&
    sentence.start > before.start &&
    sentence.start - before.start - before.text.length < 200 &&
    stated &&
    praise.named.length === 0 &&
    event.grantors.length === 0 &&
    !event.recipients.stated &&
    event.named.length > 1 &&
    event.named.every(({ kind }) => kind === 'INDIVIDUAL') &&
    counts.individuals === event.named.length &&
    COUNTED_KINDS.every((kind) => kind === 'individuals' || counts[kind] === null)
  );
}

/** "tặng giấy khen cho 9 chi đoàn" and "khen thưởng 9 chi đoàn, 13 đoàn viên": the thirteen are praised besides. */
export function withoutPapers(praise: AwardTelling, awards: readonly { main: AwardTelling }[]): AwardTelling {
  const { event, status } = praise;
  const paper = awards.find(
    ({ main }) =>
      main.event.form.startsWith('CERTIFICATE_OF_') &&
      (main.status === 'PROPOSED') === (status === 'PROPOSED') &&
      // "Giám đốc A khen thưởng 2 tập thể và 26 cá nhân", and "2 đơn vị được UBND huyện tặng giấy khen": of two givers.
      mayBeOfOne(event.grantors, main.event.grantors) &&
      praisesMore(event, main.event),
  )?.main.event;
  if (!paper) return praise;
  const counts = { ...event.recipients.counts };
  for (const kind of COUNTED_KINDS) if (paper.recipients.counts[kind] !== null) counts[kind] = null;
  return { ...praise, event: { ...event, recipients: { ...event.recipients, counts } } };
}

/** "Bộ Chỉ huy A khen thưởng 22 cá nhân" and "khen thưởng cho Bộ Chỉ huy A": who gives the one receives the other. */
export function grantsAndReceives({ grantors }: AwardTelling['event'], { named }: AwardTelling['event']): boolean {
  return named.some(({ kind, name }) => kind === 'GROUP' && grantors.includes(name));
}

/** "Hội nghị sẽ biểu dương 90 đại biểu. Trong 90 đại biểu được biểu dương lần này có …": those who are still to be praised. */
export function isToldAhead(planned: AwardTelling, { event, sentence, status }: AwardTelling): boolean {
  return (
    planned.status === 'PROPOSED' &&
    status !== 'PROPOSED' &&
    planned.sentence.start < sentence.start &&
    /^\W*trong (?:(?:tổng )?số )?\d+ [^,;.]{2,60} được [^,;.]{0,40}$/iu.test(sentence.text.slice(0, event.headStart)) &&
    COUNTED_KINDS.every((kind) => planned.event.recipients.counts[kind] === event.recipients.counts[kind])
  );
}

/** "khen thưởng 24 học sinh …; khen thưởng 20 nhà giáo …", and "tặng giấy khen cho nhà giáo tiêu biểu": the one that is told in the same words. */
export function alike({ main }: ToldAward, telling: AwardTelling): number {
  const told = ({ sentence, event: { headStart, formPrinted } }: AwardTelling): string =>
    sentence.text.slice(headStart + formPrinted.length, headStart + 180).split(/[;.](?:\s|$)/u)[0]!;
  return likeness(told(main), told(telling));
}

/**
 * "Trường A đón nhận Huân chương B, Huân chương C và Huy chương D do … trao tặng", and then "Huân chương B cho tập thể nhà trường; Huân chương C cho
 * hai cá nhân": the row is received by the school and by its people.
 */
export function isSharedOut({ event: row }: AwardTelling, { event: own }: AwardTelling): boolean {
  return (
    isRowOfOrders(row) &&
    !isRowOfOrders(own) &&
    own.verb === 'HANDED' &&
    folded(row.formPrinted) === folded(own.formPrinted)
  );
}

/** One of several orders and medals that those named receive together. */
export function isRowOfOrders(event: AwardTelling['event']): boolean {
  const { form, withOtherForm, classOfItsOwn, named, recipients } = event;
  return withOtherForm && !classOfItsOwn && !recipients.stated && named.length > 0 && /^(?:ORDER|MEDAL)$/u.test(form);
}
