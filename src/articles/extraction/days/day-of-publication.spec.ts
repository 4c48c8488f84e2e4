import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const BODY =
  'Các đại biểu đã thảo luận về kết quả công tác của các tổ chức thành viên trong thời gian qua tại địa phương.';
const heldOn = (text: string, publishedOn?: string): unknown =>
  extractArticle(`${text}\n${BODY}`, publishedOn === undefined ? {} : { publishedOn }).meetings[0]?.heldOn;

describe('a day told by the day of publication', () => {
  const told = (words: string): string =>
    `${words}, Hội Nông dân huyện Nà Lươn tổ chức hội nghị tổng kết công tác Hội.`;

  it.each([
    ['Sáng nay', '2021-03-01'],
    ['(BTL) - Chiều nay', '2021-03-01'],
    ['Hôm nay', '2021-03-01'],
    ['Hôm qua', '2021-02-28'],
    ['Tối qua', '2021-02-28'],
  ])('"%s" is %s for an article of 1 March', (words, value) => {
    expect(heldOn(told(words), '2021-03-01')).toMatchObject({ value, inferredFrom: 'PUBLISHED_ON' });
  });

  it('is said to come from the line that dates the article where that is all that is known', () => {
    expect(heldOn(`Hội Nông dân huyện tổng kết công tác\nThứ Hai, 01/03/2021\n${told('Sáng nay')}`)).toEqual({
      value: '2021-03-01',
      printed: 'Sáng nay',
      inferredFrom: 'DATELINE',
    });
  });

  it.each([
    ['nothing tells when it was published', told('Sáng nay'), undefined],
    ['only the month is known', told('Sáng nay'), '2021-03'],
    ['the words stand elsewhere', told('Như tin đã đưa sáng nay'), '2021-03-01'],
  ])('is left open where %s', (_what, text, publishedOn) => {
    expect(heldOn(text, publishedOn)).toMatchObject({ value: null });
  });

  it('gives way to a day that is printed', () => {
    expect(heldOn(told('Sáng nay (17/12)'), '2021-12-20')).toMatchObject({ value: '2021-12-17' });
  });
});
