import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which claims print the name of a body: the reconciliation of one body folded the grantors of every claim in the registry. */
export class IndexGrantorsOfClaims1795700070200 implements MigrationInterface {
  name = 'IndexGrantorsOfClaims1795700070200';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create function fold_all_vi(printed text[]) returns text[]
        language sql immutable strict parallel safe
        return array(select fold_vi(p) from unnest(printed) as p);
      create index claims_grantors_printed_key_idx on claims using gin (fold_all_vi(grantors_printed))
        where grantors_printed <> '{}';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop index claims_grantors_printed_key_idx; drop function fold_all_vi(text[]);');
  }
}
