import { rowGoesOn } from './award-body-rows.js';
import { ofCountedKinds, parted, withLeading, withoutBearers } from './award-counts.js';
import type { AwardItem } from './award-items.js';
import { listAfter, namedAmong, namedBefore, NOBODY, opensNames, type Receivers } from './award-receivers.js';
import type { DraftNamed, DraftRecipients } from './draft.js';
import { REASON } from './lexicon/award-words.js';
import type { PersonMention } from './people.js';
import type { RecipientCount } from './recipients.js';

export interface ReadRecipients {
  counts: DraftRecipients;
  approximate: boolean;
  /** A number stands in the text; names alone are counted too. */
  stated: boolean;
  named: DraftNamed[];
  people: PersonMention[];
  reason: string | null;
  /** End of the recipients, and of the reason after them, in the sentence. */
  end: number;
  reasonEnd: number;
  /** "… cho 20 tập thể có thành tích …, 3 tập thể và 35 cá nhân có thành tích …": the second lot of the same award. */
  again: ReadRecipients[];
}

const NOTHING: DraftRecipients = {
  groups: null,
  individuals: null,
  households: null,
  enterprises: null,
  combined: null,
  unspecified: false,
};
const LONGEST_REASON = 300;

/** Who receives: counts and names among the items after the form (active) or before "được" (passive). */
export function readRecipients(
  text: string,
  items: readonly AwardItem[],
  passive: boolean,
  head: AwardItem,
  after: readonly AwardItem[] = [],
): ReadRecipients {
  const lots = passive ? [countsOf(text, items)] : lotsAfter(text, items, head);
  const [told = [], ...more] = lots;
  const first = parted(text, passive ? [...items, ...after] : items, told);
  const known = first.some(({ count, bare, combined }) => (count !== null || combined) && !bare);
  const listed = passive && known ? listAfter(text, after, head) : null;
  const receivers = ofCountedKinds(
    first,
    listed ?? (known && !namesFollow(text, items, first) ? NOBODY : namedAmong(text, items, passive, head)),
  );
  const leading = receivers === NOBODY && !passive ? namedBefore(text, items, first, head) : NOBODY;
  const read = assemble(
    text,
    first,
    passive ? head.end : null,
    {
      ...receivers,
      named: [...receivers.named, ...leading.named],
      people: [...receivers.people, ...leading.people],
    },
    passive ? receivers.first : head.end,
  );
  if (head.type === 'FORM' && head.code === 'EMULATION_FLAG') withoutBearers(read);
  withLeading(read.counts, leading.named, first);
  return {
    ...read,
    again: more.map((counts) => ({ ...assemble(text, counts, null, NOBODY, 0), again: [] })),
  };
}

/** Counts before "được"; whom somebody stands for ("đại diện cho 583 …") receives nothing. */
function countsOf(text: string, items: readonly AwardItem[]): RecipientCount[] {
  const counts = items.flatMap((item) => (item.type === 'COUNT' && !item.recipients.bare ? [item.recipients] : []));
  const stands = counts.findIndex(({ start }) =>
    /(?:đại diện cho|trong số|trong tổng số)\s*$/iu.test(text.slice(Math.max(0, start - 20), start)),
  );
  return stands < 0 ? counts : counts.slice(0, stands);
}

const UNREAD_NUMBER = /^\s*(?:cho |tới |đến )?\d{1,4} (?!năm|tháng|ngày)\p{L}{2}/u;

/** Counts in a row after the form; a kind that comes again after a reason begins another lot. */
function lotsAfter(text: string, items: readonly AwardItem[], head: AwardItem): RecipientCount[][] {
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
    const before = text.slice(Math.max(0, recipients.start - 14), recipients.start).trimEnd();
    if (!last) {
      const led = reach
        .slice(0, at)
        .some(({ type }) => type === 'TO' || type === 'COLON' || type === 'GIVE' || type === 'PRAISE');
      const near =
        recipients.start - head.end < 24 || /^(?:BODY|GIVE|TO|COMMA|AND|COLON)$/u.test(reach[at - 1]?.type ?? '');
      if (!(led || near) || /(?:trong|qua|thuộc|của|tại|gồm)$/iu.test(before)) return;
      if (reach[at - 1]?.type === 'TO' && recipients.start - reach[at - 1]!.end > 40) return;
    } else if (!/(?:[,;:]|(?<![\p{L}])và|cùng|-|–)$/iu.test(before)) return;
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
    if (/(?<![\p{L}])(?:đại diện|trong đó|trên địa bàn|gồm)(?![\p{L}])/iu.test(gap) && !another) return;
    if (last && recipients.count === null && !recipients.combined && !recipients.approximate && REASON.test(gap))
      return;
    if (lot.some(({ kind }) => kind === recipients.kind) && REASON.test(gap)) {
      lots.push(lot);
      lot = [];
    } else if (lot.some(({ kind, count }) => kind === recipients.kind && count !== null) && recipients.count === null)
      return;
    lot.push(recipients);
    last = recipients;
  });
  lots.push(lot);
  return lots;
}

