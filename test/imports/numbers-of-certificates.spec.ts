import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront } from '../support/given-awards.js';
import { commit, type GivenBatch, givenImport, pasted } from '../support/given-imports.js';
import { Registry } from '../support/registry.js';
import { workbook } from './files/workbooks.js';

const HEADINGS = ['STT', 'Họ và tên', 'Hình thức', 'Số bằng'];

describe('numbers of certificates in a list', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const twice = ({ notices }: GivenBatch) =>
    notices.filter(({ code }: { code: string }) => code === 'CERTIFICATE_NUMBER_TWICE');

  it('are doubted where two lines of one form have the same, in the list or with its decision', async () => {
    const list = pasted(
      HEADINGS,
      [1, 'Vi Thị Mẫu', 'Bằng khen', '15'],
      [2, 'Vi Văn Thử', 'Bằng khen', 'Số 015'],
      [3, 'Vi Thị Dụ', 'Giấy khen', '15'],
      [4, 'Vi Văn Ví', 'Bằng khen', '16'],
    );
    const batch = await givenImport(registry, front, list);
    expect(twice(batch)).toMatchObject([
      { severity: 'WARNING', value: '15', message: expect.stringContaining('cho 2 dòng') },
    ]);
    const { decision } = await commit(registry.as('RECORDER'), batch);
    const next = pasted(HEADINGS, [1, 'Vi Thị Nối', 'Bằng khen', '16'], [2, 'Vi Văn Nối', 'Bằng khen', '17']);
    const given = { appendToId: decision.id, issuerId: undefined, number: undefined, signedOn: undefined };
    expect(twice(await givenImport(registry, front, next, given))).toMatchObject([{ value: '16' }]);
  });

  it('are doubted where Excel turned them into a date', async () => {
    const rows = [HEADINGS, [1, 'Vi Thị Mẫu', 'Bằng khen', new Date(Date.UTC(2026, 4, 12))]];
    const plan = { name: 'Danh sách', rows, formats: { D2: 'd-mmm' } };
    const { id: fileId } = await registry.as('RECORDER').upload('danh sách.xlsx', await workbook(plan));
    const { rows: read } = await givenImport(registry, front, '', { source: { fileId } });
    expect(read.nodes[0].verdicts).toContainEqual(
      expect.objectContaining({ code: 'NUMBER_IS_DATE', severity: 'WARNING', column: 'D', value: '12/05/2026' }),
    );
  });
});
