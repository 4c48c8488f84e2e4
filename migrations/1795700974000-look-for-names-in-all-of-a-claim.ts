import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is given for and who grants it is printed, too, and may name somebody who is hidden. */
export class LookForNamesInAllOfAClaim1795700974000 implements MigrationInterface {
  name = 'LookForNamesInAllOfAClaim1795700974000';

  async up(q: QueryRunner): Promise<void> {
    await keepNames(
      q,
      `names_within(
        quote || ' ' || coalesce(reason_printed, '') || ' ' || coalesce(form_printed, '') || ' ' || coalesce(grantor_phrase, ''),
        presenters_printed || grantors_printed)`,
      'runs of words that can be a name, folded: whom any printed text of the claim may name',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await keepNames(
      q,
      'names_within(quote, presenters_printed)',
      'runs of words that can be a name, folded: whom the quote may name',
    );
  }
}

async function keepNames(q: QueryRunner, names: string, comment: string): Promise<void> {
  await q.query(`
    alter table claims drop column names_within;
    alter table claims add column names_within text[] not null generated always as (${names}) stored;
    comment on column claims.names_within is '${comment}';
    create index claims_names_within_idx on claims using gin (names_within);
  `);
}
