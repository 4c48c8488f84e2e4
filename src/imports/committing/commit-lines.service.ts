import { Injectable } from '@nestjs/common';
import type { DecisionOpened } from '../../awards/decisions/decision-intake.service.js';
import { BulkLines } from '../../awards/lines/bulk-lines.service.js';
import type { ImportBatch } from '../batches/import-batch.entity.js';
import { ImportRowsRepository } from '../rows/import-rows.repository.js';
import { CommitPulse } from './commit-pulse.service.js';

/** Rows written by one statement: often enough to be watched and stopped, seldom enough to cost nothing. */
export const LINES_AT_ONCE = 2000;

/** The award lines of a list, by statements over many of them. */
@Injectable()
export class CommitLines {
  constructor(
    private readonly rows: ImportRowsRepository,
    private readonly lines: BulkLines,
    private readonly pulse: CommitPulse,
  ) {}

  /** Answers how many. @throws ConflictError STOPPED_BY_SOMEBODY, STOPPED_BY_SERVER */
  async write(act: string, { id, counts }: ImportBatch, { decision, lastOrder }: DecisionOpened): Promise<number> {
    let written = 0;
    for (let from = 0; from < counts.rows; from += LINES_AT_ONCE) {
      const place = { from, to: from + LINES_AT_ONCE, lastOrder: lastOrder + written };
      written += await this.lines.insert(act, decision, this.rows.drafts(id, place));
      await this.pulse.goOn(id, written);
    }
    return written;
  }
}
