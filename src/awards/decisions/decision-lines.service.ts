import { Injectable } from '@nestjs/common';
import { newId } from '../../platform/database/editable-record.js';
import { InvalidError } from '../../platform/errors/domain-error.js';
import { currentViewer } from '../../platform/request/request-context.js';
import { dayInVietnam } from '../../platform/time/day.js';
import type { Award } from '../award.entity.js';
import { awardMessages } from '../awards.messages.js';
import { AwardsRepository } from '../awards.repository.js';
import { type AwardEvent, NOT_WITHDRAWN } from '../events/award-event.entity.js';
import { KnownRecordsRepository } from '../known-records.repository.js';
import type { AwardLineInput } from '../lines/award-line-input.js';
import { AwardWriter, type LinePlace } from '../lines/award-writer.service.js';
import { peopleNamed, wantedLine } from '../lines/wanted-line.js';
import { AWARD_STATE, DECISION_STATUS } from '../vocabulary.js';
import type { AwardDecision } from './award-decision.entity.js';

/** New lines of a decision, and what happens to those they replace. */
@Injectable()
export class DecisionLinesService {
  constructor(
    private readonly awards: AwardsRepository,
    private readonly writer: AwardWriter,
    private readonly known: KnownRecordsRepository,
  ) {}

  /**
   * Everybody whom an act on a decision names, held before the decision and all at once: whoever merges people holds them first,
   * in this order, and then what names them.
   */
  async holdPeople(lines: readonly AwardLineInput[], signatoryId?: string | null): Promise<void> {
    await this.known.people([...peopleNamed(lines), signatoryId ?? []].flat(), { hold: true });
  }

  /** Lines as the decision grants or proposes them, checked and not written yet. `from`: annex order of the first. */
  async draft(
    decision: AwardDecision,
    lines: readonly AwardLineInput[],
    from: number,
    path: (i: number) => string = (i) => `input.lines.${i}`,
  ): Promise<Award[]> {
    const proposed = decision.status === DECISION_STATUS.PROPOSED;
    const place: LinePlace = {
      decisionId: decision.id,
      annexOrder: from,
      grantedOn: proposed ? null : decision.signedOn,
      state: proposed ? AWARD_STATE.PROPOSED : AWARD_STATE.GRANTED,
      keptById: decision.keptById,
    };
    // Whoever proposes does not grant: what is proposed is of whom is asked.
    const granting = proposed ? decision.addresseeId : decision.issuerId;
    const isPrinted = lines.some(({ grantorId, grantorPrinted }) => !grantorId && grantorPrinted);
    const issuerNames = isPrinted && granting !== null ? await this.known.namesOf(granting) : [];
    return this.writer.draft(
      lines.map((line, i) => ({
        line: wantedLine(line, { ...decision, issuerId: granting, issuerNames, grantedOn: decision.signedOn }),
        path: path(i),
      })),
      place,
    );
  }

  /** @throws InvalidError NO_LINES, and what is wrong with any line */
  async append(decision: AwardDecision, lines: readonly AwardLineInput[]): Promise<Award[]> {
    if (lines.length === 0) throw new InvalidError(awardMessages.NO_LINES, { field: 'input.lines' });
    return this.draft(decision, lines, (await this.awards.lastAnnexOrder(decision.id)) + 1);
  }

  /** What tells, of each replaced line, when and why it gave way. */
  keepReplacements(replaced: readonly Award[], decision: AwardDecision): Promise<void> {
    const number = decision.numberPrinted ?? '';
    return this.keepEvents(
      'REPLACED',
      replaced,
      decision,
      `Đã tìm được danh sách kèm theo Quyết định ${number}`.trim(),
    );
  }

  /** That lines gave way to those of the decision, or that they stand again. */
  async keepEvents(
    kind: 'REPLACED' | 'RESTORED',
    lines: readonly Award[],
    decision: AwardDecision,
    reason: string,
  ): Promise<void> {
    const actId = newId();
    const now = new Date();
    const viewer = currentViewer();
    await this.awards.insertEvents(
      lines.map((award): AwardEvent => ({
        id: newId(),
        actId,
        awardId: award.id,
        kind,
        decisionId: decision.id,
        effectiveOn: dayInVietnam(now),
        reason,
        ...NOT_WITHDRAWN,
        before: kind === 'REPLACED' ? { quantity: award.quantity } : null,
        after: null,
        createdAt: now,
        createdBy: viewer.kind === 'STAFF' ? viewer.id : null,
      })),
    );
  }
}
