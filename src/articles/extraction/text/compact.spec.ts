import { describe, expect, it } from '@jest/globals';
import { compact } from './compact.js';

describe('a compact pattern', () => {
  const text = 'Hội A, chùa Bửu Sơn 3; ƀok K’Sor Ê Ban, đội 5² 👏 Ông Đỗ Ỷ';

  it.each([
    ['(?<![\\p{L}])(?<word>h[ộô]i|chùa|ông|ỷ)(?![\\p{L}\\p{N}])', 'giu'],
    ['\\p{L}+', 'gu'],
    ['[\\p{L}’]+ \\p{N}+', 'giu'],
    ['[^\\p{L}\\s]', 'gu'],
    ['\\p{Lu}\\p{L}*', 'gu'],
    ['.(?= Ông)|\\[|\\/', 'gu'],
  ])('%s finds what it found', (source, flags) => {
    const found = [...text.matchAll(new RegExp(source, flags))].map(({ 0: words, index }) => [words, index]);
    expect([...text.matchAll(compact(source, flags))].map(({ 0: words, index }) => [words, index])).toEqual(found);
  });

  it('reads by units only where nothing of it can be a pair of them', () => {
    expect(compact('(?<![\\p{L}])hội', 'iu').unicode).toBe(false);
    expect(['[^,]', '.', '\\W', '\\p{Lu}', '[\\P{L}]', '👏'].filter((each) => !compact(each, 'u').unicode)).toEqual([]);
  });

  it('knows the letters of other writings, and no signs', () => {
    expect('ж א 漢 한 ñ'.match(compact('\\p{L}', 'gu'))).toHaveLength(5);
    expect(compact('[\\p{L}\\p{N}]', 'u').test('.,;:–—“”’«»…×÷ \u0301\n')).toBe(false);
  });
});
