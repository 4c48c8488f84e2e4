import { describe, expect, it } from '@jest/globals';
import { chooseLanguage } from '../../words/language.js';
import type { Report, Row, Table } from '../report.js';
import { leftOpen, notesToHeed } from './left-open.js';

const row = (key: string, column: string, count: number): Row => ({
  key,
  label: `Dòng ${key}`,
  code: null,
  unit: null,
  indent: 0,
  strong: false,
  cells: [
    {
      column,
      text: String(count),
      exactly: count,
      atLeast: null,
      unknown: false,
      opens: ['AWARDS'],
      figureKey: count > 0 ? 'k' : null,
    },
  ],
});
const table = (key: string, ...rows: Row[]): Table => ({
  key,
  title: `Bảng ${key}`,
  rowsTitle: '',
  notes: [],
  columns: [],
  rows,
});
const report = (tables: Table[], notes: Report['notes'] = []) => ({ tables, notes }) as Report;

describe('what a report leaves open when it is published', () => {
  chooseLanguage('vi');

  it('is drafts, what has no day or area, what was not handed over and what has no decision, each with its figure', () => {
    const told = leftOpen(
      report([
        table('notCounted', row('ANNULLED', 'TOTAL', 2), row('AFTER_CUT_OFF', 'TOTAL', 1), row('UNDATED', 'TOTAL', 4)),
        table('presentation', row('TOTAL', 'NOT_YET', 7)),
        table('coverage', row('DECIDED', 'TOTAL', 3), row('REPORTED', 'TOTAL', 9)),
        table('drafts', row('DRAFT', 'TOTAL', 1)),
      ]),
    );
    expect(told.map(({ words, opening: { cell } }) => `${words}: ${cell.text}`)).toEqual([
      'Còn là bản nháp, chưa được tính: 1',
      'Chưa được tính: dòng UNDATED: 4',
      'Đã tính, chưa ghi là đã trao: 7',
      'Đã tính, chưa có quyết định: 3',
    ]);
  });

  it('is nothing where there is none of it', () => {
    expect(leftOpen(report([table('drafts', row('DRAFT', 'TOTAL', 0)), table('presentation')]))).toEqual([]);
  });

  it('is also that the period is not over, or that figures are lower bounds, as the registry says it', () => {
    const notes = [
      { code: 'PERIOD_NOT_OVER', message: 'Kỳ báo cáo chưa kết thúc.', organisations: [] },
      { code: 'DRAFTS_LEFT_OUT', message: '1 trường hợp còn là bản nháp.', organisations: [] },
    ];
    expect(notesToHeed(report([], notes))).toEqual(['Kỳ báo cáo chưa kết thúc.']);
  });
});
