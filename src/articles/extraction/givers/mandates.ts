import type { AwardItem } from '../tellings/award-item.js';
import { gap, type Clause } from '../clauses/subject.js';
import type { PersonMention } from '../people/people.js';
import { BY_DELEGATION } from '../lexicon/award-words.js';
import { compacted } from '../patterns/compact.js';

/** A medal of an organisation is its centre's: a meeting's "Ban tổ chức" only hands it over. */
function notTheCommittee({ head }: Clause, name: string): boolean {
  return !(
    head.type === 'FORM' &&
    (head.code === 'COMMEMORATIVE_MEDAL' || head.code === 'LETTER_OF_COMMENDATION') &&
    /^(?:ban tổ chức(?: (?:hội thi|hội diễn|hội thao|cuộc thi|liên hoan)(?![\p{L}]).*)?|btc)$/iu.test(name)
  );
}

/** Orders, medals and State titles are the President's: a body that hands one over grants none (Law 06/2022/QH15, art. 77). */
export function stateOnly(clause: Clause, bodies: readonly string[]): string[] {
  return bodies.filter(
    (name) =>
      (!isState(clause.head) || /chủ tịch nước|nhà nước/iu.test(name)) &&
      (!isNationwide(clause.head) || /chủ tịch nước|nhà nước|chính phủ|thủ tướng/iu.test(name)) &&
      notTheCommittee(clause, name),
  );
}

/** "Chiến sĩ thi đua toàn quốc, Bằng khen của UBND tỉnh": the Prime Minister's (the same law, art. 78), and not of who is named behind both. */
function isNationwide(head: AwardItem): boolean {
  return head.type === 'FORM' && head.code === 'EMULATION_TITLE' && /toàn quốc$/iu.test(head.printed);
}

function isState(head: AwardItem): boolean {
  return head.type === 'FORM' && /^(?:ORDER|MEDAL|STATE_TITLE)$/u.test(head.code);
}

/** "Thay mặt lãnh đạo Đảng, Nhà nước, ông A trao Huân chương": an order is the State's, whoever speaks for it. */
const FOR_THE_STATE = compacted(/^(?:[Ll]ãnh đạo )?(?:Đảng(?:,| và) )?(?:[Ll]ãnh đạo )?Nhà nước(?![\p{L}])/u);

/** On whose behalf somebody hands over. */
export function delegation({ text, left, head }: Clause): string | null {
  const from = left[0]?.start ?? head.start;
  const reach = Math.max(0, Math.min(from, head.start) - 60);
  const slice = text.slice(reach, head.start);
  const asking = left.findIndex((item) => item.type === 'BODY' && mandates(text, item));
  if (asking >= 0) return grantableBy(head, bodiesFrom(text, left, asking));
  const phrase = BY_DELEGATION.exec(slice);
  if (!phrase) return null;
  if (/thay mặt/iu.test(phrase[0]))
    return isState(head) && FOR_THE_STATE.test(slice.slice(phrase.index + phrase[0].length)) ? 'Nhà nước' : null;
  // "Thừa ủy quyền của Đảng, Nhà nước": the Party is no body that grants.
  const party = /^Đảng(?:,| và) /u.exec(slice.slice(phrase.index + phrase[0].length))?.[0].length ?? 0;
  const at = reach + phrase.index + phrase[0].length + party;
  const bodyAt = left.findIndex(({ type, start }) => type === 'BODY' && start >= at - 1 && start <= at + 3);
  const body = left[bodyAt];
  // "của Tổng Bí thư, Chủ tịch nước A": who holds both grants an order as the President.
  if (body?.type === 'BODY' && isState(head) && /^, Chủ tịch nước(?![\p{L}])/u.test(text.slice(body.end)))
    return 'Chủ tịch nước';
  if (body?.type === 'BODY') return grantableBy(head, bodiesFrom(text, left, bodyAt)) ?? body.name;
  // "được ủy quyền của Chủ tịch Hội A Nguyễn Văn B": the post grants.
  const person = left.find(({ type, start }) => type === 'PERSON' && start >= at - 1 && start <= at + 3);
  const posts = person?.type === 'PERSON' ? person.person.positions : [];
  const post = (isState(head) ? posts.find((each) => /^chủ tịch nước/iu.test(each)) : undefined) ?? posts[0];
  if (post !== undefined && person!.end < head.start) return post;
  const printed = /^[^,;.]{4,70}/u.exec(text.slice(at))?.[0].trim() ?? null;
  return printed && !/(?:^| )(?:trao|tặng|đã|công bố) /u.test(printed) ? printed : null;
}

