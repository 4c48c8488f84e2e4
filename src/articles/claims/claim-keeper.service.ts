import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit.service.js';
import { requireAwardNotUndone } from '../../awards/undone.js';
import { changed } from '../../platform/database/editable-record.js';
import { isChange } from '../../platform/database/versioned.js';
import { NotFoundError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { requireMayChange } from '../../platform/graphql/status-roles.js';
import { requireScope } from '../../platform/request/scope.js';
import type { Role } from '../../platform/request/viewer.js';
import type { Article } from '../article.entity.js';
import { ArticlesRepository } from '../articles.repository.js';
import { requireUnchanged } from '../unchanged.js';
import type { ClaimGrantorInput } from './claim-input.js';
import type { Claim } from './claim.entity.js';
import { ClaimsRepository, type Tied } from './claims.repository.js';

/** What a claim was tied to before an act, and after it. */
export interface TiedChange {
  before: Tied;
  after: Tied;
}

interface Mentioned {
  meetingId?: string | null;
  formId?: string | null;
  awardIds?: string[] | null;
  grantors?: ClaimGrantorInput[] | null;
}

/** Claims as every act on them needs them: found with their article and in scope, written with their audit. */
@Injectable()
export class ClaimKeeper {
  constructor(
    private readonly claims: ClaimsRepository,
    private readonly articles: ArticlesRepository,
    private readonly audit: Audit,
  ) {}

  /** @throws NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE */
  async getClaim(id: string, role: Role, field = 'input.id'): Promise<{ claim: Claim; article: Article }> {
    const claim = await this.claims.findClaim(id);
    if (!claim) throw unknown('Claim', field);
    return { claim, article: await this.articleInScope(claim.articleId, role, field) };
  }

  /** @throws NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE, and as requireMayChange */
  async getClaimToChange(id: string): Promise<{ claim: Claim; article: Article }> {
    const { claim, article } = await this.getClaim(id, 'RECORDER');
    requireMayChange(claim, article.keptById, 'input.id');
    return { claim, article };
  }

  /** @throws NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE */
  async articleInScope(id: string, role: Role, field: string): Promise<Article> {
    const article = await this.articles.findArticle(id);
    if (!article) throw unknown('Article', field);
    requireScope(role, article.keptById, field);
    return article;
  }

  /** Every record below that the input points at. @throws NotFoundError UNKNOWN_ID; ConflictError AWARD_UNDONE */
  async requireMentioned({ meetingId, formId, awardIds, grantors }: Mentioned, field: string): Promise<void> {
    if (meetingId && (await this.claims.meetings([meetingId])).length === 0)
      throw unknown('Meeting', `${field}.meetingId`);
    if (formId && (await this.claims.forms([formId])).length === 0) throw unknown('AwardForm', `${field}.formId`);
    const awards = awardIds?.length ? await this.claims.holdAwards(awardIds) : new Map();
    for (const [i, id] of (awardIds ?? []).entries()) {
      const award = awards.get(id);
      if (!award) throw unknown('Award', `${field}.awardIds.${i}`);
      requireAwardNotUndone(award, `${field}.awardIds.${i}`);
    }
    const wanted = (grantors ?? []).map(({ organisationId }) => organisationId);
    const bodies = new Set(wanted.length > 0 ? await this.claims.organisations(wanted) : []);
    const nobody = wanted.findIndex((id) => !bodies.has(id));
    if (nobody >= 0) throw unknown('Organisation', `${field}.grantors.${nobody}.organisationId`);
  }

  /** Changes a claim and keeps what it was. @throws ConflictError VERSION_CONFLICT where somebody was faster */
  async write(
    act: string,
    before: Claim,
    wanted: Partial<Claim>,
    reason?: string | null,
    tied?: TiedChange,
  ): Promise<Claim> {
    if (!isChange({ ...before, ...tied?.before }, { ...wanted, ...tied?.after })) return before;
    const after = { ...before, ...wanted, ...changed(before) };
    requireUnchanged(await this.claims.updateClaim(before, after), before);
    await this.audit.record({
      act,
      subjectType: 'Claim',
      subjectId: before.id,
      before: { ...before, ...tied?.before },
      after: { ...after, ...tied?.after },
      reason,
    });
    return after;
  }
}

function unknown(type: string, field: string): NotFoundError {
  return new NotFoundError(platformMessages.UNKNOWN_ID, { field, details: { type } });
}
