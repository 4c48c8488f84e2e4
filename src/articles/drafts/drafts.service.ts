import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit.service.js';
import { changed, newRecord } from '../../platform/database/editable-record.js';
import { requireVersion } from '../../platform/database/versioned.js';
import { ConflictError, InvalidError, NotFoundError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { currentViewer } from '../../platform/request/request-context.js';
import { requireScope } from '../../platform/request/scope.js';
import { type Role, reachOf } from '../../platform/request/viewer.js';
import { articleMessages } from '../articles.messages.js';
import { textSha256 } from '../article-text.js';
import { canonicalUrl } from '../canonical-url.js';
import { ownBody } from '../own-body.js';
import type { ArticleDraft } from './article-draft.entity.js';
import { ArticleSources } from './article-sources.service.js';
import { draftForAudit } from './draft-for-audit.js';
import type { DiscardDraftInput } from './discard-draft.js';
import type { DraftFromArticleInput } from './draft-from-article.js';
import { draftMessages, STATE_IN_VIETNAMESE } from './drafts.messages.js';
import { DraftsRepository, type KnownBy } from './drafts.repository.js';
import { readArticle } from './read-article.js';
import type { ReviseDraftInput } from './revise-draft.js';
import { changedValues, revise } from './revise-contents.js';

const WITHDRAWN_SINCE = 'Bài của bản nháp đã bị rút; bài được đọc lại thành bản nháp khác';

export interface DraftWritten {
  draftId: string;
  articleId: string | null;
  isNew: boolean;
}

/** Drafts read from articles: made, put right, thrown away. What accepting does is in accepting/. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly drafts: DraftsRepository,
    private readonly sources: ArticleSources,
    private readonly audit: Audit,
  ) {}

  /**
   * Reads an article. The same one again, by its canonical address or its text, answers the first draft.
   * @throws InvalidError as readArticle and canonicalUrl; NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE;
   * ConflictError DRAFTED_MEANWHILE
   */
  async draftFromArticle(input: DraftFromArticleInput): Promise<DraftWritten> {
    const keptById = input.keptById === undefined ? ownBody() : input.keptById;
    requireScope('RECORDER', keptById, 'input.keptById');
    if (keptById !== null && !(await this.drafts.hasOrganisation(keptById)))
      throw new NotFoundError(platformMessages.UNKNOWN_ID, {
        field: 'input.keptById',
        details: { type: 'Organisation' },
      });
    const asked = input.source.url ?? input.url ?? null;
    if (input.source.url && input.url) throw new InvalidError(draftMessages.ADDRESS_TWICE, { field: 'input.url' });
    const canonical = asked === null ? null : canonicalOf(asked, input.source.url ? 'input.source.url' : 'input.url');
    const byAddress = canonical === null ? null : await this.first({ canonicalUrl: canonical, snapshotSha256: '' });
    if (byAddress) return byAddress;
    const source = await this.sources.load(input.source);
    const { text, contents } = readArticle(source.text, hintsOf(input), source.field);
    const knownBy = { canonicalUrl: canonical, snapshotSha256: textSha256(text) };
    const byText = await this.first(knownBy);
    if (byText) return byText;
    const known = await this.drafts.findArticle(knownBy);
    const draft: ArticleDraft = {
      ...newRecord(),
      state: 'OPEN',
      source: source.kind,
      sourceFileId: source.fileId,
      title: contents.article.title,
      url: asked,
      canonicalUrl: canonical,
      outlet: contents.article.outlet,
      author: contents.article.author,
      publishedOn: contents.article.publishedOn,
      accessedAt: source.kind === 'URL' ? new Date() : null,
      snapshotText: text,
      snapshotSha256: knownBy.snapshotSha256,
      asRead: contents,
      revised: null,
      articleId: known?.id ?? null,
      discardReason: null,
      keptById,
    };
    await this.drafts.insertDraft(draft);
    await this.audit.record({
      act: 'draftFromArticle',
      subjectType: 'ArticleDraft',
      subjectId: draft.id,
      after: draftForAudit(draft),
    });
    return { draftId: draft.id, articleId: draft.articleId, isNew: true };
  }

  private async first(knownBy: KnownBy): Promise<DraftWritten | null> {
    const id = await this.drafts.findFirst(knownBy, reachOf(currentViewer(), 'RECORDER'));
    const draft = id === null ? null : await this.drafts.findDraft(id);
    if (draft?.state === 'ACCEPTED' && draft.articleId !== null && (await this.drafts.isWithdrawn(draft.articleId))) {
      await this.giveWay(draft.id);
      return this.first(knownBy);
    }
    return draft && { draftId: draft.id, articleId: draft.articleId, isNew: false };
  }

  /** The draft of an article that was withdrawn makes way for another; what it became stays beside it. */
  private async giveWay(id: string): Promise<void> {
    const before = await this.lock(id, 'RECORDER');
    const after: ArticleDraft = { ...before, state: 'DISCARDED', discardReason: WITHDRAWN_SINCE, ...changed(before) };
    await this.drafts.updateDraft(id, after);
    await this.audit.record({
      act: 'draftFromArticle',
      subjectType: 'ArticleDraft',
      subjectId: id,
      before: draftForAudit(before),
      after: draftForAudit(after),
      reason: WITHDRAWN_SINCE,
    });
  }

  /** @throws ConflictError DRAFT_NOT_OPEN, VERSION_CONFLICT; InvalidError UNKNOWN_PART, VALUE_NEEDED, QUOTE_NOT_IN_TEXT */
  async reviseDraft(input: ReviseDraftInput): Promise<DraftWritten> {
    const before = await this.lockOpen(input.id, input.version);
    await this.requireNotAccepted(before.id, input);
    const old = before.revised ?? before.asRead;
    const revised = revise(before.asRead, old, input, before.snapshotText);
    const { title, outlet, author, publishedOn } = revised.article;
    const after = { ...before, revised, title, outlet, author, publishedOn, ...changed(before) };
    await this.drafts.updateDraft(before.id, after);
    const values = changedValues(old, revised);
    await this.audit.record({
      act: 'reviseDraft',
      subjectType: 'ArticleDraft',
      subjectId: before.id,
      before: { version: before.version, ...values.before },
      after: { version: after.version, ...values.after },
    });
    return { draftId: before.id, articleId: before.articleId, isNew: false };
  }

  /** What is on record is changed there. */
  private async requireNotAccepted(id: string, input: ReviseDraftInput): Promise<void> {
    const accepted = new Set((await this.drafts.outcomesOf(id)).map(({ partKey }) => partKey.split('.')[0]));
    if (accepted.size === 0) return;
    const problems = (['meetings', 'attendees', 'delegations', 'awards'] as const).flatMap((list) =>
      (input[list] ?? []).flatMap(({ key }, i) =>
        key && accepted.has(key)
          ? [{ text: draftMessages.PART_ACCEPTED, field: `input.${list}.${i}.key`, details: { key } }]
          : [],
      ),
    );
    if (problems.length > 0) throw InvalidError.all(problems);
  }

  /** @throws ConflictError DRAFT_NOT_OPEN, VERSION_CONFLICT, DRAFT_PARTLY_ACCEPTED */
  async discardDraft(input: DiscardDraftInput): Promise<DraftWritten> {
    const before = await this.lockOpen(input.id, input.version);
    if ((await this.drafts.outcomesOf(before.id)).length > 0)
      throw new ConflictError(draftMessages.DRAFT_PARTLY_ACCEPTED, { field: 'input.id' });
    const after: ArticleDraft = { ...before, state: 'DISCARDED', discardReason: input.reason, ...changed(before) };
    await this.drafts.updateDraft(before.id, after);
    await this.audit.record({
      act: 'discardDraft',
      subjectType: 'ArticleDraft',
      subjectId: before.id,
      before: draftForAudit(before),
      after: draftForAudit(after),
      reason: input.reason,
    });
    return { draftId: before.id, articleId: before.articleId, isNew: false };
  }

  /** @throws NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE; ConflictError DRAFT_NOT_OPEN, VERSION_CONFLICT */
  async lockOpen(id: string, version: number): Promise<ArticleDraft> {
    const draft = await this.lock(id, 'RECORDER');
    if (draft.state !== 'OPEN')
      throw new ConflictError(draftMessages.DRAFT_NOT_OPEN, {
        field: 'input.id',
        details: { state: draft.state, stateVi: STATE_IN_VIETNAMESE[draft.state], articleId: draft.articleId },
      });
    requireVersion(draft, version);
    return draft;
  }

  /** @throws NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE */
  async lock(id: string, role: Role): Promise<ArticleDraft> {
    const draft = await this.drafts.lockDraft(id);
    // Whose draft it is, is nothing to staff of other bodies: as good as none.
    if (!draft || !inReach(draft.keptById))
      throw new NotFoundError(platformMessages.UNKNOWN_ID, { field: 'input.id', details: { type: 'ArticleDraft' } });
    requireScope(role, draft.keptById, 'input.id');
    return draft;
  }
}

function inReach(keptById: string | null): boolean {
  const reach = reachOf(currentViewer(), 'READER');
  return reach === null || keptById === null || reach.includes(keptById);
}

function hintsOf({ title, outlet, author, publishedOn }: DraftFromArticleInput) {
  return {
    title: title ?? undefined,
    outlet: outlet ?? undefined,
    author: author ?? undefined,
    publishedOn: publishedOn ?? undefined,
  };
}

function canonicalOf(url: string, field: string): string {
  const result = canonicalUrl(url);
  if (result.ok) return result.value;
  throw new InvalidError(articleMessages[result.problem], { field });
}
