import { Module } from '@nestjs/common';
import { ArticleSources } from './article-sources.service.js';
import { DraftsRepository } from './drafts.repository.js';
import { DraftsResolver } from './drafts.resolver.js';
import { DraftsService } from './drafts.service.js';

@Module({
  providers: [DraftsRepository, ArticleSources, DraftsService, DraftsResolver],
})
export class DraftsModule {}
