import { InvalidError } from '../../../platform/errors/domain-error.js';
import { differs } from './changed-values.js';
import type { DraftAwardPart, DraftContents, DraftMeetingPart, DraftPart } from '../draft-contents.js';
import { draftMessages, NEEDED_WORDS } from '../drafts.messages.js';
import { presenterParts } from '../reading/presenter-parts.js';
import { tiedToOnlyMeeting } from './only-meeting.js';
import { revisedNamed, revisedNames } from './revised-lists.js';
import { type Field, laidOver, type PartPatch, quoted } from './revised-part.js';
import { lastDayWith, requireInOrder } from './last-day-kept.js';
import type { ReviseDraftInput } from './revise-draft.js';
import { standingDoubts } from '../doubts/standing-doubts.js';

const NEW_MEETING = {
  title: '',
  kind: 'OTHER',
  heldOn: null,
  heldTo: null,
  heldPrinted: null,
  yearFrom: null,
  placePrinted: null,
  organisers: [],
  yearReviewed: null,
  yearPlanned: null,
  sessionNumber: null,
  termPrinted: null,
} as const;
const NEW_ATTENDEE = {
  name: '',
  printed: '',
  positions: [],
  roles: ['ATTENDEE'],
  meetingKey: null,
  onlyPresents: false,
} as const;
const NEW_DELEGATION = { printed: '', count: null, meetingKey: null } as const;
const NEW_AWARD = {
  form: 'OTHER_RECOGNITION',
  formPrinted: '',
  grantors: [],
  grantorPhrase: null,
  presenters: [],
  byDelegationOf: null,
  groups: null,
  individuals: null,
  households: null,
  enterprises: null,
  combined: null,
  unspecified: false,
  pieces: null,
  named: [],
  decisionNumber: null,
  reason: null,
  status: 'GRANTED',
  meetingKey: null,
  grantorCarriedOver: false,
  presenterCarriedOver: false,
  toldAgain: [],
} as const;

/**
 * The contents as staff want them: absent leaves alone, null clears, a part without a key is new, and of the only meeting.
 * `asRead` says what of it differs from what was read, and which of its doubts still hold.
 * @throws InvalidError UNKNOWN_PART, PART_TWICE, VALUE_NEEDED, QUOTE_NOT_IN_TEXT
 */
