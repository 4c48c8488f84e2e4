import { Injectable } from '@nestjs/common';
import { Audit } from '../../../audit/audit.service.js';
import { changed } from '../../../platform/database/editable-record.js';
import { requireVersion } from '../../../platform/database/versioned.js';
import { ConflictError, wording } from '../../../platform/errors/domain-error.js';
import { RecordRef } from '../../../platform/graphql/records/record-ref.js';
import { currentRequest } from '../../../platform/request/request-context.js';
import { ACCEPTANCE_WARNINGS } from '../accepting/acceptance-messages.js';
import type { ArticleDraft } from '../article-draft.entity.js';
import type { DraftAcceptance } from '../draft-acceptance.entity.js';
import { draftForAudit } from '../draft-for-audit.js';
import { draftMessages } from '../drafts.messages.js';
import { DraftsRepository, type PartOutcome } from '../drafts.repository.js';
import { DraftsService } from '../drafts.service.js';
import { BUILT_UPON, tellBuiltUpon } from './built-upon.js';
import { fieldsSaid } from './changed-fields.js';
import { type AcceptedUndone, UndoAccepted } from './undo-accepted.service.js';
import type { UndoAcceptDraftInput, UndoAcceptDraftPayload } from './undo-accept-draft.js';
import { type Changed, UndoingRepository } from './undoing.repository.js';

const ACT = 'undoAcceptDraft';

/** Takes back, as one act, what accepting a draft made, as long as nothing was built upon it. Nothing is deleted. */
@Injectable()
export class UndoAcceptance {
  constructor(
    private readonly drafts: DraftsService,
    private readonly repository: DraftsRepository,
    private readonly records: UndoingRepository,
    private readonly accepted: UndoAccepted,
    private readonly audit: Audit,
  ) {}

  /**
   * @throws NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE; ConflictError VERSION_CONFLICT, NOTHING_TO_UNDO,
   * DRAFT_BUILT_UPON, DRAFT_CHANGED_SINCE, DRAFT_IS_PUBLIC with details { builtUpon }
   */
  async undoAcceptDraft(input: UndoAcceptDraftInput): Promise<UndoAcceptDraftPayload> {
    const before = await this.drafts.lock(input.id, 'RECORDER');
    const standing = await this.repository.acceptancesOf(before.id);
    if (standing.length === 0) throw new ConflictError(draftMessages.NOTHING_TO_UNDO, { field: 'input.id' });
    requireVersion(before, input.version);
    const acceptances = input.latestOnly ? standing.slice(-1) : standing;
    const ids = acceptances.map(({ id }) => id);
    await this.records.hold(ids);
    const lost = await this.requireNothingBuilt(ids, input.discardChanges ?? false);
    const outcomes = await this.repository.outcomesIn(acceptances);
    const undone = await this.accepted.undo(ACT, input.reason, acceptances, outcomes);
    const discarded = discardedOf(lost, outcomes);
    const after = reopened(before, acceptances);
    const { changedAt: undoneAt, changedBy: undoneBy } = after;
    await this.repository.markUndone(ids, { undoneAt, undoneBy, undoReason: input.reason });
    await this.repository.updateDraft(before.id, after);
    const { staying, ...taken } = undone;
    await this.audit.record({
      act: ACT,
      subjectType: 'ArticleDraft',
      subjectId: before.id,
      before: draftForAudit(before),
      after: { ...draftForAudit(after), undone: taken, staying, ...(discarded.length > 0 ? { discarded } : {}) },
      reason: input.reason,
    });
    return payloadOf(before.id, undone, discarded);
  }

  /** Answers the drafts whose changes are lost, where staff say so. */
  private async requireNothingBuilt(acceptances: readonly string[], discardChanges: boolean): Promise<Changed[]> {
    const found = await this.records.builtUpon(acceptances);
    const builtUpon = tellBuiltUpon(found);
    const onlyChanged = found.every(({ code }) => code === 'CHANGED');
    if (onlyChanged && (discardChanges || found.length === 0)) return this.records.changesOf(acceptances, found);
    const list = (language: 'vi' | 'en') =>
      builtUpon.map(({ code, count }) => `${BUILT_UPON[code][language]} (${count})`).join('; ');
    const isPublic = builtUpon.some(({ code }) => code === 'PUBLIC');
    const refusal = onlyChanged ? draftMessages.DRAFT_CHANGED_SINCE : draftMessages.DRAFT_BUILT_UPON;
    throw new ConflictError(isPublic ? draftMessages.DRAFT_IS_PUBLIC : refusal, {
      field: 'input.id',
      details: { builtUpon, reasonsVi: list('vi'), reasonsEn: list('en') },
    });
  }
}

/** Open for whatever is to become of it; a draft that was put away stays so. */
function reopened(before: ArticleDraft, undone: readonly DraftAcceptance[]): ArticleDraft {
  const articleMade = undone.some((each) => each.articleMade && each.articleId === before.articleId);
  return {
    ...before,
    state: before.state === 'DISCARDED' ? 'DISCARDED' : 'OPEN',
    articleId: articleMade ? null : before.articleId,
    ...changed(before),
  };
}

interface Discarded extends Changed {
  partKey: string | null;
}

/** With the part of the draft that each was made of. */
function discardedOf(lost: readonly Changed[], outcomes: readonly PartOutcome[]): Discarded[] {
  return lost.map((each) => ({
    ...each,
    partKey: outcomes.find(({ of }) => Object.values(of).includes(each.id))?.partKey ?? null,
  }));
}

function payloadOf(
  draftId: string,
  { staying, ...undone }: AcceptedUndone,
  discarded: readonly Discarded[],
): UndoAcceptDraftPayload {
  const { language } = currentRequest();
  const refs = (type: string, ids: readonly string[]) => ids.map((id) => new RecordRef(type, id));
  return {
    draft: new RecordRef('ArticleDraft', draftId),
    article: refs('Article', undone.articles)[0] ?? null,
    meetings: refs('Meeting', undone.meetings),
    attendances: refs('Attendance', undone.attendances),
    people: refs('Person', undone.people),
    posts: refs('Post', undone.posts),
    claims: refs('Claim', undone.claims),
    presentations: refs('Presentation', undone.presentations),
    awards: refs('Award', undone.awards),
    decisions: refs('AwardDecision', undone.decisions),
    organisations: refs('Organisation', undone.organisations),
    warnings: [
      ...discarded.map(({ id, type, fields, partKey }) => ({
        code: 'CHANGES_DISCARDED',
        partKey,
        message: wording(ACCEPTANCE_WARNINGS.CHANGES_DISCARDED, language, {
          type,
          fields: fieldsSaid(fields, language),
        }),
        recordId: id,
      })),
      ...staying.map(({ name, partKey }) => ({
        code: 'RECORD_STAYS',
        partKey,
        message: wording(ACCEPTANCE_WARNINGS.RECORD_STAYS, language, { name }),
      })),
    ],
  };
}
