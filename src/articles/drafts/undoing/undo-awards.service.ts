import { Injectable } from '@nestjs/common';
import { DecisionIntake } from '../../../awards/decisions/decision-intake.service.js';
import { BulkLines } from '../../../awards/lines/bulk-lines.service.js';
import { UndoPresentations } from '../../../awards/presentations/undo-presentations.service.js';
import { idsOf } from '../accepting/acceptance.js';
import type { PartOutcome } from '../drafts.repository.js';
import { UndoingRepository } from './undoing.repository.js';

export interface AwardsUndone {
  presentations: string[];
  decisions: string[];
  awards: string[];
}

/** Takes back the decisions, lines and handings-over that accepting made. */
@Injectable()
export class UndoAwards {
  constructor(
    private readonly presentations: UndoPresentations,
    private readonly intake: DecisionIntake,
    private readonly lines: BulkLines,
    private readonly records: UndoingRepository,
  ) {}

  /** Changed or not: whoever calls has made sure that staff give changes up. */
  async undo(
    act: string,
    reason: string,
    acceptances: readonly string[],
    made: readonly PartOutcome[],
  ): Promise<AwardsUndone> {
    const presentations = await this.presentations.undo(act, reason, idsOf(made, 'presentationId'));
    const awards = await this.records.asMade('award_id', acceptances, { changed: true });
    if (awards.length > 0)
      await this.lines.undo(act, reason, { sql: 'select unnest($1::uuid[])', parameters: [awards] });
    const decisions = await this.records.asMade('decision_id', acceptances, { changed: true });
    for (const id of decisions) await this.intake.undo(act, id, reason, { whole: true, lines: [] });
    return { presentations, decisions, awards };
  }
}
