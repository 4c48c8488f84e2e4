import { describe, expect, it } from '@jest/globals';
import { keptUntil } from './public-records.repository.js';

describe('where the files of the sitemap begin', () => {
  it('is kept for some minutes where finding it takes seconds', () => {
    expect(keptUntil(5_000, 3_000)).toBe(185_000);
  });

  it('is looked for anew each time in a small registry', () => {
    expect(keptUntil(5_000, 20)).toBe(5_000);
  });
});
