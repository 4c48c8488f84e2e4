import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What can be granted, by whom, on which legal basis, and the money that goes with it: all dated data. */
export class CreateAwardCatalogue1795500005000 implements MigrationInterface {
  name = 'CreateAwardCatalogue1795500005000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table legal_instruments (
        id uuid primary key,
        code text not null unique,
        number_printed text not null,
        title_vi text not null,
        title_en text not null,
        issued_on date,
        valid daterange not null,
        source text
      );

      create table award_forms (
        id uuid primary key,
        code text not null unique,
        family text not null check (family in ('TITLE', 'FORM', 'OTHER')),
        name_vi text not null,
        name_en text not null,
        classes text[] not null default '{}',
        recipient_kinds text[] not null
          check (recipient_kinds <@ '{INDIVIDUAL,GROUP,HOUSEHOLD,ENTERPRISE}'::text[] and cardinality(recipient_kinds) > 0),
        once_in_lifetime boolean not null default false,
        rank integer not null,
        source text,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        changed_at timestamptz not null default now()
      );
      create index award_forms_rank_idx on award_forms (rank, id);

      create table award_form_aliases (
        id uuid primary key,
        form_id uuid not null references award_forms (id),
        alias text not null,
        alias_key text generated always as (fold_vi(alias)) stored,
        unique (form_id, alias)
      );
      create index award_form_aliases_alias_key_idx on award_form_aliases (alias_key);

      create table grant_authorities (
        id uuid primary key,
        form_id uuid not null references award_forms (id),
        grantor_kinds text[] not null default '{}',
        level text not null,
        system text not null,
        recipient_kinds text[] not null default '{}',
        valid daterange not null,
        legal_basis text not null,
        instrument_id uuid references legal_instruments (id),
        counted_in_state_statistics boolean not null,
        not_counted_because_vi text,
        not_counted_because_en text,
        source text,
        check (counted_in_state_statistics = (not_counted_because_vi is null)),
        check ((not_counted_because_vi is null) = (not_counted_because_en is null))
      );
      comment on column grant_authorities.grantor_kinds is 'kinds of organisation that may grant; empty: any of that level and system';
      create index grant_authorities_form_id_idx on grant_authorities (form_id);

      create table base_salaries (
        id uuid primary key,
        valid daterange not null,
        amount integer not null check (amount > 0),
        legal_basis text not null,
        source text,
        exclude using gist (valid with &&)
      );

      create table bonus_coefficients (
        id uuid primary key,
        form_code text not null,
        class text,
        level text,
        system text,
        recipient_kind text not null,
        valid daterange not null,
        coefficient numeric(8, 3) not null check (coefficient > 0),
        at_most boolean not null default false,
        instrument_id uuid references legal_instruments (id),
        legal_basis text not null,
        source text
      );
      create index bonus_coefficients_form_code_idx on bonus_coefficients (form_code);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table bonus_coefficients; drop table base_salaries; drop table grant_authorities;
      drop table award_form_aliases; drop table award_forms; drop table legal_instruments;
    `);
  }
}
