import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = ['YEAR_END_REVIEW', 'INTERIM_REVIEW', 'CONGRESS', 'AWARD_CEREMONY', 'SESSION', 'OTHER'];
const kinds = (...more: readonly string[]) => `
  alter table meetings drop constraint meetings_kind_check;
  alter table meetings add constraint meetings_kind_check check (kind in (${[...BEFORE, ...more].map((each) => `'${each}'`).join(', ')}))`;

/** Anniversaries, and the festival of great national unity. */
export class KnowTheFrontsOwnMeetings1795700973702 implements MigrationInterface {
  name = 'KnowTheFrontsOwnMeetings1795700973702';

  async up(q: QueryRunner): Promise<void> {
    await q.query(kinds('ANNIVERSARY', 'SOLIDARITY_DAY'));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`update meetings set kind = 'OTHER' where kind in ('ANNIVERSARY', 'SOLIDARITY_DAY')`);
    await q.query(kinds());
  }
}
