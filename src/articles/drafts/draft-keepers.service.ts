import { Injectable } from '@nestjs/common';
import { ConflictError, NotFoundError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { requireScope } from '../../platform/request/scope.js';
import { dayInVietnam } from '../../platform/time/day.js';
import { ownBody } from '../own-body.js';
import type { ArticleDraft } from './article-draft.entity.js';
import { draftMessages, STATE_WORDS } from './drafts.messages.js';
import { DraftsRepository } from './drafts.repository.js';

const FIELD = 'input.keptById';

/** Which body keeps a draft. */
@Injectable()
export class DraftKeepers {
  constructor(private readonly drafts: DraftsRepository) {}

  /** Of a new one. @throws NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE */
  async keeperOf(given: string | null | undefined): Promise<string | null> {
    const keptById = given === undefined ? ownBody() : given;
    requireScope('RECORDER', keptById, FIELD);
    if (keptById !== null && !(await this.drafts.hasOrganisation(keptById)))
      throw new NotFoundError(platformMessages.UNKNOWN_ID, { field: FIELD, details: { type: 'Organisation' } });
    return keptById;
  }

  /**
   * A draft that no body keeps is handed to one, as long as nothing of it is on record: what is, is kept as it was recorded.
   * @throws ConflictError KEEPER_STAYS, DRAFTED_THERE; and as keeperOf
   */
  async handedTo(draft: ArticleDraft, to: string | null | undefined, isAccepted: boolean): Promise<string | null> {
    if (to === undefined || to === draft.keptById) return draft.keptById;
    if (draft.keptById !== null || to === null || isAccepted)
      throw new ConflictError(draftMessages.KEEPER_STAYS, { field: FIELD });
    await this.keeperOf(to);
    if (await this.drafts.isKeptThere(draft, to))
      throw new ConflictError(draftMessages.DRAFTED_THERE, { field: FIELD });
    return to;
  }

  /** Tells of a draft that the viewer does not see: that it is there and whose it is, and nothing that it says. */
  async draftedByAnother({ createdBy, createdAt, state }: ArticleDraft): Promise<ConflictError> {
    const name = (createdBy === null ? null : await this.drafts.nameOfStaff(createdBy)) ?? '…';
    const details = { name, day: dayInVietnam(createdAt), state, ...STATE_WORDS[state] };
    return new ConflictError(draftMessages.DRAFTED_BY_ANOTHER, { field: 'input.source', details });
  }
}
