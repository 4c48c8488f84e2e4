import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { DOCUMENT_FORMAT, type DocumentFormat } from '../../src/reports/documents/formats.js';
import { writeDocument } from '../../src/reports/documents/write-document.js';
import { exampleTemplate } from '../../src/reports/documents/office/example-template.js';
import { fillTemplate } from '../../src/reports/documents/office/fill-template.js';
import type { ReportDocument } from '../../src/reports/documents/report-document.js';
import { exampleReport } from './example-documents.js';
import { officePart, officeParts, pdfTexts } from './reading-files.js';

const MARKUP = '<b>Lò</b> & "Mận" \']]>';
const FORMULA = '=1+1';
/** A bell, NUL, halves of a pair of surrogates, a mark that turns text around: nothing of it can be printed. */
const BROKEN = 'Nông\u0007\u0000 Văn\ud800 Ký\udc00\u202e';
const MENDED = 'Nông Văn Ký';
const LONG = `Tổ ${'dân phố Nguyễn Thị Minh Khai '.repeat(10)}`.trim().slice(0, 300);
const UNBROKEN = 'Đ'.repeat(300);

function strangeReport(): ReportDocument {
  const texts = [MARKUP, FORMULA, BROKEN, LONG, UNBROKEN];
  const given = exampleReport();
  return {
    ...given,
    header: { ...given.header, superior: MARKUP, issuer: BROKEN, place: FORMULA, number: '=12/<BC>' },
    title: 'Báo cáo',
    subtitle: `${MARKUP}\n${LONG}`,
    blocks: [
      ...texts.map((text) => ({ type: 'PARAGRAPH' as const, text })),
      {
        type: 'TABLE',
        table: {
          key: 'byUnit',
          caption: MARKUP,
          headings: [[{ text: BROKEN }, { text: FORMULA }]],
          columns: [
            { key: 'label', align: 'LEFT', width: 1 },
            { key: 'TOTAL', align: 'RIGHT', width: 1 },
          ],
          rows: texts.map((text) => [{ text }, { text: '1', value: 1 }]),
          notes: [BROKEN],
        },
      },
      {
        type: 'CHART',
        chart: {
          key: 'byMonth',
          caption: MARKUP,
          kind: 'BAR',
          xLabel: BROKEN,
          yLabel: FORMULA,
          points: texts.map((x, index) => ({ x, series: MARKUP, value: index })),
        },
      },
    ],
    recipients: [MARKUP, LONG],
    signature: { capacity: [MARKUP], title: FORMULA, name: BROKEN },
    colophon: BROKEN,
  };
}

/** Markup that no reader of XML could have made anything of. */
function wellFormed(file: Buffer): boolean {
  return officeParts(file)
    .filter((path) => /\.(?:xml|rels)$/u.test(path))
    .every((path) => {
      const xml = officePart(file, path);
      const rest = xml
        .replace(/<(?:"[^"<]*"|[^<>"])*>/gu, '')
        .replace(/&(?:lt|gt|amp|quot|apos|#\d+|#x[\da-f]+);/giu, '');
      return !/[<&\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE]/u.test(rest);
    });
}

const close = (text: string): string => text.replace(/\s+/gu, '');

describe('Texts that were never meant for a document', () => {
  const files = new Map<DocumentFormat, Buffer>();
  beforeAll(async () => {
    for (const format of Object.values(DOCUMENT_FORMAT)) {
      const { bytes } = await writeDocument(strangeReport(), format, { csvHeading: true });
      files.set(format, Buffer.from(bytes));
    }
  });

  it('are printed as text in Word, and what cannot be printed is left out', async () => {
    const docx = files.get('DOCX')!;
    expect(wellFormed(docx)).toBe(true);
    const { value } = await mammoth.extractRawText({ buffer: docx });
    for (const text of [MARKUP, FORMULA, MENDED, LONG, UNBROKEN]) expect(value).toContain(text);
    expect(value).toContain(`${MENDED}\n`);
  });

  it('are text in a workbook, never a formula', () => {
    const xlsx = files.get('XLSX')!;
    expect(wellFormed(xlsx)).toBe(true);
    const sheets = officeParts(xlsx).filter((path) => path.startsWith('xl/worksheets/sheet'));
    const words = sheets
      .map((path) => parseHTML(officePart(xlsx, path)).document.documentElement.textContent)
      .join('\n');
    expect(sheets.some((path) => officePart(xlsx, path).includes('<f>'))).toBe(false);
    for (const text of [MARKUP, FORMULA, MENDED, LONG]) expect(words).toContain(text);
  });

  it('are printed in a PDF, on its pages', () => {
    const text = close(pdfTexts(files.get('PDF')!).join('\n'));
    for (const said of [MARKUP, FORMULA, MENDED, LONG, UNBROKEN]) expect(text).toContain(close(said));
  });

  it('are read back from CSV and JSON as they were given', () => {
    const rows = parse(files.get('CSV')!, {
      bom: true,
      delimiter: ';',
      relax_column_count: true,
      skip_empty_lines: true,
    }) as string[][];
    expect(rows.slice(-5).map(([label]) => label)).toEqual([MARKUP, `'${FORMULA}`, MENDED, LONG, UNBROKEN]);
    expect(rows.slice(-5).every(([, total]) => total === '1')).toBe(true);
    const { document } = JSON.parse(files.get('JSON')!.toString()) as { document: ReportDocument };
    expect(document.header.issuer).toBe(MENDED);
    expect(JSON.stringify(document)).not.toMatch(/\\u0000|\\u0007|\\ud800|\\u202e/u);
    expect(files.get('JSON')!.toString()).toContain(JSON.stringify(MARKUP));
  });

  it('fill the office’s own template as text', async () => {
    const filled = await fillTemplate(await exampleTemplate(), { ...strangeReport(), emptyTables: ['byForm'] });
    if ('problems' in filled) throw new Error(JSON.stringify(filled.problems));
    expect(wellFormed(Buffer.from(filled.file))).toBe(true);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(filled.file) });
    for (const text of [MARKUP, FORMULA, MENDED, LONG]) expect(value).toContain(text);
  });
});
