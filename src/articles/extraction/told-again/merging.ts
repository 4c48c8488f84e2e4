import { isVague } from '../receivers/counts.js';
import { goesOnWithForms } from '../clauses/listed-lines.js';
import { isOfTheTerritory, isOneOfThem, isShownWithOthers } from '../status/one-of-them.js';
import { withoutOrderSums } from '../ranks/order-sums.js';
import { forAnotherReason } from './own-reasons.js';
import { alike, goesWithPaper, isRowOfOrders, KIND_WORDS, withoutPapers } from './praise-and-paper.js';
import { rankOf } from '../ranks/prizes.js';
import { isPraise, sameAward, sumsUp } from './sameness.js';
import { withoutASum, withoutPartsOfADecision } from './told-in-parts.js';
import { tellWholes } from './told-wholes.js';
import type { AwardTelling, ToldAward } from '../tellings/award-telling.js';
import { withoutBadgeClasses } from '../ranks/party-badges.js';
import type { EvidencePlace } from '../draft.js';
import { likeness } from '../bodies/likeness.js';
import { folded } from '../patterns/folded.js';

const RANK: Record<EvidencePlace, number> = { BODY: 3, SAPO: 2, CAPTION: 1, HEADLINE: 0 };

/**
 * Groups what tells of one award: captions, headline and sapo repeat the body. Two tellings of the body with different
 * numbers or names are two awards.
 */
export function mergeTellings(tellings: readonly AwardTelling[]): ToldAward[] {
  const weights = tellings.map(weight);
  const order = [...tellings.keys()].sort((a, b) => weights[b]! - weights[a]! || a - b);
  const awards: ToldAward[] = [];
  for (const i of order) {
    const telling = tellings[i]!;
    const candidates = awards.filter((award) => sameAward(award.main, telling));
    const found = candidates.sort(
      (a, b) => closeness(b, telling) - closeness(a, telling) || alike(b, telling) - alike(a, telling),
    )[0];
    const parts = candidates.filter(({ main }) => sumsUp(telling.event.formPrinted, main.event.formPrinted));
    if (parts.length > 1) for (const part of parts) part.again.push(telling);
    else if (found) found.again.push(ofTheOneItFits(telling, found, candidates));
    else awards.push({ main: telling, again: [] });
  }
  tellWholes(awards);
  withoutOrderSums(awards);
  withoutBadgeClasses(awards);
  withoutASum(awards);
  withoutPartsOfADecision(awards);
  for (const award of awards) tellFirst(award);
  for (const award of awards)
    if (isPraise(award.main.event.formPrinted)) award.main = withoutPapers(award.main, awards);
  for (const award of awards) award.again = award.again.filter((telling) => mayCount(telling, award.main, awards));
  for (const award of awards)
    if (
      isShownWithOthers(award.main, award.again) &&
      !awards.some((other) => other !== award && sameForm(other, award))
    )
      award.main = uncounted(award.main);
  const kept = awards
    .filter(({ main }) => !awards.some((award) => isOfTheTerritory(main, award.main)))
    .filter(
      ({ main }) => !isSummary(main) || awards.every((award) => isSummary(award.main)) || opensProposals(main, awards),
    )
    .filter((each) => !onlyNamed(each, awards) && !awards.some((award) => toldInFull(each.main, award.main)))
    .filter(
      ({ main }) => !isPraise(main.event.formPrinted) || !awards.some((award) => goesWithPaper(main, award.main)),
    );
  return kept.sort(
    ({ main: a }, { main: b }) =>
      a.sentence.start + a.event.headStart - (b.sentence.start + b.event.headStart) ||
      // Lots of one verb: in the order that they are counted in.
      a.event.recipients.end - b.event.recipients.end,
  );
}

/** A caption "Ông A trao Bằng khen cho các tập thể" that fits the certificates of two grantors alike: which of them he hands over is not said. */
function ofTheOneItFits(telling: AwardTelling, { main }: ToldAward, candidates: readonly ToldAward[]): AwardTelling {
  const { sentence, event } = telling;
  if (sentence.place !== 'CAPTION' || event.grantors.length > 0 || !isVague(event.recipients.counts)) return telling;
  const close = closeness({ main, again: [] }, telling);
  const alike = candidates.filter(
    (each) => each.main.event.form === main.event.form && closeness(each, telling) === close,
  );
  const grantors = new Set(alike.map((each) => each.main.event.grantors.join()));
  return grantors.size > 1 ? { ...telling, event: { ...event, presenters: [] } } : telling;
}

function sameForm(one: ToldAward, other: ToldAward): boolean {
  return one.main.event.form === other.main.event.form;
}

function uncounted(main: AwardTelling): AwardTelling {
  const { recipients } = main.event;
  const counts = { ...recipients.counts, groups: null, unspecified: true };
  return { ...main, event: { ...main.event, recipients: { ...recipients, counts } } };
}

/** Headlines and the meeting's own title sum up: what they tell stands only where nothing else is told. */
function isSummary({ sentence, summary }: AwardTelling): boolean {
  return sentence.place === 'HEADLINE' || summary === true;
}

/** "12 tập thể được đề nghị tặng Cờ của Chính phủ" over "Ngoài ra, còn có Cờ của UBND tỉnh: 54 tập thể": the list begins in the headline. */
function opensProposals({ event, status }: AwardTelling, awards: readonly ToldAward[]): boolean {
  return (
    status === 'PROPOSED' &&
    event.grantors.length > 0 &&
    event.recipients.stated &&
    awards.some(({ main }) => main.event.form !== 'OTHER_RECOGNITION' && goesOnWithForms(main.sentence.text))
  );
}

