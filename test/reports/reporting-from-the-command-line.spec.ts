import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mammoth from 'mammoth';
import { givenCatalogue, givenProvincialFront, givenPublicDecision, line } from '../support/given-awards.js';
import { askReport } from '../support/given-reports.js';
import { Registry } from '../support/registry.js';
import { endRegistryProcesses, RegistryProcess } from '../support/registry-process.js';
import { officePart, pdfTexts } from './reading-files.js';

const FRONT = 'Ủy ban MTTQ Việt Nam tỉnh Sơn Thủy';
const NAME = `Báo cáo khen thưởng ${FRONT} năm 2021`;

/** Each report is a process that starts from nothing; nothing is judged by its time. */

/** Which part of the year, and how it is counted. */
const PART = '--year 2021 --quarter 1 --format json --scope in_area --view as_today --cut-off 15/03/2021'.split(' ');
const SIGNED = [
  ['--number', '12/BC-MTTQ-BTT', '--date', '20/03/2021', '--place', 'Sơn Thủy', '--signatory', 'Vàng A Ảo'],
  ['--capacity', 'TM. BAN THƯỜNG TRỰC', 'KT. CHỦ TỊCH', '--title', 'Phó Chủ tịch', '--recipient', 'Tỉnh ủy', 'Lưu: VT'],
].flat();

