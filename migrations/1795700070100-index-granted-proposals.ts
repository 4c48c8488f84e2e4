import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which lines were proposals once is asked of every line of a reconciliation, and read all that was ever done for it. */
export class IndexGrantedProposals1795700070100 implements MigrationInterface {
  name = 'IndexGrantedProposals1795700070100';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create index audit_entries_granted_proposals_idx on audit_entries (subject_id)
        where act in ('grantProposal', 'attachToDecision');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop index audit_entries_granted_proposals_idx');
  }
}
