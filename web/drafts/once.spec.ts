import { describe, expect, it } from '@jest/globals';
import { once } from './once.js';

describe('what is said more than once', () => {
  it('is shown once, in its order', () => {
    expect(once(['“trao Giấy khen”', '“tặng Giấy khen”', '“trao Giấy khen”'])).toEqual([
      '“trao Giấy khen”',
      '“tặng Giấy khen”',
    ]);
  });
});
