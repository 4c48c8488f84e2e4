import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One list of all who hold awards: people and organisations of every recipient kind, under one sort order. */
export class CreateHonourees1795500008000 implements MigrationInterface {
  name = 'CreateHonourees1795500008000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create view honourees as
        select p.id, 'INDIVIDUAL' as recipient_kind, p.id as person_id, null::uuid as organisation_id,
               p.display_name as name, p.sort_key, p.name_key, p.name_words, p.visibility, p.record_status
          from people p
         where p.merged_into_id is null and exists (select from awards a where a.person_id = p.id)
        union all
        select o.id,
               case o.kind when 'HOUSEHOLD' then 'HOUSEHOLD' when 'ENTERPRISE' then 'ENTERPRISE'
                           when 'COOPERATIVE' then 'ENTERPRISE' else 'GROUP' end,
               null, o.id, o.name, o.name, o.name_key, o.name_words, 'PUBLIC', o.record_status
          from organisations o
         where exists (select from awards a where a.organisation_id = o.id);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop view honourees');
  }
}
