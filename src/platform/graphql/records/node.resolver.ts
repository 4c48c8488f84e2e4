import { Args, ArgsType, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Access } from '../compiling/access.js';
import { IdArgs } from './id-args.js';
import { IdListField } from '../refusing/input-fields.js';
import { Nodes } from './nodes.service.js';
import { Reads } from '../compiling/reads.service.js';
import { Node } from './record.type.js';

@ArgsType()
class NodesArgs {
  @IdListField({ atMost: 1_000, description: 'Mã của các bản ghi / ids of records, of whatever types.' })
  ids: string[];
}

@Resolver(() => Node)
export class NodeResolver {
  constructor(
    private readonly reads: Reads,
    private readonly many: Nodes,
  ) {}

  @Access('PUBLIC')
  @Query(() => Node, {
    nullable: true,
    description:
      'Bản ghi bất kỳ theo mã; null khi không có hoặc bạn không được xem / any record by its id; null when there is none that you may see.',
  })
  node(@Args() { id }: IdArgs, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return this.reads.node(id, info);
  }

  @Access('PUBLIC')
  @Query(() => [Node], {
    nullable: 'items',
    description:
      'Nhiều bản ghi theo mã, đúng thứ tự các mã; null khi không có, hoặc không còn, hoặc bạn không được xem. Mã khác mã đã hỏi: người ấy đã được gộp / records by their ids, in the order of the ids; null where there is none, none any more, or none that you may see. An id that is not the one asked for: of whom that person was merged into.',
  })
  nodes(@Args() { ids }: NodesArgs, @Info() info: GraphQLResolveInfo): Promise<(object | null)[]> {
    return this.many.list(ids, info);
  }
}
