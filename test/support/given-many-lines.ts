import type { Registry } from './registry.js';

/** As many more lines as its first one, put under a decision at once and in their order. */
export async function givenManyLines(registry: Registry, decisionId: string, more: number): Promise<void> {
  const [row] = await registry.sql<{ columns: string }>(
    `select string_agg(column_name, ', ') as columns from information_schema.columns
      where table_schema = current_schema() and table_name = 'awards' and is_generated = 'NEVER'`,
  );
  await registry.sql(
    `insert into awards (${row!.columns}) select ${row!.columns}
       from (select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'annex_order', n))).*
               from awards a, generate_series(2, $2::int + 1) n where a.decision_id = $1 and a.annex_order = 1) lines`,
    [decisionId, more],
  );
}
