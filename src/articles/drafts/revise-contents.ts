import { InvalidError } from '../../platform/errors/domain-error.js';
import type { DraftContents, DraftPart } from './draft-contents.js';
import { draftMessages } from './drafts.messages.js';
import { revisedNamed, revisedNames } from './revised-lists.js';
import { type Field, laidOver, type PartPatch, quoted } from './revised-part.js';
import type { ReviseDraftInput } from './revise-draft.js';
import { standingDoubts } from './standing-doubts.js';

const NEW_MEETING = {
  title: '',
  kind: 'OTHER',
  heldOn: null,
  heldPrinted: null,
  yearFrom: null,
  placePrinted: null,
  organisers: [],
  yearReviewed: null,
  yearPlanned: null,
  sessionNumber: null,
  termPrinted: null,
} as const;
const NEW_ATTENDEE = { name: '', printed: '', positions: [], roles: ['ATTENDEE'], meetingKey: null } as const;
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
 * The contents as staff want them: absent leaves alone, null clears, a part without a key is new. `asRead` says what of
 * it differs from what was read, and which of its doubts still hold.
 * @throws InvalidError UNKNOWN_PART, PART_TWICE, VALUE_NEEDED, QUOTE_NOT_IN_TEXT
 */
export function revise(
  asRead: DraftContents,
  before: DraftContents,
  input: ReviseDraftInput,
  text: string,
): DraftContents {
  const { title, publishedOn, author, outlet } = input.article ?? {};
  const article = laidOver(before.article, { title, publishedOn, author, outlet });
  const meetings = parts('meetings', 'm', NEW_MEETING, ['title'], (patch, part) => ({
    ...patch,
    ...(patch.organisers === undefined
      ? {}
      : { organisers: revisedNames(part, 'o', part.organisers, patch.organisers) }),
    // A day that staff give is inferred by them.
    ...(patch.heldOn === undefined ? {} : { yearFrom: patch.heldOn === null ? null : 'STAFF' }),
  }));
  const meetingKeys = new Set(meetings.map(({ key }) => key));
  const attendees = parts('attendees', 'p', NEW_ATTENDEE, ['name'], (patch, part) => ({
    ...patch,
    ...(part.printed === '' && patch.name ? { printed: patch.name } : {}),
  }));
  const delegations = parts('delegations', 'd', NEW_DELEGATION, ['printed'], (patch) => patch);
  const awards = parts('awards', 'a', NEW_AWARD, ['formPrinted'], (patch, part) => ({
    ...patch,
    ...(patch.grantors === undefined ? {} : { grantors: revisedNames(part, 'g', part.grantors, patch.grantors) }),
    ...(patch.named === undefined ? {} : { named: revisedNamed(part, part.named, patch.named) }),
  }));
  for (const [list, revised] of Object.entries({ attendees, delegations, awards }))
    for (const { key, meetingKey } of revised)
      if (meetingKey !== null && !meetingKeys.has(meetingKey))
        throw new InvalidError(draftMessages.UNKNOWN_PART, {
          field: `input.${list}.${fieldIndex(list as Field, key)}.meetingKey`,
          details: { key: meetingKey },
        });
  const contents = { article, meetings, attendees, delegations, awards };
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
      const evidence = quote ? quoted(quote, text, `${field}.quote`) : part.evidence;
      const wanted = resolve(values as PartPatch<List>, part);
      const next = laidOver(part, wanted, blank);
      const missing = needed.find((name) => next[name as keyof Part] === '');
      if (missing !== undefined)
        throw new InvalidError(draftMessages.VALUE_NEEDED, {
          field: `${field}.${missing}`,
          details: { name: missing },
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

function blankPart(key: string): DraftPart {
  return { key, evidence: null, values: [], changed: [], added: true, leftOut: false };
}

function differs(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) !== JSON.stringify(other ?? null);
}

/** What a revision changed, by key and field, for the audit: values, not quotes. */
export function changedValues(before: DraftContents, after: DraftContents): { before: object; after: object } {
  const flat = (contents: DraftContents): Map<string, unknown> =>
    new Map([
      ...Object.entries(contents.article).map(([name, value]) => [`article.${name}`, value] as const),
      ...[contents.meetings, contents.attendees, contents.delegations, contents.awards].flat().flatMap((part) =>
        Object.entries(part)
          .filter(([name]) => !['key', 'evidence', 'values', 'changed', 'toldAgain'].includes(name))
          .map(([name, value]) => [`${part.key}.${name}`, value] as const),
      ),
    ]);
  const [old, now] = [flat(before), flat(after)];
  const keys = [...now.keys()].filter((key) => differs(old.get(key), now.get(key)));
  const pick = (from: Map<string, unknown>) => Object.fromEntries(keys.map((key) => [key, from.get(key) ?? null]));
  return { before: pick(old), after: pick(now) };
}
