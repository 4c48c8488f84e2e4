import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was there to be seen when a new person was chosen for a row: whoever was recorded since stops the commit. */
export class RememberPeopleSeenByImports1795700064000 implements MigrationInterface {
  name = 'RememberPeopleSeenByImports1795700064000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table import_rows add column likely_seen uuid[];
      comment on column import_rows.likely_seen is 'people on record whom the new person likely was when that was chosen; null: nobody of the name was on record';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('alter table import_rows drop column likely_seen');
  }
}
