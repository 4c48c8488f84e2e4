import { Injectable } from '@nestjs/common';
import type { ImportBatch } from '../batches/import-batch.entity.js';
import { RowJudging } from '../mending/row-judging.service.js';
import { CommitPulse } from './commit-pulse.service.js';
import { CommitReadiness } from './commit-readiness.service.js';
import { CommittingRepository } from './committing.repository.js';

/** The last look before lines are written: what was recorded by others since the list was judged. */
@Injectable()
export class LateJudging {
  constructor(
    private readonly committing: CommittingRepository,
    private readonly judging: RowJudging,
    private readonly readiness: CommitReadiness,
    private readonly pulse: CommitPulse,
  ) {}

  /** An award recorded since by somebody else may be the same: the doubts on record are those of today. */
  async judgeWhatChanged(batch: ImportBatch): Promise<void> {
    await this.committing.holdPeople(batch.id);
    const ids = await this.committing.rowsToJudgeAgain(batch.id, batch.judgedAt);
    await this.judging.writeAll(
      batch,
      ids,
      (row) => row,
      () => this.pulse.goOn(batch.id, 0),
    );
    await this.readiness.requireRows(batch.id, batch.which);
  }
}
