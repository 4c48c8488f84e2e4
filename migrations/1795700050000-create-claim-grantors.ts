import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which body a grantor is that an article prints: "UBND tỉnh" names one only where somebody says which. */
export class CreateClaimGrantors1795700050000 implements MigrationInterface {
  name = 'CreateClaimGrantors1795700050000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table claim_grantors (
        claim_id uuid not null references claims (id),
        printed text not null,
        organisation_id uuid not null references organisations (id),
        primary key (claim_id, printed)
      );
      create index claim_grantors_organisation_id_idx on claim_grantors (organisation_id);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table claim_grantors;`);
  }
}
