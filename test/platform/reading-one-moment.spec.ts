import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '../../src/platform/database/database.js';
import { fromSource } from '../support/from-source.js';
import { Registry } from '../support/registry.js';

describe('reads of one moment', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open({}, fromSource);
  });
  afterAll(() => registry.close());

  const people = async (database: Database) =>
    (await database.query<{ n: number }>('select count(*)::integer as n from people'))[0]?.n;

  it('see nothing of what others commit meanwhile', async () => {
    const database = registry.app.get(Database);
    const seen = await registry.asSystem(() =>
      database.snapshot(async () => {
        const before = await people(database);
        await registry.sql(
          `insert into people (id, display_name, sort_key) values (gen_random_uuid(), 'Nguyễn Văn Thử', 'thử')`,
        );
        return [before, await people(database)];
      }),
    );
    expect(seen).toEqual([0, 0]);
    expect(await registry.asSystem(() => people(database))).toBe(1);
  });

  it('write nothing', async () => {
    const database = registry.app.get(Database);
    const write = registry.asSystem(() => database.snapshot(() => database.query('delete from people')));
    await expect(write).rejects.toThrow('read-only transaction');
  });
});
