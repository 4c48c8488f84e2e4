import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

describe('a line under a picture that was broken in two', () => {
  it('goes on with "của", which begins no paragraph', () => {
    const { awards } = extractArticle(
      'Ngày 14-11-2013, Sở Nông nghiệp tổ chức Lễ kỷ niệm ngày thành lập ngành.\n\nĐồng chí Lò Văn Mây, Phó Chủ tịch UBND tỉnh trao Huân chương Lao động hạng Ba\ncủa Chủ tịch nước cho đồng chí Bế Văn Hai, Giám đốc Sở.',
    );
    expect(awards.map(({ grantors, named }) => [grantors, named.map(({ name }) => name)])).toEqual([
      [['Chủ tịch nước'], ['Bế Văn Hai']],
    ]);
  });
});
