import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Browsers from which staff signed in, which are let through while failures of others keep the account locked. */
export class KnowBrowsersOfStaff1795700954000 implements MigrationInterface {
  name = 'KnowBrowsersOfStaff1795700954000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table staff_browsers (
        token_hash bytea not null,
        staff_id uuid not null references staff_accounts (id),
        failed_attempts integer not null default 0,
        signed_in_at timestamptz not null default now(),
        primary key (token_hash, staff_id)
      );
      create index staff_browsers_staff_id_idx on staff_browsers (staff_id);
      comment on table staff_browsers is 'from where an account was signed in to: tried apart from what strangers try';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table staff_browsers');
  }
}
