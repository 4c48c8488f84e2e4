import { describe, expect, it } from '@jest/globals';
import { toTcvn3 } from '../../src/platform/text/encodings/tcvn3.js';
import { toVni } from '../../src/platform/text/encodings/vni.js';
import { document } from './files/documents.js';
import { codes, governing, readAll, saying } from './files/read-all.js';

describe('an annex in Word', () => {
  it('is read from its table, with the banner above and the signature below', async () => {
    const file = await document([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN',
      '(Kèm theo Quyết định số 07/QĐ-MTTQ ngày 05 tháng 3 năm 2022 của Ủy ban MTTQ Việt Nam huyện Mẫu)',
      {
        table: [
          ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị'],
          ['1', 'Nguyễn Văn Thử', 'Chủ tịch', { lines: ['xã Thử Sơn'], merge: 'restart' }],
          ['2', 'Trần Thị Mẫu', 'Hội viên', { lines: [''], merge: 'continue' }],
          [{ lines: ['Tổng cộng: 02 người'], span: 4 }],
        ],
      },
      'TM. BAN THƯỜNG TRỰC',
      'CHỦ TỊCH',
    ]);
    const { rows, tables, notices, format } = await readAll(file);
    expect(format).toBe('DOCX');
    expect(saying(rows, 'NAME', 'POSITION', 'UNIT')).toEqual([
      '2 | Nguyễn Văn Thử | Chủ tịch | xã Thử Sơn',
      '3 | Trần Thị Mẫu | Hội viên | xã Thử Sơn',
    ]);
    expect(rows[1]).toMatchObject({ sheet: 'Bảng 1', cells: { UNIT: { column: 'D', mergedFromRow: 2 } } });
    expect(tables[0]!.banner).toMatchObject({
      title: 'DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN',
      decisionNumber: '07/QĐ-MTTQ',
      signedOn: '2022-03-05',
      issuer: 'Ủy ban MTTQ Việt Nam huyện Mẫu',
      stated: [{ kind: 'ALL', count: 2, row: 4 }],
    });
    expect(governing(rows)[0]).toBe(
      '2 | KIND DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN | FORM DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN',
    );
    expect(rows[0]!.governedBy[1]).toMatchObject({ form: 'GIẤY KHEN' });
    expect(codes(notices)).toEqual(['TOTAL_LINE 4', 'AFTER_THE_LIST 4']);
  });

  it('goes on over tables with headings between them', async () => {
    const file = await document([
      'DANH SÁCH KHEN THƯỞNG',
      'I. TẬP THỂ',
      {
        table: [
          ['STT', 'Tên đơn vị', 'Hình thức'],
          ['1', 'Chi hội Phụ nữ thôn 2', 'Giấy khen'],
        ],
      },
      'II. CÁ NHÂN',
      {
        table: [
          ['STT', 'Họ và tên', 'Hình thức', 'Chức vụ'],
          ['1', 'Lê Thị Thử', 'Giấy khen', 'Hội viên'],
        ],
      },
      'III. HỘ GIA ĐÌNH',
      { table: [['1', 'Hộ ông Phạm Văn Mẫu', 'Giấy khen', '']] },
    ]);
    const { rows } = await readAll(file);
    expect(rows.map(({ sheet, row, cells }) => `${sheet} ${row} ${cells.NAME?.text}`)).toEqual([
      'Bảng 1 2 Chi hội Phụ nữ thôn 2',
      'Bảng 2 2 Lê Thị Thử',
      'Bảng 3 1 Hộ ông Phạm Văn Mẫu',
    ]);
    expect(rows.map(({ governedBy }) => governedBy.map(({ kind }) => kind))).toEqual([
      ['GROUP'],
      ['INDIVIDUAL'],
      ['HOUSEHOLD'],
    ]);
  });

  it('is read from numbered paragraphs, numbered by hand or by Word', async () => {
    const file = await document([
      'Điều 1. Tặng Giấy khen cho 01 tập thể và 03 cá nhân có tên sau:',
      { text: 'Tập thể', numbered: 'roman' },
      '1. Ủy ban MTTQ xã Thử Sơn',
      { text: 'Cá nhân', numbered: 'roman' },
      { text: 'Ông Nguyễn Văn Thử - Chủ tịch Ủy ban MTTQ xã Thử Sơn', numbered: 'decimal' },
      { text: 'Bà Trần Thị Mẫu, Hội viên, Hội LHPN xã Mẫu Lâm', numbered: 'decimal' },
      { text: 'Lê Văn Thật - thôn 3, xã Mẫu Lâm', numbered: 'decimal' },
    ]);
    const { rows, tables } = await readAll(file);
    expect(saying(rows, 'ORDINAL', 'HONORIFIC', 'NAME', 'POSITION', 'UNIT')).toEqual([
      '3 | 1 | – | Ủy ban MTTQ xã Thử Sơn | – | –',
      '5 | 1 | Ông | Nguyễn Văn Thử | Chủ tịch Ủy ban MTTQ xã Thử Sơn | Ủy ban MTTQ xã Thử Sơn',
      '6 | 2 | Bà | Trần Thị Mẫu | Hội viên | Hội LHPN xã Mẫu Lâm',
      '7 | 3 | – | Lê Văn Thật | – | thôn 3, xã Mẫu Lâm',
    ]);
    expect(rows.map(({ governedBy }) => governedBy.map(({ kind, form }) => kind ?? form).join(' '))).toEqual([
      'Giấy khen GROUP',
      'Giấy khen INDIVIDUAL',
      'Giấy khen INDIVIDUAL',
      'Giấy khen INDIVIDUAL',
    ]);
    expect(tables[0]!.banner.stated.map(({ kind, count }) => `${kind} ${count}`)).toEqual(['GROUP 1', 'INDIVIDUAL 3']);
  });

  it('has numbers that Word counts in its column of numbers', async () => {
    const number = { lines: [{ text: '', numbered: 'decimal' as const }] };
    const file = await document([
      {
        table: [
          ['TT', 'Họ tên', 'Đơn vị'],
          [number, 'Nguyễn Văn Thử', 'xã Mẫu'],
          [number, 'Trần Thị Mẫu', 'xã Mẫu'],
        ],
      },
    ]);
    expect(saying((await readAll(file)).rows, 'ORDINAL', 'NAME')).toEqual([
      '2 | 1 | Nguyễn Văn Thử',
      '3 | 2 | Trần Thị Mẫu',
    ]);
  });

  it('is converted where its fonts are old, run by run', async () => {
    const file = await document([
      {
        table: [
          ['STT', 'Họ và tên', 'Đơn vị'],
          [
            '1',
            { text: toTcvn3('Nguyễn Thị Hướng'), font: '.VnTime' },
            { text: toVni('Xã Thử Sơn'), font: 'VNI-Times' },
          ],
          ['2', { text: toTcvn3('đỗ văn mẫu'), font: '.VnTimeH' }, 'xã Mẫu'],
        ],
      },
    ]);
    const { rows } = await readAll(file);
    expect(saying(rows, 'NAME', 'UNIT')).toEqual(['2 | Nguyễn Thị Hướng | Xã Thử Sơn', '3 | ĐỖ VĂN MẪU | xã Mẫu']);
    expect(rows[0]!.cells.NAME).toMatchObject({ convertedFrom: 'TCVN3', raw: 'NguyÔn ThÞ H\u00adíng' });
    expect(rows[0]!.cells.UNIT).toMatchObject({ convertedFrom: 'VNI', raw: 'Xaõ Thöû Sôn' });
  });
});
