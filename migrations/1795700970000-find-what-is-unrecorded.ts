import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notes are emptied with the cells of columns without use, so the rows that still have either are found by one index. */
export class FindWhatIsUnrecorded1795700970000 implements MigrationInterface {
  name = 'FindWhatIsUnrecorded1795700970000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      drop index import_rows_unrecorded_idx;
      create index import_rows_unrecorded_idx on import_rows (batch_id)
       where unrecorded <> '[]' or as_read -> 'cells' -> 'NOTE' is not null;
      comment on column import_rows.as_read is 'cells of columns that the registry has a use for; the note is taken out when the bytes of the file are removed';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      comment on column import_rows.as_read is 'cells of columns that the registry has a use for';
      drop index import_rows_unrecorded_idx;
      create index import_rows_unrecorded_idx on import_rows (batch_id) where unrecorded <> '[]';
    `);
  }
}
