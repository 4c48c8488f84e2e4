import { Injectable } from '@nestjs/common';
import { AwardDecisionsService } from '../../../awards/decisions/award-decisions.service.js';
import type { Award } from '../../../awards/award.entity.js';
import { describeAwardWarning } from '../../../awards/doubts/award-warning-messages.js';
import { AwardActs } from '../../../awards/lines/award-acts.service.js';
import { PresentationsService } from '../../../awards/presentations/presentations.service.js';
import { OrganisationsService } from '../../../organisations/organisations.service.js';
import { currentRequest } from '../../../platform/request/request-context.js';
import type { DraftWarningType } from '../draft-warning.type.js';
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

  /** Answers what its acts tell of what should be looked at twice, each with the part. */
  async confirm(made: readonly PartOutcome[]): Promise<DraftWarningType[]> {
    for (const draft of await this.records.drafts('organisations', idsOf(made, 'organisationId')))
      await this.organisations.confirmOrganisation(draft);
    const only = new Set(idsOf(made, 'awardId'));
    const awards: Award[] = [];
    for (const draft of await this.records.drafts('award_decisions', idsOf(made, 'decisionId')))
      awards.push(...(await this.decisions.confirmAwardDecision(draft, { only })).awards);
    // Lines of these decisions were confirmed with them.
    const left = await this.records.drafts('awards', idsOf(made, 'awardId'));
    awards.push(...(await this.acts.confirmAwards(left.map(({ id }) => id))));
    const told = awards.flatMap((award) => doubtsOfLine(award, partOf(made, 'awardId', award.id)));
    for (const { presentation, warnings } of await this.presentations.confirmPresentations(
      idsOf(made, 'presentationId'),
    )) {
      const partKey = partOf(made, 'presentationId', presentation.id);
      told.push(...warnings.map(({ code, message }) => ({ code, message, partKey, recordId: presentation.id })));
    }
    return told;
  }
}

const partOf = (made: readonly PartOutcome[], name: 'awardId' | 'presentationId', id: string): string | null =>
  made.find(({ of }) => of[name] === id)?.partKey ?? null;

/** Those that nobody gave a reason for. */
function doubtsOfLine({ id, warnings, overriddenWarnings }: Award, partKey: string | null): DraftWarningType[] {
  const { language } = currentRequest();
  const open = warnings.filter(({ code }) => !overriddenWarnings.some((each) => each.code === code));
  return open.map((doubt) => ({
    code: doubt.code,
    message: describeAwardWarning(doubt, language),
    partKey,
    recordId: id,
  }));
}
