import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront } from '../support/given-awards.js';
import { BATCH, type GivenBatch, givenImport } from '../support/given-imports.js';
import { Registry } from '../support/registry.js';
import { governing, readAll } from './files/read-all.js';
import { type SheetPlan, workbook } from './files/workbooks.js';

const HEADINGS = ['STT', 'Họ và tên', 'Đơn vị'];
const DECISION = '(Kèm theo Quyết định số 77/QĐ-MTTQ ngày 05/01/2021 của Ủy ban MTTQ Việt Nam tỉnh Ví Dụ)';
const GROUPS: SheetPlan = {
  name: 'Tập thể',
  rows: [
    ['DANH SÁCH TẬP THỂ ĐƯỢC TẶNG GIẤY KHEN'],
    [DECISION],
    ['STT', 'Tên tập thể', 'Đơn vị'],
    [1, 'Ban Công tác Mặt trận thôn Đông', 'Xã Mẫu'],
  ],
};
const people = (...above: (string | null)[][]): SheetPlan => ({
  name: 'Cá nhân',
  rows: [...above, HEADINGS, [1, 'Nguyễn Văn Thử', 'Xã Mẫu'], [2, 'Trần Thị Mẫu', 'Xã Mẫu']],
});

describe('a sheet that names no form, in a workbook whose title names one', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const formsOf = async (...plans: SheetPlan[]) =>
    (await readAll(await workbook(plans))).rows.map(
      ({ sheet, governedBy }) =>
        `${sheet}: ${governedBy.flatMap((each) => (each.role === 'FORM' ? `${each.form} ${each.sheet ?? 'of its own'}` : [])).join()}`,
    );
  const told = ({ rows }: GivenBatch) =>
    rows.nodes.map(({ verdicts }: { verdicts: { code: string; severity: string }[] }) =>
      verdicts.filter(({ code }) => code.startsWith('FORM_')).map(({ code, severity }) => `${severity} ${code}`),
    );
  const stage = async (plans: SheetPlan[], input: Record<string, unknown> = {}) => {
    const { id: fileId } = await registry.as('RECORDER').upload('danh sách.xlsx', await workbook(plans));
    return givenImport(registry, front, '', { source: { fileId }, number: undefined, signedOn: undefined, ...input });
  };

  it('is offered that, told from where, and nothing else of the title', async () => {
    const { rows } = await readAll(await workbook([GROUPS, people()]));
    expect(governing(rows)).toEqual([
      '4 | KIND DANH SÁCH TẬP THỂ ĐƯỢC TẶNG GIẤY KHEN | FORM DANH SÁCH TẬP THỂ ĐƯỢC TẶNG GIẤY KHEN',
      '2 | FORM DANH SÁCH TẬP THỂ ĐƯỢC TẶNG GIẤY KHEN',
      '3 | FORM DANH SÁCH TẬP THỂ ĐƯỢC TẶNG GIẤY KHEN',
    ]);
    expect(await formsOf(GROUPS, people(['DANH SÁCH CÁ NHÂN'], [DECISION]))).toEqual([
      'Tập thể: GIẤY KHEN of its own',
      'Cá nhân: GIẤY KHEN Tập thể',
      'Cá nhân: GIẤY KHEN Tập thể',
    ]);
  });

  it('is offered none where it is of another decision, has forms of its own, or titles name several', async () => {
    const none = ['Tập thể: GIẤY KHEN of its own', 'Cá nhân: ', 'Cá nhân: '];
    const another = '(Kèm theo Quyết định số 78/QĐ-MTTQ ngày 06/01/2021 của Ủy ban MTTQ Việt Nam tỉnh Ví Dụ)';
    expect(await formsOf(GROUPS, people(['DANH SÁCH CÁ NHÂN'], [another]))).toEqual(none);
    expect(await formsOf(GROUPS, people(['DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN, GIẤY KHEN']))).toEqual(none);
    const column = [
      [...HEADINGS, 'Hình thức'],
      [1, 'Nguyễn Văn Thử', 'Xã Mẫu', 'Bằng khen'],
      [2, 'Trần Thị Mẫu', 'Xã Mẫu'],
    ];
    expect(await formsOf(GROUPS, { name: 'Cá nhân', rows: column })).toEqual(none);
    const marked = [
      [...HEADINGS, 'Bằng khen', 'Giấy khen'],
      [1, 'Lê Văn A', 'Xã Mẫu', 'x'],
      [2, 'Lê Thị B', 'Xã Mẫu'],
    ];
    expect(await formsOf(GROUPS, { name: 'Cá nhân', rows: marked })).toEqual(none);
    const merit = { ...people(['DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN']), name: 'Khác' };
    expect((await formsOf(GROUPS, merit, people())).slice(-2)).toEqual(none.slice(-2));
  });

  it('can be committed with a doubt, which goes when somebody says which form it is', async () => {
    const batch = await stage([GROUPS, people()]);
    expect(told(batch)).toEqual([[], ['WARNING FORM_OF_OTHER_SHEET'], ['WARNING FORM_OF_OTHER_SHEET']]);
    expect(batch.counts).toMatchObject({ rows: 3, errors: 0, valid: 3 });
    const [, second, third] = batch.rows.nodes;
    expect(second.verdicts.find(({ code }: { code: string }) => code === 'FORM_OF_OTHER_SHEET')).toMatchObject({
      sheet: 'Cá nhân',
      row: 2,
      value: 'GIẤY KHEN',
      message: 'Dòng không ghi hình thức; lấy "GIẤY KHEN" theo tiêu đề của trang tính "Tập thể".',
    });
    const recorder = registry.as('RECORDER');
    const rows = [{ rowId: third.id, values: [{ field: 'FORM', value: 'Bằng khen' }] }];
    const { id, version } = batch;
    const { batch: mended } = await recorder.act('mendImportRows', { id, version, rows }, `batch { ${BATCH} }`);
    expect(told(mended)).toEqual([[], ['WARNING FORM_OF_OTHER_SHEET'], []]);
    const { batch: chosen } = await recorder.act(
      'changeImportDetails',
      { id, version: mended.version, defaultForm: 'CERTIFICATE_OF_COMMENDATION' },
      `batch { ${BATCH} numberPrinted signedOn }`,
    );
    expect(told(chosen)).toEqual([[], [], []]);
    expect(chosen).toMatchObject({ numberPrinted: '77/QĐ-MTTQ', signedOn: '2021-01-05' });
  });
});
