import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit.service.js';
import { usualKeeper } from '../../meetings/meeting-keeper.js';
import { changed, newRecord, requireStatusChange } from '../../platform/database/editable-record.js';
import { isChange, requireVersion } from '../../platform/database/versioned.js';
import { ConflictError, InvalidError, NotFoundError, type Problem } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { requireMayChange, requireStatusRole } from '../../platform/graphql/records/status-roles.js';
import type { ConfirmInput, WithdrawInput } from '../../platform/graphql/records/change-status.js';
import { requireScope, requireScopeOf } from '../../platform/request/scope.js';
import type { Role } from '../../platform/request/viewer.js';
import type { Award } from '../award.entity.js';
import { awardMessages } from '../awards.messages.js';
import { AwardsRepository } from '../awards.repository.js';
import { KnownRecordsRepository } from '../known-records.repository.js';
import { AwardWriter } from '../lines/award-writer.service.js';
import { LinesShown, PagedOverrides } from '../lines/paged-lines.js';
import { requireDecisionNotUndone } from '../undone.js';
import { DECISION_STATUS } from '../vocabulary.js';
import type { AwardDecision } from './award-decision.entity.js';
import { AwardDecisionsRepository } from './award-decisions.repository.js';
import type { ChangeAwardDecisionInput } from './change-award-decision.js';
import { decisionDetails, nothingSaid } from './decision-details.js';
import { DecisionLinesService } from './decision-lines.service.js';
import { followDecision, isRedated, isWaiting } from './proposals/follow-decision.js';
import type { RecordAwardDecisionInput } from './record-award-decision.js';

export interface DecisionWritten {
  decision: AwardDecision;
  /** Lines that were written, in annex order; of a longer list the first MOST_LINES. */
  awards: Award[];
}

/** Decisions as a whole; what happens to their lines as a list is in decision-lines.service.ts. */
@Injectable()
export class AwardDecisionsService {
  constructor(
    private readonly decisions: AwardDecisionsRepository,
    private readonly awards: AwardsRepository,
    private readonly known: KnownRecordsRepository,
    private readonly lines: DecisionLinesService,
    private readonly writer: AwardWriter,
    private readonly audit: Audit,
  ) {}

  /** @throws NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE; ConflictError DECISION_UNDONE */
  async lock(id: string, role: Role, field = 'input.id'): Promise<AwardDecision> {
    const decision = await this.decisions.lockDecision(id);
    if (!decision) throw new NotFoundError(platformMessages.UNKNOWN_ID, { field, details: { type: 'AwardDecision' } });
    requireScopeOf(role, decision, field);
    requireDecisionNotUndone(decision, field);
    return decision;
  }

  /**
   * @throws InvalidError ISSUER_NEEDED, NUMBER_NEEDED, SIGNED_ON_NEEDED, and what is wrong with any line;
   * ConflictError DECISION_NUMBER_TAKEN with details { id, number, year }; ForbiddenError OUT_OF_SCOPE
   */
  async recordAwardDecision(input: RecordAwardDecisionInput): Promise<DecisionWritten> {
    const { lines = null, overrides = null, keptById, status } = input;
    if (status === DECISION_STATUS.ANNULLED)
      throw new InvalidError(awardMessages.STATUS_NOT_BY_CHANGE, { field: 'input.status' });
    const details = decisionDetails(input, nothingSaid(status ?? DECISION_STATUS.GRANTED));
    const said: AwardDecision = {
      ...newRecord(),
      ...details,
      undoneAt: null,
      keptById: keptById === undefined ? usualKeeper([{ organisationId: details.issuerId }]) : keptById,
    };
    requireScope('RECORDER', said.keptById, 'input.keptById');
    await this.lines.holdPeople(lines ?? [], said.signatoryPersonId);
    const decision = await this.requireSound(said);
    const drafts = await this.lines.draft(decision, lines ?? [], 1);
    await this.decisions.insertDecision(decision);
    await this.record('recordAwardDecision', null, decision);
    await this.writer.insert('recordAwardDecision', drafts, overrides ?? []);
    return { decision, awards: drafts };
  }

  /** Day, issuer and mode are passed on to the lines that had them from the decision. @throws as recordAwardDecision */
  async changeAwardDecision(input: ChangeAwardDecisionInput): Promise<DecisionWritten> {
    await this.lines.holdPeople([], input.signatoryId);
    const before = await this.lock(input.id, 'RECORDER');
    requireMayChange(before, before.keptById, 'input.id');
    const details = decisionDetails(input, before);
    requireVersion(before, input.version, details);
    const reason = input.reason ?? undefined;
    const isOther = isChange(before, details);
    const said = await this.requireSound({ ...before, ...details }, before);
    const decision = isOther ? await this.writeChange('changeAwardDecision', before, said, reason) : before;
    const granting = said.status === DECISION_STATUS.PROPOSED ? said.addresseeId : said.issuerId;
    const issuer = granting === null ? undefined : (await this.known.organisations([granting])).get(granting);
    const overrides = new PagedOverrides(input.overrides ?? []);
    const redated = isRedated(before, said);
    const shown = new LinesShown();
    let isListOther = false;
    for await (const lines of this.awards.pagesOf(before.id)) {
      const touched = lines.filter(
        (line) => overrides.any || (redated && isWaiting(line)) || followDecision(line, before, said, issuer) !== line,
      );
      const followed = touched.map((line) => followDecision(line, before, said, issuer));
      const written = await this.writer.update('changeAwardDecision', touched, followed, overrides.of(lines), reason, {
        doubtsAlone: redated,
      });
      isListOther ||= written.some(({ version }, i) => version !== touched[i]?.version);
      shown.add(written);
    }
    overrides.requireMet();
    // A list that changed is a decision that changed.
    const isTold = isListOther && !isOther;
    return {
      decision: isTold ? await this.writeChange('changeAwardDecision', before, said, reason) : decision,
      awards: shown.awards,
    };
  }

