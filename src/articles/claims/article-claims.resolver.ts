import { ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/graphql/compiling/access.js';
import { answeredByShape } from '../../platform/graphql/records/connection.type.js';
import { ArticleType } from '../article.type.js';
import { ClaimType } from './claim.type.js';

@Resolver(() => ArticleType)
export class ArticleClaimsResolver {
  @Access('SHAPE')
  @ResolveField(() => [ClaimType], { description: 'Những điều bài nói, theo thứ tự trong bài / its claims, in order.' })
  claims(): never {
    return answeredByShape();
  }
}
