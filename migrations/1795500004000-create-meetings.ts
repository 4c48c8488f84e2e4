import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Meetings, who organised them, who attended and with which positions. */
export class CreateMeetings1795500004000 implements MigrationInterface {
  name = 'CreateMeetings1795500004000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table meetings (
        id uuid primary key,
        kind text not null check (kind in ('YEAR_END_REVIEW', 'INTERIM_REVIEW', 'CONGRESS', 'AWARD_CEREMONY', 'SESSION', 'OTHER')),
        title text not null,
        title_words tsvector generated always as (word_vector(title)) stored,
        held_from partial_date not null,
        held_to partial_date,
        held_printed text,
        held_inferred_from text,
        held_year integer generated always as (left(held_from, 4)::integer) stored,
        place_printed text,
        area_id uuid references areas (id),
        session_number integer check (session_number > 0),
        term_printed text,
        year_reviewed integer check (year_reviewed between 1900 and 2200),
        year_planned integer check (year_planned between 1900 and 2200),
        parent_meeting_id uuid references meetings (id) check (parent_meeting_id <> id),
        kept_by_id uuid references organisations (id),
        record_status record_status not null default 'DRAFT',
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid,
        changed_at timestamptz not null default now(),
        changed_by uuid
      );
      create index meetings_held_idx on meetings (held_from, id);
      create index meetings_held_year_idx on meetings (held_year);
      create index meetings_area_id_idx on meetings (area_id);
      create index meetings_parent_meeting_id_idx on meetings (parent_meeting_id);
      create index meetings_last_day_idx on meetings (last_day(coalesce(held_to, held_from)));
      create index meetings_title_idx on meetings (title collate "vi-x-icu", id);
      create index meetings_title_words_idx on meetings using gin (title_words);

      create table meeting_organisers (
        id uuid primary key,
        meeting_id uuid not null references meetings (id),
        ordinal integer not null,
        organisation_id uuid references organisations (id),
        printed text not null,
        part text not null check (part in ('HOST', 'COHOST')),
        unique (meeting_id, ordinal)
      );
      create index meeting_organisers_organisation_id_idx on meeting_organisers (organisation_id);

      create table attendances (
        id uuid primary key,
        meeting_id uuid not null references meetings (id),
        listing_order integer not null,
        person_id uuid references people (id),
        name_printed text,
        name_words tsvector generated always as (word_vector(coalesce(name_printed, ''))) stored,
        delegation_printed text,
        delegation_count integer check (delegation_count > 0),
        name_visibility text not null default 'PUBLIC' check (name_visibility in ('PUBLIC', 'HIDDEN', 'MINOR')),
        roles text[] not null default '{ATTENDEE}'
          check (roles <@ '{CHAIR,SPEAKER,PRESENTER,ATTENDEE}'::text[] and cardinality(roles) > 0),
        positions_printed text,
        record_status record_status not null default 'DRAFT',
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid,
        changed_at timestamptz not null default now(),
        changed_by uuid,
        check ((name_printed is null) <> (delegation_printed is null)),
        check (person_id is null or name_printed is not null),
        check (delegation_count is null or delegation_printed is not null)
      );
      create index attendances_meeting_id_idx on attendances (meeting_id, listing_order);
      create index attendances_person_id_idx on attendances (person_id);

      create table attendance_positions (
        id uuid primary key,
        attendance_id uuid not null references attendances (id),
        ordinal integer not null,
        printed text not null,
        organisation_id uuid references organisations (id),
        former boolean not null default false,
        unique (attendance_id, ordinal)
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      `drop table attendance_positions; drop table attendances; drop table meeting_organisers; drop table meetings;`,
    );
  }
}
