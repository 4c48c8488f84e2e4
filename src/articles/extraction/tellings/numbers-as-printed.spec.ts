import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';
import { readNumber } from '../text/numbers.js';

const read = (sentence: string) => {
  const { awards, doubts } = extractArticle(
    `Sáng 9/1/2026, UBND xã Nà Lươn tổ chức hội nghị tổng kết công tác năm 2025.\n\n${sentence}`,
    {},
  );
  return {
    counts: awards.map(({ recipients: { groups, individuals, households } }) => [groups, individuals, households]),
    unspecified: awards.map(({ recipients }) => recipients.unspecified),
    doubts: doubts.map(({ code }) => code),
  };
};

describe('numbers of receivers in words', () => {
  it.each([
    ['một trăm hai mươi cá nhân', [null, 120, null]],
    ['hai trăm năm mươi hộ gia đình', [null, null, 250]],
    ['hai trăm mười lăm hội viên', [null, 215, null]],
    ['một trăm linh năm hộ gia đình', [null, null, 105]],
    ['hai trăm lẻ tư hội viên', [null, 204, null]],
    ['ba trăm cá nhân và một trăm mười tập thể', [110, 300, null]],
    ['năm mươi tư tập thể và hai mươi mốt cá nhân', [54, 21, null]],
  ])('are read whole: %s', (receivers, expected) => {
    expect(read(`Dịp này, UBND xã tặng Giấy khen cho ${receivers}.`).counts).toEqual([expected]);
  });

  it.each(['một nghìn hai trăm cá nhân', 'hai nghìn không trăm linh ba cá nhân', 'hai trăm năm hộ gia đình'])(
    'or not at all: %s',
    (receivers) => {
      const { counts, doubts } = read(`Dịp này, UBND xã tặng Giấy khen cho ${receivers}.`);
      expect(counts).toEqual([[null, null, null]]);
      expect(doubts).toContain('COUNT_APPROXIMATE');
    },
  );

  it.each([
    ['một trăm linh năm', 105],
    ['chín trăm chín mươi chín', 999],
    ['hai trăm', 200],
    ['mười một', 11],
    ['hai trăm năm', null],
    ['mươi', null],
    ['mười hai ba', null],
    ['trăm hai', null],
  ])('are what they say: %s', (printed, expected) => {
    expect(readNumber(printed)).toBe(expected);
  });
});

describe('numbers of receivers told in digits and, in brackets, in words', () => {
  it.each([
    ['12 (mười hai) cá nhân', [null, 12, null]],
    ['5 tập thể và 12 (mười hai) cá nhân', [5, 12, null]],
    ['05 (năm) tập thể, 12 cá nhân', [5, 12, null]],
    ['120 (một trăm hai mươi) cá nhân', [null, 120, null]],
    ['12(mười hai) cá nhân và 3 (ba) hộ gia đình', [null, 12, 3]],
    ['02 (hai) tập thể, 01 (một) cá nhân có thành tích xuất sắc', [2, 1, null]],
  ])('are the digits: %s', (receivers, expected) => {
    expect(read(`Dịp này, UBND xã tặng Giấy khen cho ${receivers}.`).counts).toEqual([expected]);
  });

  it('before the verb, and of papers', () => {
    const before = 'Tại hội nghị, 05 (năm) tập thể và 12 (mười hai) cá nhân được UBND xã tặng Giấy khen.';
    expect(read(before).counts).toEqual([[5, 12, null]]);
    const papers = 'Dịp này, UBND xã tặng 5 (năm) Giấy khen cho 2 tập thể và 3 cá nhân.';
    expect(read(papers).counts).toEqual([[2, 3, null]]);
  });

  it('are none where the two differ', () => {
    const { counts, doubts } = read('Dịp này, UBND xã tặng Giấy khen cho 12 (mười ba) cá nhân.');
    expect(counts).toEqual([[null, null, null]]);
    expect(doubts).toContain('COUNT_APPROXIMATE');
  });
});

describe('ranges of numbers', () => {
  it.each([
    'cho 5-7 tập thể',
    'cho 5 đến 7 tập thể, 10 – 12 cá nhân',
    'cho từ 5 đến 7 tập thể và hai, ba cá nhân',
    'cho 2 hoặc 3 cá nhân',
    'cho năm bảy tập thể',
    'cho vài ba cá nhân',
    'cho hai mươi lăm đến ba mươi cá nhân',
    'cho ít nhất 7 tập thể và không dưới 20 cá nhân',
  ])('state no number: %s', (receivers) => {
    const { counts, unspecified, doubts } = read(`Dịp này, UBND xã tặng Giấy khen ${receivers}.`);
    expect(counts).toEqual([[null, null, null]]);
    expect(unspecified).toEqual([true]);
    expect(doubts).toContain('COUNT_APPROXIMATE');
  });

  it('state none of papers either', () => {
    const { counts, doubts } = read('Dịp này, UBND xã tặng 5-7 Giấy khen cho các tập thể.');
    expect(counts).toEqual([[null, null, null]]);
    expect(doubts).toContain('COUNT_APPROXIMATE');
  });

  it.each([
    ['Dịp này, UBND xã tặng Giấy khen cho 3 tập thể - 7 cá nhân.', [3, 7, null]],
    ['Tại hội nghị, thôn 5 - 7 cá nhân được UBND xã tặng Giấy khen.', [null, 7, null]],
    ['Năm học 2024 - 2025 3 cá nhân được UBND xã tặng Giấy khen.', [null, 3, null]],
  ])('are not what only stands so: %s', (sentence, expected) => {
    expect(read(sentence).counts).toEqual([expected]);
  });
});
