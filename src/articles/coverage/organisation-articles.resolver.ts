import { Args, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationType } from '../../organisations/organisation.type.js';
import { Access } from '../../platform/graphql/compiling/access.js';
import { answeredByShape } from '../../platform/graphql/records/connection.type.js';
import './organisation-articles.shape.js';
import { ArticleConnection } from '../article.type.js';
import { ArticlePageArgs } from '../articles-args.js';

@Resolver(() => OrganisationType)
export class OrganisationArticlesResolver {
  @Access('SHAPE')
  @ResolveField(() => ArticleConnection, {
    description:
      'Các bài nói về khen thưởng đơn vị này tặng hoặc nhận, về hội nghị nó tổ chức / articles that speak of awards that it granted or received, or of meetings that it organised.',
  })
  articles(@Args() _args: ArticlePageArgs): never {
    return answeredByShape();
  }
}
