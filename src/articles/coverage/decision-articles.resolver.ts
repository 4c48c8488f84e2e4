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
      'Các bài nói về quyết định này hay khen thưởng theo nó, qua điều bài nói đã gắn với quyết định hoặc với từng dòng / articles that speak of this decision or of its awards, by what they say that is tied to it or to its lines.',
  })
  articles(@Args() _args: ArticlePageArgs): never {
    return answeredByShape();
  }
}
