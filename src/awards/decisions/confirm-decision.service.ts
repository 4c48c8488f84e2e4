import { Injectable } from '@nestjs/common';
import { BulkBodies } from '../../organisations/bulk-bodies.service.js';
import { PeopleService } from '../../people/people.service.js';
import { wording } from '../../platform/errors/domain-error.js';
import type { ConfirmInput } from '../../platform/graphql/change-status.js';
import { currentRequest } from '../../platform/request/request-context.js';
import type { Award } from '../award.entity.js';
import { DECISION_HIDES } from '../awards.messages.js';
import { AwardDecisionsService, type DecisionWritten } from './award-decisions.service.js';
import { MOST_IDS, sayHidden, type WhatHides } from './decision-hidden.js';
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
    const drafts = hidden(await this.drafts.draftsNamedBy(input.id));
    return { ...written, notPublic: [...drafts, ...hiddenForGood(await this.drafts.linesHidden(input.id))] };
  }

  /** How many. A body that is not the viewer's to confirm stays as it is, and is told. */
  private async confirmDrafts(decisionId: string): Promise<number> {
    await this.drafts.holdPeopleNamedBy(decisionId);
    await this.decisions.lock(decisionId, 'APPROVER');
    const named = await this.drafts.draftsNamedBy(decisionId);
    const ids = (people: boolean) =>
      named.filter(({ code }) => (code === 'PERSON_NOT_PUBLIC') === people).map(({ id }) => id);
    const people = await this.people.confirmDrafts(ACT, ids(true));
    const bodies = await this.bodies.confirmDrafts(ACT, ids(false));
    return people.length + bodies.length;
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

function hiddenForGood(lines: number): DecisionHiddenType[] {
  return lines === 0 ? [] : [sayHidden({ code: 'LINES_HIDDEN', records: 0, lines, recordIds: [] })];
}

function hidden(drafts: readonly NamedDraft[]): DecisionHiddenType[] {
  return (['ISSUER_NOT_PUBLIC', 'PERSON_NOT_PUBLIC', 'BODY_NOT_PUBLIC'] as const).flatMap((code) => {
    const of = drafts.filter((draft) => draft.code === code);
    if (of.length === 0) return [];
    const what: WhatHides = {
      code,
      records: of.length,
      lines: of.reduce((sum, draft) => sum + draft.lines, 0),
      recordIds: of.slice(0, MOST_IDS).map(({ id }) => id),
    };
    return [sayHidden(what)];
  });
}