describe('making a report from the command line', () => {
  let registry: Registry;
  let front: string;
  const directory = mkdtempSync(join(realpathSync(tmpdir()), 'bang-vang-report-'));
  let outs = 0;

  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry, { name: FRONT });
    await givenPublicDecision(registry, front, [line('Lò Thị Mận'), line('Nông Văn Ký')]);
  });
  afterAll(async () => {
    endRegistryProcesses();
    await registry.close();
    rmSync(directory, { recursive: true, force: true });
  });

  /** Runs it as staff do, into a directory of its own. */
  function report(...options: string[]): Promise<{ code: number | null; said: string; out: string }> {
    return reportInto(join(directory, `ra ${(outs += 1)}`), ...options);
  }
  async function reportInto(out: string, ...options: string[]) {
    const ended = await RegistryProcess.ending(
      directory,
      { DATABASE_URL: registry.url, BANGVANG_LOG_LEVEL: 'error' },
      { program: ['cli.js', 'report', ...options, '--out', out] },
    );
    return { ...ended, out };
  }
  const read = (out: string, name: string) => readFileSync(join(out, name));

  it('writes every format, tells how far it is line by line, and names the files', async () => {
    const { code, said, out } = await report('--year', '2021', '--body', FRONT, '--format', 'docx,xlsx,pdf,csv,json');
    expect([code, said]).toEqual([0, expect.stringContaining('đang đọc số liệu / reading the figures …\n')]);
    const names = ['docx', 'xlsx', 'pdf', 'csv', 'json'].map((format) => `${NAME}.${format}`);
    expect(readdirSync(out).sort()).toEqual([...names].sort());
    names.forEach((name, index) => {
      expect(said).toContain(`${index + 1}/5 ${name}\n`);
      expect(said).toContain(`${join(out, name)}\n`);
    });
    expect((await mammoth.extractRawText({ buffer: read(out, names[0]!) })).value).toContain('02 lượt khen thưởng');
    expect(officePart(read(out, names[1]!), 'xl/workbook.xml')).toContain('name="Khen thưởng"');
    expect(pdfTexts(read(out, names[2]!))[0]).toContain('BÁO CÁO');
    expect(read(out, names[3]!).toString()).toMatch(/^Bằng khen;2;/m);
  });

  it('writes over no file, unless it is told to', async () => {
    const asked = ['--year', '2021', '--body', FRONT];
    const { out } = await report(...asked, '--format', 'json');
    const before = read(out, `${NAME}.json`);
    const again = await reportInto(out, ...asked, '--format', 'csv,json');
    expect([again.code, again.said]).toEqual([2, expect.stringContaining('thêm --force để ghi đè')]);
    expect(readdirSync(out)).toEqual([`${NAME}.json`]);
    expect(read(out, `${NAME}.json`).equals(before)).toBe(true);
    const forced = await reportInto(out, ...asked, '--format', 'csv,json', '--force');
    expect(forced.code).toBe(0);
    expect(readdirSync(out)).toHaveLength(2);
  });

  it('takes a part of the year, a scope, a cut-off, and who signs in whose place', async () => {
    const { code, said, out } = await report('--body', front, ...PART, ...SIGNED);
    expect([code, said]).toEqual([0, expect.any(String)]);
    const { document } = JSON.parse(
      read(out, `Báo cáo khen thưởng ${FRONT} quý I năm 2021 (trên địa bàn, chốt 15-03-2021).json`).toString(),
    );
    expect(document.header).toMatchObject({ number: '12/BC-MTTQ-BTT', place: 'Sơn Thủy', on: '2021-03-20' });
    expect(document.signature).toEqual({
      capacity: ['TM. BAN THƯỜNG TRỰC', 'KT. CHỦ TỊCH'],
      title: 'Phó Chủ tịch',
      name: 'Vàng A Ảo',
    });
    expect(document.recipients).toEqual(['Tỉnh ủy', 'Lưu: VT']);
    expect(JSON.stringify(document.blocks)).toContain('đến hết ngày 15/03/2021');
  });

  it('fills in the office’s own template, which it writes to start from', async () => {
    const template = join(directory, 'mau.docx');
    const env = { DATABASE_URL: registry.url, BANGVANG_LOG_LEVEL: 'error' };
    const made = await RegistryProcess.ending(directory, env, { program: ['cli.js', 'report-template', template] });
    expect(made).toEqual({ code: 0, said: `${template}\n` });
    const { code, out } = await report('--year', '2021', '--body', FRONT, '--format', 'docx', '--template', template);
    expect(code).toBe(0);
    const text = (await mammoth.extractRawText({ buffer: read(out, `${NAME}.docx`) })).value;
    expect(text.replace(/\s+/g, ' ')).toContain('Hình thức, danh hiệu Tổng số Tổng số 2 Bằng khen 2');
  });

  it('takes the figures of a published report, in a form, too', async () => {
    const asked = { organisationId: front, period: { kind: 'YEAR', year: 2021 } };
    const { figuresSha256 } = await askReport(registry, asked);
    const { publishedReport } = await registry
      .as('APPROVER')
      .act('publishReport', { ...asked, figuresSha256 }, 'publishedReport { id }');
    const { code, out, said } = await report('--published', publishedReport.id, '--format', 'csv,json');
    expect([code, said]).toEqual([0, expect.any(String)]);
    const { document } = JSON.parse(read(out, `${NAME} (đã công bố).json`).toString());
    expect(document.subtitle).toContain('số liệu chốt ngày');
  });

  it('refuses with one clear message and exit code 2, and writes nothing', async () => {
    const year = ['--body', FRONT, '--year', '2021'];
    const refused: [string[], string][] = [
      [['--body', FRONT, '--yera', '2021'], 'Did you mean --year?'],
      [[...year, '--cut-off', '15/12/2022'], 'Ngày chốt số liệu phải nằm trong kỳ báo cáo.'],
      [['--body', 'tỉnh Sơn Thủy', '--year', '2021'], FRONT],
    ];
    const ended = await Promise.all(refused.map(([options]) => report(...options)));
    ended.forEach(({ code, said, out }, index) => {
      const [options, message] = refused[index]!;
      expect([options, code, said]).toEqual([options, 2, expect.stringContaining(message)]);
      expect(said.split('\n').length).toBeLessThan(6);
      expect(existsSync(out) ? readdirSync(out) : []).toEqual([]);
    });
  });
});
