import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';
import { readLayout } from './layout.js';

const BODY =
  'Viện trưởng VKSND tối cao vừa ký Quyết định số 51/QĐ-VKSTC ngày 22/7/2022 về việc tặng Kỷ niệm chương “Vì sự nghiệp Kiểm sát” cho 412 cá nhân thuộc các cấp.';
const kept = (...lines: string[]): string[] =>
  readLayout([...lines, BODY].join('\n')).paragraphs.map(({ text }) => text);

describe('a photo that only illustrates', () => {
  it.each(['(Ảnh minh họa)', '(Ảnh minh hoạ) |', '. Ảnh minh họa: V.T', '(ảnh chỉ mang tính chất minh họa)'])(
    'tells of no meeting and no award: %s',
    (mark) => {
      const { meetings, awards } = extractArticle(
        `${BODY}\nVKSND huyện Nà Lươn tổ chức Lễ trao kỷ niệm chương “Vì sự nghiệp Kiểm sát” cho 3 cá nhân ${mark}`,
      );
      expect(meetings).toEqual([]);
      expect(awards.map(({ recipients: { individuals } }) => individuals)).toEqual([412]);
    },
  );

  it('is none where the paragraph goes on, or tells of pictures', () => {
    const told = 'Sáng nay, Hội A họp. Các em được tặng sách có ảnh minh họa. Hội A tặng Giấy khen.';
    expect(kept(told)).toContain(told);
  });
});

describe('what a page offers', () => {
  it('is no headline', () => {
    expect(kept('Lịch công tác | Văn bản | Góp ý', 'Giới thiệu » Tin hoạt động')).toEqual([BODY]);
  });

  it('is none where a sentence or one stroke stands', () => {
    const headline = 'Hội Nông dân huyện tặng Giấy khen | Báo Nà Lươn';
    expect(kept(headline)).toContain(headline);
  });

  it('stands above the headline, as does whose news it is', () => {
    expect(readLayout(`Trung ương Hội Nông dân Việt Nam:\n\nTrao cờ cho các đơn vị dẫn đầu\n${BODY}`).headline).toBe(
      'Trao cờ cho các đơn vị dẫn đầu',
    );
  });
});
