import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever was printed with a body is found by it in lists of attendees, too, as in posts and award lines. */
export class IndexBodiesOfAttendances1795700920100 implements MigrationInterface {
  name = 'IndexBodiesOfAttendances1795700920100';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create index attendance_positions_organisation_id_idx on attendance_positions (organisation_id)
        where organisation_id is not null;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop index attendance_positions_organisation_id_idx');
  }
}
