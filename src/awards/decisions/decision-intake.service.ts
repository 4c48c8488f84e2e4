import { Injectable } from '@nestjs/common';
import { requireTakesMore } from '../../platform/database/editable-record.js';
import type { RowSource } from '../../platform/database/row-source.js';
import { ConflictError } from '../../platform/errors/domain-error.js';
import { awardMessages } from '../awards.messages.js';
import { AwardsRepository } from '../awards.repository.js';
import { BulkLines } from '../lines/bulk-lines.service.js';
import { DECISION_STATUS } from '../vocabulary.js';
import type { AwardDecision } from './award-decision.entity.js';
import { AwardDecisionsRepository } from './award-decisions.repository.js';
import { AwardDecisionsService } from './award-decisions.service.js';
import type { RecordAwardDecisionInput } from './record-award-decision.js';

export interface DecisionOpened {
  decision: AwardDecision;
  /** Annex order of its last line; 0 where it has none. */
  lastOrder: number;
}

/** Decisions whose lists come in by the thousand, from a room above; and the taking back of such a list. */
@Injectable()
export class DecisionIntake {
  constructor(
    private readonly decisions: AwardDecisionsService,
    private readonly rows: AwardDecisionsRepository,
    private readonly awards: AwardsRepository,
    private readonly lines: BulkLines,
  ) {}

  /** @throws NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE; ConflictError DECISION_NOT_GRANTED, DECISION_UNDONE */
  async get(id: string, field: string): Promise<AwardDecision> {
    const decision = await this.decisions.lock(id, 'RECORDER', field);
    if (decision.status !== DECISION_STATUS.GRANTED)
      throw new ConflictError(awardMessages.DECISION_NOT_GRANTED, { field });
    return decision;
  }

  /** A decision that a list may go on from. @throws as `get`, and ConflictError ADDED_TO_WITHDRAWN */
  async getToAppend(id: string, field: string): Promise<AwardDecision> {
    const decision = await this.get(id, field);
    requireTakesMore(decision, 'AwardDecision', field);
    return decision;
  }

  /** A new decision without lines. @throws as recordAwardDecision */
  async record(input: RecordAwardDecisionInput): Promise<DecisionOpened> {
    return { decision: (await this.decisions.recordAwardDecision(input)).decision, lastOrder: 0 };
  }

  /**
   * A decision on record, locked, whose list goes on: whoever read it before has to read it again.
   * @throws as `getToAppend`
   */
  async reopen(act: string, id: string, field: string): Promise<DecisionOpened> {
    const before = await this.getToAppend(id, field);
    const decision = await this.decisions.writeChange(act, before);
    return { decision, lastOrder: await this.awards.lastAnnexOrder(id) };
  }

  /** The decision on record with this issuer, year, type and number; null where there is none. */
  findTwin(decision: Pick<AwardDecision, 'issuerId' | 'signedOn' | 'documentType' | 'numberNormalised'>) {
    return this.rows.findTwin({ ...decision, id: NO_DECISION });
  }

  /** Takes lines back, and with `whole` the decision too, whose number is free then. @throws as `reopen` */
  async undo(
    act: string,
    id: string,
    reason: string,
    { whole, lines }: { whole: boolean; lines: readonly RowSource[] },
  ): Promise<number> {
    const before = await this.decisions.lock(id, 'RECORDER', 'input.id');
    let count = 0;
    for (const source of lines) count += await this.lines.undo(act, reason, source);
    await this.decisions.writeChange(
      act,
      before,
      whole ? { ...before, recordStatus: 'WITHDRAWN', undoneAt: new Date() } : before,
      reason,
    );
    return count;
  }
}

/** Nobody's id. */
const NO_DECISION = '00000000-0000-0000-0000-000000000000';