/** "Thừa ủy quyền của Chủ tịch nước A, Bí thư Tỉnh ủy B trao": A is stood for, and hands nothing over himself. */
export function withoutMandator({ text }: Clause, people: readonly PersonMention[]): PersonMention[] {
  const [only] = people;
  // "được sự ủy quyền của Chủ tịch Hội A Lê Văn B, Thường trực Hội C đã trao": no other post stands between, which would be the giver's.
  const alone = only && !text.slice(only.start, only.nameStart).includes(',') && text[only.nameEnd] === ',';
  return people.length < 2 && !alone
    ? [...people]
    : people.filter(({ start }) => !MANDATED_BY.test(text.slice(Math.max(0, start - 40), start)));
}
const MANDATED_BY = compacted(/(?<![\p{L}])[uủ][ỷy] (?:quyền|nhiệm)(?: của)? (?:Tổng Bí thư, )?(?:đồng chí )?$/iu);

/** "Được Chủ tịch nước ủy quyền, ông A trao Huân chương". */
function mandates(text: string, { start, end }: AwardItem): boolean {
  return (
    /(?<![\p{L}])được (?:sự )?(?:đồng chí )?$/iu.test(text.slice(Math.max(0, start - 20), start)) &&
    /^ [uủ][ỷy] (?:quyền|nhiệm)(?![\p{L}])/iu.test(text.slice(end, end + 14))
  );
}

/** "thừa ủy quyền của Chủ tịch nước, Thủ tướng Chính phủ": orders are the one's, certificates the other's (Law 06/2022/QH15, art. 77, 78). */
function grantableBy(head: AwardItem, bodies: readonly string[]): string | null {
  const president = (name: string): boolean => /chủ tịch nước|nhà nước/iu.test(name);
  return bodies.find((name) => president(name) === isState(head)) ?? null;
}

/** "Thừa ủy quyền của Chủ tịch nước, ông A trao 2 Huân chương …, 3 Huân chương …": the mandate holds for all that he hands over. */
export function mandateBefore({ head, previous, elided }: Clause): string | null {
  const mandate = previous?.byDelegationOf;
  if (!mandate || head.type !== 'FORM') return null;
  return elided || previous.form === head.code || isState(head) ? grantableBy(head, [mandate]) : null;
}

/** "Ông A thay mặt Hội CCB huyện trao …": whoever stands for a body hands over what is its own. */
export function stoodFor({ text, left, subjectEnd }: Clause): string[] {
  const before = left.slice(0, subjectEnd);
  const at = before.findLastIndex(
    ({ type, start }) =>
      type === 'BODY' &&
      /thay mặt(?: cho)?(?: lãnh đạo| thường trực| ban thường vụ)?\s+$/iu.test(
        text.slice(Math.max(0, start - 30), start),
      ),
  );
  // "Cô A thay mặt Ban thi đua đọc quyết định khen thưởng": who reads a decision need not grant.
  const reads = at >= 0 && READS_A_DECISION.test(text.slice(before[at]!.end, before[at]!.end + 30));
  return at < 0 || reads ? [] : bodiesFrom(text, before, at);
}
const READS_A_DECISION = /^ (?:đã |lên )?(?:đọc|công bố|thông qua) (?:các )?quyết định /u;

