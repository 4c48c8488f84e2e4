import { Injectable } from '@nestjs/common';
import { explainConstraint } from '../../platform/database/constraint-errors.js';
import { Database } from '../../platform/database/database.js';
import { awardMessages } from '../awards.messages.js';
import { AwardDecision } from './award-decision.entity.js';

// Two at the same moment; whoever comes later is told before, with the id (see requireFreeNumber).
explainConstraint('award_decisions_number_key', {
  kind: 'CONFLICT',
  text: awardMessages.DECISION_NUMBER_TAKEN_JUST_NOW,
  field: 'input.number',
});

@Injectable()
export class AwardDecisionsRepository {
  constructor(private readonly database: Database) {}

  /** Held until the transaction ends, so that lines are added one act after another. */
  lockDecision(id: string): Promise<AwardDecision | null> {
    return this.database.manager.findOne(AwardDecision, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** The decision that has this issuer, year, type and number already. */
  async findTwin(
    decision: Pick<AwardDecision, 'id' | 'issuerId' | 'signedOn' | 'documentType' | 'numberNormalised'>,
  ): Promise<string | null> {
    const { issuerId, signedOn, documentType, numberNormalised, id } = decision;
    if (numberNormalised === null || signedOn === null) return null;
    const [row] = await this.database.query<{ id: string }>(
      `select id from award_decisions where issuer_id = $1 and signed_year = $2 and document_type = $3
          and number_normalised = $4 and id <> $5 and undone_at is null`,
      [issuerId, Number(signedOn.slice(0, 4)), documentType, numberNormalised, id],
    );
    return row?.id ?? null;
  }

  async insertDecision(decision: AwardDecision): Promise<void> {
    await this.database.manager.insert(AwardDecision, decision);
  }

  async updateDecision(decision: AwardDecision): Promise<void> {
    await this.database.manager.update(AwardDecision, { id: decision.id }, decision);
  }
}
