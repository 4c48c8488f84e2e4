import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { givenCatalogue, givenProvincialFront } from '../support/given-awards.js';
import { BATCH, batchOf, commit, type GivenBatch, givenImport, HEADINGS, pasted } from '../support/given-imports.js';
import { Registry } from '../support/registry.js';
import { newStaffToken } from '../support/staff-token.js';
import { Client } from '../support/registry.js';

describe('a sheet of only the bad rows', () => {
  let registry: Registry;
  let front: string;
  let headers: Record<string, string>;
  let recorder: Client;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
    headers = { authorization: `Bearer ${await newStaffToken(registry.url, 'RECORDER', null)}` };
    recorder = new Client(registry.address, async () => headers);
  });
  afterAll(() => registry.close());

  const given = (): Promise<GivenBatch> =>
    givenImport(
      registry,
      front,
      pasted(
        HEADINGS,
        [1, 'Nguyễn Văn Tốt', 'Chủ tịch', 'Xã Một', 'Bằng khen', '', '2020', ''],
        [2, 'Trần Thị Hai', '=cmd|calc', 'Xã Hai', 'Bằn khen', '', '2020', ''],
        [3, 'Lê Văn Ba', '', 'Xã Ba', 'Bằng khen', '', 'dạo nọ', ''],
      ),
      {},
      recorder,
    );
  const download = async (batch: GivenBatch, format: 'XLSX' | 'CSV'): Promise<Buffer> => {
    const { file } = await recorder.act('makeImportProblemSheet', { id: batch.id, format }, 'file { path name }');
    const response = await fetch(`${registry.address}${file.path}`, { headers });
    expect(response.status).toBe(200);
    return Buffer.from(await response.arrayBuffer());
  };
  const upload = async (name: string, bytes: Buffer): Promise<string> => {
    const response = await fetch(`${registry.address}/files?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/octet-stream' },
      body: new Uint8Array(bytes),
    });
    return ((await response.json()) as { id: string }).id;
  };
  const sendBack = async ({ id, version }: GivenBatch, name: string, bytes: Buffer): Promise<GivenBatch> => {
    const fileId = await upload(name, bytes);
    return (await recorder.act('replaceImportFile', { id, version, source: { fileId } }, `batch { ${BATCH} }`)).batch;
  };

  it('tells why each is bad, is mended in Excel, and mends just these rows when it comes back', async () => {
    const batch = await given();
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await download(batch, 'XLSX')) as never);
    const sheet = workbook.worksheets[0]!;
    const heading = (sheet.getRow(1).values as string[]).slice(1);
    const column = (name: string) => heading.indexOf(name) + 1;
    const texts = (name: string) => [2, 3].map((row) => sheet.getRow(row).getCell(column(name)).text);
    expect(sheet.rowCount).toBe(3);
    expect(texts('Họ và tên')).toEqual(['Trần Thị Hai', 'Lê Văn Ba']);
    expect(texts('Chức vụ')).toEqual(['=cmd|calc', '']);
    expect(sheet.getRow(2).getCell(column('Chức vụ')).type).not.toBe(ExcelJS.ValueType.Formula);
    expect(texts('Lỗi cần sửa')).toEqual([expect.stringContaining('Bằn khen'), expect.stringContaining('dạo nọ')]);
    expect(texts('Dòng gốc')).toEqual(['3', '4']);
    sheet.getRow(2).getCell(column('Hình thức khen thưởng')).value = 'Giấy khen';
    sheet.getRow(3).getCell(column('Thời gian')).value = 2020;
    const mended = await sendBack(batch, 'đã sửa.xlsx', Buffer.from(await workbook.xlsx.writeBuffer()));
    expect(mended.counts).toMatchObject({ rows: 3, errors: 0, valid: 3 });
    expect(mended.rows.nodes.map(({ row, name }: { row: number; name: string }) => [row, name])).toEqual([
      [2, 'Nguyễn Văn Tốt'],
      [3, 'Trần Thị Hai'],
      [4, 'Lê Văn Ba'],
    ]);
    expect((await commit(recorder, mended)).state).toBe('COMMITTED');
    const { decision } = await batchOf(
      recorder,
      batch.id,
      'decision { awards { nodes { form { code } recipientPositionPrinted } } }',
    );
    expect(decision.awards.nodes[1]).toEqual({
      form: { code: 'CERTIFICATE_OF_COMMENDATION' },
      recipientPositionPrinted: '=cmd|calc',
    });
  });

  it('as CSV has a byte order mark, and no cell that a spreadsheet would compute; it comes back the same way', async () => {
    const batch = await given();
    const csv = (await download(batch, 'CSV')).toString('utf8');
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(csv).toContain(`"'=cmd|calc"`);
    expect(csv).not.toMatch(/(^|;|\n)"?=/u);
    const back = csv.replaceAll('Bằn khen;', 'Bằng khen;').replaceAll(';dạo nọ;', ';2020;');
    const mended = await sendBack(batch, 'đã sửa.csv', Buffer.from(back, 'utf8'));
    expect(mended.counts).toMatchObject({ rows: 3, errors: 0 });
    const { rows } = await batchOf(recorder, batch.id, 'rows { nodes { values { field value mended } } }');
    expect(rows.nodes[1].values).toEqual(
      expect.arrayContaining([{ field: 'POSITION', value: '=cmd|calc', mended: false }]),
    );
  });

  it('is not made where no row is bad, and of another list is refused', async () => {
    const clean = await givenImport(
      registry,
      front,
      pasted(HEADINGS, [1, 'Nguyễn Văn Tốt', '', '', 'Bằng khen', '', '', '']),
      {},
      recorder,
    );
    expect(await recorder.refusalOf('makeImportProblemSheet', { id: clean.id, format: 'CSV' })).toBe(
      'NO_BAD_ROWS at input.id',
    );
    const fileId = await upload('của danh sách khác.csv', await download(await given(), 'CSV'));
    const { id, version } = clean;
    expect(await recorder.refusalOf('replaceImportFile', { id, version, source: { fileId } })).toBe(
      'ROW_OF_ANOTHER_BATCH at input.source',
    );
  });
});

describe('the template of a list', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
  });
  afterAll(() => registry.close());

  it('is downloaded by staff, filled in, and staged without a single question', async () => {
    const headers = { authorization: `Bearer ${await newStaffToken(registry.url, 'RECORDER', null)}` };
    const recorder = new Client(registry.address, async () => headers);
    const { importTemplate } = await recorder.ask('{ importTemplate { path name } }');
    expect((await fetch(`${registry.address}${importTemplate.path}`)).status).toBe(401);
    const response = await fetch(`${registry.address}${importTemplate.path}`, { headers });
    expect(response.headers.get('content-disposition')).toContain(importTemplate.name);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await response.arrayBuffer()) as never);
    const sheet = workbook.worksheets.find(({ name }) => name === 'Danh sách')!;
    const heading = sheet.getRow(1).values as string[];
    const fill = (row: number, cells: Record<string, string>) => {
      for (const [name, value] of Object.entries(cells)) sheet.getRow(row).getCell(heading.indexOf(name)).value = value;
    };
    const unit = { 'Loại đối tượng': 'Tập thể', 'Hình thức khen thưởng': 'Bằng khen' };
    fill(2, {
      'Tên cá nhân, tập thể': 'Nguyễn Văn Mẫu',
      'Loại đối tượng': 'Cá nhân',
      'Hình thức khen thưởng': 'Bằng khen',
    });
    fill(3, { 'Tên cá nhân, tập thể': 'Thôn Ví Dụ', ...unit });
    const upload = await fetch(`${registry.address}/files?name=mau.xlsx`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/octet-stream' },
      body: new Uint8Array(await workbook.xlsx.writeBuffer()),
    });
    const { id: fileId } = (await upload.json()) as { id: string };
    const issuerId = await givenProvincialFront(registry);
    const { batch } = await recorder.act(
      'stageImport',
      { source: { fileId }, issuerId, number: '1/QĐ-MTTQ', signedOn: '2021-01-05' },
      `batch { ${BATCH} }`,
    );
    expect(batch.notices).toMatchObject([
      { code: 'SUBJECT_GUESSED', severity: 'NOTE' },
      { code: 'MODE_MISSING' },
      { code: 'ROWS_OF_NOBODY' },
      { code: 'AREAS_UNKNOWN' },
    ]);
    expect(batch.rows.nodes.map(({ name, verdicts }: GivenBatch) => [name, verdicts])).toEqual([
      ['Nguyễn Văn Mẫu', []],
      ['Thôn Ví Dụ', []],
    ]);
  });
});
