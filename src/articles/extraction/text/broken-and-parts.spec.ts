import { describe, expect, it } from '@jest/globals';
import { extractPasted } from '../extract-pasted.js';

const MEETING = 'Sáng 15/1/2022, Hội LHPN huyện Suối Lê tổ chức hội nghị tổng kết công tác Hội năm 2021.';
const read = (pasted: string) => {
  const { awards, doubts } = extractPasted(pasted, {});
  return {
    counts: awards.map(({ recipients }) => [recipients.groups, recipients.individuals]),
    doubts: doubts.map(({ code }) => code),
  };
};

it.each([
  `${MEETING}\nDịp này, có\n5 tập thể và\n9 cá nhân\nđược UBND huyện tặng Giấy khen.`,
  `<p>${MEETING}</p><p>Dịp này, có<br>\n5 tập thể và<br>\n9 cá nhân<br>\nđược UBND huyện tặng Giấy khen.</p>`,
])('reads a sentence that is broken before its numbers: %s', (pasted) => {
  expect(read(pasted).counts).toEqual([[5, 9]]);
});

describe('how many of all', () => {
  it.each([
    ['Dịp này, có 12/12 xã được UBND huyện tặng Giấy khen.', [12, null]],
    ['Dịp này, 3/12 tập thể và 5/20 cá nhân được UBND huyện tặng Giấy khen.', [3, 5]],
    ['Dịp này, UBND huyện tặng Giấy khen cho 3/12 tập thể.', [3, null]],
  ])('counts by the first number: %s', (sentence, expected) => {
    const { counts, doubts } = read(`${MEETING}\n${sentence}`);
    expect(counts).toEqual([expected]);
    expect(doubts).not.toContain('COUNT_APPROXIMATE');
  });

  it('is said to be unread where they may not be those who receive', () => {
    const { counts, doubts } = read(
      `${MEETING}\nDịp này, có 12/12 xã hoàn thành các chỉ tiêu được UBND huyện tặng Giấy khen.`,
    );
    expect(counts).toEqual([[null, null]]);
    expect(doubts).toContain('COUNT_APPROXIMATE');
  });

  it.each([
    'UBND huyện tặng Giấy khen cho 1/3 hội viên có thành tích xuất sắc.',
    '2/3 hộ gia đình được UBND xã tặng Giấy khen.',
    '4/5 hộ gia đình trong thôn nhận Giấy khen của UBND xã.',
    '45/60 hộ gia đình được UBND xã tặng Giấy khen.',
    '40/50 đoàn viên được UBND xã tặng Giấy khen.',
    'Nhà trường tặng Giấy khen cho 1/4 tập thể lớp.',
  ])('is a share, and no number: %s', (sentence) => {
    const { counts, doubts } = read(`${MEETING}\nTại hội nghị, ${sentence}`);
    expect(counts).toEqual([[null, null]]);
    expect(doubts).toContain('COUNT_APPROXIMATE');
  });

  it.each([
    ['tuyên dương 1/2 chi hội trong toàn huyện', []],
    ['biểu dương 14/14 xã, thị trấn hoàn thành chỉ tiêu', []],
    ['tuyên dương 12/14 chi hội', [[12, null]]],
  ])('is praised: %s', (words, expected) => {
    const given = read(`${MEETING}\nTại hội nghị, Hội LHPN huyện ${words}.`).counts;
    expect(given.filter((each) => each.some((count) => count !== null))).toEqual(expected);
  });

  it('is no day', () => {
    const { counts, doubts } = read(`${MEETING}\nDịp này, sáng 3/12 xã Lá tặng Giấy khen cho bà Lò Thị Hoa.`);
    expect(counts).toEqual([[null, 1]]);
    expect(doubts).not.toContain('COUNT_APPROXIMATE');
  });
});
