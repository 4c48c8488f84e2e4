import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Access } from '../../../platform/graphql/compiling/access.js';
import { Reads } from '../../../platform/graphql/compiling/reads.service.js';
import { PageArgs } from '../../../platform/graphql/records/connection.type.js';
import { handedOnList, handedOnShape } from './handed-on.shape.js';
import { HandedOnDecisionConnection, HandedOnDecisionType } from './handed-on.type.js';

@Resolver(() => HandedOnDecisionType)
export class HandedOnResolver {
  constructor(private readonly reads: Reads) {}

  @Access('READER')
  @Query(() => HandedOnDecisionConnection, {
    description:
      'Các quyết định mà đơn vị của bạn đã giữ và cơ quan ban hành đã nhận về, mới nhất trước (cán bộ) / decisions that your bodies kept and their issuers took over, newest first (staff).',
  })
  decisionsHandedOn(@Args() args: PageArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.reads.page(handedOnShape, handedOnList, args, info);
  }
}
