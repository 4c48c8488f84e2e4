import { Injectable } from '@nestjs/common';
import { requireVersion } from '../../platform/database/versioned.js';
import { InvalidError, type Message, NotFoundError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { requireMayChange } from '../../platform/graphql/records/status-roles.js';
import type { Award } from '../award.entity.js';
import { awardMessages } from '../awards.messages.js';
import { AwardsRepository } from '../awards.repository.js';
import { AwardDecisionsService, type DecisionWritten } from '../decisions/award-decisions.service.js';
import { DecisionLinesService } from '../decisions/decision-lines.service.js';
import { AwardWriter } from '../lines/award-writer.service.js';
import { requireAwardNotUndone } from '../undone.js';
import { AWARD_STATE } from '../vocabulary.js';
import type { DetachFromDecisionInput } from './detach-from-decision.js';

/** What attaching writes; the rest of a line stays what it became since. */
const WRITTEN = [
  'decisionId',
  'annexOrder',
  'state',
  'grantedOn',
  'mode',
  'grantorId',
  'level',
  'system',
  'replacedById',
] as const;

/**
 * Awards that were put under a decision by mistake are again what they were before, which the audit says: of a decision that was
 * withdrawn since, too, as nothing is added to it.
 */
@Injectable()
export class DecisionDetaching {
  constructor(
    private readonly decisions: AwardDecisionsService,
    private readonly awards: AwardsRepository,
    private readonly lines: DecisionLinesService,
    private readonly writer: AwardWriter,
  ) {}

  /** @throws InvalidError NO_LINES, TWICE_IN_INPUT, NOT_ATTACHED; NotFoundError UNKNOWN_ID; ConflictError VERSION_CONFLICT; ForbiddenError OUT_OF_SCOPE */
  async detachFromDecision(input: DetachFromDecisionInput): Promise<DecisionWritten> {
    const { reason } = input;
    const act = 'detachFromDecision';
    const before = await this.decisions.lock(input.decisionId, 'RECORDER', 'input.decisionId');
    requireVersion(before, input.version);
    const attached = await this.attachedOf(input);
    const were = await this.awards.beforeAttaching(
      before.id,
      attached.map(({ id }) => id),
    );
    const after = attached.map((award, i): Award => {
      const was = were.get(award.id);
      if (!was) throw refusal(awardMessages.NOT_ATTACHED, i);
      return { ...award, ...Object.fromEntries(WRITTEN.flatMap((name) => (name in was ? [[name, was[name]]] : []))) };
    });
    const decision = await this.decisions.writeChange(act, before, before, reason);
    const written = await this.writer.update(act, attached, after, [], reason);
    await this.forgetProposals(act, attached, reason);
    const gaveWay = attached.filter(({ state }) => state === AWARD_STATE.REPLACED);
    await this.lines.keepEvents('RESTORED', gaveWay, decision, reason);
    return { decision, awards: written };
  }

  /** A line that was there already was proposed only as far as what gave way to it was. */
  private async forgetProposals(act: string, attached: readonly Award[], reason: string): Promise<void> {
    const proposed = attached.filter(({ wasProposed, replacedById }) => wasProposed && replacedById !== null);
    const lines = await this.awards.lockAwards(proposed.flatMap(({ replacedById }) => replacedById ?? []));
    const told = lines.filter((line) =>
      proposed.some((one) => one.replacedById === line.id && one.proposedInId === line.proposedInId),
    );
    const nothing = { wasProposed: false, proposedInId: null, proposedOrder: null };
    await this.writer.update(
      act,
      told,
      told.map((line): Award => ({ ...line, ...nothing })),
      [],
      reason,
    );
  }

  private async attachedOf({ awards: asked }: DetachFromDecisionInput): Promise<Award[]> {
    if (asked.length === 0) throw new InvalidError(awardMessages.NO_LINES, { field: 'input.awards' });
    const rows = new Map(
      (await this.awards.lockAwards(asked.map(({ awardId }) => awardId))).map((row) => [row.id, row]),
    );
    const seen = new Set<string>();
    return asked.map(({ awardId, version }, i) => {
      const field = `input.awards.${i}.awardId`;
      const award = rows.get(awardId);
      if (!award) throw new NotFoundError(platformMessages.UNKNOWN_ID, { field, details: { type: 'Award' } });
      if (seen.has(award.id)) throw refusal(awardMessages.TWICE_IN_INPUT, i);
      seen.add(award.id);
      requireMayChange(award, award.keptById, field);
      requireAwardNotUndone(award, field);
      requireVersion(award, version, {}, `input.awards.${i}.version`);
      return award;
    });
  }
}

function refusal(text: Message, i: number): InvalidError {
  return new InvalidError(text, { field: `input.awards.${i}.awardId` });
}
