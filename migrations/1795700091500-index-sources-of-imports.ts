import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a file was brought in before is asked by its bytes. */
export class IndexSourcesOfImports1795700091500 implements MigrationInterface {
  name = 'IndexSourcesOfImports1795700091500';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create index stored_files_sha256_idx on stored_files (sha256);
      create index import_batches_source_file_id_idx on import_batches (source_file_id);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop index stored_files_sha256_idx; drop index import_batches_source_file_id_idx;');
  }
}
