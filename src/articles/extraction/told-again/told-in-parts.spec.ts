import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const read = (text: string): unknown[] =>
  extractArticle(text).awards.map(({ grantors, recipients, named }) => [
    grantors.join(),
    recipients.groups,
    recipients.individuals,
    named.length,
  ]);

const WHOLE = 'UBND huyện đã tặng Giấy khen cho 3 tập thể, 7 cá nhân đã có thành tích đột xuất.\n\n';

describe('an award of which one kind is told again by itself', () => {
  it('keeps the number of the other', () => {
    expect(
      read(
        `${WHOLE}Các tập thể được tặng Giấy khen gồm: Công an xã Nà Vài; Trạm Y tế xã Khe Chang; Trường THCS Bãi Xanh.`,
      ),
    ).toEqual([['UBND huyện', 3, 7, 3]]);
  });

  it('is another than one of another body, and than a proposal', () => {
    expect(read(`${WHOLE}Hội Nông dân huyện tặng Giấy khen cho 3 tập thể.`)).toEqual([
      ['UBND huyện', 3, 7, 0],
      ['Hội Nông dân huyện', 3, null, 0],
    ]);
    expect(read(`${WHOLE}Hội nghị đề nghị UBND huyện tặng Giấy khen cho 3 tập thể.`)[0]).toEqual([
      'UBND huyện',
      3,
      7,
      0,
    ]);
  });
});
