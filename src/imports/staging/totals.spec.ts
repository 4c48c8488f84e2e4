import { describe, expect, it } from '@jest/globals';
import { statedCounts } from '../reading/stated-counts.js';
import type { ListTable } from '../reading/list.js';
import type { KindCount } from '../rows/row-counts.repository.js';
import { totalsOf } from './totals.js';

const rows = (kind: KindCount['kind'], count: number) => ({ sheet: 'DS', kind, count, again: 0 }) as KindCount;
const differing = (line: string, counted: KindCount[]) =>
  totalsOf({ sheet: 'DS', banner: { stated: statedCounts(line, 9, true) } } as unknown as ListTable, counted).map(
    ({ data }) => [data['stated'], data['counted']],
  );

describe('what a list says of its own length', () => {
  const sixty = [rows('GROUP', 10), rows('INDIVIDUAL', 50)];

  it('is held against all kinds that one number counts together', () => {
    expect(differing('Danh sách gồm 60 tập thể, cá nhân', sixty)).toEqual([]);
    expect(differing('Danh sách gồm 02 tập thể, hộ gia đình', [rows('HOUSEHOLD', 2)])).toEqual([]);
  });

  it('is doubted where these are not as many', () => {
    expect(differing('Danh sách gồm 61 tập thể, cá nhân', sixty)).toEqual([[61, 60]]);
    expect(differing('Danh sách gồm 02 tập thể, hộ gia đình', sixty)).toEqual([[2, 10]]);
    expect(differing('Danh sách gồm 60 tập thể', sixty)).toEqual([[60, 10]]);
  });
});
