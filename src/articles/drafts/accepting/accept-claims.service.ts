import { Injectable } from '@nestjs/common';
import { currentRequest } from '../../../platform/request/request-context.js';
import type { Article } from '../../article.entity.js';
import { articleWarning } from '../../article-warning.type.js';
import { ClaimKeeper } from '../../claims/claim-keeper.service.js';
import { ClaimStandingService } from '../../claims/claim-standing.service.js';
import type { Claim } from '../../claims/claim.entity.js';
import { ClaimsService } from '../../claims/claims.service.js';
import type { RecordClaimInput } from '../../claims/record-claim.js';
import type { DraftAwardPart } from '../draft-contents.js';
import { type Acceptance, idsOf } from './acceptance.js';
import type { AwardsAccepted } from '../accepting-awards/accept-awards.service.js';
import { claimsOfAwards, type ClaimToMake } from '../accepting-awards/claims-of-awards.js';
import { linesToldBy } from '../accepting-awards/lines-told-by.js';
import { grantorsChosen, isToldAgain, saying, toldBefore } from './claims-said.js';
import { shortQuote } from './short-quote.js';

const REPEATED = 'Cùng một việc khen thưởng, bài kể lại';

/** What the article says, word for word: a claim for each place in which it tells of an award. */
@Injectable()
export class AcceptClaims {
  constructor(
    private readonly claims: ClaimsService,
    private readonly keeper: ClaimKeeper,
    private readonly standing: ClaimStandingService,
  ) {}

  /** Claims of a handing-over that stand, by key of the award; a meeting of which no award is told has a claim of its own. */
  async accept(
    acceptance: Acceptance,
    article: Article,
    { forms, lines, counted }: AwardsAccepted,
  ): Promise<Map<string, string[]>> {
    const awards = new Map(acceptance.plan.awards.map((award) => [award.key, award]));
    const toMake = claimsOfAwards(acceptance.plan.awards);
    const written: Claim[] = [];
    for (const claim of toMake) {
      const award = awards.get(claim.awardKeys[0]!)!;
      const form =
        claim.awardKeys.length === 1 && claim.formsPrinted.length > 0 ? (forms.get(award.key) ?? null) : null;
      const said = saying(claim);
      const awardIds = linesToldBy(claim, awards, { lines, counted });
      const meetingId = award.meetingKey === null ? null : (acceptance.meetings.get(award.meetingKey) ?? null);
      const grantors = grantorsChosen(acceptance, claim, awards);
      const input = {
        ...said,
        grantors,
        formId: form?.id ?? null,
        awardClass: form?.awardClass ?? null,
        awardIds,
        meetingId,
      };
      written.push(await this.record(acceptance, article, claim.awardKeys, claim.evidence, input));
    }
    await this.supersede(toMake, written);
    await this.tellOfMeetings(acceptance, article);
    const tied = await this.tieLate(acceptance);
    const standing = toMake.flatMap(({ awardKeys, supersededBy, verb }, i) =>
      supersededBy === null && verb === 'PRESENTED' ? awardKeys.map((key) => [key, written[i]!.id] as const) : [],
    );
    const made = [...awards.keys()].map(
      (key) => [key, standing.filter(([of]) => of === key).map(([, id]) => id)] as const,
    );
    return new Map([...made, ...tied]);
  }

  /** Claims that were accepted before their meeting are tied to it now; those that stand of a handing-over, by their award. */
  private async tieLate(acceptance: Acceptance): Promise<Map<string, string[]>> {
    const { plan, meetings } = acceptance;
    const standing = new Map<string, string[]>();
    for (const { key, meetingKey } of plan.late) {
      const meetingId = meetings.get(meetingKey!)!;
      const own = plan.earlier.filter(({ partKey, made }) => partKey === key && made);
      for (const id of idsOf(own, 'claimId')) {
        const { claim } = await this.keeper.getClaim(id, 'RECORDER');
        // One that somebody withdrew, or tied to another meeting meanwhile, is left to them.
        if (claim.recordStatus === 'WITHDRAWN' || (claim.meetingId !== null && claim.meetingId !== meetingId)) continue;
        if (claim.meetingId === null) {
          await this.keeper.write('acceptDraft', claim, { meetingId });
          acceptance.touched(key, { claimId: id });
        }
        if (claim.standing === 'ACCEPTED' && claim.verb === 'PRESENTED')
          standing.set(key, [...(standing.get(key) ?? []), id]);
      }
    }
    return standing;
  }

  private async supersede(toMake: readonly ClaimToMake[], written: readonly Claim[]): Promise<void> {
    for (const [i, { supersededBy }] of toMake.entries()) {
      if (supersededBy === null) continue;
      const { id, version } = written[i]!;
      await this.standing.judgeClaim({
        id,
        version,
        standing: 'SUPERSEDED',
        supersededById: written[supersededBy]!.id,
        reason: REPEATED,
      });
    }
  }

  private async tellOfMeetings(acceptance: Acceptance, article: Article): Promise<void> {
    const { meetings, awards, late, accepted } = acceptance.plan;
    for (const { key, evidence } of meetings) {
      if (evidence === null || accepted.has(key) || [...awards, ...late].some(({ meetingKey }) => meetingKey === key))
        continue;
      await this.record(acceptance, article, [key], evidence, { meetingId: acceptance.meetings.get(key) ?? null });
    }
  }

  private async record(
    acceptance: Acceptance,
    article: Article,
    partKeys: readonly string[],
    evidence: NonNullable<DraftAwardPart['evidence']>,
    said: Omit<RecordClaimInput, 'articleId' | 'place' | 'quote'>,
  ): Promise<Claim> {
    const text = article.snapshotText;
    const stands = text?.slice(evidence.start, evidence.end) === evidence.quote;
    const { claims, doubts } = await acceptance.within(partKeys[0]!, () =>
      this.claims.recordClaim({
        articleId: article.id,
        place: evidence.place,
        quote: shortQuote(evidence.quote),
        span: stands ? { start: evidence.start, end: evidence.end } : null,
        ...said,
      }),
    );
    const claim = claims[0]!;
    const told = new Set(idsOf(toldBefore(acceptance, partKeys), 'claimId'));
    for (const key of partKeys) acceptance.became(key, true, { claimId: claim.id });
    const { language } = currentRequest();
    acceptance.passOn(
      partKeys[0] ?? null,
      doubts
        .filter(({ code }) => code !== 'MEETING_AFTER_PUBLICATION')
        .filter((doubt) => !isToldAgain(acceptance, partKeys[0], doubt, told))
        .map((doubt) => articleWarning(doubt, language)),
    );
    // Of the meeting, however many claims tell of it.
    const late = doubts.find(({ code }) => code === 'MEETING_AFTER_PUBLICATION');
    const [meetingKey = null] = [...acceptance.meetings].find(([, id]) => id === claim.meetingId) ?? [];
    if (late && !acceptance.warnings.some(({ code, partKey }) => code === late.code && partKey === meetingKey))
      acceptance.passOn(meetingKey, [articleWarning(late, language)]);
    return claim;
  }
}
