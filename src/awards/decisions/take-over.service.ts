import { Injectable } from '@nestjs/common';
import { requireVersion } from '../../platform/database/versioned.js';
import { NotFoundError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { requireMayChange } from '../../platform/graphql/records/status-roles.js';
import { AwardsRepository } from '../awards.repository.js';
import { AwardWriter } from '../lines/award-writer.service.js';
import { LinesShown } from '../lines/paged-lines.js';
import { requireDecisionNotUndone } from '../undone.js';
import { AwardDecisionsRepository } from './award-decisions.repository.js';
import { AwardDecisionsService, type DecisionWritten } from './award-decisions.service.js';
import type { TakeOverAwardDecisionInput } from './take-over-decision.js';

const ACT = 'takeOverAwardDecision';
/** By what the body that kept it knows it again: as it was then, for what becomes of a draft is no longer theirs to read. */
const TOLD = ['numberPrinted', 'signedOn'] as const;

/** A decision is its issuer's word: whoever acts for the issuer need not ask the body that recorded it. */
@Injectable()
export class TakeOverDecision {
  constructor(
    private readonly decisions: AwardDecisionsRepository,
    private readonly service: AwardDecisionsService,
    private readonly awards: AwardsRepository,
    private readonly writer: AwardWriter,
  ) {}

  /**
   * The lines that were kept with the decision go along.
   * @throws NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE, CONFIRMED_NEEDS_APPROVER, WITHDRAWN_NEEDS_APPROVER, each by the
   * issuer; ConflictError DECISION_UNDONE
   */
  async takeOver({ id, version, reason }: TakeOverAwardDecisionInput): Promise<DecisionWritten> {
    const before = await this.decisions.lockDecision(id);
    const field = 'input.id';
    if (!before) throw new NotFoundError(platformMessages.UNKNOWN_ID, { field, details: { type: 'AwardDecision' } });
    const keptById = before.issuerId;
    requireMayChange(before, keptById, field);
    requireDecisionNotUndone(before, field);
    requireVersion(before, version, { keptById });
    if (before.keptById === keptById) return { decision: before, awards: [] };
    const shown = new LinesShown();
    for await (const page of this.awards.pagesOf(id)) {
      const lines = page.filter((line) => line.keptById === before.keptById);
      // A draft may have lines that were public before they were put under it.
      for (const line of lines) requireMayChange(line, keptById, field);
      const after = lines.map((line) => ({ ...line, keptById }));
      shown.add(await this.writer.update(ACT, lines, after, [], reason, { onRecord: true }));
    }
    const decision = await this.service.writeChange(ACT, before, { ...before, keptById }, reason, TOLD);
    return { decision, awards: shown.awards };
  }
}
