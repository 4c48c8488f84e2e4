import { Args, ArgsType, Field, Info, Query, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { keptPersonId } from '../../people/person.shape.js';
import { NotFoundError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { Access } from '../../platform/graphql/compiling/access.js';
import { answeredByShape } from '../../platform/graphql/records/connection.type.js';
import { IdArgs } from '../../platform/graphql/records/id-args.js';
import { KnownFilters } from '../../platform/graphql/records/known-filters.service.js';
import { Reads } from '../../platform/graphql/compiling/reads.service.js';
import { namedByAwardFilter } from '../listing/award-filters.js';
import { AwardConnection } from '../award.type.js';
import { AwardsArgs, PagedAwardFilterArgs } from '../listing/awards-args.js';
import { honoureeList, honoureeShape } from './honouree.shape.js';
import { HonoureeConnection, HonoureeType } from './honouree.type.js';

const HONOUREE_ORDER = { NAME: 'NAME', NAME_DESC: 'NAME_DESC' } as const;
registerEnumType(HONOUREE_ORDER, {
  name: 'HonoureeOrder',
  description:
    'Theo tên gọi tiếng Việt; đơn vị theo tên đầy đủ / by Vietnamese given name; organisations by full name.',
  valuesMap: {
    NAME: { description: 'Theo tên gọi tiếng Việt / by Vietnamese given name.' },
    NAME_DESC: { description: 'Ngược lại / the other way round.' },
  },
});

@ArgsType()
class HonoureesArgs extends PagedAwardFilterArgs {
  @Field(() => HONOUREE_ORDER, { nullable: true, description: 'Mặc định NAME / by default NAME.' })
  orderBy?: keyof typeof HONOUREE_ORDER | null;
}

@Resolver(() => HonoureeType)
export class HonoureesResolver {
  constructor(
    private readonly reads: Reads,
    private readonly filters: KnownFilters,
  ) {}

  @Access('PUBLIC')
  @Query(() => HonoureeConnection, {
    description:
      'Những người và tập thể đã được tặng ít nhất một khen thưởng / all who hold an award that you may see: granted, not just proposed.',
  })
  async honourees(@Args() args: HonoureesArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    await this.filters.require(namedByAwardFilter(args));
    return this.reads.page(honoureeShape, honoureeList, args, info);
  }

  @Access('PUBLIC')
  @Query(() => HonoureeType, {
    description:
      'Theo mã của người hoặc đơn vị; mã của người đã gộp vẫn dùng được / by the id of a person or organisation; ids of merged people still resolve.',
  })
  async honouree(@Args() { id }: IdArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    const found = await this.reads.findWhere(honoureeShape, (t, s) => `${t}.id = ${keptPersonId(id, s)}`, info);
    if (!found) throw new NotFoundError(platformMessages.UNKNOWN_ID, { field: 'id', details: { type: 'Honouree' } });
    return found;
  }

  @Access('SHAPE')
  @ResolveField(() => AwardConnection, { description: 'Các khen thưởng mà bạn được xem / awards that you may see.' })
  awards(@Args() _args: AwardsArgs): never {
    return answeredByShape();
  }
}
