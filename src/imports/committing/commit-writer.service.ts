import { Injectable } from '@nestjs/common';
import { type DecisionOpened, DecisionIntake } from '../../awards/decisions/decision-intake.service.js';
import { BatchKeeper } from '../batches/batch-keeper.service.js';
import type { ImportBatch } from '../batches/import-batch.entity.js';
import { guessedSubject } from '../staging/batch-details.js';
import { IMPORT_STATE } from '../vocabulary.js';
import { CommitLines } from './commit-lines.service.js';
import { NewRecords } from './new-records.service.js';
import { CommitTurns } from './commit-turns.service.js';
import { LateJudging } from './late-judging.service.js';
import { PeopleRecordedSince } from './people-recorded-since.service.js';

const ACT = 'commitImport';

/** What a commit does, in the transaction that is open: all of it or nothing. */
@Injectable()
export class CommitWriter {
  constructor(
    private readonly keeper: BatchKeeper,
    private readonly turns: CommitTurns,
    private readonly judging: LateJudging,
    private readonly since: PeopleRecordedSince,
    private readonly intake: DecisionIntake,
    private readonly records: NewRecords,
    private readonly lines: CommitLines,
  ) {}

  /**
   * Does nothing to a batch that is no longer to be committed. One whose new people were recorded by somebody else is staged
   * again, with its problem and these rows marked.
   * @throws ConflictError RECORDED_MEANWHILE: to be written once more, from the beginning
   */
  async write(id: string): Promise<void> {
    const batch = await this.keeper.lock(id);
    if (batch.state !== IMPORT_STATE.COMMITTING) return;
    const since = await this.turns.take(batch.id);
    await this.judging.judgeWhatChanged(batch);
    const problem = await this.since.giveBack(batch);
    if (problem) {
      await this.keeper.write(ACT, batch, { ...batch, state: IMPORT_STATE.STAGED, problem });
      return;
    }
    const opened = await this.open(batch);
    await this.records.record(ACT, batch);
    const written = await this.lines.write(ACT, batch, opened);
    await this.turns.takeLast(id, since, opened.decision.id, written);
    const done: ImportBatch = {
      ...batch,
      state: IMPORT_STATE.COMMITTED,
      decisionId: opened.decision.id,
      decisionVersion: opened.decision.version,
    };
    await this.keeper.write(ACT, batch, done, { written });
  }

  private open(batch: ImportBatch): Promise<DecisionOpened> {
    if (batch.appendToId !== null) return this.intake.reopen(ACT, batch.appendToId, 'input.id');
    return this.intake.record({
      issuerId: batch.issuerId,
      number: batch.numberPrinted,
      documentType: batch.documentType ?? undefined,
      signedOn: batch.signedOn,
      signatoryPrinted: batch.signatoryPrinted,
      signatoryTitlePrinted: batch.signatoryTitlePrinted,
      mode: batch.mode,
      subject: batch.subject ?? guessedSubject(batch),
      keptById: batch.keptById ?? undefined,
    });
  }
}
