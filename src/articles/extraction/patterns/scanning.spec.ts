import { describe, expect, it } from '@jest/globals';
import { openingsOf } from './pattern-openings.js';
import { finder, scanner, scannerOf } from './scanning.js';

describe('what a pattern can begin with', () => {
  it.each([
    ['tặng|trao(?: tặng)?', ['tặn', 'tra']],
    ['(?<![\\p{L}])(?:hu[aâ]n|(?:được )?nhận)(?![\\p{L}])', ['hua', 'huâ', 'đượ', 'nhậ']],
    ['(?<pieces>\\d{1,2} )?[“"]?cờ(?= của)', ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '“', '"', 'cờ']],
    ['(?:(?:đã|vừa) )*(?=tổng kết|họp(?= xét|$))\\p{L}+', ['đã', 'vừa', 'tổn', 'họp']],
    ['bk(?= )|(?<=tặng )b\\.k|;', ['bk', 'b', ';']],
  ])('%s', (source, openings) => {
    expect(openingsOf(source).sort()).toEqual([...openings].sort());
  });

  it.each(['[\\p{L}]+ khen', '(?:đã )?', ' khen', '.*'])('refuses %s, which can begin anywhere', (source) => {
    expect(() => openingsOf(source)).toThrow('it can begin with anything');
  });
});

describe('a scanner', () => {
  const text = 'Hội A TRAO tặng 5 Bằng khen; “Cờ” của huyện được trao, bằng  khen tặng bà Bằng.';
  const written = /;|(?<![\p{L}])(?:(?:\d )?bằng khen|trao(?: tặng)?|(?<=khen )tặng|[“"]cờ[”"])/giu;

  it('finds what the pattern itself finds', () => {
    const found = scanner(written)(text).map(({ 0: words, index }) => [words, index]);
    expect(found).toEqual([...text.matchAll(written)].map(({ 0: words, index }) => [words, index]));
    expect(found.map(([words]) => words)).toEqual(['TRAO tặng', '5 Bằng khen', ';', '“Cờ”', 'trao', 'tặng']);
  });

  it('tells the first of the patterns that fits, and goes on behind it', () => {
    const scan = scannerOf([
      { is: 'BOTH', pattern: /trao tặng/iu },
      { is: 'ONE', pattern: /trao|tặng/iu },
    ]);
    expect(scan(text).map(({ is, match }) => `${is} ${match[0]}`)).toEqual(['BOTH TRAO tặng', 'ONE trao', 'ONE tặng']);
  });

  it('finds the first, as the pattern does', () => {
    expect(finder(/(?<=khen )tặng|bằng/iu)(text)).toMatchObject({ 0: 'Bằng', index: 18 });
    expect(finder(/(?<=khen )tặng|họp/iu)(text)).toMatchObject({ 0: 'tặng', index: text.indexOf('tặng bà') });
    expect(finder(/họp/iu)(text)).toBeNull();
  });

  it('heeds capitals where its pattern does', () => {
    expect(scanner(/Bằng/u)(text).map(({ index }) => index)).toEqual([18, 74]);
  });
});
