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

  it('have a name with its post below or in brackets, and a colon after Ông', async () => {
    const file = await document([
      'DANH SÁCH TẶNG GIẤY KHEN',
      {
        table: [
          ['STT', 'Họ và tên, chức vụ', 'Phòng/Ban'],
          ['1', { lines: ['Ông: Ma Văn Thử', 'Trưởng Ban CTMT thôn Đông'] }, 'Xã Mẫu'],
          ['2', { lines: ['Bà: Quan Thị Mẫu', '(Bí thư chi bộ)'] }, 'Xã Mẫu'],
          ['3', { lines: ['Thích Nữ Thử', '(thế danh: Lò Thị Mẫu)'] }, 'Chùa Mẫu'],
        ],
      },
    ]);
    const { rows } = await readAll(file);
    expect(saying(rows, 'HONORIFIC', 'NAME', 'POSITION', 'UNIT')).toEqual([
      '2 | Ông | Ma Văn Thử | Trưởng Ban CTMT thôn Đông | Xã Mẫu',
      '3 | Bà | Quan Thị Mẫu | Bí thư chi bộ | Xã Mẫu',
      '4 | – | Thích Nữ Thử (thế danh: Lò Thị Mẫu) | – | Chùa Mẫu',
    ]);
  });

  it('have the first heading of numbered lines just above these, as all others', async () => {
    const file = await document([
      'DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN',
      'I. Xã Mẫu',
      '1. Ông Ma Văn Thử, Trưởng Ban Công tác Mặt trận thôn 3;',
      '2. Bà Quan Thị Mẫu, Trưởng thôn 4.',
      'II. Xã Thử',
      '1. Ông Lý A Thử - Người có uy tín.',
    ]);
    const { rows } = await readAll(file);
    const units = rows.map(({ governedBy }) => governedBy.find(({ role }) => role === 'UNIT')?.text);
    expect(units).toEqual(['Xã Mẫu', 'Xã Mẫu', 'Xã Thử']);
  });

  it('have the upper row of their headings again over a later part, and households under a heading of their own', async () => {
    const file = await workbook({
      rows: [
        ['DANH SÁCH TẶNG BẰNG KHEN'],
        ['STT', 'Họ và tên', 'Địa chỉ', null, 'Thu nhập'],
        [null, null, 'Thôn', 'Xã', null],
        ['A', 'HỘ SẢN XUẤT KINH DOANH GIỎI'],
        [1, 'MA VĂN THỬ', 'Thôn 1', 'Mẫu', 450],
        ['B', 'CÁN BỘ HỘI'],
        ['STT', 'Họ và tên', 'Địa chỉ', null, 'Thu nhập'],
        [2, 'LÒ THỊ MẪU', 'Thôn 2', 'Thử', null],
      ],
      merges: ['C2:D2', 'A2:A3', 'B2:B3', 'E2:E3'],
    });
    const { rows, tables } = await readAll(file);
    expect(tables).toHaveLength(1);
    expect(saying(rows, 'NAME', 'UNIT', 'AREA')).toEqual([
      '5 | MA VĂN THỬ | Thôn 1 | Xã Mẫu',
      '8 | LÒ THỊ MẪU | Thôn 2 | Xã Thử',
    ]);
    expect(rows.map(({ governedBy }) => governedBy.find(({ role }) => role === 'KIND')?.kind)).toEqual([
      'HOUSEHOLD',
      undefined,
    ]);
  });

  it('have groups that nobody numbered, and "Đ/c" is no letter of a heading', async () => {
    const file = await document([
      'DANH SÁCH ĐƯỢC TẶNG GIẤY KHEN',
      {
        table: [
          ['STT', 'Tên tập thể'],
          ['', 'Chi hội Phụ nữ thôn Đông, xã Mẫu'],
          ['', 'Xã Thử'],
          ['', 'Trường Mầm non Thử'],
        ],
      },
      {
        table: [
          ['STT', 'Họ tên, chức vụ'],
          ['', { lines: ['Đ/c BS.CKI Ma Thị Thử', 'Bí thư Đảng ủy xã'] }],
          ['', { lines: ['Bà Quan Thị Mẫu', 'Nhân viên y tế thôn Đông'] }],
        ],
      },
    ]);
    const { rows, notices } = await readAll(file);
    expect(saying(rows, 'NAME', 'POSITION')).toEqual([
      '2 | Chi hội Phụ nữ thôn Đông, xã Mẫu | –',
      '4 | Trường Mầm non Thử | –',
      '2 | Ma Thị Thử | Bí thư Đảng ủy xã',
      '3 | Quan Thị Mẫu | Nhân viên y tế thôn Đông',
    ]);
    expect(rows[1]!.governedBy).toMatchObject([
      { kind: 'GROUP' },
      { form: 'GIẤY KHEN' },
      { role: 'UNIT', text: 'Xã Thử' },
    ]);
    expect(codes(notices)).toEqual([]);
  });

  it('have groups in numbered lines above the table of people', async () => {
    const file = await document([
      'PHỤ LỤC',
      '(Kèm theo Quyết định số 19/QĐ-CT ngày 30/12/2022 của Chủ tịch Ủy ban nhân dân tỉnh Mẫu)',
      '1. TẶNG BẰNG KHEN CHO 02 TẬP THỂ:',
      '1.1. Nhân dân và cán bộ xã Mẫu, huyện Thử;',
      '1.2. Ban Chỉ huy Quân sự xã Thử.',
      '2. TẶNG GIẤY KHEN CHO 01 CÁ NHÂN:',
      {
        table: [
          ['TT', 'Đơn vị', 'Họ và tên, chức vụ'],
          ['1', 'Sở Mẫu', 'Ông Ma Văn Thử, chuyên viên'],
        ],
      },
    ]);
    const { rows } = await readAll(file);
    expect(saying(rows, 'NAME', 'UNIT')).toEqual([
      '4 | Nhân dân và cán bộ xã Mẫu, huyện Thử | –',
      '5 | Ban Chỉ huy Quân sự xã Thử | –',
      '2 | Ma Văn Thử | Sở Mẫu',
    ]);
    expect(rows.map(({ governedBy }) => governedBy.map(({ kind, form }) => kind ?? form).join(' '))).toEqual([
      'GROUP BẰNG KHEN',
      'GROUP BẰNG KHEN',
      'INDIVIDUAL GIẤY KHEN',
    ]);
  });

  it('have their title below "Phụ lục" in one cell, and say by it what the rows are', async () => {
    const file = await workbook({
      rows: [
        ['PHỤ LỤC I\nDANH SÁCH TẬP THỂ ĐƯỢC TẶNG GIẤY KHEN'],
        ['STT', 'Tên đơn vị', 'Địa chỉ'],
        [1, 'Chi hội Phụ nữ thôn Đông', 'Xã Mẫu'],
        ['PHỤ LỤC II\nDANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN'],
        ['STT', 'Họ và tên', 'Địa chỉ'],
        [1, 'Ma Thị Thử', 'Xã Mẫu'],
      ],
    });
    const { rows } = await readAll(file);
    expect(rows.map(({ governedBy }) => governedBy.map(({ kind, form }) => kind ?? form).join(' '))).toEqual([
      'GROUP GIẤY KHEN',
      'INDIVIDUAL BẰNG KHEN',
    ]);
  });
});
