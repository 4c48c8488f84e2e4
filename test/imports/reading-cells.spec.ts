import { describe, expect, it } from '@jest/globals';
import { toTcvn3 } from '../../src/platform/text/encodings/tcvn3.js';
import { toVni } from '../../src/platform/text/encodings/vni.js';
import { codes, readAll, saying } from './files/read-all.js';
import { workbook } from './files/workbooks.js';
import { inlineRow, rawWorkbook } from './files/zips.js';

describe('text in a workbook', () => {
  it('in old fonts is converted cell by cell and run by run, with what was there before', async () => {
    const file = await workbook({
      rows: [
        ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị'],
        [1, toTcvn3('Nguyễn Thị Hướng'), 'Chủ tịch', toVni('Ủy ban MTTQ xã Đại Thử')],
        [2, toTcvn3('đặng văn mẫu'), 'Hội viên', 'Hội LHPN xã Mẫu'],
        [
          3,
          {
            richText: [
              { font: { name: '.VnTime' }, text: toTcvn3('Trần Thị ') },
              { font: { name: 'Times New Roman' }, text: 'Mẫu Hướng' },
            ],
          },
          'Hội viên',
          'xã Mẫu',
        ],
        [4, 'Lê Văn Thật', 'Hội viên', 'xã Mẫu'],
      ],
      fonts: { B2: '.VnTime', D2: 'VNI-Times', B3: '.VnTimeH', B5: '.VnTime' },
    });
    const { rows, notices } = await readAll(file);
    expect(saying(rows, 'NAME', 'UNIT')).toEqual([
      '2 | Nguyễn Thị Hướng | Ủy ban MTTQ xã Đại Thử',
      '3 | ĐẶNG VĂN MẪU | Hội LHPN xã Mẫu',
      '4 | Trần Thị Mẫu Hướng | xã Mẫu',
      '5 | Lê Văn Thật | xã Mẫu',
    ]);
    expect(rows.map(({ cells }) => cells.NAME!.convertedFrom)).toEqual(['TCVN3', 'TCVN3', 'TCVN3', undefined]);
    expect(rows[0]!.cells.NAME!.raw).toBe('NguyÔn ThÞ H\u00adíng');
    expect(notices.map(({ code, row, column, details }) => [code, row, column, details])).toEqual([
      [
        'CONVERTED',
        2,
        'B',
        { encoding: 'TCVN3', cells: 3, before: 'NguyÔn ThÞ H\u00adíng', after: 'Nguyễn Thị Hướng' },
      ],
      [
        'CONVERTED',
        2,
        'D',
        { encoding: 'VNI', cells: 1, before: 'UÛy ban MTTQ xaõ Ñaïi Thöû', after: 'Ủy ban MTTQ xã Đại Thử' },
      ],
    ]);
  });

  it('in TCVN3 under a Unicode font is recognised by its letters, and that is a doubt', async () => {
    const file = await workbook({
      rows: [
        ['STT', 'Họ và tên'],
        [1, toTcvn3('Nguyễn Thị Hướng')],
        [2, 'Trần Đức Mẫu'],
      ],
    });
    const { rows } = await readAll(file);
    expect(saying(rows, 'NAME')).toEqual(['2 | Nguyễn Thị Hướng', '3 | Trần Đức Mẫu']);
    expect(rows[0]!.notices).toMatchObject([{ code: 'CONVERTED_BY_LETTERS', severity: 'WARNING', column: 'B' }]);
  });

  it('is composed, of one line, with Đ for its look-alikes and without what is not seen', async () => {
    const file = await workbook({
      rows: [
        ['STT', 'Họ\nvà tên', 'Đơn vị'],
        [1, '\u00a0Ðinh\u200b  Văn\u00a0Thử '.normalize('NFD'), 'Hội Nông dân\nxã Mẫu'],
        [2, 'Trần\u0007 Thị Mẫu', 'xã Nguy\ufffdn'],
      ],
    });
    const { rows } = await readAll(file);
    expect(saying(rows, 'NAME', 'UNIT')).toEqual([
      '2 | Đinh Văn Thử | Hội Nông dân xã Mẫu',
      '3 | Trần Thị Mẫu | xã Nguy\ufffdn',
    ]);
    expect(codes(rows[1]!.notices)).toEqual(['LETTERS_LOST 3 C']);
  });

  it('is read from files of programs that leave out what they may leave out', async () => {
    const sheet =
      '<sheetData>' +
      inlineRow(1, 'STT', 'Họ và tên', 'Ghi chú') +
      '<row><c><v>1</v></c><c t="s"><v>0</v></c><c t="str"><f>A1</f><v>x_x000D_y</v></c></row>' +
      '<row><c><v>2</v></c><c t="s"><v>1</v></c><c t="s"><v>99</v></c></row>' +
      '</sheetData>';
    const sharedStrings =
      '<si><t>Nguyễn Văn Thử</t></si><si><r><t xml:space="preserve">Trần </t></r><r><t>Thị Mẫu</t></r><rPh sb="0" eb="1"><t>phát âm</t></rPh></si>';
    const { rows } = await readAll(rawWorkbook({ sheet, sharedStrings }));
    expect(saying(rows, 'NAME', 'NOTE')).toEqual(['2 | Nguyễn Văn Thử | x y', '3 | Trần Thị Mẫu | –']);
  });
});

