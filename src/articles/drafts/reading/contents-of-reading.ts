import type { Doubt, Draft, DraftAward, DraftMeeting, Evidence } from '../../extraction/draft.js';
import type {
  DraftAwardPart,
  DraftContents,
  DraftDoubt,
  DraftEvidence,
  DraftMeetingPart,
  DraftPart,
} from '../draft-contents.js';
import { withPositionsOfAwards } from './positions-from-awards.js';
import { isOnlyPictured, presenterParts } from './presenter-parts.js';
import { valuesOf } from './value-evidence.js';

/** The reader's draft as it is kept: every part with its key, every value with its words, every doubt with its part. */
export function contentsOf(draft: Draft, text: string): DraftContents {
  const meetingKey = (index: number | null) => (index === null || !draft.meetings[index] ? null : `m${index + 1}`);
  const meetings = draft.meetings.map((meeting, i) => meetingPart(meeting, `m${i + 1}`, text));
  const awards = draft.awards.map((award, i) => awardPart(award, `a${i + 1}`, meetingKey(award.meeting), text));
  const read = draft.attendees.map(({ name, printed, positions, roles, meeting, evidence }, i) => ({
    ...partOf(`p${i + 1}`, evidence, { name, positions }, text),
    name,
    printed,
    positions,
    roles,
    meetingKey: meetingKey(meeting),
    onlyPresents: false,
  }));
  const attendees = read.map((part) => ({ ...part, onlyPresents: isOnlyPictured(part, awards) }));
  const delegations = draft.delegations.map(({ printed, count, evidence }, i) => ({
    ...partOf(`d${i + 1}`, evidence, { printed }, text),
    printed,
    count,
    // The reader does not tie delegations to meetings; with several meetings staff have to.
    meetingKey: draft.meetings.length === 1 ? 'm1' : null,
  }));
  const parts = [...meetings, ...attendees, ...delegations, ...awards];
  return withPositionsOfAwards({
    article: { ...draft.article },
    meetings,
    attendees: [...attendees, ...presenterParts(attendees, awards, text, false)],
    delegations,
    awards,
    doubts: doubtsOf(draft.doubts, parts),
  });
}

function meetingPart(meeting: DraftMeeting, key: string, text: string): DraftMeetingPart {
  const { title, kind, heldOn, heldTo, place, organisers, yearReviewed, yearPlanned, ordinal, term, evidence } =
    meeting;
  return {
    ...partOf(key, evidence, { title, heldOn: heldOn.printed, placePrinted: place, organisers }, text),
    title,
    kind,
    heldOn: heldOn.value,
    heldTo,
    heldPrinted: heldOn.printed,
    yearFrom: heldOn.inferredFrom,
    placePrinted: place,
    organisers: organisers.map((printed, i) => ({ key: `${key}.o${i + 1}`, printed })),
    yearReviewed,
    yearReviewedEvidence: meeting.yearReviewedEvidence && plain(meeting.yearReviewedEvidence),
    kindEvidence: meeting.kindEvidence && plain(meeting.kindEvidence),
    yearPlanned,
    sessionNumber: ordinal,
    termPrinted: term === null ? null : `${term.from} - ${term.to}`,
  };
}

function awardPart(award: DraftAward, key: string, meetingKey: string | null, text: string): DraftAwardPart {
  const { recipients, evidence, toldAgain, carriedOver, grantors, named } = award;
  const printed = {
    formPrinted: award.formPrinted,
    grantors,
    grantorPhrase: award.grantorsPrinted,
    presenters: award.presenters,
    byDelegationOf: award.byDelegationOf,
    named: named.map(({ name }) => name),
    decisionNumber: award.decisionNumber,
    reason: award.reason,
  };
  return {
    ...partOf(key, evidence, printed, text, toldAgain),
    form: award.form,
    formPrinted: award.formPrinted,
    grantors: grantors.map((one, i) => ({ key: `${key}.g${i + 1}`, printed: one })),
    grantorPhrase: award.grantorsPrinted,
    presenters: award.presenters,
    byDelegationOf: award.byDelegationOf,
    groups: recipients.groups,
    individuals: recipients.individuals,
    households: recipients.households,
    enterprises: recipients.enterprises,
    combined: recipients.combined,
    unspecified: recipients.unspecified,
    pieces: award.pieces,
    named: named.map(({ name, kind, positions }, i) => ({ key: `${key}.n${i + 1}`, name, kind, positions })),
    decisionNumber: award.decisionNumber,
    reason: award.reason,
    status: award.status,
    meetingKey,
    grantorCarriedOver: carriedOver.includes('GRANTOR'),
    presenterCarriedOver: carriedOver.includes('PRESENTER'),
    toldAgain: toldAgain.map((told) => ({
      ...plain(told),
      status: told.status,
      presenters: told.presenters,
      byDelegationOf: told.byDelegationOf,
      unspecified: told.unspecified,
    })),
  };
}

function partOf(
  key: string,
  evidence: Evidence,
  printed: Readonly<Record<string, string | readonly string[] | null>>,
  text: string,
  alsoIn: readonly Evidence[] = [],
): DraftPart {
  const own = plain(evidence);
  const values = valuesOf(printed, [own, ...alsoIn.map(plain)], text);
  return { key, evidence: own, values, changed: [], added: false, leftOut: false };
}

function plain({ start, end, place, quote }: Evidence): DraftEvidence {
  return { start, end, place, quote };
}

/** What a doubt is about, where the part shows it: two forms named at once have the same words and not the same doubts. */
const SHOWN_BY: Readonly<Record<string, (award: DraftAwardPart) => boolean>> = {
  GRANTOR_UNKNOWN: ({ grantors }) => grantors.length === 0,
  GRANTOR_CARRIED_OVER: ({ grantorCarriedOver }) => grantorCarriedOver,
  COUNT_NOT_SPLIT: ({ combined }) => combined !== null,
  COUNT_OF_PIECES: ({ pieces }) => pieces !== null,
  PROPOSED_ONLY: ({ status }) => status === 'PROPOSED',
  TOLD_AGAIN: ({ toldAgain }) => toldAgain.length > 0,
};

/** A doubt belongs to the part that was read from the same words; of several, to those that show it, in their order. */
function doubtsOf(doubts: readonly Doubt[], parts: readonly (DraftPart | DraftAwardPart)[]): DraftDoubt[] {
  const given = new Map<string, number>();
  return doubts.map(({ code, message, evidence, guess }) => {
    const same = (one: DraftEvidence | null) => one?.start === evidence?.start && one?.end === evidence?.end;
    const told = evidence === null ? [] : parts.filter((each) => same(each.evidence) || again(each).some(same));
    const showing = told.filter((part) => 'toldAgain' in part && SHOWN_BY[code]?.(part));
    const fitting = showing.length > 0 ? showing : told;
    const seen = `${code} ${evidence?.start} ${evidence?.end}`;
    const nth = given.get(seen) ?? 0;
    given.set(seen, nth + 1);
    return {
      code,
      messageVi: message.vi,
      messageEn: message.en,
      partKey: (fitting[nth] ?? fitting[0])?.key ?? null,
      evidence: evidence === null ? null : plain(evidence),
      ...(guess ? { guess } : {}),
    };
  });
}

function again(part: DraftPart | DraftAwardPart): DraftEvidence[] {
  return 'toldAgain' in part ? part.toldAgain : [];
}
