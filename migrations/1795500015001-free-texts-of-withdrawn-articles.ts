import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An article that was withdrawn stays on record, and makes way for the same text recorded anew. */
export class FreeTextsOfWithdrawnArticles1795500015001 implements MigrationInterface {
  name = 'FreeTextsOfWithdrawnArticles1795500015001';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      drop index articles_canonical_url_key;
      drop index articles_snapshot_sha256_key;
      create unique index articles_canonical_url_key on articles (canonical_url) where record_status <> 'WITHDRAWN';
      create unique index articles_snapshot_sha256_key on articles (snapshot_sha256) where record_status <> 'WITHDRAWN';
    `);
  }

  /** Fails where an article was recorded anew since: one of the two would have to go. */
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop index articles_canonical_url_key;
      drop index articles_snapshot_sha256_key;
      create unique index articles_canonical_url_key on articles (canonical_url);
      create unique index articles_snapshot_sha256_key on articles (snapshot_sha256);
    `);
  }
}
