import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Access } from '../platform/graphql/access.js';
import { IdArgs } from '../platform/graphql/node.resolver.js';
import { Reads } from '../platform/graphql/reads.service.js';
import { awardList } from './award-list.js';
import { awardShape } from './award.shape.js';
import { AwardConnection, AwardType } from './award.type.js';
import { AwardsArgs } from './awards-args.js';

@Resolver(() => AwardType)
export class AwardsResolver {
  constructor(private readonly reads: Reads) {}

  @Access('PUBLIC')
  @Query(() => AwardConnection, { description: 'Các dòng khen thưởng / award lines.' })
  awards(@Args() args: AwardsArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.reads.page(awardShape, awardList, args, info);
  }

  @Access('PUBLIC')
  @Query(() => AwardType, { description: 'Một dòng khen thưởng theo mã / an award line by its id.' })
  award(@Args() { id }: IdArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.reads.get(awardShape, id, info);
  }
}
