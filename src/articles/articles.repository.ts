import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { explainConstraint } from '../platform/database/constraint-errors.js';
import { Database } from '../platform/database/database.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Article } from './article.entity.js';
import { articleMessages } from './articles.messages.js';

// Only for two recorders at the same moment: otherwise the service finds the first article and names it.
for (const [constraint, field] of [
  ['articles_canonical_url_key', 'input.url'],
  ['articles_snapshot_sha256_key', 'input.snapshotText'],
] as const)
  explainConstraint(constraint, { kind: 'CONFLICT', text: articleMessages.ARTICLE_RECORDED_MEANWHILE, field });

@Injectable()
export class ArticlesRepository {
  constructor(private readonly database: Database) {}

  findArticle(id: string): Promise<Article | null> {
    return this.database.manager.findOneBy(Article, { id });
  }

  findByUrl(canonicalUrl: string, exceptId: string): Promise<Article | null> {
    return this.database.manager.findOneBy(Article, {
      canonicalUrl,
      id: Not(exceptId),
      recordStatus: Not('WITHDRAWN'),
    });
  }

  findByText(snapshotSha256: string, exceptId: string): Promise<Article | null> {
    return this.database.manager.findOneBy(Article, {
      snapshotSha256,
      id: Not(exceptId),
      recordStatus: Not('WITHDRAWN'),
    });
  }

  hasOrganisation(id: string): Promise<boolean> {
    return this.database.manager.existsBy(Organisation, { id });
  }

  async insertArticle(article: Article): Promise<void> {
    await this.database.manager.insert(Article, article);
  }

  /** Whether the article was still as it was read. */
  async updateArticle({ id, version }: Article, changes: Partial<Article>): Promise<boolean> {
    const { affected } = await this.database.manager.update(Article, { id, version }, changes);
    return affected === 1;
  }
}
