import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A sentence that tells an award again names no grantor: it has that of the award, and says that it does not print it itself. */
export class TellGrantorsCarriedOver1795700974401 implements MigrationInterface {
  name = 'TellGrantorsCarriedOver1795700974401';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table claims add column grantors_carried_over boolean not null default false;
      comment on column claims.grantors_carried_over is 'grantors_printed stands elsewhere in the article';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('alter table claims drop column grantors_carried_over;');
  }
}
