import type { DraftCandidateKind } from '../../vocabulary.js';
import type { DraftContents } from '../draft-contents.js';
import type { DraftSureChoiceType } from '../matching/sure-choice.type.js';
import type { AcceptDraftInput, DraftPartChoiceInput } from './accept-draft.js';
import type { LinkId } from './choice-rules.js';
import type { Before } from './plan.js';

const LINK_BY: Partial<Record<DraftCandidateKind, LinkId>> = {
  MEETING: 'meetingId',
  AREA: 'areaId',
  ORGANISATION: 'organisationId',
  PERSON: 'personId',
  DECISION: 'decisionId',
};

/** Those of the sure choices that leave staff's own alone, and bring in no part that they did not ask for. */
export function applicable(
  sure: readonly DraftSureChoiceType[],
  { only, parts }: AcceptDraftInput,
  contents: DraftContents,
  before: Before,
): DraftSureChoiceType[] {
  const chosen = new Map((parts ?? []).map(({ key, action }) => [key, action]));
  const leftOut = [...contents.meetings, ...contents.attendees, ...contents.awards].filter((part) => part.leftOut);
  return sure.filter(({ partKey, kind }) => {
    const [part] = partKey.split('.');
    return (
      LINK_BY[kind] !== undefined &&
      !chosen.has(partKey) &&
      chosen.get(part!) !== 'LEAVE_OUT' &&
      !before.parts.has(part!) &&
      (!only || only.includes(part!)) &&
      !leftOut.some(({ key }) => key === part)
    );
  });
}

export function asChoice({ partKey, kind, id }: DraftSureChoiceType): DraftPartChoiceInput {
  return { key: partKey, action: 'LINK', [LINK_BY[kind]!]: id };
}
