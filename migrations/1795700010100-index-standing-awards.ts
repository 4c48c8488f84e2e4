import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How many awards of each form there were in a year, from an index that has nothing else in it: the four periods before a
 * report's own are counted by nothing more, and `awards_report_idx` has four times as much of each line.
 */
export class IndexStandingAwards1795700010100 implements MigrationInterface {
  name = 'IndexStandingAwards1795700010100';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create index awards_standing_idx on awards (granted_year, form_id, recipient_kind)
        include (quantity, granted_on, unit_area_id, grantor_id, kept_by_id)
        where state = 'GRANTED' and record_status = 'CONFIRMED';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop index awards_standing_idx');
  }
}
