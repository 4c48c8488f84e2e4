import { Injectable } from '@nestjs/common';
import { type DecisionOpened, DecisionIntake } from '../../awards/decisions/decision-intake.service.js';
import { BulkLines } from '../../awards/lines/bulk-lines.service.js';
import { PeopleService } from '../../people/people.service.js';
import { ConflictError } from '../../platform/errors/domain-error.js';
import { BatchKeeper } from '../batch-keeper.service.js';
import type { ImportBatch } from '../import-batch.entity.js';
import { ImportRowsRepository } from '../import-rows.repository.js';
import { importMessages } from '../imports.messages.js';
import { RowMending } from '../row-mending.service.js';
import { IMPORT_STATE, IMPORT_WHICH } from '../vocabulary.js';
import { CommitProgress } from './commit-progress.service.js';
import { CommitWorker } from './commit-worker.service.js';
import { CommittingRepository } from './committing.repository.js';

/** Rows written by one statement: often enough to be watched and stopped, seldom enough to cost nothing. */
export const LINES_AT_ONCE = 2000;
const PEOPLE_AT_ONCE = 500;
const JUDGED_AT_ONCE = 500;
const ACT = 'commitImport';

/** What a commit does, in the transaction that is open: all of it or nothing. */
@Injectable()
export class CommitWriter {
  constructor(
    private readonly keeper: BatchKeeper,
    private readonly rows: ImportRowsRepository,
    private readonly committing: CommittingRepository,
    private readonly mending: RowMending,
    private readonly intake: DecisionIntake,
    private readonly lines: BulkLines,
    private readonly people: PeopleService,
    private readonly progress: CommitProgress,
    private readonly worker: CommitWorker,
  ) {}

  /** Does nothing to a batch that is no longer to be committed. */
  async write(id: string): Promise<void> {
    const batch = await this.keeper.lock(id);
    if (batch.state !== IMPORT_STATE.COMMITTING) return;
    const judgedAt = new Date();
    await this.judgeWhatChanged(batch);
    const { decision, lastOrder } = await this.open(batch);
    const people = await this.rows.newPeople(id);
    for (let at = 0; at < people.length; at += PEOPLE_AT_ONCE)
      await this.people.recordPeople(ACT, people.slice(at, at + PEOPLE_AT_ONCE), sourceOf(batch));
    let written = 0;
    for (let from = 0; from < batch.counts.rows; from += LINES_AT_ONCE) {
      const place = { from, to: from + LINES_AT_ONCE, lastOrder: lastOrder + written };
      written += await this.lines.insert(ACT, decision, this.rows.drafts(id, place));
      await this.goOn(id, written);
    }
    const done: ImportBatch = {
      ...batch,
      state: IMPORT_STATE.COMMITTED,
      decisionId: decision.id,
      decisionVersion: decision.version,
      judgedAt,
    };
    await this.keeper.write(ACT, batch, done, { written });
  }

  /** An award recorded since by somebody else may be the same: the doubts on record are those of today. */
  private async judgeWhatChanged(batch: ImportBatch): Promise<void> {
    const ids = await this.committing.rowsToJudgeAgain(batch.id, batch.judgedAt);
    for (let at = 0; at < ids.length; at += JUDGED_AT_ONCE) {
      await this.mending.write(batch, await this.rows.findRows(batch.id, ids.slice(at, at + JUDGED_AT_ONCE)));
      await this.goOn(batch.id, 0);
    }
    const refused = batch.which === IMPORT_WHICH.ALL ? await this.rows.countRefused(batch.id) : 0;
    if (refused > 0)
      throw new ConflictError(importMessages.ROWS_REFUSED, { field: 'input.which', details: { count: refused } });
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
      subject: batch.subject ?? `Khen thưởng theo danh sách kèm Quyết định số ${batch.numberPrinted ?? ''}`.trim(),
      keptById: batch.keptById,
    });
  }

  /** @throws ConflictError STOPPED_BY_SOMEBODY, STOPPED_BY_SERVER */
  private async goOn(id: string, done: number): Promise<void> {
    if (this.worker.isEnding) throw new ConflictError(importMessages.STOPPED_BY_SERVER);
    if (!(await this.progress.report(id, done))) throw new ConflictError(importMessages.STOPPED_BY_SOMEBODY);
  }
}

function sourceOf({ numberPrinted, signedOn }: ImportBatch): string {
  return `Danh sách kèm Quyết định số ${numberPrinted ?? ''} ngày ${signedOn ?? ''}`;
}
