import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { PeopleService } from '../../people/people.service.js';
import { ForbiddenError, wording } from '../../platform/errors/domain-error.js';
import type { ConfirmInput } from '../../platform/graphql/change-status.js';
import { currentRequest } from '../../platform/request/request-context.js';
import type { Award } from '../award.entity.js';
import { DECISION_HIDES } from '../awards.messages.js';
import { AwardDecisionsService, type DecisionWritten } from './award-decisions.service.js';
import type { DecisionHiddenType } from './confirm-decision.js';
import { DecisionDraftsRepository, type NamedDraft } from './decision-drafts.repository.js';

const MOST_IDS = 100;

/** Makes a decision public, and says what of it the public does not see all the same. */
@Injectable()
export class ConfirmDecision {
  constructor(
    private readonly decisions: AwardDecisionsService,
    private readonly drafts: DecisionDraftsRepository,
    private readonly people: PeopleService,
    private readonly organisations: OrganisationsService,
  ) {}

  /** @throws as AwardDecisionsService.confirmAwardDecision */
  async confirm(
    input: ConfirmInput,
    withDrafts: boolean,
  ): Promise<DecisionWritten & { notPublic: DecisionHiddenType[] }> {
    const confirmed = withDrafts ? await this.confirmDrafts(input.id) : 0;
    const written = await this.decisions.confirmAwardDecision(input, { withOthers: confirmed > 0 });
    return { ...written, notPublic: hidden(await this.drafts.draftsNamedBy(input.id)) };
  }

  /** How many. A body that is not the viewer's to confirm stays as it is, and is told. */
  private async confirmDrafts(decisionId: string): Promise<number> {
    await this.drafts.holdPeopleNamedBy(decisionId);
    await this.decisions.lock(decisionId, 'APPROVER');
    let count = 0;
    const done = new Set<string>();
    for (const draft of await this.drafts.draftsNamedBy(decisionId)) {
      if (done.has(draft.id)) continue;
      done.add(draft.id);
      if (await this.confirmed(draft)) count += 1;
    }
    return count;
  }

  private async confirmed({ code, id, version }: NamedDraft): Promise<boolean> {
    try {
      if (code === 'PERSON_NOT_PUBLIC') await this.people.confirmPerson({ id, version });
      else await this.organisations.confirmOrganisation({ id, version });
      return true;
    } catch (error) {
      // Refused before anything is written.
      if (error instanceof ForbiddenError) return false;
      throw error;
    }
  }
}

/** What is hidden by its new decision: lines that were public, as far as they tell it themselves. */
export function hiddenByDecision({ decision }: DecisionWritten, attached: readonly Award[]): DecisionHiddenType[] {
  const lines = attached.filter(({ recordStatus }) => recordStatus === 'CONFIRMED').length;
  if (lines === 0 || decision.recordStatus === 'CONFIRMED') return [];
  const code = 'DECISION_NOT_PUBLIC';
  const message = wording(DECISION_HIDES[code], currentRequest().language, { lines });
  return [{ code, records: 1, lines, recordIds: [decision.id], message }];
}

function hidden(drafts: readonly NamedDraft[]): DecisionHiddenType[] {
  const { language } = currentRequest();
  return (['ISSUER_NOT_PUBLIC', 'PERSON_NOT_PUBLIC', 'BODY_NOT_PUBLIC'] as const).flatMap((code) => {
    const of = drafts.filter((draft) => draft.code === code);
    if (of.length === 0) return [];
    const [records, lines] = [of.length, of.reduce((sum, draft) => sum + draft.lines, 0)];
    const message = wording(DECISION_HIDES[code], language, { records, lines });
    return [{ code, records, lines, recordIds: of.slice(0, MOST_IDS).map(({ id }) => id), message }];
  });
}
