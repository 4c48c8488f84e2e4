import type { DraftCandidateKind } from '../../vocabulary.js';
import type { DraftContents } from '../draft-contents.js';
import type { DraftSureChoiceType } from '../matching/sure-choice.type.js';
import type { AcceptDraftInput, DraftPartChoiceInput } from '../accepting/accept-draft.js';
import type { LinkId } from './choice-rules.js';
import { type Before, takenOf } from './taken-parts.js';

const LINK_BY: Partial<Record<DraftCandidateKind, LinkId>> = {
  MEETING: 'meetingId',
  AREA: 'areaId',
  ORGANISATION: 'organisationId',
  PERSON: 'personId',
  DECISION: 'decisionId',
  AWARD: 'awardId',
};

/** Those of the sure choices that leave staff's own alone, of the parts that are taken anyway. */
export function applicable(
  sure: readonly DraftSureChoiceType[],
  input: AcceptDraftInput,
  contents: DraftContents,
  before: Before,
): DraftSureChoiceType[] {
  const chosen = new Set((input.parts ?? []).map(({ key }) => key));
  const { meetings, guests, awards } = takenOf(contents, input, before);
  const taken = new Set([...meetings, ...guests, ...awards].map(({ key }) => key));
  return sure.filter(
    ({ partKey, kind }) =>
      LINK_BY[kind] !== undefined &&
      !chosen.has(partKey) &&
      taken.has(partKey.split('.')[0]!) &&
      !(kind === 'AWARD' && isSaidOfSure(partKey, input.parts ?? [])),
  );
}

/** Whether staff said for all of an award that it is another one than that on record, or of which decision it is. */
export function isSaidOfAward(key: string, parts: readonly Pick<DraftPartChoiceInput, 'key' | 'action'>[]): boolean {
  return parts.some(
    (part) => (part.key === key && part.action === 'CREATE') || (part.key === `${key}.d` && part.action === 'LINK'),
  );
}

/** That counts are to be lines does not say that they are others than those on record; that those who are named are, does. */
function isSaidOfSure(partKey: string, parts: readonly DraftPartChoiceInput[]): boolean {
  const [key] = partKey.split('.');
  const said = isCount(partKey) ? parts.filter((part) => part.key !== key) : parts;
  return isSaidOfAward(key!, said);
}

const isCount = (partKey: string): boolean => /^a\d+\.[a-z]{2,}$/u.test(partKey);

/** Meetings that staff say parts are, and null where they say that it is another. */
export function meetingsChosen(
  parts: readonly Pick<DraftPartChoiceInput, 'key' | 'action' | 'meetingId'>[],
  before: Before['meetings'],
): Map<string, string | null> {
  const said = parts.filter(({ key }) => /^m\d+$/u.test(key));
  return new Map([...before, ...said.map(({ key, meetingId = null }) => [key, meetingId] as const)]);
}

export function asChoice({ partKey, kind, id }: DraftSureChoiceType): DraftPartChoiceInput {
  return { key: partKey, action: 'LINK', [LINK_BY[kind]!]: id };
}
