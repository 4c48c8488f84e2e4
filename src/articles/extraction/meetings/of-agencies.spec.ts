import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const meetings = (text: string) =>
  extractArticle(text).meetings.map(({ title, kind, organisers }) => [title, kind, organisers.join('; ')]);

describe('meetings of agencies and sectors', () => {
  it.each([
    [
      'a council that examines',
      'Ngày 12/12, Hội đồng Thi đua - Khen thưởng tỉnh Vàng Khê tổ chức hội nghị xét thưởng thành tích tổng kết năm 2022.',
      [['hội nghị xét thưởng thành tích tổng kết năm 2022', 'SESSION', 'Hội đồng Thi đua - Khen thưởng tỉnh Vàng Khê']],
    ],
    [
      'a plan of a ceremony that is heard',
      'Sáng 12/9, UBND tỉnh Vàng Khê tổ chức hội nghị nghe báo cáo và cho ý kiến về Kế hoạch tổ chức Lễ tôn vinh doanh nhân.',
      [
        [
          'hội nghị nghe báo cáo và cho ý kiến về Kế hoạch tổ chức Lễ tôn vinh doanh nhân',
          'SESSION',
          'UBND tỉnh Vàng Khê',
        ],
      ],
    ],
    [
      'an assembly that praises after it has judged',
      'Sáng 12/4, huyện Nà Lươn tổ chức Hội nghị đánh giá, tuyên dương khen thưởng các tập thể, cá nhân tiêu biểu.',
      [
        [
          'Hội nghị đánh giá, tuyên dương khen thưởng các tập thể, cá nhân tiêu biểu',
          'AWARD_CEREMONY',
          'huyện Nà Lươn',
        ],
      ],
    ],
    [
      'a rally by the organiser’s own verb',
      'Sáng 18-8, Công an tỉnh Vàng Khê đã mít tinh kỷ niệm 65 năm Ngày truyền thống Công an nhân dân.',
      [['mít tinh kỷ niệm 65 năm Ngày truyền thống Công an nhân dân', 'OTHER', 'Công an tỉnh Vàng Khê']],
    ],
    [
      'a session that gave certificates, under a headline that tells only of them',
      'Chủ tịch UBND tỉnh khen thưởng các thầy, cô giáo\nSáng 17/11, tại phiên họp thường kỳ UBND tỉnh tháng 11/2020, Chủ tịch UBND tỉnh Lò Thị Mây trao Bằng khen cho 5 giáo viên.',
      [['phiên họp thường kỳ UBND tỉnh tháng 11/2020', 'SESSION', '']],
    ],
    [
      'no meeting where somebody "vinh dự" has received',
      'Vàng Khê: 3 nghệ nhân được phong tặng Nghệ nhân Ưu tú\nChủ tịch nước vừa ký Quyết định số 355/QĐ-CTN phong tặng danh hiệu Nghệ nhân Ưu tú cho 62 cá nhân. Vàng Khê vinh dự có 3 nghệ nhân được phong tặng.',
      [],
    ],
  ])('%s', (_what, text, expected) => {
    expect(meetings(text)).toEqual(expected);
  });
});
