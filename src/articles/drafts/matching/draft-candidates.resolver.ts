import { Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Access } from '../../../platform/graphql/compiling/access.js';
import { Reads } from '../../../platform/graphql/compiling/reads.service.js';
import { DraftCountMatches } from './count-matches.service.js';
import { DraftAwardMatches } from './award-matches.service.js';
import type { Candidate } from './candidate.js';
import { DraftCandidatesType, DraftCandidateType, DraftPersonCandidateType } from './draft-candidates.type.js';
import { draftPersonCandidateShape, draftPersonRows } from './draft-person-candidate.shape.js';
import { MatchesRepository } from './matches.repository.js';
import { DraftMatches } from './matches.service.js';
import { DraftMeetingMatches } from './meeting-matches.service.js';
import { DraftPersonMatches } from './person-matches.service.js';
import { DraftSureChoiceType } from './sure-choice.type.js';
import { SureMatches } from './sure-matches.service.js';

/** Each kind is looked for only when it is asked for. The parent is the id of the draft, which its shape let through. */
@Resolver(() => DraftCandidatesType)
export class DraftCandidatesResolver {
  constructor(
    private readonly drafts: MatchesRepository,
    private readonly matches: DraftMatches,
    private readonly meetingMatches: DraftMeetingMatches,
    private readonly awardMatches: DraftAwardMatches,
    private readonly countMatches: DraftCountMatches,
    private readonly persons: DraftPersonMatches,
    private readonly sureMatches: SureMatches,
    private readonly reads: Reads,
  ) {}

  @Access('SHAPE')
  @ResolveField(() => [DraftSureChoiceType])
  async sure(@Parent() draftId: string): Promise<DraftSureChoiceType[]> {
    return this.sureMatches.choices(await this.drafts.getDraft(draftId));
  }

  @Access('SHAPE')
  @ResolveField(() => [DraftCandidateType])
  async meetings(@Parent() draftId: string): Promise<Candidate[]> {
    return this.meetingMatches.offered(await this.drafts.getDraft(draftId));
  }

  @Access('SHAPE')
  @ResolveField(() => [DraftCandidateType])
  async organisations(@Parent() draftId: string): Promise<Candidate[]> {
    return this.matches.organisations(await this.drafts.getDraft(draftId));
  }

  @Access('SHAPE')
  @ResolveField(() => [DraftPersonCandidateType])
  async people(@Parent() draftId: string, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    const matches = await this.persons.people(await this.drafts.getDraft(draftId));
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
  async areas(@Parent() draftId: string): Promise<Candidate[]> {
    return this.matches.areas(await this.drafts.getDraft(draftId));
  }

  @Access('SHAPE')
  @ResolveField(() => [DraftCandidateType])
  async decisions(@Parent() draftId: string): Promise<Candidate[]> {
    return this.awardMatches.decisions(await this.drafts.getDraft(draftId));
  }

  @Access('SHAPE')
  @ResolveField(() => [DraftCandidateType])
  async awards(@Parent() draftId: string): Promise<Candidate[]> {
    const draft = await this.drafts.getDraft(draftId);
    const meetings = await this.meetingMatches.meetings(draft);
    const counts = await this.countMatches.counts(
      draft,
      meetings.map(({ partKey, id }) => [partKey, id] as const),
    );
    return [...(await this.awardMatches.awards(draft)), ...counts];
  }

  @Access('SHAPE')
  @ResolveField(() => [DraftCandidateType])
  async forms(@Parent() draftId: string): Promise<Candidate[]> {
    return this.matches.forms(await this.drafts.getDraft(draftId));
  }

  @Access('SHAPE')
  @ResolveField(() => [DraftCandidateType])
  async articles(@Parent() draftId: string): Promise<Candidate[]> {
    return this.matches.articles(await this.drafts.getDraft(draftId));
  }
}
