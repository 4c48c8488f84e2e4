import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeDocx } from '../../src/reports/documents/docx/write-docx.js';
import { writePdf } from '../../src/reports/documents/pdf/write-pdf.js';
import { writeXlsx } from '../../src/reports/documents/xlsx/write-xlsx.js';
import { exampleForm, exampleRecords, exampleReport } from './example-documents.js';

const isThere = (command: string, ...args: string[]) => spawnSync(command, args).error === undefined;
/** Programs of others, which read what we wrote; nobody needs them to run the registry or its other tests. */
const canRender = isThere('soffice', '--version') && isThere('pdftotext', '-v') && isThere('pdfinfo', '-v');

(canRender ? describe : describe.skip)('a document, rendered by LibreOffice and read back by poppler', () => {
  let directory: string;
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'bang-vang-office-'));
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  const run = (command: string, ...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: directory, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
    return stdout;
  };
  /** What stands on its pages, with one blank between words, and what poppler says of the file. */
  const pages = (name: string, bytes: Buffer): { text: string; info: string } => {
    writeFileSync(join(directory, name), bytes);
    const profile = `-env:UserInstallation=file://${directory}/profile`;
    if (!name.endsWith('.pdf')) run('soffice', profile, '--headless', '--convert-to', 'pdf', name);
    const pdf = name.replace(/\w+$/u, 'pdf');
    return { text: run('pdftotext', '-layout', pdf, '-').replace(/\s+/gu, ' '), info: run('pdfinfo', pdf) };
  };

  const report = exampleReport();
  it.each<[string, () => Promise<Buffer>]>([
    ['report.docx', () => writeDocx(report)],
    ['report-written-here.pdf', () => writePdf(report)],
  ])('shows the report of %s as Decree 30/2020 has it, on A4', async (name, write) => {
    const { text, info } = pages(name, await write());
    expect(info).toMatch(/Page size:\s+595\.\d+ x 841\.\d+ pts \(A4\)/u);
    const said = [report.header.issuer, report.title, ...(report.recipients.length > 0 ? ['Nơi nhận'] : [])];
    for (const words of said) expect(text.toLowerCase()).toContain(words.toLowerCase());
    for (const block of report.blocks)
      if (block.type === 'PARAGRAPH') expect(text).toContain(block.text.split(' ').slice(0, 5).join(' '));
  });

  it.each<[string, () => Promise<Buffer>]>([
    ['form.docx', () => writeDocx(exampleForm())],
    ['form-written-here.pdf', () => writePdf(exampleForm())],
  ])('shows the rows and figures of the statistical form of %s', async (name, write) => {
    const { text } = pages(name, await write());
    for (const block of exampleForm().blocks)
      if (block.type === 'TABLE')
        for (const [first] of block.table.rows) expect(text).toContain(first?.text.split(' ').slice(0, 2).join(' '));
  });

  it('shows the tables and the records behind them of a workbook', async () => {
    const { text } = pages('report.xlsx', await writeXlsx(report, [exampleRecords(3)]));
    for (const block of report.blocks)
      if (block.type === 'TABLE') expect(text).toContain(block.table.rows[0]?.[0]?.text.split(' ')[0]);
    expect(text).not.toContain('#NAME?');
  });
});
