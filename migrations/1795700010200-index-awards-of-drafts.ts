import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which article an award line was recorded from: asked of every line of a reconciliation. */
export class IndexAwardsOfDrafts1795700010200 implements MigrationInterface {
  name = 'IndexAwardsOfDrafts1795700010200';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create index article_draft_outcomes_award_id_idx on article_draft_outcomes (award_id) where award_id is not null;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop index article_draft_outcomes_award_id_idx');
  }
}
