import { Args, ResolveField, Resolver } from '@nestjs/graphql';
import { AwardDecisionType } from '../../awards/decisions/award-decision.type.js';
import { Access } from '../../platform/graphql/compiling/access.js';
import { answeredByShape } from '../../platform/graphql/records/connection.type.js';
import './decision-articles.shape.js';
import { ArticleConnection } from '../article.type.js';
import { ArticlePageArgs } from '../articles-args.js';

@Resolver(() => AwardDecisionType)
export class DecisionArticlesResolver {
  @Access('SHAPE')
  @ResolveField(() => ArticleConnection, {
    description:
      'Các bài nói về khen thưởng theo quyết định này, qua điều bài nói đã gắn với từng dòng / articles that speak of awards of this decision, by what they say that is tied to its lines.',
  })
  articles(@Args() _args: ArticlePageArgs): never {
    return answeredByShape();
  }
}
