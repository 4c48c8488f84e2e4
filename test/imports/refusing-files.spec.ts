import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { givenCatalogue, givenProvincialFront } from '../support/given-awards.js';
import { Client, Registry } from '../support/registry.js';
import { newStaffToken } from '../support/staff-token.js';
import { workbookParts, zip } from './files/zips.js';

describe('a file that is no list', () => {
  let registry: Registry;
  let issuerId: string;
  let headers: Record<string, string>;
  let recorder: Client;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    issuerId = await givenProvincialFront(registry);
    headers = { authorization: `Bearer ${await newStaffToken(registry.url, 'RECORDER', null)}` };
    recorder = new Client(registry.address, async () => headers);
  });
  afterAll(() => registry.close());

  const workbook = async (): Promise<Buffer> => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Danh sách').addRows([
      ['Họ và tên', 'Hình thức'],
      ['Nguyễn Văn Một', 'Bằng khen'],
    ]);
    return Buffer.from(await book.xlsx.writeBuffer());
  };
  const stage = async (name: string, bytes: Buffer) => {
    const response = await fetch(`${registry.address}/files?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/octet-stream' },
      body: new Uint8Array(bytes),
    });
    const { id: fileId } = (await response.json()) as { id: string };
    return recorder.send(
      'mutation ($input: StageImportInput!) { stageImport(input: $input) { batch { id counts { rows } } } }',
      {
        input: { source: { fileId }, issuerId, number: '1/QĐ-MTTQ', signedOn: '2021-01-05' },
      },
    );
  };

  it.each([
    [
      'a program by another name',
      'danh sách.xlsx',
      () => Buffer.concat([Buffer.from('4d5a9000', 'hex'), Buffer.alloc(2000)]),
      'EXECUTABLE_FILE',
    ],
    [
      'a workbook with a password',
      'mật khẩu.xlsx',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4096)]),
      null,
    ],
    [
      'a zip that unpacks to far more',
      'bom.xlsx',
      () =>
        zip({
          ...workbookParts({ sheet: '<sheetData/>' }),
          'xl/worksheets/sheet1.xml': Buffer.alloc(64 * 1024 * 1024, 32),
        }),
      null,
    ],
    ['a workbook cut in two', 'đứt.xlsx', async () => (await workbook()).subarray(0, 2500), null],
    [
      'a picture',
      'ảnh.csv',
      () => Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(500)]),
      'IMAGE_FILE',
    ],
    [
      'bytes that are nothing',
      'gì đó.docx',
      () => Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 31) % 256)),
      null,
    ],
  ])('%s is refused with a word why; nothing is written, and the server goes on', async (_what, name, bytes, code) => {
    const { status, errors } = await stage(name, await bytes());
    expect(status).toBeLessThan(500);
    const [refusal] = errors ?? [];
    expect(refusal?.extensions.code).not.toBe('INTERNAL');
    if (code) expect(refusal?.extensions.code).toBe(code);
    expect(refusal?.extensions.messages).toEqual({
      vi: expect.stringMatching(/\S/u),
      en: expect.stringMatching(/\S/u),
    });
    expect(await registry.sql('select from import_batches')).toEqual([]);
    expect(await registry.sql('select from import_rows')).toEqual([]);
    expect((await registry.anonymous.ask('{ __typename }')).__typename).toBe('Query');
  });

  it('does not keep a good one from being read afterwards', async () => {
    const { data } = await stage('tốt.xlsx', await workbook());
    expect(data.stageImport.batch.counts.rows).toBe(1);
  });

  it('of somebody else, or that is not there, is not found', async () => {
    const { batch } = await recorder.act(
      'stageImport',
      { source: { pastedText: 'Họ và tên\tHình thức\nNguyễn Văn Một\tBằng khen' } },
      'batch { id }',
    );
    const [{ id } = { id: '' }] = await registry.sql<{ id: string }>(
      'select source_file_id as id from import_batches where id = $1',
      [batch.id],
    );
    expect(await registry.as('APPROVER').refusalOf('stageImport', { source: { fileId: id } })).toBe(
      'UNKNOWN_ID at input.source.fileId',
    );
  });
});
