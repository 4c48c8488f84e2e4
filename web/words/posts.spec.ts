import { describe, expect, it } from '@jest/globals';
import { postsOf } from './posts.js';

describe('the posts of an attendee', () => {
  const positions = [{ printed: 'Bí thư Chi bộ' }, { printed: 'Trưởng thôn' }];

  it('are told as the line that was printed', () => {
    expect(postsOf({ positionsPrinted: 'Bí thư, Trưởng thôn', positions })).toBe('Bí thư, Trưởng thôn');
  });

  it('are told one after the other where they were recorded one by one', () => {
    expect(postsOf({ positionsPrinted: null, positions })).toBe('Bí thư Chi bộ, Trưởng thôn');
  });

  it('are none where none are on record', () => {
    expect(postsOf({ positionsPrinted: null, positions: [] })).toBeNull();
  });
});
