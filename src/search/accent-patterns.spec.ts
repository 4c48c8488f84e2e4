import { describe, expect, it } from '@jest/globals';
import { accentPatterns } from './accent-patterns.js';

const matches = (typed: string, printed: string) =>
  accentPatterns(typed).every((pattern) =>
    new RegExp(pattern.replace('[^[:alpha:]]', '[^\\p{L}]'), 'u').test(printed.toLowerCase().normalize('NFC')),
  );

describe('words typed with accents', () => {
  it('are told apart by their accents', () => {
    expect(matches('Hà', 'Nguyễn Thị Hà')).toBe(true);
    expect(matches('Hà', 'Nguyễn Thị Hạ')).toBe(false);
    expect(matches('Hà', 'Nguyễn Thị Ha')).toBe(false);
  });

  it('are found with the tone in either place', () => {
    expect(matches('Hòa', 'Lê Hoà')).toBe(true);
    expect(matches('hoà', 'Lê Hòa')).toBe(true);
    expect(matches('Thuỷ', 'Trần Thị Thủy')).toBe(true);
    expect(matches('thủy', 'Trần Thị Thuỷ')).toBe(true);
    expect(matches('Hoàng', 'Hoàng Văn An')).toBe(true);
  });

  it('may be the beginning of a word, never its middle', () => {
    expect(matches('nguyễ', 'Nguyễn Văn An')).toBe(true);
    expect(matches('án', 'Đoàn Văn Bán')).toBe(false);
  });

  it('make no pattern when typed without accents', () => {
    expect(accentPatterns('nguyen van an')).toEqual([]);
  });
});
