import { describe, expect, it } from '@jest/globals';
import { codes, governing, readAll, saying } from './files/read-all.js';
import { workbook } from './files/workbooks.js';

describe('what a list says of itself, and where it ends', () => {
  it.each<[string, (string | number | null)[], string[]]>([
    ['in words', [null, 'Ấn định danh sách gồm 02 tập thể, 15 cá nhân./.'], ['GROUP 2', 'INDIVIDUAL 15']],
    ['at the end', ['Danh sách này có 17 người'], ['ALL 17']],
    ['with a colon', [null, 'Tổng cộng: 17'], ['ALL 17']],
    ['in the cell beside', [null, 'Tổng cộng', 17], ['ALL 17']],
    ['of money, which is no count', [null, 'Tổng cộng', null, 7_599_000], []],
    [
      'by kind',
      [null, 'Tổng số: Tập thể: 02; cá nhân: 15; hộ gia đình: 3'],
      ['GROUP 2', 'INDIVIDUAL 15', 'HOUSEHOLD 3'],
    ],
    ['with words in brackets', ['(Danh sách gồm có 17 (mười bảy) cá nhân)'], ['INDIVIDUAL 17']],
  ])('has a total %s, which is no row', async (_, total, stated) => {
    const file = await workbook({
      rows: [['STT', 'Họ và tên', 'Đơn vị', 'Mức thưởng'], [1, 'Nguyễn Văn Thử', 'xã Mẫu', 447000], [], total],
    });
    const { rows, tables } = await readAll(file);
    expect(rows).toHaveLength(1);
    expect(tables[0]!.banner.stated.map(({ kind, count }) => `${kind} ${count}`)).toEqual(stated);
    expect(tables[0]!.banner.stated.every(({ row }) => row === 4)).toBe(true);
  });

  it('has a title of two lines, sums of money under its headings, and rows numbered beforehand', async () => {
    const file = await workbook({
      rows: [
        ['DANH SÁCH'],
        ['Tập thể, cá nhân được tặng Giấy khen'],
        ['(Kèm theo Quyết định số: 1234/QĐ-UBND'],
        ['ngày 15 tháng 11 năm 2020 của Chủ tịch UBND huyện Mẫu)'],
        ['Số TT', 'TÊN TẬP THỂ, CÁ NHÂN', 'ĐƠN VỊ', 'SỐ TIỀN (đ)', 'KÝ NHẬN'],
        ['A', 'TẬP THỂ: 01 ĐƠN VỊ', null, '1.000.000'],
        [1, 'Nhân dân và cán bộ thôn Thử', 'xã Mẫu', 1_000_000],
        [2],
        [3],
        [null, 'Cộng (A)', null, '1.000.000'],
        [null, '(Bằng chữ: Một triệu đồng chẵn)'],
      ],
    });
    const { rows, tables, notices } = await readAll(file);
    expect(saying(rows, 'NAME', 'UNIT', 'BONUS')).toEqual(['7 | Nhân dân và cán bộ thôn Thử | xã Mẫu | 1000000']);
    expect(tables[0]!.banner).toEqual({
      title: 'DANH SÁCH Tập thể, cá nhân được tặng Giấy khen',
      decisionNumber: '1234/QĐ-UBND',
      signedOn: '2020-11-15',
      issuer: 'Chủ tịch UBND huyện Mẫu',
      reason: null,
      stated: [{ kind: 'GROUP', count: 1, row: 6, printed: '01 ĐƠN VỊ' }],
    });
    expect(codes(notices)).toEqual(['TOTAL_LINE 10', 'TOTAL_LINE 11']);
  });

  it('has groups only, under a heading of units and without numbers', async () => {
    const file = await workbook({
      rows: [
        ['Đơn vị', 'Hình thức khen thưởng'],
        ['Hội Nông dân xã Mẫu', 'Bằng khen'],
        ['Trường THCS Thử Sơn', 'Giấy khen'],
      ],
    });
    const { rows } = await readAll(file);
    expect(saying(rows, 'NAME', 'FORM')).toEqual([
      '2 | Hội Nông dân xã Mẫu | Bằng khen',
      '3 | Trường THCS Thử Sơn | Giấy khen',
    ]);
  });

  it('has orders in classes as headings', async () => {
    const file = await workbook({
      rows: [
        ['STT', 'Họ và tên', 'Chức vụ'],
        ['I', 'Huân chương Lao động hạng Ba'],
        [1, 'Nguyễn Văn Thử', 'Chủ tịch'],
        ['II', 'Huân chương Độc lập'],
        [null, 'Hạng Nhì'],
        [1, 'Trần Thị Mẫu', 'Hội viên'],
      ],
    });
    expect(governing((await readAll(file)).rows)).toEqual([
      '3 | FORM Huân chương Lao động hạng Ba | CLASS hạng Ba',
      '6 | FORM Huân chương Độc lập | CLASS Hạng Nhì',
    ]);
  });

  it('says in its headings how many there are', async () => {
    const file = await workbook({
      rows: [
        ['STT', 'Tên', 'Đơn vị'],
        ['I', 'TẬP THỂ (02 tập thể)'],
        [1, 'Ủy ban MTTQ xã Thử', 'huyện Mẫu'],
        ['II', 'CÁ NHÂN: 15'],
      ],
    });
    const { tables } = await readAll(file);
    expect(tables[0]!.banner.stated).toMatchObject([
      { kind: 'GROUP', count: 2, row: 2 },
      { kind: 'INDIVIDUAL', count: 15, row: 4 },
    ]);
  });

  it('loses no line unseen: what is no row is told', async () => {
    const file = await workbook({
      rows: [
        ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị'],
        [1, 'Nguyễn Văn Thử', 'Chủ tịch', 'xã Mẫu'],
        [null, null, null, 'huyện Thử (xem lại)'],
        [2, 'Trần Thị Mẫu', 'Hội viên', 'xã Mẫu'],
        [null, null, 'Mẫu, ngày 12 tháng 01 năm 2021'],
        ['Nơi nhận:', null, 'TM. BAN THƯỜNG TRỰC'],
        ['- Như Điều 3;', null, 'CHỦ TỊCH'],
        ['- Lưu: VT.'],
        [null, null, 'Phạm Văn Ký'],
      ],
    });
    const { rows, notices } = await readAll(file);
    expect(saying(rows, 'NAME')).toEqual(['2 | Nguyễn Văn Thử', '4 | Trần Thị Mẫu']);
    expect(codes(notices)).toEqual(['LINE_LEFT_OUT 3', 'AFTER_THE_LIST 5']);
  });
});
