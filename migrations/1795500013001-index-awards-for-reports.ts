import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A year of lines, and whether somebody was honoured before, each answered from an index alone. */
export class IndexAwardsForReports1795500013001 implements MigrationInterface {
  name = 'IndexAwardsForReports1795500013001';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table awards add column class_now text generated always as
        (case when corrected ? 'class' then corrected ->> 'class' else class end) stored;
      comment on column awards.class_now is 'the class after corrections';
      create index awards_report_idx on awards (granted_year) include (
        id, granted_on, form_id, class_now, grantor_id, level, system, mode, recipient_kind, position_class, quantity,
        unit_area_id, unit_organisation_id, organisation_id, recipient_id, decision_id, state, record_status, kept_by_id);
      create index awards_honoured_before_idx on awards (recipient_id, granted_year, granted_on)
        where recipient_id is not null and record_status = 'CONFIRMED' and state = 'GRANTED';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop index awards_honoured_before_idx;
      drop index awards_report_idx;
      alter table awards drop column class_now;
    `);
  }
}
