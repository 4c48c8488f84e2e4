import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront } from '../support/given-awards.js';
import { givenImport, pasted } from '../support/given-imports.js';
import { Registry } from '../support/registry.js';

describe('a list with columns that the registry has no use for', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  it('leaves nothing of them behind', async () => {
    const { id } = await givenImport(
      registry,
      front,
      pasted(
        ['STT', 'Họ và tên', 'Ngày sinh', 'Số CCCD', 'Hình thức'],
        [1, 'Nguyễn Văn Riêng', '01/02/1970', '012345678901', 'Bằng khen'],
      ),
    );
    const [kept] = await registry.sql<{ text: string }>(
      `select (select string_agg(r::text, ' ') from import_rows r where batch_id = $1) || (select b::text from import_batches b where id = $1) as text`,
      [id],
    );
    expect(kept?.text).toContain('Nguyễn Văn Riêng');
    expect(kept?.text).not.toMatch(/1970|012345678901/u);
    const [audited] = await registry.sql<{ text: string }>(
      `select string_agg(after::text, ' ') as text from audit_entries where subject_id = $1`,
      [id],
    );
    expect(audited?.text).not.toMatch(/1970|012345678901/u);
  });
});
