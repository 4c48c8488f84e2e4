import { InvalidError, type Problem } from '../../../platform/errors/domain-error.js';
import type {
  DraftAttendeePart,
  DraftAwardPart,
  DraftContents,
  DraftDelegationPart,
  DraftHead,
  DraftMeetingPart,
} from '../draft-contents.js';
import { countsOf } from '../accepting-awards/counted-lines.js';
import type { PartOutcome } from '../drafts.repository.js';
import { draftMessages } from '../drafts.messages.js';
import { withoutGuessedPosition } from '../reading/positions-from-awards.js';
import { tooLong } from '../claiming/too-long.js';
import type { AcceptDraftInput, DraftPartChoiceInput } from './accept-draft.js';
import { type Choice, type LinkId, problemsOf } from '../choosing/choice-rules.js';
import { type Before, takenOf } from '../choosing/taken-parts.js';

/** What of a draft is accepted, and how. */
export interface Plan {
  article: DraftHead;
  meetings: DraftMeetingPart[];
  attendees: DraftAttendeePart[];
  /** Whoever was read as handing something over, and nothing else, and is left out: by nobody's hand, then. */
  notPresenting: DraftAttendeePart[];
  delegations: DraftDelegationPart[];
  awards: DraftAwardPart[];
  /** Attendees and guests that were wanted, but of no meeting that is accepted: they cannot be recorded. */
  adrift: string[];
  choices: ReadonlyMap<string, Choice>;
  /** Meetings that an earlier acceptance recorded or linked, by key of the part: what is left joins them. */
  accepted: ReadonlyMap<string, string>;
  /** Keys of parts that are left for another acceptance. */
  left: string[];
  /** Keys of awards that are accepted before their meeting is. */
  withoutMeeting: string[];
  /** Awards that were accepted before their meeting, which is accepted now. */
  late: DraftAwardPart[];
  /** What earlier acceptances made and linked. */
  earlier: readonly PartOutcome[];
}

/**
 * `sure` are choices that the registry made for whoever asked for that.
 * @throws InvalidError UNKNOWN_PART, PART_TWICE and what problemsOf answers, every one with its place; PART_ACCEPTED, NOTHING_TO_ACCEPT
 */
export function planOf(
  contents: DraftContents,
  input: AcceptDraftInput,
  before: Before,
  sure: readonly DraftPartChoiceInput[] = [],
): Plan {
  const keys = keysOf(contents);
  const wholeParts = new Set([...keys].filter((key) => !key.includes('.')));
  const choices: Choice[] = [
    ...(input.parts ?? []).map((choice, i) => ({ ...choice, field: `input.parts.${i}` })),
    ...sure.map((choice) => ({ ...choice, field: 'input.takeSure' })),
  ];
  const problems: Problem[] = [
    ...(input.only ?? []).flatMap((key, i) => [
      ...unknown(wholeParts, key, `input.only.${i}`),
      ...accepted(before, key, `input.only.${i}`),
    ]),
    ...choices.flatMap((choice, i) => [
      ...unknown(keys, choice.key, `${choice.field}.key`),
      ...accepted(before, choice.key, `${choice.field}.key`),
      ...(choices.findIndex(({ key }) => key === choice.key) < i
        ? [{ text: draftMessages.PART_TWICE, field: `${choice.field}.key`, details: { key: choice.key } }]
        : []),
      ...problemsOf(choice, contents),
    ]),
  ];
  if (problems.length > 0) throw InvalidError.all(problems);
  const { plan, isNothing } = laidOut(contents, input, before, choices);
  if (input.close) plan.left = [];
  if (input.close && before.parts.size > 0) return plan;
  if (isNothing) throw new InvalidError(draftMessages.NOTHING_TO_ACCEPT, { field: 'input.only' });
  const long = tooLong(plan);
  if (long.length > 0) throw InvalidError.all(long);
  return plan;
}

