import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Document, Footer, Header, Packer, Paragraph } from 'docx';
import mammoth from 'mammoth';
import PizZip from 'pizzip';
import type { ReportDocument } from '../report-document.js';
import { exampleTemplate } from './example-template.js';
import { fillTemplate } from './fill-template.js';

const report: ReportDocument = {
  kind: 'REPORT',
  header: {
    template: 'FRONT',
    superior: null,
    issuer: 'Ủy ban MTTQ Việt Nam tỉnh Sơn Thủy',
    number: '12/BC-MTTQ',
    documentSymbol: 'BC',
    place: 'Sơn Thủy',
    on: '2021-01-08',
  },
  title: 'BÁO CÁO',
  subtitle: 'Công tác khen thưởng năm 2020',
  blocks: [
    { type: 'PARAGRAPH', text: 'Trong năm có 3 <b>Bằng khen</b> & 1 Giấy khen.' },
    {
      type: 'TABLE',
      table: {
        key: 'byForm',
        caption: '',
        headings: [[{ text: 'Hình thức' }, { text: 'Tổng số' }]],
        columns: [
          { key: 'label', align: 'LEFT', width: 1 },
          { key: 'TOTAL', align: 'RIGHT', width: 1 },
        ],
        rows: [
          [{ text: 'Bằng khen' }, { text: 'ít nhất 3' }],
          [{ text: 'Giấy khen' }, { text: '1', value: 1 }],
        ],
      },
    },
  ],
  recipients: ['Lưu: VT'],
  signature: { capacity: ['TM. BAN THƯỜNG TRỰC'], title: 'CHỦ TỊCH', name: 'Nông Văn Ký' },
  colophon: null,
};

const template = (...lines: string[]): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }));

const problemsOf = async (...lines: string[]) => {
  const filled = await fillTemplate(await template(...lines), report);
  return 'problems' in filled ? filled.problems : [];
};

