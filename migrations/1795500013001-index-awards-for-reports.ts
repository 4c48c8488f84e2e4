import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether somebody was honoured before, answered from an index alone. */
export class IndexAwardsForReports1795500013001 implements MigrationInterface {
  name = 'IndexAwardsForReports1795500013001';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create index awards_honoured_before_idx on awards (recipient_id, granted_year, granted_on)
        where recipient_id is not null and record_status = 'CONFIRMED' and state = 'GRANTED';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop index awards_honoured_before_idx');
  }
}
