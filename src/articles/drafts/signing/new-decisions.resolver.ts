import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/graphql/compiling/access.js';
import { DraftCandidatesType } from '../matching/draft-candidates.type.js';
import { MatchesRepository } from '../matching/matches.repository.js';
import { DraftNewDecisionType } from './new-decision.type.js';
import { signingDay } from './signing-day.js';

/** Beside the decisions on record, what the article says of one that is to be recorded. The parent is the id of the draft. */
@Resolver(() => DraftCandidatesType)
export class DraftNewDecisionsResolver {
  constructor(private readonly drafts: MatchesRepository) {}

  @Access('SHAPE')
  @ResolveField(() => [DraftNewDecisionType], {
    description:
      'Ngày ký mà bài in ngay sau số quyết định / days of signing that the article prints right behind the number of a decision.',
  })
  async newDecisions(@Parent() draftId: string): Promise<DraftNewDecisionType[]> {
    const { contents, text } = await this.drafts.getDraft(draftId);
    return contents.awards.flatMap(({ key, decisionNumber, leftOut }) => {
      const day = decisionNumber === null || leftOut ? null : signingDay(text, decisionNumber);
      return day ? [{ partKey: `${key}.d`, ...day }] : [];
    });
  }
}
