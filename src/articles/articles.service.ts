import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit.service.js';
import { changed, newRecord, requireStatusChange } from '../platform/database/editable-record.js';
import { isChange, requireVersion } from '../platform/database/versioned.js';
import { ConflictError, NotFoundError } from '../platform/errors/domain-error.js';
import { platformMessages } from '../platform/errors/platform-messages.js';
import { requireMayChange, requireStatusRole } from '../platform/graphql/records/status-roles.js';
import type { ConfirmInput, WithdrawInput } from '../platform/graphql/records/change-status.js';
import { holdsOver, requireScope, requireScopeOf } from '../platform/request/scope.js';
import type { Role } from '../platform/request/viewer.js';
import { type AlikeArticle, AlikeArticles, type PeopleNamed, titleOf } from './alike/alike-articles.service.js';
import { articleDetails, articleDoubts, NOTHING_KNOWN } from './article-details.js';
import type { ArticleDoubt } from './article-warning.type.js';
import { Article } from './article.entity.js';
import { articleMessages } from './articles.messages.js';
import { ArticlesRepository } from './articles.repository.js';
import type { ChangeArticleInput } from './change-article.js';
import type { Claim } from './claims/claim.entity.js';
import { ClaimsService, recorded } from './claims/claims.service.js';
import { extractArticle } from './extraction/extract-article.js';
import { ownBody } from './own-body.js';
import type { RecordArticleInput } from './record-article.js';
import { requireUnchanged } from './unchanged.js';

/** An article that an act wrote, with its claims as far as they were touched, and what to look at. */
export interface ArticleWritten {
  article: Article;
  claims: Claim[];
  doubts: ArticleDoubt[];
}

/** The same of a new one, with those on record that it is likely the same as. */
export interface ArticleRecorded extends ArticleWritten {
  alike: AlikeArticle[];
}

/** Articles: what they are, and that each is recorded once. */
@Injectable()
export class ArticlesService {
  constructor(
    private readonly articles: ArticlesRepository,
    private readonly claims: ClaimsService,
    private readonly alike: AlikeArticles,
    private readonly audit: Audit,
  ) {}

  /** @throws NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE */
  async getArticle(id: string, role: Role, field = 'input.id'): Promise<Article> {
    const article = await this.articles.findArticle(id);
    if (!article) throw new NotFoundError(platformMessages.UNKNOWN_ID, { field, details: { type: 'Article' } });
    requireScopeOf(role, article, field);
    return article;
  }

  /**
   * `read`: the article as somebody read it before.
   * @throws ConflictError ARTICLE_ALREADY_RECORDED with details { id, recordStatus, title }, ARTICLE_KEPT_ELSEWHERE; InvalidError NOT_A_URL,
   * NOT_HTTP, WITH_CREDENTIALS, NOT_PUBLIC, ACCESSED_IN_FUTURE, INFERRED_WITHOUT_DATE, SPAN_OUT_OF_RANGE;
   * NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE
   */
  async recordArticle(input: RecordArticleInput, read?: PeopleNamed): Promise<ArticleRecorded> {
    const keptById = input.keptById === undefined ? ownBody() : input.keptById;
    requireScope('RECORDER', keptById, 'input.keptById');
    if (keptById !== null && !(await this.articles.hasOrganisation(keptById)))
      throw new NotFoundError(platformMessages.UNKNOWN_ID, {
        field: 'input.keptById',
        details: { type: 'Organisation' },
      });
    const details = articleDetails(input, NOTHING_KNOWN);
    const article: Article = { ...newRecord(), title: input.title, ...details, keptById };
    await this.requireNew(article);
    await this.articles.insertArticle(article);
    const fieldOf = (i: number) => `input.claims.${i}`;
    const { claims, doubts } = await this.claims.writeNew(article, input.claims ?? [], fieldOf);
    await this.audit.record(
      { act: 'recordArticle', subjectType: 'Article', subjectId: article.id, after: article },
      ...recorded('recordArticle', claims),
    );
    const alike = await this.alikeTo(article, read);
    return { article, claims, alike, doubts: [...articleDoubts(article), ...alike.map(likelySame), ...doubts] };
  }

