import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Access } from '../../platform/graphql/compiling/access.js';
import { IdArgs } from '../../platform/graphql/records/id-args.js';
import { Reads } from '../../platform/graphql/compiling/reads.service.js';
import { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { articleDraftShape } from './article-draft.shape.js';
import { ArticleDraftConnection, ArticleDraftType } from './article-draft.type.js';
import { DiscardDraftInput } from './discard-draft.js';
import { DraftFromArticleInput, DraftPayload } from './draft-from-article.js';
import { draftedBefore, likelySameArticle, putRightOnRecord, sentNotTaken } from './draft-warning.type.js';
import { draftList } from './listing/draft-list.js';
import { DraftsArgs } from './listing/drafts-args.js';
import { Drafting } from './drafting.service.js';
import { DraftsService, type DraftWritten } from './drafts.service.js';
import { ReviseDraftInput } from './revising/revise-draft.js';

@Resolver(() => ArticleDraftType)
export class DraftsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly drafting: Drafting,
    private readonly drafts: DraftsService,
  ) {}

  @Access('READER')
  @Query(() => ArticleDraftConnection, {
    name: 'drafts',
    description: 'Bản nháp đọc từ bài báo, mới nhất trước (cán bộ) / drafts read from articles, newest first (staff).',
  })
  list(@Args() args: DraftsArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.reads.page(articleDraftShape, draftList, args, info);
  }

  @Access('READER')
  @Query(() => ArticleDraftType, { name: 'draft', description: 'Một bản nháp theo mã (cán bộ) / a draft (staff).' })
  one(@Args() { id }: IdArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.reads.get(articleDraftShape, id, info);
  }

  @Access('RECORDER')
  @Mutation(() => DraftPayload, {
    description:
      'Đọc một bài thành bản nháp: hội nghị, người dự, khen thưởng, mỗi giá trị kèm những chữ của nó; chưa ghi gì khác / read an article into a draft: meetings, attendees, awards, each value with its words. Nothing else is recorded. The same article again answers the first draft.',
  })
  async draftFromArticle(@Args('input') input: DraftFromArticleInput): Promise<DraftPayload> {
    return payload(await this.drafting.draftFromArticle(input));
  }

  @Access('RECORDER')
  @Mutation(() => DraftPayload, { description: 'Sửa một bản nháp / revise a draft.' })
  async reviseDraft(@Args('input') input: ReviseDraftInput): Promise<DraftPayload> {
    return payload(await this.drafts.reviseDraft(input));
  }

  @Access('RECORDER')
  @Mutation(() => DraftPayload, { description: 'Bỏ một bản nháp / discard a draft.' })
  async discardDraft(@Args('input') input: DiscardDraftInput): Promise<DraftPayload> {
    return payload(await this.drafts.discardDraft(input));
  }
}

function payload({
  draftId,
  articleId,
  isNew,
  before,
  notTaken = [],
  onRecord = [],
  alike = [],
}: DraftWritten): DraftPayload {
  return {
    draft: new RecordRef('ArticleDraft', draftId),
    isNew,
    article: articleId === null ? null : new RecordRef('Article', articleId),
    warnings: [
      ...(before ? [draftedBefore(before)] : []),
      ...(before && notTaken.length > 0 ? [sentNotTaken(before, notTaken)] : []),
      ...onRecord.flatMap(putRightOnRecord),
      ...alike.map(likelySameArticle),
    ],
  };
}
