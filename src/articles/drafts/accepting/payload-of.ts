import { RecordRef } from '../../../platform/graphql/records/record-ref.js';
import type { PartOutcome } from '../drafts.repository.js';
import type { DraftWarningType } from '../draft-warning.type.js';
import type { DraftRecordsPayload } from './accept-draft.js';
import { idsOf } from './acceptance.js';

/** What accepting or confirming answers. */
export function payloadOf(
  draftId: string,
  articleId: string,
  outcomes: readonly PartOutcome[],
  warnings: DraftWarningType[],
): DraftRecordsPayload {
  const refs = (type: string, name: keyof PartOutcome['of']) =>
    idsOf(outcomes, name).map((id) => new RecordRef(type, id));
  return {
    draft: new RecordRef('ArticleDraft', draftId),
    article: new RecordRef('Article', articleId),
    meetings: refs('Meeting', 'meetingId'),
    attendances: refs('Attendance', 'attendanceId'),
    people: refs('Person', 'personId'),
    claims: refs('Claim', 'claimId'),
    presentations: refs('Presentation', 'presentationId'),
    awards: refs('Award', 'awardId'),
    decisions: refs('AwardDecision', 'decisionId'),
    // Those that were linked are told where they are linked.
    organisations: idsOf(
      outcomes.filter(({ made }) => made),
      'organisationId',
    ).map((id) => new RecordRef('Organisation', id)),
    tookSure: [],
    warnings,
  };
}
