import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Bodies to be recorded with a list that were named alike are one. */
export class UniteBodiesOfImports1795700062000 implements MigrationInterface {
  name = 'UniteBodiesOfImports1795700062000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table import_bodies add column united_keys text[] not null default '{}';
      comment on column import_bodies.united_keys is 'match keys of bodies of the list that were said to be this one';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('alter table import_bodies drop column united_keys');
  }
}
