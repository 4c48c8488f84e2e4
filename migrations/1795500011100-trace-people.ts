import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whatever is recorded of a person keeps the keys that they are found by, and has them compared again. */
export class TracePeople1795500011100 implements MigrationInterface {
  name = 'TracePeople1795500011100';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- All keys of these people, from everything recorded.
      create function keep_person_blocks(who uuid[]) returns void language sql as $$
        insert into person_blocks (block, person_id)
          select distinct person_block(n.name_key, n.place), n.person_id from person_places(who) n
        on conflict do nothing
      $$;

      create function people_changed() returns trigger language plpgsql as $$
      declare who uuid[];
      begin
        -- A merge, or its undoing, changes what is known of the one kept, too.
        select array_agg(distinct c.id) into who from new_rows n join old_rows o using (id)
         cross join lateral (values (n.id), (n.merged_into_id), (o.merged_into_id)) c (id)
         where c.id is not null and (n.name_key, n.merged_into_id, n.record_status = 'WITHDRAWN')
               is distinct from (o.name_key, o.merged_into_id, o.record_status = 'WITHDRAWN');
        if who is not null then
          perform keep_person_blocks(who);
          insert into people_to_compare (person_id) select unnest(who);
        end if;
        return null;
      end $$;
      create trigger people_changed after update on people
        referencing old table as old_rows new table as new_rows for each statement execute function people_changed();

      -- A form of the name that adds no key (the usual one, kept while a person is recorded) costs nothing.
      create function person_names_changed() returns trigger language plpgsql as $$
      declare who uuid[];
      begin
        select array_agg(distinct n.person_id) into who from new_rows n join people p on p.id = n.person_id
         where n.printed <> p.display_name;
        if who is not null then
          perform keep_person_blocks(who);
          insert into people_to_compare (person_id) select unnest(who);
        end if;
        return null;
      end $$;
      create trigger person_names_inserted after insert on person_names
        referencing new table as new_rows for each statement execute function person_names_changed();
      create trigger person_names_updated after update on person_names
        referencing new table as new_rows for each statement execute function person_names_changed();

      create function posts_traced() returns trigger language plpgsql as $$
      begin
        insert into person_blocks (block, person_id)
          select distinct person_block(n.name_key, k.place), n.person_id
            from person_name_keys(array(select person_id from new_rows)) n
            join new_rows s on s.person_id = n.person_id
            left join organisations o on o.id = s.organisation_id
           cross join lateral place_keys(
                    units_to_find(array_remove(array[s.organisation_printed, o.name], null), s.title_printed), s.organisation_id, o.area_id) k
        on conflict do nothing;
        insert into people_to_compare (person_id) select distinct person_id from new_rows;
        return null;
      end $$;
      create trigger posts_inserted after insert on posts
        referencing new table as new_rows for each statement execute function posts_traced();
      create trigger posts_updated after update on posts
        referencing new table as new_rows for each statement execute function posts_traced();

      create function awards_traced() returns trigger language plpgsql as $$
      begin
        insert into person_blocks (block, person_id)
          select distinct person_block(n.name_key, k.place), n.person_id
            from person_name_keys(array(select person_id from new_rows where person_id is not null)) n
            join new_rows a on a.person_id = n.person_id
            left join organisations o on o.id = a.unit_organisation_id
           cross join lateral place_keys(
                    units_to_find(array_remove(array[a.recipient_unit_printed, o.name], null), a.recipient_position_printed),
                    a.unit_organisation_id, coalesce(a.unit_area_id, o.area_id)) k
        on conflict do nothing;
        insert into people_to_compare (person_id) select distinct person_id from new_rows where person_id is not null;
        return null;
      end $$;
      create trigger awards_inserted after insert on awards
        referencing new table as new_rows for each statement execute function awards_traced();

