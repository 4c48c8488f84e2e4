import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/graphql/compiling/access.js';
import type { Candidate } from './candidate.js';
import { DraftCandidateType } from './draft-candidates.type.js';
import { isLikelyMeeting } from './likely-meeting.js';

@Resolver(() => DraftCandidateType)
export class DraftCandidateResolver {
  @Access('SHAPE')
  @ResolveField(() => Boolean)
  isLikelyMeeting(@Parent() candidate: Candidate): boolean {
    return isLikelyMeeting(candidate);
  }
}
