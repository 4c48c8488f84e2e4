import { Injectable } from '@nestjs/common';
import { type Act, Audit } from '../../audit/audit.service.js';
import { ManyDrafts } from '../../audit/many-drafts.service.js';
import { newRecord, requireStatusChange, requireTakesMore } from '../../platform/database/editable-record.js';
import { requireVersion } from '../../platform/database/versioned.js';
import { requireStatusRole } from '../../platform/graphql/records/status-roles.js';
import type { ConfirmInput, WithdrawInput } from '../../platform/graphql/records/change-status.js';
import type { Article } from '../article.entity.js';
import type { ArticleDoubt } from '../article-warning.type.js';
import type { ChangeClaimInput } from './change-claim.js';
import { ClaimDoubts } from './claim-doubts.service.js';
import { grantorsOf, requirePrinted } from './claim-grantors.js';
import type { ClaimInput } from './claim-input.js';
import { ClaimKeeper, requireKnown, type TiedChange } from './claim-keeper.service.js';
import { NOTHING_SAID, placeQuote, requireSpan, sayingOf } from './claim-saying.js';
import { Claim } from './claim.entity.js';
import { ClaimsRepository } from './claims.repository.js';
import type { RecordClaimInput } from './record-claim.js';

/** Claims that an act wrote, and what to look at in them. */
export interface ClaimsWritten {
  claims: Claim[];
  doubts: ArticleDoubt[];
}

/** What articles say, word for word. What they leave open stays unknown. */
@Injectable()
export class ClaimsService {
  constructor(
    private readonly claims: ClaimsRepository,
    private readonly keeper: ClaimKeeper,
    private readonly doubts: ClaimDoubts,
    private readonly audit: Audit,
    private readonly drafts: ManyDrafts,
  ) {}

  /** @throws NotFoundError UNKNOWN_ID; InvalidError SPAN_OUT_OF_RANGE; ForbiddenError OUT_OF_SCOPE; ConflictError ADDED_TO_WITHDRAWN */
  recordClaim({ articleId, ...claim }: RecordClaimInput): Promise<ClaimsWritten> {
    return this.recordAll(articleId, [claim], () => 'input');
  }

  /** Several of one article, in order, each at `input.claims.{i}`. @throws as recordClaim */
  recordClaims(articleId: string, claims: ClaimInput[]): Promise<ClaimsWritten> {
    return this.recordAll(articleId, claims, (i) => `input.claims.${i}`);
  }

  private async recordAll(
    articleId: string,
    inputs: ClaimInput[],
    fieldOf: (i: number) => string,
  ): Promise<ClaimsWritten> {
    const article = await this.keeper.articleInScope(articleId, 'RECORDER', 'input.articleId');
    requireTakesMore(article, 'Article', 'input.articleId');
    const written = await this.writeNew(article, inputs, fieldOf);
    await this.audit.record(...recorded('recordClaim', written.claims));
    return written;
  }

  /** Writes the claims of an article, in order, as drafts. The act that calls this keeps its audit. */
  async writeNew(article: Article, inputs: ClaimInput[], fieldOf: (i: number) => string): Promise<ClaimsWritten> {
    if (inputs.length === 0) return { claims: [], doubts: [] };
    // The article before the lines, and all of these at once, as whoever takes them back holds them.
    const first = await this.claims.nextOrdinal(article.id);
    const known = await this.keeper.mentionedBy(inputs);
    for (const [i, input] of inputs.entries()) {
      requireSpan(input.span, article.snapshotText, `${fieldOf(i)}.span`);
      requireKnown(input, known, fieldOf(i));
      requirePrinted(input.grantors, input.grantorsPrinted ?? [], fieldOf(i));
    }
    const claims = inputs.map((input, i): Claim => {
      const { spanStart, spanEnd } = placeQuote(input.quote, article.snapshotText, input.span);
      return {
        ...newRecord(),
        articleId: article.id,
        ordinal: first + i,
        place: input.place,
        quote: input.quote,
        spanStart,
        spanEnd,
        ...sayingOf(input, NOTHING_SAID),
        standing: 'ACCEPTED',
        supersededById: null,
        standingReason: null,
      };
    });
    await this.claims.insertClaims(claims);
    await this.claims.link(
      claims.flatMap(({ id }, i) => [...new Set(inputs[i]?.awardIds)].map((awardId) => ({ claimId: id, awardId }))),
    );
    await this.claims.tieGrantors(claims.flatMap(({ id }, i) => grantorsOf(id, inputs[i]?.grantors)));
    const fields = new Map(claims.map(({ id }, i) => [id, fieldOf(i)]));
    return { claims, doubts: await this.doubts.about(article, claims, fields) };
  }