export function revise(
  asRead: DraftContents,
  before: DraftContents,
  input: Omit<ReviseDraftInput, 'id' | 'version'>,
  text: string,
): DraftContents {
  const { title, publishedOn, author, outlet } = input.article ?? {};
  const article = laidOver(before.article, { title, publishedOn, author, outlet });
  const placed = new Set<string>();
  const meetings = parts('meetings', 'm', NEW_MEETING, ['title'], (patch, part) => ({
    ...patch,
    ...(patch.organisers === undefined
      ? {}
      : { organisers: revisedNames(part, 'o', part.organisers, patch.organisers) }),
    // A day that staff give is inferred by them.
    ...(patch.heldOn === undefined ? {} : { yearFrom: patch.heldOn === null ? null : 'STAFF' }),
    ...daysOf(patch, part),
    ...evidenceOf(
      patch,
      asRead.meetings.find(({ key }) => key === part.key),
    ),
  }));
  for (const { key, heldOn, heldTo = null } of meetings)
    requireInOrder(heldOn, heldTo, `input.meetings.${fieldIndex('meetings', key)}.heldTo`);
  const meetingKeys = new Set(meetings.map(({ key }) => key));
  const told = parts('attendees', 'p', NEW_ATTENDEE, ['name'], (patch, part) => ({
    ...patch,
    ...(part.printed === '' && patch.name ? { printed: patch.name } : {}),
    // Whom staff give another role is on the list for more than what they handed over.
    ...(patch.roles?.some((role) => role !== 'PRESENTER') ? { onlyPresents: false } : {}),
  }));
  const toldOf = parts('delegations', 'd', NEW_DELEGATION, ['printed'], (patch) => patch);
  const given = parts('awards', 'a', NEW_AWARD, ['formPrinted'], (patch, part) => ({
    ...patch,
    ...(patch.grantors === undefined ? {} : { grantors: revisedNames(part, 'g', part.grantors, patch.grantors) }),
    ...(patch.named === undefined ? {} : { named: revisedNamed(part, part.named, patch.named) }),
  }));
  const tied = tiedToOnlyMeeting(before, meetings, placed);
  const attendees = tied(told, before.attendees);
  const delegations = tied(toldOf, before.delegations);
  const awards = tied(given, before.awards);
  for (const [list, revised] of Object.entries({ attendees, delegations, awards }))
    for (const { key, meetingKey } of revised)
      if (meetingKey !== null && !meetingKeys.has(meetingKey))
        throw new InvalidError(draftMessages.UNKNOWN_PART, {
          field: `input.${list}.${fieldIndex(list as Field, key)}.meetingKey`,
          details: { key: meetingKey },
        });
  const everybody = [...attendees, ...presenterParts(attendees, namingAnew(before.awards, awards), text, true)];
  const contents = { article, meetings, attendees: everybody, delegations, awards };
  return { ...contents, doubts: standingDoubts(asRead.doubts, contents) };

  function fieldIndex(list: Field, key: string): number {
    const at = (input[list] ?? []).findIndex((patch) => patch.key === key);
    return at < 0 ? (input[list] ?? []).length - 1 : at;
  }

  function parts<List extends Field>(
    list: List,
    letter: string,
    blank: object,
    needed: readonly string[],
    resolve: (patch: PartPatch<List>, part: DraftContents[List][number]) => object,
  ): DraftContents[List] {
    type Part = DraftContents[List][number];
    const revised: Part[] = [...(before[list] as Part[])];
    const patches = (input[list] ?? []) as PartPatch<List>[];
    let last = Math.max(0, ...revised.map(({ key }) => Number(key.slice(1))));
    const seen = new Set<string>();
    for (const [i, patch] of patches.entries()) {
      const field = `input.${list}.${i}`;
      const { key: given, leaveOut, quote, ...values } = patch;
      const at = given ? revised.findIndex(({ key }) => key === given) : -1;
      if (given && at < 0)
        throw new InvalidError(draftMessages.UNKNOWN_PART, { field: `${field}.key`, details: { key: given } });
      if (given && seen.has(given))
        throw new InvalidError(draftMessages.PART_TWICE, { field: `${field}.key`, details: { key: given } });
      if (given) seen.add(given);
      const part = (at >= 0 ? revised[at] : { ...blankPart(`${letter}${(last += 1)}`), ...blank }) as Part;
      if ('meetingKey' in values && values.meetingKey !== undefined) placed.add(part.key);
      const evidence = quote ? quoted(quote, text, `${field}.quote`) : part.evidence;
      const wanted = resolve(values as PartPatch<List>, part);
      const next = laidOver(part, wanted, blank);
      const missing = needed.find((name) => next[name as keyof Part] === '');
      if (missing !== undefined)
        throw new InvalidError(draftMessages.VALUE_NEEDED, {
          field: `${field}.${missing}`,
          details: { name: missing, ...NEEDED_WORDS[missing] },
        });
      const read = (asRead[list] as Part[]).find(({ key }) => key === part.key);
      const changed = Object.keys(blank).filter((name) =>
        differs(read?.[name as keyof Part], next[name as keyof Part]),
      );
      const done = { ...next, evidence, leftOut: leaveOut ?? part.leftOut, changed: read ? changed : [] };
      if (at >= 0) revised[at] = done;
      else revised.push(done);
    }
    return revised as DraftContents[List];
  }
}

/** The last day goes with the first one, unless staff give it, too. */
function daysOf({ heldOn, heldTo }: PartPatch<'meetings'>, part: DraftMeetingPart): object {
  return heldOn === undefined || heldTo !== undefined ? {} : { heldTo: lastDayWith(part, heldOn) };
}

/** The words of a kind or year stand by it as long as it is what was read from them. */
function evidenceOf({ kind, yearReviewed }: PartPatch<'meetings'>, read: DraftMeetingPart | undefined): object {
  return {
    ...(kind === undefined ? {} : { kindEvidence: (kind === read?.kind && read?.kindEvidence) || null }),
    ...(yearReviewed === undefined
      ? {}
      : { yearReviewedEvidence: (yearReviewed === read?.yearReviewed && read?.yearReviewedEvidence) || null }),
  };
}

/** Awards of which staff gave the presenters or the meeting: what an older draft was read with stays as it is. */
function namingAnew(before: readonly DraftAwardPart[], after: readonly DraftAwardPart[]): DraftAwardPart[] {
  return after.filter(({ key, presenters, meetingKey }) => {
    const old = before.find((award) => award.key === key);
    return differs([old?.presenters, old?.meetingKey], [presenters, meetingKey]);
  });
}

function blankPart(key: string): DraftPart {
  return { key, evidence: null, values: [], changed: [], added: true, leftOut: false };
}
