import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const day = (text: string): string | null | undefined => extractArticle(text, {}).meetings[0]?.heldOn.value;

describe('the day of a meeting', () => {
  it.each([
    [
      'Lúc 8 giờ ngày 15 tháng 9 năm Mậu Tuất (DL: 23-10-2018), Hội Nông dân xã Nà Lươn tổ chức lễ kỷ niệm.',
      '2018-10-23',
    ],
    ['Ngày 15 tháng 9 năm Mậu Tuất (23/10/2018), Hội Nông dân xã Nà Lươn tổ chức lễ kỷ niệm.', '2018-10-23'],
    // The day of a feast is not that on which others met.
    [
      'Nhân lễ giỗ ngày 10 tháng 3 năm Giáp Thìn (18/4/2024), sáng 17/4, xã Nà Lươn tổ chức lễ dâng hương.',
      '2024-04-17',
    ],
    ['Kỷ niệm ngày sinh của cụ (15/9 năm Mậu Tuất), ngày 3/5/2020, xã Nà Lươn tổ chức lễ dâng hương.', '2020-05-03'],
  ])('is read beside that of the moon: %s', (text, expected) => {
    expect(day(text)).toBe(expected);
  });

  it.each([
    [
      'Thực hiện Kế hoạch số 81/KH-UBND về triển khai chính sách đối với người có uy tín năm 2022\n\nNgày 21/10, UBND huyện Nà Lươn tổ chức Hội nghị biểu dương người có uy tín giai đoạn 2020-2022.',
      '2022-10-21',
    ],
    ['Ngày 21/10, UBND huyện Nà Lươn tổ chức Hội nghị triển khai nhiệm vụ năm 2022.', '2021-10-21'],
    ['Theo kế hoạch, ngày 25/12, Hội Nông dân xã Nà Lươn tổ chức hội nghị triển khai nhiệm vụ năm 2022.', '2021-12-25'],
  ])('lies in the year of a plan that is carried out, and before that of what is planned: %s', (text, expected) => {
    expect(day(text)).toBe(expected);
  });
});
