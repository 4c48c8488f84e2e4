import { Injectable } from '@nestjs/common';
import { Audit } from '../../../audit/audit.service.js';
import { requireVersion } from '../../../platform/database/versioned.js';
import { ConflictError, wording } from '../../../platform/errors/domain-error.js';
import { toldAt } from '../../../platform/errors/told-at.js';
import type { ConfirmInput } from '../../../platform/graphql/records/change-status.js';
import { currentRequest } from '../../../platform/request/request-context.js';
import { ArticlesService } from '../../articles.service.js';
import { draftForAudit } from '../draft-for-audit.js';
import { draftMessages } from '../drafts.messages.js';
import { DraftsRepository } from '../drafts.repository.js';
import { DraftsService } from '../drafts.service.js';
import { ACCEPTANCE_WARNINGS } from '../accepting/acceptance-messages.js';
import { awardsWithoutDay } from '../accepting-awards/award-without-day.js';
import { ConfirmAccepted } from './confirm-accepted.service.js';
import type { ConfirmDraftPayload } from './confirm-draft.js';
import { leftAsDrafts } from './left-as-drafts.js';
import { ConfirmNamed } from './confirm-named.service.js';
import { isUntitled } from '../choosing/untitled.js';
import { payloadOf } from '../accepting/payload-of.js';

/** The second person: makes public in one act all that accepting a draft made. */
@Injectable()
export class ConfirmDraft {
  constructor(
    private readonly drafts: DraftsService,
    private readonly repository: DraftsRepository,
    private readonly articles: ArticlesService,
    private readonly confirmation: ConfirmAccepted,
    private readonly named: ConfirmNamed,
    private readonly audit: Audit,
  ) {}

  /**
   * @throws NotFoundError UNKNOWN_ID; ConflictError VERSION_CONFLICT, DRAFT_NOT_ACCEPTED, ARTICLE_WITHDRAWN;
   * ForbiddenError OUT_OF_SCOPE
   */
  async confirmDraft({ id, version }: ConfirmInput, withDrafts = false): Promise<ConfirmDraftPayload> {
    const draft = await this.drafts.lock(id, 'APPROVER');
    requireVersion(draft, version);
    const outcomes = await this.repository.outcomesOf(id);
    if (draft.articleId === null || outcomes.length === 0)
      throw new ConflictError(draftMessages.DRAFT_NOT_ACCEPTED, { field: 'input.id' });
    const article = await this.articles.getArticle(draft.articleId, 'APPROVER');
    if (article.recordStatus === 'WITHDRAWN')
      throw new ConflictError(draftMessages.ARTICLE_WITHDRAWN, { field: 'input.id', details: { id: article.id } });
    if (withDrafts) await this.named.confirm(outcomes);
    const { hidden, doubts } = await toldAt(
      () => 'input.id',
      () => this.confirmation.confirm(outcomes, article),
    );
    await this.audit.record({
      act: 'confirmDraft',
      subjectType: 'ArticleDraft',
      subjectId: id,
      before: draftForAudit(draft),
      after: { ...draftForAudit(draft), outcomes },
    });
    const { language } = currentRequest();
    const payload = payloadOf(id, article.id, outcomes, [
      // Those who are drafts are told in notPublic.
      ...hidden
        .filter(({ isDraft }) => !isDraft)
        .map(({ partKey, name }) => ({
          code: 'PERSON_NOT_PUBLIC',
          partKey,
          message: wording(ACCEPTANCE_WARNINGS.PERSON_NOT_PUBLIC, language, { name }),
        })),
      ...(isUntitled(article.title)
        ? [{ code: 'TITLE_NOT_KNOWN', partKey: null, message: wording(ACCEPTANCE_WARNINGS.TITLE_NOT_KNOWN, language) }]
        : []),
      ...leftAsDrafts(await this.confirmation.left(outcomes, article.id), language),
      ...awardsWithoutDay(await this.confirmation.withoutDay(outcomes), language),
      ...doubts,
    ]);
    return { ...payload, notPublic: await this.named.hidden(outcomes) };
  }
}
