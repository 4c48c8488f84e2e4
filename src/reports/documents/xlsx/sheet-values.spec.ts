import { describe, expect, it } from '@jest/globals';
import { recordValue, sheetName } from './sheet-values.js';

describe('A day of the list behind a report', () => {
  it('reads as the others where only its month or year is known', () => {
    expect(['2020-06', '2020', '1899-12-01'].map((day) => recordValue(day, 'DAY').value)).toEqual([
      '06/2020',
      '2020',
      '01/12/1899',
    ]);
    expect(recordValue('2020-11-18', 'DAY')).toEqual({ value: 44_153, format: 'dd/mm/yyyy' });
  });
});

describe('The name of a sheet', () => {
  it('is cut at a whole letter, also where its marks are written apart', () => {
    const name = sheetName(`${'x'.repeat(30)}ă rất dài`.normalize('NFD'), new Set());
    expect(name).toBe(`${'x'.repeat(30)}ă`);
    const apart = `${'x'.repeat(30)}x\u0331`;
    expect(sheetName(apart, new Set())).toBe('x'.repeat(30));
  });

  it('has room for a number where it is taken, whatever the case', () => {
    const taken = new Set<string>();
    expect([sheetName('Bảng', taken), sheetName('BẢNG', taken)]).toEqual(['Bảng', 'BẢNG 2']);
  });
});
