import { describe, expect, it } from '@jest/globals';

import { isBareTitle, ordinalIn } from './titles.js';

describe('a title that does not say which meeting it is', () => {
  it.each([
    ['Hội nghị', true, true],
    ['buổi lễ khai mạc', true, true],
    ['Toạ đàm', true, true],
    ['Hội nghị lần thứ 7', false, true],
    ['Kỳ họp thứ nhất', false, true],
    ['Hội nghị lần thứ 7, khóa XI', false, false],
    ['Hội nghị tổng kết công tác Mặt trận', false, false],
  ])('"%s": %s, and with a number: %s', (title, bare, numbered) => {
    expect(isBareTitle(title)).toBe(bare);
    expect(isBareTitle(title, { numbered: true })).toBe(numbered);
  });
});

describe('the number of a session', () => {
  it.each([
    ['Hội nghị lần thứ 7', 7],
    ['Đại hội lần thứ XIII', 13],
    ['Hội nghị lần thứ 0', null],
    ['Hội nghị lần thứ 2021', null],
  ])('of "%s" is %s', (title, number) => {
    expect(ordinalIn(title)).toBe(number);
  });
});
