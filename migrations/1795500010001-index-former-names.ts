import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Bodies are looked for by every name that they bore: an article of 2019 prints that of 2019. */
export class IndexFormerNames1795500010001 implements MigrationInterface {
  name = 'IndexFormerNames1795500010001';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      `create index organisation_versions_name_words_idx on organisation_versions using gin (word_vector(name))`,
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop index organisation_versions_name_words_idx`);
  }
}
