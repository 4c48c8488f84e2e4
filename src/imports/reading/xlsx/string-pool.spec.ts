import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { StringPool } from './string-pool.js';

it('a pool gives back every string that it took', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
      const pool = new StringPool();
      for (const text of texts) pool.add(text);
      expect(texts.map((_, index) => pool.get(index))).toEqual(texts);
      expect([pool.get(-1), pool.get(texts.length), pool.get(0.5)]).toEqual([undefined, undefined, undefined]);
    }),
  );
  const pool = new StringPool();
  const long = ['ế'.repeat(900_000), 'x', 'ự'.repeat(500_000)];
  for (const text of long) pool.add(text);
  expect(long.every((text, index) => pool.get(index) === text)).toBe(true);
});