export function bodiesFrom(text: string, items: readonly AwardItem[], from: number): string[] {
  const bodies: string[] = [];
  for (let at = from; at < items.length; at += 1) {
    const item = items[at]!;
    if (item.type === 'BODY' && (at === from || items[at - 1]!.type !== 'BODY')) bodies.push(item.name);
    else if (!/^(?:COMMA|AND)$/u.test(item.type) || items[at + 1]?.type !== 'BODY' || gap(text, items, at) > 6) break;
  }
  return bodies.map((name, i) => (WITHOUT_LEVEL.test(name) ? withLevelOf(name, bodies[i + 1] ?? '') : name));
}

const WITHOUT_LEVEL = /^(?:UBND|HĐND|[UỦ][ỷy] ban nhân dân)$/u;
const LEVEL_OF = / (?:tỉnh|thành phố|TP|huyện|thị xã|quận|xã|phường|thị trấn)(?:$|[ .].*)/u;

/** "UBND, Ủy ban MTTQ huyện A": the level is told once, behind the last. */
function withLevelOf(name: string, next: string): string {
  return `${name}${LEVEL_OF.exec(next)?.[0] ?? ''}`;
}

/** "Theo Quyết định số 3120/QĐ-UBND của Chủ tịch UBND huyện, 7 tập thể được tặng …". */
export function decidedBy({ text, left, right }: Clause): string[] {
  const by = (item: AwardItem, decision: RegExp): boolean =>
    item.type === 'BODY' && decision.test(text.slice(Math.max(0, item.start - 110), item.start));
  const body =
    left.find((item) => by(item, /quyết định[^,;]{0,70} của\s*$/iu)) ??
    right.find((item) => by(item, /(?<![\p{L}])theo (?:các )?quyết định[^,;]{0,90} của\s*$/iu));
  return body?.type === 'BODY' ? [body.name] : [];
}

/** "Thư khen của Bí thư Tỉnh ủy C": a letter is whose post it is. */
export function letterOf({ text, head, right: [of, owner] }: Clause): string[] {
  if (head.type !== 'FORM' || head.code !== 'LETTER_OF_COMMENDATION' || of?.type !== 'OF') return [];
  const secretary = owner?.type === 'BODY' && / bí thư $/iu.test(text.slice(of.start, owner.start));
  return secretary ? [`${text.slice(of.end, owner.start).trim()} ${owner.name}`] : [];
}

/** "Bằng khen của CĐYTVN": a body told by its letters alone, which are no word of a form. */
export function lettersOf(text: string, from: number): string | null {
  return LETTERS.exec(text.slice(from, from + 20))?.groups?.['letters'] ?? null;
}
const LETTERS = compacted(
  /^ (?<letters>(?!UBND|HĐND|MTTQ|UBMTTQ|LĐLĐ|BTV|BCH|BTC|TW|TP)\p{Lu}{4,12})(?= (?:và|cho|tặng|trao|về|vì|năm)(?![\p{L}])|[,;.])/u,
);

/** "Hội A được Trung ương Hội tặng Cờ, tặng Bằng khen cho 2 cá nhân": the second was given by whoever gave the first. */
export function doneByTheSame({ text, left, head, previous, passive }: Clause, noSubject: boolean): string[] {
  if (passive || !noSubject || head.type !== 'FORM' || previous?.grantors.length !== 1) return [];
  if (left.some(({ type }) => /^(?:BODY|PERSON|LEVELS|COUNT)$/u.test(type))) return [];
  const gave = text.slice(0, previous.headStart).replace(/ (?:trao )?(?:tặng|tặng thưởng) $/u, '');
  const between = text.slice(previous.headStart, head.start);
  return gave.endsWith(` được ${previous.grantors[0]!}`) && TOO.test(between) ? [...previous.grantors] : [];
}
const TOO = /^[^;.:]*(?:,|,? và) (?:trao )?tặng $/u;
