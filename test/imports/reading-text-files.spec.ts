import { describe, expect, it } from '@jest/globals';
import { toTcvn3 } from '../../src/platform/text/encodings/tcvn3.js';
import { toVni } from '../../src/platform/text/encodings/vni.js';
import { codes, readAll, saying } from './files/read-all.js';
import { windows1258 } from './files/windows-1258.js';

const TEXT =
  'STT;Họ và tên;Đơn vị\r\n1;Nguyễn Thị Hướng;Ủy ban MTTQ xã Đại Thử\r\n2;Đặng Văn Mẫu;Hội Nông dân xã Mẫu\r\n';
const ROWS = ['2 | Nguyễn Thị Hướng | Ủy ban MTTQ xã Đại Thử', '3 | Đặng Văn Mẫu | Hội Nông dân xã Mẫu'];
const utf16 = (text: string, bigEndian = false): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

describe('a text with separators', () => {
  it.each<[string, Buffer, string]>([
    ['UTF-8', Buffer.from(TEXT), 'UTF-8'],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`), 'UTF-8 with BOM'],
    ['decomposed UTF-8', Buffer.from(TEXT.normalize('NFD')), 'UTF-8'],
    ['UTF-16 as Excel saves "Unicode text"', utf16(`\ufeff${TEXT}`), 'UTF-16 LE'],
    ['UTF-16 the other way round', utf16(`\ufeff${TEXT}`, true), 'UTF-16 BE'],
    ['UTF-16 without its mark', utf16(TEXT), 'UTF-16 LE'],
  ])('in %s is read', async (_, file, encoding) => {
    const read = await readAll(file, { fileName: 'danh-sach.csv' });
    expect(read).toMatchObject({ format: 'CSV', encoding, notices: [] });
    expect(saying(read.rows, 'NAME', 'UNIT')).toEqual(ROWS);
    expect(read.rows[0]!.sheet).toBe('danh-sach.csv');
  });

  it.each<[string, Buffer, string]>([
    ['Windows-1258', windows1258(TEXT), 'Windows-1258'],
    ['TCVN3', Buffer.from(toTcvn3(TEXT), 'latin1'), 'TCVN3'],
    ['VNI', Buffer.from(toVni(TEXT), 'latin1'), 'VNI'],
  ])('in %s is recognised by its letters, and that is said', async (_, file, encoding) => {
    const read = await readAll(file);
    expect(read).toMatchObject({ format: 'CSV', encoding });
    expect(codes(read.notices)).toEqual(['ENCODING_GUESSED']);
    // TCVN3 has no capitals with tones: "Ủy" becomes "ủy".
    const lost = (row: string): string => (encoding === 'TCVN3' ? row.replace('Ủy', 'ủy') : row);
    expect(saying(read.rows, 'NAME', 'UNIT')).toEqual(ROWS.map(lost));
  });

  it.each([
    [';', ''],
    [',', ''],
    ['\t', ''],
    ['|', ''],
    [';', 'sep=;\r\n'],
  ])('is parted by %j where most of its lines are (%j)', async (separator, said) => {
    const read = await readAll(Buffer.from(said + TEXT.replaceAll(';', separator)));
    expect(saying(read.rows, 'NAME', 'UNIT')).toEqual(ROWS);
  });

  it('has quotes, separators and line breaks in quoted cells, and quotes that quote nothing', async () => {
    const { rows } = await readAll(
      Buffer.from(
        'STT,Họ và tên,Thành tích\n1,"Nguyễn Văn Thử","Đạt danh hiệu ""Dân vận khéo"",\nnăm 2020"\n2,"Trần" Thị Mẫu,"mở\n',
      ),
    );
    expect(saying(rows, 'NAME', 'REASON')).toEqual([
      '2 | Nguyễn Văn Thử | Đạt danh hiệu "Dân vận khéo", năm 2020',
      '3 | "Trần" Thị Mẫu | "mở',
    ]);
  });

  it('without separators is read line by line', async () => {
    const { rows, format } = await readAll(
      Buffer.from('DANH SÁCH\n1. Nguyễn Văn Thử, Chủ tịch, Ủy ban MTTQ xã Mẫu\n2. Bà Trần Thị Mẫu - Hội viên\n'),
    );
    expect(format).toBe('TEXT');
    expect(saying(rows, 'HONORIFIC', 'NAME', 'POSITION', 'UNIT')).toEqual([
      '2 | – | Nguyễn Văn Thử | Chủ tịch | Ủy ban MTTQ xã Mẫu',
      '3 | Bà | Trần Thị Mẫu | Hội viên | –',
    ]);
  });
});

describe('the text of a decision', () => {
  it('is read for its people; articles that grant are headings, others end the list', async () => {
    const { rows, tables, notices } = await readAll(
      [
        'Điều 1. Tặng Giấy khen cho 02 cá nhân:',
        '1. Ông Nguyễn Văn Thử, Chủ tịch Hội CCB xã Mẫu.',
        '2. Bà Trần Thị Mẫu, Chi hội trưởng Chi hội Phụ nữ thôn 2, xã Mẫu;',
        'Điều 2. Tặng Bằng khen cho 01 tập thể:',
        '1. Hội Nông dân xã Mẫu.',
        'Điều 3. Quyết định này có hiệu lực kể từ ngày ký.',
        'Nơi nhận:',
        '- Như Điều 3;',
        'CHỦ TỊCH',
      ].join('\n'),
    );
    expect(saying(rows, 'ORDINAL', 'HONORIFIC', 'NAME', 'POSITION', 'UNIT')).toEqual([
      '2 | 1 | Ông | Nguyễn Văn Thử | Chủ tịch Hội CCB xã Mẫu | Hội CCB xã Mẫu',
      '3 | 2 | Bà | Trần Thị Mẫu | Chi hội trưởng Chi hội Phụ nữ thôn 2 | xã Mẫu',
      '5 | 1 | – | Hội Nông dân xã Mẫu | – | –',
    ]);
    expect(rows.map(({ governedBy }) => governedBy.map(({ kind, form }) => kind ?? form).join(' '))).toEqual([
      'INDIVIDUAL Giấy khen',
      'INDIVIDUAL Giấy khen',
      'GROUP Bằng khen',
    ]);
    expect(tables[0]!.banner.stated.map(({ kind, count }) => `${kind} ${count}`)).toEqual(['INDIVIDUAL 2', 'GROUP 1']);
    expect(codes(notices)).toEqual(['AFTER_THE_LIST 6']);
  });
});

describe('pasted text in an old encoding', () => {
  it('is converted cell by cell where its letters leave no doubt, and that is said', async () => {
    const { rows } = await readAll(`STT\t${toTcvn3('Họ và tên')}\n1\t${toTcvn3('Nguyễn Thị Hướng')}\n2\tLê Văn Nam\n`);
    expect(saying(rows, 'NAME')).toEqual(['2 | Nguyễn Thị Hướng', '3 | Lê Văn Nam']);
    expect(codes(rows[0]!.notices)).toEqual(['CONVERTED_BY_LETTERS 2 B']);
    expect(codes(rows[1]!.notices)).toEqual([]);
  });
});
