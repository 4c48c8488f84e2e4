import { COUNTED_AS, COUNTED_KINDS } from './counts.js';
import type { ReadRecipients } from '../tellings/award-event.js';
import type { AwardItem, Placed } from '../tellings/award-item.js';
import type { AwardFormCode } from '../draft.js';
import { compacted } from '../patterns/compact.js';
import { isAbout, type RecipientCount } from '../tellings/recipient-counts.js';

/** "tặng Bằng khen cho 9 chiến sĩ thi đua, 3 tập thể lao động xuất sắc": their titles tell who receives the paper. */
export function withHoldersCounted(text: string, forms: readonly AwardItem[]): AwardItem[] {
  let holders = false;
  return forms.map((form, i): AwardItem => {
    const before = forms[i - 1];
    if (!before || form.type !== 'FORM' || form.code !== 'EMULATION_TITLE' || form.pieces === null) {
      holders = false;
      return form;
    }
    const between = text.slice(before.end, form.start);
    holders = holders
      ? /^\s*(?:,|và|cùng)\s*$/iu.test(between)
      : before.type === 'FORM' &&
        PAPERS.has(before.code) &&
        /^(?: của (?:(?!(?:tặng|trao|cho|nhận)(?![\p{L}]))[^,;.:\d]){3,60})?\s*(?:cho|tới|đến)?\s*$/iu.test(between) &&
        !/^\s*(?:cho|tới|đến) (?:\d|các |những )/iu.test(text.slice(form.end));
    if (!holders) return form;
    const kind = /^tập thể/iu.test(form.printed) ? 'GROUP' : 'INDIVIDUAL';
    return countItem(form, kind, form.pieces);
  });
}

const PAPERS: ReadonlySet<AwardFormCode> = new Set<AwardFormCode>([
  'CERTIFICATE_OF_MERIT',
  'CERTIFICATE_OF_COMMENDATION',
  'EMULATION_FLAG',
  'COMMEMORATIVE_MEDAL',
]);

function countItem({ start, end }: Placed, kind: 'GROUP' | 'INDIVIDUAL', count: number): AwardItem {
  const recipients = { start, end, kind, count, combined: false, approximate: false, bare: false };
  return { type: 'COUNT', recipients, start, end };
}

/** "6 bằng khen tập thể, 10 bằng khen cho cá nhân": a paper each; not "5 bằng khen cho các tập thể, cá nhân". */
export function countedByPieces(text: string, forms: readonly AwardItem[]): AwardItem[] {
  return forms.flatMap((form): AwardItem[] => {
    if (form.type !== 'FORM' || form.pieces === null || isAbout(text, form.start)) return [];
    const noun =
      /^ (?:cho |tặng )?(tập thể|cá nhân)(?![\p{L}])(?!(?:,| và| -|\/) ?(?:các )?(?:tập thể|cá nhân|hộ))/iu.exec(
        text.slice(form.end, form.end + 40),
      );
    if (!noun) return [];
    // "96 kỷ niệm chương cho cá nhân có cống hiến": counted with a doubt (`countOneEach`), unless another number goes to the other kind.
    if (/^ cho/iu.test(noun[0]) && !forms.some((other) => other !== form && isFor(text, other))) return [];
    const end = form.end + noun[0].length;
    const start = end - noun[1]!.length;
    const kind = /^t/iu.test(noun[1]!) ? 'GROUP' : 'INDIVIDUAL';
    return [countItem({ start, end }, kind, form.pieces)];
  });
}

const PART = '\\d{1,3} (?:cho|tặng) (?:các )?(?:tập thể|cá nhân)(?![\\p{L}])';
const PARTS = compacted(
  new RegExp(
    `^(?: của [^,;:.]{3,60})?(?:: |,? (?:trong đó|gồm)(?: có)?:? )(?<one>${PART})(?:,|,? và|;) (?<two>${PART})`,
    'iu',
  ),
);

