import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Households and other bodies that ask not to be named: hidden from the public as people are, with why. */
export class HideBodies1795700973500 implements MigrationInterface {
  name = 'HideBodies1795700973500';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table organisations add column hidden_reason text;
      comment on column organisations.hidden_reason is 'why the public does not see it; null: it does';
      create index organisations_hidden_idx on organisations (id) where hidden_reason is not null;

      -- "Hộ gia đình ông Lý Văn Thử và bà Hà Thị Kể, thôn Nà Tông": who heads it, as person_key() has names; of one word a name would be any word.
      create function household_heads(printed text) returns text[]
        language sql immutable strict parallel safe
        return (
          select coalesce(array_agg(k.key), '{}')
            from regexp_split_to_table(
                   regexp_replace(regexp_replace(normalize(printed, nfc), '^[[:space:]]*(hộ[[:space:]]+)?(gia[[:space:]]+đình[[:space:]]+)?', '', 'i'), '([,;(]| [-–] ).*$', ''),
                   '[[:space:]]+(và|&)[[:space:]]+', 'i') part
           cross join person_key(part) as k (key) where k.key like '% %');
      create index organisations_household_heads_idx on organisations using gin (household_heads(name)) where kind = 'HOUSEHOLD';
    `);
    await q.query(honourees(`case when o.hidden_reason is null then 'PUBLIC'::text else 'HIDDEN'::text end`));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(honourees(`'PUBLIC'::text`));
    await q.query(`
      drop index organisations_household_heads_idx;
      drop function household_heads(text);
      drop index organisations_hidden_idx;
      alter table organisations drop column hidden_reason;
    `);
  }
}

const honourees = (visibility: string) => `
  create or replace view honourees as
    select p.id, 'INDIVIDUAL'::text as recipient_kind, p.id as person_id, null::uuid as organisation_id,
           p.display_name as name, p.sort_key, p.name_key, p.name_words, p.visibility, p.record_status, p.merged_into_id, p.other_names
      from people p
    union all
    select o.id,
           case o.kind when 'HOUSEHOLD' then 'HOUSEHOLD'::text when 'ENTERPRISE' then 'ENTERPRISE'::text
                       when 'COOPERATIVE' then 'ENTERPRISE'::text else 'GROUP'::text end,
           null::uuid, o.id, o.name, o.name, o.name_key, o.name_words, ${visibility}, o.record_status, null::uuid, o.other_names
      from organisations o;`;
