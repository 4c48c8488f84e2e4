import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that staff sent in or had made, in pieces, so that none is ever held whole on its way. */
export class CreateFiles1795500009000 implements MigrationInterface {
  name = 'CreateFiles1795500009000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table stored_files (
        id uuid primary key,
        name text not null,
        media_type text not null,
        size integer not null check (size > 0),
        sha256 text not null,
        origin text not null check (origin in ('UPLOADED', 'GENERATED')),
        created_at timestamptz not null default now(),
        created_by uuid references staff_accounts (id),
        removed_at timestamptz
      );
      comment on column stored_files.created_by is 'null: made from the command line';
      comment on column stored_files.removed_at is 'when its bytes were removed; what is known of it stays';
      create index stored_files_again_idx on stored_files (created_by, sha256);
      create index stored_files_created_at_idx on stored_files (created_at) where removed_at is null;

      create table file_pieces (
        file_id uuid not null references stored_files (id) deferrable initially deferred,
        ordinal integer not null,
        bytes bytea not null,
        primary key (file_id, ordinal)
      );
      -- Office files are compressed already.
      alter table file_pieces alter column bytes set storage external;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table file_pieces; drop table stored_files;');
  }
}