/** The same without looking whether it can be: what the choices say of the parts, and whether they leave nothing to accept. */
export function laidOut(
  contents: DraftContents,
  input: Pick<AcceptDraftInput, 'only'>,
  before: Before,
  choices: readonly Choice[],
): { plan: Plan; isNothing: boolean } {
  const chosen = new Map(choices.map((choice) => [choice.key, choice]));
  const { taken, meetings, joined, atHeld, awards, late, guests } = takenOf(
    contents,
    { ...input, parts: [...choices] },
    before,
  );
  const people = [...guests, ...contents.delegations.filter(taken)];
  const plan: Plan = {
    article: contents.article,
    meetings: [...joined, ...meetings],
    attendees: guests.filter(atHeld).map((part) => withoutGuessedPosition(part, contents.doubts)),
    notPresenting: contents.attendees.filter(
      (part) => hasNoOtherRole(part) && !before.parts.has(part.key) && !guests.includes(part),
    ),
    delegations: contents.delegations.filter((part) => taken(part) && atHeld(part)),
    awards,
    adrift: people.filter((part) => !atHeld(part)).map(({ key }) => key),
    choices: chosen,
    accepted: before.meetings,
    left: [],
    withoutMeeting: [],
    late,
    earlier: before.outcomes,
  };
  const leaving = (key: string): boolean => chosen.get(key)?.action === 'LEAVE_OUT';
  const done = new Set(
    [...plan.meetings, ...plan.attendees, ...plan.delegations, ...plan.awards].map(({ key }) => key),
  );
  const guestsOnly = contents.attendees.filter(({ onlyPresents }) => !onlyPresents);
  plan.left = [...contents.meetings, ...guestsOnly, ...contents.delegations, ...contents.awards]
    .filter(({ key, leftOut }) => input.only && !leftOut && !leaving(key) && !done.has(key) && !before.parts.has(key))
    .map(({ key }) => key);
  plan.withoutMeeting = contents.awards
    .filter(({ key, meetingKey }) => done.has(key) && meetingKey !== null && plan.left.includes(meetingKey))
    .map(({ key }) => key);
  const isNothing = done.size - joined.length === 0 || plan.meetings.length + plan.awards.length === 0;
  return { plan, isNothing };
}

/** Whoever is known of the meeting by what they handed over alone. */
function hasNoOtherRole({ onlyPresents, roles }: DraftAttendeePart): boolean {
  return onlyPresents || roles.every((role) => role === 'PRESENTER');
}

export function keysOf({ meetings, attendees, delegations, awards }: DraftContents): Set<string> {
  return new Set([
    ...meetings.flatMap(({ key, organisers }) => [key, `${key}.place`, ...organisers.map((one) => one.key)]),
    ...attendees.map(({ key }) => key),
    ...delegations.map(({ key }) => key),
    ...awards.flatMap((award) => [
      award.key,
      `${award.key}.d`,
      ...award.grantors.map((one) => one.key),
      ...award.named.map((one) => one.key),
      ...countsOf(award).map((one) => one.key),
    ]),
  ]);
}

export function unknown(keys: ReadonlySet<string>, key: string, field: string): Problem[] {
  return keys.has(key) ? [] : [{ text: draftMessages.UNKNOWN_PART, field, details: { key } }];
}

function accepted(before: Before, key: string, field: string): Problem[] {
  const [part] = key.split('.');
  return before.parts.has(part!) ? [{ text: draftMessages.PART_ACCEPTED, field, details: { key: part } }] : [];
}

/** Whether staff choose a decision for an award, on record or anew; as printed it is of none. */
export function inDecision({ choices }: Plan, { key }: DraftAwardPart): boolean {
  const action = choices.get(`${key}.d`)?.action;
  return action === 'LINK' || action === 'CREATE';
}

/** What was chosen for a part to be linked to; of one that is the person or the body of another part, what that one is linked to. */
export function linked(choices: ReadonlyMap<string, Choice>, key: string, id: LinkId): string | null {
  const choice = choices.get(key);
  if (choice?.action !== 'LINK') return null;
  const other = (id === 'personId' || id === 'organisationId') && choice.asPart ? choices.get(choice.asPart) : choice;
  return other?.action === 'LINK' ? (other[id] ?? null) : null;
}
