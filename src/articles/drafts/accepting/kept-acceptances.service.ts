import { Injectable } from '@nestjs/common';
import { Audit } from '../../../audit/audit.service.js';
import { changed, newId } from '../../../platform/database/editable-record.js';
import type { ArticleDraft } from '../article-draft.entity.js';
import { draftForAudit } from '../draft-for-audit.js';
import { DraftsRepository, type PartOutcome } from '../drafts.repository.js';
import type { ArticleAccepted } from './accepted-article.service.js';
import { idsOf } from './acceptance.js';

/** What acceptances made of a draft, kept with it: for the next one, and for taking them back. */
@Injectable()
export class KeptAcceptances {
  constructor(
    private readonly repository: DraftsRepository,
    private readonly audit: Audit,
  ) {}

  earlier(draftId: string): Promise<PartOutcome[]> {
    return this.repository.outcomesOf(draftId);
  }

  async keep(
    before: ArticleDraft,
    state: ArticleDraft['state'],
    { article, made }: ArticleAccepted,
    outcomes: readonly PartOutcome[],
  ): Promise<void> {
    const after: ArticleDraft = { ...before, state, articleId: article.id, ...changed(before) };
    await this.repository.updateDraft(before.id, after);
    const touched = outcomes.filter((outcome) => outcome.touched);
    await this.repository.countChange('attendance_id', idsOf(touched, 'attendanceId'));
    await this.repository.countChange('claim_id', idsOf(touched, 'claimId'));
    await this.repository.insertAcceptance(
      {
        id: newId(),
        draftId: before.id,
        articleId: article.id,
        articleMade: made,
        acceptedAt: after.changedAt,
        acceptedBy: after.changedBy,
      },
      outcomes,
    );
    await this.audit.record({
      act: 'acceptDraft',
      subjectType: 'ArticleDraft',
      subjectId: before.id,
      before: draftForAudit(before),
      after: { ...draftForAudit(after), outcomes },
    });
  }
}
