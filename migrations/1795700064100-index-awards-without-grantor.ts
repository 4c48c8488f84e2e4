import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lines of decisions whose grantor is printed and linked to no body: few, and a report of the issuer says that there are some. */
export class IndexAwardsWithoutGrantor1795700064100 implements MigrationInterface {
  name = 'IndexAwardsWithoutGrantor1795700064100';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create index awards_without_grantor_idx on awards (granted_year, decision_id)
        where grantor_id is null and decision_id is not null;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop index awards_without_grantor_idx');
  }
}
