import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of a large import few lines have a name that is not told: whether one changed is looked for among them, and not among all. */
export class IndexChangedAwardsWithoutName1795700973802 implements MigrationInterface {
  name = 'IndexChangedAwardsWithoutName1795700973802';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`create index awards_unnamed_idx on awards (changed_at) where name_visibility <> 'PUBLIC'`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop index awards_unnamed_idx');
  }
}
