import { describe, expect, it } from '@jest/globals';
import { codes, governing, readAll, saying } from './files/read-all.js';
import { workbook } from './files/workbooks.js';

const annex = () =>
  workbook({
    name: 'Phụ lục',
    rows: [
      ['UBMTTQ VIỆT NAM HUYỆN MẪU', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      [null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
      [],
      ['DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC KHEN THƯỞNG'],
      ['(Kèm theo Quyết định số 15/QĐ-MTTQ ngày 12/01/2021 của Ban Thường trực Ủy ban MTTQ Việt Nam huyện Mẫu)'],
      [],
      ['STT', 'Họ và tên ', 'Chức vụ, đơn vị công tác', 'Khen thưởng', null, 'Thành tích', 'Ghi chú'],
      [null, null, null, 'Hình thức', 'Mức thưởng'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
      ['I', 'TẬP THỂ'],
      [1, 'Ủy ban MTTQ xã Thử Sơn', null, 'Giấy khen', 894000, 'Hoàn thành xuất sắc nhiệm vụ năm 2020'],
      [2, 'Ban CTMT thôn 3', 'xã Mẫu Lâm', '"', 894000, 'nt'],
      ['II', 'CÁ NHÂN'],
      [1, 'Ông Nguyễn Văn Thử  ', 'Chủ tịch Ủy ban MTTQ xã Thử Sơn', 'Giấy khen', '447.000đ'],
      [],
      [2, 'Bà Trần Thị Mẫu', 'Trưởng ban CTMT, thôn 5', 'Giấy khen', 447000],
      [null, 'Tổng cộng: 02 tập thể, 02 cá nhân'],
      [],
      [null, null, null, null, 'TM. BAN THƯỜNG TRỰC'],
      [null, null, null, null, 'CHỦ TỊCH'],
    ],
    merges: ['A1:C1', 'D1:G1', 'D2:G2', 'A4:G4', 'A5:G5', 'A7:A8', 'B7:B8', 'C7:C8', 'D7:E7', 'F7:F8', 'G7:G8'],
  });

describe('an annex of a decision in Excel', () => {
  it('gives its rows with their numbers as Excel shows them, and nothing else', async () => {
    const { rows } = await readAll(await annex());
    expect(saying(rows, 'ORDINAL', 'HONORIFIC', 'NAME', 'POSITION', 'UNIT', 'FORM', 'BONUS', 'REASON')).toEqual([
      '11 | 1 | – | Ủy ban MTTQ xã Thử Sơn | – | – | Giấy khen | 894000 | Hoàn thành xuất sắc nhiệm vụ năm 2020',
      '12 | 2 | – | Ban CTMT thôn 3 | – | xã Mẫu Lâm | Giấy khen | 894000 | Hoàn thành xuất sắc nhiệm vụ năm 2020',
      '14 | 1 | Ông | Nguyễn Văn Thử | Chủ tịch Ủy ban MTTQ xã Thử Sơn | Ủy ban MTTQ xã Thử Sơn | Giấy khen | 447.000đ | –',
      '16 | 2 | Bà | Trần Thị Mẫu | Trưởng ban CTMT | thôn 5 | Giấy khen | 447000 | –',
    ]);
  });

  it('says of which decision it is and how many it states', async () => {
    const { tables } = await readAll(await annex());
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({
      sheet: 'Phụ lục',
      headingRows: [7, 8, 9],
      banner: {
        title: 'DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC KHEN THƯỞNG',
        decisionNumber: '15/QĐ-MTTQ',
        signedOn: '2021-01-12',
        issuer: 'Ban Thường trực Ủy ban MTTQ Việt Nam huyện Mẫu',
        stated: [
          { kind: 'GROUP', count: 2, row: 17, printed: '02 tập thể' },
          { kind: 'INDIVIDUAL', count: 2, row: 17, printed: '02 cá nhân' },
        ],
      },
    });
    expect(tables[0]!.columns.map(({ column, role, recognisedBy }) => `${column} ${role} ${recognisedBy}`)).toEqual([
      'A ORDINAL HEADING',
      'B NAME HEADING',
      'C POSITION HEADING',
      'D FORM HEADING',
      'E BONUS HEADING',
      'F REASON HEADING',
      'G NOTE HEADING',
    ]);
  });

  it('puts its headings over the rows below them', async () => {
    const { rows } = await readAll(await annex());
    expect(governing(rows)).toEqual([
      '11 | KIND TẬP THỂ',
      '12 | KIND TẬP THỂ',
      '14 | KIND CÁ NHÂN',
      '16 | KIND CÁ NHÂN',
    ]);
  });

  it('tells of every line that is no row what became of it', async () => {
    const { notices, rows } = await readAll(await annex());
    expect(codes(notices)).toEqual(['TOTAL_LINE 17', 'AFTER_THE_LIST 19', 'DITTO D', 'DITTO F']);
    expect(codes(rows[1]!.notices)).toEqual([]);
  });
});

describe('cells pasted from Excel', () => {
  it('are read with their headings, line breaks within cells included', async () => {
    const pasted =
      'TT\tHọ và tên\tChức vụ\tĐơn vị\r\n1\tNguyễn Văn Thử\tChủ tịch\t"Ủy ban MTTQ\nxã Mẫu"\r\n2\tbà Trần Thị Mẫu\tHội viên\tHội LHPN xã\r\n';
    const { rows, format } = await readAll(pasted);
    expect(format).toBe('TEXT');
    expect(saying(rows, 'NAME', 'POSITION', 'UNIT')).toEqual([
      '2 | Nguyễn Văn Thử | Chủ tịch | Ủy ban MTTQ xã Mẫu',
      '4 | Trần Thị Mẫu | Hội viên | Hội LHPN xã',
    ]);
  });

  it('without headings are understood by what they say', async () => {
    const { rows, tables, notices } = await readAll(
      'Nguyễn Văn Thử\tChủ tịch\tỦy ban MTTQ xã\nTrần Thị Mẫu\tPhó Chủ tịch\tHội LHPN xã',
    );
    expect(saying(rows, 'NAME', 'POSITION', 'UNIT')).toEqual([
      '1 | Nguyễn Văn Thử | Chủ tịch | Ủy ban MTTQ xã',
      '2 | Trần Thị Mẫu | Phó Chủ tịch | Hội LHPN xã',
    ]);
    expect(tables[0]!.columns.map((column) => column.recognisedBy)).toEqual(['CONTENT', 'CONTENT', 'CONTENT']);
    expect(codes(notices)).toEqual(['HEADING_NOT_FOUND']);
  });
});
