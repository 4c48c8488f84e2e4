import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many new people a list records is asked of every list of a page, and read all of its rows for it. */
export class CountNewPeopleFromIndex1795700080000 implements MigrationInterface {
  name = 'CountNewPeopleFromIndex1795700080000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create index import_rows_new_people_idx on import_rows (batch_id, person_id)
        where recipient = 'NEW_PERSON' and choice = 'INCLUDE';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop index import_rows_new_people_idx');
  }
}
