import { Injectable } from '@nestjs/common';
import { ConflictError, NotFoundError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { holdsOver, requireScope } from '../../platform/request/scope.js';
import { dayInVietnam } from '../../platform/time/day.js';
import { ownBody } from '../own-body.js';
import type { ArticleDraft } from './article-draft.entity.js';
import { draftMessages, SENDER_WORDS, STATE_WORDS } from './drafts.messages.js';
import { DraftsRepository } from './drafts.repository.js';
import { HandedRecords } from './handed-records.service.js';

const FIELD = 'input.keptById';

/** Which body keeps a draft. */
@Injectable()
export class DraftKeepers {
  constructor(
    private readonly drafts: DraftsRepository,
    private readonly records: HandedRecords,
  ) {}

  /** Of a new one. @throws NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE */
  async keeperOf(given: string | null | undefined): Promise<string | null> {
    const keptById = given === undefined ? ownBody() : given;
    requireScope('RECORDER', keptById, FIELD);
    if (keptById !== null && !(await this.drafts.hasOrganisation(keptById)))
      throw new NotFoundError(platformMessages.UNKNOWN_ID, { field: FIELD, details: { type: 'Organisation' } });
    return keptById;
  }

  /**
   * A draft that no body keeps is handed to one.
   * @throws ConflictError KEEPER_STAYS, DRAFTED_THERE; and as keeperOf
   */
  async handedTo(draft: ArticleDraft, to: string | null | undefined): Promise<string | null> {
    if (to === undefined || to === draft.keptById) return draft.keptById;
    if (draft.keptById !== null || to === null) throw new ConflictError(draftMessages.KEEPER_STAYS, { field: FIELD });
    await this.keeperOf(to);
    if (draft.state !== 'DISCARDED' && (await this.drafts.isKeptThere(draft, to)))
      throw new ConflictError(draftMessages.DRAFTED_THERE, { field: FIELD });
    return to;
  }

  /** What a draft became goes with it, where it was handed to a body. */
  async takeAlong(before: ArticleDraft, keptById: string | null): Promise<void> {
    if (keptById !== null && keptById !== before.keptById) await this.records.goTo(before.id, keptById);
  }

  /**
   * Tells of a draft that the viewer does not see: that it is there and whose it is, and nothing that it says; and of its
   * article, where the viewer sees that.
   */
  async draftedByAnother(draft: ArticleDraft, field: string): Promise<ConflictError> {
    const { createdBy, createdAt, state } = draft;
    const name = createdBy === null ? null : await this.drafts.nameOfStaff(createdBy);
    const sender = name === null ? SENDER_WORDS.unknown : { nameVi: name, nameEn: name, ...SENDER_WORDS.known };
    const articleId = await this.articleSeen(draft);
    const details = {
      name,
      ...sender,
      day: dayInVietnam(createdAt),
      state,
      ...STATE_WORDS[state],
      ...(articleId === null ? {} : { articleId }),
    };
    const text = state === 'ACCEPTED' ? draftMessages.ACCEPTED_BY_ANOTHER : draftMessages.DRAFTED_BY_ANOTHER;
    return new ConflictError(text, { field, details });
  }

  private async articleSeen({ articleId }: ArticleDraft): Promise<string | null> {
    const article = articleId === null ? null : await this.drafts.articleOf(articleId);
    const isSeen = article?.recordStatus === 'CONFIRMED' || (article && holdsOver('READER', article.keptById));
    return isSeen ? articleId : null;
  }
}
