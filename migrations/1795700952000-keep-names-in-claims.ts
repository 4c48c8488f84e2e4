import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * All that can be somebody's name in what a claim quotes: the runs of two to six words, folded. By these it is looked up whether
 * it names somebody who is hidden; of one word a name would be any word. Kept, since splitting takes milliseconds a claim.
 */
export class KeepNamesInClaims1795700952000 implements MigrationInterface {
  name = 'KeepNamesInClaims1795700952000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create function names_within(quote text, presenters text[]) returns text[]
        language sql immutable parallel safe
        return (
          select coalesce(array_agg(distinct array_to_string(words[start:start + more], ' ')), '{}')
            from (select string_to_array(fold_vi(quote || ' ' || array_to_string(presenters, ' ')), ' ') as words) w
           cross join generate_series(1, 5) more cross join generate_series(1, cardinality(words) - more) start);

      alter table claims
        add column names_within text[] not null generated always as (names_within(quote, presenters_printed)) stored;
      comment on column claims.names_within is 'runs of words that can be a name, folded: whom the quote may name';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table claims drop column names_within;
      drop function names_within(text, text[]);
    `);
  }
}
