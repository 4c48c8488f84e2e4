import { describe, expect, it } from '@jest/globals';
import { document } from './files/documents.js';
import { codes, readAll, saying } from './files/read-all.js';
import { workbook } from './files/workbooks.js';

const ROWS = [
  ['1', 'Công đoàn cơ sở Trường Mẫu', 'x', '', '', 'x'],
  ['2', 'Nguyễn Văn Thử', '', 'X', 'X', ''],
  ['3', 'Trần Thị Mẫu', '', 'x', 'x', 'x'],
  ['4', 'Lê Văn Nháp', 'x', 'x', 'x', ''],
];
const UPPER = ['TT', 'Họ và tên', 'Đối tượng', '', 'Hình thức khen thưởng', ''];
const LOWER = ['', '', 'Tập thể', 'Cá nhân', 'Bằng khen', 'Giấy khen'];

describe('a list with crosses below kinds and below forms', () => {
  const sources: Record<string, () => Promise<Buffer>> = {
    'Excel, merged': () =>
      workbook({
        rows: [UPPER, LOWER, ...ROWS].map((row) => row.map((cell) => cell || null)),
        merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
      }),
    'Excel, unmerged': () => workbook({ rows: [UPPER, LOWER, ...ROWS].map((row) => row.map((cell) => cell || null)) }),
    Word: () =>
      document([
        {
          table: [
            [
              { lines: ['TT'], merge: 'restart' },
              { lines: ['Họ và tên'], merge: 'restart' },
              { lines: ['Đối tượng'], span: 2 },
              { lines: ['Hình thức khen thưởng'], span: 2 },
            ],
            [...Array.from({ length: 2 }, () => ({ lines: [''], merge: 'continue' as const })), ...LOWER.slice(2)],
            ...ROWS,
          ],
        },
      ]),
    CSV: () => Promise.resolve(Buffer.from([UPPER, LOWER, ...ROWS].map((row) => row.join(';')).join('\r\n'))),
  };

  it.each(Object.keys(sources))(
    'has what is marked, two lines of two forms, and both of two kinds, for somebody to choose: %s',
    async (source) => {
      const { rows } = await readAll(await sources[source]!());
      expect(saying(rows, 'NAME', 'KIND', 'FORM')).toEqual([
        '3 | Công đoàn cơ sở Trường Mẫu | Tập thể | Giấy khen',
        '4 | Nguyễn Văn Thử | Cá nhân | Bằng khen',
        '5 | Trần Thị Mẫu | Cá nhân | Bằng khen',
        '5 | Trần Thị Mẫu | Cá nhân | Giấy khen',
        '6 | Lê Văn Nháp | Tập thể; Cá nhân | Bằng khen',
      ]);
      expect(rows.map((row) => codes(row.notices))).toEqual([[], [], ['FORMS_SEVERAL 5 E'], ['FORMS_SEVERAL 5 F'], []]);
    },
  );
});
