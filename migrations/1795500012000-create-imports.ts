import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists on their way into the registry: batches, their rows with verdicts, remembered columns, and how far a commit is. */
export class CreateImports1795500012000 implements MigrationInterface {
  name = 'CreateImports1795500012000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table import_batches (
        id uuid primary key,
        source_file_id uuid not null references stored_files (id),
        source_name text not null,
        format text not null check (format in ('XLSX', 'DOCX', 'CSV', 'TEXT')),
        encoding text,
        issuer_id uuid references organisations (id),
        number_printed text,
        document_type text,
        signed_on partial_date,
        signatory_printed text,
        signatory_title_printed text,
        mode text check (mode in ('REGULAR', 'THEMATIC', 'SUDDEN', 'CONTRIBUTION', 'LONG_SERVICE', 'FOREIGN_RELATIONS', 'RESISTANCE')),
        subject text,
        default_form_id uuid references award_forms (id),
        default_kind text check (default_kind in ('INDIVIDUAL', 'GROUP', 'HOUSEHOLD', 'ENTERPRISE')),
        append_to_id uuid references award_decisions (id),
        taken_from_list text[] not null default '{}',
        tables jsonb not null default '[]',
        notices jsonb not null default '[]',
        counts jsonb not null default '{}',
        columns_chosen jsonb not null default '[]',
        state text not null default 'STAGED' check (state in ('STAGED', 'COMMITTING', 'COMMITTED', 'CANCELLED', 'UNDONE')),
        which text check (which in ('ALL', 'VALID')),
        problem jsonb,
        judged_at timestamptz not null,
        decision_id uuid references award_decisions (id),
        decision_version integer,
        committed_by uuid,
        committed_from_version integer,
        committed_at timestamptz,
        undone_at timestamptz,
        kept_by_id uuid references organisations (id),
        record_status record_status not null default 'DRAFT',
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid,
        changed_at timestamptz not null default now(),
        changed_by uuid,
        check (state not in ('COMMITTED', 'UNDONE') or decision_id is not null)
      );
      comment on column import_batches.taken_from_list is 'details of the decision that the list''s own banner says';
      comment on column import_batches.judged_at is 'when its rows were last held against the registry; what changed since is looked at again by the commit';
      create index import_batches_kept_by_id_idx on import_batches (kept_by_id, id);
      create index import_batches_state_idx on import_batches (state) where state = 'COMMITTING';
      create index import_batches_decision_id_idx on import_batches (decision_id) where decision_id is not null;

      create table import_rows (
        id uuid primary key,
        batch_id uuid not null references import_batches (id),
        ordinal integer not null,
        sheet text not null,
        sheet_row integer not null,
        as_read jsonb not null,
        mended jsonb not null default '{}',
        verdicts jsonb not null default '[]',
        codes text[] not null default '{}',
        own_severity text not null default 'NONE' check (own_severity in ('NONE', 'NOTE', 'WARNING', 'ERROR')),
        twin_sheet text,
        twin_row integer,
        severity text not null generated always as
          (case when twin_row is not null and own_severity <> 'ERROR' then 'WARNING' else own_severity end) stored,
        choice text not null default 'INCLUDE' check (choice in ('INCLUDE', 'LEAVE_OUT')),
        recipient text not null default 'PRINTED' check (recipient in ('PRINTED', 'PERSON', 'ORGANISATION', 'NEW_PERSON')),
        person_id uuid,
        organisation_id uuid,
        name_printed text,
        name_key text,
        line_key text,
        form_id uuid,
        line jsonb,
        award_id uuid not null
      );
      comment on column import_rows.as_read is 'cells of columns that the registry has a use for; no others are kept';
      comment on column import_rows.twin_row is 'the earlier row of the list that says the same';
      comment on column import_rows.line is 'the award line that the row becomes, by property; null while it has an error';
      comment on column import_rows.award_id is 'given when staged, so that a commit done twice could not write a line twice; an award once committed';
      comment on column import_rows.person_id is 'chosen by a person, or of the person to be recorded; a foreign key only by the award';
      create unique index import_rows_batch_id_ordinal_key on import_rows (batch_id, ordinal);
      create index import_rows_line_key_idx on import_rows (batch_id, line_key);
      create index import_rows_award_id_idx on import_rows (award_id);

      create table import_progress (
        id uuid primary key references import_batches (id),
        done integer not null default 0,
        total integer not null default 0,
        cancel_requested boolean not null default false,
        changed_at timestamptz not null default now()
      );

      create table import_mappings (
        id uuid primary key,
        issuer_id uuid not null references organisations (id),
        heading text not null,
        role text not null,
        changed_at timestamptz not null default now(),
        changed_by uuid
      );
      comment on column import_mappings.heading is 'folded; how this issuer''s lists name a column';
      create unique index import_mappings_issuer_id_heading_key on import_mappings (issuer_id, heading);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      'drop table import_mappings; drop table import_progress; drop table import_rows; drop table import_batches;',
    );
  }
}
