import { Args, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { wording } from '../../platform/errors/domain-error.js';
import { Access } from '../../platform/graphql/compiling/access.js';
import { Reads } from '../../platform/graphql/compiling/reads.service.js';
import { currentRequest } from '../../platform/request/request-context.js';
import { dayInVietnam } from '../../platform/time/day.js';
import { areasNamed } from '../printed/named-areas.js';
import { textsOf } from './match-organisation.js';
import { ORGANISATION_MATCH_MESSAGES } from './match-reasons.js';
import { candidateRows, organisationCandidateShape } from './organisation-candidate.shape.js';
import {
  OrganisationCandidatesInput,
  OrganisationCandidateType,
  OrganisationGuessType,
  OrganisationMatchEvidenceType,
} from './organisation-candidate.type.js';
import { OrganisationGuess } from './organisation-guess.service.js';
import { OrganisationMatching } from './organisation-matching.service.js';

const MOST = 10;

@Resolver(() => OrganisationMatchEvidenceType)
export class OrganisationCandidatesResolver {
  constructor(
    private readonly matching: OrganisationMatching,
    private readonly guess: OrganisationGuess,
    private readonly reads: Reads,
  ) {}

  @Access('READER')
  @Query(() => [OrganisationCandidateType], {
    description:
      'Đơn vị nào trong sổ có thể là đơn vị được in, khả năng cao trước, tối đa 10 (cán bộ); không bao giờ tự quyết / which bodies on record may be the printed one, likeliest first, 10 at most (staff); it never decides.',
  })
  async organisationCandidates(
    @Args('input') { name, unit = null, on = null }: OrganisationCandidatesInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    const printed = { name, unit, on };
    const [found = []] = await this.matching.matchAll([printed], areasNamed(textsOf(printed).at(-1)!));
    const matches = found.slice(0, MOST);
    return this.reads.list(
      organisationCandidateShape,
      () => 'true',
      (t) => `${t}.place`,
      info,
      { usual: matches.length, from: (statement) => candidateRows(matches, statement) },
    );
  }

  @Access('READER')
  @Query(() => OrganisationGuessType, {
    description:
      'Ghi mới một đơn vị được in thì nhiều khả năng nó là gì (cán bộ) / what a printed body that is not on record most likely is (staff).',
  })
  organisationGuess(@Args('input') { name, on }: OrganisationCandidatesInput): Promise<OrganisationGuessType> {
    return this.guess.of(name, on ?? dayInVietnam(new Date()));
  }

  @Access('SHAPE')
  @ResolveField(() => String, {
    description: "Bằng ngôn ngữ của người đọc / in the reader's language (Accept-Language).",
  })
  message(@Parent() { code }: OrganisationMatchEvidenceType): string {
    return wording(ORGANISATION_MATCH_MESSAGES[code], currentRequest().language);
  }
}
