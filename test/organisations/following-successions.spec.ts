import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import type { SuccessionLine } from '../../src/organisations/successions/succession-line.js';
import { followSuccessions, lineageOf } from './successions-by-hand.js';
import { cloneDatabase, type TestDatabase } from '../support/database.js';

/** Areas and bodies by number; the same ids for both. */
const THINGS = Array.from({ length: 6 }, (_, i) => `01890000-0000-7000-8000-00000000000${i}`);
const COUNTRY = '01890000-0000-7000-8000-0000000000ff';

const thing = fc.constantFrom(...THINGS);
const lines = fc
  .uniqueArray(
    fc.record({
      fromId: thing,
      toId: fc.option(thing, { freq: 6 }),
      kind: fc.constantFrom('MERGE' as const, 'SPLIT' as const, 'RENAME' as const, 'TRANSFER' as const),
      effectiveOn: fc.constant('2025-07-01'),
      principal: fc.boolean(),
    }),
    { selector: ({ fromId, toId }) => `${fromId} ${toId}`, maxLength: 10 },
  )
  .map((all) =>
    all
      .filter(({ fromId, toId }) => fromId !== toId)
      .map((line): SuccessionLine => (line.toId === null ? { ...line, kind: 'DISSOLVE', principal: false } : line)),
  );
const ended = fc.uniqueArray(thing);

/** The rules are written twice, in SQL for reading and in TypeScript for judging: they have to say the same. */
describe('following successions in SQL', () => {
  let database: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await cloneDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(`insert into areas (id) values ('${COUNTRY}')`);
    for (const id of THINGS) {
      await client.query('insert into areas (id) values ($1)', [id]);
      await client.query(
        `insert into organisations (id, system, kind, level) values ($1, 'FRONT', 'OTHER', 'COMMUNE')`,
        [id],
      );
    }
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  async function given(history: readonly SuccessionLine[], gone: readonly string[]): Promise<void> {
    await client.query('delete from area_versions; delete from area_successions; delete from organisation_successions');
    await client.query(
      `insert into area_versions (id, area_id, name, kind, level, valid) values (gen_random_uuid(), $1, 'Nước', 'COUNTRY', 'COUNTRY', '(,)')`,
      [COUNTRY],
    );
    await client.query(
      `insert into area_versions (id, area_id, name, kind, level, parent_id, valid)
       select gen_random_uuid(), id, 'Xã', 'COMMUNE', 'COMMUNE', $2, daterange(null, case when id = any($3) then date '2025-07-01' end)
         from unnest($1::uuid[]) as id`,
      [THINGS, COUNTRY, gone],
    );
    for (const { fromId, toId, kind, effectiveOn, principal } of history)
      for (const [table, column] of [
        ['area_successions', 'area_id'],
        ['organisation_successions', 'organisation_id'],
      ])
        await client.query(
          `insert into ${table} (id, from_${column}, to_${column}, kind, effective_on, principal) values (gen_random_uuid(), $1, $2, $3, $4, $5)`,
          [fromId, toId, kind, effectiveOn, principal],
        );
    await client.query('select rebuild_area_closure()');
  }

  it('leads every area to the same place of today', async () => {
    await fc.assert(
      fc.asyncProperty(lines, ended, async (history, gone) => {
        await given(history, gone);
        const { rows } = await client.query<{ area_id: string; today_id: string }>('select * from area_today');
        const today = new Map(rows.map((row) => [row.area_id, row.today_id]));
        for (const id of THINGS) {
          const reached = [...followSuccessions(id, history, (one) => !gone.includes(one))];
          // All lie in the one country, so that is what holds several of them.
          expect(today.get(id)).toBe(reached.length > 1 ? COUNTRY : reached[0]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('finds the same lineage of a body', async () => {
    await fc.assert(
      fc.asyncProperty(lines, thing, async (history, start) => {
        await given(history, []);
        const { rows } = await client.query<{ id: string }>('select organisation_lineage($1) as id', [start]);
        expect(new Set(rows.map(({ id }) => id))).toEqual(lineageOf(start, history));
      }),
      { numRuns: 40 },
    );
  });

  it('says the same whether everything is rebuilt or only what a change touches', async () => {
    await fc.assert(
      fc.asyncProperty(lines, ended, thing, async (history, gone, changed) => {
        await given(history, gone);
        await client.query(
          `update area_versions set valid = case when upper_inf(valid) then daterange(null, '2025-07-01') else '(,)' end where area_id = $1`,
          [changed],
        );
        const state = async () =>
          (
            await client.query(
              `select (select json_agg(c order by c) from area_closure c) as closure, (select json_agg(t order by t) from area_today t) as today`,
            )
          ).rows;
        await client.query('select rebuild_area_closure(array[$1]::uuid[])', [changed]);
        const touched = await state();
        await client.query('select rebuild_area_closure()');
        expect(await state()).toEqual(touched);
      }),
      { numRuns: 40 },
    );
  });
});
