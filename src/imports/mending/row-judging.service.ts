import { Injectable } from '@nestjs/common';
import { NewBodies } from '../bodies/new-bodies.service.js';
import type { ImportBatch } from '../batches/import-batch.entity.js';
import type { ImportRow } from '../rows/import-row.entity.js';
import { ImportRowsRepository } from '../rows/import-rows.repository.js';
import { Judge } from '../judging/judge.service.js';
import type { Bench } from '../judging/row-to-judge.js';
import { ROWS_AT_ONCE } from '../reading/packages/chunks.js';

/** Rows of a list that were changed: judged by what they are now, and written. */
@Injectable()
export class RowJudging {
  constructor(
    private readonly rows: ImportRowsRepository,
    private readonly judge: Judge,
    private readonly bodies: NewBodies,
  ) {}

  rowsOf(batch: ImportBatch, ids: readonly string[]): Promise<ImportRow[]> {
    return this.rows.findRows(batch.id, ids);
  }

  /** By what the rows of a batch are judged: to be made once for all of them. */
  bench(batch: ImportBatch): Promise<Bench> {
    return this.judge.bench(batch);
  }

  /** Judges rows, and all that say the same as they did or do. */
  async write(batch: ImportBatch, changed: readonly ImportRow[], bench: Bench): Promise<ImportRow[]> {
    const rows = await this.bodies.planned(batch.id, changed);
    const judged = await this.judge.judge(rows, bench);
    const after = rows.map((row, i) => ({ ...row, ...judged[i]! }));
    await this.rows.updateRows(after);
    const keys = [...rows, ...after].flatMap(({ lineKey }) => (lineKey === null ? [] : [lineKey]));
    await this.rows.markTwins(batch.id, [...new Set(keys)]);
    return after;
  }

  /** The same of any number of rows, each with a change; `told` after every piece of them. */
  async writeAll(
    batch: ImportBatch,
    ids: readonly string[],
    change: (row: ImportRow) => ImportRow = (row) => row,
    told: () => Promise<void> = () => Promise.resolve(),
  ): Promise<void> {
    if (ids.length === 0) return;
    const bench = await this.bench(batch);
    for (let at = 0; at < ids.length; at += ROWS_AT_ONCE) {
      const rows = await this.rows.findRows(batch.id, ids.slice(at, at + ROWS_AT_ONCE));
      await this.write(batch, rows.map(change), bench);
      await told();
    }
  }
}
