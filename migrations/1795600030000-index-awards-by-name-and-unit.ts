import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether a line repeats an award is asked of every line of every list. By the name alone that is all namesakes of the
 * registry, for lists of any length more than there are lines; by name and unit it is next to nobody.
 */
export class IndexAwardsByNameAndUnit1795600030000 implements MigrationInterface {
  name = 'IndexAwardsByNameAndUnit1795600030000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create index awards_recipient_name_unit_idx on awards
        (recipient_name_key, (coalesce(fold_vi(recipient_unit_printed), '')), id) where recipient_name_key is not null;
      drop index awards_recipient_name_key_idx;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      create index awards_recipient_name_key_idx on awards (recipient_name_key) where recipient_name_key is not null;
      drop index awards_recipient_name_unit_idx;
    `);
  }
}
