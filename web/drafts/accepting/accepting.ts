import type { Choice, Choices, Draft, Recorded } from '../draft.js';

/** The argument of acceptDraft that says to which record a part is linked, by the kind of the record. */
const ID_OF: Readonly<Record<string, string>> = {
  MEETING: 'meetingId',
  ORGANISATION: 'organisationId',
  PERSON: 'personId',
  DECISION: 'decisionId',
  AWARD: 'awardId',
  AREA: 'areaId',
};

/** The parts of a draft that can be accepted: neither left out nor accepted before. */
export function openParts({ contents, outcomes }: Draft): string[] {
  const done = new Set(outcomes.map(({ partKey }) => partKey));
  const { meetings, attendees, delegations, awards } = contents;
  return [...meetings, ...attendees, ...delegations, ...awards]
    .filter(({ key, leftOut }) => !leftOut && !done.has(key))
    .map(({ key }) => key);
}

/** The part that a choice belongs to: `a1` of `a1.g1`. */
export const partOf = (key: string): string => key.split('.')[0]!;

/** The input of acceptDraft: the parts that are ticked, and what was chosen for them. */
export function acceptInput(draft: Draft, ticked: ReadonlySet<string>, choices: Choices, confirm: boolean): object {
  const open = openParts(draft);
  const taken = open.filter((key) => ticked.has(key));
  const parts = Object.entries(choices).filter(([key]) => taken.includes(partOf(key)));
  return {
    id: draft.id,
    version: draft.version,
    ...(taken.length === open.length ? {} : { only: taken }),
    parts: parts.map(([key, choice]) => ({ key, ...chosen(choice) })),
    confirm,
  };
}

/** All that accepting the draft made, without what was only linked. */
const madeOf = ({ outcomes }: Draft): Recorded[] =>
  outcomes
    .filter(({ made }) => made)
    .flatMap((each) => [
      each.meeting,
      each.attendance,
      each.claim,
      each.presentation,
      each.award,
      each.decision,
      each.person,
      each.organisation,
    ])
    .filter((record) => record !== null);

/** Whether something that it made is not public yet, so that it can be made public. */
export const isHidden = (draft: Draft): boolean => madeOf(draft).some(({ recordStatus }) => recordStatus === 'DRAFT');

/** Whether something that it made is public, so that it is not undone but withdrawn. */
export const isPublic = (draft: Draft): boolean =>
  madeOf(draft).some(({ recordStatus }) => recordStatus === 'CONFIRMED');

/** Whether all that it made is taken back from the public: what the article says and who attended goes with the article and the meeting. */
export const isWithdrawn = (draft: Draft): boolean =>
  draft.article?.recordStatus === 'WITHDRAWN' &&
  draft.outcomes.every(
    ({ made, meeting, person, organisation, decision, award }) =>
      !made || [meeting, person, organisation, decision, award].every((record) => record?.recordStatus !== 'CONFIRMED'),
  );

function chosen({ action, id, kind, asPart, body, issuer, signedOn, subject, mode }: Choice): object {
  if (asPart) return { action, asPart };
  if (action === 'LINK') return { action, [ID_OF[kind!]!]: id };
  if (action !== 'CREATE') return { action };
  const decision = issuer && { issuerId: issuer.id, signedOn, subject, mode };
  return { action, ...(body ? { body } : {}), ...decision };
}
