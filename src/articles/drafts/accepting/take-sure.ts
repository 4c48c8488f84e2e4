import type { DraftCandidateKind } from '../../vocabulary.js';
import type { DraftContents } from '../draft-contents.js';
import type { DraftSureChoiceType } from '../matching/sure-choice.type.js';
import type { AcceptDraftInput, DraftPartChoiceInput } from './accept-draft.js';
import type { LinkId } from './choice-rules.js';
import { type Before, takenOf } from './taken-parts.js';

const LINK_BY: Partial<Record<DraftCandidateKind, LinkId>> = {
  MEETING: 'meetingId',
  AREA: 'areaId',
  ORGANISATION: 'organisationId',
  PERSON: 'personId',
  DECISION: 'decisionId',
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
    ({ partKey, kind }) => LINK_BY[kind] !== undefined && !chosen.has(partKey) && taken.has(partKey.split('.')[0]!),
  );
}

export function asChoice({ partKey, kind, id }: DraftSureChoiceType): DraftPartChoiceInput {
  return { key: partKey, action: 'LINK', [LINK_BY[kind]!]: id };
}
