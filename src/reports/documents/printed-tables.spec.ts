import { describe, expect, it } from '@jest/globals';
import { printedTables } from './printed-tables.js';
import type { DocumentTable, ReportDocument } from './report-document.js';

const KINDS = ['Cá nhân', 'Tập thể', 'Hộ gia đình'];

function table(key: string, ...rows: (number | string)[][]): DocumentTable {
  return {
    key,
    caption: key,
    headings: [['Nội dung', 'Tổng số', ...KINDS].map((text) => ({ text }))],
    columns: [
      { key: 'label', align: 'LEFT', width: 1 },
      { key: 'TOTAL', align: 'RIGHT', width: 1 },
      ...KINDS.map((kind) => ({ key: kind, align: 'RIGHT' as const, width: 1, optional: true })),
    ],
    rows: rows.map((values) => [
      { text: key },
      ...values.map((value) => ({ text: String(value), value: typeof value === 'number' ? value : null })),
    ]),
    notes: ['Ghi chú.'],
  };
}

function printed(...tables: DocumentTable[]): DocumentTable[] {
  const given = { blocks: tables.map((each) => ({ type: 'TABLE', table: each })) } as unknown as ReportDocument;
  return printedTables(given).blocks.flatMap((block) => (block.type === 'TABLE' ? [block.table] : []));
}

const headingsOf = ({ headings }: DocumentTable) => headings[0]!.map(({ text }) => text);

describe('Tables on paper', () => {
  it('have no column of noughts, and say once which they lack', () => {
    const [first, second] = printed(table('a', [3, 3, 0, 0], [1, 1, 0, 0]), table('b', [3, 3, 0, 0]));
    expect(headingsOf(first!)).toEqual(['Nội dung', 'Tổng số', 'Cá nhân']);
    expect(first!.columns.map(({ key }) => key)).toEqual(['label', 'TOTAL', 'Cá nhân']);
    expect(first!.rows[1]!.map(({ text }) => text)).toEqual(['a', '1', '1']);
    expect(first!.notes).toEqual(['Ghi chú.', 'Các bảng không in cột không phát sinh số liệu: Tập thể; Hộ gia đình.']);
    expect(headingsOf(second!)).toEqual(['Nội dung', 'Tổng số', 'Cá nhân']);
    expect(second!.notes).toEqual(['Ghi chú.']);
  });

  it('say of each what it lacks beside them', () => {
    const [, second, third] = printed(table('a', [3, 2, 1, 0]), table('b', [2, 2, 0, 0]), table('c', [2, 2, 0, 0]));
    const note = 'Bảng này không in cột không phát sinh số liệu: Tập thể.';
    expect([second!.notes, third!.notes]).toEqual([
      ['Ghi chú.', note],
      ['Ghi chú.', note],
    ]);
  });

  it('keep what is not known, and a total that is nought', () => {
    const [only] = printed(table('a', [0, 'không rõ', 0, 0]));
    expect(headingsOf(only!)).toEqual(['Nội dung', 'Tổng số', 'Cá nhân']);
  });

  it('are as they were where all columns say something, or headings stand above each other', () => {
    const full = table('a', [3, 1, 1, 1]);
    expect(printed(full)).toEqual([full]);
    const form = { ...table('f', [0, 0, 0, 0]), headings: [table('f').headings[0]!, table('f').headings[0]!] };
    expect(printed(form)).toEqual([form]);
  });
});
