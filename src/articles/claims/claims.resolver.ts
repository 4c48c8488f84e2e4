import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Access } from '../../platform/graphql/compiling/access.js';
import { ConfirmInput, WithdrawInput } from '../../platform/graphql/records/change-status.js';
import { Reads } from '../../platform/graphql/compiling/reads.service.js';
import { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { currentRequest } from '../../platform/request/request-context.js';
import { articleWarning } from '../article-warning.type.js';
import { IdArgs } from '../articles-args.js';
import { ChangeClaimInput } from './change-claim.js';
import { ClaimLinksService } from './claim-links.service.js';
import { ClaimStandingService } from './claim-standing.service.js';
import { claimShape } from './claim.shape.js';
import { ClaimType } from './claim.type.js';
import { ClaimsService, type ClaimsWritten } from './claims.service.js';
import { JudgeClaimInput } from './judge-claim.js';
import { LinkClaimInput, UnlinkClaimInput } from './link-claim.js';
import { ClaimPayload, RecordClaimInput } from './record-claim.js';

@Resolver(() => ClaimType)
export class ClaimsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly claims: ClaimsService,
    private readonly links: ClaimLinksService,
    private readonly standing: ClaimStandingService,
  ) {}

  @Access('PUBLIC')
  @Query(() => ClaimType, { name: 'claim', description: 'Một điều bài nói, theo mã / a claim by its id.' })
  one(@Args() { id }: IdArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.reads.get(claimShape, id, info);
  }

  @Access('RECORDER')
  @Mutation(() => ClaimPayload, { description: 'Ghi điều một bài nói (bản nháp) / record a claim, as a draft.' })
  async recordClaim(@Args('input') input: RecordClaimInput): Promise<ClaimPayload> {
    return payload(await this.claims.recordClaim(input));
  }

  @Access('RECORDER')
  @Mutation(() => ClaimPayload, { description: 'Sửa điều bài nói / change a claim.' })
  async changeClaim(@Args('input') input: ChangeClaimInput): Promise<ClaimPayload> {
    return payload(await this.claims.changeClaim(input));
  }

  @Access('APPROVER')
  @Mutation(() => ClaimPayload, {
    description:
      'Xác nhận điều bài nói; công khai khi bài cũng đã xác nhận / confirm a claim: public with its article.',
  })
  async confirmClaim(@Args('input') input: ConfirmInput): Promise<ClaimPayload> {
    return payload(await this.claims.confirmClaim(input));
  }

  @Access('RECORDER')
  @Mutation(() => ClaimPayload, { description: 'Rút điều bài nói khỏi trang công khai / withdraw a claim.' })
  async withdrawClaim(@Args('input') input: WithdrawInput): Promise<ClaimPayload> {
    return payload(await this.claims.withdrawClaim(input));
  }

  @Access('RECORDER')
  @Mutation(() => ClaimPayload, {
    description: 'Đánh giá điều bài nói: chấp nhận, còn tranh cãi, bị thay / accept, dispute or supersede a claim.',
  })
  async judgeClaim(@Args('input') input: JudgeClaimInput): Promise<ClaimPayload> {
    return payload(await this.standing.judgeClaim(input));
  }

  @Access('RECORDER')
  @Mutation(() => ClaimPayload, {
    description: 'Nối điều bài nói với dòng khen thưởng, hội nghị / tie a claim to award lines and to a meeting.',
  })
  async linkClaim(@Args('input') input: LinkClaimInput): Promise<ClaimPayload> {
    return payload(await this.links.linkClaim(input));
  }

  @Access('RECORDER')
  @Mutation(() => ClaimPayload, { description: 'Gỡ mối nối / untie a claim.' })
  async unlinkClaim(@Args('input') input: UnlinkClaimInput): Promise<ClaimPayload> {
    return payload(await this.links.unlinkClaim(input));
  }
}

function payload({ claims, doubts }: ClaimsWritten): ClaimPayload {
  const [claim] = claims;
  if (!claim) throw new Error('an act on a claim writes it');
  const { language } = currentRequest();
  return {
    claim: new RecordRef('Claim', claim.id),
    warnings: doubts.map((doubt) => articleWarning(doubt, language)),
  };
}
