import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where the awards of a body that ended count today, kept in line with successions by triggers. */
export class CreateOrganisationToday1795500013000 implements MigrationInterface {
  name = 'CreateOrganisationToday1795500013000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table organisation_today (
        organisation_id uuid primary key references organisations (id),
        today_id uuid references organisations (id)
      );
      comment on table organisation_today is 'bodies that ended and have successors; a body without a row counts as itself';
      comment on column organisation_today.today_id is 'null: several bodies of today, none of them by a principal line';
      create index organisation_today_today_id_idx on organisation_today (today_id);

      -- From a body that ended follow the principal line, else every line, to the bodies that stand or have no successor.
      create function rebuild_organisation_today(changed uuid[]) returns void language plpgsql as $$
      declare
        followed uuid[];
      begin
        perform pg_advisory_xact_lock(hashtext('organisation_today'));
        with recursive back as (
          select unnest(changed) as id
          union
          select s.from_organisation_id from organisation_successions s join back on s.to_organisation_id = back.id
        )
        select array_agg(id) into followed from back where id is not null;
        delete from organisation_today where organisation_id = any (followed);
        insert into organisation_today (organisation_id, today_id)
        with recursive step as (
          select s.from_organisation_id, s.to_organisation_id, s.principal,
                 bool_or(s.principal) over (partition by s.from_organisation_id) as has_principal
            from organisation_successions s join organisations o on o.id = s.from_organisation_id
           where s.to_organisation_id is not null and s.kind <> 'TRANSFER' and o.valid_to is not null
        ), line (organisation_id, current_id, depth) as (
          select id, id, 0 from unnest(followed) as id
          union
          select line.organisation_id, step.to_organisation_id, line.depth + 1
            from line join step on step.from_organisation_id = line.current_id
           where (step.principal or not step.has_principal) and line.depth < 20
        ), final as (
          select distinct line.organisation_id, line.current_id from line
           where not exists (select from step where step.from_organisation_id = line.current_id)
        )
        select organisation_id, case when count(*) = 1 then min(current_id::text)::uuid end
          from final group by organisation_id having count(*) > 1 or min(current_id::text)::uuid <> organisation_id;
      end $$;

      create function follow_organisation_successions() returns trigger language plpgsql as $$
      begin
        perform rebuild_organisation_today(array(select from_organisation_id from touched));
        return null;
      end $$;
      create trigger organisation_successions_inserted after insert on organisation_successions
        referencing new table as touched for each statement execute function follow_organisation_successions();
      create trigger organisation_successions_updated after update on organisation_successions
        referencing new table as touched for each statement execute function follow_organisation_successions();
      create trigger organisation_successions_deleted after delete on organisation_successions
        referencing old table as touched for each statement execute function follow_organisation_successions();

      create function follow_organisation_ends() returns trigger language plpgsql as $$
      begin
        if exists (select from before b join after a using (id) where a.valid_to is distinct from b.valid_to) then
          perform rebuild_organisation_today(array(
            select a.id from before b join after a using (id) where a.valid_to is distinct from b.valid_to));
        end if;
        return null;
      end $$;
      create trigger organisations_ended after update on organisations
        referencing old table as before new table as after for each statement execute function follow_organisation_ends();

      select rebuild_organisation_today(array(select from_organisation_id from organisation_successions));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger organisations_ended on organisations;
      drop trigger organisation_successions_deleted on organisation_successions;
      drop trigger organisation_successions_updated on organisation_successions;
      drop trigger organisation_successions_inserted on organisation_successions;
      drop function follow_organisation_ends();
      drop function follow_organisation_successions();
      drop function rebuild_organisation_today(uuid[]);
      drop table organisation_today;
    `);
  }
}
