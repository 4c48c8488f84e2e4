import { describe, expect, it } from '@jest/globals';

import { isBareTitle, ordinalIn, tidyTitle, titleEnd } from './titles.js';

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

describe('where a title ends', () => {
  it.each([
    ['Ngày hội Đại đoàn kết, trong đó có 1.020 thôn tổ chức cả phần hội', 'Ngày hội Đại đoàn kết'],
    [
      'Hội nghị tổng kết công tác năm, trong đó có phong trào thi đua',
      'Hội nghị tổng kết công tác năm, trong đó có phong trào thi đua',
    ],
  ])('"%s" ends with "%s"', (title, whole) => {
    expect(title.slice(0, titleEnd(title))).toBe(whole);
  });

  it.each([
    ['đại hội sau đại hội điểm của thành phố', 'đại hội'],
    ['Hội nghị rút kinh nghiệm sau đại hội điểm', 'Hội nghị rút kinh nghiệm sau đại hội điểm'],
  ])('"%s" is called "%s"', (title, tidy) => {
    expect(tidyTitle(title)).toBe(tidy);
  });
});
