import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront } from '../support/given-awards.js';
import { Registry } from '../support/registry.js';
import { endRegistryProcesses, RegistryProcess } from '../support/registry-process.js';
import { document } from './files/documents.js';
import { workbook } from './files/workbooks.js';

const ROWS = [
  ['1', 'Nguyễn Văn Thử', 'Xã Mẫu', 'x', '', 'x'],
  ['2', 'Trần Thị Mẫu', 'Xã Mẫu', '', 'X', ''],
  ['3', 'Lê Văn Nháp', 'Xã Mẫu', '', '', ''],
];
const FORMS = ['Bằng khen', 'Giấy khen', 'Kỷ niệm chương'];

describe('a list with a column for each form, from the command line', () => {
  let registry: Registry;
  const directory = mkdtempSync(join(realpathSync(tmpdir()), 'bang-vang-marks-'));
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    await givenProvincialFront(registry);
  });
  afterAll(async () => {
    endRegistryProcesses();
    await registry.close();
    rmSync(directory, { recursive: true, force: true });
  });

  const sources: Record<string, () => Promise<Buffer>> = {
    '.xlsx': () =>
      workbook({
        rows: [
          ['STT', 'Họ và tên', 'Đơn vị', 'Hình thức khen thưởng'],
          [null, null, null, ...FORMS],
          ...ROWS.map((row) => row.map((cell) => cell || null)),
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1'],
      }),
    '.docx': () =>
      document([
        {
          table: [
            [
              { lines: ['STT'], merge: 'restart' },
              { lines: ['Họ và tên'], merge: 'restart' },
              { lines: ['Đơn vị'], merge: 'restart' },
              { lines: ['Hình thức khen thưởng'], span: 3 },
            ],
            [...Array.from({ length: 3 }, () => ({ lines: [''], merge: 'continue' as const })), ...FORMS],
            ...ROWS,
          ],
        },
      ]),
    '.csv': () =>
      Promise.resolve(
        Buffer.from(
          [['STT', 'Họ và tên', 'Đơn vị', 'Hình thức khen thưởng', '', ''], ['', '', '', ...FORMS], ...ROWS]
            .map((row) => row.join(';'))
            .join('\r\n'),
        ),
      ),
  };

  it.each(Object.keys(sources))('is understood as %s', async (ending) => {
    const file = join(directory, `danh sách${ending}`);
    writeFileSync(file, await sources[ending]!());
    const args = ['--issuer', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ví Dụ', '--number', '7/QĐ-MTTQ'];
    const { code, said } = await RegistryProcess.ending(
      directory,
      { DATABASE_URL: registry.url, BANGVANG_LOG_LEVEL: 'error' },
      { program: ['cli.js', 'import', file, ...args, '--signed-on', '05/01/2021', '--dry-run', '--json'] },
    );
    expect(code).toBe(1);
    const report = JSON.parse(said.slice(said.indexOf('{'), said.lastIndexOf('}') + 1));
    expect(report.counts).toMatchObject({ rows: 4, errors: 1, valid: 3 });
    expect(report.counts.byCode[0]).toEqual({ code: 'FORM_MISSING', severity: 'ERROR', rows: 1 });
    const told = report.rows.nodes.map(({ name, verdicts }: { name: string; verdicts: { code: string }[] }) => [
      name,
      verdicts.map(({ code: each }) => each).filter((each) => each.startsWith('FORM')),
    ]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['Nguyễn Văn Thử', ['FORMS_SEVERAL']],
        ['Lê Văn Nháp', ['FORM_NOT_MARKED', 'FORM_MISSING']],
      ]),
    );
  });
});
