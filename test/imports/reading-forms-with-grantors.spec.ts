import { describe, expect, it } from '@jest/globals';
import { document } from './files/documents.js';
import { codes, governing, readAll, saying } from './files/read-all.js';
import { workbook } from './files/workbooks.js';

describe('a list whose headings print forms with their grantor, shortened', () => {
  it('has both from the column that is marked', async () => {
    const file = await workbook({
      rows: [
        ['TT', 'Họ và tên', 'LĐLĐ tỉnh', null, 'GK UBND xã', 'UBND tỉnh tặng Bằng khen', 'Ghi chú'],
        [null, null, 'BK', 'GK'],
        [1, 'Nguyễn Văn Thử', 'X'],
        [2, 'Trần Thị Mẫu', null, '(x)'],
        [3, 'Lê Văn Nháp', null, null, 'x'],
        [4, 'Phạm Thị Tạm', null, '( )', null, 'x.'],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2', 'F1:F2', 'G1:G2'],
    });
    const { rows } = await readAll(file);
    expect(saying(rows, 'NAME', 'FORM')).toEqual([
      '3 | Nguyễn Văn Thử | BK của LĐLĐ tỉnh',
      '4 | Trần Thị Mẫu | GK của LĐLĐ tỉnh',
      '5 | Lê Văn Nháp | GK của UBND xã',
      '6 | Phạm Thị Tạm | Bằng khen của UBND tỉnh',
    ]);
    expect(rows.flatMap((row) => codes(row.notices))).toEqual([]);
  });

  it('has both from headings between the rows, in a document, too', async () => {
    const file = await document([
      {
        table: [
          ['STT', 'Họ và tên', 'Đơn vị'],
          [{ lines: ['I. BK LĐLĐ tỉnh'], span: 3 }],
          ['1', 'Nguyễn Văn Thử', 'Xã Mẫu'],
          [{ lines: ['II. Giấy khen UBND xã Mẫu: 01 cá nhân'], span: 3 }],
          ['2', 'Trần Thị Mẫu', 'Xã Mẫu'],
        ],
      },
    ]);
    const { rows } = await readAll(file);
    expect(governing(rows).map((line) => line.replace(/KIND [^|]*\|? ?/u, ''))).toEqual([
      '3 | FORM BK LĐLĐ tỉnh',
      '5 | FORM Giấy khen UBND xã Mẫu',
    ]);
    expect(rows.map((row) => row.governedBy.find(({ role }) => role === 'FORM')?.form)).toEqual([
      'BK LĐLĐ tỉnh',
      'Giấy khen UBND xã Mẫu',
    ]);
  });
});
