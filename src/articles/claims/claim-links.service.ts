import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit.service.js';
import { changed } from '../../platform/database/editable-record.js';
import { requireVersion } from '../../platform/database/versioned.js';
import { InvalidError } from '../../platform/errors/domain-error.js';
import { articleMessages } from '../articles.messages.js';
import { requireUnchanged } from '../unchanged.js';
import { ClaimDoubts } from './claim-doubts.service.js';
import { grantorsOf, requirePrinted } from './claim-grantors.js';
import type { Claim } from './claim.entity.js';
import { ClaimsRepository, type Tied } from './claims.repository.js';
import { ClaimsService, type ClaimsWritten } from './claims.service.js';
import type { LinkClaimInput, UnlinkClaimInput } from './link-claim.js';

/** What a claim was resolved to: award lines, any number of them, the meeting, and the bodies that its grantors are. */
@Injectable()
export class ClaimLinksService {
  constructor(
    private readonly claims: ClaimsRepository,
    private readonly service: ClaimsService,
    private readonly doubts: ClaimDoubts,
    private readonly audit: Audit,
  ) {}

  /** @throws NotFoundError UNKNOWN_ID; ConflictError VERSION_CONFLICT; InvalidError NOTHING_TO_LINK */
  async linkClaim(input: LinkClaimInput): Promise<ClaimsWritten> {
    const { claim, article } = await this.service.getClaimToChange(input.id);
    const meetingId = input.meetingId ?? claim.meetingId;
    requireVersion(claim, input.version, { meetingId });
    const awardIds = [...new Set(input.awardIds)];
    const grantors = grantorsOf(claim.id, input.grantors);
    if (awardIds.length + grantors.length === 0 && !input.meetingId)
      throw new InvalidError(articleMessages.NOTHING_TO_LINK, { field: 'input' });
    await this.service.requireMentioned(input, 'input');
    requirePrinted(input.grantors, claim.grantorsPrinted, 'input');
    const tied = await this.claims.tiedTo(claim.id);
    await this.claims.link(awardIds.map((awardId) => ({ claimId: claim.id, awardId })));
    await this.claims.tieGrantors(grantors);
    const after = await this.write('linkClaim', claim, meetingId, tied);
    return { claims: [after], doubts: await this.doubts.about(article, [after], new Map([[after.id, 'input']])) };
  }

  /** @throws ConflictError VERSION_CONFLICT; InvalidError NOT_LINKED, NOTHING_TO_LINK */
  async unlinkClaim(input: UnlinkClaimInput): Promise<ClaimsWritten> {
    const { claim } = await this.service.getClaimToChange(input.id);
    const meetingId = input.meeting ? null : claim.meetingId;
    requireVersion(claim, input.version, { meetingId });
    const awardIds = [...new Set(input.awardIds)];
    const grantorsPrinted = [...new Set(input.grantorsPrinted)];
    if (awardIds.length + grantorsPrinted.length === 0 && !input.meeting)
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
    return { claims: [await this.write('unlinkClaim', claim, meetingId, tied, input.reason)], doubts: [] };
  }

  /** The version of the claim goes up with its links, so that two who tie at once notice each other. */
  private async write(
    act: string,
    before: Claim,
    meetingId: string | null,
    tied: Tied,
    reason?: string,
  ): Promise<Claim> {
    const after = { ...before, meetingId, ...changed(before) };
    requireUnchanged(await this.claims.updateClaim(before, after), before);
    await this.audit.record({
      act,
      subjectType: 'Claim',
      subjectId: before.id,
      before: { ...before, ...tied },
      after: { ...after, ...(await this.claims.tiedTo(before.id)) },
      reason,
    });
    return after;
  }
}
