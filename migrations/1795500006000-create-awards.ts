import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decisions, their lines, what happened to a line afterwards, and its handing-over at meetings. */
export class CreateAwards1795500006000 implements MigrationInterface {
  name = 'CreateAwards1795500006000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table award_decisions (
        id uuid primary key,
        issuer_id uuid not null references organisations (id),
        document_type text not null default 'QĐ',
        number_printed text,
        number_normalised text,
        signed_on partial_date,
        signed_year integer generated always as (left(signed_on, 4)::integer) stored,
        signatory_printed text,
        signatory_person_id uuid references people (id),
        signatory_title_printed text,
        signing_capacity text check (signing_capacity in ('SELF', 'KT', 'TL', 'TUQ', 'TM', 'Q')),
        mode text check (mode in ('REGULAR', 'THEMATIC', 'SUDDEN', 'CONTRIBUTION', 'LONG_SERVICE', 'FOREIGN_RELATIONS', 'RESISTANCE')),
        subject text not null,
        subject_words tsvector generated always as (word_vector(coalesce(number_printed, '') || ' ' || subject)) stored,
        legal_bases text[] not null default '{}',
        status text not null default 'GRANTED' check (status in ('PROPOSED', 'GRANTED', 'ANNULLED')),
        kept_by_id uuid references organisations (id),
        record_status record_status not null default 'DRAFT',
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid,
        changed_at timestamptz not null default now(),
        changed_by uuid,
        check ((number_printed is null) = (number_normalised is null)),
        check (status = 'PROPOSED' or (number_printed is not null and signed_on is not null))
      );
      -- A withdrawn decision keeps its number: nothing is deleted, and a number is used once.
      create unique index award_decisions_number_key
        on award_decisions (issuer_id, signed_year, document_type, number_normalised);
      create index award_decisions_signed_newest_idx on award_decisions (coalesce(signed_on, ''), id);
      create index award_decisions_signed_oldest_idx on award_decisions (coalesce(signed_on, '9999'), id);
      create index award_decisions_number_idx on award_decisions (number_normalised);
      create index award_decisions_subject_words_idx on award_decisions using gin (subject_words);

      create table awards (
        id uuid primary key,
        decision_id uuid references award_decisions (id),
        annex_order integer,
        form_id uuid not null references award_forms (id),
        form_rank integer not null default 0,
        class text check (class in ('SPECIAL', 'FIRST', 'SECOND', 'THIRD')),
        grantor_id uuid references organisations (id),
        grantor_printed text,
        level text check (level in ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE', 'GRASSROOTS')),
        system text check (system in ('STATE', 'FRONT', 'PARTY', 'TRADE_UNION', 'FARMERS', 'WOMEN', 'VETERANS', 'YOUTH', 'OTHER')),
        mode text check (mode in ('REGULAR', 'THEMATIC', 'SUDDEN', 'CONTRIBUTION', 'LONG_SERVICE', 'FOREIGN_RELATIONS', 'RESISTANCE')),
        recipient_kind text not null check (recipient_kind in ('INDIVIDUAL', 'GROUP', 'HOUSEHOLD', 'ENTERPRISE', 'UNKNOWN')),
        person_id uuid references people (id),
        organisation_id uuid references organisations (id),
        recipient_id uuid generated always as (coalesce(person_id, organisation_id)) stored,
        unlisted boolean not null default false,
        quantity integer default 1 check (quantity > 0),
        recipient_name_printed text,
        recipient_name_key text generated always as (fold_vi(recipient_name_printed)) stored,
        recipient_sort_key text not null default '',
        recipient_position_printed text,
        recipient_unit_printed text,
        name_visibility text not null default 'PUBLIC' check (name_visibility in ('PUBLIC', 'HIDDEN', 'MINOR')),
        unit_organisation_id uuid references organisations (id),
        unit_area_id uuid references areas (id),
        reason text,
        achievement_from partial_date,
        achievement_to partial_date,
        position_class text check (position_class in ('MINISTERIAL_LEADER', 'DEPARTMENT_LEADER', 'ENTREPRENEUR', 'OTHER_LEADER', 'DIRECT_WORKER')),
        bonus_printed bigint check (bonus_printed >= 0),
        certificate_number text,
        granted_on partial_date,
        granted_year integer generated always as (left(granted_on, 4)::integer) stored,
        state text not null default 'GRANTED' check (state in ('PROPOSED', 'GRANTED', 'ANNULLED', 'REPLACED')),
        corrected jsonb not null default '{}',
        recipient_name_words tsvector generated always as
          (word_vector(coalesce(recipient_name_printed, '') || ' ' || coalesce(corrected ->> 'recipientName', ''))) stored,
        replaced_by_id uuid references awards (id),
        replaces_id uuid references awards (id),
        warnings jsonb not null default '[]',
        overridden_warnings jsonb not null default '[]',
        kept_by_id uuid references organisations (id),
        record_status record_status not null default 'DRAFT',
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid,
        changed_at timestamptz not null default now(),
        changed_by uuid,
        check (person_id is null or organisation_id is null),
        check (unlisted = (recipient_name_printed is null)),
        check (not unlisted or (person_id is null and organisation_id is null)),
        check (unlisted or quantity = 1),
        check (decision_id is null or annex_order is not null)
      );
      comment on column awards.quantity is '1 for a named recipient; unnamed: how many, null where the source does not say';
      comment on column awards.corrected is 'printed values after corrections, derived from award_events';
      comment on column awards.granted_on is 'the decision''s day; for an award known only from an article, the day that it reports';
      comment on column awards.recipient_sort_key is 'by it lists of awards are ordered: given name first for individuals; compare under vi-x-icu';
      comment on column awards.form_rank is 'rank of the form, repeated here so that lists ordered by it have an index';
      comment on column awards.replaced_by_id is 'the line that was there already; lines made in its place name it in replaces_id';
      comment on column awards.warnings is 'doubts raised when the line was last recorded, changed or confirmed';
      create unique index awards_decision_id_annex_order_key on awards (decision_id, annex_order);
      create index awards_person_id_idx on awards (person_id, granted_on) where person_id is not null;
      create index awards_organisation_id_idx on awards (organisation_id, granted_on) where organisation_id is not null;
      create index awards_recipient_id_idx on awards (recipient_id) where recipient_id is not null;
      create index awards_recipient_name_key_idx on awards (recipient_name_key) where recipient_name_key is not null;
      create index awards_granted_newest_idx on awards (coalesce(granted_on, ''), id);
      create index awards_granted_oldest_idx on awards (coalesce(granted_on, '9999'), id);
      create index awards_form_rank_idx on awards (form_rank, id);
      create index awards_recipient_sort_key_idx on awards (recipient_sort_key collate "vi-x-icu", id);
      create index awards_granted_year_idx on awards (granted_year, form_id);
      create index awards_form_id_idx on awards (form_id);
      create index awards_grantor_id_idx on awards (grantor_id, granted_on);
      create index awards_unit_area_id_idx on awards (unit_area_id);
      create index awards_unit_organisation_id_idx on awards (unit_organisation_id);
      create index awards_recipient_name_words_idx on awards using gin (recipient_name_words);
      create index awards_replaced_by_id_idx on awards (replaced_by_id) where replaced_by_id is not null;
      create index awards_replaces_id_idx on awards (replaces_id) where replaces_id is not null;

      create table award_events (
        id uuid primary key,
        act_id uuid not null,
        award_id uuid not null references awards (id),
        kind text not null check (kind in ('ANNULLED', 'CORRECTED', 'EXCHANGED', 'REISSUED', 'RESTORED', 'REPLACED')),
        decision_id uuid references award_decisions (id),
        effective_on date not null,
        reason text not null,
        before jsonb,
        after jsonb,
        ordinal bigint generated always as identity,
        created_at timestamptz not null default now(),
        created_by uuid
      );
      comment on column award_events.act_id is 'the same for all lines that one act touched';
      create index award_events_award_id_idx on award_events (award_id, ordinal);
      create index award_events_decision_id_idx on award_events (decision_id);

      create table presentations (
        id uuid primary key,
        meeting_id uuid not null references meetings (id),
        listing_order integer not null default 1,
        on_behalf_of_id uuid references organisations (id),
        on_behalf_of_printed text,
        note text,
        kept_by_id uuid references organisations (id),
        record_status record_status not null default 'DRAFT',
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid,
        changed_at timestamptz not null default now(),
        changed_by uuid
      );
      create index presentations_meeting_id_idx on presentations (meeting_id, listing_order);

      create table presentation_presenters (
        id uuid primary key,
        presentation_id uuid not null references presentations (id),
        ordinal integer not null,
        attendance_id uuid not null references attendances (id),
        unique (presentation_id, ordinal),
        unique (presentation_id, attendance_id)
      );
      create index presentation_presenters_attendance_id_idx on presentation_presenters (attendance_id);

      create table presentation_items (
        id uuid primary key,
        presentation_id uuid not null references presentations (id),
        ordinal integer not null,
        award_id uuid references awards (id),
        claim_id uuid,
        manner text not null default 'IN_PERSON' check (manner in ('IN_PERSON', 'BY_PROXY', 'POSTHUMOUS', 'ABSENT')),
        received_by_printed text,
        received_by_person_id uuid references people (id),
        withdrawn_at timestamptz,
        unique (presentation_id, ordinal),
        check ((award_id is null) <> (claim_id is null))
      );
      -- Handed over once; attempts at which nobody came are kept beside it.
      create unique index presentation_items_award_key on presentation_items (award_id)
        where manner <> 'ABSENT' and withdrawn_at is null;
      create index presentation_items_award_id_idx on presentation_items (award_id);
      create index presentation_items_claim_id_idx on presentation_items (claim_id);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table presentation_items; drop table presentation_presenters; drop table presentations;
      drop table award_events; drop table awards; drop table award_decisions;
    `);
  }
}
