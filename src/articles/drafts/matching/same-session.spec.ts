import { describe, expect, it } from '@jest/globals';
import { sameSession } from './same-session.js';

const session = (title: string, sessionNumber: number | null = null, termPrinted: string | null = null) => ({
  title,
  sessionNumber,
  termPrinted,
});

describe('one session of a committee', () => {
  it.each([
    ['by its number', session('Hội nghị lần thứ tư'), session('Phiên họp', 4), true],
    ['and term', session('Hội nghị lần thứ tư, khóa XXIII'), session('Kỳ họp lần thứ 4 khoá XXIII'), true],
    ['in two ways of naming a term', session('Lần thứ 4, khóa XI', 4), session('Họp', 4, '2019 - 2024'), true],
    ['of another term', session('Hội nghị lần thứ tư, khóa XXIII'), session('Hội nghị lần thứ tư, khóa XXII'), false],
    ['of other years', session('Họp', 4, '2019 - 2024'), session('Họp lần thứ 4, nhiệm kỳ 2014-2019'), false],
    ['of another number', session('Hội nghị lần thứ tư'), session('Hội nghị lần thứ năm'), false],
    ['of no number', session('Hội nghị tổng kết'), session('Hội nghị tổng kết'), false],
  ])('%s', (_, one, other, same) => {
    expect(sameSession(one, other)).toBe(same);
  });
});
