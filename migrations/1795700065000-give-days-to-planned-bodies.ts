import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever looks a list's new bodies over may know since when they stood, and that they were dissolved. */
export class GiveDaysToPlannedBodies1795700065000 implements MigrationInterface {
  name = 'GiveDaysToPlannedBodies1795700065000';

  async up(q: QueryRunner): Promise<void> {
    await q.query('alter table import_bodies add column valid_from date, add column valid_to date');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('alter table import_bodies drop column valid_from, drop column valid_to');
  }
}
