import { Injectable } from '@nestjs/common';
import { BulkBodies } from '../../organisations/bulk-bodies.service.js';
import { PeopleService } from '../../people/people.service.js';
import type { ConfirmInput } from '../../platform/graphql/records/change-status.js';
import type { Award } from '../award.entity.js';
import { AwardDecisionsService, type DecisionWritten } from './award-decisions.service.js';
import { sayHidden } from './decision-hidden.js';
import type { DecisionHiddenType } from './decision-hidden.type.js';
import { DecisionDraftsRepository, type NamedDraft } from './decision-drafts.repository.js';

const ACT = 'confirmAwardDecision';

/** Makes a decision public, and says what of it the public does not see all the same. */
@Injectable()
export class ConfirmDecision {
  constructor(
    private readonly decisions: AwardDecisionsService,
    private readonly drafts: DecisionDraftsRepository,
    private readonly people: PeopleService,
    private readonly bodies: BulkBodies,
  ) {}

  /** @throws as AwardDecisionsService.confirmAwardDecision */
  async confirm(
    input: ConfirmInput,
    withDrafts: boolean,
  ): Promise<DecisionWritten & { notPublic: DecisionHiddenType[] }> {
    const confirmed = withDrafts ? await this.confirmDrafts(input.id) : 0;
    const written = await this.decisions.confirmAwardDecision(input, { withOthers: confirmed > 0 });
    return { ...written, notPublic: (await this.drafts.whatHides(input.id)).map(sayHidden) };
  }

  /** How many. A body that is not the viewer's to confirm stays as it is, and is told. */
  private async confirmDrafts(decisionId: string): Promise<number> {
    await this.drafts.holdPeopleNamedBy(decisionId);
    await this.decisions.lock(decisionId, 'APPROVER');
    const named = await this.drafts.draftsNamedBy(decisionId);
    const ids = (of: NamedDraft['of']) => named.filter((draft) => draft.of === of).map(({ id }) => id);
    const people = await this.people.confirmDrafts(ACT, ids('PERSON'));
    const bodies = await this.bodies.confirmDrafts(ACT, ids('BODY'));
    return people.length + bodies.length;
  }
}

/** What is hidden by its new decision: lines that were public, as far as they tell it themselves. */
export function hiddenByDecision({ decision }: DecisionWritten, attached: readonly Award[]): DecisionHiddenType[] {
  const lines = attached.filter(({ recordStatus }) => recordStatus === 'CONFIRMED').length;
  if (lines === 0 || decision.recordStatus === 'CONFIRMED') return [];
  return [sayHidden({ code: 'DECISION_NOT_PUBLIC', records: 1, lines, recordIds: [decision.id] })];
}
