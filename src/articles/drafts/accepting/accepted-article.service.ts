import { Injectable } from '@nestjs/common';
import { toldAt } from '../../../platform/errors/told-at.js';
import type { AlikeArticle } from '../../alike/alike-articles.service.js';
import type { Article } from '../../article.entity.js';
import { ArticlesService } from '../../articles.service.js';
import { requirePublicationDay } from '../../publication-day.js';
import type { ArticleDraft } from '../article-draft.entity.js';
import { DraftsRepository } from '../drafts.repository.js';
import type { Acceptance } from './acceptance.js';
import { AcceptClaims } from '../claiming/accept-claims.service.js';
import { AcceptPresentations } from './accept-presentations.service.js';
import { LayGround } from './lay-ground.service.js';

export interface ArticleAccepted {
  article: Article;
  /** Recorded just now. */
  made: boolean;
  /** Others on record that it is likely the same as. */
  alike: readonly AlikeArticle[];
}

/** The article of a draft, recorded or found, with all that it says. */
@Injectable()
export class AcceptedArticle {
  constructor(
    private readonly drafts: DraftsRepository,
    private readonly articles: ArticlesService,
    private readonly ground: LayGround,
    private readonly claims: AcceptClaims,
    private readonly presentations: AcceptPresentations,
  ) {}

  async record(acceptance: Acceptance, draft: ArticleDraft, title: string): Promise<ArticleAccepted> {
    const { attendances, awards } = await this.ground.lay(acceptance);
    const recorded = await this.articleOf(draft, title);
    const { article } = recorded;
    const claims = await this.claims.accept(acceptance, article, awards);
    await this.presentations.accept(acceptance, attendances, awards, claims);
    return recorded;
  }

  /** The one on record, if this is that, whoever recorded it meanwhile. */
  private async articleOf(draft: ArticleDraft, title: string): Promise<ArticleAccepted> {
    const before =
      draft.articleId === null ? null : await this.articles.getArticle(draft.articleId, 'RECORDER', 'input.id');
    // Of an article that was withdrawn since nothing is claimed any more.
    const known = before?.recordStatus === 'WITHDRAWN' ? null : before?.id;
    const id = known ?? (await this.drafts.findArticle(draft))?.id;
    if (id !== undefined)
      return { article: await this.articles.getArticle(id, 'RECORDER', 'input.id'), made: false, alike: [] };
    const { outlet, author, url, publishedOn, snapshotText, keptById } = draft;
    requirePublicationDay(publishedOn, 'input.id');
    const accessedAt = draft.accessedAt?.toISOString() ?? null;
    const input = { title, outlet, author, url, publishedOn, accessedAt, snapshotText, keptById };
    const { article, alike } = await toldAt(
      () => 'input.id',
      () => this.articles.recordArticle(input, draft.revised ?? draft.asRead),
    );
    return { article, made: true, alike };
  }
}
