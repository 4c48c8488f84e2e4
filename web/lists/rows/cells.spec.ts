import { describe, expect, it } from '@jest/globals';
import { columnsOf, fieldOf, verdictsAt } from './cells.js';
import type { Row, Table, Verdict } from '../list.js';

const column = (letter: string, role: string, heading: string) => ({
  column: letter,
  role,
  heading,
  recognisedBy: 'HEADING',
});
const table: Table = {
  sheet: 'Bằng khen',
  banner: { title: null },
  headingRows: [1],
  columns: [
    column('A', 'ORDINAL', 'STT'),
    column('B', 'UNIT', 'Đơn vị'),
    column('C', 'NAME', 'Họ và tên, chức vụ'),
    column('D', 'OTHER', 'Năm sinh'),
  ],
};
const verdict = (code: string, at: string | null, severity = 'ERROR') =>
  ({ code, column: at, severity, evidence: [] }) as unknown as Verdict;
const row = (verdicts: Verdict[]): Row =>
  ({
    sheet: 'Bằng khen',
    verdicts,
    values: [
      { field: 'NAME', value: 'Nông Thị Thử', read: 'Nông Thị Thử', column: 'C', mended: false },
      { field: 'POSITION', value: 'Chủ tịch', read: 'Chủ tịch', column: 'C', mended: false },
      { field: 'KIND', value: 'CÁ NHÂN', read: null, column: null, mended: false },
    ],
  }) as unknown as Row;

describe('the table of a list', () => {
  it('has the columns as printed, and behind them what else is known of these rows', () => {
    expect(columnsOf([table], [row([])])).toEqual([
      { field: 'UNIT', heading: 'Đơn vị' },
      { field: 'NAME', heading: 'Họ và tên, chức vụ' },
      { field: 'KIND', heading: null },
      { field: 'POSITION', heading: null },
    ]);
  });

  it('has a column for what is missing, so that it can be said there', () => {
    expect(columnsOf([table], [row([verdict('FORM_MISSING', null)])]).map(({ field }) => field)).toContain('FORM');
  });

  it('heads a column in its own words where two lists head it otherwise', () => {
    const other = { ...table, columns: [column('B', 'UNIT', 'Nơi công tác')] };
    expect(columnsOf([table, other], [])[0]).toEqual({ field: 'UNIT', heading: null });
  });
});

describe('what is to be said of a row', () => {
  it('stands at its cell: by what was read there, by the column, or by what it is about', () => {
    const at = (each: Verdict) => fieldOf(each, row([each]), [table]);
    expect(at(verdict('TEXT_TOO_LONG', 'C'))).toBe('NAME');
    expect(at(verdict('LETTERS_LOST', 'B'))).toBe('UNIT');
    expect(at(verdict('PERIOD_UNREADABLE', null))).toBe('PERIOD');
    expect(at(verdict('LINE_REFUSED', null))).toBeNull();
  });

  it('is said once, the worst first, and of the row where its cell is not shown', () => {
    const of = row([
      verdict('NAMESAKE_ON_RECORD', 'C', 'WARNING'),
      verdict('NAME_IS_FORMULA', 'C'),
      verdict('LINE_REFUSED', null),
    ]);
    const shown = [{ field: 'NAME' as const }];
    const codes = (field: 'NAME' | null) => verdictsAt(field, of, [table], shown).map(({ code }) => code);
    expect(codes('NAME')).toEqual(['NAME_IS_FORMULA', 'NAMESAKE_ON_RECORD']);
    expect(codes(null)).toEqual(['LINE_REFUSED']);
    expect(verdictsAt(null, of, [table], [])).toHaveLength(3);
  });
});
