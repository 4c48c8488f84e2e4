import { describe, expect, it } from '@jest/globals';
import { countedGuests } from './counted-guests.js';
import { extractArticle } from '../extract-article.js';

const counts = (row: string, named = false) =>
  countedGuests(row, named).map(({ printed, count }) => (count === null ? printed : `${count}: ${printed}`));

describe('guests counted in a row', () => {
  it.each([
    [
      'đại diện lãnh đạo các sở, ngành và 124 đại biểu là Chủ tịch Mặt trận 124 xã, phường',
      ['đại diện lãnh đạo các sở, ngành', '124: 124 đại biểu là Chủ tịch Mặt trận 124 xã, phường'],
    ],
    ['98 đại biểu và 20 khách mời', ['98: 98 đại biểu', '20: 20 khách mời']],
    ['đại diện các ngành, 98 đại biểu, 20 khách mời', ['đại diện các ngành', '98: 98 đại biểu', '20: 20 khách mời']],
    ['đại diện 12 xã và 85 đại biểu là cán bộ Hội', ['đại diện 12 xã', '85: 85 đại biểu là cán bộ Hội']],
    ['186 đại biểu thay mặt cho hơn 71.000 hội viên', ['186: 186 đại biểu thay mặt cho hơn 71.000 hội viên']],
    ['1.250 đại biểu, trong đó 30 người là nữ', ['1250: 1.250 đại biểu, trong đó 30 người là nữ']],
  ])('are as many as it says of "%s"', (row, told) => {
    expect(counts(row)).toEqual(told);
  });

  it.each([
    'đại diện các ban, ngành và hơn 300 đại biểu',
    'đại diện cho các chi hội và 300 hội viên',
    'đại diện 12 xã',
    '98 đại biểu và khoảng 20 vị khách',
    '96 đại biểu, 41 đại biểu nữ, 2 đại biểu trẻ tuổi nhất',
    '140 đại biểu, 45 đồng chí là đảng viên, 30 đồng chí có trình độ đại học',
    '130 đại biểu, 30 hội viên tiêu biểu được khen thưởng',
    '110 đại biểu (90 hội viên và 20 cán bộ Hội)',
    'đại diện các chi hội, mỗi chi hội 3 đồng chí, 12 hội viên',
    'hơn 150 đại biểu của 12 xã, 20 đồng chí mỗi xã',
  ])('are nobody’s number where it does not count them exactly: "%s"', (row) => {
    expect(counts(row)).toEqual([row]);
  });

  it('are not counted again where each of them is named behind', () => {
    expect(counts('đại diện các ban và 2 đồng chí Phó Chủ tịch', true)).toEqual([
      'đại diện các ban và 2 đồng chí Phó Chủ tịch',
    ]);
    const lead =
      'Ngày 12/1/2023, Ủy ban MTTQ Việt Nam huyện Nà Lươn tổ chức Hội nghị tổng kết công tác Mặt trận năm 2022.';
    const told = (words: string) =>
      extractArticle(`${lead}\nDự hội nghị có đại diện các ban, ngành ${words}.`).delegations.map(({ count }) => count);
    expect(told('và 2 đồng chí Phó Chủ tịch Lò Văn Thuần, Hà Thị Mơ')).toEqual([null]);
    expect(told('và 42 đại biểu; ông Lò Văn Thuần, Bí thư Huyện ủy')).toEqual([null, 42]);
  });

  it('stand with their own words', () => {
    const row = 'đại diện các sở, ngành cùng 85 đại biểu là cán bộ Hội';
    expect(countedGuests(row, false).map(({ start, printed }) => row.slice(start, start + printed.length))).toEqual([
      'đại diện các sở, ngành',
      '85 đại biểu là cán bộ Hội',
    ]);
  });
});