  /**
   * Keeps a decision as an act leaves it: changed itself, or by its list, which whoever read it before has to read again. `kept`: what
   * the audit holds of it though the act left it alone.
   */
  async writeChange(
    act: string,
    before: AwardDecision,
    said = before,
    reason?: string,
    kept: readonly (keyof AwardDecision & string)[] = [],
  ): Promise<AwardDecision> {
    const after = { ...said, ...changed(before) };
    await this.decisions.updateDecision(after);
    await this.record(act, before, after, reason, kept);
    return after;
  }

  /**
   * Confirms the decision with all its draft lines, or with those of `only`; of one that is confirmed already, the lines added
   * since, or `withOthers` none.
   */
  async confirmAwardDecision(
    input: ConfirmInput,
    { withOthers = false, only }: { withOthers?: boolean; only?: ReadonlySet<string> } = {},
  ): Promise<DecisionWritten> {
    const before = await this.lock(input.id, 'APPROVER');
    requireVersion(before, input.version, { recordStatus: 'CONFIRMED' });
    const decision = await this.writeChange('confirmAwardDecision', before, { ...before, recordStatus: 'CONFIRMED' });
    const shown = new LinesShown();
    for await (const page of this.awards.pagesOf(before.id, { drafts: true })) {
      const drafts = page.filter(({ id }) => only?.has(id) ?? true);
      const after = drafts.map((draft): Award => ({ ...draft, recordStatus: 'CONFIRMED' }));
      shown.add(await this.writer.update('confirmAwardDecision', drafts, after));
    }
    if (shown.awards.length === 0 && !withOthers) requireStatusChange(before, 'CONFIRMED');
    return { decision, awards: shown.awards };
  }

  /** Its lines are hidden with it and stay as they are. */
  async withdrawAwardDecision(input: WithdrawInput): Promise<DecisionWritten> {
    const before = await this.lock(input.id, 'RECORDER');
    requireStatusRole(before.recordStatus, 'WITHDRAWN', before.keptById);
    requireVersion(before, input.version, { recordStatus: 'WITHDRAWN' });
    requireStatusChange(before, 'WITHDRAWN');
    const withdrawn: AwardDecision = { ...before, recordStatus: 'WITHDRAWN' };
    const decision = await this.writeChange('withdrawAwardDecision', before, withdrawn, input.reason);
    return { decision, awards: [] };
  }

  /**
   * As it may be written: a signatory named anew who was merged away is whoever that one was merged into.
   * @throws InvalidError when issuer or signatory are unknown; ConflictError DECISION_NUMBER_TAKEN
   */
  async requireSound(decision: AwardDecision, before: AwardDecision | null = null): Promise<AwardDecision> {
    const { issuerId, keptById, addresseeId } = decision;
    const named = decision.signatoryPersonId === before?.signatoryPersonId ? null : decision.signatoryPersonId;
    const bodies = await this.known.organisations([issuerId, keptById ?? [], addresseeId ?? []].flat());
    const people = await this.known.people(named === null ? [] : [named], { hold: true });
    const unknown = (field: string, type: string): Problem => ({
      text: platformMessages.UNKNOWN_ID,
      field: `input.${field}`,
      details: { type },
    });
    const problems = [
      ...(bodies.has(issuerId) ? [] : [unknown('issuerId', 'Organisation')]),
      ...(addresseeId === null || bodies.has(addresseeId) ? [] : [unknown('addresseeId', 'Organisation')]),
      ...(keptById === null || bodies.has(keptById) ? [] : [unknown('keptById', 'Organisation')]),
      ...(named === null || people.has(named) ? [] : [unknown('signatoryId', 'Person')]),
    ];
    if (problems.length > 0) throw InvalidError.all(problems);
    const twin = await this.decisions.findTwin(decision);
    if (twin === null)
      return named === null
        ? decision
        : { ...decision, signatoryPersonId: people.get(named)?.mergedIntoId ?? decision.signatoryPersonId };
    const details = { id: twin, number: decision.numberPrinted, year: decision.signedOn?.slice(0, 4) };
    throw new ConflictError(awardMessages.DECISION_NUMBER_TAKEN, { field: 'input.number', details });
  }

  async record(
    act: string,
    before: AwardDecision | null,
    after: AwardDecision,
    reason?: string,
    kept: readonly (keyof AwardDecision & string)[] = [],
  ): Promise<void> {
    await this.audit.record({ act, subjectType: 'AwardDecision', subjectId: after.id, before, after, reason, kept });
  }
}
