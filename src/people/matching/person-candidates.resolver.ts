import { Args, Field, Info, InputType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Access } from '../../platform/graphql/compiling/access.js';
import { IdField, TextField } from '../../platform/graphql/refusing/input-fields.js';
import { Reads } from '../../platform/graphql/compiling/reads.service.js';
import { PartialDateScalar } from '../../platform/graphql/scalars.js';
import { currentRequest } from '../../platform/request/request-context.js';
import { POST_TITLE_LENGTH } from '../posts/record-post.js';
import { NAME_LENGTH } from '../record-person.js';
import { evidenceWording } from './match-evidence.js';
import { candidateRows, personCandidateShape } from './person-candidate.shape.js';
import { PersonCandidateType, PersonMatchEvidenceType } from './person-match.type.js';
import { PersonMatching } from './person-matching.service.js';

/** For one person whom somebody looks at, all namesakes that fit on a screen. */
const MOST_BY_NAME = 50;

@InputType({ description: 'Một người như được in / a person as printed.' })
export class PersonCandidatesInput {
  @TextField({ max: NAME_LENGTH, description: 'Tên như in / the name as printed.' })
  name: string;

  @TextField({ max: POST_TITLE_LENGTH, nullable: true, description: 'Đơn vị như in / the unit as printed.' })
  unit?: string | null;

  @TextField({ max: POST_TITLE_LENGTH, nullable: true, description: 'Chức vụ như in / the position as printed.' })
  position?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Lúc được in như vậy; null: không rõ / when it was so printed; null: not known.',
  })
  on?: string | null;

  @IdField({ nullable: true, description: 'Mã đơn vị, nếu đã xác định / id of the unit, where it is resolved.' })
  unitId?: string | null;

  @IdField({ nullable: true, description: 'Mã địa bàn của đơn vị, nếu đã xác định / id of its area, where resolved.' })
  areaId?: string | null;

  @IdField({
    nullable: true,
    description:
      'Người đã ghi; bỏ qua người này và ai đã biết là người khác / somebody recorded already: left out, with whoever is known to be different.',
  })
  personId?: string | null;
}

@Resolver(() => PersonMatchEvidenceType)
export class PersonCandidatesResolver {
  constructor(
    private readonly matching: PersonMatching,
    private readonly reads: Reads,
  ) {}

  @Access('READER')
  @Query(() => [PersonCandidateType], {
    description:
      'Ai trong sổ có thể là người được in, khả năng cao trước (cán bộ); không bao giờ tự quyết / who in the registry may be the printed person, likeliest first (staff); it never decides.',
  })
  async personCandidates(
    @Args('input') input: PersonCandidatesInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    const [matches = []] = await this.matching.matchAll([input], MOST_BY_NAME);
    return this.reads.list(
      personCandidateShape,
      () => 'true',
      (t) => `${t}.place`,
      info,
      { usual: matches.length, from: (statement) => candidateRows(matches, statement) },
    );
  }

  @Access('SHAPE')
  @ResolveField(() => String, {
    description: "Bằng ngôn ngữ của người đọc / in the reader's language (Accept-Language).",
  })
  message(@Parent() evidence: PersonMatchEvidenceType): string {
    return evidenceWording(evidence, currentRequest().language);
  }
}
