import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The same report is reprinted with another headline, a line more or a line less. Of each text the 32 smallest hashes of seven
 * words in a row are kept (a bottom-k sketch: Broder, "On the resemblance and containment of documents", 1997): texts that are
 * alike have many in common, others hardly one, and an index finds them among any number.
 */
export class MarkTexts1795600010100 implements MigrationInterface {
  name = 'MarkTexts1795600010100';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create function text_marks(printed text) returns integer[]
        language sql immutable strict parallel safe
        begin atomic
          select coalesce(array_agg(mark order by mark), '{}') from (
            select distinct ('x' || substr(md5(words), 1, 8))::bit(32)::integer as mark from (
              select w || ' ' || lead(w, 1) over o || ' ' || lead(w, 2) over o || ' ' || lead(w, 3) over o || ' ' ||
                     lead(w, 4) over o || ' ' || lead(w, 5) over o || ' ' || lead(w, 6) over o as words
                from string_to_table(fold_vi(printed), ' ') with ordinality as t (w, n)
              window o as (order by n)) rows
             where words is not null
             order by 1 limit 32) marks;
        end;

      alter table articles add column text_marks integer[] generated always as (text_marks(snapshot_text)) stored;
      create index articles_text_marks_idx on articles using gin (text_marks);
      alter table article_drafts add column text_marks integer[] generated always as (text_marks(snapshot_text)) stored;
      create index article_drafts_text_marks_idx on article_drafts using gin (text_marks) where state <> 'DISCARDED';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table article_drafts drop column text_marks;
      alter table articles drop column text_marks;
      drop function text_marks(text);
    `);
  }
}