describe('numbers and dates in a workbook', () => {
  const rows = [
    ['STT', 'Họ và tên', 'Thời gian', 'Mức thưởng', 'Số vào sổ'],
    ['1', 'Nguyễn Văn Thử', 44208, '1.490.000', 12],
    [2, 'Trần Thị Mẫu', 44197, 447000.00000000006, '0013'],
    [3, 'Lê Văn Nháp', 2020, 0.3, 14],
    [4, 'Phạm Thị Tạm', '12/01/2021', '1.490.000 đồng', 15],
  ];
  const formats = { C2: 'dd/mm/yyyy', C3: 'mm/yyyy', E2: '0000', D2: '@', D3: '#,##0' };

  it('are written as Vietnamese write them', async () => {
    expect(
      saying((await readAll(await workbook({ rows, formats }))).rows, 'PERIOD', 'BONUS', 'CERTIFICATE_NUMBER'),
    ).toEqual([
      '2 | 12/01/2021 | 1.490.000 | 0012',
      '3 | 01/2021 | 447000 | 0013',
      '4 | 2020 | 0,3 | 14',
      '5 | 12/01/2021 | 1.490.000 đồng | 15',
    ]);
  });

  it('are counted from 1904 where the workbook does', async () => {
    const serial = rows.map((row, index) => (index === 1 ? row.with(2, 44208 - 1462) : row));
    const read = await readAll(await workbook({ rows: serial, formats }, true));
    expect(read.rows[0]!.cells.PERIOD!.text).toBe('12/01/2021');
  });
});

