import { describe, expect, it } from '@jest/globals';
import { mannerTold } from './manner-told.js';

const told = (text: string, others: string[] = []) => {
  const found = mannerTold(text, 'Lò Thị Mẫu', others);
  return found && [found.manner, found.receivedBy];
};

describe('how an article says that something was received', () => {
  it.each([
    ['Bà Lò Thị Mẫu vắng mặt vì lý do sức khỏe, con trai bà nhận thay.', 'con trai bà'],
    ['Con gái bà Lò Thị Mẫu nhận thay tại hội nghị.', 'Con gái bà Lò Thị Mẫu'],
    ['Do bà Lò Thị Mẫu đang điều trị, gia đình nhận hộ phần thưởng.', 'gia đình'],
    ['Anh Vàng Văn Thử lên nhận thay cho bà Lò Thị Mẫu.', null],
  ])('is by somebody else: %s', (text, receivedBy) => expect(told(text)).toEqual(['BY_PROXY', receivedBy]));

  it('is not at all where they were away and nobody took it', () =>
    expect(told('Bà Lò Thị Mẫu vắng mặt vì lý do sức khỏe.')).toEqual(['ABSENT', null]));

  it.each([
    'Bà Lò Thị Mẫu nhận thay cho chồng.',
    'Trao Kỷ niệm chương cho bà Lò Thị Mẫu, Trưởng thôn. Một số đại biểu vắng mặt.',
    'Bà Lò Thị Mẫu xúc động khi được nhận Bằng khen.',
  ])('is in person, as far as %s says', (text) => expect(told(text)).toBeNull());

  it('is left to a person where the sentence has two recipients', () =>
    expect(told('Bà Lò Thị Mẫu vắng mặt, ông Vàng Văn Thử nhận thay.', ['Vàng Văn Thử'])).toBeNull());

  it('quotes the sentence as it stands', () => {
    const text = 'Trao cho bà Lò Thị Mẫu. Bà Lò Thị Mẫu vắng mặt, con bà nhận thay. Hết.';
    const { start, end, quote } = mannerTold(text, 'Lò Thị Mẫu', [])!;
    expect(quote).toBe('Bà Lò Thị Mẫu vắng mặt, con bà nhận thay.');
    expect(text.slice(start, end)).toBe(quote);
  });
});
