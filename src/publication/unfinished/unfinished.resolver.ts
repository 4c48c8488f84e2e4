import { Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Access } from '../../platform/graphql/compiling/access.js';
import { Reads } from '../../platform/graphql/compiling/reads.service.js';
import { unfinishedShape } from './unfinished.shape.js';
import { UnfinishedWorkType } from './unfinished.type.js';

@Resolver(() => UnfinishedWorkType)
export class UnfinishedResolver {
  constructor(private readonly reads: Reads) {}

  @Access('READER')
  @Query(() => UnfinishedWorkType, {
    description: 'Việc còn dở, mỗi loại bao nhiêu (cán bộ) / what is left to do, how much of each kind (staff).',
  })
  unfinishedWork(@Info() info: GraphQLResolveInfo): Promise<object | null> {
    return this.reads.findWhere(unfinishedShape, (t) => `${t}.here`, info);
  }
}
