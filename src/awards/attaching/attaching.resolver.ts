import { Args, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { InvalidError, wording } from '../../platform/errors/domain-error.js';
import { Access } from '../../platform/graphql/compiling/access.js';
import { AttachCandidatesArgs } from './attach-candidates-args.js';
import { Reads } from '../../platform/graphql/compiling/reads.service.js';
import { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { currentRequest } from '../../platform/request/request-context.js';
import { awardMessages } from '../awards.messages.js';
import { DecisionLinesPayload } from '../decisions/record-award-decision.js';
import { warningsToShow } from '../lines/award-writer.service.js';
import { attachCandidateShape, attachRows } from './attach-candidate.shape.js';
import { AttachCandidateType, AttachEvidenceType } from './attach-candidate.type.js';
import { AttachCandidatesRepository } from './attach-candidates.repository.js';
import { attachReasons } from './attach-evidence.js';
import { ATTACH_MESSAGES } from './attach-reasons.js';
import { DecisionDetaching } from './decision-detaching.service.js';
import { DetachFromDecisionInput } from './detach-from-decision.js';

const MOST = 100;

@Resolver(() => AttachEvidenceType)
export class AttachingResolver {
  constructor(
    private readonly candidates: AttachCandidatesRepository,
    private readonly detaching: DecisionDetaching,
    private readonly reads: Reads,
  ) {}

  @Access('READER')
  @Query(() => [AttachCandidateType], {
    description: `Khen thưởng chưa rõ quyết định có thể thuộc quyết định này, hoặc quyết định mà khen thưởng này có thể thuộc; khả năng cao trước, tối đa ${MOST} (cán bộ) / awards without a decision that may belong to this one, or decisions to which this award may belong; likeliest first, ${MOST} at most (staff).`,
  })
  async attachCandidates(
    @Args() { decisionId, awardId }: AttachCandidatesArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    if (Boolean(decisionId) === Boolean(awardId))
      throw new InvalidError(awardMessages.DECISION_OR_AWARD, { field: 'decisionId' });
    const pairs = await this.candidates.pairs({ decisionId, awardId });
    const found = pairs
      .flatMap((pair) => {
        const told = attachReasons(pair);
        return told ? [{ pair, ...told }] : [];
      })
      .sort((one, other) => other.weight - one.weight)
      .slice(0, MOST);
    return this.reads.list(
      attachCandidateShape,
      () => 'true',
      (t) => `${t}.place`,
      info,
      { usual: found.length, from: (statement) => attachRows(found, statement) },
    );
  }

  @Access('RECORDER')
  @Mutation(() => DecisionLinesPayload, {
    description:
      'Hoàn tác việc đưa khen thưởng vào quyết định / take awards out of a decision again that were put under it.',
  })
  async detachFromDecision(@Args('input') input: DetachFromDecisionInput): Promise<DecisionLinesPayload> {
    const { decision, awards } = await this.detaching.detachFromDecision(input);
    return {
      decision: new RecordRef('AwardDecision', decision.id),
      awards: awards.map(({ id }) => new RecordRef('Award', id)),
      warnings: warningsToShow(awards, { numbered: false }),
    };
  }

  @Access('SHAPE')
  @ResolveField(() => String, {
    description: "Bằng ngôn ngữ của người đọc / in the reader's language (Accept-Language).",
  })
  message(@Parent() { code }: AttachEvidenceType): string {
    return wording(ATTACH_MESSAGES[code], currentRequest().language);
  }
}
