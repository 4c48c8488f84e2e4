import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What drafts are looked for and sorted by: whose they are, outlet, title, day, and how many doubts are left. */
export class ListArticleDrafts1795700031000 implements MigrationInterface {
  name = 'ListArticleDrafts1795700031000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table article_drafts
        add column doubt_count integer generated always as
          (coalesce(jsonb_array_length(coalesce(revised, as_read) -> 'doubts'), 0)) stored,
        add column outlet_key text generated always as (fold_vi(coalesce(outlet, ''))) stored,
        add column title_words tsvector generated always as (word_vector(coalesce(title, ''))) stored;
      create index article_drafts_doubt_count_idx on article_drafts (doubt_count, id);
      create index article_drafts_outlet_key_idx on article_drafts (outlet_key);
      create index article_drafts_title_words_idx on article_drafts using gin (title_words);
      create index article_drafts_created_by_idx on article_drafts (created_by, id);
      create index article_drafts_created_at_idx on article_drafts (created_at);
      create index article_drafts_published_on_idx on article_drafts (coalesce(published_on, ''), id);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop index article_drafts_published_on_idx;
      drop index article_drafts_created_at_idx;
      drop index article_drafts_created_by_idx;
      alter table article_drafts drop column doubt_count, drop column outlet_key, drop column title_words;
    `);
  }
}
