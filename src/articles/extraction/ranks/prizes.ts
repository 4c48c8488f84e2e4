import { NOBODY_COUNTED, withoutCounts } from '../receivers/counts.js';
import type { AwardEvent } from '../tellings/award-event.js';
import type { AwardTelling } from '../tellings/award-telling.js';
import type { DraftNamed } from '../draft.js';
import { compacted } from '../patterns/compact.js';

/** A prize by its rank. */
export const RANK = compacted(/^giải (?:đặc|nhất|nhì|ba|tư|khuyến|triển|phong|phụ|[abc](?!\p{L}))/iu);

/** "Ban tổ chức trao thưởng cho 16 tập thể": whom the committee of a contest rewards, and not said to have won a prize. */
export const isCommitteesReward = ({ headStart, grantors }: AwardEvent, text: string): boolean =>
  grantors.some((name) => /^(?:ban tổ chức|btc)/iu.test(name)) && REWARDS.test(text.slice(headStart, headStart + 80));
const REWARDS = /^trao thưởng cho \d{1,3} (?![^;.:]{3,40} (?:đạt|đoạt|giành) (?:các )?giải)/iu;

/** Where an article tells the prizes by rank, those whom the committee rewards won them. */
export function withoutRewardOfWinners(tellings: readonly AwardTelling[]): AwardTelling[] {
  const ranks = tellings.some(({ event }) => event.form === 'PRIZE' && RANK.test(event.formPrinted));
  return ranks ? tellings.filter(({ event, sentence }) => !isCommitteesReward(event, sentence.text)) : [...tellings];
}

const toNobody = ({ formPrinted, named, recipients }: AwardEvent): boolean =>
  RANK.test(formPrinted) && named.length === 0 && !recipients.stated;

/** "giải nhất" and "giải ba" go to others; what only sums up the prizes of a contest is none of them. */
export function ofOtherRanks(one: AwardEvent, other: AwardEvent): boolean {
  const sumsUp = (event: AwardEvent): boolean => event.pieces !== null && toNobody(event);
  const [a, b] = [rankOf(one), rankOf(other)];
  const apart = a !== b || countsSeveral(one) !== countsSeveral(other);
  return a !== '' && b !== '' && apart && !sumsUp(one) && !sumsUp(other);
}

/** "giải Nhất, Nhì, Ba cho 12 thí sinh": of all ranks, and more than the one who won the first. */
const countsSeveral = ({ formPrinted, named, recipients }: AwardEvent): boolean =>
  /^giải \p{L}+(?:,| và) /u.test(formPrinted) && named.length === 0 && recipients.stated;

export const rankOf = ({ formPrinted }: AwardEvent): string => RANK.exec(formPrinted)?.[0].toLowerCase() ?? '';
/** A prize of a rank, told with who won it. */
export const isWon = (event: AwardEvent): boolean => RANK.test(event.formPrinted) && !toNobody(event);

/**
 * "trao 1 giải nhất, 2 giải nhì và 6 giải khuyến khích": prizes of one contest that go to nobody named or counted are one award. "giải
 * Nhất cho đội A, giải Nhì cho đội B" are two: who received which is what the honour roll asks.
 */
export function prizesByRank(events: readonly AwardEvent[]): AwardEvent[] {
  const teams = events.some(({ formPrinted, named }) => RANK.test(formPrinted) && named.some(isATeam));
  const told = events.map((event) => (RANK.test(event.formPrinted) ? prizeOf(event, teams) : event));
  const out: AwardEvent[] = [];
  const lastWon = new Map(told.flatMap((event, at) => (isWon(event) ? [[rankOf(event), at] as const] : [])));
  for (const [at, event] of told.entries()) {
    const last = out.at(-1);
    // "1 giải nhất, 2 giải nhì …; giải nhất thuộc về A": the first is told again, with who received it.
    if (toNobody(event) && at < (lastWon.get(rankOf(event)) ?? -1)) continue;
    if (!last || !toNobody(last) || !toNobody(event)) {
      out.push(event);
      continue;
    }
    out[out.length - 1] = {
      ...last,
      recipients: { ...last.recipients, counts: NOBODY_COUNTED, stated: false },
      pieces: last.pieces === null || event.pieces === null ? null : last.pieces + event.pieces,
      end: event.end,
    };
  }
  return out;
}

