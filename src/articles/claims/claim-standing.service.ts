import { Injectable } from '@nestjs/common';
import { requireVersion } from '../../platform/database/versioned.js';
import { InvalidError, NotFoundError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { articleMessages } from '../articles.messages.js';
import type { Claim } from './claim.entity.js';
import { ClaimsRepository } from './claims.repository.js';
import type { ClaimsWritten } from './claims.service.js';
import { ClaimKeeper } from './claim-keeper.service.js';
import type { JudgeClaimInput } from './judge-claim.js';

/** What the registry makes of a claim. The claim itself stays as the article has it. */
@Injectable()
export class ClaimStandingService {
  constructor(
    private readonly claims: ClaimsRepository,
    private readonly keeper: ClaimKeeper,
  ) {}

  /**
   * @throws NotFoundError UNKNOWN_ID; ConflictError VERSION_CONFLICT; InvalidError SUPERSEDED_BY_MISSING,
   * SUPERSEDED_BY_UNEXPECTED, SUPERSEDED_IN_A_CIRCLE, REASON_MISSING
   */
  async judgeClaim(input: JudgeClaimInput): Promise<ClaimsWritten> {
    const { claim } = await this.keeper.getClaimToChange(input.id);
    const supersededById = input.supersededById ?? null;
    const wanted = { standing: input.standing, supersededById, standingReason: input.reason ?? null };
    requireVersion(claim, input.version, wanted);
    await this.requireSuccessor(input, supersededById);
    if (input.standing !== 'ACCEPTED' && wanted.standingReason === null)
      throw new InvalidError(articleMessages.REASON_MISSING, { field: 'input.reason' });
    return { claims: [await this.keeper.write('judgeClaim', claim, wanted, input.reason)], doubts: [] };
  }

  /**
   * Claims that one act wrote just now give way to others of them; judged as one by one.
   * @throws InvalidError SUPERSEDED_IN_A_CIRCLE
   */
  async supersede(pairs: readonly { claim: Claim; by: string }[], reason: string): Promise<void> {
    const next = new Map(pairs.map(({ claim, by }) => [claim.id, by]));
    for (const { claim, by } of pairs)
      for (
        let at: string | undefined = by, steps = 0;
        at !== undefined && steps <= pairs.length;
        at = next.get(at), steps += 1
      )
        if (at === claim.id)
          throw new InvalidError(articleMessages.SUPERSEDED_IN_A_CIRCLE, { field: 'input.supersededById' });
    await this.keeper.writeMade(
      'judgeClaim',
      pairs.map(({ claim, by }) => ({
        before: claim,
        wanted: { standing: 'SUPERSEDED', supersededById: by, standingReason: reason },
      })),
      reason,
    );
  }

  private async requireSuccessor({ id, standing }: JudgeClaimInput, successor: string | null): Promise<void> {
    const field = 'input.supersededById';
    if (standing !== 'SUPERSEDED') {
      if (successor !== null) throw new InvalidError(articleMessages.SUPERSEDED_BY_UNEXPECTED, { field });
      return;
    }
    if (successor === null) throw new InvalidError(articleMessages.SUPERSEDED_BY_MISSING, { field });
    const chain = await this.claims.chainFrom(successor);
    if (chain.length === 0) throw new NotFoundError(platformMessages.UNKNOWN_ID, { field, details: { type: 'Claim' } });
    if (chain.includes(id)) throw new InvalidError(articleMessages.SUPERSEDED_IN_A_CIRCLE, { field });
  }
}
