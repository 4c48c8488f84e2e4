import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Areas and organisations: identities with versions over time, and many-to-many succession between identities.
 * The newest version is repeated on the identity (by trigger) because nearly every read wants just that.
 */
export class CreateOrganisations1795500002000 implements MigrationInterface {
  name = 'CreateOrganisations1795500002000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table areas (
        id uuid primary key,
        name text not null default '',
        kind text not null default '',
        level text not null default '',
        code text,
        parent_id uuid references areas (id),
        valid_from date,
        valid_to date,
        name_key text generated always as (fold_vi(name)) stored,
        name_words tsvector generated always as (word_vector(name)) stored,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        changed_at timestamptz not null default now()
      );
      comment on column areas.valid_to is 'last day; null while it stands';
      create index areas_parent_id_idx on areas (parent_id);
      create index areas_name_idx on areas (name collate "vi-x-icu", id);
      create index areas_code_idx on areas (coalesce(code, ''), id);
      create index areas_name_words_idx on areas using gin (name_words);
      create index areas_name_key_idx on areas using gin (name_key gin_trgm_ops);

      create table area_versions (
        id uuid primary key,
        area_id uuid not null references areas (id),
        name text not null,
        kind text not null,
        level text not null check (level in ('COUNTRY', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE')),
        code text,
        parent_id uuid references areas (id),
        valid daterange not null check (not isempty(valid)),
        basis text,
        created_at timestamptz not null default now(),
        exclude using gist (area_id with =, valid with &&)
      );
      create index area_versions_parent_id_idx on area_versions (parent_id);

      create table area_successions (
        id uuid primary key,
        from_area_id uuid not null references areas (id),
        to_area_id uuid references areas (id),
        kind text not null check (kind in ('MERGE', 'SPLIT', 'RENAME', 'TRANSFER', 'DISSOLVE')),
        effective_on date not null,
        principal boolean not null default false,
        basis text,
        created_at timestamptz not null default now(),
        check (from_area_id <> to_area_id),
        check ((to_area_id is null) = (kind = 'DISSOLVE')),
        unique nulls not distinct (from_area_id, to_area_id, effective_on)
      );
      create index area_successions_to_area_id_idx on area_successions (to_area_id);

      -- Every area under every ancestor, with the days on which it lay there. Rebuilt when versions change.
      create table area_closure (
        ancestor_id uuid not null references areas (id),
        area_id uuid not null references areas (id),
        depth integer not null,
        valid daterange not null
      );
      create index area_closure_ancestor_id_idx on area_closure (ancestor_id, area_id);
      create index area_closure_area_id_idx on area_closure (area_id, ancestor_id);

      -- Where an area's awards count today: the smallest area of today that holds all of it. None: no row.
      create table area_today (
        area_id uuid primary key references areas (id),
        today_id uuid not null references areas (id)
      );
      create index area_today_today_id_idx on area_today (today_id);

      create table organisations (
        id uuid primary key,
        system text not null check (system in ('STATE', 'FRONT', 'PARTY', 'TRADE_UNION', 'FARMERS', 'WOMEN', 'VETERANS', 'YOUTH', 'OTHER')),
        kind text not null,
        level text not null check (level in ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE', 'GRASSROOTS')),
        area_id uuid references areas (id),
        parent_id uuid references organisations (id),
        name text not null default '',
        short_name text,
        valid_from date,
        valid_to date,
        name_key text generated always as (fold_vi(name)) stored,
        name_words tsvector generated always as (word_vector(name || ' ' || coalesce(short_name, ''))) stored,
        record_status record_status not null default 'DRAFT',
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid,
        changed_at timestamptz not null default now(),
        changed_by uuid
      );
      comment on column organisations.valid_to is 'last day; null while it stands';
      create index organisations_parent_id_idx on organisations (parent_id);
      create index organisations_area_id_idx on organisations (area_id);
      create index organisations_name_idx on organisations (name collate "vi-x-icu", id);
      create index organisations_level_idx on organisations (
        array_position(array['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE', 'GRASSROOTS'], level),
        name collate "vi-x-icu", id);
      create index organisations_name_words_idx on organisations using gin (name_words);
      create index organisations_name_key_idx on organisations (name_key text_pattern_ops);

      create table organisation_versions (
        id uuid primary key,
        organisation_id uuid not null references organisations (id),
        name text not null,
        short_name text,
        valid daterange not null check (not isempty(valid)),
        basis text,
        created_at timestamptz not null default now(),
        exclude using gist (organisation_id with =, valid with &&)
      );

      create table organisation_successions (
        id uuid primary key,
        from_organisation_id uuid not null references organisations (id),
        to_organisation_id uuid references organisations (id),
        kind text not null check (kind in ('MERGE', 'SPLIT', 'RENAME', 'TRANSFER', 'DISSOLVE')),
        effective_on date not null,
        principal boolean not null default false,
        basis text,
        created_at timestamptz not null default now(),
        check (from_organisation_id <> to_organisation_id),
        check ((to_organisation_id is null) = (kind = 'DISSOLVE')),
        unique nulls not distinct (from_organisation_id, to_organisation_id, effective_on)
      );
      create index organisation_successions_to_idx on organisation_successions (to_organisation_id);

      alter table staff_roles add foreign key (organisation_id) references organisations (id);
    `);
    await q.query(`
      -- The newest version shows on its identity. By statement, not by row: whole countries are loaded at once.
      create function show_newest_area_version() returns trigger language plpgsql as $$
      begin
        update areas a
           set name = n.name, kind = n.kind, level = n.level, code = n.code, parent_id = n.parent_id,
               valid_from = n.valid_from, valid_to = n.valid_to
          from (
            select distinct on (v.area_id) v.area_id, v.name, v.kind, v.level, v.code, v.parent_id,
                   lower(first_value(v.valid) over (partition by v.area_id order by v.valid)) as valid_from,
                   upper(v.valid) - 1 as valid_to
              from area_versions v
             where v.area_id in (select area_id from touched)
             order by v.area_id, v.valid desc
          ) n
         where a.id = n.area_id
           and (a.name, a.kind, a.level, a.code, a.parent_id, a.valid_from, a.valid_to)
               is distinct from (n.name, n.kind, n.level, n.code, n.parent_id, n.valid_from, n.valid_to);
        return null;
      end $$;
      create trigger area_versions_inserted after insert on area_versions
        referencing new table as touched for each statement execute function show_newest_area_version();
      create trigger area_versions_updated after update on area_versions
        referencing new table as touched for each statement execute function show_newest_area_version();

      create function show_newest_organisation_version() returns trigger language plpgsql as $$
      begin
        update organisations o
           set name = n.name, short_name = n.short_name, valid_from = n.valid_from, valid_to = n.valid_to
          from (
            select distinct on (v.organisation_id) v.organisation_id, v.name, v.short_name,
                   lower(first_value(v.valid) over (partition by v.organisation_id order by v.valid)) as valid_from,
                   upper(v.valid) - 1 as valid_to
              from organisation_versions v
             where v.organisation_id in (select organisation_id from touched)
             order by v.organisation_id, v.valid desc
          ) n
         where o.id = n.organisation_id
           and (o.name, o.short_name, o.valid_from, o.valid_to)
               is distinct from (n.name, n.short_name, n.valid_from, n.valid_to);
        return null;
      end $$;
      create trigger organisation_versions_inserted after insert on organisation_versions
        referencing new table as touched for each statement execute function show_newest_organisation_version();
      create trigger organisation_versions_updated after update on organisation_versions
        referencing new table as touched for each statement execute function show_newest_organisation_version();

      -- Brings area_closure and area_today in line with versions and successions: for the given areas and everything that
      -- follows from them, or (null) for all. One at a time, since neither table could refuse what two wrote at once.
      create function rebuild_area_closure(changed uuid[] default null) returns void language plpgsql as $$
      declare
        moved uuid[];
        followed uuid[];
      begin
        perform pg_advisory_xact_lock(hashtext('area_closure'));
        if changed is null then
          moved := array(select id from areas);
          followed := moved;
        else
          with recursive down as (
            select unnest(changed) as id
            union
            select v.area_id from area_versions v join down on v.parent_id = down.id
          )
          select array_agg(id) into moved from down;
          with recursive back as (
            select unnest(moved) as id
            union
            select s.from_area_id from area_successions s join back on s.to_area_id = back.id
          )
          select array_agg(id) into followed from back;
        end if;

        delete from area_closure where area_id = any (moved);
        insert into area_closure (ancestor_id, area_id, depth, valid)
        with recursive up (ancestor_id, area_id, depth, valid) as (
          select id, id, 0, daterange(null, null) from unnest(moved) as id
          union all
          select v.parent_id, up.area_id, up.depth + 1, up.valid * v.valid
            from up join area_versions v on v.area_id = up.ancestor_id
           where v.parent_id is not null and not isempty(up.valid * v.valid) and up.depth < 6
        )
        select * from up;

        -- From an area that ended follow the principal line, else every line, to areas that stand; where several remain,
        -- take their lowest common ancestor of today.
        delete from area_today where area_id = any (followed);
        insert into area_today (area_id, today_id)
        with recursive step as (
          select s.from_area_id, s.to_area_id, s.principal,
                 bool_or(s.principal) over (partition by s.from_area_id) as has_principal
            from area_successions s join areas a on a.id = s.from_area_id
           where s.to_area_id is not null and s.kind <> 'TRANSFER' and a.valid_to is not null
        ), line (area_id, current_id, depth) as (
          select id, id, 0 from unnest(followed) as id
          union
          select line.area_id, step.to_area_id, line.depth + 1
            from line join step on step.from_area_id = line.current_id
           where (step.principal or not step.has_principal) and line.depth < 20
        ), final as (
          select distinct line.area_id, line.current_id
            from line join areas a on a.id = line.current_id and a.valid_to is null
        ), wanted as (
          select area_id, count(*) as n from final group by area_id
        )
        select distinct on (f.area_id) f.area_id, c.ancestor_id
          from final f join wanted w using (area_id)
          join area_closure c on c.area_id = f.current_id and upper_inf(c.valid)
         group by f.area_id, c.ancestor_id, w.n
        having count(distinct f.current_id) = w.n
         order by f.area_id, max(c.depth);
      end $$;

      -- An organisation and all below it: the reach of a role, and of an "and below" filter.
      create function organisations_below(top uuid) returns setof uuid language sql stable as $$
        with recursive down as (
          select top as id
          union
          select o.id from organisations o join down on o.parent_id = down.id
        )
        select id from down
      $$;

      -- An organisation with everything it grew out of or went over into.
      create function organisation_lineage(start uuid) returns setof uuid language sql stable as $$
        with recursive before as (
          select start as id
          union
          select s.from_organisation_id from organisation_successions s join before on s.to_organisation_id = before.id
        ), after as (
          select start as id
          union
          select s.to_organisation_id from organisation_successions s join after on s.from_organisation_id = after.id
           where s.to_organisation_id is not null
        )
        select id from before union select id from after
      $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table staff_roles drop constraint staff_roles_organisation_id_fkey;
      drop function organisation_lineage(uuid);
      drop function organisations_below(uuid);
      drop function rebuild_area_closure(uuid[]);
      drop table organisation_successions;
      drop table organisation_versions;
      drop table organisations;
      drop table area_today;
      drop table area_closure;
      drop table area_successions;
      drop table area_versions;
      drop table areas;
      drop function show_newest_organisation_version();
      drop function show_newest_area_version();
    `);
  }
}
