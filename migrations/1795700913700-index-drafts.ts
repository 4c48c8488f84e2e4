import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What waits to be made public: few rows of long tables. */
export class IndexDrafts1795700913700 implements MigrationInterface {
  name = 'IndexDrafts1795700913700';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create index awards_drafts_idx on awards (decision_id) where record_status = 'DRAFT';
      create index attendances_drafts_idx on attendances (meeting_id) where record_status = 'DRAFT';
      create index presentations_drafts_idx on presentations (meeting_id) where record_status = 'DRAFT';
      create index claims_drafts_idx on claims (article_id, meeting_id) where record_status = 'DRAFT';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop index awards_drafts_idx, attendances_drafts_idx, presentations_drafts_idx, claims_drafts_idx');
  }
}
