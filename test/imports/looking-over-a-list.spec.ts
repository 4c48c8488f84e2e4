import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront } from '../support/given-awards.js';
import { batchOf, givenImport, pasted } from '../support/given-imports.js';
import { givenPublicOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

const LIST = pasted(
  ['STT', 'Họ và tên', 'Hình thức'],
  [1, 'Nguyễn Thị Gắn', 'Bằng khen'],
  [2, 'Trần Văn Chưa', 'Bằng khen'],
);

describe('looking a list over before it is committed', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
  });
  afterAll(() => registry.close());

  it('says what to do about an issuer that was no more on the day', async () => {
    const former = await givenPublicOrganisation(registry, {
      name: 'Ủy ban MTTQ Việt Nam tỉnh Nhập Rồi',
      validFrom: '2000-01-01',
      validTo: '2025-06-30',
    });
    const { notices } = await givenImport(registry, former, LIST, { signedOn: '2025-11-18' });
    const [notice] = notices.filter(({ code }: { code: string }) => code === 'GRANTOR_NOT_EXISTING');
    expect(notice.mend).toContain('chọn cơ quan kế tục');
  });

  it('shows alone the rows that go to nobody on record', async () => {
    const { id, version, rows } = await givenImport(registry, await givenProvincialFront(registry), LIST);
    const recorder = registry.as('RECORDER');
    const mends = [{ rowId: rows.nodes[0].id, recipient: { newPerson: true } }];
    await recorder.act('mendImportRows', { id, version, rows: mends }, 'batch { id }');
    const shown = await batchOf(recorder, id, 'rows(first: 9, recipient: PRINTED) { nodes { name } }');
    expect(shown.rows.nodes).toEqual([{ name: 'Trần Văn Chưa' }]);
  });

  it('names what was pasted by its day, in the language of the reader', async () => {
    const { id } = await givenImport(registry, await givenProvincialFront(registry), LIST);
    const nameIn = async (language: string) => {
      const query = 'query ($id: ID!) { importBatch(id: $id) { sourceName } }';
      const { data } = await registry.as('RECORDER').send(query, { id }, { 'accept-language': language });
      return data.importBatch.sourceName as string;
    };
    expect(await nameIn('vi')).toMatch(/^Danh sách dán ngày \d\d\/\d\d\/\d{4}$/u);
    expect(await nameIn('en')).toMatch(/^List pasted on \d\d\/\d\d\/\d{4}$/u);
  });
});
