import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const meetings = (text: string) =>
  extractArticle(text).meetings.map(({ title, heldOn, place, organisers }) => [
    title,
    heldOn.value,
    place,
    organisers.join(' + '),
  ]);

describe('a meeting that is named first, and its day told behind', () => {
  it.each([
    [
      'keeps the name that the sentence before gave it',
      'Đại hội thi đua yêu nước huyện Khe Vàng lần thứ IV được tổ chức trọng thể tại Nhà văn hóa huyện. Đại hội diễn ra trong hai ngày, 2-3/12/2014 và đã thành công tốt đẹp.',
      [['Đại hội thi đua yêu nước huyện Khe Vàng lần thứ IV', '2014-12-02', 'Nhà văn hóa huyện', '']],
    ],
    [
      'whatever stands over it as a headline',
      'Tôn vinh nông dân giỏi\nHội nghị biểu dương nông dân sản xuất giỏi lần thứ III đã diễn ra tại xã Nà Lươn. Hội nghị diễn ra ngày 5/1/2023.',
      [['Hội nghị biểu dương nông dân sản xuất giỏi lần thứ III', '2023-01-05', 'xã Nà Lươn', '']],
    ],
    [
      'is held by nobody of those who came',
      'Với 120 đại biểu của 12 huyện, thành Hội và 8 Hội Cựu chiến binh các ban, ngành, đại biểu cựu chiến binh tại các nước Đông Âu, Đại hội thi đua lần thứ II được tổ chức tại Nà Lươn. Đại hội diễn ra ngày 5/1/2023.',
      [['Đại hội thi đua lần thứ II', '2023-01-05', 'Nà Lươn', '']],
    ],
    ['is not one that is held every year', 'Lễ hội đình làng Nà Lươn được tổ chức tại sân đình hằng năm.', []],
    [
      'is not one that went before',
      'Trước đó, Hội nghị sơ kết phong trào thi đua năm 2022 được tổ chức tại xã Nà Lươn. Hội nghị diễn ra ngày 5/1/2023 tại huyện.',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(meetings(text)).toEqual(expected);
  });

  it('is not held at "3 địa điểm đón tiếp"', () => {
    expect(
      meetings(
        'Từ 13h ngày 25/11/2022, tại 3 địa điểm đón tiếp là Nhà khách tỉnh, Nhà văn hóa và Trung tâm Nà Lươn, đại biểu đã về dự Hội nghị biểu dương Trưởng ban Công tác Mặt trận tiêu biểu.',
      ).map(([, , place]) => place),
    ).not.toContainEqual(expect.stringContaining('địa điểm'));
  });

  it('is none of many that are to come', () => {
    expect(
      meetings(
        'Trong hai ngày 19 và 20/9 sẽ có 5 đơn vị Hội Nông dân cấp xã tổ chức đại hội đại biểu, gồm xã Nà Lươn và xã Khe Mế.',
      ),
    ).toEqual([]);
  });

  it('takes "tại hội nghị là các đơn vị …" for no name', () => {
    const text =
      'Sáng 5/1/2023, tại huyện Khe Vàng, 15 tập thể được bình chọn tôn vinh tại hội nghị là các đơn vị có nhiều cách làm sáng tạo.';
    const { awards, meetings: held } = extractArticle(text);
    expect(held.map(({ title }) => title)).not.toContainEqual(expect.stringMatching(/là/u));
    expect(awards).toMatchObject([{ status: 'PRAISED', recipients: { groups: 15 } }]);
  });

  it('is not held by bodies that have no name', () => {
    const holders = (who: string) =>
      meetings(`Chiều 12/12/2023, ${who} tổ chức Hội nghị biểu dương điển hình tiên tiến.`)[0]![3];
    expect(holders('Ban Dân tộc tỉnh Vàng Khê chủ trì, phối hợp với các sở, ngành liên quan')).toBe(
      'Ban Dân tộc tỉnh Vàng Khê',
    );
    expect(holders('Ban Dân tộc tỉnh Vàng Khê phối hợp với các địa phương')).toBe('Ban Dân tộc tỉnh Vàng Khê');
    expect(holders('Ban Dân tộc tỉnh Vàng Khê chủ trì phối hợp với UBND tỉnh')).toBe(
      'Ban Dân tộc tỉnh Vàng Khê + UBND tỉnh',
    );
  });

  it('is what was handed over on a day, behind an occasion with days of its own', () => {
    const text =
      'Nhân kỷ niệm 75 năm ngày thành lập huyện (ngày 6.1.1946-6.1.2021), chiều 6.1, đồng chí Lò Văn Nhay, Bí thư Huyện ủy Khe Vàng đã trao tặng Huân chương Lao động cho Trường Tiểu học Nà Lươn.';
    expect(meetings(text)).toEqual([
      ['trao tặng Huân chương Lao động cho Trường Tiểu học Nà Lươn', expect.stringMatching(/01-06$/u), null, ''],
    ]);
  });
});
