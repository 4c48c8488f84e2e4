import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What staff count of a period before, drafts told apart, is read from the index alone. */
export class CountStandingFromIndex1795700063200 implements MigrationInterface {
  name = 'CountStandingFromIndex1795700063200';

  async up(q: QueryRunner): Promise<void> {
    await q.query(STANDING_WITH(', record_status'));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(STANDING_WITH(''));
  }
}

const STANDING_WITH = (included: string) => `
      drop index awards_standing_idx;
      create index awards_standing_idx on awards (granted_year, form_id, recipient_kind)
        include (quantity, granted_on, unit_area_id, grantor_id, kept_by_id${included})
        where state = 'GRANTED' and status_with_decision = 'CONFIRMED';
    `;
