import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { readCellText } from '../../src/imports/reading/rows/cell-text.js';
import { document } from './files/documents.js';
import { codes, readAll, saying } from './files/read-all.js';
import { workbook } from './files/workbooks.js';
import { windows1258 } from './files/windows-1258.js';
import { inlineRow, workbookParts, zip } from './files/zips.js';

/** What no letter bears: bringing a run of marks in order takes the square of its length. */
const MOST = 30;
const HEAP = '\u0301\u0316'.repeat(50_000);
/** Marks that are of no Vietnamese letter, so that the text may be in an old encoding for all that they say. */
const FOREIGN = '\u033d\u0330'.repeat(50_000);
const PLACE = { sheet: 'Sheet1', row: 1, column: 0 };

describe('marks heaped on a letter, in a list', () => {
  /** The longest run of marks that was brought in order: counted, for time tells another thing on each machine. */
  let longest = 0;
  beforeEach(() => {
    longest = 0;
    // oxlint-disable-next-line typescript/unbound-method
    const { normalize } = String.prototype;
    jest.spyOn(String.prototype, 'normalize').mockImplementation(function (this: string, form?: string) {
      for (const [run] of this.matchAll(/\p{M}+/gu)) longest = Math.max(longest, run.length);
      return normalize.call(this, form);
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it.each([
    ['as it is', [{ text: `Thử${HEAP}` }]],
    ['in many fonts', Array.from({ length: 1_000 }, () => ({ text: HEAP.slice(0, 20), font: 'Arial' }))],
    ['parted by what is removed', [{ text: `Thử${`${HEAP.slice(0, 20)}\u0001`.repeat(1_000)}` }]],
    ['told to be TCVN3 by its letters', [{ text: `NguyÔn ThÞ Thö ${FOREIGN}` }]],
    ['TCVN3 by its font', [{ text: `NguyÔn ThÞ Thö ${FOREIGN}`, font: '.VnTimeH' }]],
    ['VNI by its font', [{ text: `Nguyeãn Thò ${FOREIGN}`, font: 'VNI-Times' }]],
    ['VNI by its letters', [{ text: `Nguyeãn Thò Thöû ${FOREIGN}` }]],
  ])('are refused before they are brought in order, and the cell stays to be seen: %s', (_, runs) => {
    const { text, raw, notices } = readCellText(runs, PLACE);
    expect(notices.find(({ code }) => code === 'TOO_MANY_MARKS')).toMatchObject({ severity: 'ERROR', column: 'A' });
    expect(text.length).toBeGreaterThan(0);
    expect([text.length, raw!.length].every((length) => length < 40_000)).toBe(true);
    expect(longest).toBeLessThanOrEqual(MOST);
  });

  it.each<[string, () => Promise<Buffer | string>]>([
    [
      'Excel',
      () =>
        workbook({
          rows: [
            ['STT', 'Họ và tên'],
            [1, `Thử${HEAP.slice(0, 30_000)}`],
            [2, 'Trần Thị Mẫu'],
          ],
        }),
    ],
    [
      'Word',
      () =>
        document([
          {
            table: [
              ['STT', 'Họ và tên'],
              ['1', `Thử${HEAP}`],
              ['2', 'Trần Thị Mẫu'],
            ],
          },
        ]),
    ],
    ['CSV', () => Promise.resolve(Buffer.from(`STT,Họ và tên\n1,Thử${HEAP}\n2,Trần Thị Mẫu`))],
    ['pasted', () => Promise.resolve(`STT\tHọ và tên\n1\tThử${HEAP}\n2\tTrần Thị Mẫu`)],
  ])('keep their row back, which was lost without a word: %s', async (_, source) => {
    const file = await source();
    longest = 0;
    const { rows } = await readAll(file);
    expect(longest).toBeLessThanOrEqual(MOST);
    expect(saying(rows, 'ORDINAL')).toEqual(['2 | 1', '3 | 2']);
    expect(rows[0]!.cells.NAME!.text).toMatch(/^Thử/u);
    expect(rows.map((row) => codes(row.notices))).toEqual([['TOO_MANY_MARKS 2 B'], []]);
  });

  it('are brought in order neither to guess an encoding, nor in the name of a sheet', async () => {
    const marks = Buffer.alloc(100_000, Buffer.from([0xcc, 0xf2]));
    const head = windows1258('STT,Họ và tên,Đơn vị\n1,Thử');
    const { rows, encoding } = await readAll(Buffer.concat([head, marks, windows1258(',Xã Mẫu\n2,Mai,Xã Mẫu')]));
    expect(encoding).toBe('Windows-1258');
    expect(rows.flatMap((row) => codes(row.notices))).toContain('TOO_MANY_MARKS 2 B');

    const parts = workbookParts({
      sheet: `<sheetData>${inlineRow(1, 'STT', 'Họ và tên')}${inlineRow(2, '1', 'Mai')}</sheetData>`,
    });
    const [path, xml] = Object.entries(parts).find(([name]) => name.endsWith('workbook.xml'))!;
    const named = String(xml).replace(/(<sheet [^>]*name=")[^"]*/u, `$1Thử${HEAP}`);
    const read = await readAll(zip({ ...parts, [path]: named }));
    expect(read.rows[0]!.sheet).toMatch(/^Thử/u);
    expect(longest).toBeLessThanOrEqual(MOST);
  });

  it('are no reason to lose a text that grows when it is composed', () => {
    expect(readCellText([{ text: '\u0958'.repeat(32_767) }], PLACE).text).toHaveLength(65_534);
  });

  it('are none of those that a letter of any language bears', () => {
    const { text, notices } = readCellText([{ text: 'Nguyễn Thị Hướng'.normalize('NFD') }], PLACE);
    expect([text, notices]).toEqual(['Nguyễn Thị Hướng', []]);
  });
});
