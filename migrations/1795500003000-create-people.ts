import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, every form in which their name was printed, their posts over time, and merges that can be undone. */
export class CreatePeople1795500003000 implements MigrationInterface {
  name = 'CreatePeople1795500003000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table people (
        id uuid primary key,
        display_name text not null,
        sort_key text not null,
        sort_key_by_hand boolean not null default false,
        name_key text generated always as (fold_vi(display_name)) stored,
        name_words tsvector generated always as (word_vector(display_name)) stored,
        visibility text not null default 'PUBLIC' check (visibility in ('PUBLIC', 'HIDDEN', 'MINOR')),
        visibility_reason text,
        distinguishing_note text,
        merged_into_id uuid references people (id) check (merged_into_id <> id),
        record_status record_status not null default 'DRAFT',
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid,
        changed_at timestamptz not null default now(),
        changed_by uuid
      );
      comment on column people.sort_key is 'given name, family name, middle names: compare under vi-x-icu';
      create index people_sort_idx on people (sort_key collate "vi-x-icu", id);
      create index people_name_key_idx on people (name_key text_pattern_ops);
      create index people_name_words_idx on people using gin (name_words);
      create index people_merged_into_id_idx on people (merged_into_id) where merged_into_id is not null;

      create table person_names (
        id uuid primary key,
        person_id uuid not null references people (id),
        printed text not null,
        source text,
        created_at timestamptz not null default now(),
        unique (person_id, printed)
      );
      create index person_names_printed_key_idx on person_names (fold_vi(printed));

      create table posts (
        id uuid primary key,
        person_id uuid not null references people (id),
        title_printed text not null,
        organisation_id uuid references organisations (id),
        organisation_printed text,
        held_from partial_date,
        held_to partial_date,
        former boolean not null default false,
        source text,
        record_status record_status not null default 'DRAFT',
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid,
        changed_at timestamptz not null default now(),
        changed_by uuid
      );
      create index posts_person_id_idx on posts (person_id);
      create index posts_organisation_id_idx on posts (organisation_id, coalesce(held_from, ''), id);

      create table person_merges (
        id uuid primary key,
        kept_id uuid not null references people (id),
        merged_id uuid not null references people (id),
        moved jsonb not null,
        reason text not null,
        merged_at timestamptz not null default now(),
        merged_by uuid,
        undone_at timestamptz,
        undone_by uuid,
        undo_reason text,
        check (kept_id <> merged_id)
      );
      create index person_merges_kept_id_idx on person_merges (kept_id);
      create unique index person_merges_standing_key on person_merges (merged_id) where undone_at is null;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table person_merges; drop table posts; drop table person_names; drop table people;`);
  }
}
