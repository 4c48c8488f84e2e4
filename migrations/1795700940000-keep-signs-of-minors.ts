import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By what it was guessed that the recipient of an award is a minor. */
export class KeepSignsOfMinors1795700940000 implements MigrationInterface {
  name = 'KeepSignsOfMinors1795700940000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table awards
        add column minor_sign text check (minor_sign in ('ADDRESS', 'PUPIL', 'CHILDREN', 'BORN')),
        add check (minor_sign is null or name_visibility = 'MINOR');
      comment on column awards.minor_sign is 'by what it was guessed that the recipient is a minor; null: not guessed';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('alter table awards drop column minor_sign');
  }
}
