import { describe, expect, it } from '@jest/globals';
import { catalogueTables, daterange } from './catalogue-records.js';

describe('the records of the catalogue', () => {
  it('have one id each, the same every time', () => {
    for (const { table, rows } of catalogueTables()) {
      const ids = rows.map((row) => row.id);
      expect({ table, distinct: new Set(ids).size }).toEqual({ table, distinct: rows.length });
    }
    expect(catalogueTables()).toEqual(catalogueTables());
  });

  it('write a validity without an end as PostgreSQL does', () => {
    expect(daterange({ from: '2024-01-01', until: null })).toBe('[2024-01-01,)');
    expect(daterange({ from: null, until: '2025-07-01' })).toBe('[,2025-07-01)');
  });
});
