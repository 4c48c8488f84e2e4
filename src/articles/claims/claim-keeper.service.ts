import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit.service.js';
import type { Award } from '../../awards/award.entity.js';
import type { AwardDecision } from '../../awards/decisions/award-decision.entity.js';
import { requireAwardNotUndone, requireDecisionNotUndone } from '../../awards/undone.js';
import { changed } from '../../platform/database/editable-record.js';
import { isChange } from '../../platform/database/versioned.js';
import { NotFoundError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { requireMayChange } from '../../platform/graphql/records/status-roles.js';
import { requireScopeOf } from '../../platform/request/scope.js';
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
  decisionId?: string | null;
  formId?: string | null;
  awardIds?: string[] | null;
  grantors?: ClaimGrantorInput[] | null;
}

/** What the registry makes of a claim, apart from what it says. */
export type ClaimMade = Pick<Claim, 'standing' | 'supersededById' | 'standingReason' | 'meetingId'>;

export interface MentionedRecords {
  meetings: ReadonlySet<string>;
  decisions: ReadonlyMap<string, Pick<AwardDecision, 'undoneAt'>>;
  forms: ReadonlySet<string>;
  awards: ReadonlyMap<string, Pick<Award, 'undoneAt'>>;
  organisations: ReadonlySet<string>;
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

  /** The same of several, by their ids. @throws as getClaim */
  async getClaims(ids: readonly string[], role: Role, field = 'input.id'): Promise<Map<string, Claim>> {
    const claims = await this.claims.findClaims(ids);
    if (ids.some((id) => !claims.has(id))) throw unknown('Claim', field);
    for (const id of new Set([...claims.values()].map(({ articleId }) => articleId)))
      await this.articleInScope(id, role, field);
    return claims;
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
    requireScopeOf(role, article, field);
    return article;
  }

  /** Every record below that the input points at. @throws NotFoundError UNKNOWN_ID; ConflictError AWARD_UNDONE, DECISION_UNDONE */
  async requireMentioned(input: Mentioned, field: string): Promise<void> {
    requireKnown(input, await this.mentionedBy([input]), field);
  }

  /** What there is of what claims point at, the award lines held. */
  async mentionedBy(inputs: readonly Mentioned[]): Promise<MentionedRecords> {
    const ids = (pick: (input: Mentioned) => readonly (string | null | undefined)[] | null | undefined): string[] => [
      ...new Set(inputs.flatMap((input) => pick(input) ?? []).filter((id) => typeof id === 'string')),
    ];
    const idsOf = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id));
    const papers = ids(({ decisionId }) => [decisionId]);
    const decisions = papers.length > 0 ? await this.claims.holdDecisions(papers) : new Map();
    const lines = ids(({ awardIds }) => awardIds);
    const awards = lines.length > 0 ? await this.claims.holdAwards(lines) : new Map();
    const meetings = ids(({ meetingId }) => [meetingId]);
    const forms = ids(({ formId }) => [formId]);
    const bodies = ids(({ grantors }) => grantors?.map(({ organisationId }) => organisationId));
    return {
      decisions,
      awards,
      meetings: idsOf(meetings.length > 0 ? await this.claims.meetings(meetings) : []),
      forms: idsOf(forms.length > 0 ? await this.claims.forms(forms) : []),
      organisations: new Set(bodies.length > 0 ? await this.claims.organisations(bodies) : []),
    };
  }

  /** Changes what is made of claims, and keeps what it was of each. @throws as write */
  async writeMade(
    act: string,
    changes: readonly { before: Claim; wanted: Partial<ClaimMade> }[],
    reason?: string,
  ): Promise<void> {
    const written = changes
      .filter(({ before, wanted }) => isChange(before, wanted))
      .map(({ before, wanted }) => ({ before, after: { ...before, ...wanted, ...changed(before) } }));
    if (written.length === 0) return;
    const ids = await this.claims.updateMade(written.map(({ after }) => after));
    for (const { before } of written) requireUnchanged(ids.has(before.id), before);
    await this.audit.record(
      ...written.map(({ before, after }) => ({
        act,
        subjectType: 'Claim',
        subjectId: before.id,
        before,
        after,
        reason,
      })),
    );
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

/** Every record that a claim points at. @throws NotFoundError UNKNOWN_ID; ConflictError AWARD_UNDONE, DECISION_UNDONE */
export function requireKnown(
  { meetingId, decisionId, formId, awardIds, grantors }: Mentioned,
  known: MentionedRecords,
  field: string,
): void {
  if (meetingId && !known.meetings.has(meetingId)) throw unknown('Meeting', `${field}.meetingId`);
  if (decisionId) {
    const decision = known.decisions.get(decisionId);
    if (!decision) throw unknown('AwardDecision', `${field}.decisionId`);
    requireDecisionNotUndone(decision, `${field}.decisionId`);
  }
  if (formId && !known.forms.has(formId)) throw unknown('AwardForm', `${field}.formId`);
  for (const [i, id] of (awardIds ?? []).entries()) {
    const award = known.awards.get(id);
    if (!award) throw unknown('Award', `${field}.awardIds.${i}`);
    requireAwardNotUndone(award, `${field}.awardIds.${i}`);
  }
  const nobody = (grantors ?? []).findIndex(({ organisationId }) => !known.organisations.has(organisationId));
  if (nobody >= 0) throw unknown('Organisation', `${field}.grantors.${nobody}.organisationId`);
}

function unknown(type: string, field: string): NotFoundError {
  return new NotFoundError(platformMessages.UNKNOWN_ID, { field, details: { type } });
}
