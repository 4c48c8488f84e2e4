import { describe, expect, it } from '@jest/globals';
import { listArguments, narrowsMore, NO_FILTERS } from './listing.js';

describe('narrowing the list of articles', () => {
  it('asks for all that is open, unless staff say otherwise', () => {
    expect(listArguments(NO_FILTERS)).toEqual({
      state: 'OPEN',
      orderBy: 'NEWEST',
      text: null,
      outlet: null,
      mine: null,
      hasDoubts: null,
      readFrom: null,
      readTo: null,
    });
    expect(narrowsMore(NO_FILTERS)).toBe(false);
  });

  it('goes by whose they are, doubts, outlet and days', () => {
    const filters = {
      ...NO_FILTERS,
      state: '',
      mine: 'yes' as const,
      hasDoubts: 'no' as const,
      outlet: ' Báo Suối Bạc ',
      readFrom: '1/11/2026',
      readTo: '26/11/2026',
    };
    expect(listArguments(filters)).toMatchObject({
      state: null,
      mine: true,
      hasDoubts: false,
      outlet: 'Báo Suối Bạc',
      readFrom: '2026-11-01',
      readTo: '2026-11-26',
    });
    expect(narrowsMore(filters)).toBe(true);
  });

  it('does not ask where a day cannot be understood', () => {
    expect(listArguments({ ...NO_FILTERS, readFrom: 'hôm qua' })).toBeNull();
    expect(listArguments({ ...NO_FILTERS, readTo: '11/2026' })).toBeNull();
  });
});
