import { Injectable } from '@nestjs/common';
import { Audit } from '../../../audit/audit.service.js';
import { changed } from '../../../platform/database/editable-record.js';
import { RecordRef } from '../../../platform/graphql/record-ref.js';
import { currentRequest } from '../../../platform/request/request-context.js';
import { requireScope } from '../../../platform/request/scope.js';
import type { ArticleDraft } from '../article-draft.entity.js';
import { draftForAudit } from '../draft-for-audit.js';
import { DraftsRepository } from '../drafts.repository.js';
import { DraftsService } from '../drafts.service.js';
import type { AcceptDraftInput, AcceptDraftPayload } from './accept-draft.js';
import { Acceptance } from './acceptance.js';
import { AcceptedArticle } from './accepted-article.service.js';
import { ConfirmAccepted } from './confirm-accepted.service.js';
import { planOf } from './plan.js';

/** From a draft to records, in the one transaction of the mutation: all of it, or nothing. */
@Injectable()
export class AcceptanceService {
  constructor(
    private readonly drafts: DraftsService,
    private readonly repository: DraftsRepository,
    private readonly article: AcceptedArticle,
    private readonly confirmation: ConfirmAccepted,
    private readonly audit: Audit,
  ) {}

  /**
   * @throws NotFoundError UNKNOWN_ID; ConflictError DRAFT_NOT_OPEN, VERSION_CONFLICT; ForbiddenError OUT_OF_SCOPE;
   * InvalidError as planOf and LayGround, MEETING_NEEDS_DAY
   */
  async acceptDraft(input: AcceptDraftInput): Promise<AcceptDraftPayload> {
    const before = await this.drafts.lockOpen(input.id, input.version);
    if (input.confirm) requireScope('APPROVER', before.keptById, 'input.confirm');
    const plan = planOf(before.revised ?? before.asRead, input);
    const title = plan.article.title ?? untitled(before.snapshotText);
    const acceptance = new Acceptance(plan, before.keptById, `Bài: ${title}`.slice(0, 500), currentRequest().language);
    if (plan.article.title === null) acceptance.warn('TITLE_NOT_KNOWN', null);
    for (const key of plan.adrift) acceptance.warn('NO_MEETING_FOR_PERSON', key);
    const article = await this.article.record(acceptance, before, title);
    if (input.confirm) await this.confirmation.confirm(acceptance, article);
    const after: ArticleDraft = { ...before, state: 'ACCEPTED', articleId: article.id, ...changed(before) };
    await this.repository.updateDraft(before.id, after);
    await this.repository.insertOutcomes(before.id, acceptance.outcomes);
    await this.audit.record({
      act: 'acceptDraft',
      subjectType: 'ArticleDraft',
      subjectId: before.id,
      before: draftForAudit(before),
      after: { ...draftForAudit(after), outcomes: acceptance.outcomes },
    });
    return payload(before.id, article.id, acceptance);
  }
}

const OPENING = 80;

/** Words were pasted without their headline: the opening stands in its place, marked as such. */
function untitled(text: string): string {
  const opening = text.replace(/\s+/gu, ' ').slice(0, OPENING);
  return `[Không có nhan đề] ${opening.slice(0, Math.max(opening.lastIndexOf(' '), OPENING / 2)).trim()}…`;
}

function payload(draftId: string, articleId: string, acceptance: Acceptance): AcceptDraftPayload {
  const refs = (type: string, ids: Iterable<string>) => [...ids].map((id) => new RecordRef(type, id));
  return {
    draft: new RecordRef('ArticleDraft', draftId),
    article: new RecordRef('Article', articleId),
    meetings: refs('Meeting', acceptance.ids('meetingId')),
    attendances: refs('Attendance', acceptance.ids('attendanceId')),
    people: refs('Person', acceptance.people),
    claims: refs('Claim', acceptance.ids('claimId')),
    presentations: refs('Presentation', acceptance.ids('presentationId')),
    awards: refs('Award', acceptance.ids('awardId')),
    decisions: refs('AwardDecision', acceptance.ids('decisionId')),
    warnings: acceptance.warnings,
  };
}
