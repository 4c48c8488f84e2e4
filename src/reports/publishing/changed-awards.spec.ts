import { describe, expect, it } from '@jest/globals';
import { changeOf, type ChangedAward } from './changed-awards.js';

const told = (
  changes: [field: string, before: string | null, after: string | null][],
  more: Partial<ChangedAward> = {},
) =>
  changeOf({
    id: 'a',
    wasCounted: true,
    isCounted: true,
    added: false,
    corrections: [],
    changes: changes.map(([field, before, after]) => ({ field, before, after })),
    ...more,
  });

describe('what happened to an award since a report was published', () => {
  it('is told in one word: the one that explains the figures', () => {
    expect(told([], { added: true, wasCounted: false })).toBe('ADDED');
    expect(told([['recordStatus', 'DRAFT', 'CONFIRMED']], { wasCounted: false })).toBe('ADDED');
    expect(told([['recordStatus', 'CONFIRMED', 'WITHDRAWN']])).toBe('WITHDRAWN');
    expect(told([['state', 'GRANTED', 'ANNULLED']])).toBe('ANNULLED');
    expect(told([['state', 'GRANTED', 'REPLACED']])).toBe('REPLACED');
    expect(told([['state', 'ANNULLED', 'GRANTED']], { wasCounted: false })).toBe('RESTORED');
    expect(told([['grantedOn', '2021-03-01', '2022-03-01']])).toBe('REDATED');
    expect(told([['corrected', '{}', '{"class": "FIRST"}']])).toBe('CORRECTED');
    expect(told([['unitAreaId', 'x', 'y']])).toBe('CHANGED');
  });

  it('is the annulment, also of a line that was corrected and re-dated before', () => {
    expect(
      told([
        ['grantedOn', '2021-03-01', '2021-04-01'],
        ['corrected', '{}', '{"class": "FIRST"}'],
        ['state', 'GRANTED', 'ANNULLED'],
      ]),
    ).toBe('ANNULLED');
  });
});
