import { Injectable } from '@nestjs/common';
import { AwardDecisionsService } from '../../../awards/decisions/award-decisions.service.js';
import { AwardActs } from '../../../awards/lines/award-acts.service.js';
import { PresentationsService } from '../../../awards/presentations/presentations.service.js';
import type { Acceptance } from './acceptance.js';
import { AS_MADE } from './confirm-ground.service.js';

/** Confirms the decisions, lines and handings-over that accepting made. */
@Injectable()
export class ConfirmAwards {
  constructor(
    private readonly acts: AwardActs,
    private readonly decisions: AwardDecisionsService,
    private readonly presentations: PresentationsService,
  ) {}

  async confirm(acceptance: Acceptance): Promise<void> {
    for (const id of acceptance.ids('decisionId', true))
      await this.decisions.confirmAwardDecision({ id, version: AS_MADE });
    for (const award of acceptance.reportedAwards) await this.acts.confirmAward(award);
    for (const id of acceptance.ids('presentationId', true))
      await this.presentations.confirmPresentation({ id, version: AS_MADE });
  }
}
