import { Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/graphql/compiling/access.js';
import { DRAFT_SOURCE, type DraftSource } from '../../vocabulary.js';
import { ArticleSources } from './article-sources.service.js';

@Resolver()
export class DraftSourcesResolver {
  constructor(private readonly sources: ArticleSources) {}

  @Access('READER')
  @Query(() => [DRAFT_SOURCE], {
    description:
      'Máy chủ này nhận bài bằng những cách nào; có URL khi máy chủ được tải bài theo địa chỉ (BANGVANG_FETCH) (cán bộ) / how articles may come in at this server; with URL where it may fetch them by their address (staff).',
  })
  draftSources(): DraftSource[] {
    return this.sources.open();
  }
}
