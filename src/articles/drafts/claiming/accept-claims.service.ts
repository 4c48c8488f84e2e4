import { Injectable } from '@nestjs/common';
import { currentRequest } from '../../../platform/request/request-context.js';
import type { Article } from '../../article.entity.js';
import { articleWarning } from '../../article-warning.type.js';
import type { ArticleDoubt } from '../../article-warning.type.js';
import type { ClaimInput } from '../../claims/claim-input.js';
import { ClaimKeeper } from '../../claims/claim-keeper.service.js';
import { ClaimStandingService } from '../../claims/claim-standing.service.js';
import type { Claim } from '../../claims/claim.entity.js';
import { ClaimsService } from '../../claims/claims.service.js';
import type { DraftAwardPart } from '../draft-contents.js';
import { type Acceptance, idsOf } from '../accepting/acceptance.js';
import type { AwardsAccepted } from '../accepting-awards/accept-awards.service.js';
import { claimsOfAwards, type ClaimToMake } from '../accepting-awards/claims-of-awards.js';
import { linesToldBy } from '../accepting-awards/lines-told-by.js';
import { decisionTold, grantorsChosen, isToldAgain, saying, toldBefore } from './claims-said.js';
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
    const tellings = toMake.map((claim): Telling => {
      const award = awards.get(claim.awardKeys[0]!)!;
      const form =
        claim.awardKeys.length === 1 && claim.formsPrinted.length > 0 ? (forms.get(award.key) ?? null) : null;
      const said = saying(claim);
      const awardIds = linesToldBy(claim, awards, { lines, counted });
      const meetingId = award.meetingKey === null ? null : (acceptance.meetings.get(award.meetingKey) ?? null);
      const grantors = grantorsChosen(acceptance, claim, awards);
      return {
        partKeys: claim.awardKeys,
        evidence: claim.evidence,
        said: {
          ...said,
          grantors,
          formId: form?.id ?? null,
          awardClass: form?.awardClass ?? null,
          awardIds,
          meetingId,
          decisionId: decisionTold(acceptance, claim),
        },
      };
    });
    const written = await this.record(acceptance, article, tellings);
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
    const own = plan.late.flatMap(({ key, meetingKey }) => {
      const made = plan.earlier.filter((outcome) => outcome.partKey === key && outcome.made);
      return idsOf(made, 'claimId').map((id) => ({ key, id, meetingId: meetings.get(meetingKey!)! }));
    });
    const claims = await this.keeper.getClaims(
      own.map(({ id }) => id),
      'RECORDER',
    );
    const untied = new Map<string, { before: Claim; wanted: { meetingId: string } }>();
    for (const { key, id, meetingId } of own) {
      const claim = claims.get(id)!;
      const tiedTo = untied.get(id)?.wanted.meetingId ?? claim.meetingId;
      // One that somebody withdrew, or tied to another meeting meanwhile, is left to them.
      if (claim.recordStatus === 'WITHDRAWN' || (tiedTo !== null && tiedTo !== meetingId)) continue;
      if (tiedTo === null) {
        untied.set(id, { before: claim, wanted: { meetingId } });
        acceptance.touched(key, { claimId: id });
      }
      if (claim.standing === 'ACCEPTED' && claim.verb === 'PRESENTED')
        standing.set(key, [...(standing.get(key) ?? []), id]);
    }
    await this.keeper.writeMade('acceptDraft', [...untied.values()]);
    return standing;
  }

  private supersede(toMake: readonly ClaimToMake[], written: readonly Claim[]): Promise<void> {
    const pairs = toMake.flatMap(({ supersededBy }, i) =>
      supersededBy === null ? [] : [{ claim: written[i]!, by: written[supersededBy]!.id }],
    );
    return this.standing.supersede(pairs, REPEATED);
  }

  private async tellOfMeetings(acceptance: Acceptance, article: Article): Promise<void> {
    const { meetings, awards, late, accepted } = acceptance.plan;
    const tellings = meetings.flatMap(({ key, evidence }): Telling[] =>
      evidence === null || accepted.has(key) || [...awards, ...late].some(({ meetingKey }) => meetingKey === key)
        ? []
        : [{ partKeys: [key], evidence, said: { meetingId: acceptance.meetings.get(key) ?? null } }],
    );
    await this.record(acceptance, article, tellings);
  }

  /** Claims of the article, written together, in the order of the tellings. */
  private async record(acceptance: Acceptance, article: Article, tellings: readonly Telling[]): Promise<Claim[]> {
    const [first] = tellings;
    if (!first) return [];
    const text = article.snapshotText;
    const inputs = tellings.map(({ evidence, said }): ClaimInput => {
      const stands = text?.slice(evidence.start, evidence.end) === evidence.quote;
      const span = stands ? { start: evidence.start, end: evidence.end } : null;
      return { place: evidence.place, quote: shortQuote(evidence.quote), span, ...said };
    });
    const { claims, doubts } = await acceptance.within(
      first.partKeys[0]!,
      () => this.claims.recordClaims(article.id, inputs),
      (path) => {
        const claim = /^claims\.(\d+)/u.exec(path)?.[1];
        return claim === undefined ? undefined : tellings[Number(claim)]!.partKeys[0];
      },
    );
    for (const [i, claim] of claims.entries())
      wrote(
        acceptance,
        tellings[i]!.partKeys,
        claim,
        doubts.filter(({ claimId }) => claimId === claim.id),
      );
    return claims;
  }
}

/** One place in which the article tells of something. */
interface Telling {
  partKeys: readonly string[];
  evidence: NonNullable<DraftAwardPart['evidence']>;
  said: Omit<ClaimInput, 'place' | 'quote' | 'span'>;
}

/** Keeps what a telling became, and passes on what is doubtful of it. */
function wrote(
  acceptance: Acceptance,
  partKeys: readonly string[],
  claim: Claim,
  doubts: readonly ArticleDoubt[],
): void {
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
}
