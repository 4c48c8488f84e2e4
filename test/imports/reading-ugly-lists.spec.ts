import { describe, expect, it } from '@jest/globals';
import { codes, governing, readAll, saying } from './files/read-all.js';
import { workbook } from './files/workbooks.js';

describe('a sheet made by hand', () => {
  it('with two lists below each other has two lists, each with its decision', async () => {
    const file = await workbook({
      rows: [
        ['DANH SÁCH TẬP THỂ ĐƯỢC TẶNG BẰNG KHEN'],
        ['(Kèm theo Quyết định số 21/QĐ-MTTQ ngày 5/01/2021 của Ủy ban MTTQ tỉnh Mẫu)'],
        ['TT', 'Tên đơn vị', 'Ghi chú'],
        [1, 'Ủy ban MTTQ huyện Thử'],
        ['', 'Cộng: 01 tập thể'],
        [],
        ['DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN'],
        ['(Kèm theo Quyết định số 22/QĐ-MTTQ ngày 6/01/2021 của Ủy ban MTTQ huyện Thử)'],
        ['TT', 'Họ tên', 'Chức vụ', 'Đơn vị'],
        [1, 'Nguyễn Văn Thử', 'Chủ tịch', 'xã Mẫu'],
        [2, 'Trần Thị Mẫu', 'Hội viên', 'xã Mẫu'],
      ],
    });
    const { rows, tables } = await readAll(file);
    expect(tables.map(({ banner }) => [banner.decisionNumber, banner.signedOn, banner.stated.length])).toEqual([
      ['21/QĐ-MTTQ', '2021-01-05', 1],
      ['22/QĐ-MTTQ', '2021-01-06', 0],
    ]);
    expect(saying(rows, 'NAME', 'POSITION')).toEqual([
      '4 | Ủy ban MTTQ huyện Thử | –',
      '10 | Nguyễn Văn Thử | Chủ tịch',
      '11 | Trần Thị Mẫu | Hội viên',
    ]);
    expect(rows.map(({ governedBy }) => governedBy.map(({ kind, form }) => kind ?? form).join(' '))).toEqual([
      'GROUP BẰNG KHEN',
      'INDIVIDUAL GIẤY KHEN',
      'INDIVIDUAL GIẤY KHEN',
    ]);
  });

  it('with two lists beside each other has two lists', async () => {
    const file = await workbook({
      rows: [
        ['DANH SÁCH KHEN THƯỞNG'],
        ['STT', 'Họ và tên', 'Đơn vị', null, 'STT', 'Họ và tên', 'Đơn vị'],
        [1, 'Nguyễn Văn Thử', 'xã Mẫu', null, 3, 'Lê Thị Thật', 'xã Thử'],
        [2, 'Trần Thị Mẫu', 'xã Mẫu', null, 4, 'Phạm Văn Nháp', 'xã Thử'],
        [null, null, null, null, 5, 'Hoàng Thị Tạm', 'xã Thử'],
      ],
    });
    const { rows, tables } = await readAll(file);
    expect(tables).toHaveLength(2);
    expect(
      rows.map(({ row, cells }) => `${row} ${cells.NAME!.column} ${cells.ORDINAL!.text} ${cells.NAME!.text}`),
    ).toEqual([
      '3 B 1 Nguyễn Văn Thử',
      '3 F 3 Lê Thị Thật',
      '4 B 2 Trần Thị Mẫu',
      '4 F 4 Phạm Văn Nháp',
      '5 F 5 Hoàng Thị Tạm',
    ]);
  });

  it('has headings over headings, which end where one of their level or above begins', async () => {
    const file = await workbook({
      rows: [
        ['STT', 'Họ và tên, tên tập thể', 'Đơn vị', 'Mức thưởng'],
        ['A', 'KHỐI XÃ'],
        ['I', 'Tập thể'],
        ['1', 'Bằng khen'],
        [1, 'Ủy ban MTTQ xã Thử', 'huyện Mẫu', 100000],
        ['2', 'Giấy khen'],
        [1, 'Hội Nông dân xã Thử', 'huyện Mẫu', 100000],
        ['II', 'Cá nhân'],
        [1, 'Nguyễn Văn Thử', 'xã Thử', 100000],
        ['B', 'KHỐI HUYỆN'],
        [1, 'Trần Thị Mẫu', 'Huyện đoàn', 100000],
      ],
    });
    expect(governing((await readAll(file)).rows)).toEqual([
      '5 | UNIT KHỐI XÃ | KIND Tập thể | FORM Bằng khen',
      '7 | UNIT KHỐI XÃ | KIND Tập thể | FORM Giấy khen',
      '9 | UNIT KHỐI XÃ | KIND Cá nhân',
      '11 | UNIT KHỐI HUYỆN',
    ]);
  });

  it('has units as headings over their people, merged over the whole width and without a number', async () => {
    const file = await workbook({
      rows: [
        ['STT', 'Họ và tên', 'Chức vụ', 'Hình thức khen thưởng'],
        ['Xã Thử Sơn (02 cá nhân)'],
        [1, 'Nguyễn Văn Thử', 'Chủ tịch', 'Giấy khen'],
        [2, 'Trần Thị Mẫu', 'Hội viên', 'Giấy khen'],
        ['Xã Mẫu Lâm'],
        [3, 'Lê Văn Nháp', 'Hội viên', 'Giấy khen'],
      ],
      merges: ['A2:D2', 'A5:D5'],
    });
    const { rows } = await readAll(file);
    expect(governing(rows)).toEqual(['3 | UNIT Xã Thử Sơn', '4 | UNIT Xã Thử Sơn', '6 | UNIT Xã Mẫu Lâm']);
  });

  it('has the values of merged cells in every row that they cover', async () => {
    const file = await workbook({
      rows: [
        ['STT', 'Họ và tên', 'Đơn vị', 'Hình thức'],
        [1, 'Nguyễn Văn Thử', 'Ủy ban MTTQ xã Thử', 'Giấy khen'],
        [2, 'Trần Thị Mẫu'],
        [3, 'Lê Văn Nháp', 'Hội LHPN xã Thử'],
      ],
      merges: ['C2:C3', 'D2:D4'],
    });
    const { rows } = await readAll(file);
    expect(saying(rows, 'UNIT', 'FORM')).toEqual([
      '2 | Ủy ban MTTQ xã Thử | Giấy khen',
      '3 | Ủy ban MTTQ xã Thử | Giấy khen',
      '4 | Hội LHPN xã Thử | Giấy khen',
    ]);
    expect(rows.map(({ cells }) => cells.FORM!.mergedFromRow)).toEqual([undefined, 2, 2]);
  });

  it('has its headings again on every page', async () => {
    const headings = ['STT', 'Họ và tên', 'Chức vụ'];
    const file = await workbook({
      rows: [headings, [1, 'Nguyễn Văn Thử', 'Chủ tịch'], [], headings, [2, 'Trần Thị Mẫu', 'Hội viên']],
    });
    const { rows, tables, notices } = await readAll(file);
    expect(saying(rows, 'NAME')).toEqual(['2 | Nguyễn Văn Thử', '5 | Trần Thị Mẫu']);
    expect(tables).toHaveLength(1);
    expect(notices).toEqual([]);
  });

  it('is one of several, of which some have no list and some are hidden', async () => {
    const list = (name: string) => [
      ['STT', 'Họ và tên'],
      [1, name],
    ];
    const file = await workbook([
      { name: 'Tờ trình', rows: [['Kính gửi: Ban Thường trực'], ['Đề nghị xem xét.']] },
      { name: 'Đợt 1', rows: list('Nguyễn Văn Thử') },
      { name: 'Đợt 2', rows: list('Trần Thị Mẫu'), state: 'hidden' },
    ]);
    const { rows, notices } = await readAll(file);
    expect(rows.map(({ sheet, row, cells }) => `${sheet} ${row} ${cells.NAME!.text}`)).toEqual([
      'Đợt 1 2 Nguyễn Văn Thử',
      'Đợt 2 2 Trần Thị Mẫu',
    ]);
    expect(notices.map(({ code, sheet, severity }) => `${severity} ${code} ${sheet}`)).toEqual([
      'WARNING SHEET_HIDDEN Đợt 2',
      'WARNING SHEET_WITHOUT_LIST Tờ trình',
    ]);
  });

  it('has rows and columns that are hidden; they are read, and that is said', async () => {
    const file = await workbook({
      rows: [
        ['STT', 'Họ và tên', 'Mức thưởng'],
        [1, 'Nguyễn Văn Thử', 447000],
        [2, 'Trần Thị Mẫu', 447000],
      ],
      hiddenRows: [3],
      hiddenColumns: ['C'],
    });
    const { rows, notices } = await readAll(file);
    expect(saying(rows, 'NAME', 'BONUS')).toEqual(['2 | Nguyễn Văn Thử | 447000', '3 | Trần Thị Mẫu | 447000']);
    expect(codes(rows[1]!.notices)).toEqual(['ROW_HIDDEN 3']);
    expect(codes(notices)).toEqual(['COLUMN_HIDDEN C']);
  });

  it('has its columns in any order, with headings in three rows and one that nobody knows', async () => {
    const file = await workbook({
      rows: [
        ['Ghi chú', 'Hình thức khen thưởng đề nghị', 'Mã nội bộ', 'Thông tin cá nhân', null, null, 'STT'],
        [null, null, null, 'Chức vụ', null, 'Họ và tên'],
        [null, null, null, 'Hiện nay', 'Nơi công tác'],
        [null, 'Giấy khen', 'X-1', 'Chủ tịch', 'xã Thử', 'Nguyễn Văn Thử', 1],
      ],
      merges: ['A1:A3', 'B1:B3', 'C1:C3', 'D1:F1', 'D2:E2', 'F2:F3', 'G1:G3'],
    });
    const { rows, tables } = await readAll(file);
    expect(saying(rows, 'ORDINAL', 'NAME', 'POSITION', 'UNIT', 'FORM')).toEqual([
      '4 | 1 | Nguyễn Văn Thử | Chủ tịch | xã Thử | Giấy khen',
    ]);
    expect(rows[0]!.other).toEqual([{ column: 'C', text: 'X-1' }]);
    expect(tables[0]!.columns.find(({ column }) => column === 'C')).toEqual({
      column: 'C',
      role: 'OTHER',
      heading: 'Mã nội bộ',
      recognisedBy: 'NONE',
    });
  });
});