/** "tặng Giấy chứng nhận cho 10 đơn vị đạt giải, gồm: 1 giải Nhất (xã A), 2 giải Nhì": the prizes say which of those counted came how high. */
export function tellsOfThoseCounted({ form, headStart }: AwardEvent, text: string): boolean {
  return form === 'PRIZE' && OF_THOSE.test(text.slice(0, headStart));
}
const OF_THOSE = compacted(
  /(?<![\p{L}])(?:giấy chứng nhận|giấy khen|bằng khen)(?![\p{L}])[^;.]{0,60} cho \d{1,3} [^,;.:]{2,60} (?:đạt|đoạt|giành) (?:các )?giải(?![\p{L}])[^;.]{0,120}(?:,? (?:bao )?gồm(?: có)?|,? trong đó(?: có)?|,? cụ thể|:)[:,]?(?: [^;.]*)?$/iu,
);

/** "giấy khen cho 20 giáo viên đạt giải ba", "… cho 20 giáo viên đạt giải khuyến khích": as many, and others. */
export function toOtherWinners(one: AwardTelling, other: AwardTelling): boolean {
  const [a, b] = [wonBehind(one), wonBehind(other)];
  return a !== undefined && b !== undefined && a !== b;
}
const wonBehind = ({ event, sentence }: AwardTelling): string | undefined =>
  WON.exec(sentence.text.slice(event.recipients.end, event.recipients.end + 40))?.[1]?.toLowerCase();
const WON = compacted(
  /^ (?:đạt|đoạt|giành) (giải (?:đặc biệt|nhất|nhì|ba|khuyến khích))(?![\p{L}]|,? (?:và )?(?:nhì|ba|khuyến khích))/iu,
);

/** "giải thưởng xuất sắc nhất phần thi “A”", and that of “B” or the first prize of all: each is a prize of its own. */
export function ofOtherParts(one: AwardTelling, other: AwardTelling): boolean {
  const [a, b] = [partOf(one), partOf(other)];
  if (one.event.form !== 'PRIZE' || other.event.form !== 'PRIZE' || a === b) return false;
  if (a !== undefined && b !== undefined) return true;
  // "giải nhất phần thi “A”" may be told again as the first prize.
  const [inPart, ofAll] = a === undefined ? [other, one] : [one, other];
  return rankOf(inPart.event) === '' && rankOf(ofAll.event) !== '';
}
const partOf = ({ event, sentence }: AwardTelling): string | undefined =>
  PART.exec(sentence.text.slice(event.headStart, event.headStart + 140))?.[1]?.toLowerCase();
const PART = compacted(/^(?:(?! (?:cho|thuộc về) (?!phần thi))[^,;.:“"]){5,60} phần thi [“"]([^“”"]{3,60})[”"]/iu);

/** "Ban Tổ chức trao giải nhất cho A. Giải nhì được trao cho B": who gives the prizes of a contest is told once. */
export function grantedByOne(tellings: readonly AwardTelling[]): AwardTelling[] {
  const isRanked = ({ event, status }: AwardTelling): boolean =>
    event.form === 'PRIZE' && RANK.test(event.formPrinted) && status !== 'PROPOSED';
  const told = tellings.filter((each) => isRanked(each) && each.event.grantors.length > 0);
  const [first] = told;
  if (!first || told.some(({ event }) => event.grantors.join() !== first.event.grantors.join())) return [...tellings];
  return tellings.map((telling) => {
    const { event } = telling;
    if (!isRanked(telling) || event.grantors.length > 0) return telling;
    const carriedOver = [...new Set([...event.carriedOver, 'GRANTOR' as const])];
    return { ...telling, event: { ...event, grantors: first.event.grantors, carriedOver } };
  });
}

const isATeam = ({ name }: DraftNamed): boolean => /^đội(?![\p{L}])/iu.test(name);

/** A prize of those named, "Châu Hưng" beside "đội Phụng Lâm" among them; "2 giải ba: A" does not name them all. */
function prizeOf(event: AwardEvent, teams: boolean): AwardEvent {
  const { counts } = event.recipients;
  const people = event.named.filter(({ kind }) => kind === 'INDIVIDUAL');
  const unnamed = event.pieces !== null && event.named.length > 0 && event.named.length !== event.pieces;
  const ofTeams =
    teams && people.every(({ name, positions }) => positions.length === 0 && name.split(' ').length === 2);
  const told = unnamed && !event.recipients.stated ? withoutCounts(event) : event;
  if (!ofTeams || people.length === 0 || counts.individuals !== people.length) return told;
  const groups = (counts.groups ?? 0) + people.length;
  return {
    ...told,
    named: event.named.map((each) => (people.includes(each) ? { ...each, kind: 'GROUP' } : each)),
    recipients: { ...told.recipients, counts: unnamed ? NOBODY_COUNTED : { ...counts, groups, individuals: null } },
  };
}
