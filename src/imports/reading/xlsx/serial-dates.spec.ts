import { describe, expect, it } from '@jest/globals';
import { dateKind, numberText, serialDate } from './serial-dates.js';

describe('dates in a workbook', () => {
  it.each([
    [44208, 'DAY', false, '12/01/2021'],
    [44208.75, 'DAY_AND_TIME', false, '12/01/2021 18:00'],
    [44208, 'MONTH', false, '01/2021'],
    [44208, 'YEAR', false, '2021'],
    [42746, 'DAY', true, '12/01/2021'],
    [0, 'DAY', true, '01/01/1904'],
    [1, 'DAY', false, '01/01/1900'],
    [59, 'DAY', false, '28/02/1900'],
    [61, 'DAY', false, '01/03/1900'],
    [60, 'DAY', false, null],
    [-1, 'DAY', false, null],
    [3_000_000, 'DAY', false, null],
    [0.5, 'TIME', false, '12:00'],
  ] as const)('%d as %s is %s: %s', (serial, kind, from1904, text) => {
    expect(serialDate(serial, kind, from1904)).toBe(text);
  });

  it.each([
    [14, null, 'DAY'],
    [17, null, 'MONTH'],
    [2, null, null],
    [164, 'dd/mm/yyyy', 'DAY'],
    [164, '[$-42A]d mmmm yyyy;@', 'DAY'],
    [164, 'mm/yyyy', 'MONTH'],
    [164, 'yyyy', 'YEAR'],
    [164, '"ngày" dd "tháng" mm', 'DAY'],
    [164, 'hh:mm', 'TIME'],
    [164, '#,##0 "đồng"', null],
    [164, '#,##0\\ [$đ-42A]', null],
    [164, 'General', null],
    [164, '0000', null],
    [164, '@', null],
  ])('format %d %s is %s', (id, code, kind) => {
    expect(dateKind(id, code)).toBe(kind);
  });

  it.each([
    ['447000', 0, '447000'],
    ['447000.00000000006', 0, '447000'],
    ['1.49E6', 0, '1490000'],
    ['0.3', 0, '0,3'],
    ['12', 4, '0012'],
    ['-5', 0, '-5'],
    ['x', 0, 'x'],
  ])('the number %s is written %s', (stored, zeros, text) => {
    expect(numberText(stored, zeros)).toBe(text);
  });
});
