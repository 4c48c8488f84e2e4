import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decisions that a body kept and their issuers took over: few entries of a long history. */
export class IndexDecisionsHandedOn1795700974110 implements MigrationInterface {
  name = 'IndexDecisionsHandedOn1795700974110';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`create index audit_entries_handed_on_idx on audit_entries ((before ->> 'keptById'), id)
      where act = 'takeOverAwardDecision' and subject_type = 'AwardDecision'`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop index audit_entries_handed_on_idx');
  }
}
