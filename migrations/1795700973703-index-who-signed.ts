import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which decisions somebody signed. */
export class IndexWhoSigned1795700973703 implements MigrationInterface {
  name = 'IndexWhoSigned1795700973703';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'create index award_decisions_signatory_person_id_idx on award_decisions (signatory_person_id) where signatory_person_id is not null',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop index award_decisions_signatory_person_id_idx');
  }
}
