import { describe, expect, it } from '@jest/globals';
import { document } from './files/documents.js';
import { codes, readAll, saying } from './files/read-all.js';
import { workbook } from './files/workbooks.js';

describe('lists as offices lay them out', () => {
  it('have names of men and women in columns of their own', async () => {
    const file = await workbook({
      rows: [
        ['DANH SÁCH TẶNG BẰNG KHEN'],
        ['TT', 'Họ và tên', null, 'Năm sinh', null, 'Đơn vị'],
        [null, 'Ông', 'Bà', 'Nam', 'Nữ'],
        [1, 'Ma Văn Thử', null, 1970, null, 'Xã Mẫu'],
        [2, null, 'Quan Thị Mẫu', null, 1982, 'Xã Mẫu'],
        [3, 'Lý A Thử', '-', 1990, null, 'Xã Thử'],
        [4, 'Hà Văn Đôi', 'Lò Thị Đôi', null, null, 'Xã Thử'],
      ],
      merges: ['B2:C2', 'D2:E2'],
    });
    const { rows, tables, notices } = await readAll(file);
    expect(tables[0]!.columns.map(({ role }) => role)).toEqual(['ORDINAL', 'NAME', 'NAME', 'OTHER', 'OTHER', 'UNIT']);
    expect(saying(rows, 'HONORIFIC', 'NAME')).toEqual([
      '4 | Ông | Ma Văn Thử',
      '5 | Bà | Quan Thị Mẫu',
      '6 | Ông | Lý A Thử',
      '7 | Ông | Hà Văn Đôi, Lò Thị Đôi',
    ]);
    expect(codes(notices)).toEqual([]);
  });

  it('say "as above" of a post with its unit, with dashes around it, and that is no formula', async () => {
    const file = await document([
      'DANH SÁCH TẶNG GIẤY KHEN',
      {
        table: [
          ['STT', 'Họ và tên', 'Chức vụ, nơi công tác'],
          ['1', 'Ông Ma Văn Thử (tức Ma A Thử)', 'Chủ tịch Ủy ban MTTQ xã Mẫu, huyện Thử'],
          ['2', 'Quan Thị Mẫu', '-nt-'],
          ['3', 'Lý A Thử', '″'],
          ['4', 'Lò Thị Thử', '-Hội viên'],
        ],
      },
    ]);
    const { rows, notices } = await readAll(file);
    const unit = 'Ủy ban MTTQ xã Mẫu, huyện Thử';
    expect(saying(rows, 'NAME', 'POSITION', 'UNIT')).toEqual([
      `2 | Ma Văn Thử (tức Ma A Thử) | Chủ tịch Ủy ban MTTQ xã Mẫu | ${unit}`,
      `3 | Quan Thị Mẫu | Chủ tịch Ủy ban MTTQ xã Mẫu | ${unit}`,
      `4 | Lý A Thử | Chủ tịch Ủy ban MTTQ xã Mẫu | ${unit}`,
      '5 | Lò Thị Thử | -Hội viên | –',
    ]);
    expect(rows[1]!.cells.UNIT).toMatchObject({ column: 'C', raw: '-nt-' });
    expect(rows.flatMap((row) => codes(row.notices))).toEqual([]);
    expect(codes(notices)).toEqual(['DITTO C']);
  });

  it('say by the heading of the names what these are, and a form in quotes to its end', async () => {
    const file = await workbook({
      rows: [
        ['DANH SÁCH TẶNG KỶ NIỆM CHƯƠNG “VÌ SỰ NGHIỆP ĐẠI ĐOÀN KẾT TOÀN DÂN TỘC”'],
        ['TT', 'Tên tập thể', 'Đơn vị'],
        [1, 'Cán bộ và Nhân dân thôn 5', 'Xã Mẫu'],
      ],
    });
    const { rows } = await readAll(file);
    expect(rows[0]!.governedBy).toMatchObject([
      { role: 'KIND', text: 'Tên tập thể', kind: 'GROUP' },
      { role: 'FORM', form: 'KỶ NIỆM CHƯƠNG “VÌ SỰ NGHIỆP ĐẠI ĐOÀN KẾT TOÀN DÂN TỘC”' },
    ]);
  });

  it('total a later table of a document by itself', async () => {
    const table = (form: string, ...rows: string[][]) => [form, { table: [['STT', 'Họ và tên', 'Đơn vị'], ...rows] }];
    const file = await document([
      'DANH SÁCH KHEN THƯỞNG',
      ...table('I. BẰNG KHEN', ['1', 'Ma Văn Thử', 'Xã Mẫu']),
      ...table(
        'II. GIẤY KHEN',
        ['1', 'Quan Thị Mẫu', 'Xã Mẫu'],
        ['2', 'Lý A Thử', 'Xã Mẫu'],
        ['', 'Tổng số: 02 người', ''],
      ),
    ]);
    const { tables } = await readAll(file);
    expect(tables).toHaveLength(1);
    expect(tables[0]!.banner.stated).toEqual([{ kind: 'ALL', count: 2, row: 4, printed: '02 người', sheet: 'Bảng 2' }]);
  });
});