describe('The office’s own template', () => {
  it('is filled with the texts and the rows of the tables', async () => {
    const filled = await fillTemplate(await exampleTemplate(), report);
    if ('problems' in filled) throw new Error(JSON.stringify(filled.problems));
    const text = (await mammoth.extractRawText({ buffer: Buffer.from(filled.file) })).value;
    expect(text).toContain('Số: 12/BC-MTTQ');
    expect(text).toContain('3 <b>Bằng khen</b> & 1 Giấy khen');
    expect(text.replace(/\s+/g, ' ')).toContain('Hình thức, danh hiệu Tổng số Bằng khen ít nhất 3 Giấy khen 1');
    expect(text).toContain('Nông Văn Ký');
  });

  it('is told which field it names that there is not, and what there is', async () => {
    expect(await problemsOf('{issuer}', '{chucVu}')).toEqual([
      expect.objectContaining({ kind: 'UNKNOWN_FIELD', field: 'chucVu', where: 'thân văn bản' }),
    ]);
    const [problem] = await problemsOf('{titel}');
    expect(problem!.known).toContain('title');
  });

  it('is told in which list an unknown field stands, and which list there is not', async () => {
    expect(await problemsOf('{#byForm}{label}{soLuong}{/byForm}')).toEqual([
      expect.objectContaining({ kind: 'UNKNOWN_FIELD', field: 'soLuong', where: 'thân văn bản, danh sách byForm' }),
    ]);
    expect(await problemsOf('{#byFrom}{label}{/byFrom}')).toEqual([
      expect.objectContaining({ kind: 'UNKNOWN_LIST', field: 'byFrom' }),
    ]);
  });

  it('is told of an unknown field at the head or the foot of its pages', async () => {
    const paragraph = (text: string) => ({ children: [new Paragraph(text)] });
    const given = new Document({
      sections: [
        {
          headers: { default: new Header(paragraph('{coQuan}')) },
          footers: { default: new Footer(paragraph('{#byForm}{nam}{/byForm}')) },
          children: [new Paragraph('{title}')],
        },
      ],
    });
    const filled = await fillTemplate(await Packer.toBuffer(given), report);
    const problems = 'problems' in filled ? filled.problems : [];
    expect(problems.map(({ field, where }) => [field, where])).toEqual([
      ['coQuan', 'đầu trang'],
      ['nam', 'chân trang, danh sách byForm'],
    ]);
  });

  it('may name a table that says nothing this time', async () => {
    const given = await template('{#meetings}{label}: {MEETINGS}{/meetings}', '{title}');
    expect(await fillTemplate(given, report)).toMatchObject({ problems: [{ field: 'meetings' }] });
    const filled = await fillTemplate(given, { ...report, emptyTables: ['meetings'] });
    if ('problems' in filled) throw new Error(JSON.stringify(filled.problems));
    expect((await mammoth.extractRawText({ buffer: Buffer.from(filled.file) })).value.trim()).toBe('BÁO CÁO');
  });

  it('has what stands above a statistical form, and its rows whatever its version', async () => {
    const table = report.blocks.find((block) => block.type === 'TABLE')!.table;
    const form: ReportDocument = {
      ...report,
      kind: 'STATISTICAL_FORM',
      header: {
        ...report.header,
        form: {
          code: '0603.N',
          issuedBy: 'Thông tư',
          reportingUnit: 'Mặt trận',
          receivingUnit: 'Bộ',
          receivedBy: '15/12',
        },
      },
      blocks: [
        { type: 'TABLE', table: { ...table, key: 'form:0603.N:2023' } },
        { type: 'TABLE', table: { ...table, key: 'form:0603.N:2023:leftOut', rows: table.rows.slice(1) } },
      ],
    };
    const lines = ['{formCode} {reportingUnit}', '{#form}{label} {/form}', '{#leftOut}{label} {/leftOut}'];
    const filled = await fillTemplate(await template(...lines), form);
    if ('problems' in filled) throw new Error(JSON.stringify(filled.problems));
    const text = (await mammoth.extractRawText({ buffer: Buffer.from(filled.file) })).value;
    expect(text.split(/\n+/u).map((line) => line.trim())).toEqual(
      expect.arrayContaining(['0603.N Mặt trận', 'Bằng khen Giấy khen', 'Giấy khen']),
    );
  });

  it('is told which list is never closed', async () => {
    const [problem] = await problemsOf('{#byForm}', '{label}');
    expect(problem).toMatchObject({ kind: 'BROKEN', field: 'byForm' });
  });

  it('is refused when it is no Word document', async () => {
    expect(await fillTemplate(Buffer.from('no'), report)).toEqual({
      problems: [expect.objectContaining({ kind: 'NOT_A_DOCX' })],
    });
  });

  it('is refused when more is in it than its own directory says', async () => {
    const zip = new PizZip(await template('{title}'));
    zip.file('word/media/trang.xml', ' '.repeat(40 * 1024 * 1024));
    const bomb = lyingSize(zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' }), 'word/media/trang.xml', 1000);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await fillTemplate(bomb, report)).toEqual({
      problems: [expect.objectContaining({ kind: expect.stringMatching(/^(TOO_LARGE|NOT_A_DOCX)$/u) })],
    });
  });

  it('is refused when it says itself how large it is, or has more text than can be filled in', async () => {
    const zip = new PizZip(await template('{title}'));
    zip.file('word/media/trang.bin', ' '.repeat(40 * 1024 * 1024));
    const large = zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
    zip.remove('word/media/trang.bin');
    zip.file('word/header9.xml', randomBytes(5 * 1024 * 1024).toString('hex'));
    const long = zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
    for (const bytes of [large, long])
      expect(await fillTemplate(bytes, report)).toEqual({ problems: [expect.objectContaining({ kind: 'TOO_LARGE' })] });
  });
});

/** The directory of a zip file, and the head of the part, saying that it has so many bytes unpacked. */
function lyingSize(zip: Buffer, name: string, size: number): Buffer {
  const bytes = Buffer.from(zip);
  // Where the name stands in the head of the part, and in the directory; the size is some bytes before it.
  bytes.writeUInt32LE(size, bytes.indexOf(name) - 30 + 22);
  bytes.writeUInt32LE(size, bytes.lastIndexOf(name) - 46 + 24);
  return bytes;
}
