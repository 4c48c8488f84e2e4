import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit.service.js';
import { changed, newRecord } from '../../platform/database/editable-record.js';
import { InvalidError } from '../../platform/errors/domain-error.js';
import { currentViewer } from '../../platform/request/request-context.js';
import { holdsOverWork, requireScope } from '../../platform/request/scope.js';
import { reachOf } from '../../platform/request/viewer.js';
import { AlikeArticles } from '../alike/alike-articles.service.js';
import { textLikeness } from '../alike/text-likeness.js';
import { textSha256 } from '../article-text.js';
import { articleMessages } from '../articles.messages.js';
import { canonicalUrl } from '../canonical-url.js';
import { requirePublicationDay, today } from '../publication-day.js';
import { DraftForms } from './forms/draft-forms.repository.js';
import type { ArticleDraft } from './article-draft.entity.js';
import { ArticleSources } from './reading/article-sources.service.js';
import { DraftKeepers } from './draft-keepers.service.js';
import { draftForAudit } from './draft-for-audit.js';
import type { DraftHead } from './draft-contents.js';
import type { DraftFromArticleInput } from './draft-from-article.js';
import { draftMessages } from './drafts.messages.js';
import { DraftsRepository, type KnownBy } from './drafts.repository.js';
import { DraftsService, type DraftWritten } from './drafts.service.js';
import { withOwnDoubts } from './doubts/own-doubts.js';
import { type OwnAddress, ownAddress } from './reading/own-address.js';
import { readArticle } from './reading/read-article.js';

const WITHDRAWN_SINCE = 'Bài của bản nháp đã bị rút; bài được đọc lại thành bản nháp khác';
/** Below this two texts under one address are two articles, and the page names the address wrongly. */
const OF_ONE_ADDRESS = 0.3;

/** Drafts are made of articles, each once. */
@Injectable()
export class Drafting {
  constructor(
    private readonly repository: DraftsRepository,
    private readonly drafts: DraftsService,
    private readonly keepers: DraftKeepers,
    private readonly sources: ArticleSources,
    private readonly alike: AlikeArticles,
    private readonly catalogue: DraftForms,
    private readonly audit: Audit,
  ) {}

  /**
   * Reads an article. The same one again, by its canonical address or its text, answers the first draft. One that is merely
   * like another is a draft of its own, and says so.
   * @throws InvalidError as readArticle, canonicalUrl and requirePublicationDay; NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE;
   * ConflictError DRAFTED_MEANWHILE, DRAFTED_BY_ANOTHER, ACCEPTED_BY_ANOTHER
   */
  async draftFromArticle(input: DraftFromArticleInput): Promise<DraftWritten> {
    requirePublicationDay(input.publishedOn, 'input.publishedOn');
    const keptById = await this.keepers.keeperOf(input.keptById);
    const given = addressGiven(input);
    const byAddress = given && (await this.first({ canonicalUrl: given.canonical, snapshotSha256: '' }, given.field));
    if (byAddress) return this.takenOver(byAddress, input);
    const source = await this.sources.load(input.source);
    const { text, contents: read, address: printed } = readArticle(source.text, hintsOf(input), today(), source.field);
    const snapshotSha256 = textSha256(text);
    const printedAddress = ownAddress(printed);
    // The same article sent twice at once: whoever is second finds the draft of whoever is first.
    await this.repository.holdArticle(snapshotSha256, [given?.canonical, printedAddress?.canonical]);
    const byText = await this.first({ canonicalUrl: given?.canonical ?? null, snapshotSha256 });
    if (byText) return this.takenOver(byText, input);
    const own = given ?? (await this.trusted(printedAddress, text));
    const knownBy: KnownBy = { canonicalUrl: own?.canonical ?? null, snapshotSha256 };
    const byOwn = await this.first(knownBy);
    if (byOwn) return this.takenOver(byOwn, input);
    const known = await this.repository.findArticle(knownBy);
    const contents = withOwnDoubts(read, await this.catalogue.forms(), text);
    const draft: ArticleDraft = {
      ...newRecord(),
      state: 'OPEN',
      source: source.kind,
      sourceFileId: source.fileId,
      title: contents.article.title,
      url: own?.url ?? null,
      canonicalUrl: knownBy.canonicalUrl,
      outlet: contents.article.outlet,
      author: contents.article.author,
      publishedOn: contents.article.publishedOn,
      accessedAt: source.kind === 'URL' ? new Date() : null,
      snapshotText: text,
      snapshotSha256,
      asRead: contents,
      revised: null,
      articleId: known?.id ?? null,
      discardReason: null,
      keptById,
    };
    await this.repository.insertDraft(draft);
    await this.audit.record({
      act: 'draftFromArticle',
      subjectType: 'ArticleDraft',
      subjectId: draft.id,
      after: draftForAudit(draft),
    });
    const alike = await this.alike.alike(text, contents, [draft.id, draft.articleId]);
    return { draftId: draft.id, articleId: draft.articleId, isNew: true, alike };
  }

