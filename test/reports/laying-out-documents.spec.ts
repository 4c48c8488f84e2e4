import { describe, expect, it } from '@jest/globals';
import mammoth from 'mammoth';
import { writeDocx } from '../../src/reports/documents/docx/write-docx.js';
import { writePdf } from '../../src/reports/documents/pdf/write-pdf.js';
import type { ReportDocument } from '../../src/reports/documents/report-document.js';
import { exampleAnnex, exampleForm, exampleReport } from './example-documents.js';
import { officePart, pdfFonts, pdfPages, pdfTexts } from './reading-files.js';

const millimetres = (twips: string | undefined) => Math.round((Number(twips) * 25.4) / 1440);

/** Long enough for a table of contents. */
function longReport(): ReportDocument {
  const report = exampleReport();
  const more = Array.from({ length: 8 }, (_, index) => [
    { type: 'HEADING' as const, level: 2 as const, text: `${index + 3}. Phần thứ ${index + 3}` },
    ...Array.from({ length: 12 }, () => report.blocks[0]!),
  ]).flat();
  return { ...report, blocks: [...report.blocks, ...more] };
}

describe('a table', () => {
  /** Below so many paragraphs: with some number of them it stands at the foot of the page. */
  const below = (paragraphs: number): ReportDocument => {
    const report = exampleReport();
    const table = report.blocks.find(({ type }) => type === 'TABLE')!;
    return { ...report, blocks: [...Array.from({ length: paragraphs }, () => report.blocks[0]!), table] };
  };

  it('that is small is not parted between two pages', async () => {
    const xml = officePart(await writeDocx(below(1)), 'word/document.xml');
    const from = xml.indexOf('Bảng 1.');
    const rows = xml.slice(from, xml.indexOf('</w:tbl>', from)).split('<w:tr>').slice(1);
    // Each row stays with the one below, and the last with what is said under the table.
    expect(rows.map((row) => row.includes('<w:keepNext/>'))).toEqual(rows.map(() => true));
    for (let paragraphs = 4; paragraphs < 16; paragraphs += 1) {
      const pages = pdfTexts(await writePdf(below(paragraphs)));
      const page = pages.findIndex((text) => text.includes('Bảng 1.'));
      expect([paragraphs, pages.findIndex((text) => text.includes('ít nhất 391'))]).toEqual([paragraphs, page]);
    }
  });
});

describe('the signatures of a statistical form', () => {
  /** With so many notes below its table, and then what it leaves out. */
  const form = (notes: number): ReportDocument => {
    const given = exampleForm();
    const [own] = given.blocks;
    if (own?.type !== 'TABLE') throw new Error('the form begins with its table');
    const table = { ...own.table, notes: Array.from({ length: notes }, (_, i) => `Ghi chú thứ ${i + 1}.`) };
    const leftOut = { ...own.table, key: 'leftOut', caption: 'Không tính vào biểu, vì', notes: [] };
    const signature = { ...given.signature!, name: 'Nông Văn Ký' };
    return {
      ...given,
      signature,
      blocks: [
        { type: 'TABLE', table },
        { type: 'TABLE', table: leftOut },
      ],
    };
  };

  it('stand below its own table, before what it leaves out', async () => {
    const text = (await mammoth.extractRawText({ buffer: await writeDocx(form(1)) })).value;
    const places = (whole: string) =>
      ['Ghi chú thứ 1.', 'NGƯỜI LẬP BIỂU', 'Nông Văn Ký', 'Không tính vào biểu, vì'].map((part) => whole.indexOf(part));
    for (const found of [places(text), places(pdfTexts(await writePdf(form(1))).join('\n'))]) {
      expect(found).not.toContain(-1);
      expect(found).toEqual(found.toSorted((a, b) => a - b));
    }
  });

  it('stay on the page of the table, with less room to sign in where that is needed', async () => {
    const together: boolean[] = [];
    for (let notes = 0; notes < 7; notes += 1) {
      const [first] = pdfTexts(await writePdf(form(notes)));
      together.push(first!.includes('Nông Văn Ký'));
    }
    expect(together).toEqual(Array.from({ length: 7 }, () => true));
    // With more than fits they follow it whole.
    const [, second] = pdfTexts(await writePdf(form(12)));
    expect(['NGƯỜI LẬP BIỂU', 'Nông Văn Ký'].map((part) => second!.includes(part))).toEqual([true, true]);
  });
});

