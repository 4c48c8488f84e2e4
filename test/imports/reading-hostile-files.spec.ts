import { describe, expect, it } from '@jest/globals';
import { deflateRawSync } from 'node:zlib';
import { InvalidError } from '../../src/platform/errors/domain-error.js';
import { LIMITS } from '../../src/imports/reading/packages/limits.js';
import type { ListSource } from '../../src/imports/reading/open-list.js';
import { readTextFile } from '../../src/imports/reading/text/open-text.js';
import { codes, readAll, saying } from './files/read-all.js';
import { workbook } from './files/workbooks.js';
import { inlineRow, rawWorkbook, workbookParts, zip } from './files/zips.js';

/** Code of the message with which a file is refused. */
async function refusal(source: ListSource): Promise<string> {
  try {
    await readAll(source);
  } catch (error) {
    if (error instanceof InvalidError) return error.text.code;
    throw error;
  }
  return 'read';
}

const HEADED = inlineRow(1, 'STT', 'Họ và tên');
const PERSON = inlineRow(2, '1', 'Nguyễn Văn Thử');
const ole2 = (stream: string): Buffer =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    Buffer.from(stream, 'utf16le'),
  ]);

describe('a file that is no list', () => {
  it.each<[string, Buffer | string, string]>([
    ['an empty file', Buffer.alloc(0), 'FILE_EMPTY'],
    ['nothing pasted', '  \n ', 'FILE_EMPTY'],
    ['a program by another name', Buffer.concat([Buffer.from('MZ\x90\0'), Buffer.alloc(100)]), 'EXECUTABLE_FILE'],
    ['a workbook with a password', ole2('EncryptedPackage'), 'FILE_ENCRYPTED'],
    ['an old .xls', ole2('Workbook'), 'OLD_OFFICE_FILE'],
    ['a PDF', Buffer.from('%PDF-1.7\n…'), 'PDF_FILE'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'IMAGE_FILE'],
    [
      'a web page called .xls',
      Buffer.from('\ufeff<html xmlns:x="urn"><table><tr><td>1</td></tr></table>'),
      'HTML_FILE',
    ],
    ['a page saved with its pictures', Buffer.from('MIME-Version: 1.0\nContent-Type: multipart'), 'HTML_FILE'],
    ['RTF', Buffer.from('{\\rtf1\\ansi'), 'RTF_FILE'],
    ['another zip', zip({ 'a.txt': 'a' }), 'NOT_A_LIST_FILE'],
    ['LibreOffice', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'OPEN_DOCUMENT_FILE'],
    ['bytes without sense', Buffer.from([1, 2, 0, 3, 255, 254, 0, 9]), 'NOT_A_LIST_FILE'],
    ['prose', Buffer.from('Kính gửi Ban Thường trực.\nĐề nghị xem xét.\n'), 'LIST_EMPTY'],
  ])('such as %s is refused with what to do', async (_, file, code) => {
    expect(await refusal(file)).toBe(code);
  });

  it('such as a workbook cut off while it was sent is refused as damaged', async () => {
    const whole = rawWorkbook({ sheet: `<sheetData>${HEADED}${PERSON}</sheetData>` });
    for (const length of [30, 200, whole.length - 30, whole.length - 1]) {
      expect(await refusal(whole.subarray(0, length))).toBe('FILE_BROKEN');
    }
  });

  it('such as a workbook whose XML breaks off is refused as damaged', async () => {
    expect(await refusal(rawWorkbook({ sheet: `<sheetData>${HEADED}<row r="2"><c` }))).toBe('FILE_BROKEN');
  });

  it('such as a workbook without a sheet that says something is no list', async () => {
    expect(await refusal(rawWorkbook({ sheet: '<sheetData><row r="1"/></sheetData>' }))).toBe('LIST_EMPTY');
  });
});

