import { InvalidError, type Problem } from '../../../platform/errors/domain-error.js';
import type { DraftAction } from '../../vocabulary.js';
import type {
  DraftAttendeePart,
  DraftAwardPart,
  DraftContents,
  DraftDelegationPart,
  DraftHead,
  DraftMeetingPart,
} from '../draft-contents.js';
import { draftMessages } from '../drafts.messages.js';
import { tooLong } from './too-long.js';
import type { AcceptDraftInput, DraftPartChoiceInput } from './accept-draft.js';

/** A choice and where in the input it stands. */
export interface Choice extends DraftPartChoiceInput {
  field: string;
}

/** What of a draft is accepted, and how. */
export interface Plan {
  article: DraftHead;
  meetings: DraftMeetingPart[];
  attendees: DraftAttendeePart[];
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
}

/** What earlier acceptances of the same draft did. */
export interface Before {
  /** Keys of the whole parts that became something. */
  parts: ReadonlySet<string>;
  meetings: ReadonlyMap<string, string>;
}

const NOTHING_BEFORE: Before = { parts: new Set(), meetings: new Map() };

const IDS = ['meetingId', 'personId', 'organisationId', 'areaId', 'awardId', 'decisionId'] as const;
export type LinkId = (typeof IDS)[number];

interface Rule {
  key: RegExp;
  actions: readonly DraftAction[];
  links: readonly LinkId[];
}

const RULES: readonly Rule[] = [
  { key: /^m\d+$/u, actions: ['LINK', 'CREATE', 'LEAVE_OUT'], links: ['meetingId'] },
  { key: /^m\d+\.place$/u, actions: ['LINK', 'AS_PRINTED'], links: ['areaId'] },
  { key: /^m\d+\.o\d+$/u, actions: ['LINK', 'CREATE', 'AS_PRINTED', 'LEAVE_OUT'], links: ['organisationId'] },
  { key: /^p\d+$/u, actions: ['LINK', 'CREATE', 'AS_PRINTED', 'LEAVE_OUT'], links: ['personId'] },
  { key: /^d\d+$/u, actions: ['AS_PRINTED', 'LEAVE_OUT'], links: [] },
  { key: /^a\d+$/u, actions: ['CREATE', 'LEAVE_OUT'], links: [] },
  { key: /^a\d+\.g\d+$/u, actions: ['LINK', 'CREATE', 'AS_PRINTED'], links: ['organisationId'] },
  { key: /^a\d+\.d$/u, actions: ['LINK', 'CREATE', 'AS_PRINTED'], links: ['decisionId'] },
  {
    key: /^a\d+\.n\d+$/u,
    actions: ['LINK', 'CREATE', 'AS_PRINTED', 'LEAVE_OUT'],
    links: ['personId', 'organisationId', 'awardId'],
  },
];

/**
 * @throws InvalidError UNKNOWN_PART, PART_TWICE, CHOICE_DOES_NOT_FIT, BODY_NEEDS_KIND, LINK_NEEDS_ID, DECISION_NEEDS_ISSUER, every one with
 * its place; PART_ACCEPTED, NOTHING_TO_ACCEPT
 */
