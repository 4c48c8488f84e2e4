import { describe, expect, it } from '@jest/globals';
import { signOfMinor } from './sign-of-minor.js';

const ON = { publishedOn: '2022-01-15' };
const sign = (name: string, quote: string, positions: string[] = []) => signOfMinor({ name, positions }, ON, [quote]);

describe('signs of minors in an article', () => {
  it.each([
    ['cho cháu Lò Thị Mận, thôn Bãi Xanh', 'ADDRESS'],
    ['cho em Lò Thị Mận và các bạn', 'ADDRESS'],
    ['cho chị Lò Thị Mận (sinh năm 2006)', 'BORN'],
    ['cho Lò Thị Mận, 15 tuổi, thôn Bãi Xanh', 'BORN'],
    ['bà Lò Thị Mận nhận quà; cháu Lò Thị Mận nhận học bổng', 'ADDRESS'],
  ])('stand beside the name: %s', (quote, expected) => expect(sign('Lò Thị Mận', quote)).toBe(expected));

  it.each([
    'cho bà Lò Thị Mận, thôn Bãi Xanh',
    'cho chị em Lò Thị Mận',
    'cho bà Lò Thị Mận (sinh năm 1956)',
    'cho bà Lò Thị Mận, 55 tuổi Đảng; cháu Vàng A Ảo, 9 tuổi',
  ])('are none of grown-ups, or of others: %s', (quote) => expect(sign('Lò Thị Mận', quote)).toBeNull());

  it('are none of a student, and those of the position', () => {
    expect(sign('Lò Thị Mận', 'cho em Lò Thị Mận', ['sinh viên Trường Đại học Bãi Xanh'])).toBeNull();
    expect(sign('Lò Thị Mận', 'cho Lò Thị Mận', ['học sinh lớp 5A'])).toBe('PUPIL');
  });
});
