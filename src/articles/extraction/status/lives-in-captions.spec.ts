import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const awards = (headline: string, caption: string): number =>
  extractArticle(`${headline}\n\nHọ Lò ở xã Nà Lươn có 56 hộ, làm nghề nông.\n\n${caption} |`, {}).awards.length;

describe('what a caption tells of those whom an article is about', () => {
  const HOLDS =
    'Năm 2005 xã có 10 dòng họ được khen thưởng. Tiêu biểu nhất là họ Lò được UBND tỉnh tặng bằng khen và Hội Khuyến học tỉnh tặng “Bảng vàng”.';
  const SHOWN = 'Lãnh đạo UBND tỉnh trao bằng khen cho 3 dòng họ.';

  it('is what they hold, and no award, where the article tells of no meeting', () => {
    expect(awards('Dòng họ hiếu học ở Nà Lươn', HOLDS)).toBe(0);
  });

  it('is an award where it shows the handing over, or the article is about a giving', () => {
    expect(awards('Dòng họ hiếu học ở Nà Lươn', SHOWN)).toBe(1);
    expect(awards('Nà Lươn khen thưởng dòng họ hiếu học', HOLDS)).toBe(1);
  });
});
