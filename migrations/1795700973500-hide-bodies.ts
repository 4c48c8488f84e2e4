import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What stands before the name of whoever heads a household, what begins such a name, and what begins the place that follows it. */
const KIND = 'hộ|gia đình|kinh doanh|cá thể|văn hóa|văn hoá|tiêu biểu|chủ hộ|vợ chồng';
const ADDRESS = 'ông|bà|anh|chị|cụ|cô|chú|bác';
const PLACE = 'thôn|bản|xóm|tổ|xã|ấp|khu|buôn|phường|tại|ở';

/** Households and other bodies that ask not to be named: hidden from the public as people are, with why. */
export class HideBodies1795700973500 implements MigrationInterface {
  name = 'HideBodies1795700973500';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table organisations add column hidden_reason text;
      comment on column organisations.hidden_reason is 'why the public does not see it; null: it does';
      create index organisations_hidden_idx on organisations (id) where hidden_reason is not null;

      -- "Hộ gia đình ông Lý Văn Thử và bà Hà Thị Kể, thôn Nà Tông": who heads it, as person_key() has names; of one word a name would be any word.
      -- Innermost first: "và Hà Thị Kể" is given a form of address; what kind of household it is goes; a form of address begins another name; a place ends it.
      create function household_heads(printed text) returns text[]
        language sql immutable strict parallel safe
        return (
          select coalesce(array_agg(k.key), '{}')
            from regexp_split_to_table(
                   regexp_replace(
                     regexp_replace(
                       lower(regexp_replace(normalize(printed, nfc) collate "und-x-icu", '[[:space:]]và[[:space:]]+(?=[[:upper:]][[:lower:]]*[[:space:]]+[[:upper:]])', ' và ông ', 'g') collate "und-x-icu"),
                       '^[[:space:]]*((${KIND})[[:space:].:–-]+)+', ''),
                     '([[:space:]]*[,;/&(][[:space:]]*|[[:space:]]+(và|[-–])[[:space:]]+)(?=(${ADDRESS})[[:space:].:])', '|', 'g'),
                   '[|]') part
           cross join lateral (values (regexp_replace(part, '([,;/&()]|[[:space:]]([-–]|và)[[:space:]]|(^|[[:space:]])(${PLACE})[[:space:]]+(?!(${PLACE})[[:space:]])).*$', ''))) head (printed)
           cross join person_key(head.printed) as k (key) where k.key like '% %');
      create index organisations_household_heads_idx on organisations using gin (household_heads(name)) where kind = 'HOUSEHOLD';
    `);
    await q.query(honourees(`case when o.hidden_reason is null then 'PUBLIC'::text else 'HIDDEN'::text end`));
  }

  /** A body that asked not to be named would be public again: it is refused while there is one. */
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      do $$ begin
        if exists (select from organisations where hidden_reason is not null) then
          raise exception 'bodies are hidden: show them, or keep this migration';
        end if;
      end $$;`);
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
