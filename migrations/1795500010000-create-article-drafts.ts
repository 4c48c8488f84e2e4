import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Drafts read from articles, what staff made of them, and the records that they became, part by part. */
export class CreateArticleDrafts1795500010000 implements MigrationInterface {
  name = 'CreateArticleDrafts1795500010000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table article_drafts (
        id uuid primary key,
        state text not null default 'OPEN' check (state in ('OPEN', 'ACCEPTED', 'DISCARDED')),
        source text not null check (source in ('TEXT', 'FILE', 'URL')),
        source_file_id uuid references stored_files (id),
        title text,
        url text,
        canonical_url text,
        outlet text,
        author text,
        published_on partial_date,
        accessed_at timestamptz,
        snapshot_text text not null,
        snapshot_sha256 text not null check (snapshot_sha256 ~ '^[0-9a-f]{64}$'),
        as_read jsonb not null,
        revised jsonb,
        article_id uuid references articles (id),
        discard_reason text,
        kept_by_id uuid references organisations (id),
        record_status record_status not null default 'DRAFT' check (record_status = 'DRAFT'),
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid,
        changed_at timestamptz not null default now(),
        changed_by uuid,
        check (state <> 'ACCEPTED' or article_id is not null),
        check ((state = 'DISCARDED') = (discard_reason is not null)),
        check ((source = 'FILE') = (source_file_id is not null))
      );
      comment on table article_drafts is 'never public; record_status is DRAFT for ever, state says where it stands';
      comment on column article_drafts.as_read is 'what the reader made of the text; never changed';
      comment on column article_drafts.revised is 'the same after staff revised it; null: nobody did';
      -- One draft of an article for each keeper; a discarded one makes way for another.
      create unique index article_drafts_snapshot_sha256_key on article_drafts (snapshot_sha256, kept_by_id)
        nulls not distinct where state <> 'DISCARDED';
      create unique index article_drafts_canonical_url_key on article_drafts (canonical_url, kept_by_id)
        nulls not distinct where state <> 'DISCARDED' and canonical_url is not null;
      create index article_drafts_state_idx on article_drafts (state, id);
      create index article_drafts_article_id_idx on article_drafts (article_id);

      create table article_draft_outcomes (
        id uuid primary key,
        draft_id uuid not null references article_drafts (id),
        ordinal integer not null,
        part_key text not null,
        made boolean not null,
        meeting_id uuid references meetings (id),
        attendance_id uuid references attendances (id),
        claim_id uuid references claims (id),
        presentation_id uuid references presentations (id),
        award_id uuid references awards (id),
        decision_id uuid references award_decisions (id),
        check (num_nonnulls(meeting_id, attendance_id, claim_id, presentation_id, award_id, decision_id) = 1),
        unique (draft_id, ordinal)
      );
      comment on column article_draft_outcomes.made is 'made by accepting the draft; false: it was there and the part was linked to it';
      create index article_draft_outcomes_claim_id_idx on article_draft_outcomes (claim_id) where claim_id is not null;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table article_draft_outcomes; drop table article_drafts;`);
  }
}
