import type { AwardItem } from '../tellings/award-item.js';
import { opensNames } from './named.js';
import { withoutBrackets } from './bodies.js';
import { REASON } from '../lexicon/award-words.js';
import { compacted } from '../patterns/compact.js';
import type { RecipientCount } from '../tellings/recipient-counts.js';

const UNREAD_NUMBER = compacted(/^\s*(?:cho |tới |đến )?\d{1,4} (?!năm|tháng|ngày)\p{L}{2}/u);

const BY_POST =
  /(?:(?:cho|đến|tới|tặng|khen)|,| và) (?:các )?(?:linh mục|mục sư|đại đức|thượng tọa|hòa thượng|sư cô|ni sư|bí thư|chủ tịch|trưởng (?:thôn|bản|ấp)|hiệu trưởng|giám đốc)(?! (?:ubnd|[uủ][ỷy] ban) )(?: [^,;.:]{2,60})? (?:và|cùng) $/iu;
const TWO_NUMBERS = compacted(/(?<![\p{L}])(?:cho|tới|đến|tặng|là) \d{1,3}(?: và|,)$/iu);

/** "69 cá nhân hiến máu 5 lần, 41 cá nhân …", "6 tập thể hoàn thành xuất sắc nhiệm vụ, 22 tập thể …": what those before it did. */
const ACHIEVED = compacted(
  /^ (?![^,;.:]*từ \d)[^,;.:]*(?:(?<![\p{L}])\d+ (?:lần|đợt|năm)|hoàn thành (?:xuất sắc |tốt )?(?:các )?nhiệm vụ)(?:,|,? và) $/iu,
);

/** Where in a lot another one begins that a second number of the same noun belongs to; -1 where none does. */
function lotBegins(text: string, lot: readonly RecipientCount[], next: RecipientCount): number {
  const noun = ({ start, end }: RecipientCount): string => text.slice(start, end).replace(/^\S+ /u, '').toLowerCase();
  const row = [...lot, next];
  const at = row.findLastIndex(
    (each, i) => i > 0 && ACHIEVED.test(`${text.slice(row[i - 1]!.end, each.start).trimEnd()} `),
  );
  const alike = lot.findIndex((each) => each.count !== null && noun(each) === noun(next));
  return next.count !== null && alike >= 0 && alike < at ? at : -1;
}

/** "cho 56 mẹ và thân nhân của 122 mẹ đã qua đời": to the one for themselves, to the other after their death. */
function ofTheDead(text: string, lot: readonly RecipientCount[], next: RecipientCount): boolean {
  const [one, ...more] = lot;
  if (!one || more.length > 0 || one.count === null || next.count === null) return false;
  return one.kind === 'INDIVIDUAL' && next.kind === 'INDIVIDUAL' && KIN_OF.test(text.slice(one.end, next.start));
}
const KIN_OF = /^ (?:và|cùng) (?:đại diện )?(?:thân nhân|gia đình)(?: của)? $/iu;

/** "cho 07 cá nhân 02 tập thể": the comma between two kinds was forgotten. */
function standsClose(text: string, last: RecipientCount, next: RecipientCount): boolean {
  const counted = last.count !== null && next.count !== null && last.kind !== next.kind;
  return counted && text.slice(last.end, next.start).trim() === '';
}

/** "16 giáo viên có học sinh đạt giải Nhất; 215 học sinh đạt …": what those before the semicolon reached. */
const WHAT_THEY_REACHED = compacted(
  /^ [^;]{0,160}(?<![\p{L}])(?:có|đạt|đoạt|giành|lập|vượt|trúng tuyển|đỗ)(?![\p{L}])[^;]{2,160}; (?:và )?(?:cho |tới )?$/iu,
);

