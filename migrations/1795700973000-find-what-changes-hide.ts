import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What changed since is asked after a large import, too: of that the audit tells nothing that was before, and most people are public. */
export class FindWhatChangesHide1795700973000 implements MigrationInterface {
  name = 'FindWhatChangesHide1795700973000';

  async up(q: QueryRunner): Promise<void> {
    await q.query('create index audit_entries_changes_idx on audit_entries (at) where before is not null');
    await q.query(
      `create index people_hidden_idx on people (id) where visibility <> 'PUBLIC' or record_status = 'WITHDRAWN'`,
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop index people_hidden_idx');
    await q.query('drop index audit_entries_changes_idx');
  }
}
