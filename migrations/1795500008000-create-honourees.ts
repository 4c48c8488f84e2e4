import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One list of all who hold awards: people and organisations of every recipient kind, under one sort order. */
export class CreateHonourees1795500008000 implements MigrationInterface {
  name = 'CreateHonourees1795500008000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- Bare branches: with a condition or a join in one of them the planner could no longer merge the two name indexes,
      -- and would sort everybody for a page of fifty. Who was merged away, is hidden or holds nothing is sorted out by
      -- the shape, row by row, with two plain EXISTS.
      create view honourees as
        select p.id, 'INDIVIDUAL'::text as recipient_kind, p.id as person_id, null::uuid as organisation_id,
               p.display_name as name, p.sort_key, p.name_key, p.name_words, p.visibility, p.record_status, p.merged_into_id
          from people p
        union all
        select o.id,
               case o.kind when 'HOUSEHOLD' then 'HOUSEHOLD'::text when 'ENTERPRISE' then 'ENTERPRISE'::text
                           when 'COOPERATIVE' then 'ENTERPRISE'::text else 'GROUP'::text end,
               null::uuid, o.id, o.name, o.name, o.name_key, o.name_words, 'PUBLIC'::text, o.record_status, null::uuid
          from organisations o;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop view honourees');
  }
}
