import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

describe('the Party’s badge of several classes in one row', () => {
  it('is one award of those counted', () => {
    const { awards } = extractArticle(
      'Sáng 30/1/2012, Ban Thường vụ Huyện ủy Nà Lươn đã tổ chức lễ trao Huy hiệu 30, 40 và 50 tuổi Đảng cho 6 đ/c cán bộ lão thành.',
    );
    expect(awards.map(({ formPrinted, recipients }) => [formPrinted, recipients.individuals])).toEqual([
      ['Huy hiệu 30, 40 và 50 tuổi Đảng', 6],
    ]);
  });
});
