import type { MigrationInterface, QueryRunner } from 'typeorm';

const INCLUDED = `id, granted_on, form_id, class_now, grantor_id, level, system, mode, recipient_kind, position_class, quantity,
        unit_area_id, unit_organisation_id, organisation_id, recipient_id, decision_id, state, record_status, kept_by_id`;

/** A year of lines from an index alone, with what became of each. */
export class IndexWhatBecameOfAwards1795600042000 implements MigrationInterface {
  name = 'IndexWhatBecameOfAwards1795600042000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      drop index awards_report_idx;
      create index awards_report_idx on awards (granted_year) include (
        ${INCLUDED}, presented, reported);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop index awards_report_idx;
      create index awards_report_idx on awards (granted_year) include (
        ${INCLUDED});
    `);
  }
}
