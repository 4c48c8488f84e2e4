import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is counted of a list by code says how serious the worst of each is. */
export class CountFindingsBySeverity1795700042000 implements MigrationInterface {
  name = 'CountFindingsBySeverity1795700042000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      with found as (
        select r.batch_id, e ->> 'code' as code, max(array_position(array['NOTE', 'WARNING', 'ERROR'], e ->> 'severity')) as rank
          from import_rows r cross join jsonb_array_elements(r.verdicts) e group by 1, 2
      ), counted as (
        select b.id, jsonb_agg(c.said || jsonb_build_object('severity',
                 (array['NOTE', 'WARNING', 'ERROR'])[coalesce(f.rank, 2)]) order by coalesce(f.rank, 2) desc, c.n) as by_code
          from import_batches b cross join jsonb_array_elements(b.counts -> 'byCode') with ordinality c(said, n)
          left join found f on f.batch_id = b.id and f.code = c.said ->> 'code' group by b.id
      )
      update import_batches b set counts = jsonb_set(b.counts, '{byCode}', c.by_code) from counted c where c.id = b.id;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      update import_batches b set counts = jsonb_set(b.counts, '{byCode}',
        coalesce((select jsonb_agg(c.said - 'severity' order by c.n)
                    from jsonb_array_elements(b.counts -> 'byCode') with ordinality c(said, n)), '[]'));
    `);
  }
}
