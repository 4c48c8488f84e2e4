import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront } from '../support/given-awards.js';
import { batchOf, commit, type GivenBatch, givenImport, pasted } from '../support/given-imports.js';
import { Registry } from '../support/registry.js';
import { type SheetPlan, workbook } from './files/workbooks.js';

const HEADINGS = ['STT', 'Họ và tên', 'Đơn vị'];
const OF_PROVINCE = 'của Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ví Dụ';
const sheet = (name: string, decision: string | null, ...people: string[]): SheetPlan => ({
  name,
  rows: [
    ['DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN'],
    ...(decision === null ? [] : [[`(Kèm theo Quyết định số ${decision})`]]),
    HEADINGS,
    ...people.map((person, i) => [i + 1, person, 'Xã Mẫu']),
  ],
});
const FIRST = sheet('Đợt 1', `12/QĐ-MTTQ ngày 01/02/2022 ${OF_PROVINCE}`, 'Nguyễn Văn Thử');
const SECOND = sheet('Đợt 2', `13/QĐ-MTTQ ngày 03/02/2022 ${OF_PROVINCE}`, 'Trần Thị Mẫu');

describe('a source with lists of several decisions', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const OPEN = { issuerId: undefined, number: undefined, signedOn: undefined };
  const stage = async (plans: SheetPlan[], input: Record<string, unknown> = {}) => {
    const { id: fileId } = await registry.as('RECORDER').upload('danh sách.xlsx', await workbook(plans));
    return givenImport(registry, front, '', { ...OPEN, source: { fileId }, ...input });
  };
  interface Told {
    code: string;
    severity: string;
    value: string | null;
    message: string;
    mend: string;
    column: string | null;
  }
  const told = ({ rows }: GivenBatch) =>
    rows.nodes.map(({ name, verdicts }: { name: string; verdicts: Told[] }) => [
      name,
      ...verdicts.flatMap(({ code, severity, value }) =>
        code.includes('DECISION') ? [`${severity} ${code} ${value}`] : [],
      ),
    ]);
  const detailsOf = ({ id }: GivenBatch) =>
    batchOf(registry.as('RECORDER'), id, 'numberPrinted signedOn issuer { id } takenFromList');

  it('records the first one alone, and says of the rows of the others whose they are and what to do', async () => {
    const batch = await stage([FIRST, SECOND]);
    expect(told(batch)).toEqual([
      ['Nguyễn Văn Thử'],
      ['Trần Thị Mẫu', 'ERROR OF_ANOTHER_DECISION 13/QĐ-MTTQ, 03/02/2022'],
    ]);
    const [, { verdicts }] = batch.rows.nodes;
    const { message, mend } = verdicts.find(({ code }: Told) => code === 'OF_ANOTHER_DECISION');
    expect(message).toBe('Dòng thuộc quyết định 13/QĐ-MTTQ, 03/02/2022, không phải 12/QĐ-MTTQ.');
    expect(mend).toContain('ở danh sách riêng của quyết định ấy');
    expect(batch.notices.find(({ code }: Told) => code === 'DECISIONS_SEVERAL')).toMatchObject({
      severity: 'WARNING',
      value: '12/QĐ-MTTQ',
      message: expect.stringContaining('2 quyết định: 12/QĐ-MTTQ, 01/02/2022; 13/QĐ-MTTQ, 03/02/2022'),
    });
    const refused = await registry
      .as('RECORDER')
      .refusalOf('commitImport', { id: batch.id, version: batch.version, which: 'ALL' });
    expect(refused).toBe('ROWS_REFUSED at input.which');
    const done = await commit(registry.as('RECORDER'), batch, 'VALID');
    expect(done.rows.nodes.map(({ award }: { award: object | null }) => award !== null)).toEqual([true, false]);
  });

  it('records the one whose number was given, with its own day', async () => {
    const batch = await stage([FIRST, SECOND], { number: '13/QĐ-MTTQ' });
    expect(told(batch)).toEqual([
      ['Nguyễn Văn Thử', 'ERROR OF_ANOTHER_DECISION 12/QĐ-MTTQ, 01/02/2022'],
      ['Trần Thị Mẫu'],
    ]);
    expect(await detailsOf(batch)).toMatchObject({ signedOn: '2022-02-03', issuer: { id: front } });
    const { batch: changed } = await registry
      .as('RECORDER')
      .act('changeImportDetails', { id: batch.id, version: batch.version, number: '12/QĐ-MTTQ' }, 'batch { id }');
    const again = await batchOf(registry.as('RECORDER'), changed.id);
    expect(told(again)).toEqual([
      ['Nguyễn Văn Thử'],
      ['Trần Thị Mẫu', 'ERROR OF_ANOTHER_DECISION 13/QĐ-MTTQ, 03/02/2022'],
    ]);
    expect(await detailsOf(again)).toMatchObject({ signedOn: '2022-02-01' });
  });

  it('reads the source of a list again for another decision that it names, for whoever may act on the list', async () => {
    // A file of its own: workbooks of the same cells made within one tick of their clock are the same bytes.
    const first = await stage([{ ...FIRST, name: 'Đợt một' }, SECOND]);
    const client = registry.as('RECORDER');
    const { importBatch } = await client.ask(
      'query ($id: ID!) { importBatch(id: $id) { notices { code suggestions } } }',
      { id: first.id },
    );
    expect(importBatch.notices.find(({ code }: Told) => code === 'DECISIONS_SEVERAL').suggestions).toEqual([
      '13/QĐ-MTTQ',
    ]);
    const source = { listId: first.id };
    const { batch } = await client.act('stageImport', { source, number: '13/QĐ-MTTQ' }, 'batch { id }');
    const second = await batchOf(client, batch.id);
    expect(told(second)).toEqual([
      ['Nguyễn Văn Thử', 'ERROR OF_ANOTHER_DECISION 12/QĐ-MTTQ, 01/02/2022'],
      ['Trần Thị Mẫu'],
    ]);
    expect(await detailsOf(second)).toMatchObject({ signedOn: '2022-02-03' });
    const { importsOfSource } = await client.ask(
      'query ($source: ImportSourceInput!) { importsOfSource(source: $source) { id numberPrinted } }',
      { source },
    );
    expect(importsOfSource).toEqual([
      { id: second.id, numberPrinted: '13/QĐ-MTTQ' },
      { id: first.id, numberPrinted: '12/QĐ-MTTQ' },
    ]);
    const unknown = { source: { listId: front } };
    expect(await client.refusalOf('stageImport', unknown)).toBe('UNKNOWN_ID at input.source.listId');
  });

  it('does so where the other decision comes hundreds of rows later', async () => {
    const many = Array.from({ length: 260 }, (_, i) => `Nguyễn Văn Thử ${String.fromCharCode(65 + (i % 26))}`);
    const long = sheet('Đợt 1', `12/QĐ-MTTQ ngày 01/02/2022 ${OF_PROVINCE}`, ...many);
    const { counts, ...batch } = await stage([long, SECOND], { number: '13/QĐ-MTTQ' });
    expect(counts).toMatchObject({ rows: 261, errors: 260 });
    expect(await detailsOf(batch as GivenBatch)).toMatchObject({ signedOn: '2022-02-03' });
  });

  it('makes no decision up out of two', async () => {
    const batch = await stage([
      sheet('Tỉnh', `21/QĐ-MTTQ ${OF_PROVINCE}`, 'Nguyễn Văn Thử'),
      sheet('Huyện', '22/QĐ-MTTQ ngày 03/02/2022 của Ủy ban MTTQ Việt Nam huyện Mẫu', 'Trần Thị Mẫu'),
    ]);
    expect(await detailsOf(batch)).toMatchObject({ numberPrinted: '21/QĐ-MTTQ', signedOn: null });
    expect(batch.notices.map(({ code }: Told) => code)).toContain('SIGNED_ON_MISSING');
    const { name } = batch.rows.nodes.find(({ severity }: { severity: string }) => severity === 'ERROR');
    expect(name).toBe('Trần Thị Mẫu');
  });

  it('asks of which decision a sheet is that names none, among several', async () => {
    const batch = await stage([FIRST, sheet('Thêm', null, 'Lê Văn Ví'), SECOND]);
    expect(told(batch)[1]).toEqual(['Lê Văn Ví', 'ERROR DECISION_UNCLEAR null']);
    expect(told(await stage([FIRST, sheet('Thêm', null, 'Lê Văn Ví')]))[1]).toEqual(['Lê Văn Ví']);
  });

  it('is understood with the lists below each other, and one below that names none goes on', async () => {
    const rows = [FIRST, sheet('', null, 'Lê Văn Ví'), SECOND].flatMap(({ rows: own }) => [...own, [null]]);
    expect(told(await stage([{ name: 'Tất cả', rows }]))).toEqual([
      ['Nguyễn Văn Thử'],
      ['Lê Văn Ví'],
      ['Trần Thị Mẫu', 'ERROR OF_ANOTHER_DECISION 13/QĐ-MTTQ, 03/02/2022'],
    ]);
  });

  it('holds number and day that a row prints against those of the decision, unless the column is said to hold something else', async () => {
    const headings = ['STT', 'Họ và tên', 'Hình thức', 'Số quyết định', 'Ngày quyết định'];
    const cells = pasted(
      headings,
      [1, 'Nguyễn Văn Thử', 'Bằng khen', '99/QĐ-MTTQ', '05/01/2021'],
      [2, 'Trần Thị Mẫu', 'Bằng khen', '11', ''],
      [3, 'Lê Văn Ví', 'Bằng khen', 'nt', '05/01/2021'],
      [4, 'Phạm Thị Dụ', 'Bằng khen', '99', '06/01/2021'],
      [5, 'Vũ Văn Mẫu', 'Bằng khen', '', ''],
    );
    const batch = await givenImport(registry, front, cells, { number: '99/QĐ-MTTQ', signedOn: '2021-01-05' });
    expect(told(batch)).toEqual([
      ['Nguyễn Văn Thử'],
      ['Trần Thị Mẫu', 'ERROR OF_ANOTHER_DECISION 11'],
      ['Lê Văn Ví', 'ERROR OF_ANOTHER_DECISION 11'],
      ['Phạm Thị Dụ', 'ERROR OF_ANOTHER_DECISION 06/01/2021'],
      ['Vũ Văn Mẫu'],
    ]);
    expect(batch.rows.nodes[1].verdicts).toContainEqual(
      expect.objectContaining({ code: 'OF_ANOTHER_DECISION', column: 'D', row: 3 }),
    );
    await registry.as('RECORDER').act(
      'changeImportColumns',
      {
        id: batch.id,
        version: batch.version,
        columns: [
          { column: 'D', role: 'OTHER' },
          { column: 'E', role: 'OTHER' },
        ],
      },
      'batch { id }',
    );
    expect(told(await batchOf(registry.as('RECORDER'), batch.id)).flat()).toHaveLength(5);
  });

  it('leaves a sheet of sums out, and says so', async () => {
    const sums: SheetPlan = {
      name: 'Tổng hợp',
      rows: [
        ['BẢNG TỔNG HỢP'],
        ['STT', 'Đơn vị', 'Số tập thể', 'Số cá nhân'],
        [1, 'Xã Bình Xa', 2, 5],
        [2, 'Xã Tân Lập', 1, 3],
        [null, 'Tổng cộng', 3, 8],
      ],
    };
    const batch = await stage([FIRST, sums]);
    expect(batch.rows.nodes.map(({ name }: { name: string }) => name)).toEqual(['Nguyễn Văn Thử']);
    expect(batch.notices.find(({ code }: Told) => code === 'SUMS_LEFT_OUT')).toMatchObject({
      severity: 'WARNING',
      message: expect.stringContaining('"Tổng hợp"'),
    });
  });
});
