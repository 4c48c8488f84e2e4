import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const numbers = (sentence: string): (string | null)[] =>
  extractArticle(
    `Ngày 20/1/2022, Ủy ban MTTQ huyện Khe Ví tổ chức Hội nghị tổng kết công tác Mặt trận năm 2021. Tại hội nghị, ${sentence}`,
  ).awards.map(({ decisionNumber }) => decisionNumber);

describe('the number of a decision', () => {
  it('is of the last who grants before it, and not of another body before that', () =>
    expect(
      numbers(
        'Ủy ban MTTQ huyện tặng Giấy khen cho 6 tập thể; ông Lý Văn Mẫu được Ủy ban MTTQ tỉnh Ví Dụ tặng Bằng khen theo Quyết định số 15/QĐ-MTTQ.',
      ),
    ).toEqual([null, '15/QĐ-MTTQ']));

  it('is of all that one body grants before it', () =>
    expect(
      numbers(
        'Ủy ban MTTQ huyện tặng Cờ thi đua cho 2 tập thể, Giấy khen cho 6 cá nhân theo Quyết định số 15/QĐ-MTTQ.',
      ),
    ).toEqual(['15/QĐ-MTTQ', '15/QĐ-MTTQ']));

  it('is of what is told behind it, too', () =>
    expect(numbers('theo Quyết định số 15/QĐ-MTTQ, Ủy ban MTTQ huyện tặng Giấy khen cho 6 tập thể.')).toEqual([
      '15/QĐ-MTTQ',
    ]));
});
