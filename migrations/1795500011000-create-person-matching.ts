import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What tells people apart, in one view over every room; keys under which candidates are found; who was found to be
 * somebody else; and pairs that are likely one person. docs/decisions/0018 says why it is kept so.
 */
export class CreatePersonMatching1795500011000 implements MigrationInterface {
  name = 'CreatePersonMatching1795500011000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- The area of today that an area's people count under.
      create function area_of_today(area uuid) returns uuid language sql stable strict as $$
        select coalesce((select today_id from area_today where area_id = area), area)
      $$;

      -- A commune or village of today; null for what is wider, which would throw a whole province together.
      create function local_area_of_today(area uuid) returns uuid language sql stable strict as $$
        select id from areas where id = area_of_today(area) and level in ('DISTRICT', 'COMMUNE', 'VILLAGE')
      $$;

      create function province_of_today(area uuid) returns uuid language sql stable strict as $$
        select c.ancestor_id from area_closure c join areas a on a.id = c.ancestor_id
         where c.area_id = area_of_today(area) and a.level = 'PROVINCE' order by upper_inf(c.valid) desc, c.depth limit 1
      $$;

      -- Wherever a person was printed with a unit or a position. Rooms above people add their branch here, so that people
      -- need not import them.
      create view person_traces as
        select s.person_id, 'POST'::text as source, s.id as record_id,
               array_remove(array[s.organisation_printed, o.name], null) as units, s.organisation_id as unit_id,
               o.area_id, s.title_printed as position_printed, s.held_from::text as held_from, s.held_to::text as held_to
          from posts s left join organisations o on o.id = s.organisation_id
         where s.record_status <> 'WITHDRAWN'
        union all
        select a.person_id, 'AWARD'::text, a.id,
               array_remove(array[a.recipient_unit_printed, o.name], null), a.unit_organisation_id,
               coalesce(a.unit_area_id, o.area_id), a.recipient_position_printed, a.granted_on::text, a.granted_on::text
          from awards a left join organisations o on o.id = a.unit_organisation_id
         where a.person_id is not null and a.record_status <> 'WITHDRAWN'
        union all
        select t.person_id, 'ATTENDANCE'::text, t.id,
               array_remove(array[o.name], null), p.organisation_id, o.area_id, p.printed,
               case when p.former then null else m.held_from::text end,
               case when p.former then null else coalesce(m.held_to, m.held_from)::text end
          from attendances t join attendance_positions p on p.attendance_id = t.id
          join meetings m on m.id = t.meeting_id left join organisations o on o.id = p.organisation_id
         where t.person_id is not null and t.record_status <> 'WITHDRAWN';

      -- Under what a name and a place are looked up together; i and y are one (as in iyKey() in src/platform/text). A hash: what
      -- is found is compared in full afterwards.
      create function person_block(name_key text, place text) returns bigint
        language sql immutable strict parallel safe
        return hashtextextended(regexp_replace(name_key, '(^| )(h|k|l|m|s|t|v|qu)y(?= |$)', '\\1\\2i', 'g') || '|' || place, 0);

