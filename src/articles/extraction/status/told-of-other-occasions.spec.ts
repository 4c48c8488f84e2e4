import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const MEETING = 'Sáng 29/6/2012, Hội Cựu chiến binh quận Suối Lê tổ chức hội nghị sơ kết 3 năm công tác.';
const statuses = (sentence: string) =>
  extractArticle(`${MEETING}\n\n${sentence}`, {}).awards.map(({ status }) => status);

describe('what was given at another time', () => {
  it.each([
    'Theo báo cáo, các câu lạc bộ góp vốn xoay vòng; 5 câu lạc bộ đã được Thành hội khen thưởng trong năm 2011.',
    'Được biết, cuộc thi lần trước thu hút 127 tác phẩm, 3 tác giả được Trung ương tặng Giấy chứng nhận.',
    'Nhân dịp này, đoàn đã trao tặng 55 suất quà cho quỹ của xã - đơn vị năm 2011 được Trung ương Hội tặng Bằng khen.',
    'Tổng giám đốc Lò Văn Ói phát biểu tại lễ kỷ niệm 60 năm ngày thành lập Công ty và đón nhận Huân chương Lao động hạng Nhất.',
  ])('is no award of this meeting: %s', (sentence) => {
    expect(statuses(sentence)).toEqual([]);
  });

  it('is only planned ("sẽ chọn trao")', () => {
    expect(statuses('Ban tổ chức sẽ chọn trao 1 giải Nhất trị giá 5 triệu đồng, 2 giải Nhì.')).toEqual(['PROPOSED']);
  });

  it('is told of all of a place beside what was given there', () => {
    const { awards } = extractArticle(
      'Sáng 31-8-2016, Huyện ủy Suối Lê tổ chức lễ trao Huy hiệu Đảng. Tại buổi lễ, đồng chí Lò Văn Ói trao Huy hiệu Đảng cho 7 đảng viên.\n\nĐược biết, đợt 2-9-2016, Suối Lê có 41 đồng chí được trao Huy hiệu Đảng, trong đó có 7 đồng chí được trao tặng tại huyện.',
      {},
    );
    expect(awards.map(({ recipients }) => recipients.individuals)).toEqual([7]);
  });
});

describe('a page', () => {
  it('is read where one of its paragraphs was wrapped', () => {
    const { awards } = extractArticle(
      'Khuyến học huyện Suối Lê tổng kết năm 2022\n\nSáng 9/1/2023, Hội Khuyến học huyện Suối Lê tổ chức hội nghị tổng kết công tác năm 2022.\nCông tác xây dựng các mô hình học tập được triển khai rộng khắp.\nĐến nay, toàn huyện có 405 dòng họ học tập.\nDịp\nnày, có 9 cá nhân được Trung ương Hội tặng kỷ niệm chương; 1 tập thể\nvà 2 cá nhân được Trung ương Hội tặng Bằng khen; 12 tập thể, 19 cá\nnhân được UBND huyện tặng Giấy khen.',
      {},
    );
    expect(awards.map(({ recipients: { groups, individuals } }) => [groups, individuals])).toEqual([
      [null, 9],
      [1, 2],
      [12, 19],
    ]);
  });

  it('is not called by its buttons, nor a meeting by its verb', () => {
    const { meetings } = extractArticle(
      'Tăng cỡ chữ Giảm cỡ chữ\n\nHội Phụ nữ tỉnh Suối Lê sơ kết 6 tháng đầu năm 2022\n\nPhát biểu tại hội nghị tổ chức sáng 8/7, bà Lò Thị Hoa, Chủ tịch Hội đề nghị khắc phục hạn chế.',
      {},
    );
    expect(meetings.map(({ title }) => title).join()).not.toMatch(/cỡ chữ|tổ chức/u);
  });
});
