import { describe, expect, it } from '@jest/globals';
import { writePdf } from '../../src/reports/documents/pdf/write-pdf.js';
import type { DocumentBlock } from '../../src/reports/documents/report-document.js';
import { formTable, exampleReport } from './example-documents.js';
import { pdfTexts } from './reading-files.js';

const report = exampleReport();
const filler = (count: number): DocumentBlock[] =>
  Array.from({ length: count }, (_, index) => ({ type: 'PARAGRAPH', text: `Dòng ${index + 1}.` }));
const CLOSING: DocumentBlock = { type: 'PARAGRAPH', text: 'Trên đây là báo cáo.' };
/** Wherever the page happens to end. */
const LENGTHS = Array.from({ length: 16 }, (_, index) => 18 + index);

describe('The pages of a document', () => {
  it('keep the closing paragraph with the signature', async () => {
    for (const length of LENGTHS) {
      const pages = pdfTexts(await writePdf({ ...report, blocks: [...filler(length), CLOSING] }));
      const signed = pages.find((page) => page.includes(report.signature!.name!));
      expect([length, signed]).toEqual([length, expect.stringContaining('Trên đây là báo cáo.')]);
    }
  });

  it('keep a caption with its table', async () => {
    for (const length of LENGTHS) {
      const table: DocumentBlock = { type: 'TABLE', table: formTable };
      const pages = pdfTexts(await writePdf({ ...report, blocks: [...filler(length), table, CLOSING] }));
      const captioned = pages.find((page) => page.includes('Bảng 1.'));
      expect([length, captioned]).toEqual([length, expect.stringContaining('Giấy khen của')]);
    }
  });
});
