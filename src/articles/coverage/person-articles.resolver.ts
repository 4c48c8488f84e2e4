import { Args, ResolveField, Resolver } from '@nestjs/graphql';
import { PersonType } from '../../people/person.type.js';
import { Access } from '../../platform/graphql/compiling/access.js';
import { answeredByShape } from '../../platform/graphql/records/connection.type.js';
import './person-articles.shape.js';
import { ArticleConnection } from '../article.type.js';
import { ArticlePageArgs } from '../articles-args.js';

@Resolver(() => PersonType)
export class PersonArticlesResolver {
  @Access('SHAPE')
  @ResolveField(() => ArticleConnection, {
    description: 'Các bài nói về khen thưởng của người này / articles that speak of an award of this person.',
  })
  articles(@Args() _args: ArticlePageArgs): never {
    return answeredByShape();
  }
}