export function planOf(contents: DraftContents, input: AcceptDraftInput, before: Before = NOTHING_BEFORE): Plan {
  const keys = keysOf(contents);
  const wholeParts = new Set([...keys].filter((key) => !key.includes('.')));
  const choices = (input.parts ?? []).map((choice, i): Choice => ({ ...choice, field: `input.parts.${i}` }));
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
  const chosen = new Map(choices.map((choice) => [choice.key, choice]));
  const taken = ({ key, leftOut }: { key: string; leftOut: boolean }): boolean => {
    if (before.parts.has(key)) return false;
    const action = chosen.get(key)?.action;
    if (action === 'LEAVE_OUT') return false;
    return input.only ? input.only.includes(key) || action !== undefined : !leftOut || action !== undefined;
  };
  const meetings = contents.meetings.filter(taken);
  const joined = contents.meetings.filter(({ key }) => before.meetings.has(key));
  const held = new Set([...meetings, ...joined].map(({ key }) => key));
  const atHeld = ({ meetingKey }: { meetingKey: string | null }) => meetingKey !== null && held.has(meetingKey);
  const people = [...contents.attendees, ...contents.delegations].filter(taken);
  const plan: Plan = {
    article: contents.article,
    meetings: [...joined, ...meetings],
    attendees: contents.attendees.filter((part) => taken(part) && atHeld(part)),
    delegations: contents.delegations.filter((part) => taken(part) && atHeld(part)),
    awards: contents.awards.filter(taken).map((award) => (atHeld(award) ? award : { ...award, meetingKey: null })),
    adrift: people.filter((part) => !atHeld(part)).map(({ key }) => key),
    choices: chosen,
    accepted: before.meetings,
    left: [],
    withoutMeeting: [],
  };
  const leaving = (key: string): boolean => chosen.get(key)?.action === 'LEAVE_OUT';
  const done = new Set(
    [...plan.meetings, ...plan.attendees, ...plan.delegations, ...plan.awards].map(({ key }) => key),
  );
  plan.left = [...contents.meetings, ...contents.attendees, ...contents.delegations, ...contents.awards]
    .filter(({ key, leftOut }) => input.only && !leftOut && !leaving(key) && !done.has(key) && !before.parts.has(key))
    .map(({ key }) => key);
  plan.withoutMeeting = contents.awards
    .filter(({ key, meetingKey }) => done.has(key) && meetingKey !== null && plan.left.includes(meetingKey))
    .map(({ key }) => key);
  if (input.close) plan.left = [];
  if (input.close && before.parts.size > 0) return plan;
  if (done.size - joined.length === 0 || plan.meetings.length + plan.awards.length === 0)
    throw new InvalidError(draftMessages.NOTHING_TO_ACCEPT, { field: 'input.only' });
  const long = tooLong(plan);
  if (long.length > 0) throw InvalidError.all(long);
  return plan;
}

function keysOf({ meetings, attendees, delegations, awards }: DraftContents): Set<string> {
  return new Set([
    ...meetings.flatMap(({ key, organisers }) => [key, `${key}.place`, ...organisers.map((one) => one.key)]),
    ...attendees.map(({ key }) => key),
    ...delegations.map(({ key }) => key),
    ...awards.flatMap(({ key, grantors, named }) => [
      key,
      `${key}.d`,
      ...grantors.map((one) => one.key),
      ...named.map((one) => one.key),
    ]),
  ]);
}

function unknown(keys: ReadonlySet<string>, key: string, field: string): Problem[] {
  return keys.has(key) ? [] : [{ text: draftMessages.UNKNOWN_PART, field, details: { key } }];
}

function accepted(before: Before, key: string, field: string): Problem[] {
  const [part] = key.split('.');
  return before.parts.has(part!) ? [{ text: draftMessages.PART_ACCEPTED, field, details: { key: part } }] : [];
}

function problemsOf(choice: Choice, contents: DraftContents): Problem[] {
  const { key, action, field } = choice;
  const rule = RULES.find((each) => each.key.test(key));
  if (!rule) return [];
  const misfit: Problem = {
    text: draftMessages.CHOICE_DOES_NOT_FIT,
    field: `${field}.action`,
    details: { key, action },
  };
  const named = contents.awards.flatMap((award) => award.named).find((each) => each.key === key);
  const isBody = /\.[og]\d+$/u.test(key) || (named !== undefined && named.kind !== 'INDIVIDUAL');
  if (choice.body && !(isBody && action === 'CREATE')) return [{ ...misfit, field: `${field}.body` }];
  if (!rule.actions.includes(action)) return [misfit];
  const given = IDS.filter((name) => choice[name]);
  if (action === 'LINK') {
    const fits = given.length === 1 && rule.links.includes(given[0]!);
    return fits ? [] : [{ text: draftMessages.LINK_NEEDS_ID, field, details: { key } }];
  }
  if (given.length > 0) return [misfit];
  if (key.endsWith('.d') && action === 'CREATE') {
    if (!choice.issuerId || !choice.signedOn) return [{ text: draftMessages.DECISION_NEEDS_ISSUER, field }];
    const award = contents.awards.find((each) => key === `${each.key}.d`);
    return award?.decisionNumber === null ? [misfit] : [];
  }
  return isBody && action === 'CREATE' && !choice.body
    ? [{ ...misfit, text: draftMessages.BODY_NEEDS_KIND, field: `${field}.body` }]
    : [];
}

/** What was chosen for a part to be linked to. */
export function linked(choices: ReadonlyMap<string, Choice>, key: string, id: LinkId): string | null {
  const choice = choices.get(key);
  return choice?.action === 'LINK' ? (choice[id] ?? null) : null;
}
