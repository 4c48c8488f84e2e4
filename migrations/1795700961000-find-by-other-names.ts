import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Bodies, areas and people are found by every name that they bore: an old decision prints that of its day. */
export class FindByOtherNames1795700961000 implements MigrationInterface {
  name = 'FindByOtherNames1795700961000';

  async up(q: QueryRunner): Promise<void> {
    await q.query('drop view honourees');
    for (const { table, shown } of NAMED)
      await q.query(`
        alter table ${table} add column other_names text not null default '';
        comment on column ${table}.other_names is 'names that it is found by besides the one shown; written by trigger';
        alter table ${table} drop column name_words;
        alter table ${table} add column name_words tsvector
          generated always as (word_vector(${shown} || ' ' || other_names)) stored;
        create index ${table}_name_words_idx on ${table} using gin (name_words);`);
    for (const { newest, fill } of [AREAS, BODIES]) await q.query(newest(true) + fill);
    await q.query(PEOPLE);
    await q.query(honourees(true));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop view honourees;
      drop trigger person_names_found on person_names;
      drop trigger person_names_moved on person_names;
      drop trigger person_names_gone on person_names;
      drop trigger people_renamed on people;
      drop function find_by_other_names();
      drop function find_by_moved_names();
      drop function find_by_name_before();
      drop function keep_other_names(uuid[]);`);
    for (const { newest } of [AREAS, BODIES]) await q.query(newest(false));
    for (const { table, shown } of NAMED)
      await q.query(`
        alter table ${table} drop column name_words;
        alter table ${table} add column name_words tsvector generated always as (word_vector(${shown})) stored;
        create index ${table}_name_words_idx on ${table} using gin (name_words);
        alter table ${table} drop column other_names;`);
    await q.query(honourees(false));
  }
}

/** The tables, and the names that each row shows. */
const NAMED = [
  { table: 'areas', shown: 'name' },
  { table: 'organisations', shown: `name || ' ' || coalesce(short_name, '')` },
  { table: 'people', shown: 'display_name' },
];

/** All names of what has several versions: a row of few words needs no telling which of them it shows. */
const ofAll = (names: string, of: string) =>
  `case when count(*) over (partition by ${of}) > 1 then string_agg(${names}, ' ') over
     (partition by ${of} order by v.valid rows between unbounded preceding and unbounded following) else '' end`;

const AREAS = {
  fill: `
  update areas a set other_names = n.names
    from (select area_id, string_agg(name, ' ' order by valid) as names from area_versions group by 1 having count(*) > 1) n
   where a.id = n.area_id;`,
  newest: (found: boolean) => `
    create or replace function show_newest_area_version() returns trigger language plpgsql as $$
    begin
      update areas a
         set name = n.name, kind = n.kind, level = n.level, code = n.code, parent_id = n.parent_id,
             valid_from = n.valid_from, valid_to = n.valid_to${found ? ', other_names = n.other_names' : ''}
        from (
          select distinct on (v.area_id) v.area_id, v.name, v.kind, v.level, v.code, v.parent_id,
                 lower(first_value(v.valid) over (partition by v.area_id order by v.valid)) as valid_from,
                 upper(v.valid) - 1 as valid_to${found ? `, ${ofAll('v.name', 'v.area_id')} as other_names` : ''}
            from area_versions v
           where v.area_id in (select area_id from touched)
           order by v.area_id, v.valid desc
        ) n
       where a.id = n.area_id
         and (a.name, a.kind, a.level, a.code, a.parent_id, a.valid_from, a.valid_to${found ? ', a.other_names' : ''})
             is distinct from (n.name, n.kind, n.level, n.code, n.parent_id, n.valid_from, n.valid_to${found ? ', n.other_names' : ''});
      return null;
    end $$;`,
};

const BODIES = {
  fill: `
  update organisations o set other_names = n.names
    from (select organisation_id, string_agg(concat_ws(' ', name, short_name), ' ' order by valid) as names
            from organisation_versions group by 1 having count(*) > 1) n
   where o.id = n.organisation_id;`,
  newest: (found: boolean) => `
    create or replace function show_newest_organisation_version() returns trigger language plpgsql as $$
    begin
      update organisations o
         set name = n.name, short_name = n.short_name, valid_from = n.valid_from, valid_to = n.valid_to${found ? ', other_names = n.other_names' : ''}
        from (
          select distinct on (v.organisation_id) v.organisation_id, v.name, v.short_name,
                 lower(first_value(v.valid) over (partition by v.organisation_id order by v.valid)) as valid_from,
                 upper(v.valid) - 1 as valid_to${found ? `, ${ofAll(`concat_ws(' ', v.name, v.short_name)`, 'v.organisation_id')} as other_names` : ''}
            from organisation_versions v
           where v.organisation_id in (select organisation_id from touched)
           order by v.organisation_id, v.valid desc
        ) n
       where o.id = n.organisation_id
         and (o.name, o.short_name, o.valid_from, o.valid_to${found ? ', o.other_names' : ''})
             is distinct from (n.name, n.short_name, n.valid_from, n.valid_to${found ? ', n.other_names' : ''});
      return null;
    end $$;`,
};

/** The form that a person is shown by, kept while they are recorded, costs nothing. */
const PEOPLE = `
  create function keep_other_names(who uuid[]) returns void language sql as $$
    update people p set other_names = n.names
      from (select q.id, coalesce(string_agg(f.printed, ' ' order by f.id) filter (where f.printed <> q.display_name), '') as names
              from people q left join person_names f on f.person_id = q.id where q.id = any(who) group by q.id) n
     where p.id = n.id and p.other_names <> n.names
  $$;
  create function find_by_other_names() returns trigger language plpgsql as $$
  declare who uuid[];
  begin
    select array_agg(distinct t.person_id) into who from touched t join people p on p.id = t.person_id where t.printed <> p.display_name;
    if who is not null then
      perform keep_other_names(who);
    end if;
    return null;
  end $$;
  create trigger person_names_found after insert on person_names
    referencing new table as touched for each statement execute function find_by_other_names();
  create trigger person_names_gone after delete on person_names
    referencing old table as touched for each statement execute function find_by_other_names();

  -- A merge moves names, and undoing it moves them back.
  create function find_by_moved_names() returns trigger language plpgsql as $$
  begin
    perform keep_other_names(array(select person_id from was union select person_id from touched));
    return null;
  end $$;
  create trigger person_names_moved after update on person_names
    referencing old table as was new table as touched for each statement execute function find_by_moved_names();

  create function find_by_name_before() returns trigger language plpgsql as $$
  begin
    new.other_names := coalesce((select string_agg(printed, ' ' order by id) from person_names
                                  where person_id = new.id and printed <> new.display_name), '');
    return new;
  end $$;
  create trigger people_renamed before update of display_name on people
    for each row when (old.display_name is distinct from new.display_name) execute function find_by_name_before();

  select keep_other_names(array(select distinct f.person_id from person_names f join people p on p.id = f.person_id where f.printed <> p.display_name));`;

/** As CreateHonourees1795500008000 has it, with what else they are found by. */
const honourees = (found: boolean) => `
  create view honourees as
    select p.id, 'INDIVIDUAL'::text as recipient_kind, p.id as person_id, null::uuid as organisation_id,
           p.display_name as name, p.sort_key, p.name_key, p.name_words, p.visibility, p.record_status, p.merged_into_id${found ? ', p.other_names' : ''}
      from people p
    union all
    select o.id,
           case o.kind when 'HOUSEHOLD' then 'HOUSEHOLD'::text when 'ENTERPRISE' then 'ENTERPRISE'::text
                       when 'COOPERATIVE' then 'ENTERPRISE'::text else 'GROUP'::text end,
           null::uuid, o.id, o.name, o.name, o.name_key, o.name_words, 'PUBLIC'::text, o.record_status, null::uuid${found ? ', o.other_names' : ''}
      from organisations o;`;
