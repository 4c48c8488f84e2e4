import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const read = (sentence: string) => {
  const { awards, doubts } = extractArticle(
    `Sáng 9/1/2026, UBND xã Nà Lươn tổ chức hội nghị tổng kết công tác năm 2025.\n\n${sentence}`,
    {},
  );
  return {
    individuals: awards.map(({ recipients }) => recipients.individuals),
    doubts: doubts.map(({ code }) => code),
  };
};

describe('receivers called by one word', () => {
  it.each([
    'Dịp này, UBND xã tặng Giấy khen cho ông Lò Văn Ói, bà Út và bà Lò Thị Hoa.',
    'Dịp này, UBND xã tặng Giấy khen cho bà Hoa và bà Lò Thị Mai.',
    'Dịp này, UBND xã tặng Giấy khen cho ông Lò Văn Ói và chị Nga.',
    'Dịp này, UBND xã tặng Giấy khen cho anh Giàng A Páo, chị Mỵ, bản Lá.',
    'Dịp này, ông Lò Văn Ói, bà Út được UBND xã tặng Giấy khen.',
  ])('leave a row uncounted, with a doubt: %s', (sentence) => {
    const { individuals, doubts } = read(sentence);
    expect(individuals).toEqual([null]);
    expect(doubts).toContain('NAMES_NOT_READ');
  });

  it.each([
    'Dịp này, UBND xã tặng Giấy khen cho 3 cá nhân là ông Lò Văn Ói, bà Út và bà Lò Thị Hoa.',
    'Dịp này, UBND xã tặng Giấy khen cho 3 cá nhân: ông Tư, bà Năm và anh Sáu.',
  ])('leave the number that is stated, with a doubt: %s', (sentence) => {
    const { individuals, doubts } = read(sentence);
    expect(individuals).toEqual([3]);
    expect(doubts).toContain('NAMES_NOT_READ');
  });

  it.each([
    ['Dịp này, UBND xã tặng Giấy khen cho ông Lò Văn Ói (chồng bà Út) và bà Lò Thị Hoa.', 2],
    ['Dịp này, UBND xã tặng Giấy khen cho ông Lò Văn Ói, thôn Nà Cáp; bà Lò Thị Hoa, thôn Gió.', 2],
    ['Dịp này, UBND xã tặng Giấy khen cho ông Lò Văn Ói có thành tích giúp đỡ bà Út.', 1],
    ['Dịp này, UBND xã tặng Giấy khen cho ông Lò Văn Ói vì đã giúp ông Ba, bà Út thoát nạn.', 1],
  ])('are no one who is only told of: %s', (sentence, expected) => {
    const { individuals, doubts } = read(sentence);
    expect(individuals).toEqual([expected]);
    expect(doubts).not.toContain('NAMES_NOT_READ');
  });
});
