import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Public figures leave out the awards of those of whom the public may not know: a few among hundreds of thousands of people. */
export class IndexPeopleUnseen1795700973800 implements MigrationInterface {
  name = 'IndexPeopleUnseen1795700973800';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create index people_unseen_idx on people (id)
        where (record_status = 'CONFIRMED' and visibility = 'PUBLIC' and merged_into_id is null) is not true`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop index people_unseen_idx');
  }
}
