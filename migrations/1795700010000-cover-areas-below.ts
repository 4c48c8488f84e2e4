import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What lies in an area on given days from an index alone: reports and lists of a whole country or province ask it. */
export class CoverAreasBelow1795700010000 implements MigrationInterface {
  name = 'CoverAreasBelow1795700010000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      drop index area_closure_ancestor_id_idx;
      create index area_closure_ancestor_id_idx on area_closure (ancestor_id, area_id) include (valid);
      drop index area_today_today_id_idx;
      create index area_today_today_id_idx on area_today (today_id) include (area_id);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop index area_closure_ancestor_id_idx;
      create index area_closure_ancestor_id_idx on area_closure (ancestor_id, area_id);
      drop index area_today_today_id_idx;
      create index area_today_today_id_idx on area_today (today_id);
    `);
  }
}