  /** @throws as recordArticle, and ConflictError VERSION_CONFLICT */
  async changeArticle(input: ChangeArticleInput): Promise<ArticleWritten> {
    const before = await this.getArticle(input.id, 'RECORDER');
    requireMayChange(before, before.keptById, 'input.id');
    const wanted = { title: input.title ?? before.title, ...articleDetails(input, before) };
    // The text is too long to be shown in a conflict; that it differs is seen by its hash.
    const { snapshotText: _, ...shown } = wanted;
    requireVersion(before, input.version, shown);
    await this.requireNew({ ...before, ...wanted });
    const after = await this.write('changeArticle', before, wanted);
    if (after.snapshotSha256 === before.snapshotSha256)
      return { article: after, claims: [], doubts: articleDoubts(after) };
    const alike = await this.alikeTo(after);
    const moved = await this.claims.relocate(after);
    return { article: after, claims: [], doubts: [...articleDoubts(after), ...alike.map(likelySame), ...moved] };
  }

  /** Makes an article public, and with it every draft among its claims, or those of `only`. */
  async confirmArticle(input: ConfirmInput, only?: ReadonlySet<string>): Promise<ArticleWritten> {
    const article = await this.changeStatus('confirmArticle', input, 'CONFIRMED');
    return { article, ...(await this.claims.confirmDrafts(article, only)) };
  }

  /** Its claims stay as they are; without the article none of them is public. */
  async withdrawArticle(input: WithdrawInput): Promise<ArticleWritten> {
    return {
      article: await this.changeStatus('withdrawArticle', input, 'WITHDRAWN', input.reason),
      claims: [],
      doubts: [],
    };
  }

  private async alikeTo({ id, snapshotText }: Article, read?: PeopleNamed): Promise<AlikeArticle[]> {
    if (snapshotText === null) return [];
    const found = await this.alike.alike(snapshotText, read ?? extractArticle(snapshotText), [id]);
    return found.filter(({ kind }) => kind === 'ARTICLE');
  }

  private async requireNew({ id, canonicalUrl, snapshotSha256 }: Article): Promise<void> {
    const byUrl = canonicalUrl === null ? null : await this.articles.findByUrl(canonicalUrl, id);
    const byText = snapshotSha256 === null ? null : await this.articles.findByText(snapshotSha256, id);
    const same = byUrl ?? byText;
    if (!same) return;
    const field = byUrl ? 'input.url' : 'input.snapshotText';
    if (same.recordStatus !== 'CONFIRMED' && !holdsOver('READER', same.keptById))
      throw new ConflictError(articleMessages.ARTICLE_KEPT_ELSEWHERE, { field });
    throw new ConflictError(articleMessages.ARTICLE_ALREADY_RECORDED, {
      field,
      details: { id: same.id, recordStatus: same.recordStatus, title: same.title },
    });
  }

  private async changeStatus(
    act: string,
    input: ConfirmInput,
    to: 'CONFIRMED' | 'WITHDRAWN',
    reason?: string,
  ): Promise<Article> {
    const before = await this.getArticle(input.id, 'RECORDER');
    requireStatusRole(before.recordStatus, to, before.keptById);
    requireVersion(before, input.version, { recordStatus: to });
    requireStatusChange(before, to);
    return this.write(act, before, { recordStatus: to }, reason);
  }

  private async write(act: string, before: Article, wanted: Partial<Article>, reason?: string): Promise<Article> {
    if (!isChange(before, wanted)) return before;
    const after = { ...before, ...wanted, ...changed(before) };
    requireUnchanged(await this.articles.updateArticle(before, after), before);
    await this.audit.record({ act, subjectType: 'Article', subjectId: before.id, before, after, reason });
    return after;
  }
}

function likelySame(alike: AlikeArticle): ArticleDoubt {
  const details = { title: titleOf(alike), percent: Math.round(alike.likeness * 100) };
  return { code: 'LIKELY_SAME_ARTICLE', details, field: 'input.snapshotText', articleId: alike.id };
}