/** Counts in a row after the form; a kind that comes again after a reason begins another lot. */
export function lotsAfter(text: string, items: readonly AwardItem[], head: AwardItem): RecipientCount[][] {
  const lots: RecipientCount[][] = [];
  let lot: RecipientCount[] = [];
  let last: RecipientCount | null = null;
  const end = items.findIndex(({ type }, at) => type === 'BREAK' && at > 0);
  const lists = end >= 0 && /gồm/iu.test(text.slice(items[end]!.start, items[end]!.end));
  const reach =
    lists || end < 0 || items.slice(0, end).every(({ type }) => type !== 'COUNT') ? items : items.slice(0, end);
  reach.forEach((item, at) => {
    if (item.type !== 'COUNT') return;
    const { recipients } = item;
    const from = head.end <= recipients.start ? head.end : 0;
    const before = text.slice(Math.max(from, recipients.start - 14), recipients.start).trimEnd();
    if (!last) {
      const led = reach
        .slice(0, at)
        .some(({ type }) => type === 'TO' || type === 'COLON' || type === 'GIVE' || type === 'PRAISE');
      const near =
        recipients.start - head.end < 24 || /^(?:BODY|GIVE|TO|COMMA|AND|COLON)$/u.test(reach[at - 1]?.type ?? '');
      if (!(led || near) || /(?:trong|qua|thuộc|(?<!thân nhân )của|tại|gồm)$/iu.test(before)) return;
      if (reach[at - 1]?.type === 'TO' && recipients.start - reach[at - 1]!.end > 40) return;
    } else if (ofTheDead(text, lot, recipients)) {
      lots.push(lot);
      lot = [recipients];
      last = recipients;
      return;
    } else if (!/(?:[,;:]|(?<![\p{L}])và|cùng(?: với)?|-|–)$/iu.test(before) && !standsClose(text, last, recipients))
      return;
    // "đến linh mục xứ A và 4 giáo dân": somebody told by a post alone receives, too.
    if (recipients.kind === 'INDIVIDUAL' && BY_POST.test(text.slice(from, recipients.start))) return;
    // "lần lượt cho 4 và 10 tập thể": two numbers, and one noun.
    if (TWO_NUMBERS.test(before)) return;
    // "cho nam sinh A vì đã cứu sống 4 em nhỏ": they stand in the reason.
    if (!last && /(?<![\p{L}])vì (?:đã|có|hành động)(?![\p{L}])/iu.test(text.slice(head.end, recipients.start))) return;
    // "cho 40 Tổng phụ trách Đội và 30 đội viên": a number that is not understood stands before.
    if (!last && UNREAD_NUMBER.test(text.slice(reach[at - 1]?.end ?? head.end, recipients.start))) return;
    if (
      !last &&
      reach
        .slice(0, at)
        .some(({ type, end }, i) => type === 'TO' && UNREAD_NUMBER.test(text.slice(end, reach[i + 1]?.start ?? end)))
    )
      return;
    const gap = last ? text.slice(last.end, recipients.start) : '';
    // "3 tập thể gồm: A, B, C; 2 cá nhân gồm: D, E": another kind with names of its own.
    const another = opensNames(text, reach, at) && lot.every(({ kind }) => kind !== recipients.kind);
    if (/(?<![\p{L}])(?:đại diện|trong đó|trên địa bàn|gồm)(?![\p{L}])/iu.test(withoutBrackets(gap)) && !another)
      return;
    if (last && recipients.count === null && !recipients.combined && !recipients.approximate && REASON.test(gap))
      return;
    const other = lot.some(({ kind }) => kind === recipients.kind) ? lotBegins(text, lot, recipients) : -1;
    if (lot.some(({ kind }) => kind === recipients.kind) && (REASON.test(gap) || WHAT_THEY_REACHED.test(gap))) {
      lots.push(lot);
      lot = [];
    } else if (other > 0) {
      lots.push(lot.slice(0, other));
      lot = lot.slice(other);
    } else if (lot.some(({ kind, count }) => kind === recipients.kind && count !== null) && recipients.count === null)
      return;
    lot.push(recipients);
    last = recipients;
  });
  lots.push(lot);
  return lots;
}
