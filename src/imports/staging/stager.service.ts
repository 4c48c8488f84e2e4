import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { newId } from '../../platform/database/editable-record.js';
import { InvalidError } from '../../platform/errors/domain-error.js';
import type { ImportBatch } from '../batches/import-batch.entity.js';
import { ImportRowsRepository } from '../rows/import-rows.repository.js';
import { importMessages } from '../imports.messages.js';
import { decisionsNamed } from '../judging/decisions-named.js';
import { Judge } from '../judging/judge.service.js';
import type { Bench, RowToJudge } from '../judging/row-to-judge.js';
import { plain } from '../judging/verdicts/reading-verdicts.js';
import { asRead } from '../judging/row-values.js';
import { verdict } from '../judging/verdicts/verdict.js';
import { inChunks, ROWS_AT_ONCE } from '../reading/packages/chunks.js';
import type { ListReading, ListRow } from '../reading/list.js';
import { BatchSummary } from './batch-summary.service.js';
import type { CarryOver } from './carry-over.js';
import { DetailsReader } from './details-reader.service.js';

/** Ten times the longest annex that we heard of, and what a commit is tried with. */
export const MOST_ROWS = 200_000;

/** Reads a list into its batch. */
@Injectable()
export class Stager {
  constructor(
    private readonly rows: ImportRowsRepository,
    private readonly judge: Judge,
    private readonly details: DetailsReader,
    private readonly summary: BatchSummary,
  ) {}

  /**
   * Writes the rows of a batch that is in the table already, and answers what is known of the batch then.
   * @throws InvalidError LIST_TOO_LONG, and whatever reading throws
   */
  async readInto(batch: ImportBatch, reading: ListReading, carryOver: CarryOver): Promise<Partial<ImportBatch>> {
    let details: Partial<ImportBatch> = {};
    let bench: Bench | null = null;
    let known = 0;
    let ordinal = 0;
    for await (const chunk of inChunks(reading.rows())) {
      if (ordinal + chunk.length > MOST_ROWS)
        throw new InvalidError(importMessages.LIST_TOO_LONG, { field: 'input.source', details: { most: MOST_ROWS } });
      if (!bench) {
        // The banner stands above the first row.
        details = await this.details.completed(batch, reading.tables);
        known = reading.tables.length;
        bench = await this.judge.bench({ ...batch, ...details, tables: reading.tables });
      }
      const rows = chunk.map((row, i) => rowOf(batch.id, ordinal + i + 1, row, carryOver));
      ordinal += rows.length;
      const judged = await this.judge.judge(rows, bench);
      await this.rows.insertRows(rows.map((row, i) => ({ ...row, ...judged[i]!, twinSheet: null, twinRow: null })));
    }
    const { format, encoding, tables } = reading;
    // Lists that began later may name another decision, or what the first did not say.
    const whole = tables.length > known ? await this.details.completed(batch, tables) : details;
    const several = tables.length > known && decisionsNamed(tables, batch).named.length > 1;
    if (several || !isDeepStrictEqual(whole, details)) {
      details = whole;
      await this.judgeAgain({ ...batch, ...details, tables });
    } else await this.rows.markTwins(batch.id, null);
    const notices = reading.notices.map(({ code, severity, details: data, ...said }) =>
      verdict(code, severity, { ...said, data: plain(data) }),
    );
    const read = { ...details, format, encoding, tables, notices };
    return { ...read, ...(await this.summary.of({ ...batch, ...read })) };
  }

  /** Judges every row of a batch again, by the details that it has now. */
  async judgeAgain(batch: ImportBatch): Promise<void> {
    const bench = await this.judge.bench(batch);
    for (let last = 0; ;) {
      const rows = await this.rows.after(batch.id, last, ROWS_AT_ONCE);
      if (rows.length === 0) break;
      const judged = await this.judge.judge(rows, bench);
      await this.rows.updateRows(rows.map((row, i) => ({ ...row, ...judged[i]! })));
      last = rows.at(-1)?.ordinal ?? last;
    }
    await this.rows.markTwins(batch.id, null);
  }
}

function rowOf(batchId: string, ordinal: number, row: ListRow, carryOver: CarryOver): RowToJudge {
  const place = { sheet: row.sheet, sheetRow: row.row, asRead: asRead(row) };
  const unrecorded = row.other.map(({ column, text }) => ({ column, text }));
  return { id: newId(), batchId, ordinal, ...place, unrecorded, ...carryOver(place), awardId: newId() };
}
