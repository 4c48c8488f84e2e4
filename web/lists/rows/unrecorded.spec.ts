import { describe, expect, it } from '@jest/globals';
import type { Row, Table } from '../list.js';
import { ordinalOf, unrecordedOf } from './unrecorded.js';

const table = (headingRow: number, heading: string): Table => ({
  sheet: 'Danh sách',
  banner: { title: null },
  headingRows: [headingRow],
  columns: [{ column: 'C', role: 'OTHER', heading, recognisedBy: 'HEADING' }],
});
const row = (at: number, unrecorded: Row['unrecorded']): Row =>
  ({ sheet: 'Danh sách', row: at, unrecorded }) as unknown as Row;

describe('what a row prints and the registry does not record', () => {
  it('stands under the heading of its own list', () => {
    const cell = { role: 'OTHER', column: 'C', text: '1970' };
    const tables = [table(2, 'Năm sinh'), table(20, 'Tuổi')];
    expect(unrecordedOf(row(5, [cell]), tables)).toEqual([{ heading: 'Năm sinh', text: '1970' }]);
    expect(unrecordedOf(row(25, [cell]), tables)).toEqual([{ heading: 'Tuổi', text: '1970' }]);
    expect(unrecordedOf(row(5, [{ ...cell, column: 'F' }]), tables)[0]?.heading).toBe('Cột F');
  });

  it('has the form of address by its own name, and the ordinal apart', () => {
    const one = row(5, [
      { role: 'ORDINAL', column: 'A', text: '7' },
      { role: 'HONORIFIC', column: 'C', text: 'Bà' },
    ]);
    expect(unrecordedOf(one, [table(2, 'Họ và tên')])).toEqual([{ heading: 'Ông, bà', text: 'Bà' }]);
    expect(ordinalOf(one)).toBe('7');
    expect(ordinalOf(row(5, []))).toBeNull();
  });
});
