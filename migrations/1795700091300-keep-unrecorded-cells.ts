import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a list prints and the registry does not record is kept beside its row, for staff, until the file's bytes are removed. */
export class KeepUnrecordedCells1795700091300 implements MigrationInterface {
  name = 'KeepUnrecordedCells1795700091300';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table import_rows add column unrecorded jsonb not null default '[]';
      comment on column import_rows.as_read is 'cells of columns that the registry has a use for';
      comment on column import_rows.unrecorded is 'cells of all other columns, but for numbers of identity, accounts and telephones; emptied when the bytes of the file are removed';
      create index import_rows_unrecorded_idx on import_rows (batch_id) where unrecorded <> '[]';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      comment on column import_rows.as_read is 'cells of columns that the registry has a use for; no others are kept';
      alter table import_rows drop column unrecorded;
    `);
  }
}
