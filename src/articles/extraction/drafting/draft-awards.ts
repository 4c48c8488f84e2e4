import { isPraiseBesides, sureCounts } from '../told-again/certainty.js';
import { countedBy } from '../told-again/numbers.js';
import { mergeTellings } from '../told-again/merging.js';
import { isWon } from '../ranks/prizes.js';
import { isSharedOut } from '../told-again/praise-and-paper.js';
import { handedForAnother, handsOverWherePraised } from '../told-again/same-givers.js';
import { isPraise, sumsUp } from '../told-again/sameness.js';
import { committeeInFull, fullNameOf, ministerInFull } from '../bodies/short-names.js';
import type { AwardTelling, ToldAward } from '../tellings/award-telling.js';
import { namesSeveralClasses } from '../ranks/class-of-each.js';
import { isPartyBadge } from '../lexicon/party-badge.js';
import { isAbout } from '../tellings/recipient-counts.js';
import type { AwardGuess, Doubt, DraftAward, DraftNamed, Evidence } from '../draft.js';
import type { EvidenceOf } from './evidence.js';
import { governed } from './governing.js';
import { doubt, doubtOfCounts } from '../messages.js';
import type { Sentence } from '../text/sentences.js';
import { countedUpToTheCut } from '../told-later/cut-lists.js';
import { hasUnreadNames } from '../told-later/unread-names.js';
import { compacted } from '../patterns/compact.js';

interface Surroundings {
  meetingOf: (at: number) => number | null;
  /** Who held the meeting of that index. */
  organisersOf: (meeting: number | null) => readonly string[];
  evidence: EvidenceOf;
  sentences: readonly Sentence[];
}

const DECISION = compacted(
  /(?:quyết định|qđ)(?: khen thưởng)?(?: số[: ]*\s*| (?=\d{1,6}\/(?:\d{4}\/)?QĐ))(\d{1,6}\s?[-/][\p{L}\d/&.-]{1,29}[\p{L}\d])/iu,
);

/** Awards as they are drafted: each with what every telling of it adds, and what is doubtful about it. */
export function draftAwards(
  tellings: readonly AwardTelling[],
  surroundings: Surroundings,
): { awards: DraftAward[]; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const told = mergeTellings(tellings.map(countedUpToTheCut));
  const merged = told.filter((each) => !isPraiseBesides(each, told));
  const awards = merged.map((each) => {
    const { award, leftOut } = draftOne(each, surroundings, merged);
    doubts.push(...doubtsOf(award, each), ...leftOut);
    const all = [each.main, ...each.again];
    const names = award.named.length === 0 || all.length === 1;
    if (names && all.some((telling) => hasUnreadNames(telling, surroundings.sentences)))
      doubts.push(doubt('NAMES_NOT_READ', award.evidence));
    return award;
  });
  const besides = told.filter((each) => !merged.includes(each));
  doubts.push(
    ...besides.map(({ main }) => ({ ...doubt('PRAISE_BESIDES', proofOf(main, surroundings)), guess: guessOf(main) })),
  );
  return { awards, doubts };
}

/** The words of one telling, with those that govern it. */
function proofOf(telling: AwardTelling, { evidence }: Surroundings): Evidence {
  const { sentence, start, end } = governed(telling);
  return evidence(sentence, start, end);
}

const guessOf = ({ event, status }: AwardTelling): AwardGuess => ({
  ...event.recipients.counts,
  formPrinted: event.formPrinted,
  status,
});

/** "…; UBND huyện tặng Giấy khen cho 6 tập thể; ông A được UBND tỉnh tặng Bằng khen theo Quyết định số …": the number is the last giver's. */
function decisionOf({ event, sentence }: AwardTelling, awards: readonly ToldAward[]): string | null {
  const number = DECISION.exec(sentence.text);
  if (!number) return null;
  const others = awards.flatMap(({ main, again }) => [main, ...again]).filter((each) => each.sentence === sentence);
  const isAnothers = others.some(
    ({ event: { start, grantors } }) =>
      start >= event.end &&
      start < number.index &&
      grantors.length > 0 &&
      event.grantors.length > 0 &&
      !grantors.some((grantor) => event.grantors.includes(grantor)),
  );
  return isAnothers ? null : number[1]!.replace(/\s+/gu, '');
}

