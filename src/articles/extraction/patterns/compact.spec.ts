import { describe, expect, it } from '@jest/globals';
import { compact, compacted } from './compact.js';

describe('a compact pattern', () => {
  const text = 'Hội A, chùa Bửu Sơn 3; ƀok K’Sor Ê Ban, đội 5² 👏 Ông Đỗ Ỷ';

  it.each([
    ['(?<![\\p{L}])(?<word>h[ộô]i|chùa|ông|ỷ)(?![\\p{L}\\p{N}])', 'giu'],
    ['\\p{L}+', 'gu'],
    ['[\\p{L}’]+ \\p{N}+', 'giu'],
    ['[^\\p{L}\\s]', 'gu'],
    ['\\p{Lu}\\p{L}*', 'gu'],
    ['.(?= Ông)|\\[|\\/', 'gu'],
    ['[^,;]{3}(?= Ông)|\\W{2}|(?<=\\S )\\D{2}', 'giu'],
    ['(?<=[^,]) \\p{Lu}[^\\p{L}]', 'giu'],
    ['👏.', 'gu'],
  ])('%s finds what it found', (source, flags) => {
    const found = [...text.matchAll(new RegExp(source, flags))].map(({ 0: words, index }) => [words, index]);
    expect([...text.matchAll(compact(source, flags))].map(({ 0: words, index }) => [words, index])).toEqual(found);
  });

  it('reads by units, a pair of them as one, unless the engine has to know a character', () => {
    const byUnits = (source: string, flags: string): boolean => !compact(source, flags).unicode;
    expect(['(?<![\\p{L}])hội', '[^,]', '.', '\\W', '\\p{Lu}'].filter((each) => !byUnits(each, 'iu'))).toEqual([]);
    expect(['\\p{Lu}', '[^\\p{Ll}]'].filter((each) => !byUnits(each, 'u'))).toEqual([]);
    expect(['[\\P{L}]', '[\\W,]', '\\p{So}', '👏'].filter((each) => byUnits(each, 'u'))).toEqual([]);
    expect('👏👏'.match(compact('^[^,]{2}$', 'u'))).toHaveLength(1);
    expect('👏'.match(compact('^[^,]{2}$', 'u'))).toBeNull();
  });

  it('tells capitals and small letters of Vietnamese and its minorities apart as the engine does', () => {
    const letters = [...Array.from({ length: 0x181 }, (_, code) => code), 0x1a0, 0x1a1, 0x1af, 0x1b0, 0x243]
      .concat(Array.from({ length: 0x5a }, (_, at) => 0x1ea0 + at))
      .map((code) => String.fromCharCode(code));
    for (const pattern of [/\p{Lu}/u, /\p{Ll}/u, /[^\p{Lu}]/u, /[\p{Ll}\p{N}]/u])
      expect(letters.filter((each) => compacted(pattern).test(each))).toEqual(
        letters.filter((each) => pattern.test(each)),
      );
  });

  it.each([
    [
      'a group behind an optional one',
      'hội, (?:một|hai)? ?(?<kind>tập thể|cá nhân|đơn vị|hộ gia đình|công đoàn cơ sở|chi hội)',
      1,
    ],
    [
      'what a match may begin with, behind an optional group',
      '(?:một|hai)? ?(?<kind>tập thể|cá nhân|đơn vị|hộ gia đình|công đoàn cơ sở|chi hội)',
      0,
    ],
    [
      'what a match may begin with, behind a look behind',
      '(?<![\\p{L}])(?:hội nghị|đại hội|buổi lễ|chương trình)(?![\\p{L}])|(?<=một )(?:tập thể|cá nhân|đơn vị)',
      0,
    ],
    ['a group behind a word', 'hội nghị (?:tổng kết|sơ kết|biểu dương|tuyên dương|gặp mặt|họp mặt|kỷ niệm)', 1],
    [
      'the first of an alternative',
      '(?:(?:tổng kết|sơ kết|biểu dương|tuyên dương|gặp mặt|họp mặt|kỷ niệm)|đại) hội',
      0,
    ],
    ['what is repeated', '[(|](?:hội nghị|đại hội|buổi lễ|chương trình|kỳ họp|phiên họp|ngày hội)+', 0],
    ['a look behind', 'và (?<!(?:hội nghị|đại hội|buổi lễ|chương trình|kỳ họp|phiên họp|ngày hội) )', 0],
    ['short alternatives', '(?:tập|hai) (?:thể|chi) ?', 0],
  ])('forgets how it reached long alternatives, and finds what it found: %s', (_case, source, forgets) => {
    const words = 'Hai chi hội, một tập thể (hội nghị tổng kết và đại hội sơ kết hội), buổi lễ kỷ niệm hội nghị';
    const found = (pattern: RegExp): unknown[] =>
      [...words.matchAll(pattern)].map(({ 0: all, index, groups }) => [all, index, { ...groups }]);
    expect(found(new RegExp(source, 'giu'))).not.toEqual([]);
    expect(found(compact(source, 'giu'))).toEqual(found(new RegExp(source, 'giu')));
    expect(compact(source, 'giu').source.split('(?=)').length - 1).toBe(forgets);
  });

  it('knows letters that may stand beside Vietnamese ones, and no signs', () => {
    expect('ж ω ñ ỹ'.match(compact('\\p{L}', 'gu'))).toHaveLength(4);
    expect(compact('[\\p{L}\\p{N}]', 'u').test('.,;:–—“”’«»…×÷ \u0301\n')).toBe(false);
  });
});