      -- Confirming or annulling a line prints nobody anywhere else: only lines whose person or place changed count.
      create function awards_retraced() returns trigger language plpgsql as $$
      declare who uuid[];
      begin
        select array_agg(distinct c.id) into who from new_rows n join old_rows o using (id)
         cross join lateral (values (n.person_id), (o.person_id)) c (id)
         where c.id is not null
           and (n.person_id, n.recipient_unit_printed, n.recipient_position_printed, n.unit_organisation_id, n.unit_area_id, n.granted_on, n.record_status = 'WITHDRAWN')
               is distinct from
               (o.person_id, o.recipient_unit_printed, o.recipient_position_printed, o.unit_organisation_id, o.unit_area_id, o.granted_on, o.record_status = 'WITHDRAWN');
        if who is not null then
          perform keep_person_blocks(who);
          insert into people_to_compare (person_id) select unnest(who);
        end if;
        return null;
      end $$;
      create trigger awards_updated after update on awards
        referencing old table as old_rows new table as new_rows for each statement execute function awards_retraced();

      create function attendances_retraced() returns trigger language plpgsql as $$
      declare who uuid[];
      begin
        select array_agg(distinct c.id) into who from new_rows n join old_rows o using (id)
         cross join lateral (values (n.person_id), (o.person_id)) c (id)
         where c.id is not null
           and (n.person_id, n.record_status = 'WITHDRAWN') is distinct from (o.person_id, o.record_status = 'WITHDRAWN');
        if who is not null then
          perform keep_person_blocks(who);
          insert into people_to_compare (person_id) select unnest(who);
        end if;
        return null;
      end $$;
      create trigger attendances_updated after update on attendances
        referencing old table as old_rows new table as new_rows for each statement execute function attendances_retraced();

      -- The list of a meeting is written with its positions, and these again when one of them changes.
      create function attendance_positions_traced() returns trigger language plpgsql as $$
      declare who uuid[];
      begin
        select array_agg(distinct t.person_id) into who from new_rows n join attendances t on t.id = n.attendance_id
         where t.person_id is not null;
        if who is not null then
          perform keep_person_blocks(who);
          insert into people_to_compare (person_id) select unnest(who);
        end if;
        return null;
      end $$;
      create trigger attendance_positions_inserted after insert on attendance_positions
        referencing new table as new_rows for each statement execute function attendance_positions_traced();

      -- What was two communes is one, or the other way round: whoever was printed there is compared again.
      create function area_succession_traced() returns trigger language plpgsql as $$
      begin
        insert into people_to_compare (person_id)
          with touched as (
            select from_area_id as id from new_rows
            union select t.area_id from area_today t join new_rows n on t.today_id = n.from_area_id
          )
          select a.person_id from awards a where a.person_id is not null and a.unit_area_id in (select id from touched)
          union
          select a.person_id from awards a join organisations o on o.id = a.unit_organisation_id
           where a.person_id is not null and o.area_id in (select id from touched)
          union
          select s.person_id from posts s join organisations o on o.id = s.organisation_id
           where o.area_id in (select id from touched)
          union
          select unnest(array[one_id, other_id]) from likely_duplicates where province_id in (select id from touched);
        return null;
      end $$;
      create trigger area_successions_inserted after insert on area_successions
        referencing new table as new_rows for each statement execute function area_succession_traced();

      -- Whoever is recorded already, where there is anybody.
      select keep_person_blocks(array(select id from people));
      insert into people_to_compare (person_id) select distinct person_id from person_traces;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger area_successions_inserted on area_successions;
      drop trigger attendance_positions_inserted on attendance_positions;
      drop trigger attendances_updated on attendances;
      drop trigger awards_updated on awards;
      drop trigger awards_inserted on awards;
      drop trigger posts_updated on posts;
      drop trigger posts_inserted on posts;
      drop trigger person_names_updated on person_names;
      drop trigger person_names_inserted on person_names;
      drop trigger people_changed on people;
      drop function area_succession_traced();
      drop function attendance_positions_traced();
      drop function attendances_retraced();
      drop function awards_retraced();
      drop function awards_traced();
      drop function posts_traced();
      drop function person_names_changed();
      drop function people_changed();
      drop function keep_person_blocks(uuid[]);
    `);
  }
}
