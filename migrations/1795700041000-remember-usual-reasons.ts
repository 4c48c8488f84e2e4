import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The reason of rows that state none: annexes print it once, in their title. */
export class RememberUsualReasons1795700041000 implements MigrationInterface {
  name = 'RememberUsualReasons1795700041000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table import_batches add column default_reason text;
      comment on column import_batches.default_reason is 'of rows that state none, as a person said';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('alter table import_batches drop column default_reason;');
  }
}
