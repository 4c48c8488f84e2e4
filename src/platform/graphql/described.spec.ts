import { describe, expect, it } from '@jest/globals';
import { describedBy } from './described.js';

describe('what a code means, by its message', () => {
  it('shows what is filled in, and not how it is said', () => {
    const texts = {
      LATE: { vi: '{count} dòng sau ngày {day:day}.', en: '{count} {count:line is|lines are} after {day:day}.' },
    };
    expect(describedBy(texts)).toEqual({
      LATE: { description: '{count} dòng sau ngày {day}. / {count} lines are after {day}.' },
    });
  });
});