describe('a file made to do harm', () => {
  it('is refused before it is unpacked where it says how large it is', async () => {
    const bomb = zip({
      ...workbookParts({ sheet: '' }),
      'xl/worksheets/sheet1.xml': Buffer.alloc(24 * 1024 * 1024, 32),
    });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusal(bomb)).toBe('UNZIPPED_TOO_LARGE');
  });

  it('is refused while it is unpacked where it lies about its size', async () => {
    const bytes = zip({
      ...workbookParts({ sheet: '' }),
      'xl/worksheets/sheet1.xml': Buffer.alloc(24 * 1024 * 1024, 32),
    });
    const size = Buffer.alloc(4);
    size.writeUInt32LE(24 * 1024 * 1024);
    for (let at = bytes.indexOf(size); at >= 0; at = bytes.indexOf(size, at)) bytes.writeUInt32LE(1_000, at);
    expect(['FILE_BROKEN', 'UNZIPPED_TOO_LARGE']).toContain(await refusal(bytes));
  });

  it('may not define entities of its own', async () => {
    const prolog = '<!DOCTYPE worksheet [<!ENTITY a "Nguyễn"><!ENTITY b "&a;&a;&a;">]>';
    expect(await refusal(rawWorkbook({ prolog, sheet: '<sheetData/>' }))).toBe('XML_FORBIDDEN');
    const outside = '<!DOCTYPE worksheet SYSTEM "file:///etc/passwd">';
    expect(await refusal(rawWorkbook({ prolog: outside, sheet: '<sheetData/>' }))).toBe('XML_FORBIDDEN');
  });

  it('may not have thousands of parts', async () => {
    const more = Object.fromEntries(Array.from({ length: LIMITS.zipEntries }, (_, n) => [`x/${n}`, '']));
    expect(await refusal(rawWorkbook({ sheet: '', more }))).toBe('TOO_MANY_PARTS');
  });

  it('may not be a document inside a compressed stream that is broken', async () => {
    const whole = rawWorkbook({ sheet: `<sheetData>${HEADED}${PERSON.repeat(200)}</sheetData>` });
    const stream = deflateRawSync(Buffer.from('x'));
    const broken = Buffer.from(whole);
    const at = broken.indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length;
    stream.copy(broken, at);
    expect(await refusal(broken)).toBe('FILE_BROKEN');
  });

  it('keeps a formula as text and says so; it is never computed', async () => {
    const file = await workbook({
      rows: [
        ['STT', 'Họ và tên', 'Đơn vị', 'Ghi chú'],
        [1, 'Nguyễn Văn Thử', "=cmd|' /C calc'!A0", { formula: 'HYPERLINK("http://x.invalid")', result: 'xem' }],
        [2, '@SUM(1)', '+84 912', { formula: '1/0', result: { error: '#DIV/0!' } }],
        [3, 'Trần Thị Mẫu', 'xã Mẫu', { formula: 'A1' }],
      ],
    });
    const { rows } = await readAll(file);
    expect(saying(rows, 'NAME', 'UNIT', 'NOTE')).toEqual([
      "2 | Nguyễn Văn Thử | =cmd|' /C calc'!A0 | xem",
      '3 | @SUM(1) | +84 912 | #DIV/0!',
      '4 | Trần Thị Mẫu | xã Mẫu | –',
    ]);
    expect(rows.flatMap(({ notices }) => codes(notices))).toEqual([
      'LOOKS_LIKE_FORMULA 2 C',
      'LOOKS_LIKE_FORMULA 3 B',
      'CELL_IS_ERROR 3 D',
      'FORMULA_WITHOUT_VALUE 4 D',
    ]);
  });

  it('has its macros left alone', async () => {
    const more = { 'xl/vbaProject.bin': Buffer.from('macro') };
    const { rows, notices } = await readAll(rawWorkbook({ sheet: `<sheetData>${HEADED}${PERSON}</sheetData>`, more }));
    expect(rows).toHaveLength(1);
    expect(codes(notices)).toEqual(['MACROS_IGNORED']);
  });
});

describe('a workbook that is larger than it seems, or smaller', () => {
  it('with a million empty formatted rows is read as the list that it holds', async () => {
    const empty = Array.from({ length: 1_000_000 }, (_, n) => `<row r="${n + 3}" ht="15"/>`).join('');
    const { rows } = await readAll(rawWorkbook({ sheet: `<sheetData>${HEADED}${PERSON}${empty}</sheetData>` }));
    expect(saying(rows, 'NAME')).toEqual(['2 | Nguyễn Văn Thử']);
  });

  it('is read whatever its dimension says', async () => {
    const dimension = '<dimension ref="A1:XFD1048576"/>';
    const { rows } = await readAll(rawWorkbook({ sheet: `${dimension}<sheetData>${HEADED}${PERSON}</sheetData>` }));
    expect(rows).toHaveLength(1);
    const small = await readAll(
      rawWorkbook({ sheet: `<dimension ref="A1"/><sheetData>${HEADED}${PERSON}</sheetData>` }),
    );
    expect(small.rows).toHaveLength(1);
  });

  it('is refused with more rows than a list has', async () => {
    const source = readTextFile(Buffer.from('1\tNguyễn Văn Thử\n'.repeat(LIMITS.rows + 1)), {});
    const read = async (): Promise<void> => {
      for await (const row of source.rows()) if (row.row > LIMITS.rows) throw new Error('read on');
    };
    await expect(read()).rejects.toMatchObject({ text: { code: 'TOO_MANY_ROWS' } });
  });

  it('is refused with more columns than a list has', async () => {
    expect(await refusal(`STT\tHọ và tên\n${'x\t'.repeat(LIMITS.columns + 1)}x`)).toBe('TOO_MANY_COLUMNS');
  });

  it('has a cell that is too long cut, and says so', async () => {
    const { rows } = await readAll(Buffer.from(`STT,Họ và tên,Ghi chú\n1,Nguyễn Văn Thử,${'x'.repeat(40_000)}\n`));
    expect(rows[0]!.cells.NOTE!.text).toHaveLength(LIMITS.cellCharacters);
    expect(codes(rows[0]!.notices)).toEqual(['CELL_CUT 2 C']);
  });
});
