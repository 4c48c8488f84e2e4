import { describe, expect, it } from '@jest/globals';
import { matchesOf } from './matches.js';

describe('all matches of a pattern', () => {
  it.each([/\p{L}+/gu, /;|$/gu, /(?=[^])/gu, /không/gu])('%s: those that matchAll finds', (pattern) => {
    const text = 'Hội A; 👏 xã B';
    const found = [...text.matchAll(pattern)].map(({ 0: words, index }) => [words, index]);
    expect(matchesOf(text, pattern).map(({ 0: words, index }) => [words, index])).toEqual(found);
  });

  it('begins at the start of each text', () => {
    const pattern = /hội/gu;
    pattern.lastIndex = 4;
    expect(matchesOf('hội', pattern)).toHaveLength(1);
    expect(matchesOf('hội hội', pattern)).toHaveLength(2);
  });
});
