import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { listTemplate } from '../../src/imports/reading/list-template.js';
import { readAll, saying } from './files/read-all.js';

async function filled(rows: readonly (readonly ExcelJS.CellValue[])[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await listTemplate()) as unknown as ArrayBuffer);
  for (const [index, values] of rows.entries()) book.worksheets[0]!.getRow(index + 2).values = [...values];
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe('the template of a list', () => {
  it('filled in, is read without a single question', async () => {
    const file = await filled([
      [
        1,
        'Ông',
        'Nguyễn Văn Thử',
        'Cá nhân',
        'Chủ tịch',
        'Ủy ban MTTQ xã Mẫu',
        'Giấy khen',
        null,
        'Hoàn thành',
        '2020',
        447_000,
        '0012',
      ],
      [
        2,
        null,
        'Ban Công tác Mặt trận thôn 3',
        'Tập thể',
        null,
        'xã Mẫu',
        'Bằng khen',
        null,
        null,
        '2016-2020',
        894_000,
      ],
    ]);
    const { rows, tables, notices } = await readAll(file);
    expect(
      saying(
        rows,
        'HONORIFIC',
        'NAME',
        'KIND',
        'POSITION',
        'UNIT',
        'FORM',
        'REASON',
        'PERIOD',
        'BONUS',
        'CERTIFICATE_NUMBER',
      ),
    ).toEqual([
      '2 | Ông | Nguyễn Văn Thử | Cá nhân | Chủ tịch | Ủy ban MTTQ xã Mẫu | Giấy khen | Hoàn thành | 2020 | 447000 | 0012',
      '3 | – | Ban Công tác Mặt trận thôn 3 | Tập thể | – | xã Mẫu | Bằng khen | – | 2016-2020 | 894000 | –',
    ]);
    expect([...notices, ...rows.flatMap((row) => row.notices)]).toEqual([]);
    expect(tables).toHaveLength(1);
    expect(tables[0]!.columns.every(({ role, recognisedBy }) => role !== 'OTHER' && recognisedBy === 'HEADING')).toBe(
      true,
    );
  });

  it('offers the kinds of recipients and the forms of the catalogue to choose from', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await listTemplate()) as unknown as ArrayBuffer);
    const [list, explanation] = book.worksheets;
    expect(list!.getCell('D5').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"Cá nhân,Tập thể,Hộ gia đình,Doanh nghiệp"'],
    });
    const [range] = list!.getCell('G5').dataValidation.formulae as string[];
    expect(range).toMatch(/^'Hướng dẫn'!\$F\$4:\$F\$\d+$/u);
    const last = /(\d+)$/u.exec(range!)![1]!;
    expect(explanation!.getCell(`F${last}`).value).toBe('Tuyên dương');
    expect(explanation!.getCell(`F${Number(last) + 1}`).value).toBeNull();
  });
});