describe('names in a list', () => {
  const list = (...rows: (string | number | null)[][]) => workbook({ rows });

  it('are parted from forms of address and from what stands behind them', async () => {
    const file = await list(
      ['STT', 'Họ và tên, chức vụ, đơn vị'],
      [1, 'Ông Nguyễn Văn Thử - Chủ tịch Ủy ban MTTQ xã Mẫu'],
      [2, 'Đ/c Trần Thị Mẫu, Trưởng ban CTMT, thôn 3 xã Mẫu'],
      [3, 'Lê Văn Nháp\nHội Nông dân xã Mẫu'],
      [4, 'Tập thể Chi hội Phụ nữ thôn 2, xã Mẫu'],
      [5, 'TT GDTX huyện Mẫu'],
      [6, 'Hộ bà Phạm Thị Tạm'],
    );
    expect(saying((await readAll(file)).rows, 'HONORIFIC', 'NAME', 'POSITION', 'UNIT')).toEqual([
      '2 | Ông | Nguyễn Văn Thử | Chủ tịch Ủy ban MTTQ xã Mẫu | Ủy ban MTTQ xã Mẫu',
      '3 | Đ/c | Trần Thị Mẫu | Trưởng ban CTMT | thôn 3 xã Mẫu',
      '4 | – | Lê Văn Nháp | – | Hội Nông dân xã Mẫu',
      '5 | – | Tập thể Chi hội Phụ nữ thôn 2, xã Mẫu | – | –',
      '6 | – | TT GDTX huyện Mẫu | – | –',
      '7 | – | Hộ bà Phạm Thị Tạm | – | –',
    ]);
  });

  it('are several in one cell in some lists, each with a number', async () => {
    const file = await list(
      ['STT', 'Đơn vị', 'Họ và tên'],
      [1, 'xã Mẫu', '1. Ông Nguyễn Văn Thử - Chủ tịch\n2. Bà Trần Thị Mẫu - Hội viên'],
      [2, 'xã Thử', 'Lê Văn Nháp'],
    );
    const { rows } = await readAll(file);
    expect(saying(rows, 'NAME', 'POSITION', 'UNIT')).toEqual([
      '2 | Nguyễn Văn Thử | Chủ tịch | xã Mẫu',
      '2 | Trần Thị Mẫu | Hội viên | xã Mẫu',
      '3 | Lê Văn Nháp | – | xã Thử',
    ]);
    expect(codes(rows[1]!.notices)).toEqual(['CELL_DIVIDED 2 C', 'CELL_SPLIT 2 C']);
  });

  it('stand in two columns in some lists, under one heading or two', async () => {
    const two = await list(['STT', 'Họ và đệm', 'Tên', 'Đơn vị'], [1, 'Nguyễn Văn', 'Thử', 'xã Mẫu']);
    const one = await workbook({
      rows: [
        ['STT', 'Họ và tên', null, 'Đơn vị'],
        [1, 'Nguyễn Văn', 'Thử', 'xã Mẫu'],
      ],
      merges: ['B1:C1'],
    });
    for (const file of [two, one]) {
      const { rows, notices } = await readAll(file);
      expect(saying(rows, 'NAME', 'UNIT')).toEqual(['2 | Nguyễn Văn Thử | xã Mẫu']);
      expect(notices).toEqual([]);
    }
  });

  it('are under "Ông (bà)" in some lists, and beside it in others', async () => {
    const beside = await list(['TT', 'Ông/Bà', 'Họ và tên'], [1, 'Ông', 'Nguyễn Văn Thử'], [2, 'Bà', 'Trần Thị Mẫu']);
    const under = await list(
      ['TT', 'Ông (bà)', 'Đơn vị'],
      [1, 'Nguyễn Văn Thử', 'xã Mẫu'],
      [2, 'Trần Thị Mẫu', 'xã Mẫu'],
    );
    expect(saying((await readAll(beside)).rows, 'HONORIFIC', 'NAME')).toEqual([
      '2 | Ông | Nguyễn Văn Thử',
      '3 | Bà | Trần Thị Mẫu',
    ]);
    expect(saying((await readAll(under)).rows, 'NAME', 'UNIT')).toEqual([
      '2 | Nguyễn Văn Thử | xã Mẫu',
      '3 | Trần Thị Mẫu | xã Mẫu',
    ]);
  });

  it('have their kind crossed in some lists', async () => {
    const file = await list(
      ['STT', 'Tên', 'Tập thể', 'Cá nhân'],
      [1, 'Ủy ban MTTQ xã Mẫu', 'x', null],
      [2, 'Nguyễn Văn Thử', null, 'x'],
    );
    expect(saying((await readAll(file)).rows, 'NAME', 'KIND')).toEqual([
      '2 | Ủy ban MTTQ xã Mẫu | Tập thể',
      '3 | Nguyễn Văn Thử | Cá nhân',
    ]);
  });

  it('are where a person says they are, or where they were in earlier lists', async () => {
    const file = await list(['STT', 'Quý vị', 'Nơi'], [1, 'Nguyễn Văn Thử', 'xã Mẫu']);
    const chosen = await readAll(file, {
      columns: [
        { column: 'C', role: 'UNIT' },
        { heading: 'quý vị', role: 'NAME' },
      ],
    });
    expect(saying(chosen.rows, 'NAME', 'UNIT')).toEqual(['2 | Nguyễn Văn Thử | xã Mẫu']);
    expect(chosen.tables[0]!.columns.map(({ recognisedBy }) => recognisedBy)).toEqual([
      'HEADING',
      'REMEMBERED',
      'CHOSEN',
    ]);
  });
});