  /** @throws NotFoundError UNKNOWN_ID; ConflictError VERSION_CONFLICT; InvalidError SPAN_OUT_OF_RANGE */
  async changeClaim(input: ChangeClaimInput): Promise<ClaimsWritten> {
    const { claim: before, article } = await this.keeper.getClaimToChange(input.id);
    const said = { ...sayingOf(input, before), place: input.place ?? before.place, quote: input.quote ?? before.quote };
    requireVersion(before, input.version, said);
    requireSpan(input.span, article.snapshotText, 'input.span');
    await this.keeper.requireMentioned(input, 'input');
    const moved = said.quote !== before.quote || input.span !== undefined;
    const { spanStart, spanEnd } = moved ? placeQuote(said.quote, article.snapshotText, input.span) : before;
    const untied = await this.untieUnprinted(before, said.grantorsPrinted);
    const after = await this.keeper.write('changeClaim', before, { ...said, spanStart, spanEnd }, null, untied);
    return { claims: [after], doubts: await this.doubts.about(article, [after], new Map([[after.id, 'input']])) };
  }

  async confirmClaim(input: ConfirmInput): Promise<ClaimsWritten> {
    return this.changeStatus('confirmClaim', input, 'CONFIRMED');
  }

  /** Drafts that one act makes public together. @throws ForbiddenError NOT_ALLOWED, OUT_OF_SCOPE */
  async confirmClaims(ids: readonly string[]): Promise<void> {
    const keepers = new Map<string, string | null>();
    for (const articleId of await this.claims.articlesOf(ids))
      keepers.set(articleId, (await this.keeper.articleInScope(articleId, 'RECORDER', 'input.id')).keptById);
    await this.drafts.confirm('confirmClaim', Claim, ids, ({ recordStatus, articleId }) => {
      requireStatusRole(recordStatus, 'CONFIRMED', keepers.get(articleId) ?? null);
      return true;
    });
  }

  async withdrawClaim(input: WithdrawInput): Promise<ClaimsWritten> {
    return this.changeStatus('withdrawClaim', input, 'WITHDRAWN', input.reason);
  }

  /** Confirms every draft claim of an article that is being confirmed, or those of `only`. */
  async confirmDrafts(article: Article, only?: ReadonlySet<string>): Promise<ClaimsWritten> {
    const inForce = await this.claims.claimsInForce(article.id);
    const ids = inForce.map(({ id }) => id).filter((id) => only?.has(id) ?? true);
    const confirmed = new Set(await this.drafts.confirm('confirmArticle', Claim, ids));
    const claims = (await this.claims.claimsInForce(article.id)).filter(({ id }) => confirmed.has(id));
    return { claims, doubts: await this.doubts.about(article, claims, new Map()) };
  }

  /** Looks for the quotes again in a new snapshot. Where a quote stands is derived, so no claim's version goes up. */
  async relocate(article: Article): Promise<ArticleDoubt[]> {
    const inForce = await this.claims.claimsInForce(article.id);
    for (const claim of inForce) {
      const { spanStart, spanEnd } = placeQuote(claim.quote, article.snapshotText, null);
      await this.claims.updateClaim(claim, { spanStart, spanEnd });
      Object.assign(claim, { spanStart, spanEnd });
    }
    return (await this.doubts.about(article, inForce, new Map())).filter(({ code }) => code === 'QUOTE_NOT_FOUND');
  }

  /** A grantor whom the claim prints no more is no body of it any more; answers what was tied, where any goes. */
  private async untieUnprinted(claim: Claim, printed: readonly string[]): Promise<TiedChange | undefined> {
    if (claim.grantorsPrinted.every((name) => printed.includes(name))) return undefined;
    const before = await this.claims.tiedTo(claim.id);
    const grantors = before.grantors.filter((grantor) => printed.includes(grantor.printed));
    if (grantors.length === before.grantors.length) return undefined;
    const gone = before.grantors.filter((grantor) => !grantors.includes(grantor));
    await this.claims.untieGrantors(
      claim.id,
      gone.map((grantor) => grantor.printed),
    );
    return { before, after: { ...before, grantors } };
  }

  private async changeStatus(
    act: string,
    input: ConfirmInput,
    to: 'CONFIRMED' | 'WITHDRAWN',
    reason?: string,
  ): Promise<ClaimsWritten> {
    const { claim: before, article } = await this.keeper.getClaim(input.id, 'RECORDER');
    requireStatusRole(before.recordStatus, to, article.keptById);
    requireVersion(before, input.version, { recordStatus: to });
    requireStatusChange(before, to);
    return { claims: [await this.keeper.write(act, before, { recordStatus: to }, reason)], doubts: [] };
  }
}

/** The entries of an act that recorded claims. */
export function recorded(act: string, claims: readonly Claim[]): Act[] {
  return claims.map((after) => ({ act, subjectType: 'Claim', subjectId: after.id, after }));
}
