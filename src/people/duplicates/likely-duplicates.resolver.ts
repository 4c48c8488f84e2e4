import { Args, ArgsType, Field, Float, Info, Int, Query, Resolver } from '@nestjs/graphql';
import { Max, Min, ValidateIf } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { areaShape } from '../../organisations/areas/area.shape.js';
import { organisationShape } from '../../organisations/organisation.shape.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { Access } from '../../platform/graphql/compiling/access.js';
import { PageArgs } from '../../platform/graphql/records/connection.type.js';
import { coded, IdField } from '../../platform/graphql/refusing/input-fields.js';
import { KnownFilters } from '../../platform/graphql/records/known-filters.service.js';
import { named } from '../../platform/graphql/compiling/named.js';
import { Reads } from '../../platform/graphql/compiling/reads.service.js';
import { MATCH_VERDICT, type MatchVerdict } from '../matching/match-person.js';
import { personShape } from '../person.shape.js';
import { likelyDuplicateList, likelyDuplicateShape } from './likely-duplicate.shape.js';
import { LikelyDuplicateConnection, LikelyDuplicateType } from './likely-duplicate.type.js';
import { LikelyDuplicates } from './likely-duplicates.service.js';

const OUT_OF_RANGE = { message: coded(platformMessages.NUMBER_OUT_OF_RANGE, { min: 0, max: 1 }) };

@ArgsType()
class LikelyDuplicatesArgs extends PageArgs {
  @IdField({
    nullable: true,
    description:
      'Chỉ những cặp cùng ở một xã, phường trong địa bàn này / only pairs with a commune in common in this area.',
  })
  areaId?: string | null;

  @IdField({
    nullable: true,
    description:
      'Chỉ những cặp có người được in cùng đơn vị này: chức vụ, dòng khen thưởng, lượt dự / only pairs of which one was printed with this body: in a post, an award line or a list of attendees.',
  })
  organisationId?: string | null;

  @IdField({ nullable: true, description: 'Chỉ những cặp có người này / only pairs with this person.' })
  personId?: string | null;

  @ValidateIf((_, value) => value !== undefined && value !== null)
  @Min(0, OUT_OF_RANGE)
  @Max(1, OUT_OF_RANGE)
  @Field(() => Float, { nullable: true, description: 'Điểm thấp nhất, 0 đến 1 / the lowest score, 0 to 1.' })
  minScore?: number | null;

  @Field(() => MATCH_VERDICT, { nullable: true, description: 'Chỉ nhận định này / only of this verdict.' })
  verdict?: MatchVerdict | null;
}

@Resolver(() => LikelyDuplicateType)
export class LikelyDuplicatesResolver {
  constructor(
    private readonly reads: Reads,
    private readonly filters: KnownFilters,
    private readonly duplicates: LikelyDuplicates,
  ) {}

  @Access('READER')
  @Query(() => LikelyDuplicateConnection, {
    description:
      'Các cặp trong toàn sổ có thể là một người, điểm cao trước (cán bộ); không có cặp đã gộp hay đã biết là khác nhau / pairs of the whole registry who may be one person, highest score first (staff); none that was merged or is known to be different.',
  })
  async likelyDuplicates(@Args() args: LikelyDuplicatesArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    await this.filters.require([
      ...named(areaShape, args.areaId, 'areaId'),
      ...named(organisationShape, args.organisationId, 'organisationId'),
      ...named(personShape, args.personId, 'personId'),
    ]);
    await this.duplicates.catchUp();
    const isProvince = typeof args.areaId === 'string' && (await this.duplicates.isProvince(args.areaId));
    return this.reads.page(likelyDuplicateShape, likelyDuplicateList, { ...args, isProvince }, info);
  }

  @Access('READER')
  @Query(() => Int, {
    description:
      'Còn bao nhiêu thay đổi chưa so (cán bộ); lớn hơn 0 thì danh sách còn thiếu / changes not yet compared (staff); above 0 the list of likely duplicates is not complete.',
  })
  peopleToCompare(): Promise<number> {
    return this.duplicates.countToCompare();
  }
}
