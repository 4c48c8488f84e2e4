import { Injectable } from '@nestjs/common';
import { requireTakesMore } from '../../../platform/database/editable-record.js';
import { requireVersion } from '../../../platform/database/versioned.js';
import { ConflictError, InvalidError, type Message, NotFoundError } from '../../../platform/errors/domain-error.js';
import { platformMessages } from '../../../platform/errors/platform-messages.js';
import { requireMayChange } from '../../../platform/graphql/records/status-roles.js';
import { requireScopeOf } from '../../../platform/request/scope.js';
import type { Award } from '../../award.entity.js';
import { awardMessages } from '../../awards.messages.js';
import { AwardsRepository } from '../../awards.repository.js';
import { KnownRecordsRepository } from '../../known-records.repository.js';
import { MOST_LINES } from '../../lines/award-line-input.js';
import { AwardWriter } from '../../lines/award-writer.service.js';
import { requireAwardNotUndone } from '../../undone.js';
import { AWARD_STATE, DECISION_STATUS } from '../../vocabulary.js';
import type { AttachedAwardInput, AttachToDecisionInput } from '../attach-to-decision.js';
import type { AwardDecision } from '../award-decision.entity.js';
import { AwardDecisionsService, type DecisionWritten } from '../award-decisions.service.js';
import type { RecordAwardLinesInput } from '../change-award-decision.js';
import { DecisionLinesService } from '../decision-lines.service.js';
import { grantedLine } from '../proposals/granted-line.js';

/** Acts on the list of a decision: more lines, awards known before it was found. */
@Injectable()
export class DecisionListService {
  constructor(
    private readonly decisions: AwardDecisionsService,
    private readonly awards: AwardsRepository,
    private readonly known: KnownRecordsRepository,
    private readonly lines: DecisionLinesService,
    private readonly writer: AwardWriter,
  ) {}

  async recordAwardLines(input: RecordAwardLinesInput): Promise<DecisionWritten> {
    await this.lines.holdPeople(input.lines);
    const before = await this.lockToAdd(input.decisionId);
    requireVersion(before, input.version);
    const drafts = await this.lines.append(before, input.lines);
    const decision = await this.decisions.writeChange('recordAwardLines', before);
    await this.writer.insert('recordAwardLines', drafts, input.overrides ?? []);
    return { decision, awards: drafts };
  }

  /**
   * Puts awards known before under the decision: as they are, or replaced by new lines, or by a line that is there. One act,
   * which deletes nothing: what was replaced stays, with an event that says so.
   */
  async attachToDecision(input: AttachToDecisionInput): Promise<DecisionWritten> {
    await this.lines.holdPeople(input.awards.flatMap(({ lines }) => lines ?? []));
    const before = await this.lockToAdd(input.decisionId);
    requireVersion(before, input.version);
    if (before.status !== DECISION_STATUS.GRANTED)
      throw new ConflictError(awardMessages.DECISION_NOT_GRANTED, { field: 'input.decisionId' });
    const known = await this.knownAwards(input, before);
    let next = (await this.awards.lastAnnexOrder(before.id)) + 1;
    const inserted: Award[] = [];
    const [attachedBefore, attached, replacedBefore, replaced]: Award[][] = [[], [], [], []];
    const proposed = new Map<Award, Award>();
    const issuer = {
      names: await this.known.namesOf(before.issuerId),
      body: (await this.known.organisations([before.issuerId])).get(before.issuerId),
    };
    for (const [i, { award, asked, line }] of known.entries()) {
      if (asked.lines) {
        const path = (n: number) => `input.awards.${i}.lines.${n}`;
        const drafts = await this.lines.draft(before, asked.lines, next, path);
        next += drafts.length;
        inserted.push(...drafts.map((draft) => ({ ...draft, ...asProposed(award), replacesId: award.id })));
        replacedBefore?.push(award);
        replaced?.push({ ...award, state: AWARD_STATE.REPLACED });
      } else if (asked.lineId) {
        replacedBefore?.push(award);
        replaced?.push({ ...award, state: AWARD_STATE.REPLACED, replacedById: asked.lineId });
        if (line && award.wasProposed && !line.wasProposed) proposed.set(line, { ...line, ...asProposed(award) });
      } else {
        attachedBefore?.push(award);
        attached?.push(grantedLine(award, before, next++, issuer));
      }
    }
    const act = 'attachToDecision';
    const decision = await this.decisions.writeChange(act, before);
    await this.writer.update(act, replacedBefore ?? [], replaced ?? []);
    await this.writer.update(act, [...proposed.keys()], [...proposed.values()]);
    await this.lines.keepReplacements(replacedBefore ?? [], decision);
    await this.writer.insert(act, inserted, input.overrides ?? []);
    const moved = await this.writer.update(act, attachedBefore ?? [], attached ?? []);
    return { decision, awards: [...moved, ...inserted].sort((one, other) => one.annexOrder! - other.annexOrder!) };
  }

