import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Access } from '../../platform/graphql/compiling/access.js';
import { AwardFiguresService } from './award-figures.service.js';
import { AwardFigures, AwardFiguresArgs } from './award-figures.type.js';

@Resolver(() => AwardFigures)
export class AwardFiguresResolver {
  constructor(private readonly service: AwardFiguresService) {}

  @Access('PUBLIC')
  @Query(() => AwardFigures, {
    description:
      'Số khen thưởng và đối tượng được công khai, đếm theo bộ lọc của awards; ai hỏi cũng như nhau / public awards and honourees, counted as awards are filtered; the same for whoever asks.',
  })
  awardFigures(@Args() args: AwardFiguresArgs, @Info() info: GraphQLResolveInfo): Promise<AwardFigures> {
    return this.service.figures(args, info);
  }
}
