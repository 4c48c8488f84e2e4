import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Extensions, the folded search key and the partial date that all later tables build on. */
export class CreateFoundations1795500000000 implements MigrationInterface {
  name = 'CreateFoundations1795500000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create extension if not exists pg_trgm;
      create extension if not exists btree_gist;

      -- The same key as foldVietnamese() in src/platform/text: no accents, no tone placement, no case, words only.
      -- Collations are named so that the result, and every index built on it, is the same on any server.
      create function fold_vi(printed text) returns text
        language sql immutable strict parallel safe
        return btrim(regexp_replace(
          translate(
            lower(regexp_replace(normalize(printed, nfkd), '[\\u0300-\\u034e\\u0350-\\u036f]', '', 'g') collate "und-x-icu"),
            'đðɖɗƀɓøłħŧıς', 'ddddbbolhtiσ'),
          '[^a-z0-9\\u00df-\\u00f6\\u00f8-\\u02af\\u0370-\\u1fff\\u3040-\\ud7ff\\uf900-\\ufaff\\U00020000-\\U0003ffff]+',
          ' ', 'g'));

      create function word_vector(printed text) returns tsvector
        language sql immutable strict parallel safe
        return to_tsvector('pg_catalog.simple', fold_vi(printed));

      -- A day, a month or a year: 2021-01-12, 2021-01, 2021. Whether the day exists is checked by the application.
      create domain partial_date as text collate "C"
        check (value ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$');

      create function first_day(value partial_date) returns date
        language sql immutable strict parallel safe
        return make_date(
          left(value, 4)::int,
          coalesce(nullif(substr(value, 6, 2), '')::int, 1),
          coalesce(nullif(substr(value, 9, 2), '')::int, 1));

      create function last_day(value partial_date) returns date
        language sql immutable strict parallel safe
        return case length(value)
          when 10 then first_day(value)
          when 7 then (first_day(value) + interval '1 month - 1 day')::date
          else make_date(left(value, 4)::int, 12, 31) end;

      create domain record_status as text check (value in ('DRAFT', 'CONFIRMED', 'WITHDRAWN'));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop domain record_status;
      drop function last_day(partial_date);
      drop function first_day(partial_date);
      drop domain partial_date;
      drop function word_vector(text);
      drop function fold_vi(text);
      drop extension btree_gist;
      drop extension pg_trgm;
    `);
  }
}