function namesFollow(text: string, items: readonly AwardItem[], counts: readonly RecipientCount[]): boolean {
  const last = counts.at(-1)!;
  return (
    /^[^,;.]{0,60}(?::|gồm|là |\()/iu.test(text.slice(last.end, last.end + 80)) &&
    items.some(({ type }) => type === 'PERSON' || type === 'COLON')
  );
}

function assemble(
  text: string,
  counts: readonly RecipientCount[],
  reasonFrom: number | null,
  receivers: Receivers,
  from: number,
): Omit<ReadRecipients, 'again'> {
  const read = { ...NOTHING };
  let approximate = false;
  for (const { kind, count, combined, approximate: about } of counts) {
    approximate ||= about;
    if (combined) read.combined = count;
    else if (count === null) read.unspecified = true;
    else if (kind === 'GROUP') read.groups = once(read.groups, count, read);
    else if (kind === 'INDIVIDUAL') read.individuals = once(read.individuals, count, read);
    else if (kind === 'HOUSEHOLD') read.households = once(read.households, count, read);
    else if (kind === 'ENTERPRISE') read.enterprises = once(read.enterprises, count, read);
  }
  const counted = read.groups ?? read.individuals ?? read.households ?? read.enterprises ?? read.combined;
  // "A, B cùng nhiều cá nhân khác": more receive than are named.
  const more = counts.some(({ count, bare, start }) => count === null && !bare && start > receivers.first);
  // A list of which not every item was understood counts nobody.
  const parts = text.slice(from, receivers.end).split(';').length;
  // "phòng Cảnh sát hình sự (Công an tỉnh) và Công an thành phố": more follow behind the brackets.
  const goesOn =
    receivers.named.at(-1)?.kind === 'GROUP' &&
    /^[^,;.()]{0,30}\([^)]{1,60}\)\s*(?:,|và)\s\p{Lu}/u.test(text.slice(receivers.end));
  const unread = receivers.unread || (receivers.named.at(-1)?.kind === 'GROUP' && rowGoesOn(text, receivers.end));
  if (
    counted === null &&
    receivers.named.length > 0 &&
    !more &&
    !goesOn &&
    !unread &&
    parts <= receivers.named.length
  ) {
    // Named alone they are counted: one body is one group.
    const of = (kind: DraftNamed['kind']): number | null =>
      receivers.named.filter((each) => each.kind === kind).length || null;
    Object.assign(read, {
      groups: of('GROUP'),
      individuals: of('INDIVIDUAL'),
      households: of('HOUSEHOLD'),
      enterprises: of('ENTERPRISE'),
      unspecified: false,
    });
  } else if (counted === null) read.unspecified = true;
  const end = Math.max(receivers.end, counts.at(-1)?.end ?? 0);
  return {
    counts: read,
    approximate,
    stated: counted !== null || counts.some(({ count }) => count !== null),
    named: receivers.named,
    people: receivers.people,
    ...reasonAfter(text, Math.max(end, reasonFrom ?? 0)),
    end,
  };
}

/** Two numbers for one kind in a row ("3 chi hội, 2 đơn vị") are not added up: neither is the number of groups. */
function once(before: number | null, count: number, read: DraftRecipients): number | null {
  if (before === null) return count;
  read.unspecified = true;
  return null;
}

function reasonAfter(text: string, from: number): { reason: string | null; reasonEnd: number } {
  const none = { reason: null, reasonEnd: 0 };
  if (from <= 0) return none;
  const slice = text.slice(from, from + LONGEST_REASON);
  const clause = (slice.split(/[;.](?=[\s/]|$)/u)[0] ?? '').trimEnd();
  const begin = REASON.exec(clause);
  if (!begin || begin.index > 90) return none;
  return { reason: clause.slice(begin.index).replace(/\s+/gu, ' '), reasonEnd: from + clause.length };
}
