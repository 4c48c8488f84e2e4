import { Injectable } from '@nestjs/common';
import { AwardDecisionsService } from '../../../awards/decisions/award-decisions.service.js';
import { AwardActs } from '../../../awards/lines/award-acts.service.js';
import { PresentationsService } from '../../../awards/presentations/presentations.service.js';
import { OrganisationsService } from '../../../organisations/organisations.service.js';
import type { PartOutcome } from '../drafts.repository.js';
import { idsOf } from '../accepting/acceptance.js';
import { ConfirmingRepository } from './confirming.repository.js';

/** Confirms the bodies, decisions, lines and handings-over that accepting made. */
@Injectable()
export class ConfirmAwards {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly acts: AwardActs,
    private readonly decisions: AwardDecisionsService,
    private readonly presentations: PresentationsService,
    private readonly records: ConfirmingRepository,
  ) {}

  async confirm(made: readonly PartOutcome[]): Promise<void> {
    for (const draft of await this.records.drafts('organisations', idsOf(made, 'organisationId')))
      await this.organisations.confirmOrganisation(draft);
    const only = new Set(idsOf(made, 'awardId'));
    for (const draft of await this.records.drafts('award_decisions', idsOf(made, 'decisionId')))
      await this.decisions.confirmAwardDecision(draft, { only });
    // Lines of these decisions were confirmed with them.
    for (const draft of await this.records.drafts('awards', idsOf(made, 'awardId')))
      await this.acts.confirmAward(draft);
    for (const draft of await this.records.drafts('presentations', idsOf(made, 'presentationId')))
      await this.presentations.confirmPresentation(draft, false);
  }
}
