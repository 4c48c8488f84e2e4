import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { ImportCounts } from '../batches/import-batch.entity.js';
import { COMMITTED } from './import-rows.repository.js';
import { IMPORT_VERDICT } from '../vocabulary.js';

export interface KindCount {
  sheet: string;
  kind: string | null;
  /** Lines, and how many of them are of a recipient that a line above has already. */
  count: number;
  again: number;
}

/** A certificate number that several lines of one form have. */
export interface NumberTwice {
  number: string;
  count: number;
  /** "Trang 1: 5", of the first few rows of the list that have it. */
  places: string;
  /** Of the last of them. */
  sheet: string;
  row: number;
}

/** How many rows of one list there are of which sort. */
@Injectable()
export class RowCounts {
  constructor(private readonly database: Database) {}

  async countRows(batchId: string): Promise<ImportCounts> {
    const [counts] = await this.database.query<Omit<ImportCounts, 'byCode'>>(
      `select count(*)::int as rows,
              (count(*) filter (where severity = 'NONE'))::int as clean,
              (count(*) filter (where severity = 'NOTE'))::int as notes,
              (count(*) filter (where severity = 'WARNING'))::int as warnings,
              (count(*) filter (where severity = 'ERROR'))::int as errors,
              (count(*) filter (where choice = 'LEAVE_OUT'))::int as "leftOut",
              (count(*) filter (where choice = 'INCLUDE' and line is not null and severity <> 'ERROR'))::int as valid
         from import_rows where batch_id = $1`,
      [batchId],
    );
    if (!counts) throw new Error('counting always has an answer');
    const byCode = await this.database.query<ImportCounts['byCode'][number]>(
      `select x.code, (array['NOTE', 'WARNING', 'ERROR'])[max(x.rank)] as severity, count(*)::int as rows
         from import_rows r cross join lateral (
                select e ->> 'code' as code, max(array_position(array['NOTE', 'WARNING', 'ERROR'], e ->> 'severity')) as rank
                  from jsonb_array_elements(r.verdicts) e group by 1
                union all select '${IMPORT_VERDICT.SAME_LINE_TWICE}', 2 where r.twin_row is not null) x
        where r.batch_id = $1 group by x.code order by max(x.rank) desc, rows desc, x.code`,
      [batchId],
    );
    return { ...counts, byCode };
  }

  /**
   * Included rows by sheet and kind, null where it cannot be made out: for holding against the totals that the list states. A
   * row with an error is a row of the list.
   */
  countKinds(batchId: string): Promise<KindCount[]> {
    return this.database.query<KindCount>(
      `select sheet, recipient_kind as kind, count(*)::int as count, (count(*) filter (where as_read ? 'again'))::int as again from import_rows
        where batch_id = $1 and choice = 'INCLUDE' group by 1, 2`,
      [batchId],
    );
  }

  /** Certificate numbers told twice in a decision: in rows to be written, or in one of them and a line of `appendToId`. At most 20. */
  numbersTwice(batchId: string, appendToId: string | null): Promise<NumberTwice[]> {
    return this.database.query<NumberTwice>(
      `with told as (
         select form_id, line ->> 'certificateNumber' as number, sheet, sheet_row, ordinal
           from import_rows where batch_id = $1 and ${COMMITTED} and line ->> 'certificateNumber' is not null
         union all
         select a.form_id, coalesce(a.corrected ->> 'certificateNumber', a.certificate_number), null, null, null
           from awards a where a.decision_id = $2 and a.record_status <> 'WITHDRAWN' and coalesce(a.corrected ->> 'certificateNumber', a.certificate_number) is not null
            and not exists (select from import_rows r where r.batch_id = $1 and r.award_id = a.id))
       select min(number) as number, count(*)::int as count,
              coalesce(string_agg(sheet || ': ' || sheet_row, '; ' order by ordinal) filter (where ordinal is not null), '') as places,
              (array_agg(sheet order by ordinal desc nulls last))[1] as sheet,
              (array_agg(sheet_row order by ordinal desc nulls last))[1] as row
         from told group by form_id, number_key(number) having count(*) > 1 and count(ordinal) > 0
        order by min(ordinal) limit 20`,
      [batchId, appendToId],
    );
  }

  /** Included rows that cannot be written. */
  async countRefused(batchId: string): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      `select count(*)::int as count from import_rows
        where batch_id = $1 and choice = 'INCLUDE' and (severity = 'ERROR' or line is null)`,
      [batchId],
    );
    return row?.count ?? 0;
  }

  /** Rows to be written that state no achievement. */
  async countWithoutReason(batchId: string): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      `select count(*)::int as count from import_rows where batch_id = $1 and ${COMMITTED} and line ->> 'reason' is null`,
      [batchId],
    );
    return row?.count ?? 0;
  }
}
