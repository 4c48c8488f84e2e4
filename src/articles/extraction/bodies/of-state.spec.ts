import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';
import { awardsTold } from '../../../../test/support/awards-told.js';

const named = (text: string) => extractArticle(text).awards.flatMap(({ named: all }) => all.map(({ name }) => name));

describe('bodies of the State', () => {
  it.each([
    [
      'a police department by all that it is against',
      'Tại buổi lễ, Bộ Công an tặng Bằng khen cho Cục Cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu.',
      ['Cục Cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu'],
    ],
    [
      'two units up to the verb that follows',
      'Nhân dịp này, hai đơn vị là Trung đoàn Cảnh sát cơ động và Phòng Tình báo đã được Chủ tịch nước phong tặng danh hiệu Anh hùng lực lượng vũ trang nhân dân.',
      ['Trung đoàn Cảnh sát cơ động', 'Phòng Tình báo'],
    ],
    [
      'a group of companies over a hyphen',
      'Tại đại hội, Tập đoàn Công nghiệp Than-Khoáng sản Đông Nam nhận Cờ thi đua của Chính phủ.',
      ['Tập đoàn Công nghiệp Than-Khoáng sản Đông Nam'],
    ],
  ])('%s', (_what, text, names) => {
    expect(named(text)).toEqual(names);
  });

  it('a ministry’s medal is not the province’s that hands it over', () => {
    expect(
      awardsTold(
        'Dịp này, Bộ CHQS tỉnh trao kỷ niệm chương “Vì sự nghiệp xây dựng Quân đội nhân dân Việt Nam” cho 4 cá nhân.',
      )[0],
    ).toContain('| PRESENTED |  |');
  });
});
