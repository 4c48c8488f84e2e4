import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { writeXlsx } from '../../src/reports/documents/xlsx/write-xlsx.js';
import { exampleForm, exampleRecords, exampleReport } from './example-documents.js';
import { officePart, officeParts } from './reading-files.js';

describe('a report as a workbook', () => {
  it('has numbers as numbers and everything else as text, never a formula', async () => {
    const report = exampleReport();
    for (const block of report.blocks) if (block.type === 'TABLE') block.table.rows[0]![1] = { text: '=SUM(A1:A9)' };
    const file = await writeXlsx(report, [exampleRecords(3)]);
    const sheet = officePart(file, 'xl/worksheets/sheet2.xml');
    expect(sheet).toMatch(/<c r="C4" s="\d+"><v>1151<\/v><\/c>/);
    expect(sheet).toMatch(/<c r="C5" s="\d+" t="str"><v>ít nhất 12<\/v><\/c>/);
    expect(sheet).toMatch(/<c r="B4" s="\d+" t="str"><v>=SUM\(A1:A9\)<\/v><\/c>/);
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(officePart(file, 'xl/worksheets/sheet4.xml')).toContain('<v>44193</v>');
  });

  it('has frozen headings, a filter that leaves the total out, and prints on A4 with its headings', async () => {
    const file = await writeXlsx(exampleReport());
    const sheet = officePart(file, 'xl/worksheets/sheet2.xml');
    expect(sheet).toContain('ySplit="3"');
    expect(sheet).toContain('<autoFilter ref="A3:F6"/>');
    expect(sheet).toMatch(/<pageSetup paperSize="9"[^>]*fitToWidth="1" fitToHeight="0"/);
    const workbook = officePart(file, 'xl/workbook.xml');
    expect(workbook).toContain(`&apos;Bảng 1&apos;!$A$1:$F$8`);
    expect(workbook).toContain(`&apos;Bảng 1&apos;!$2:$3`);
  });

  it('has its charts as pictures on a sheet of their own, told in words, as a reader finds them', async () => {
    const file = await writeXlsx(exampleReport(), [exampleRecords(3)]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(file as never);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Báo cáo', 'Bảng 1', 'Biểu đồ', 'Khen thưởng']);
    const charts = workbook.getWorksheet('Biểu đồ')!;
    expect(charts.getCell('A1').text).toBe('Hình 1. Số lượng khen thưởng năm 2016 - 2020');
    const [picture, ...more] = charts.getImages();
    expect(more).toEqual([]);
    const { buffer, extension } = workbook.getImage(Number(picture!.imageId));
    expect(extension).toBe('png');
    const png = Buffer.from(buffer as unknown as Uint8Array);
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    const { ext, tl } = picture!.range as unknown as { ext: { width: number; height: number }; tl: { row: number } };
    expect(tl.row).toBe(1);
    expect(ext.width / ext.height).toBeCloseTo(width / height, 1);
    // 160 mm at 96 pixels to the inch.
    expect(ext.width).toBeCloseTo((160 * 96) / 25.4, -1);
    const words: string[] = [];
    charts.eachRow((row) => words.push(row.getCell(1).text));
    expect(words.join('\n')).toContain('2018, Bằng khen: không rõ');
    expect(officePart(file, 'xl/drawings/drawing1.xml')).toContain('descr="Biểu đồ cột chồng: Hình 1.');
    expect(officePart(file, 'xl/workbook.xml')).toContain('&apos;Biểu đồ&apos;!$A$1:$A$');
  });

  it('tells the report on its first sheet, head and signature included, and leads to the tables and charts', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await writeXlsx(exampleReport())) as never);
    const sheet = workbook.getWorksheet('Báo cáo')!;
    const rows: string[][] = [];
    sheet.eachRow((row) => rows.push([row.getCell(1).text, row.getCell(2).text]));
    expect(rows[0]).toEqual(['MẶT TRẬN TỔ QUỐC VIỆT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']);
    const lines = rows.map(([line]) => line!);
    const table = lines.findIndex((line) => line.startsWith('Bảng 1. Khen thưởng'));
    expect(lines[table]).toContain('(trang tính “Bảng 1”)');
    const links: string[] = [];
    sheet.eachRow((row) => row.getCell(1).hyperlink && links.push(row.getCell(1).hyperlink));
    expect(links).toEqual(["#'Bảng 1'!A1", "#'Biểu đồ'!A1"]);
    expect(rows.flat()).toContain('TM. BAN THƯỜNG TRỰC');
    expect(rows.flat()).toContain('Nông Văn Ký');
  });

  it('has no sheet of charts where there are none, and takes its pictures past a list of any length', async () => {
    const report = exampleReport();
    const without = { ...report, blocks: report.blocks.filter(({ type }) => type !== 'CHART') };
    expect(officePart(await writeXlsx(without), 'xl/workbook.xml')).not.toContain('Biểu đồ');
    expect(officeParts(await writeXlsx(without)).filter((path) => path.includes('media'))).toEqual([]);
    const long = await writeXlsx(report, [exampleRecords(3000)]);
    expect(officePart(long, 'xl/worksheets/sheet4.xml').match(/<row /g)).toHaveLength(3001);
    expect(officeParts(long)).toContain('xl/media/picture1.png');
  });

  it('has form 0603 on one page, as it is printed', async () => {
    const sheet = officePart(await writeXlsx(exampleForm()), 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/fitToWidth="1" fitToHeight="1"/);
    expect(sheet).toContain('orientation="landscape"');
    expect(sheet).toContain('Biểu số: 0603.N/BNV-TĐKT');
    expect(sheet).toContain('NGƯỜI LẬP BIỂU');
  });
});