      -- The places of one trace: its unit by the whole text, and up to the first comma where that is a name of its own ("Thôn Nà
      -- Luông", not "Thôn 1", of which every commune has one), the body, the commune of today. In those that are one unit and no
      -- more (close), slips of typing are looked for.
      create function place_keys(units text[], unit_id uuid, area_id uuid) returns table (place text, close boolean) language sql stable as $$
        select 'u' || fold_vi(u), true from unnest(units) u
        union select 'u' || fold_vi(split_part(u, ',', 1)), false from unnest(units) u where u ~ '^[^0-9, ]+ [^0-9, ]+ [^0-9,]+,'
        union select 'o' || unit_id, true where unit_id is not null
        union select 'a' || l.id, false from (values (local_area_of_today(area_id))) l (id) where l.id is not null
      $$;

      create function person_name_keys(who uuid[]) returns table (person_id uuid, name_key text) language sql stable as $$
        select p.id, p.name_key from people p where p.id = any (who)
        union
        select n.person_id, fold_vi(n.printed) from person_names n join people p on p.id = n.person_id
         where n.person_id = any (who) and p.id = any (who) and n.printed <> p.display_name
      $$;

      -- Every name of these people with every place of theirs. They are named to each table, and not by a join: else the
      -- planner would read all traces of all people.
      create function person_places(who uuid[]) returns table (person_id uuid, name_key text, place text, close boolean) language sql stable as $$
        with places as materialized (
          select distinct t.person_id, k.place, k.close
            from (select distinct t.person_id, units_to_find(t.units, t.position_printed) as units, t.unit_id, t.area_id
                    from person_traces t where t.person_id = any (who)) t
           cross join lateral place_keys(t.units, t.unit_id, t.area_id) k
        ), names as materialized (
          select n.person_id, n.name_key from person_name_keys(who) n
        )
        select n.person_id, n.name_key, p.place, p.close from names n join places p using (person_id)
      $$;

      -- Derived, and only ever added to: an entry that no longer holds costs a comparison and proves nothing.
      create table person_blocks (
        block bigint not null,
        person_id uuid not null,
        primary key (block, person_id)
      );

      -- Who has to be compared with the others again. Appended, never unique: an entry must not be lost to a comparison that
      -- runs at the same time and does not see it yet.
      create table people_to_compare (
        entry bigint generated always as identity primary key,
        person_id uuid not null
      );

      create table likely_duplicates (
        id uuid primary key,
        one_id uuid not null,
        other_id uuid not null,
        score integer not null check (score between 0 and 100),
        verdict text not null check (verdict in ('LIKELY', 'POSSIBLE', 'CONFLICTING')),
        evidence jsonb not null,
        area_id uuid,
        province_id uuid,
        compared_at timestamptz not null default now(),
        check (one_id < other_id),
        unique (one_id, other_id)
      );
      comment on table likely_duplicates is 'derived by comparing people; not evidence, and rebuilt at will';
      comment on column likely_duplicates.area_id is 'a commune of today that both have in common';
      create index likely_duplicates_score_idx on likely_duplicates (score, id);
      create index likely_duplicates_area_id_idx on likely_duplicates (area_id, score, id);
      comment on column likely_duplicates.province_id is 'the province of today of that commune';
      create index likely_duplicates_province_id_idx on likely_duplicates (province_id, score, id);
      create index likely_duplicates_other_id_idx on likely_duplicates (other_id);

      create table known_different_people (
        id uuid primary key,
        one_id uuid not null references people (id),
        other_id uuid not null references people (id),
        reason text not null,
        recorded_at timestamptz not null default now(),
        recorded_by uuid,
        withdrawn_at timestamptz,
        withdrawn_by uuid,
        withdrawal_reason text,
        check (one_id < other_id)
      );
      create unique index known_different_people_standing_key on known_different_people (one_id, other_id)
        where withdrawn_at is null;
      create index known_different_people_other_id_idx on known_different_people (other_id);

      -- The statement that holds two apart, by whatever ids it was recorded: whoever was merged counts as the one kept, so that
      -- a merge need not move it and undoing leaves it exact.
      create function known_different(one uuid, other uuid) returns uuid language sql stable as $$
        select k.id from known_different_people k
         where k.withdrawn_at is null
           and k.one_id in (select one union all select id from people where merged_into_id = one
                            union all select other union all select id from people where merged_into_id = other)
           and ((select coalesce(merged_into_id, id) from people where id = k.one_id),
                (select coalesce(merged_into_id, id) from people where id = k.other_id)) in ((one, other), (other, one))
         limit 1
      $$;

      -- 1 while two can be proposed as one. To be asked as "<> 0": of that the planner knows that it leaves nearly all, and so
      -- walks a list in its order and stops after a page; by its cost, that it is asked last.
      create function may_be_one(one uuid, other uuid) returns integer language sql stable cost 1000 as $$
        select case when exists (select from people where id = one and merged_into_id is null and record_status <> 'WITHDRAWN')
                     and exists (select from people where id = other and merged_into_id is null and record_status <> 'WITHDRAWN')
                     and known_different(one, other) is null then 1 else 0 end
      $$;

      -- Everybody from whom somebody is held apart.
      create function known_different_from(who uuid) returns setof uuid language sql stable as $$
        select coalesce(p.merged_into_id, p.id)
          from (select who as id union all select id from people where merged_into_id = who) m
          join known_different_people k on m.id in (k.one_id, k.other_id) and k.withdrawn_at is null
          join people p on p.id = case when k.one_id = m.id then k.other_id else k.one_id end
      $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function known_different_from(uuid);
      drop function may_be_one(uuid, uuid);
      drop function known_different(uuid, uuid);
      drop table known_different_people;
      drop table likely_duplicates;
      drop table people_to_compare;
      drop table person_blocks;
      drop function person_places(uuid[]);
      drop function person_name_keys(uuid[]);
      drop function place_keys(text[], uuid, uuid);
      drop function person_block(text, text);
      drop view person_traces;
      drop function province_of_today(uuid);
      drop function local_area_of_today(uuid);
      drop function area_of_today(uuid);
    `);
  }
}
