import { describe, expect, it } from '@jest/globals';
import { document } from './files/documents.js';
import { codes, readAll, saying } from './files/read-all.js';
import { workbook } from './files/workbooks.js';

const FORMS = ['Bằng khen', 'Giấy khen', 'Kỷ niệm chương'];

describe('a list with a column for each form, and crosses in them', () => {
  it('has the form that is marked under a heading merged over the forms', async () => {
    const file = await workbook({
      rows: [
        ['DANH SÁCH KHEN THƯỞNG NĂM 2020'],
        ['STT', 'Họ và tên', 'Đơn vị', 'Hình thức khen thưởng', null, null, 'Ghi chú'],
        [null, null, null, ...FORMS],
        [1, 'Nguyễn Văn Thử', 'Xã Mẫu', 'x'],
        [2, 'Trần Thị Mẫu', 'Xã Mẫu', null, 'X'],
        [3, 'Lê Văn Nháp', 'Xã Thử', null, null, '✓', 'lần đầu'],
        [4, 'Phạm Thị Tạm', 'Xã Thử', 1],
        ['', 'Tổng cộng', '', 2, 1, 1],
        ['', '', '', 'TM. BAN THƯỜNG TRỰC'],
      ],
      merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2', 'G2:G3'],
    });
    const { rows, tables, notices } = await readAll(file);
    expect(saying(rows, 'NAME', 'FORM')).toEqual([
      '4 | Nguyễn Văn Thử | Bằng khen',
      '5 | Trần Thị Mẫu | Giấy khen',
      '6 | Lê Văn Nháp | Kỷ niệm chương',
      '7 | Phạm Thị Tạm | Bằng khen',
    ]);
    expect(rows[1]!.cells.FORM).toEqual({ column: 'E', text: 'Giấy khen', raw: 'X' });
    expect(tables[0]!.columns.slice(3, 6).map(({ role, recognisedBy }) => `${role} ${recognisedBy}`)).toEqual(
      Array.from({ length: 3 }, () => 'FORM HEADING'),
    );
    expect(tables[0]!.banner.stated).toEqual([]);
    expect(codes(notices)).toEqual(['TOTAL_LINE 8', 'AFTER_THE_LIST 9']);
    expect(rows.flatMap((row) => codes(row.notices))).toEqual([]);
  });

  it('has two lines of one recipient where two forms are marked, and a doubt where none is', async () => {
    const text = [
      'STT,Họ và tên,Hình thức khen thưởng,,,Đơn vị',
      ',,Bằng khen,Giấy khen,Kỷ niệm chương,',
      '1,Nguyễn Văn Thử,x,,x,Xã Mẫu',
      '2,Trần Thị Mẫu,,,,Xã Mẫu',
      '3,Lê Văn Nháp,,đề nghị sau,,Xã Thử',
      '4,Phạm Thị Tạm,-,"""",0,Xã Thử',
      '5,Hoàng Văn Thật,,Giấy khen,,Xã Thử',
    ].join('\n');
    const { rows } = await readAll(Buffer.from(text));
    expect(saying(rows, 'NAME', 'FORM', 'UNIT')).toEqual([
      '3 | Nguyễn Văn Thử | Bằng khen | Xã Mẫu',
      '3 | Nguyễn Văn Thử | Kỷ niệm chương | Xã Mẫu',
      '4 | Trần Thị Mẫu | – | Xã Mẫu',
      '5 | Lê Văn Nháp | – | Xã Thử',
      '6 | Phạm Thị Tạm | Giấy khen | Xã Thử',
      '7 | Hoàng Văn Thật | Giấy khen | Xã Thử',
    ]);
    expect(rows.map(({ line, again }) => [line, again])).toEqual([
      [1, undefined],
      [2, 1],
      ...Array.from({ length: 4 }, () => [undefined, undefined]),
    ]);
    expect(rows.map((row) => codes(row.notices))).toEqual([
      ['FORMS_SEVERAL 3 C'],
      ['FORMS_SEVERAL 3 E'],
      ['FORM_NOT_MARKED 4 C'],
      ['MARK_NOT_UNDERSTOOD 5 D', 'FORM_NOT_MARKED 5 C'],
      [],
      [],
    ]);
    expect(rows[0]!.notices[0]!.details).toEqual({ count: 2, forms: 'Bằng khen; Kỷ niệm chương' });
    expect(rows[3]!.notices[0]).toMatchObject({ column: 'D', value: 'đề nghị sau', roles: ['FORM'] });
  });

  it('is the same in a document, with names alone beside the forms', async () => {
    const file = await document([
      'DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN, GIẤY KHEN',
      {
        table: [
          ['Tên tập thể', 'Bằng khen của Chủ tịch UBND tỉnh (BK)', 'Giấy khen'],
          ['Trường Tiểu học Mẫu', 'x', ''],
          ['Hội Nông dân xã Thử', '', '☒'],
          ['Hội Người cao tuổi xã Thử', '☐', '☐'],
        ],
      },
    ]);
    const { rows } = await readAll(file);
    expect(saying(rows, 'NAME', 'FORM')).toEqual([
      '2 | Trường Tiểu học Mẫu | Bằng khen của Chủ tịch UBND tỉnh',
      '3 | Hội Nông dân xã Thử | Giấy khen',
      '4 | Hội Người cao tuổi xã Thử | –',
    ]);
    // A title that names two forms says neither of a row that is not marked.
    expect(rows[2]!.governedBy.map(({ role }) => role)).toEqual(['KIND']);
  });

  it('has kinds, classes and grantors where these stand over or below the forms', async () => {
    const file = await workbook({
      rows: [
        ['STT', 'Tên', 'Tập thể', 'Cá nhân', null, 'Huân chương Lao động', null, 'Bằng khen', null],
        [null, null, 'Giấy khen', 'Bằng khen', 'Giấy khen', 'Hạng Nhì', 'Ba', 'Bộ trưởng', 'Chủ tịch UBND tỉnh'],
        [1, 'Khu phố Mẫu', 'x'],
        [2, 'Nguyễn Văn Thử', null, 'x'],
        [3, 'Trần Thị Mẫu', null, null, 'x'],
        [4, 'Lê Văn Nháp', null, null, null, 'x'],
        [5, 'Phạm Thị Tạm', null, null, null, null, 'x'],
        [6, 'Hoàng Văn Thật', null, null, null, null, null, 'x'],
        [7, 'Đỗ Thị Lâm', null, null, null, null, null, null, 'x'],
      ],
      merges: ['A1:A2', 'B1:B2', 'D1:E1', 'F1:G1', 'H1:I1'],
    });
    expect(saying((await readAll(file)).rows, 'KIND', 'FORM')).toEqual([
      '3 | Tập thể | Giấy khen',
      '4 | Cá nhân | Bằng khen',
      '5 | Cá nhân | Giấy khen',
      '6 | – | Huân chương Lao động Hạng Nhì',
      '7 | – | Huân chương Lao động hạng Ba',
      '8 | – | Bằng khen của Bộ trưởng',
      '9 | – | Bằng khen của Chủ tịch UBND tỉnh',
    ]);
  });

  it('is none where the columns hold counts, or what was given before', async () => {
    const list = ['STT,Họ và tên,Chức vụ', '1,Nguyễn Văn Thử,Trưởng thôn'];
    const counts = ['STT,Đơn vị,Bằng khen,Giấy khen', '1,Xã Mẫu,1,12', '2,Xã Thử,1,3', '3,Xã Nháp,2,1', ...list];
    const earlier = [
      'STT,Họ và tên,Hình thức khen thưởng,Bằng khen đã được tặng',
      '1,Nguyễn Văn Thử,Giấy khen,x',
      '2,Trần Thị Mẫu,Giấy khen,x',
    ];
    const roles = async (lines: readonly string[]) =>
      (await readAll(Buffer.from(lines.join('\n')))).tables[0]!.columns.map(({ role }) => role);
    expect(await roles(counts)).toEqual(['ORDINAL', 'NAME', 'OTHER', 'OTHER']);
    expect(await roles(earlier)).toEqual(['ORDINAL', 'NAME', 'FORM', 'OTHER']);
  });

  it('knows a form that nobody has among the first rows, and what somebody chose of a column counts', async () => {
    const lines = ['STT,Họ và tên,Bằng khen,Giấy khen'];
    for (let at = 1; at <= 80; at += 1) lines.push(`${at},Nguyễn Văn Thử,${at < 80 ? 'x,' : ',x'}`);
    const text = Buffer.from(lines.join('\n'));
    const read = await readAll(text);
    expect(saying(read.rows.slice(-2), 'FORM')).toEqual(['80 | Bằng khen', '81 | Giấy khen']);
    const chosen = await readAll(text, { columns: [{ column: 'C', role: 'NOTE' }] });
    expect(chosen.rows[0]!.cells).toMatchObject({ NOTE: { text: 'x' } });
    expect(chosen.rows[0]!.cells.FORM).toBeUndefined();
  });
});