/** One award, and the doubt about its numbers where they were left out. */
function draftOne(
  told: ToldAward,
  surroundings: Surroundings,
  awards: readonly ToldAward[],
): { award: DraftAward; leftOut: Doubt[] } {
  const { main, again } = told;
  const all = [main, ...again];
  const { event, sentence } = main;
  const named = all.find((each) => !isPraise(each.event.formPrinted))?.event ?? event;
  const proof = (each: AwardTelling): Evidence => proofOf(each, surroundings);
  const pick = <T>(read: (telling: AwardTelling) => T | null): T | null =>
    all.map(read).find((value) => value !== null) ?? null;
  const mandated = again.find((each) => handedForAnother(main, each) || handsOverWherePraised(each, main));
  const grantors =
    mandated?.event.grantors ?? pick((each) => (each.event.grantors.length > 0 ? each.event.grantors : null)) ?? [];
  const meeting = surroundings.meetingOf(sentence.start);
  const organisers = surroundings.organisersOf(meeting);
  const inFull = grantors.map(
    (name) =>
      fullNameOf(name, organisers, surroundings.sentences) ??
      ministerInFull(name, surroundings.sentences) ??
      committeeInFull(name, surroundings.sentences) ??
      name,
  );
  const presenters =
    pick((each) => (each.event.presenters.length > 0 ? each.event.presenters.map(({ name }) => name) : null)) ?? [];
  const counting = countedBy(all, awards.length === 1);
  const { counts, leftOut } = sureCounts(counting, named.form, told, awards);
  const award: DraftAward = {
    form: named.form,
    // Prizes are called by their rank, and badges by their years, and not by another one told with them.
    formPrinted:
      named.form === 'PRIZE' || isPartyBadge(named.formPrinted)
        ? named.formPrinted
        : longest(
            all
              .filter(({ event: each }) => each.form === named.form && !sumsUp(each.formPrinted, named.formPrinted))
              .map((each) => each.event.formPrinted),
          ),
    grantors: [...new Set(inFull)],
    grantorsPrinted: pick((each) => each.event.grantorsPrinted),
    presenters: [...new Set(presenters)],
    byDelegationOf: pick((each) => each.event.byDelegationOf),
    recipients: counts,
    named: namedIn(all.filter((each) => !namesOthers(each, all))),
    // "trao 1 giải nhất, 6 giải ba" tells of all prizes of the contest again, and not how many of one rank.
    pieces: isWon(event) ? event.pieces : pick((each) => (aboutPieces(each) ? null : each.event.pieces)),
    decisionNumber: pick((each) => decisionOf(each, awards)),
    reason: pick((each) => each.event.reason),
    status: main.status,
    meeting,
    evidence: proof(main),
    toldAgain: [
      ...again.map((each) => ({
        ...proof(each),
        status: each.status,
        presenters: each.event.presenters.map(({ name }) => name),
        byDelegationOf: each.event.byDelegationOf,
        unspecified: each.event.recipients.counts.unspecified,
      })),
      ...correctionOf(main, surroundings),
    ],
    carriedOver:
      inFull.join() === grantors.join() ? event.carriedOver : [...new Set([...event.carriedOver, 'GRANTOR' as const])],
  };
  if (Object.keys(leftOut).length === 0) return { award, leftOut: [] };
  const guess = { ...guessOf(counting), formPrinted: award.formPrinted, status: award.status };
  return { award, leftOut: [doubtOfCounts(leftOut, proof(counting), guess)] };
}

