import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may act, who did what, and the answers that a repeated request gets again. */
export class CreateStaffAndAudit1795500001000 implements MigrationInterface {
  name = 'CreateStaffAndAudit1795500001000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table staff_accounts (
        id uuid primary key,
        username text not null unique check (username = lower(username)),
        display_name text not null,
        password_hash text not null,
        must_change_password boolean not null default false,
        failed_attempts integer not null default 0,
        locked_until timestamptz,
        disabled_at timestamptz,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        changed_at timestamptz not null default now()
      );

      create table staff_roles (
        id uuid primary key,
        staff_id uuid not null references staff_accounts (id),
        role text not null check (role in ('READER', 'RECORDER', 'APPROVER', 'ADMINISTRATOR')),
        organisation_id uuid,
        created_at timestamptz not null default now(),
        revoked_at timestamptz
      );
      create unique index staff_roles_standing_key on staff_roles (staff_id, role, organisation_id) nulls not distinct
        where revoked_at is null;

      create table staff_sessions (
        id uuid primary key,
        staff_id uuid not null references staff_accounts (id),
        token_hash bytea not null unique,
        created_at timestamptz not null default now(),
        last_used_at timestamptz not null default now(),
        expires_at timestamptz not null,
        revoked_at timestamptz
      );
      create index staff_sessions_staff_id_idx on staff_sessions (staff_id);

      create table api_tokens (
        id uuid primary key,
        staff_id uuid not null references staff_accounts (id),
        label text not null,
        token_hash bytea not null unique,
        created_at timestamptz not null default now(),
        last_used_at timestamptz,
        expires_at timestamptz not null,
        revoked_at timestamptz
      );
      create index api_tokens_staff_id_idx on api_tokens (staff_id);

      create table audit_entries (
        id uuid primary key,
        at timestamptz not null default now(),
        actor_id uuid,
        actor_name text not null,
        act text not null,
        subject_type text not null,
        subject_id uuid not null,
        before jsonb,
        after jsonb,
        reason text,
        request_id text
      );
      create index audit_entries_subject_idx on audit_entries (subject_id, id);
      create index audit_entries_at_idx on audit_entries (at);

      -- Appended only: not even the application's own account may rewrite history.
      create function refuse_rewriting_history() returns trigger language plpgsql as $$
      begin
        raise exception 'audit entries are appended only' using errcode = 'insufficient_privilege';
      end $$;
      create trigger audit_entries_append_only before update or delete on audit_entries
        for each statement execute function refuse_rewriting_history();

      create table idempotency_keys (
        actor_id uuid not null,
        key text not null,
        act text not null,
        request_sha256 bytea not null,
        answer jsonb,
        created_at timestamptz not null default now(),
        primary key (actor_id, key)
      );
      create index idempotency_keys_created_at_idx on idempotency_keys (created_at);

      -- What the example registry brought along, so that one command can take it away again.
      create table example_records (
        table_name text not null,
        record_id uuid not null,
        ordinal bigint generated always as identity,
        primary key (table_name, record_id)
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table example_records;
      drop table idempotency_keys;
      drop table audit_entries;
      drop function refuse_rewriting_history();
      drop table api_tokens;
      drop table staff_sessions;
      drop table staff_roles;
      drop table staff_accounts;
    `);
  }
}
