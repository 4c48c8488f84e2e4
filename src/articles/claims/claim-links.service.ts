import { Injectable } from '@nestjs/common';
import { requireVersion } from '../../platform/database/versioned.js';
import { InvalidError } from '../../platform/errors/domain-error.js';
import { articleMessages } from '../articles.messages.js';
import { ClaimDoubts } from './claim-doubts.service.js';
import { grantorsOf, requirePrinted } from './claim-grantors.js';
import type { Claim } from './claim.entity.js';
import { ClaimsRepository, type Tied } from './claims.repository.js';
import type { ClaimsWritten } from './claims.service.js';
import { ClaimKeeper, type TiedChange } from './claim-keeper.service.js';
import type { LinkClaimInput, UnlinkClaimInput } from './link-claim.js';

/**
 * What a claim was resolved to: award lines, any number of them, the meeting, the decision, and the bodies that its grantors are. Its version
 * goes up with its links, so that two who tie at once notice each other.
 */
@Injectable()
export class ClaimLinksService {
  constructor(
    private readonly claims: ClaimsRepository,
    private readonly keeper: ClaimKeeper,
    private readonly doubts: ClaimDoubts,
  ) {}

  /** @throws NotFoundError UNKNOWN_ID; ConflictError VERSION_CONFLICT; InvalidError NOTHING_TO_LINK */
  async linkClaim(input: LinkClaimInput): Promise<ClaimsWritten> {
    const { claim, article } = await this.keeper.getClaimToChange(input.id);
    const wanted = {
      meetingId: input.meetingId ?? claim.meetingId,
      decisionId: input.decisionId ?? claim.decisionId,
    };
    requireVersion(claim, input.version, wanted);
    const awardIds = [...new Set(input.awardIds)];
    const grantors = grantorsOf(claim.id, input.grantors);
    if (awardIds.length + grantors.length === 0 && !input.meetingId && !input.decisionId)
      throw new InvalidError(articleMessages.NOTHING_TO_LINK, { field: 'input' });
    await this.keeper.requireMentioned(input, 'input');
    requirePrinted(input.grantors, claim.grantorsPrinted, 'input');
    const tied = await this.claims.tiedTo(claim.id);
    await this.claims.link(awardIds.map((awardId) => ({ claimId: claim.id, awardId })));
    await this.claims.tieGrantors(grantors);
    const after = await this.keeper.write('linkClaim', claim, wanted, null, await this.changed(claim, tied));
    return { claims: [after], doubts: await this.doubts.about(article, [after], new Map([[after.id, 'input']])) };
  }

  /** @throws ConflictError VERSION_CONFLICT; InvalidError NOT_LINKED, NOTHING_TO_LINK */
  async unlinkClaim(input: UnlinkClaimInput): Promise<ClaimsWritten> {
    const { claim } = await this.keeper.getClaimToChange(input.id);
    const wanted = {
      meetingId: input.meeting ? null : claim.meetingId,
      decisionId: input.decision ? null : claim.decisionId,
    };
    requireVersion(claim, input.version, wanted);
    const awardIds = [...new Set(input.awardIds)];
    const grantorsPrinted = [...new Set(input.grantorsPrinted)];
    if (awardIds.length + grantorsPrinted.length === 0 && !input.meeting && !input.decision)
      throw new InvalidError(articleMessages.NOTHING_TO_LINK, { field: 'input' });
    const tied = await this.claims.tiedTo(claim.id);
    const missing = awardIds.findIndex((id) => !tied.awardIds.includes(id));
    if (missing >= 0) throw new InvalidError(articleMessages.NOT_LINKED, { field: `input.awardIds.${missing}` });
    const nobody = grantorsPrinted.findIndex(
      (printed) => !tied.grantors.some((grantor) => grantor.printed === printed),
    );
    if (nobody >= 0) throw new InvalidError(articleMessages.NOT_LINKED, { field: `input.grantorsPrinted.${nobody}` });
    await this.claims.unlink(claim.id, awardIds);
    await this.claims.untieGrantors(claim.id, grantorsPrinted);
    const change = await this.changed(claim, tied);
    return { claims: [await this.keeper.write('unlinkClaim', claim, wanted, input.reason, change)], doubts: [] };
  }

  private async changed({ id }: Claim, before: Tied): Promise<TiedChange> {
    return { before, after: await this.claims.tiedTo(id) };
  }
}
