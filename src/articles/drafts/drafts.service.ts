import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit.service.js';
import { changed } from '../../platform/database/editable-record.js';
import { requireVersion } from '../../platform/database/versioned.js';
import { ConflictError, InvalidError, NotFoundError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { holdsOverWork, requireScopeOfWork } from '../../platform/request/scope.js';
import type { Role } from '../../platform/request/viewer.js';
import { requirePublicationDay, today } from '../publication-day.js';
import { DraftKeepers } from './draft-keepers.service.js';
import { DraftForms } from './forms/draft-forms.repository.js';
import type { DraftContents } from './draft-contents.js';
import type { ArticleDraft } from './article-draft.entity.js';
import { draftForAudit } from './draft-for-audit.js';
import type { DiscardDraftInput } from './discard-draft.js';
import { DRAFT_OF_NO_BODY, draftMessages, STATE_WORDS } from './drafts.messages.js';
import { DraftsRepository, type PartOutcome } from './drafts.repository.js';
import { unknownDoubts, withDismissed } from './doubts/dismissed-doubts.js';
import { withOwnDoubts } from './doubts/own-doubts.js';
import type { AlikeArticle } from '../alike/alike-articles.service.js';
import type { ReviseDraftInput } from './revising/revise-draft.js';
import { AcceptedMeetings, type MeetingPutRight } from './revising/accepted-meetings.service.js';
import { changedValues, differsInAnything } from './revising/changed-values.js';
import { unknownForms } from './revising/known-forms.js';
import { revise } from './revising/revise-contents.js';
import { yearsAgain } from './revising/years-again.js';

export interface DraftWritten {
  draftId: string;
  articleId: string | null;
  isNew: boolean;
  /** The draft that was there already. */
  before?: ArticleDraft;
  /** What was sent with an article that was drafted already, and is another in the draft. */
  notTaken?: string[];
  /** Meetings on record that a revision changed, too. */
  onRecord?: MeetingPutRight[];
  /** Others that it is likely the same as. */
  alike?: AlikeArticle[];
}

/** Drafts read from articles: put right, thrown away. How they are made is in Drafting, what accepting does in accepting/. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly drafts: DraftsRepository,
    private readonly keepers: DraftKeepers,
    private readonly catalogue: DraftForms,
    private readonly acceptedMeetings: AcceptedMeetings,
    private readonly audit: Audit,
  ) {}

  /**
   * @throws ConflictError DRAFT_NOT_OPEN, VERSION_CONFLICT; InvalidError UNKNOWN_PART, UNKNOWN_DOUBT, VALUE_NEEDED, QUOTE_NOT_IN_TEXT,
   * PART_ACCEPTED, UNKNOWN_FORM, FORM_BY_CODE, PUBLISHED_IN_FUTURE, PUBLISHED_TOO_EARLY, and as AcceptedMeetings.putRight
   * and DraftKeepers.handedTo
   */
  async reviseDraft(input: ReviseDraftInput): Promise<DraftWritten> {
    if (isHandedOnly(input)) return this.handOver(input);
    requirePublicationDay(input.article?.publishedOn, 'input.article.publishedOn');
    const before = await this.lockOpen(input.id, input.version);
    const outcomes = await this.drafts.outcomesOf(before.id);
    const accepted = requireNotAccepted(outcomes, input);
    const old = before.revised ?? before.asRead;
    const day = input.article?.publishedOn;
    const anew = day !== undefined && day !== old.article.publishedOn;
    const read = anew ? yearsAgain(old, day, today(), before.snapshotText, accepted) : old;
    const catalogue = await this.catalogue.forms();
    const doubts = input.doubts ?? [];
    const unknown = [...unknownForms(input.awards ?? [], catalogue), ...unknownDoubts(doubts, old)];
    if (unknown.length > 0) throw InvalidError.all(unknown);
    const text = before.snapshotText;
    const revisedBy = (from: DraftContents, by: Omit<ReviseDraftInput, 'id' | 'version'>) =>
      withOwnDoubts(revise(before.asRead, from, by, text), catalogue, text);
    const standing = revisedBy(read, input);
    const revised = withDismissed(standing, old, doubts);
    const { title, outlet, author, publishedOn } = revised.article;
    const keptById = await this.keepers.handedTo(before, input.keptById);
    const written = { draftId: before.id, articleId: before.articleId, isNew: false };
    if (keptById === before.keptById && !differsInAnything(withDismissed(revisedBy(old, {}), old, []), revised))
      return written;
    const after = { ...before, revised, title, outlet, author, publishedOn, keptById, ...changed(before) };
    await this.drafts.updateDraft(before.id, after);
    const onRecord = await this.acceptedMeetings.putRight(input.meetings ?? [], revised, outcomes);
    await this.keepers.takeAlong(before, keptById);
    const values = changedValues(old, revised);
    const isHanded = keptById !== before.keptById;
    await this.audit.record({
      act: 'reviseDraft',
      subjectType: 'ArticleDraft',
      subjectId: before.id,
      before: { version: before.version, ...values.before, ...(isHanded ? { keptById: before.keptById } : {}) },
      after: { version: after.version, ...values.after, ...(isHanded ? { keptById } : {}) },
    });
    return { ...written, onRecord };
  }

  /** Whatever became of it: a draft that was accepted may be for an approver of the body to confirm. */
  private async handOver({ id, version, keptById: to }: ReviseDraftInput): Promise<DraftWritten> {
    const before = await this.lock(id, 'RECORDER');
    requireVersion(before, version);
    const keptById = await this.keepers.handedTo(before, to);
    const written = { draftId: id, articleId: before.articleId, isNew: false };
    if (keptById === before.keptById) return written;
    const after: ArticleDraft = { ...before, keptById, ...changed(before) };
    await this.drafts.updateDraft(id, after);
    await this.keepers.takeAlong(before, keptById);
    await this.audit.record({
      act: 'reviseDraft',
      subjectType: 'ArticleDraft',
      subjectId: id,
      before: { version: before.version, keptById: before.keptById },
      after: { version: after.version, keptById },
    });
    return written;
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
        details: {
          id,
          state: draft.state,
          ...STATE_WORDS[draft.state],
          articleId: draft.articleId,
          yours: version,
          current: draft.version,
        },
      });
    requireVersion(draft, version);
    return draft;
  }

  /** Of those whom the viewer may see. @throws NotFoundError UNKNOWN_ID */
  async getDraft(id: string, field: string): Promise<ArticleDraft> {
    const draft = await this.drafts.findDraft(id);
    if (!draft || !holdsOverWork('READER', draft))
      throw new NotFoundError(platformMessages.UNKNOWN_ID, { field, details: { type: 'ArticleDraft' } });
    return draft;
  }

  /** @throws NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE */
  async lock(id: string, role: Role): Promise<ArticleDraft> {
    const draft = await this.drafts.lockDraft(id);
    // To those who do not see it, a draft is as good as none.
    if (!draft || !holdsOverWork('READER', draft))
      throw new NotFoundError(platformMessages.UNKNOWN_ID, { field: 'input.id', details: { type: 'ArticleDraft' } });
    requireScopeOfWork(role, draft, DRAFT_OF_NO_BODY, 'input.id');
    return draft;
  }
}

/** Nothing that the draft says is changed. */
function isHandedOnly({ id: _id, version: _version, keptById, ...changes }: ReviseDraftInput): boolean {
  return keptById !== undefined && Object.values(changes).every((each) => each === undefined || each === null);
}

/** What is on record is changed there, but for meetings, which are put right in both. Answers the keys of what is. */
function requireNotAccepted(outcomes: readonly PartOutcome[], input: ReviseDraftInput): ReadonlySet<string> {
  const accepted = new Set(outcomes.map(({ partKey }) => partKey.split('.')[0]!));
  const problems = (['attendees', 'delegations', 'awards'] as const).flatMap((list) =>
    (input[list] ?? []).flatMap(({ key }, i) =>
      key && accepted.has(key)
        ? [{ text: draftMessages.PART_ACCEPTED, field: `input.${list}.${i}.key`, details: { key } }]
        : [],
    ),
  );
  if (problems.length > 0) throw InvalidError.all(problems);
  return accepted;
}