describe('a report as a Word document', () => {
  it('has the paper, margins and letters of Decree 30/2020', async () => {
    const file = await writeDocx(exampleReport());
    const xml = officePart(file, 'word/document.xml');
    const margin = (side: string) => millimetres(new RegExp(`<w:pgMar[^>]*w:${side}="(\\d+)"`).exec(xml)?.[1]);
    expect([margin('top'), margin('bottom')]).toEqual([20, 20]);
    expect([margin('left'), margin('right')]).toEqual([30, 15]);
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    const styles = officePart(file, 'word/styles.xml');
    expect(styles).toMatch(/<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/);
    expect(styles).toMatch(/w:styleId="BodyText".*?<w:ind w:firstLine="567"\/><w:jc w:val="both"\/>/);
    expect(/w:docDefaults.*?<w:sz w:val="28"\/>.*?<w:lang w:val="vi-VN"/.test(styles)).toBe(true);
  });

  it('counts its pages in the top margin, and not on the first one', async () => {
    const file = await writeDocx(exampleReport());
    expect(officePart(file, 'word/document.xml')).toContain('<w:titlePg/>');
    const headers = ['word/header1.xml', 'word/header2.xml'].map((path) => officePart(file, path));
    expect(headers.filter((header) => header.includes('PAGE'))).toHaveLength(1);
    expect(officePart(file, 'word/styles.xml')).toMatch(/w:styleId="Header".*?<w:jc w:val="center"\/>/);
  });

  it('is made of Word’s own styles, with tables whose headings are repeated and whose rows stay whole', async () => {
    const file = await writeDocx(exampleReport());
    const xml = officePart(file, 'word/document.xml');
    for (const style of ['Title', 'Subtitle', 'Heading1', 'Heading2', 'BodyText', 'Caption'])
      expect(xml).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(xml).toContain('<w:tblStyle w:val="TableGrid"/>');
    const rows = xml.match(/<w:tr>/g)!.length;
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(rows);
    expect(xml).toMatch(/<wp:docPr[^>]*descr="Biểu đồ cột chồng: [^"]*2018, Bằng khen: không rõ/);
    const { value } = await mammoth.convertToHtml({ buffer: file });
    expect(value).toContain('<h1>');
  });

  it('opens with a table of contents where it is long, with the pages filled in', async () => {
    const xml = officePart(await writeDocx(longReport()), 'word/document.xml');
    expect(xml).toContain('MỤC LỤC');
    expect(xml).toContain('TOC \\h \\o &quot;1-3&quot;');
    expect(officePart(await writeDocx(exampleReport()), 'word/document.xml')).not.toContain('TOC');
  });

  it('writes long lists as it writes short ones', async () => {
    const annex = exampleAnnex(20);
    annex.blocks.push({ type: 'NOTE', text: '<ghi chú> & "khác"' });
    const [asObjects, asText] = [await writeDocx(annex, 1000), await writeDocx(annex, 1)];
    expect(officePart(asText, 'word/document.xml')).toBe(officePart(asObjects, 'word/document.xml'));
  });

  it('prints what cannot be in XML as nothing, and markup as what it is', async () => {
    const report = exampleReport();
    report.blocks = [{ type: 'PARAGRAPH', text: 'A\u0000\u0008B\uFFFE\uD800 <w:p> & "x" \u202Etxt' }];
    const file = await writeDocx(report);
    expect((await mammoth.extractRawText({ buffer: file })).value).toContain('AB <w:p> & "x" txt');
    expect(pdfTexts(await writePdf(report)).join('')).toContain('<w:p>');
  });

  it('has the header of the system that issues it', async () => {
    const of = async (template: 'STATE' | 'PARTY' | 'YOUTH') => {
      const report = exampleReport();
      report.header = { ...report.header, template, number: '12-BC/HU' };
      return (await mammoth.extractRawText({ buffer: await writeDocx(report) })).value;
    };
    expect(await of('STATE')).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    const party = await of('PARTY');
    expect(party).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(party).toContain('Số 12-BC/HU');
    expect(party).not.toContain('CỘNG HÒA');
    expect(await of('YOUTH')).toContain('ĐOÀN TNCS HỒ CHÍ MINH');
  });
});

describe('a report as a PDF', () => {
  it('has its letters in it, says its language and title, and is tagged', async () => {
    const file = await writePdf(exampleReport());
    expect(pdfFonts(file).length).toBeGreaterThan(1);
    expect(pdfFonts(file).every((font) => font.includes('Tinos'))).toBe(true);
    const raw = file.toString('latin1');
    expect(raw).toContain('/Lang (vi-VN)');
    expect(raw).toContain('/Marked true');
    expect(raw).toContain('/DisplayDocTitle true');
  });

  it('prints every Vietnamese letter, composed or not', async () => {
    const report = exampleReport();
    const letters = [...'aăâeêioôơuưy'].flatMap((vowel) =>
      [...'\u0300\u0301\u0303\u0309\u0323'].map((tone) => vowel + tone),
    );
    const text = `${letters.join('')}đĐ`;
    report.blocks = [{ type: 'PARAGRAPH', text: text.normalize('NFD') }];
    const printed = pdfTexts(await writePdf(report))
      .join('')
      .replace(/\s/g, '');
    expect(printed).toContain(text.normalize('NFC'));
    expect(printed).not.toContain('�');
  });

  it('repeats the headings of a list on every page and counts the pages', async () => {
    const file = await writePdf(exampleAnnex(100));
    const pages = pdfTexts(file);
    expect(pages.length).toBe(pdfPages(file));
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.every((page) => page.includes('Họ và tên'))).toBe(true);
    expect(pages[0]!.split('\n')[0]).not.toBe('1');
    expect(pages[2]!.split('\n')[0]).toBe('3');
  });

  it('keeps a statistical form on its page', async () => {
    expect(pdfPages(await writePdf(exampleForm()))).toBe(1);
  });

  it('splits a row that no page could hold, and loses nothing', async () => {
    const annex = exampleAnnex(1);
    const block = annex.blocks[0]!;
    const words = Array.from({ length: 900 }, (_, index) => `từ${index}`);
    if (block.type === 'TABLE') block.table.rows[0]![3] = { text: words.join(' ') };
    const text = pdfTexts(await writePdf(annex)).join('\n');
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  it('names the pages of its headings where it is long', async () => {
    const file = await writePdf(longReport());
    const pages = pdfTexts(file);
    const listed = /10\. Phần thứ 10\n+(\d+)/.exec(pages.slice(0, 2).join('\n'))?.[1];
    const at = pages.findLastIndex((page) => page.includes('10. Phần thứ 10'));
    expect(Number(listed)).toBe(at + 1);
  });
});
