import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue } from '../support/given-awards.js';
import { givenImport, pasted } from '../support/given-imports.js';
import { givenPublicOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

describe('what is judged of lists as offices lay them out', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenPublicOrganisation(registry);
  });
  afterAll(() => registry.close());

  it('knows whoever is addressed as Ông or Bà for a person, however the name is written', async () => {
    const headings = ['STT', 'Ông/Bà', 'Họ và tên', 'Hình thức'];
    const rows = [
      [1, 'Bà', 'bàn thị hoa', 'Bằng khen'],
      [2, 'Ông', 'Hà Văn Thử', 'Bằng khen'],
      [3, '', 'Tổ Hòa giải', 'Bằng khen'],
    ];
    const batch = await givenImport(registry, front, pasted(headings, ...rows));
    const kinds = batch.rows.nodes.map(({ verdicts }: { verdicts: { code: string }[] }) =>
      verdicts.some(({ code }) => code.startsWith('KIND_')),
    );
    expect(kinds).toEqual([false, false, true]);
  });

  it('holds the totals of parts against the list together, and tells which does not agree', async () => {
    const headings = ['STT', 'Họ và tên', 'Đơn vị', 'Hình thức'];
    const list = (second: string) =>
      pasted(
        ['A', 'Hộ sản xuất kinh doanh giỏi', '', ''],
        headings,
        ['I', 'Xã Mẫu', '', ''],
        [1, 'Ma Văn Thử', 'Thôn 1', 'Giấy khen'],
        [2, 'Lý Thị Mẫu', 'Thôn 2', 'Giấy khen'],
        ['', 'Cộng: 02 hộ', '', ''],
        ['II', 'Xã Thử', '', ''],
        [3, 'Hà Văn Mẫu', 'Thôn 3', 'Giấy khen'],
        ['', `Cộng: ${second} hộ`, '', ''],
      );
    const differing = async (second: string) => {
      const { notices } = await givenImport(registry, front, list(second), { defaultKind: 'HOUSEHOLD' });
      return notices
        .filter(({ code }: { code: string }) => code === 'TOTAL_DIFFERS')
        .map(({ value }: { value: string }) => value);
    };
    expect(await differing('01')).toEqual([]);
    expect(await differing('04')).toEqual(['02 hộ', '04 hộ']);
  });

  it('asks which kind is meant where a row is marked below two, and takes neither', async () => {
    const cells = pasted(
      ['STT', 'Họ và tên', 'Tập thể', 'Cá nhân', 'Hình thức'],
      [1, 'Lê Văn Thử', 'x', 'X', 'Giấy khen'],
    );
    const batch = await givenImport(registry, front, cells);
    expect(batch.counts).toMatchObject({ rows: 1, errors: 1, valid: 0 });
    const [row] = batch.rows.nodes;
    expect(row.verdicts.find(({ code }: { code: string }) => code === 'KIND_UNREADABLE')).toMatchObject({
      column: 'C',
      value: 'Tập thể; Cá nhân',
      mend: 'Dòng ghi nhiều đối tượng. Chọn một; nếu là nhiều người nhận thì mỗi người một dòng trong tệp.',
    });
    const { batch: mended } = await registry.as('RECORDER').act(
      'mendImportRows',
      {
        id: batch.id,
        version: batch.version,
        rows: [{ rowId: row.id, values: [{ field: 'KIND', value: 'Cá nhân' }] }],
      },
      'batch { counts { errors valid } }',
    );
    expect(mended.counts).toEqual({ errors: 0, valid: 1 });
  });
});
