import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is left to do among the awards: few lines of many, found by whose they are. */
export class IndexUnfinishedWork1795700974100 implements MigrationInterface {
  name = 'IndexUnfinishedWork1795700974100';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create function has_open_warning(warnings jsonb, overridden jsonb) returns boolean language sql immutable parallel safe as $$
        select exists (select from jsonb_array_elements(warnings) w
                        where w ->> 'severity' = 'WARNING'
                          and not exists (select from jsonb_array_elements(overridden) r where r ->> 'code' = w ->> 'code')) $$;
      create index awards_open_warning_idx on awards (decision_id)
       where warnings <> '[]' and has_open_warning(warnings, overridden_warnings) and decision_id is not null;
      create index awards_not_presented_idx on awards (kept_by_id) where state = 'GRANTED' and not presented;
      create index awards_undated_idx on awards (kept_by_id) where state = 'GRANTED' and granted_on is null;`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop index awards_undated_idx; drop index awards_not_presented_idx; drop index awards_open_warning_idx;
      drop function has_open_warning(jsonb, jsonb)`);
  }
}
