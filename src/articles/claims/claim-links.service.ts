import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit.service.js';
import { changed } from '../../platform/database/editable-record.js';
import { requireVersion } from '../../platform/database/versioned.js';
import { InvalidError } from '../../platform/errors/domain-error.js';
import { articleMessages } from '../articles.messages.js';
import { requireUnchanged } from '../unchanged.js';
import { ClaimDoubts } from './claim-doubts.service.js';
import type { Claim } from './claim.entity.js';
import { ClaimsRepository } from './claims.repository.js';
import { ClaimsService, type ClaimsWritten } from './claims.service.js';
import type { LinkClaimInput, UnlinkClaimInput } from './link-claim.js';

/** What a claim was resolved to: award lines, any number of them, and the meeting. */
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
    if (awardIds.length === 0 && !input.meetingId)
      throw new InvalidError(articleMessages.NOTHING_TO_LINK, { field: 'input' });
    await this.service.requireMentioned(input, 'input');
    const tied = await this.claims.awardsOf(claim.id);
    await this.claims.link(awardIds.map((awardId) => ({ claimId: claim.id, awardId })));
    const now = [...new Set([...tied, ...awardIds])];
    const after = await this.write('linkClaim', claim, meetingId, tied, now);
    return { claims: [after], doubts: await this.doubts.about(article, [after], new Map([[after.id, 'input']])) };
  }

  /** @throws ConflictError VERSION_CONFLICT; InvalidError NOT_LINKED, NOTHING_TO_LINK */
  async unlinkClaim(input: UnlinkClaimInput): Promise<ClaimsWritten> {
    const { claim } = await this.service.getClaimToChange(input.id);
    const meetingId = input.meeting ? null : claim.meetingId;
    requireVersion(claim, input.version, { meetingId });
    const awardIds = [...new Set(input.awardIds)];
    if (awardIds.length === 0 && !input.meeting)
      throw new InvalidError(articleMessages.NOTHING_TO_LINK, { field: 'input' });
    const tied = await this.claims.awardsOf(claim.id);
    const missing = awardIds.findIndex((id) => !tied.includes(id));
    if (missing >= 0) throw new InvalidError(articleMessages.NOT_LINKED, { field: `input.awardIds.${missing}` });
    await this.claims.unlink(claim.id, awardIds);
    const now = tied.filter((id) => !awardIds.includes(id));
    return { claims: [await this.write('unlinkClaim', claim, meetingId, tied, now, input.reason)], doubts: [] };
  }

  /** The version of the claim goes up with its links, so that two who tie at once notice each other. */
  private async write(
    act: string,
    before: Claim,
    meetingId: string | null,
    tied: string[],
    now: string[],
    reason?: string,
  ): Promise<Claim> {
    const after = { ...before, meetingId, ...changed(before) };
    requireUnchanged(await this.claims.updateClaim(before, after), before);
    await this.audit.record({
      act,
      subjectType: 'Claim',
      subjectId: before.id,
      before: { ...before, awardIds: tied },
      after: { ...after, awardIds: now },
      reason,
    });
    return after;
  }
}
