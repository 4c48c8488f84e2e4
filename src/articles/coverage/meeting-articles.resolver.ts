import { Args, ResolveField, Resolver } from '@nestjs/graphql';
import { MeetingType } from '../../meetings/meeting.type.js';
import { Access } from '../../platform/graphql/compiling/access.js';
import { answeredByShape, PageArgs } from '../../platform/graphql/records/connection.type.js';
import './meeting-articles.shape.js';
import { ArticleConnection } from '../article.type.js';
import { ArticlePageArgs } from '../articles-args.js';
import { ClaimConnection } from '../claims/claim.type.js';

@Resolver(() => MeetingType)
export class MeetingArticlesResolver {
  @Access('SHAPE')
  @ResolveField(() => ClaimConnection, { description: 'Các bài nói gì về hội nghị / what articles say about it.' })
  claims(@Args() _args: PageArgs): never {
    return answeredByShape();
  }

  @Access('SHAPE')
  @ResolveField(() => ArticleConnection, { description: 'Các bài đưa về hội nghị / articles that report on it.' })
  articles(@Args() _args: ArticlePageArgs): never {
    return answeredByShape();
  }
}
