import { describe, expect, it } from '@jest/globals';
import { changesOf } from '../../records/page/changes.js';
import { chooseLanguage } from '../../words/language.js';
import { byTable, type ChangedAward, type Difference, entryOf, nowInstead } from './since.js';

const difference = (more: Partial<Difference> = {}): Difference => ({
  table: 'byForm',
  tableTitle: 'Theo hình thức',
  row: 'TOTAL',
  rowLabel: 'Tổng số',
  column: 'TOTAL',
  columnTitle: 'Tổng số',
  published: '8',
  current: '7',
  figureKey: null,
  opens: [],
  ...more,
});

describe('what changed since a report was published', () => {
  chooseLanguage('vi');

  it('stands beside the cell that it is about, and beside no other', () => {
    const now = nowInstead([difference(), difference({ row: 'BK', current: null })]);
    expect(now('byForm', 'TOTAL', 'TOTAL')).toBe('7');
    expect(now('byForm', 'BK', 'TOTAL')).toBe('–');
    expect(now('byForm', 'TOTAL', 'GROUP')).toBeUndefined();
    expect(now('byLevel', 'TOTAL', 'TOTAL')).toBeUndefined();
  });

  it('is told table by table, in the order of the report', () => {
    const told = byTable([
      difference(),
      difference({ table: 'byLevel', tableTitle: 'Theo cấp' }),
      difference({ row: 'x' }),
    ]);
    expect(told.map(({ title, differences }) => [title, differences.length])).toEqual([
      ['Theo hình thức', 2],
      ['Theo cấp', 1],
    ]);
  });

  it('is told of an award in the words of its history, a correction value by value', () => {
    const changed: ChangedAward = {
      awardId: 'a',
      message: 'Đã được đính chính.',
      wasCounted: true,
      isCounted: true,
      changes: [
        { field: 'recipientName', before: 'Lò Thị Mân', after: 'Lò Thị Mận' },
        { field: 'state', before: 'GRANTED', after: 'ANNULLED' },
        { field: 'grantedOn', before: '2025-12-05', after: null },
      ],
      award: null,
    };
    expect(changesOf(entryOf(changed), new Map())).toEqual(
      expect.arrayContaining([
        { label: 'Tên như in', before: 'Lò Thị Mân', after: 'Lò Thị Mận' },
        { label: 'Ngày tặng', before: '05/12/2025', after: null },
        { label: 'Khen thưởng', before: expect.any(String), after: expect.any(String) },
      ]),
    );
  });
});