/** "tổ chức lễ trao các huân chương cho 34 vị", and then which order to whom: the title, or a caption, is told in full by the body. */
function toldInFull(title: AwardTelling, told: AwardTelling): boolean {
  return (
    (title.titled === true || (title.sentence.place === 'CAPTION' && isVague(title.event.recipients.counts))) &&
    told.titled !== true &&
    told.sentence.place === 'BODY' &&
    /^(?:ORDER|MEDAL|PRIZE)$/u.test(title.event.form) &&
    (told.event.form === title.event.form || /^huy chương$/iu.test(title.event.formPrinted)) &&
    beginsAlike(folded(title.event.formPrinted), folded(told.event.formPrinted))
  );
}

/** "tổ chức lễ trao Bằng khen của Bộ A": where some of the same form is told to be given, the name of the ceremony gives no other. */
function onlyNamed({ main }: ToldAward, awards: readonly ToldAward[]): boolean {
  const { event, titled, status } = main;
  return (
    titled === true &&
    status !== 'PROPOSED' &&
    isVague(event.recipients.counts) &&
    event.named.length === 0 &&
    awards.some((other) => other.main.titled !== true && other.main.event.form === event.form)
  );
}

/** "các huân chương" and "Huân chương Lao động hạng Nhì": of two words at most, and told by the first. */
function beginsAlike(title: string, told: string): boolean {
  const words = title.split(' ');
  return words.length <= 2 && (told.startsWith(words[0]!) || (words[0] === 'huy' && told.startsWith('huan')));
}

/** What the body tells comes before a headline that tells it too. */
function tellFirst(award: ToldAward): void {
  const body = isSummary(award.main)
    ? award.again.find((telling) => !isSummary(telling) && !tellsFewer(telling, award.main))
    : undefined;
  if (!body) return;
  award.again = [award.main, ...award.again.filter((telling) => telling !== body)];
  award.main = body;
}

/** "Lễ tuyên dương 424 học sinh …; trường A vinh dự có 19 em được tuyên dương": the title tells all of them. */
function tellsFewer(part: AwardTelling, whole: AwardTelling): boolean {
  const [few, all] = [part.event.recipients.counts, whole.event.recipients.counts];
  return isOneOfThem(part) && COUNTED.some((kind) => (few[kind] ?? 0) < (all[kind] ?? 0));
}

const COUNTED = ['groups', 'individuals', 'households'] as const;

/**
 * A headline's total is an award's own number only where the body tells of one award, in one form, to the same kinds of
 * receivers, and does not count them: of two awards it is the sum of both.
 */
function mayCount(telling: AwardTelling, main: AwardTelling, awards: readonly ToldAward[]): boolean {
  if (!isSummary(telling) || isVague(telling.event.recipients.counts)) return true;
  if (!isVague(main.event.recipients.counts)) return true;
  const others = awards.filter((each) => each.main !== main && !isSummary(each.main));
  if (others.length > 0 || main.event.withOtherForm) return false;
  if (forAnotherReason(telling, main)) return false;
  const told = main.sentence.text.slice(main.event.start, main.event.end);
  const kinds = COUNTED.filter((kind) => KIND_WORDS[kind].test(told));
  const { counts } = telling.event.recipients;
  return kinds.length === 0 || COUNTED.every((kind) => counts[kind] === null || kinds.includes(kind));
}

/** The most telling first, so that the vaguer ones find it. */
function weight({ event, sentence, summary }: AwardTelling): number {
  const { counts } = event.recipients;
  const numbers = [counts.groups, counts.individuals, counts.households, counts.enterprises, counts.combined].filter(
    (n) => n !== null,
  ).length;
  return (
    (summary ? 1 : RANK[sentence.place] * 2) +
    (numbers > 0 ? 3 + 2 * numbers : 0) +
    (event.named.length > 0 ? 3 : 0) +
    (event.grantors.length > 0 ? 1 : 0) +
    (isPraise(event.formPrinted) ? -1 : 0) -
    (sentence.place === 'HEADLINE' ? 4 : 0) -
    (isOneOfThem({ event, sentence }) ? 20 : isRowOfOrders(event) ? 8 : 0)
  );
}

function closeness({ main }: ToldAward, { event, sentence }: AwardTelling): number {
  const grantor = main.event.grantors.length > 0 && event.grantors.length > 0 ? 4 : 0;
  const reason = main.event.reason && event.reason ? likeness(main.event.reason, event.reason) : 0;
  // "…, Phó Giám đốc Sở trao Giấy khen": the presenter's own body is the likelier grantor.
  const posts = event.presenters.flatMap(({ positions }) => positions).join(' ');
  const own = main.event.grantors.some((name) => posts !== '' && folded(posts).includes(folded(name))) ? 2 : 0;
  // "trao bằng khen cho các cá nhân": of two awards the one that counts people.
  const words = sentence.text.slice(event.start, event.end);
  const kind = COUNTED.some((each) => KIND_WORDS[each].test(words) && main.event.recipients.counts[each] !== null)
    ? 1
    : 0;
  // "trao Giấy khen cho các tập thể, cá nhân": of two awards the one that counts both kinds, and no other.
  const shown = sentence.text.slice(event.headStart, event.end);
  const exact =
    sentence.place === 'CAPTION' &&
    COUNTED.every((each) => KIND_WORDS[each].test(shown) === (main.event.recipients.counts[each] !== null))
      ? 1
      : 0;
  // "trao giải nhất cho thí sinh": of the prizes of a contest the one of that rank.
  const rank = rankOf(event) !== '' && rankOf(event) === rankOf(main.event) ? 5 : 0;
  return grantor + own + kind + exact + reason + rank + (main.event.form === event.form ? 3 : 0);
}
