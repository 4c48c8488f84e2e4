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

  it.each([
    'Dịp này, UBND tỉnh tặng Bằng khen cho 3 tập thể có thành tích xuất sắc (ảnh minh họa).',
    'Theo Hội Nông dân tỉnh, đợt này có 15 tập thể được UBND tỉnh tặng Bằng khen. Ảnh minh họa.',
    'Ban Tổ chức trao giải Nhất cho tác giả Lò Văn Sính với tác phẩm có hình ảnh minh họa sinh động.',
    'Ban Tổ chức trao giải Nhất cho bộ tranh ảnh minh họa.',
  ])('is put behind what is told, or is what is told: %s', (told) => {
    expect(kept('Hội Nông dân tỉnh tổng kết năm 2022', told)).toContain(told);
  });

  it.each([' - Ảnh minh hoạ', '. Ảnh minh họa, nguồn: V.T', ' | Ảnh minh họa'])('is marked by “%s”', (mark) => {
    expect(kept(`Quang cảnh một lễ trao Giấy khen${mark}`)).toEqual([BODY]);
  });

  it('is none where the paragraph goes on, or tells of pictures', () => {
    const told = 'Sáng nay, Hội A họp. Các em được tặng sách có ảnh minh họa. Hội A tặng Giấy khen.';
    expect(kept(told)).toContain(told);
  });
});

describe('what a page offers', () => {
  it('is no headline', () => {
    expect(kept('Lịch công tác | Văn bản | Góp ý', 'Giới thiệu » Tin hoạt động')).toEqual([BODY]);
  });

  it('is none where something is quoted, or where a sentence opens a list', () => {
    expect(kept('Trao giải « Lúa vàng » cho nông dân')).toContain('Trao giải « Lúa vàng » cho nông dân');
    const list = [
      '» UBND tỉnh tặng Bằng khen cho 12 tập thể và 20 cá nhân',
      '» Hội Nông dân tỉnh tặng Giấy khen cho 30 tập thể và 45 cá nhân',
    ];
    expect(kept(`${BODY}`, 'Hội nghị đã công bố các quyết định khen thưởng:', ...list)).toEqual(
      expect.arrayContaining(list),
    );
    for (const before of ['Hội nghị đã công bố các quyết định khen thưởng.', 'Tin liên quan:'])
      expect(kept(BODY, before, ...list)).not.toEqual(expect.arrayContaining([list[1]]));
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