  private async lockToAdd(id: string): Promise<AwardDecision> {
    const decision = await this.decisions.lock(id, 'RECORDER', 'input.decisionId');
    requireTakesMore(decision, 'AwardDecision', 'input.decisionId');
    return decision;
  }

  private async knownAwards({ awards: asked }: AttachToDecisionInput, decision: AwardDecision) {
    if (asked.length === 0) throw new InvalidError(awardMessages.NO_LINES, { field: 'input.awards' });
    const count = asked.reduce((sum, { lines }) => sum + (lines?.length ?? 1), 0);
    if (count > MOST_LINES)
      throw new InvalidError(platformMessages.TOO_MANY, { field: 'input.awards', details: { max: MOST_LINES } });
    // With the lines that take their places, so that none of them goes meanwhile.
    const ids = asked.flatMap(({ awardId, lineId }) => [awardId, lineId ?? []].flat());
    const rows = new Map((await this.awards.lockAwards(ids)).map((row) => [row.id, row]));
    const giveWay = new Set(asked.map(({ awardId }) => awardId));
    const seen = new Set<string>();
    return asked.map((each, i) => {
      const award = rows.get(each.awardId);
      if (!award) throw unknownAward(`input.awards.${i}.awardId`);
      if (seen.has(award.id)) throw refusal(awardMessages.TWICE_IN_INPUT, i, 'awardId');
      seen.add(award.id);
      requireScopeOf('RECORDER', award, `input.awards.${i}.awardId`);
      requireAwardNotUndone(award, `input.awards.${i}.awardId`);
      requireMayChange(award, award.keptById, `input.awards.${i}.awardId`);
      requireVersion(award, each.version, {}, `input.awards.${i}.version`);
      requireAttachable(award, each, decision, i);
      const line = each.lineId ? rows.get(each.lineId) : undefined;
      if (each.lineId) requireStanding(line, decision, giveWay, i);
      return { award, asked: each, line };
    });
  }
}

function requireAttachable(award: Award, asked: AttachedAwardInput, decision: AwardDecision, i: number): void {
  const replacing = Boolean(asked.lines ?? asked.lineId);
  // What was proposed, on paper or as an article told, is granted by the decision that is found.
  const proposed = award.state === AWARD_STATE.PROPOSED;
  if (award.state !== AWARD_STATE.GRANTED && !proposed) throw refusal(awardMessages.AWARD_NOT_STANDING, i, 'awardId');
  if (!proposed && award.decisionId !== null && (award.decisionId !== decision.id || !replacing))
    throw refusal(awardMessages.AWARD_HAS_DECISION, i, 'awardId');
  if (asked.lines && asked.lineId) throw refusal(awardMessages.REPLACED_TWO_WAYS, i, 'lineId');
  if (asked.lines && !award.unlisted) throw refusal(awardMessages.LINES_FOR_UNLISTED_ONLY, i, 'lines');
  if (asked.lines?.length === 0) throw refusal(awardMessages.NO_LINES, i, 'lines');
}

/** What takes the place of a line that was proposed was proposed there. */
function asProposed({ wasProposed, proposedInId, proposedOrder }: Award): Partial<Award> {
  return wasProposed ? { wasProposed, proposedInId, proposedOrder } : {};
}

/** The line that takes the place of an award. */
function requireStanding(line: Award | undefined, { id }: AwardDecision, giveWay: ReadonlySet<string>, i: number) {
  if (line?.decisionId !== id) throw refusal(awardMessages.LINE_OF_ANOTHER_DECISION, i, 'lineId');
  if (giveWay.has(line.id)) throw refusal(awardMessages.LINE_GIVES_WAY, i, 'lineId');
  if (line.state !== AWARD_STATE.GRANTED || line.recordStatus === 'WITHDRAWN')
    throw refusal(awardMessages.LINE_NOT_STANDING, i, 'lineId');
}

function refusal(text: Message, i: number, field: string): InvalidError {
  return new InvalidError(text, { field: `input.awards.${i}.${field}` });
}

function unknownAward(field: string): NotFoundError {
  return new NotFoundError(platformMessages.UNKNOWN_ID, { field, details: { type: 'Award' } });
}
