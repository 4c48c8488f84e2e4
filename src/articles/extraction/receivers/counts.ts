import type { AwardItem } from '../tellings/award-item.js';
import { NOBODY, type Receivers } from './named.js';
import type { CountedKind, DraftNamed, DraftRecipients } from '../draft.js';
import { compacted } from '../patterns/compact.js';
import type { AwardEvent, ReadRecipients } from '../tellings/award-event.js';
import type { RecipientCount } from '../tellings/recipient-counts.js';

/** Where a kind of receivers is counted in a draft. */
export const COUNTED_AS = {
  GROUP: 'groups',
  INDIVIDUAL: 'individuals',
  HOUSEHOLD: 'households',
  ENTERPRISE: 'enterprises',
} as const;
export const COUNTED_KINDS: readonly CountedKind[] = Object.values(COUNTED_AS);

/**
 * "84 khu dân cư, hộ gia đình, trong đó 22 khu dân cư, 62 hộ gia đình": the parts of one number, where they add up to it; of "các tập thể,
 * cá nhân có thành tích, gồm 3 tập thể và 5 cá nhân" all that are told.
 */
export function parted(text: string, items: readonly AwardItem[], told: readonly RecipientCount[]): RecipientCount[] {
  const [whole] = told;
  const uncounted = whole !== undefined && whole.count === null && !whole.bare && !whole.approximate;
  if (!whole || (!uncounted && (!whole.combined || whole.count === null))) return [...told];
  const at = items.findIndex((item) => item.type === 'COUNT' && item.recipients === whole);
  const parts: RecipientCount[] = [];
  let reached = whole.end;
  for (const item of items.slice(at + 1)) {
    if (item.type !== 'COUNT') continue;
    const gap = text.slice(reached, item.start);
    const opens = uncounted ? LISTS_ALL : LISTS_PARTS;
    if (!(parts.length === 0 ? opens : /^\s*(?:,|;|và|cùng(?: với)?)\s*(?:có )?$/iu).test(gap)) break;
    parts.push(item.recipients);
    reached = item.end;
  }
  const sum = parts.reduce((all, { count, combined }) => all + (combined ? Number.NaN : (count ?? Number.NaN)), 0);
  const kinds = new Set(parts.map(({ kind }) => kind));
  return parts.length > 1 && (uncounted ? !Number.isNaN(sum) : sum === whole.count) && kinds.size === parts.length
    ? parts
    : [...told];
}

