import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../platform/database/database.js';
import type { RowSource } from '../platform/database/row-source.js';
import type { ImportCounts } from './import-batch.entity.js';
import { ImportRow } from './import-row.entity.js';
import { IMPORT_VERDICT } from './vocabulary.js';

export interface KindCount {
  sheet: string;
  kind: string | null;
  count: number;
}

/** Rows to be written that are linked to nobody, and how many of them may be recorded as new people at once. */
export interface UnlinkedCount {
  count: number;
  canBeNew: number;
  /** Of groups and enterprises: one body of the name is proposed. */
  proposed: number;
}

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
    const byCode = await this.database.query<{ code: string; rows: number }>(
      `select code, count(*)::int as rows
         from import_rows r, unnest(r.codes || case when r.twin_row is null then '{}' else array['${IMPORT_VERDICT.SAME_LINE_TWICE}'] end) code
        where r.batch_id = $1 group by code order by rows desc, code`,
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
      `select sheet, recipient_kind as kind, count(*)::int as count from import_rows
        where batch_id = $1 and choice = 'INCLUDE' group by 1, 2`,
      [batchId],
    );
  }

  async countUnlinked(batchId: string): Promise<UnlinkedCount> {
    const [counts] = await this.database.query<UnlinkedCount>(
      `select count(*)::int as count, (count(*) filter (where ${CAN_BE_NEW} and n = 1))::int as "canBeNew",
              (count(*) filter (where proposed_id is not null))::int as proposed
         from (${INDIVIDUALS_BY_NAME}) r where recipient = 'PRINTED' and ${COMMITTED}`,
      [batchId],
    );
    return counts ?? { count: 0, canBeNew: 0, proposed: 0 };
  }

  /** Rows of individuals, linked to nobody, who have no namesake on record nor in the list, after an ordinal. */
  async unmatched(batchId: string, ordinal: number, count: number): Promise<ImportRow[]> {
    const found = await this.database.query<{ id: string }>(
      `select id from (${INDIVIDUALS_BY_NAME}) r
        where ordinal > $2 and recipient = 'PRINTED' and ${COMMITTED} and ${CAN_BE_NEW} and n = 1 order by ordinal limit $3`,
      [batchId, ordinal, count],
    );
    return this.findRows(
      batchId,
      found.map(({ id }) => id),
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

  /** People to be recorded with the commit: one for a row. */
  newPeople(batchId: string): Promise<{ id: string; name: string }[]> {
    return this.database.query(
      `select person_id as id, name_printed as name from import_rows
        where batch_id = $1 and recipient = 'NEW_PERSON' and ${COMMITTED} order by ordinal`,
      [batchId],
    );
  }

  private columns() {
    return this.database.dataSource.getMetadata(ImportRow).columns;
  }
}

/** Of rows that a commit writes. ALL is refused while there is an error, so it is the same for both. */
export const COMMITTED = `choice = 'INCLUDE' and severity <> 'ERROR' and line is not null`;

/** The rows of a batch, each with how many included rows of individuals have its name. */
const INDIVIDUALS_BY_NAME = `select *, count(*) filter (where choice = 'INCLUDE' and line ->> 'recipientKind' = 'INDIVIDUAL')
  over (partition by name_key) as n from import_rows where batch_id = $1`;
const CAN_BE_NEW = `line ->> 'recipientKind' = 'INDIVIDUAL'
  and not codes && array['${IMPORT_VERDICT.LIKELY_PERSON_ON_RECORD}', '${IMPORT_VERDICT.NAMESAKE_ON_RECORD}']`;

function typed({ propertyName, type, isArray }: { propertyName: string; type: unknown; isArray: boolean }): string {
  return `"${propertyName}" ${String(type)}${isArray ? '[]' : ''}`;
}
