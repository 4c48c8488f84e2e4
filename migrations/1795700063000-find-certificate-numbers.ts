import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Numbers are compared without the zeros before them. */
export class FindCertificateNumbers1795700063000 implements MigrationInterface {
  name = 'FindCertificateNumbers1795700063000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      drop index certificate_printings_number_idx;
      create index certificate_printings_number_idx on certificate_printings (kept_by_id, ltrim(number, '0'));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop index certificate_printings_number_idx;
      create index certificate_printings_number_idx on certificate_printings (kept_by_id, number);
    `);
  }
}
