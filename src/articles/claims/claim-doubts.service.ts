import { Injectable } from '@nestjs/common';
import type { Article } from '../article.entity.js';
import type { ArticleDoubt } from '../article-warning.type.js';
import { type ClaimDoubtCode, claimDoubts, type ClaimSaid } from './claim-doubts.js';
import { placeQuote } from './claim-saying.js';
import type { Claim } from './claim.entity.js';
import { ClaimsRepository } from './claims.repository.js';

/** Gathers what the doubts about claims rest on. */
@Injectable()
export class ClaimDoubts {
  constructor(private readonly claims: ClaimsRepository) {}

  /**
   * What to look at in the given claims of an article, all of them written already. Of two of them that overlap only the
   * later one is doubted. `fields` says where in the input a claim stood.
   */
  async about(article: Article, claims: Claim[], fields: ReadonlyMap<string, string>): Promise<ArticleDoubt[]> {
    if (claims.length === 0) return [];
    const inForce = await this.claims.claimsInForce(article.id);
    const formIds = inForce.flatMap(({ formId }) => (formId === null ? [] : [formId]));
    const meetingIds = claims.flatMap(({ meetingId }) => (meetingId === null ? [] : [meetingId]));
    const forms = new Map(
      (formIds.length ? await this.claims.forms(formIds) : []).map(({ id, nameVi }) => [id, nameVi]),
    );
    const meetings = new Map(
      (meetingIds.length ? await this.claims.meetings(meetingIds) : []).map(({ id, heldFrom }) => [id, heldFrom]),
    );
    const said = (claim: Claim): ClaimSaid => ({
      ...claim,
      formName: claim.formPrinted ?? (claim.formId === null ? null : (forms.get(claim.formId) ?? null)),
    });
    const doubted = new Set(claims.map(({ id }) => id));
    return claims.flatMap((claim) =>
      claimDoubts(said(claim), {
        publishedOn: article.publishedOn,
        meetingHeldFrom: claim.meetingId === null ? null : (meetings.get(claim.meetingId) ?? null),
        quoteFound: found(claim, article.snapshotText),
        others: inForce.filter((other) => !doubted.has(other.id) || other.ordinal < claim.ordinal).map(said),
      }).map((doubt) => ({ ...doubt, field: fieldOf(doubt.code, fields.get(claim.id)), claimId: claim.id })),
    );
  }
}

/** The input field that a doubt is about, where it is about one. */
const FIELD: Partial<Record<ClaimDoubtCode, string>> = {
  QUOTE_NOT_FOUND: 'quote',
  COUNTED_TWICE: 'combined',
  COUNTS_DIFFER: 'combined',
  GRANTOR_NOT_NAMED: 'grantorsPrinted',
  MEETING_AFTER_PUBLICATION: 'meetingId',
};

function fieldOf(code: ClaimDoubtCode, claim: string | undefined): string | undefined {
  const field = FIELD[code];
  return claim === undefined || field === undefined ? claim : `${claim}.${field}`;
}

function found(claim: Claim, snapshot: string | null): boolean | null {
  const { spanStart: start, spanEnd: end } = claim;
  return placeQuote(claim.quote, snapshot, start === null || end === null ? null : { start, end }).found;
}