/** "nay xin sửa lại là 5 tập thể": where the number of an award stands that an erratum puts right. */
function correctionOf({ correctedIn, status }: AwardTelling, { evidence }: Surroundings): DraftAward['toldAgain'] {
  if (correctedIn === undefined) return [];
  const words = evidence(correctedIn, 0, correctedIn.text.length);
  return [{ ...words, status, presenters: [], byDelegationOf: null, unspecified: false }];
}

/** "hơn 80 bằng khen". */
function aboutPieces({ event, sentence }: AwardTelling): boolean {
  return event.pieces !== null && isAbout(sentence.text, event.headStart);
}

/** "hội nghị … và đón nhận Huân chương", and "1 tập thể được tặng Huân chương": that it is who held the meeting is not said. */
function namesOthers(telling: AwardTelling, all: readonly AwardTelling[]): boolean {
  const { sentence, event, titled } = telling;
  const held = titled === true || HELD_TO_RECEIVE.test(sentence.text.slice(0, event.headStart));
  const stated = all.some((each) => each.event.recipients.stated);
  return (telling !== all[0] && isSharedOut(telling, all[0]!)) || (held && !event.recipients.stated && stated);
}
const HELD_TO_RECEIVE = /(?<![\p{L}])tổ chức [^.;]*(?:và|,) đón nhận $/iu;

/** Who is named: of each kind the first list of names, so that nobody is named twice in two ways. */
function namedIn(all: readonly AwardTelling[]): DraftNamed[] {
  const kinds = [...new Set(all.flatMap(({ event }) => event.named.map(({ kind }) => kind)))];
  const first = all.find(({ event }) => event.named.length > 0);
  return kinds.flatMap((kind) => {
    const lists = [first, ...all].map((telling) => telling?.event.named.filter((each) => each.kind === kind) ?? []);
    return oneACaption(all, kind) ?? lists.find((list) => list.length > 0) ?? [];
  });
}

/** A caption each for some of those whom the body counts ("trao Cờ cho Hội A", "trao Cờ cho Hội B"): all of them are named. */
function oneACaption(all: readonly AwardTelling[], kind: DraftNamed['kind']): DraftNamed[] | null {
  const naming = all.filter(({ event }) => event.named.some((each) => each.kind === kind));
  const [main] = all;
  const most = kind === 'GROUP' ? main!.event.recipients.counts.groups : main!.event.recipients.counts.individuals;
  if (!/^(?:GROUP|INDIVIDUAL)$/u.test(kind) || most === null || naming.length < 2) return null;
  if (naming.some(({ event, sentence }) => sentence.place !== 'CAPTION' || event.named.length !== 1)) return null;
  const found = new Map(naming.map(({ event: { named } }) => [named[0]!.name.toLowerCase(), named[0]!]));
  return found.size <= most ? [...found.values()] : null;
}

function longest(texts: readonly string[]): string {
  return texts.reduce((one, other) => (other.length > one.length ? other : one), '');
}

function doubtsOf(award: DraftAward, { main }: ToldAward): Doubt[] {
  const doubts: Doubt[] = [];
  const add = (code: Doubt['code'], when: boolean, proof: Evidence = award.evidence): void => {
    if (when) doubts.push(doubt(code, proof));
  };
  add('PROPOSED_ONLY', award.status === 'PROPOSED');
  add('TWO_FORMS_AT_ONCE', main.event.withOtherForm || namesSeveralClasses(main.event.formPrinted));
  add('GRANTOR_UNKNOWN', award.grantors.length === 0);
  add('GRANTOR_CARRIED_OVER', award.carriedOver.includes('GRANTOR'));
  add('COUNT_NOT_SPLIT', award.recipients.combined !== null);
  add('COUNT_APPROXIMATE', main.event.recipients.approximate || aboutPieces(main));
  add('COUNT_OF_PIECES', award.pieces !== null);
  add('FORM_NOT_NAMED', award.form === 'OTHER_RECOGNITION' && isPraise(award.formPrinted));
  add('TOLD_AGAIN', award.toldAgain.length > 0, award.toldAgain[0]);
  return doubts;
}
