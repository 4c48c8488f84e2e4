import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The audit is appended only: it is not emptied as a whole either. */
export class RefuseEmptyingHistory1795700971000 implements MigrationInterface {
  name = 'RefuseEmptyingHistory1795700971000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger audit_entries_append_only on audit_entries;
      create trigger audit_entries_append_only before update or delete or truncate on audit_entries
        for each statement execute function refuse_rewriting_history();
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger audit_entries_append_only on audit_entries;
      create trigger audit_entries_append_only before update or delete on audit_entries
        for each statement execute function refuse_rewriting_history();
    `);
  }
}
