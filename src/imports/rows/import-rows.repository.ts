import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database.js';
import type { RowSource } from '../../platform/database/row-source.js';
import { ImportRow } from './import-row.entity.js';

/** Rows that still have what their list prints and the registry does not record, though the bytes of its file are gone. */
const OLD_UNRECORDED = `from import_rows r join import_batches b on b.id = r.batch_id join stored_files f on f.id = b.source_file_id
          where f.removed_at is not null and (r.unrecorded <> '[]' or r.as_read -> 'cells' -> 'NOTE' is not null)`;

/** Rows of one list, by statements over many of them. */
@Injectable()
export class ImportRowsRepository {
  constructor(private readonly database: Database) {}

  async insertRows(rows: readonly ImportRow[]): Promise<void> {
    const columns = this.columns();
    await this.database.query(
      `insert into import_rows (${columns.map(({ databaseName }) => databaseName).join(', ')})
       select ${columns.map(({ propertyName }) => `n."${propertyName}"`).join(', ')}
         from jsonb_to_recordset($1::jsonb) as n(${columns.map(typed).join(', ')})`,
      [JSON.stringify(rows)],
    );
  }

  async updateRows(rows: readonly ImportRow[]): Promise<void> {
    const columns = this.columns();
    const changed = columns.filter(({ propertyName }) => !['id', 'batchId', 'ordinal'].includes(propertyName));
    await this.database.query(
      `update import_rows r set ${changed.map(({ databaseName, propertyName }) => `${databaseName} = n."${propertyName}"`).join(', ')}
         from jsonb_to_recordset($1::jsonb) as n(${columns.map(typed).join(', ')}) where r.id = n.id`,
      [JSON.stringify(rows)],
    );
  }

  /** Those of the batch, whichever order they are asked in. */
  findRows(batchId: string, ids: readonly string[]): Promise<ImportRow[]> {
    return this.database.manager.find(ImportRow, { where: { batchId, id: In([...ids]) }, order: { ordinal: 'ASC' } });
  }

  /** A page of the batch in its order: for going through it in pieces. */
  after(batchId: string, ordinal: number, count: number): Promise<ImportRow[]> {
    return this.page(batchId, ordinal, count).getMany();
  }

  /** The same of included rows of these severities. */
  bad(batchId: string, severities: readonly string[], ordinal: number, count: number): Promise<ImportRow[]> {
    return this.page(batchId, ordinal, count)
      .andWhere(`r.choice = 'INCLUDE' and r.severity = any(:severities)`, { severities })
      .getMany();
  }

  private page(batchId: string, ordinal: number, count: number) {
    return this.database.manager
      .createQueryBuilder(ImportRow, 'r')
      .where('r.batch_id = :batchId and r.ordinal > :ordinal', { batchId, ordinal })
      .orderBy('r.ordinal')
      .limit(count);
  }

  /** Those that somebody mended, left out, or said of who it is. */
  touched(batchId: string): Promise<ImportRow[]> {
    return this.database.manager
      .createQueryBuilder(ImportRow, 'r')
      .where(
        `r.batch_id = :batchId and (r.mended <> '{}' or r.choice <> 'INCLUDE' or r.recipient <> 'PRINTED' or r.chosen <> '{}')`,
        {
          batchId,
        },
      )
      .orderBy('r.ordinal')
      .getMany();
  }

  /** What is printed and not recorded, of `most` rows whose file's bytes are removed. Answers of how many it was taken away. */
  async forgetUnrecorded(most: number): Promise<number> {
    // Asked first: a statement that may change rows waits for whoever keeps the table, though it would change none.
    const [any] = await this.database.query(`select ${OLD_UNRECORDED} limit 1`);
    if (!any) return 0;
    const emptied = await this.database.query(
      `with old as (select r.id ${OLD_UNRECORDED} limit $1 for update of r skip locked),
       emptied as (
         update import_rows r set unrecorded = '[]', as_read = r.as_read #- '{cells,NOTE}' from old where old.id = r.id returning 1)
       select from emptied`,
      [most],
    );
    return emptied.length;
  }

  /** Working material of a batch that is read anew; what was committed is in the registry. */
  async deleteRows(batchId: string): Promise<void> {
    await this.database.query('delete from import_rows where batch_id = $1', [batchId]);
  }

  /**
   * Marks every row that says what an earlier one says; with `keys`, looks only at rows of these. Only twins are joined:
   * the planner knows nothing yet of rows that were just written, and a join of all with all may be anything.
   */
  async markTwins(batchId: string, keys: readonly string[] | null): Promise<void> {
    await this.database.query(
      `update import_rows set twin_sheet = null, twin_row = null
        where batch_id = $1 and twin_row is not null and ($2::text[] is null or line_key = any($2))`,
      [batchId, keys],
    );
    await this.database.query(
      `update import_rows r set twin_sheet = t.sheet, twin_row = t.sheet_row
         from (select id, row_number() over w as n, first_value(sheet) over w as sheet, first_value(sheet_row) over w as sheet_row
                 from import_rows
                where batch_id = $1 and choice = 'INCLUDE' and line_key is not null and ($2::text[] is null or line_key = any($2))
               window w as (partition by line_key order by ordinal)) t
        where t.n > 1 and r.id = t.id`,
      [batchId, keys],
    );
  }

  /** Drafts of the rows to commit from one ordinal to another, as `BulkLines.insert` wants them. `from` is not included. */
  drafts(batchId: string, place: { from: number; to: number; lastOrder: number }): RowSource {
    return {
      sql: `select award_id as id, line, ($4::int + place)::int as place from (
              select award_id, line, ordinal, row_number() over (order by ordinal) as place
                from import_rows where batch_id = $1 and ordinal > $2 and ordinal <= $3 and ${COMMITTED}) c`,
      parameters: [batchId, place.from, place.to, place.lastOrder],
    };
  }

  /** Ids of the lines that a batch became, from one ordinal to another. */
  awards(batchId: string, { from, to }: { from: number; to: number }): RowSource {
    return {
      sql: `select award_id from import_rows where batch_id = $1 and ordinal > $2 and ordinal <= $3 and ${COMMITTED}`,
      parameters: [batchId, from, to],
    };
  }

  private columns() {
    return this.database.dataSource.getMetadata(ImportRow).columns;
  }
}

/** Of rows that a commit writes. ALL is refused while there is an error, so it is the same for both. */
export const COMMITTED = `choice = 'INCLUDE' and severity <> 'ERROR' and line is not null`;

function typed({ propertyName, type, isArray }: { propertyName: string; type: unknown; isArray: boolean }): string {
  return `"${propertyName}" ${String(type)}${isArray ? '[]' : ''}`;
}
