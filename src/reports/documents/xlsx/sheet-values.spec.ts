import { describe, expect, it } from '@jest/globals';
import { sheetName } from './sheet-values.js';

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
