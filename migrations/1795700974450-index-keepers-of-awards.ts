import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a body keeps a line at all, asked before it is withdrawn. */
export class IndexKeepersOfAwards1795700974450 implements MigrationInterface {
  name = 'IndexKeepersOfAwards1795700974450';

  async up(q: QueryRunner): Promise<void> {
    await q.query('create index awards_kept_by_idx on awards (kept_by_id) where kept_by_id is not null');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop index awards_kept_by_idx');
  }
}
