import { Injectable } from '@nestjs/common';
import { requireTakesMore } from '../../../platform/database/editable-record.js';
import { requireVersion } from '../../../platform/database/versioned.js';
import { ConflictError, InvalidError, type Message, NotFoundError } from '../../../platform/errors/domain-error.js';
import { platformMessages } from '../../../platform/errors/platform-messages.js';
import { toldAt } from '../../../platform/errors/told-at.js';
import type { Award } from '../../award.entity.js';
import { awardMessages } from '../../awards.messages.js';
import { AwardsRepository } from '../../awards.repository.js';
import { KnownRecordsRepository } from '../../known-records.repository.js';
import { AwardWriter } from '../../lines/award-writer.service.js';
import { LinesShown, PagedOverrides } from '../../lines/paged-lines.js';
import { AWARD_STATE, type AwardState, DECISION_STATUS } from '../../vocabulary.js';
import type { AwardDecision } from '../award-decision.entity.js';
import { AwardDecisionsService, type DecisionWritten } from '../award-decisions.service.js';
import { DecisionLinesService } from '../decision-lines.service.js';
import type { GrantProposalInput, ProposedLinesInput, RefuseProposedInput } from './grant-proposal.js';
import { grantedLine } from './granted-line.js';

/** What becomes of the lines of a proposal, which itself stays the document that it is. */
@Injectable()
export class ProposalsService {
  constructor(
    private readonly decisions: AwardDecisionsService,
    private readonly awards: AwardsRepository,
    private readonly known: KnownRecordsRepository,
    private readonly lines: DecisionLinesService,
    private readonly writer: AwardWriter,
  ) {}

  /**
   * Lines that wait go to the decision, as drafts: confirming it confirms them.
   * @throws ConflictError DECISION_NOT_PROPOSED, DECISION_NOT_GRANTED, DECISION_NUMBER_TAKEN; InvalidError NOTHING_WAITS, and as
   * recordAwardDecision
   */
  async grantProposal(input: GrantProposalInput): Promise<DecisionWritten> {
    const act = 'grantProposal';
    await this.lines.holdPeople([], input.decision.new?.signatoryId);
    const proposal = await this.lockProposal(input);
    const decision = await this.grantingDecision(act, input);
    const issuer = {
      names: await this.known.namesOf(decision.issuerId),
      body: (await this.known.organisations([decision.issuerId])).get(decision.issuerId),
    };
    const except = new Set(input.exceptAwardIds);
    const ofThese = await this.awards.idsOf(proposal.id, [...except]);
    for (const [i, id] of [...except].entries()) if (!ofThese.has(id)) throw unknownAward(`input.exceptAwardIds.${i}`);
    let next = (await this.awards.lastAnnexOrder(decision.id)) + 1;
    let count = 0;
    const shown = new LinesShown();
    const overrides = new PagedOverrides(input.overrides ?? []);
    for await (const lines of this.awards.pagesOf(proposal.id)) {
      const waiting = lines.filter((line) => isWaiting(line) && !except.has(line.id));
      const granted = waiting.map((line): Award => ({
        ...grantedLine(line, decision, next++, issuer),
        recordStatus: 'DRAFT',
      }));
      count += granted.length;
      shown.add(await this.writer.update(act, waiting, granted, overrides.of(waiting)));
    }
    if (count === 0) throw new InvalidError(awardMessages.NOTHING_WAITS, { field: 'input.id' });
    overrides.requireMet();
    await this.decisions.writeChange(act, proposal);
    return { decision, awards: shown.awards };
  }

  /** @throws as grantProposal; InvalidError LINE_NOT_WAITING */
  refuseProposed(input: RefuseProposedInput): Promise<DecisionWritten> {
    const { reason } = input;
    const becomes = { state: AWARD_STATE.REFUSED, refusalReason: reason };
    return this.judge('refuseProposed', input, isWaiting, awardMessages.LINE_NOT_WAITING, becomes, reason);
  }

  /** @throws as grantProposal; InvalidError LINE_NOT_REFUSED */
  reopenProposed(input: ProposedLinesInput): Promise<DecisionWritten> {
    const becomes = { state: AWARD_STATE.PROPOSED, refusalReason: null };
    return this.judge('reopenProposed', input, isRefused, awardMessages.LINE_NOT_REFUSED, becomes);
  }

  private async judge(
    act: string,
    input: ProposedLinesInput,
    may: (line: Award) => boolean,
    otherwise: Message,
    becomes: { state: AwardState; refusalReason: string | null },
    reason?: string,
  ): Promise<DecisionWritten> {
    const proposal = await this.lockProposal(input);
    const ids = [...new Set(input.awardIds)];
    if (ids.length === 0) throw new InvalidError(awardMessages.NO_LINES, { field: 'input.awardIds' });
    const rows = new Map((await this.awards.lockAwards(ids)).map((row) => [row.id, row]));
    const lines = ids.map((id) => {
      const field = `input.awardIds.${input.awardIds.indexOf(id)}`;
      const line = rows.get(id);
      if (line?.proposedInId !== proposal.id || line.undoneAt !== null) throw unknownAward(field);
      if (!may(line)) throw new InvalidError(otherwise, { field });
      return line;
    });
    const after = lines.map((line): Award => ({ ...line, ...becomes }));
    const awards = await this.writer.update(act, lines, after, [], reason);
    return { decision: await this.decisions.writeChange(act, proposal, proposal, reason), awards };
  }

  private async lockProposal({ id, version }: { id: string; version: number }): Promise<AwardDecision> {
    const proposal = await this.decisions.lock(id, 'RECORDER');
    if (proposal.status !== DECISION_STATUS.PROPOSED)
      throw new ConflictError(awardMessages.DECISION_NOT_PROPOSED, { field: 'input.id' });
    requireTakesMore(proposal, 'AwardDecision', 'input.id');
    requireVersion(proposal, version);
    return proposal;
  }

  private async grantingDecision(
    act: string,
    { decision: { new: saying, onRecord } }: GrantProposalInput,
  ): Promise<AwardDecision> {
    if (saying) {
      const record = () => this.decisions.recordAwardDecision({ ...saying, status: DECISION_STATUS.GRANTED });
      return (await toldAt((path) => `input.decision.new${path === null ? '' : `.${path}`}`, record)).decision;
    }
    const field = 'input.decision.onRecord';
    const before = await this.decisions.lock(onRecord?.id ?? '', 'RECORDER', `${field}.id`);
    requireTakesMore(before, 'AwardDecision', `${field}.id`);
    if (before.status !== DECISION_STATUS.GRANTED)
      throw new ConflictError(awardMessages.DECISION_NOT_GRANTED, { field: `${field}.id` });
    requireVersion(before, onRecord?.version ?? 0, {}, `${field}.version`);
    return this.decisions.writeChange(act, before);
  }
}

/** A line that was withdrawn was recorded by mistake: nothing is decided upon it. */
const is =
  (wanted: AwardState) =>
  ({ state, recordStatus }: Award) =>
    state === wanted && recordStatus !== 'WITHDRAWN';
const isWaiting = is(AWARD_STATE.PROPOSED);
const isRefused = is(AWARD_STATE.REFUSED);

function unknownAward(field: string): NotFoundError {
  return new NotFoundError(platformMessages.UNKNOWN_ID, { field, details: { type: 'Award' } });
}
