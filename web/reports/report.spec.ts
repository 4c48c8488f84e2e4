import { describe, expect, it } from '@jest/globals';
import { chooseLanguage } from '../words/language.js';
import { barsOf } from './charts.js';
import {
  type Cell,
  emptyTitles,
  formsOf,
  headingsOf,
  headlinesOf,
  type Report,
  sectionsOf,
  type Table,
} from './report.js';

const cell = (column: string, text: string, more: Partial<Cell> = {}): Cell => ({
  column,
  text,
  exactly: /^\d+$/u.test(text) ? Number(text) : null,
  atLeast: null,
  unknown: false,
  opens: ['AWARDS'],
  figureKey: 'f1.x',
  ...more,
});
const compared = (column: string, text: string) => cell(column, text, { opens: [], figureKey: null });
const atLeast = (column: string, known: number) => cell(column, `ít nhất ${known}`, { atLeast: known });
const unknown = (column: string) => cell(column, 'không rõ', { unknown: true });

function table(key: string, columns: string[], rows: Record<string, Cell[]>): Table {
  return {
    key,
    title: `bảng ${key}`,
    rowsTitle: 'Dòng',
    notes: [],
    columns: columns.map((column) => ({ key: column, title: column, group: null })),
    rows: Object.entries(rows).map(([row, cells]) => ({
      key: row,
      label: row,
      code: null,
      unit: null,
      indent: 0,
      strong: row === 'TOTAL',
      cells,
    })),
  };
}

const report = (...tables: Table[]): Report => ({
  key: 'r1.x',
  readAt: '2026-01-05T01:00:00Z',
  scope: 'GRANTED_BY_BODY',
  figuresSha256: '0',
  mayPublish: true,
  view: 'AS_THEN',
  organisation: { id: 'o', name: 'Mặt trận xã Hoa Mơ' },
  period: {
    kind: 'YEAR',
    title: 'năm 2025',
    from: '2025-01-01',
    to: '2025-12-31',
    cutOff: 'PERIOD_END',
    countedFrom: '2025-01-01',
    countedTo: '2025-12-31',
  },
  notes: [],
  narrative: [],
  tables,
});

describe('the report as it is read at the desk', () => {
  chooseLanguage('vi');

  it('has no column of a kind that nobody was of, and keeps one of which nothing is known', () => {
    const byForm = table('byForm', ['TOTAL', 'INDIVIDUAL', 'GROUP', 'HOUSEHOLD'], {
      TOTAL: [atLeast('TOTAL', 3), cell('INDIVIDUAL', '3'), unknown('GROUP'), cell('HOUSEHOLD', '0')],
    });
    const { tables } = sectionsOf(report(byForm))[0]!;
    expect(tables[0]!.columns.map(({ key }) => key)).toEqual(['TOTAL', 'INDIVIDUAL', 'GROUP']);
    expect(tables[0]!.rows[0]!.cells.map(({ column }) => column)).toEqual(['TOTAL', 'INDIVIDUAL', 'GROUP']);
  });

  it('names the tables that say nothing in place of showing them', () => {
    const meetings = table('meetings', ['MEETINGS'], { TOTAL: [cell('MEETINGS', '0')] });
    const attended = table('presentation', ['GRANTED'], { TOTAL: [unknown('GRANTED')] });
    expect(sectionsOf(report(meetings, attended)).map(({ tables }) => tables.map(({ key }) => key))).toEqual([
      ['presentation'],
    ]);
    expect(emptyTitles(report(meetings, attended))).toEqual(['bảng meetings']);
  });

  it('puts each statistical form with what it leaves out, where that is anything', () => {
    const form = (code: string) => table(`form:${code}:2023`, ['1'], { '01': [cell('1', '0')] });
    const left = (code: string, text: string) =>
      table(`form:${code}:2023:leftOut`, ['TOTAL'], { NO_COLUMN: [cell('TOTAL', text)] });
    const forms = formsOf(
      report(
        form('0602.N/BNV-TĐKT'),
        left('0602.N/BNV-TĐKT', '0'),
        form('0603.N/BNV-TĐKT'),
        left('0603.N/BNV-TĐKT', '7'),
      ),
    );
    expect(forms.map(({ code, leftOut }) => [code, leftOut !== null])).toEqual([
      ['0602.N/BNV-TĐKT', false],
      ['0603.N/BNV-TĐKT', true],
    ]);
  });

  it('spans the headings that columns have in common', () => {
    const columns = [
      { key: '1', title: 'Tổng số', group: null },
      { key: '2T', title: 'Tập thể', group: 'Huân chương' },
      { key: '2C', title: 'Cá nhân', group: 'Huân chương' },
      { key: '3T', title: 'Tập thể', group: 'Bằng khen' },
    ];
    const [top, below] = headingsOf(columns);
    expect(top!.map(({ title, columns: wide, rows }) => [title, wide, rows])).toEqual([
      ['Tổng số', 1, 2],
      ['Huân chương', 2, 1],
      ['Bằng khen', 1, 1],
    ]);
    expect(below!.map(({ title }) => title)).toEqual(['Tập thể', 'Cá nhân', 'Tập thể']);
  });

  const byForm = table('byForm', ['TOTAL', 'INDIVIDUAL', 'GROUP'], {
    TOTAL: [cell('TOTAL', '5'), cell('INDIVIDUAL', '5'), cell('GROUP', '0')],
  });
  const overTime = (before: Cell) =>
    table('overTime', ['P2', 'P1', 'P0', 'CHANGE'], {
      TOTAL: [compared('P2', '–'), before, cell('P0', '5'), compared('CHANGE', '+3')],
    });

  it('begins with the totals and the year before, and no rise from a time of which nothing is on record', () => {
    const before = (of: Cell) => headlinesOf(report(byForm, overTime(of))).map((each) => [each.title, each.before]);
    expect(before(cell('P1', '2'))).toEqual([
      ['TOTAL', { title: 'P1', text: '2', change: '+3' }],
      ['INDIVIDUAL', null],
    ]);
    expect(before(compared('P1', 'chưa có số liệu'))[0]![1]).toMatchObject({ change: '' });
  });

  it('draws a lower bound as one, what is unknown not at all, and no time that there was not', () => {
    expect(barsOf(overTime(cell('P1', '2'))).map(({ title, share }) => [title, share])).toEqual([
      ['P1', 0.4],
      ['P0', 1],
    ]);
    const months = table('byMonth', ['TOTAL'], {
      TOTAL: [atLeast('TOTAL', 10)],
      '2025-01': [atLeast('TOTAL', 8)],
      '2025-02': [cell('TOTAL', '2')],
      '2025-03': [unknown('TOTAL')],
    });
    expect(barsOf(months).map(({ share, uncertain, text }) => [share, uncertain, text])).toEqual([
      [1, true, 'ít nhất 8'],
      [0.25, false, '2'],
      [0, true, 'không rõ'],
    ]);
    expect(barsOf(byForm)).toEqual([]);
  });
});