const LISTS_PARTS = compacted(
  /^[^;.]{0,30}(?:(?:; ?)?(?<![\p{L}])(?:trong đó|gồm|bao gồm|cụ thể)(?: có)?:?|\(|:)\s*$/iu,
);
const LISTS_ALL = compacted(/^[^;.:\d]{0,80}(?<![\p{L}])(?:bao )?gồm(?: có)?:?\s*$/iu);

const WHERE = compacted(/(?<![\p{L}])(?:ở|tại|thuộc|của|đến từ|trên địa bàn|trong)\s+$/iu);
/** "4 chi bộ với 56 đảng viên", "5 cá nhân có từ 10 sáng kiến": what they have. */
const WITH = compacted(/(?<![\p{L}])(?<!cùng )với\s+$/iu);
const HAVE = compacted(/(?<![\p{L}])(?:có|từ)\s+$/iu);

/** "7 cá nhân ở 5 thôn, 2 trường học", "7 cá nhân của 3 tập thể": where they are, and nobody who receives. */
export function withoutWhereabouts(text: string, items: readonly AwardItem[]): AwardItem[] {
  let counted = -1;
  let where = -1;
  return items.filter((item) => {
    if (item.type !== 'COUNT') return true;
    const { kind, count } = item.recipients;
    const numbered = count !== null && counted >= 0 && item.start - Math.max(counted, where) <= 41;
    const before = text.slice(Math.max(counted, item.start - 60), item.start);
    const there =
      numbered &&
      /^[^,;:]{1,40}$/u.test(before) &&
      ((kind === 'GROUP' && WHERE.test(before)) || (kind === 'MIXED' && HAVE.test(before)) || WITH.test(before));
    const too =
      numbered && kind === 'GROUP' && where >= 0 && /^\s*(?:,|và|,? và)\s*$/u.test(text.slice(where, item.start));
    if (there || too) where = item.end;
    else counted = item.end;
    return !(there || too);
  });
}

/** "công nhận 163 Chiến sĩ thi đua, 374 lao động tiên tiến": whoever holds the title is counted by it. */
export function countHolders(
  counts: DraftRecipients,
  { printed, pieces }: { printed: string; pieces: number | null },
): void {
  if (pieces === null || COUNTED_KINDS.some((kind) => counts[kind] !== null) || counts.combined !== null) return;
  if (/^(?:chiến s[ĩỹ] thi đua|lao động tiên tiến)/iu.test(printed)) counts.individuals = pieces;
  else if (/^tập thể lao động/iu.test(printed)) counts.groups = pieces;
  else return;
  counts.unspecified = false;
}

/** A flag is a group's (Law 06/2022/QH15, art. 25): "Chủ tịch Hội A nhận Cờ thi đua" names who took it, and counts nobody. */
export function withoutBearers(read: Omit<ReadRecipients, 'again'>): void {
  if (read.people.length === 0) return;
  read.named = read.named.filter(({ kind }) => kind !== 'INDIVIDUAL');
  read.counts = { ...read.counts, individuals: null, unspecified: read.named.length === 0 || read.counts.unspecified };
  read.people = [];
}

/** "2 cán bộ, gồm: A, Phó Trưởng ban, Công an tỉnh và B": among individuals a body is where one of them works. */
export function ofCountedKinds(text: string, counts: readonly RecipientCount[], receivers: Receivers): Receivers {
  // "Các cá nhân được nhận Kỷ niệm chương gồm: …" says of what kind they are, and not how many.
  const told = counts.filter(
    ({ count, bare, start, end }) =>
      !bare &&
      (count !== null || (counts.length === 1 && receivers.first >= end && EACH_A_PERSON.test(text.slice(start, end)))),
  );
  const kinds = new Set(told.map(({ kind }) => kind));
  if (receivers === NOBODY || kinds.size !== 1 || !kinds.has('INDIVIDUAL') || counts.some(({ combined }) => combined))
    return receivers;
  return { ...receivers, named: receivers.named.filter(({ kind }) => kind === 'INDIVIDUAL') };
}

const EACH_A_PERSON = /^(?:các|những) (?:cá nhân|đồng chí|hội viên|đoàn viên)$/iu;

/** "cho ông A, bà B và 12 cá nhân": whether the twelve hold those named is not said, so that nobody is counted. */
export function besidesNamed(
  read: Pick<ReadRecipients, 'counts' | 'people'>,
  text: string,
  told: readonly RecipientCount[],
  from: number,
): void {
  const [first] = told;
  const { counts, people } = read;
  if (told.length !== 1 || first!.kind !== 'INDIVIDUAL' || counts.individuals === null || people.length === 0) return;
  if (!people.every(({ start, end }) => start >= from && end <= first!.start)) return;
  if (/[,\p{L}] (?:và|cùng) $/u.test(text.slice(Math.max(0, first!.start - 8), first!.start)))
    read.counts = { ...counts, individuals: null, unspecified: true };
}

/** "cho các hội viên cao tuổi và 2 cán bộ": how many of that kind receive in all is not said, and the number only offered. */
export function besidesUncounted(
  read: Pick<ReadRecipients, 'counts' | 'addedUp'>,
  text: string,
  told: readonly RecipientCount[],
): void {
  const [first, second] = told;
  if (told.length < 2 || first!.count !== null || first!.bare || second!.count === null) return;
  if (first!.kind !== second!.kind || first!.kind === 'MIXED' || first!.combined || second!.combined) return;
  if (!AND_SO_MANY.test(text.slice(first!.end, second!.start))) return;
  // "cho lãnh đạo các đơn vị và 5 tập thể": somebody of theirs receives.
  if (SOMEBODY_OF.test(text.slice(Math.max(0, first!.start - 16), first!.start))) return;
  const kind = COUNTED_AS[first!.kind];
  if (read.counts[kind] === null) return;
  read.addedUp = { ...read.addedUp, [kind]: read.counts[kind] };
  read.counts = { ...read.counts, [kind]: null, unspecified: true };
}
const SOMEBODY_OF = /(?<![\p{L}])(?:lãnh đạo|đại diện|cán bộ|thành viên)(?: của)? $/iu;
const AND_SO_MANY = /^[^;.:()\d]{0,60}(?<![\p{L}])(?:và|cùng(?: với)?) $/iu;

/** "3 điển hình được tặng, gồm: anh A, chị B và anh C": just as many are named, all of one kind, which is what the word leaves open. */
export function namedOfOneKind(read: Pick<ReadRecipients, 'counts' | 'named'>, told: readonly RecipientCount[]): void {
  const { counts, named } = read;
  const [first] = named;
  if (told.length !== 1 || told[0]!.kind !== 'MIXED' || !first || counts.combined !== named.length) return;
  if (named.some(({ kind }) => kind !== first.kind)) return;
  read.counts = { ...counts, combined: null, [COUNTED_AS[first.kind]]: named.length };
}

/** "cho gia đình ông A và 4 hộ gia đình": whether the four hold the first is not said, so that nobody is counted. */
export function withLeading(
  counts: DraftRecipients,
  leading: readonly DraftNamed[],
  counted: readonly RecipientCount[],
): void {
  const kinds = [
    ['GROUP', 'groups'],
    ['INDIVIDUAL', 'individuals'],
    ['HOUSEHOLD', 'households'],
  ] as const;
  for (const [kind, key] of kinds) {
    const named = leading.filter((each) => each.kind === kind).length;
    if (named === 0) continue;
    if (counts[key] === null && !counted.some((each) => each.kind === kind && !each.bare)) counts[key] = named;
    else if (kind !== 'GROUP' && counts[key] !== null) {
      counts[key] = null;
      counts.unspecified = true;
    }
  }
}

/** "trao bằng khen cho 12 tập thể" over an article that names only some of them. */
export function countsMore(
  { counts, stated, approximate }: Pick<ReadRecipients, 'counts' | 'stated' | 'approximate'>,
  named: DraftRecipients,
): boolean {
  return (
    stated &&
    !approximate &&
    COUNTED_KINDS.every((kind) => (counts[kind] === null) === (named[kind] === null)) &&
    COUNTED_KINDS.every((kind) => (counts[kind] ?? 0) >= (named[kind] ?? 0))
  );
}

/** Somebody or something is counted, if only about. */
export function hasCount({ recipients: { counts, approximate, addedUp }, pieces }: AwardEvent): boolean {
  return !isVague(counts) || pieces !== null || approximate || addedUp !== undefined;
}

/** How many receive is not said. */
export function withoutCounts(event: AwardEvent): AwardEvent {
  return { ...event, recipients: { ...event.recipients, counts: NOBODY_COUNTED } };
}

export const NOBODY_COUNTED: DraftRecipients = {
  groups: null,
  individuals: null,
  households: null,
  enterprises: null,
  combined: null,
  unspecified: true,
};

/** Whether nobody is counted. */
export function isVague(counts: DraftRecipients): boolean {
  return counts.combined === null && COUNTED_KINDS.every((kind) => counts[kind] === null);
}

/** What is counted of each kind, and of kinds that several numbers stand for their sum, which is offered and not taken. */
export function countedOnce(counts: readonly RecipientCount[]): {
  read: DraftRecipients;
  addedUp: Partial<Record<CountedKind, number>> | null;
  approximate: boolean;
} {
  const read: DraftRecipients = { ...NOBODY_COUNTED, unspecified: false };
  const told = new Map<CountedKind, number>();
  const addedUp: Partial<Record<CountedKind, number>> = {};
  for (const { kind, count, combined } of counts) {
    if (combined) read.combined = count;
    else if (count === null) read.unspecified = true;
    else if (kind !== 'MIXED') {
      const before = told.get(COUNTED_AS[kind]);
      told.set(COUNTED_AS[kind], count + (before ?? 0));
      read[COUNTED_AS[kind]] = before === undefined ? count : null;
      if (before === undefined) continue;
      read.unspecified = true;
      addedUp[COUNTED_AS[kind]] = count + before;
    }
  }
  const several = Object.keys(addedUp).length > 0;
  return { read, addedUp: several ? addedUp : null, approximate: counts.some(({ approximate }) => approximate) };
}
