import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDong } from './amounts.js';

describe('an amount in đồng', () => {
  it.each([
    ['1.490.000', 1_490_000],
    ['1.490.000đ', 1_490_000],
    ['1.490.000 đồng', 1_490_000],
    ['447.000 đ/-', 447_000],
    ['447.000,00', 447_000],
    ['447000', 447_000],
    ['447 000', 447_000],
    ['1,490,000', 1_490_000],
    ['1,5 triệu', 1_500_000],
    ['447 nghìn đồng', 447_000],
    ['1.490.000 (Một triệu bốn trăm chín mươi nghìn đồng)', 1_490_000],
    ['447,000', 447_000],
    ['447,000đ', 447_000],
    ['2 x 447.000', 894_000],
    ['02 x 447,000 đồng', 894_000],
    ['447.000đ x 2', 894_000],
    ['2 x 2 x 447.000', null],
    ['2 x', null],
    ['999 x 900.000.000', null],
    ['1,000 triệu', null],
    ['0,000', null],
    ['0,3', null],
    ['1,490', null],
    ['1.49', null],
    ['hai trăm', null],
    ['', null],
    ['9999999999999', null],
  ])('%s is %s', (printed, amount) => {
    expect(parseDong(printed)).toBe(amount);
  });

  it('written as Vietnamese write it is read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (amount) => {
        expect(parseDong(`${String(amount).replace(/\B(?=(?:\d{3})+$)/gu, '.')} đồng`)).toBe(amount);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => Number.isInteger(parseDong(text) ?? 0)));
  });
});
