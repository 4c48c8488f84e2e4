import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  'awards',
  'award_decisions',
  'people',
  'organisations',
  'posts',
  'meetings',
  'attendances',
  'presentations',
  'articles',
  'claims',
];

/** Whoever keeps a copy of the registry asks each day what changed since the day before. */
export class IndexWhatChanged1795700972600 implements MigrationInterface {
  name = 'IndexWhatChanged1795700972600';

  async up(q: QueryRunner): Promise<void> {
    for (const table of TABLES) await q.query(`create index ${table}_changed_at_idx on ${table} (changed_at)`);
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of TABLES) await q.query(`drop index ${table}_changed_at_idx`);
  }
}
