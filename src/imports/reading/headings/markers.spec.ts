import { describe, expect, it } from '@jest/globals';
import { markerAlone, readMarked } from './markers.js';

describe('how a heading or line is numbered', () => {
  it.each([
    ['I. Tập thể', 'ROMAN', 'Tập thể'],
    ['IV/ Cá nhân', 'ROMAN', 'Cá nhân'],
    ['A - KHỐI XÃ', 'LETTER', 'KHỐI XÃ'],
    ['1. Bằng khen', 'NUMBER', 'Bằng khen'],
    ['02) Nguyễn Văn Thử', 'NUMBER', 'Nguyễn Văn Thử'],
    ['1.2. Tập thể', 'DECIMAL', 'Tập thể'],
    ['a) Tập thể', 'SMALL_LETTER', 'Tập thể'],
    ['Tập thể', 'NONE', 'Tập thể'],
    ['1.490.000', 'NONE', '1.490.000'],
    ['12/01/2021', 'NONE', '12/01/2021'],
    ['Ủy ban', 'NONE', 'Ủy ban'],
    ['I Tập thể', 'NONE', 'I Tập thể'],
  ])('%s: %s', (text, style, rest) => {
    expect(readMarked(text)).toMatchObject({ style, rest });
  });

  it.each([
    ['I', 'ROMAN'],
    ['XII.', 'ROMAN'],
    ['B', 'LETTER'],
    ['(1)', 'NUMBER'],
  ])('%s alone: %s', (text, style) => {
    expect(markerAlone(text)?.style).toBe(style);
  });

  it('is not told by a word or nothing', () => {
    expect([markerAlone('Tập thể'), markerAlone('')]).toEqual([null, null]);
  });
});
