import { Injectable } from '@nestjs/common';
import type { ImportBatch } from '../import-batch.entity.js';
import { ImportRowsRepository } from '../import-rows.repository.js';
import { RowMending } from '../row-mending.service.js';
import { CommitPulse } from './commit-pulse.service.js';
import { CommitReadiness } from './commit-readiness.service.js';
import { CommittingRepository } from './committing.repository.js';

const JUDGED_AT_ONCE = 500;

/** The last look before lines are written: what was recorded by others since the list was judged. */
@Injectable()
export class LateJudging {
  constructor(
    private readonly rows: ImportRowsRepository,
    private readonly committing: CommittingRepository,
    private readonly mending: RowMending,
    private readonly readiness: CommitReadiness,
    private readonly pulse: CommitPulse,
  ) {}

  /** An award recorded since by somebody else may be the same: the doubts on record are those of today. */
  async judgeWhatChanged(batch: ImportBatch): Promise<void> {
    await this.committing.holdPeople(batch.id);
    const ids = await this.committing.rowsToJudgeAgain(batch.id, batch.judgedAt);
    for (let at = 0; at < ids.length; at += JUDGED_AT_ONCE) {
      await this.mending.write(batch, await this.rows.findRows(batch.id, ids.slice(at, at + JUDGED_AT_ONCE)));
      await this.pulse.goOn(batch.id, 0);
    }
    await this.readiness.requireRows(batch.id, batch.which);
  }
}
