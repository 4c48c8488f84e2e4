import { Args, ArgsType, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Access } from './access.js';
import { IdField } from './input-fields.js';
import { Reads } from './reads.service.js';
import { Node } from './record.type.js';

@ArgsType()
export class IdArgs {
  @IdField({ description: 'Mã của bản ghi / id of the record.' })
  id: string;
}

@Resolver(() => Node)
export class NodeResolver {
  constructor(private readonly reads: Reads) {}

  @Access('PUBLIC')
  @Query(() => Node, {
    nullable: true,
    description:
      'Bản ghi bất kỳ theo mã; null khi không có hoặc bạn không được xem / any record by its id; null when there is none that you may see.',
  })
  node(@Args() { id }: IdArgs, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return this.reads.node(id, info);
  }
}
