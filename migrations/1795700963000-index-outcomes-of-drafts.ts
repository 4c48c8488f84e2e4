import type { MigrationInterface, QueryRunner } from 'typeorm';

const OF = ['meeting', 'attendance', 'decision', 'presentation'];

/** From which part of an article a record was recorded: asked of each that waits to be made public. */
export class IndexOutcomesOfDrafts1795700963000 implements MigrationInterface {
  name = 'IndexOutcomesOfDrafts1795700963000';

  async up(q: QueryRunner): Promise<void> {
    for (const of of OF)
      await q.query(
        `create index article_draft_outcomes_${of}_id_idx on article_draft_outcomes (${of}_id) where ${of}_id is not null`,
      );
  }

  async down(q: QueryRunner): Promise<void> {
    for (const of of OF) await q.query(`drop index article_draft_outcomes_${of}_id_idx`);
  }
}
