import { Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Access } from '../../../platform/graphql/access.js';
import { Reads } from '../../../platform/graphql/reads.service.js';
import { DraftAwardMatches } from './award-matches.service.js';
import type { Candidate } from './candidate.js';
import { DraftCandidatesType, DraftCandidateType, DraftPersonCandidateType } from './draft-candidates.type.js';
import { draftPersonCandidateShape, draftPersonRows } from './draft-person-candidate.shape.js';
import { DraftMatches } from './matches.service.js';
import { DraftPersonMatches } from './person-matches.service.js';
import { DraftSureChoiceType } from './sure-choice.type.js';
import { SureMatches } from './sure-matches.service.js';

/** Each kind is looked for only when it is asked for. The parent is the id of the draft, which its shape let through. */
@Resolver(() => DraftCandidatesType)
export class DraftCandidatesResolver {
  constructor(
    private readonly matches: DraftMatches,
    private readonly awardMatches: DraftAwardMatches,
    private readonly persons: DraftPersonMatches,
    private readonly sureMatches: SureMatches,
    private readonly reads: Reads,
  ) {}

  @Access('SHAPE')
  @ResolveField(() => [DraftSureChoiceType])
  sure(@Parent() draftId: string): Promise<DraftSureChoiceType[]> {
    return this.sureMatches.choices(draftId);
  }

  @Access('SHAPE')
  @ResolveField(() => [DraftCandidateType])
  meetings(@Parent() draftId: string): Promise<Candidate[]> {
    return this.matches.meetings(draftId);
  }

  @Access('SHAPE')
  @ResolveField(() => [DraftCandidateType])
  organisations(@Parent() draftId: string): Promise<Candidate[]> {
    return this.matches.organisations(draftId);
  }

  @Access('SHAPE')
  @ResolveField(() => [DraftPersonCandidateType])
  async people(@Parent() draftId: string, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    const matches = await this.persons.people(draftId);
    return this.reads.list(
      draftPersonCandidateShape,
      () => 'true',
      (t) => `${t}.place`,
      info,
      { usual: matches.length, from: (statement) => draftPersonRows(matches, statement) },
    );
  }

  @Access('SHAPE')
  @ResolveField(() => [DraftCandidateType])
  areas(@Parent() draftId: string): Promise<Candidate[]> {
    return this.matches.areas(draftId);
  }

  @Access('SHAPE')
  @ResolveField(() => [DraftCandidateType])
  decisions(@Parent() draftId: string): Promise<Candidate[]> {
    return this.awardMatches.decisions(draftId);
  }

  @Access('SHAPE')
  @ResolveField(() => [DraftCandidateType])
  awards(@Parent() draftId: string): Promise<Candidate[]> {
    return this.awardMatches.awards(draftId);
  }

  @Access('SHAPE')
  @ResolveField(() => [DraftCandidateType])
  forms(@Parent() draftId: string): Promise<Candidate[]> {
    return this.matches.forms(draftId);
  }

  @Access('SHAPE')
  @ResolveField(() => [DraftCandidateType])
  articles(@Parent() draftId: string): Promise<Candidate[]> {
    return this.matches.articles(draftId);
  }
}
