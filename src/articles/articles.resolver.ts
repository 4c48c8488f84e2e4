import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { awardShape } from '../awards/award.shape.js';
import { meetingShape } from '../meetings/meeting.shape.js';
import { organisationShape } from '../organisations/organisation.shape.js';
import { Access } from '../platform/graphql/compiling/access.js';
import { ConfirmInput, WithdrawInput } from '../platform/graphql/records/change-status.js';
import { KnownFilters } from '../platform/graphql/records/known-filters.service.js';
import { named } from '../platform/graphql/compiling/named.js';
import { Reads } from '../platform/graphql/compiling/reads.service.js';
import { RecordRef } from '../platform/graphql/records/record-ref.js';
import { currentRequest } from '../platform/request/request-context.js';
import { articleList, namedHonouree } from './article-list.js';
import { articleWarning } from './article-warning.type.js';
import { articleShape } from './article.shape.js';
import { ArticleConnection, ArticleType } from './article.type.js';
import { ArticlesArgs, IdArgs } from './articles-args.js';
import { ArticlesService, type ArticleWritten } from './articles.service.js';
import { ChangeArticleInput } from './change-article.js';
import { ArticlePayload, RecordArticleInput } from './record-article.js';
import { standingUnlessAsked } from '../platform/graphql/compiling/with-withdrawn.js';

@Resolver(() => ArticleType)
export class ArticlesResolver {
  constructor(
    private readonly reads: Reads,
    private readonly filters: KnownFilters,
    private readonly articles: ArticlesService,
  ) {}

  @Access('PUBLIC')
  @Query(() => ArticleConnection, {
    name: 'articles',
    description: 'Các bài báo, tin / articles that report on meetings and awards.',
  })
  async list(@Args() args: ArticlesArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    await this.filters.require([
      ...named(meetingShape, args.meetingId, 'meetingId'),
      ...named(awardShape, args.awardId, 'awardId'),
      ...namedHonouree(args.honoureeId, 'honoureeId'),
      ...named(organisationShape, args.organisationId, 'organisationId'),
    ]);
    return this.reads.page(articleShape, articleList, args, info, standingUnlessAsked(args));
  }

  @Access('PUBLIC')
  @Query(() => ArticleType, { name: 'article', description: 'Một bài theo mã / an article by its id.' })
  one(@Args() { id }: IdArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.reads.get(articleShape, id, info);
  }

  @Access('RECORDER')
  @Mutation(() => ArticlePayload, {
    description:
      'Ghi một bài, kèm những điều bài nói (bản nháp) / record an article, with its claims or without, as drafts. The same article again, by its address or its text, is a Conflict.',
  })
  async recordArticle(@Args('input') input: RecordArticleInput): Promise<ArticlePayload> {
    return payload(await this.articles.recordArticle(input));
  }

  @Access('RECORDER')
  @Mutation(() => ArticlePayload, { description: 'Sửa một bài / change an article.' })
  async changeArticle(@Args('input') input: ChangeArticleInput): Promise<ArticlePayload> {
    return payload(await this.articles.changeArticle(input));
  }

  @Access('APPROVER')
  @Mutation(() => ArticlePayload, {
    description: 'Xác nhận một bài và mọi bản nháp điều bài nói / confirm an article and every draft among its claims.',
  })
  async confirmArticle(@Args('input') input: ConfirmInput): Promise<ArticlePayload> {
    return payload(await this.articles.confirmArticle(input));
  }

  @Access('RECORDER')
  @Mutation(() => ArticlePayload, {
    description: 'Rút một bài khỏi trang công khai, cùng những điều bài nói / withdraw an article, and so its claims.',
  })
  async withdrawArticle(@Args('input') input: WithdrawInput): Promise<ArticlePayload> {
    return payload(await this.articles.withdrawArticle(input));
  }
}

function payload({ article, claims, doubts }: ArticleWritten): ArticlePayload {
  const { language } = currentRequest();
  return {
    article: new RecordRef('Article', article.id),
    claims: claims.map(({ id }) => new RecordRef('Claim', id)),
    warnings: doubts.map((doubt) => articleWarning(doubt, language)),
  };
}
