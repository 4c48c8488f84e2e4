import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Articles, what they claim, where they claim it, and which award lines a claim was resolved to. */
export class CreateArticles1795500007000 implements MigrationInterface {
  name = 'CreateArticles1795500007000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table articles (
        id uuid primary key,
        title text not null,
        title_words tsvector generated always as (word_vector(title)) stored,
        outlet text,
        outlet_key text generated always as (fold_vi(coalesce(outlet, ''))) stored,
        author text,
        url text,
        canonical_url text,
        published_on partial_date,
        published_year integer generated always as (left(published_on, 4)::integer) stored,
        published_inferred_from text,
        accessed_at timestamptz,
        snapshot_text text,
        snapshot_sha256 text check (snapshot_sha256 ~ '^[0-9a-f]{64}$'),
        link_status text not null default 'UNCHECKED' check (link_status in ('UNCHECKED', 'ALIVE', 'MOVED', 'DEAD')),
        kept_by_id uuid references organisations (id),
        record_status record_status not null default 'DRAFT',
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid,
        changed_at timestamptz not null default now(),
        changed_by uuid,
        check ((snapshot_text is null) = (snapshot_sha256 is null))
      );
      create unique index articles_canonical_url_key on articles (canonical_url);
      create unique index articles_snapshot_sha256_key on articles (snapshot_sha256);
      create index articles_published_newest_idx on articles (coalesce(published_on, ''), id);
      create index articles_published_oldest_idx on articles (coalesce(published_on, '9999'), id);
      create index articles_published_year_idx on articles (published_year);
      create index articles_outlet_key_idx on articles (outlet_key);
      create index articles_title_idx on articles (title collate "vi-x-icu", id);
      create index articles_title_words_idx on articles using gin (title_words);

      create table claims (
        id uuid primary key,
        article_id uuid not null references articles (id),
        ordinal integer not null,
        place text not null check (place in ('HEADLINE', 'SAPO', 'CAPTION', 'BODY')),
        quote text not null check (char_length(quote) <= 300),
        span_start integer check (span_start >= 0),
        span_end integer check (span_end >= span_start),
        verb text check (verb in ('PROPOSED', 'GRANTED', 'PRESENTED', 'PRAISED')),
        meeting_id uuid references meetings (id),
        form_id uuid references award_forms (id),
        form_printed text,
        class text check (class in ('SPECIAL', 'FIRST', 'SECOND', 'THIRD')),
        grantors_printed text[] not null default '{}',
        grantor_phrase text,
        presenters_printed text[] not null default '{}',
        groups integer check (groups >= 0),
        individuals integer check (individuals >= 0),
        households integer check (households >= 0),
        enterprises integer check (enterprises >= 0),
        combined integer check (combined > 0),
        unspecified boolean not null default false,
        reason_printed text,
        standing text not null default 'ACCEPTED' check (standing in ('ACCEPTED', 'DISPUTED', 'SUPERSEDED')),
        superseded_by_id uuid references claims (id) check (superseded_by_id <> id),
        standing_reason text,
        record_status record_status not null default 'DRAFT',
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid,
        changed_at timestamptz not null default now(),
        changed_by uuid,
        check ((standing = 'SUPERSEDED') = (superseded_by_id is not null)),
        unique (article_id, ordinal)
      );
      comment on column claims.grantor_phrase is 'what is printed in place of a grantor''s name: "của các cấp"';
      comment on column claims.combined is 'a count that the source does not split by kind; null: not said';
      create index claims_meeting_id_idx on claims (meeting_id);
      create index claims_superseded_by_id_idx on claims (superseded_by_id) where superseded_by_id is not null;

      create table claim_awards (
        claim_id uuid not null references claims (id),
        award_id uuid not null references awards (id),
        primary key (claim_id, award_id)
      );
      create index claim_awards_award_id_idx on claim_awards (award_id);

      -- When the list behind an unnamed line is found, what was claimed of that line is claimed of those in its place.
      create view claimed_awards as
        select claim_id, award_id from claim_awards
        union all
        select l.claim_id, a.id from claim_awards l join awards a on a.replaces_id = l.award_id
        union all
        select l.claim_id, a.replaced_by_id from claim_awards l join awards a on a.id = l.award_id
         where a.replaced_by_id is not null;

      alter table presentation_items add foreign key (claim_id) references claims (id);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table presentation_items drop constraint presentation_items_claim_id_fkey;
      drop view claimed_awards;
      drop table claim_awards; drop table claims; drop table articles;
    `);
  }
}
