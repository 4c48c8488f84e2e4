import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

describe('posts in letters', () => {
  it('are read of a standing deputy and of members of standing committees', () => {
    const { attendees } = extractArticle(
      'Sáng 28/2/2025, UBND xã Nà Lươn tổ chức hội nghị biểu dương. Dự hội nghị có đồng chí Lò Văn Mây, PBTTT, Chủ tịch HĐND xã; đồng chí Bế Thị Hai, TVĐU, Chủ tịch UBND xã.',
    );
    expect(attendees.map(({ name, positions }) => [name, positions])).toEqual([
      ['Lò Văn Mây', ['PBTTT', 'Chủ tịch HĐND xã']],
      ['Bế Thị Hai', ['TVĐU', 'Chủ tịch UBND xã']],
    ]);
  });
});