/** "15 Giấy khen: 6 cho tập thể, 9 cho cá nhân": a paper each, where the parts add up to the whole. */
export function countedByParts(text: string, forms: readonly AwardItem[]): AwardItem[] {
  return forms.flatMap((form): AwardItem[] => {
    if (form.type !== 'FORM' || form.pieces === null || isAbout(text, form.start)) return [];
    const parts = PARTS.exec(text.slice(form.end, form.end + 160));
    const [one, two] = [parts?.groups?.['one'], parts?.groups?.['two']];
    if (!parts || one === undefined || two === undefined) return [];
    const counted = ({ start, end }: Placed): AwardItem =>
      countItem(
        { start, end },
        /tập thể/iu.test(text.slice(start, end)) ? 'GROUP' : 'INDIVIDUAL',
        Number.parseInt(text.slice(start, end), 10),
      );
    const end = form.end + parts[0].length;
    const at = form.end + parts[0].indexOf(one);
    const pair = [counted({ start: at, end: at + one.length }), counted({ start: end - two.length, end })];
    const sum = Number.parseInt(one, 10) + Number.parseInt(two, 10);
    return sum === form.pieces && /t.p thể/iu.test(one) !== /t.p thể/iu.test(two) ? pair : [];
  });
}

/** "6 bằng khen tập thể" in one row with "10 bằng khen cho cá nhân". */
function isFor(text: string, form: AwardItem): boolean {
  return (
    form.type === 'FORM' &&
    form.pieces !== null &&
    /^ (?:cho |tặng )?(?:các )?(?:tập thể|cá nhân)(?![\p{L}])/iu.test(text.slice(form.end, form.end + 30))
  );
}

/** "26 huy chương cho các cựu quân nhân": a paper each, where all that is said of who receives is of one kind; the doubt says that it is inferred. */
export function countOneEach(
  read: Pick<ReadRecipients, 'counts' | 'named'>,
  text: string,
  told: readonly RecipientCount[],
  head: AwardItem,
): void {
  const [whom] = told;
  if (head.type !== 'FORM' || head.pieces === null || !whom || told.length > 1 || read.named.length > 0) return;
  // "7 giải phụ cho các thí sinh": one may win several.
  if (/^giải phụ/iu.test(head.printed)) return;
  if (whom.count !== null || whom.combined || whom.approximate || whom.kind === 'MIXED') return;
  if (COUNTED_KINDS.some((kind) => read.counts[kind] !== null) || read.counts.combined !== null) return;
  // "2 Cờ, 23 Bằng khen cho các tập thể": whom the flags went to is not said; "16 Giấy khen: 6 cho tập thể" counts otherwise.
  if (
    (ROW_OF_PIECES.test(text.slice(0, head.start)) && whom.kind !== 'INDIVIDUAL') ||
    !TO_WHOM.test(text.slice(head.end, whom.start))
  )
    return;
  if (isAbout(text, head.start) || SEVERAL.test(text.slice(whom.start, whom.end))) return;
  if (AND_OTHERS.test(text.slice(whom.end, whom.end + 40))) return;
  read.counts = { ...read.counts, [COUNTED_AS[whom.kind]]: head.pieces, unspecified: false };
}

const ROW_OF_PIECES = compacted(
  /\d (?:tấm )?(?:cờ|bằng|giấy|k[ỷỉ] niệm|hu[aâ]n|huy)(?![\p{L}])[^,;.]{0,80}(?:,|;|,? và|,? cùng) $/iu,
);
const TO_WHOM = /^[^,;:.\d]{0,90}$/u;
const SEVERAL = /[,/–-]| và | cùng /u;
const AND_OTHERS = compacted(
  /^[^,;.]{0,24}(?:,|,? và|,? cùng| ?\/| ?[-–]) ?(?:các |những |nhiều )?(?:tập thể|cá nhân|hộ|gia đình|đơn vị|tổ chức|cơ quan|doanh nghiệp|chi hội|hội viên|cán bộ|đoàn viên|thành viên)(?![\p{L}])/iu,
);

/** "biểu dương 43 gương người tốt việc tốt cho các tập thể, cá nhân": the number counts both. */
export function examplesOfBoth(
  read: Pick<ReadRecipients, 'counts'>,
  text: string,
  told: readonly RecipientCount[],
): void {
  const [first] = told;
  if (!first || first.kind !== 'INDIVIDUAL' || first.count === null || read.counts.individuals !== first.count) return;
  if (!EXAMPLES.test(text.slice(first.start, first.end)) || !FOR_BOTH.test(text.slice(first.end))) return;
  read.counts = { ...read.counts, individuals: null, combined: first.count };
}
const EXAMPLES = compacted(/^\d{1,4} (?:tấm )?gương(?![\p{L}])/iu);
const FOR_BOTH = compacted(/^[^;:.]{0,120} cho (?:các )?tập thể(?:,| và) (?:các )?cá nhân(?![\p{L}])/iu);
