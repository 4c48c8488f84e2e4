import { describe, expect, it } from '@jest/globals';
import { ownAddress } from './own-address.js';

describe('the address that a pasted page gives itself', () => {
  it.each([
    ['https://www.bao-vi-du.vn/tin/1.html?utm_source=zalo', 'https://bao-vi-du.vn/tin/1.html'],
    ['http://bao-vi-du.vn/xem.aspx?id=7', 'https://bao-vi-du.vn/xem.aspx?id=7'],
    ['https://bao-vi-du.vn/?p=812', 'https://bao-vi-du.vn/?p=812'],
  ])('is used: %s', (printed, canonical) => {
    expect(ownAddress(printed)).toEqual({ url: printed, canonical });
  });

  it.each([
    [null],
    ['/tin/1.html'],
    ['bao-vi-du.vn/tin/1'],
    ['javascript:alert(1)'],
    ['file:///C:/Users/tin.html'],
    ['http://localhost:3000/tin/1'],
    ['http://10.0.0.7/tin/1'],
    ['https://ten:matkhau@bao-vi-du.vn/tin/1'],
    ['https://bao-vi-du.vn/'],
    ['https://bao-vi-du.vn/index.html'],
    ['https://bao-vi-du.vn/trang-chu'],
    [`https://bao-vi-du.vn/${'x'.repeat(3000)}`],
  ])('is not: %s', (printed) => {
    expect(ownAddress(printed)).toBeNull();
  });
});
