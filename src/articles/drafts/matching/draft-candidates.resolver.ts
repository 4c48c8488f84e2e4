import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/graphql/access.js';
import type { Candidate } from './candidate.js';
import { DraftCandidatesType, DraftCandidateType } from './draft-candidates.type.js';
import { DraftMatches } from './matches.service.js';

/** Each kind is looked for only when it is asked for. The parent is the id of the draft, which its shape let through. */
@Resolver(() => DraftCandidatesType)
export class DraftCandidatesResolver {
  constructor(private readonly matches: DraftMatches) {}

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
  @ResolveField(() => [DraftCandidateType])
  people(@Parent() draftId: string): Promise<Candidate[]> {
    return this.matches.people(draftId);
  }

  @Access('SHAPE')
  @ResolveField(() => [DraftCandidateType])
  areas(@Parent() draftId: string): Promise<Candidate[]> {
    return this.matches.areas(draftId);
  }

  @Access('SHAPE')
  @ResolveField(() => [DraftCandidateType])
  decisions(@Parent() draftId: string): Promise<Candidate[]> {
    return this.matches.decisions(draftId);
  }

  @Access('SHAPE')
  @ResolveField(() => [DraftCandidateType])
  awards(@Parent() draftId: string): Promise<Candidate[]> {
    return this.matches.awards(draftId);
  }
}
