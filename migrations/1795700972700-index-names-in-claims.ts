import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which quotes come or go when somebody is hidden or shown. */
export class IndexNamesInClaims1795700972700 implements MigrationInterface {
  name = 'IndexNamesInClaims1795700972700';

  async up(q: QueryRunner): Promise<void> {
    await q.query('create index claims_names_within_idx on claims using gin (names_within)');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop index claims_names_within_idx');
  }
}
