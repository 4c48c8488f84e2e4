import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { GiveFormsAGenre1795700973701 } from '../../migrations/1795700973701-give-forms-a-genre.js';
import { connectForMigrations } from '../../src/platform/database/migrations.js';
import { givenCatalogue } from '../support/given-awards.js';
import { Registry } from '../support/registry.js';

let registry: Registry;
let source: DataSource;
beforeAll(async () => {
  registry = await Registry.open();
  await givenCatalogue(registry);
  source = await connectForMigrations(registry.url);
});
afterAll(async () => {
  await source.destroy();
  await registry.close();
});

it('reads the genre of a form from its name, however its i is written', async () => {
  const q = source.createQueryRunner();
  await q.startTransaction();
  const migration = new GiveFormsAGenre1795700973701();
  await migration.down(q);
  const forms: { id: string }[] = await q.query(
    `select id from award_forms where family <> 'TITLE' order by code limit 4`,
  );
  const names = ['Kỉ niệm chương Vì nghề rừng', 'Kỷ niệm chương Vì nghề rừng xanh', 'Chiến sỹ thi đua Mẫu', 'Kyn niệm'];
  for (const [index, { id }] of forms.entries())
    await q.query('update award_forms set name_vi = $2 where id = $1', [id, names[index]]);
  await migration.up(q);
  const genres = await q.query(
    `select genre from award_forms where id = any($1) order by array_position($1::uuid[], id)`,
    [forms.map(({ id }) => id)],
  );
  await q.rollbackTransaction();
  await q.release();
  expect(genres).toEqual(
    ['COMMEMORATIVE_MEDAL', 'COMMEMORATIVE_MEDAL', 'EMULATION_FIGHTER', 'OTHER'].map((genre) => ({ genre })),
  );
});