  /**
   * What is sent of an article that was drafted already goes into its draft where nothing of it is known, it is open, and the
   * viewer may act on it.
   */
  private async takenOver(found: DraftWritten, input: DraftFromArticleInput): Promise<DraftWritten> {
    const draft = await this.repository.findDraft(found.draftId);
    if (draft === null) return found;
    const given = Object.entries(hintsOf(input)).filter(([, value]) => value !== undefined);
    const takes = draft.state === 'OPEN' && holdsOverWork('RECORDER', draft);
    const missing = given.filter(([name]) => takes && draft[name as keyof DraftHead] === null);
    if (missing.length > 0)
      await this.drafts.reviseDraft({ id: draft.id, version: draft.version, article: Object.fromEntries(missing) });
    const notTaken = given.filter((each) => !missing.includes(each) && draft[each[0] as keyof DraftHead] !== each[1]);
    return { ...found, notTaken: notTaken.map(([name]) => name) };
  }

  /** The address that a page gives itself, unless another text is known under it: some sites name one on all their pages. */
  private async trusted(own: OwnAddress | null, text: string): Promise<OwnAddress | null> {
    if (own === null) return null;
    const known = await this.repository.textsUnder(own.canonical);
    return known.every((other) => textLikeness(text, other) >= OF_ONE_ADDRESS) ? own : null;
  }

  private async first(knownBy: KnownBy, field = 'input.source'): Promise<DraftWritten | null> {
    const viewer = currentViewer();
    const reach = reachOf(viewer, 'RECORDER');
    const id = await this.repository.findFirst(knownBy, reach, viewer.kind === 'STAFF' ? viewer.id : null);
    const draft = id === null ? null : await this.repository.findDraft(id);
    if (
      draft?.state === 'ACCEPTED' &&
      draft.articleId !== null &&
      (await this.repository.isWithdrawn(draft.articleId))
    ) {
      await this.giveWay(draft.id);
      return this.first(knownBy, field);
    }
    if (draft && !holdsOverWork('READER', draft)) throw await this.keepers.draftedByAnother(draft, field);
    return draft && { draftId: draft.id, articleId: draft.articleId, isNew: false, before: draft };
  }

  /** The draft of an article that was withdrawn makes way for another; what it became stays beside it. */
  private async giveWay(id: string): Promise<void> {
    const before = await this.repository.lockDraft(id);
    if (!before) return;
    requireScope('RECORDER', before.keptById, 'input.source');
    const after: ArticleDraft = { ...before, state: 'DISCARDED', discardReason: WITHDRAWN_SINCE, ...changed(before) };
    await this.repository.updateDraft(id, after);
    await this.audit.record({
      act: 'draftFromArticle',
      subjectType: 'ArticleDraft',
      subjectId: id,
      before: draftForAudit(before),
      after: draftForAudit(after),
      reason: WITHDRAWN_SINCE,
    });
  }
}

function hintsOf({ title, outlet, author, publishedOn }: DraftFromArticleInput) {
  return {
    title: title ?? undefined,
    outlet: outlet ?? undefined,
    author: author ?? undefined,
    publishedOn: publishedOn ?? undefined,
  };
}

/** The address that staff give, or have fetched, and where they give it. */
function addressGiven({ source, url }: DraftFromArticleInput): (OwnAddress & { field: string }) | null {
  if (source.url && url) throw new InvalidError(draftMessages.ADDRESS_TWICE, { field: 'input.url' });
  const asked = source.url ?? url ?? null;
  if (asked === null) return null;
  const field = source.url ? 'input.source.url' : 'input.url';
  return { url: asked, canonical: canonicalOf(asked, field), field };
}

function canonicalOf(url: string, field: string): string {
  const result = canonicalUrl(url);
  if (result.ok) return result.value;
  throw new InvalidError(articleMessages[result.problem], { field });
}
