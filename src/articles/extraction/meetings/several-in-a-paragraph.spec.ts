import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const FIRST = `Các Hội tổng kết công tác

Sáng 10/1/2022, Hội Nông dân xã Lá tổ chức hội nghị tổng kết công tác Hội năm 2021.`;

function told(text: string) {
  const { meetings, awards, doubts } = extractArticle(`${FIRST} ${text}`);
  return {
    meetings: meetings.map(({ heldOn, organisers }) => [heldOn.value, ...organisers]),
    awards: awards.map(({ grantors, recipients, meeting }) => [grantors[0], recipients.individuals, meeting]),
    several: doubts.some(({ code }) => code === 'SEVERAL_MEETINGS'),
  };
}

describe('meetings told one behind the other in a paragraph', () => {
  it('are two, and each has what was given at it', () => {
    expect(
      told(
        'UBND xã Lá tặng Giấy khen cho 2 cá nhân. Ngày 12/1/2022, Hội Cựu chiến binh xã Gió tổ chức đại hội lần thứ VI. UBND xã Gió tặng Giấy khen cho 4 cá nhân.',
      ),
    ).toEqual({
      meetings: [
        ['2022-01-10', 'Hội Nông dân xã Lá'],
        ['2022-01-12', 'Hội Cựu chiến binh xã Gió'],
      ],
      awards: [
        ['UBND xã Lá', 2, 0],
        ['UBND xã Gió', 4, 1],
      ],
      several: true,
    });
  });

  it('are as many as are told, of the year that the first is of', () => {
    expect(
      told(
        'UBND xã Lá tặng Giấy khen cho 2 cá nhân. Chiều 11/1, Hội Nông dân xã Gió tổ chức hội nghị tổng kết. UBND xã Gió tặng Giấy khen cho 4 cá nhân. Tiếp đó, ngày 12/1, Hội Phụ nữ xã Mây tổ chức đại hội.',
      ),
    ).toMatchObject({
      meetings: [
        ['2022-01-10', 'Hội Nông dân xã Lá'],
        ['2022-01-11', 'Hội Nông dân xã Gió'],
        ['2022-01-12', 'Hội Phụ nữ xã Mây'],
      ],
      awards: [
        ['UBND xã Lá', 2, 0],
        ['UBND xã Gió', 4, 1],
      ],
    });
  });

  it('keep apart what one body gave to as many at both', () => {
    const gave = 'UBND huyện Nà Lươn tặng Giấy khen cho 4 cá nhân.';
    expect(told(`${gave} Ngày 12/1/2022, Hội Cựu chiến binh xã Gió tổ chức đại hội. ${gave}`).awards).toEqual([
      ['UBND huyện Nà Lươn', 4, 0],
      ['UBND huyện Nà Lươn', 4, 1],
    ]);
  });

  it.each([
    ['by the same body', 'Ngày 20/1/2022, Hội Nông dân xã Lá tổ chức hội nghị triển khai nhiệm vụ.'],
    ['before', 'Trước đó, ngày 5/1/2022, Hội Cựu chiến binh xã Lá đã tổ chức hội nghị tổng kết công tác.'],
    ['as planned', 'Theo kế hoạch, ngày 12/1/2022, Hội Cựu chiến binh xã Lá tổ chức đại hội.'],
    ['by the body above', 'Ngày 15/1/2022, Hội Nông dân huyện Nà Lươn tổ chức đại hội đại biểu.'],
    ['on an earlier day', 'Ngày 3/1/2022, Hội Cựu chiến binh xã Lá tổ chức đại hội.'],
  ])('are one, with a doubt, where another was held %s', (_, sentence) => {
    expect(told(`${sentence} Tại hội nghị, UBND xã Lá tặng Giấy khen cho 4 cá nhân.`)).toEqual({
      meetings: [['2022-01-10', 'Hội Nông dân xã Lá']],
      awards: [['UBND xã Lá', 4, 0]],
      several: true,
    });
  });

  it.each([
    ['nothing was given behind it', 'Trước đó, ngày 5/1/2022, Hội Cựu chiến binh xã Lá đã tổ chức hội nghị.'],
    [
      'it was long ago',
      'Ngày 5/1/1962, Chi hội Nông dân thôn Mây tổ chức đại hội lần thứ nhất. UBND xã Lá tặng Giấy khen cho 4 cá nhân.',
    ],
  ])('are one, without a doubt, where %s', (_, sentences) => {
    expect(told(sentences)).toMatchObject({ meetings: [['2022-01-10', 'Hội Nông dân xã Lá']], several: false });
  });
});
