import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const meetings = (text: string) =>
  extractArticle(text).meetings.map(({ title, kind, heldOn, organisers }) => [
    title,
    kind,
    heldOn.value,
    organisers.join(),
  ]);

describe('meetings of other kinds', () => {
  it.each([
    [
      'talks with those of another country',
      'Ngày 09/12/2025, Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Vàng Khê tổ chức Hội đàm với Mặt trận Lào xây dựng đất nước tỉnh bạn.\nTại buổi Hội đàm, hai bên trao đổi kinh nghiệm.',
      [
        [
          'Hội đàm với Mặt trận Lào xây dựng đất nước tỉnh bạn',
          'SESSION',
          '2025-12-09',
          'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Vàng Khê',
        ],
      ],
    ],
    [
      'an evening by its name',
      'Tối 23/3/2023, Ban Thường vụ Tỉnh đoàn Vàng Khê mở đêm hội mang chủ đề “Sắc áo xanh”, thu hút hơn 800 đoàn viên.',
      [['đêm hội mang chủ đề “Sắc áo xanh”', 'OTHER', '2023-03-23', 'Ban Thường vụ Tỉnh đoàn Vàng Khê']],
    ],
    [
      'a get-together that looks back on a year is no session',
      'Sáng ngày 5 tháng 3 năm 2014, LĐLĐ huyện Suối Bạc mở cuộc Họp mặt kỷ niệm 104 năm ngày Quốc tế Phụ nữ, kết hợp tổng kết công tác nữ công năm 2013.',
      [
        [
          'cuộc Họp mặt kỷ niệm 104 năm ngày Quốc tế Phụ nữ, kết hợp tổng kết công tác nữ công năm 2013',
          'YEAR_END_REVIEW',
          '2014-03-05',
          'LĐLĐ huyện Suối Bạc',
        ],
      ],
    ],
    [
      'a committee that looks back on a year, and ahead behind a semicolon',
      'Sáng 7/1/2026, Ủy ban MTTQ phường Hạc Lâm tổ chức hội nghị lần thứ hai để đánh giá kết quả công tác Mặt trận năm 2025; bàn phương hướng, nhiệm vụ năm 2026.',
      [
        [
          'hội nghị lần thứ hai để đánh giá kết quả công tác Mặt trận năm 2025; bàn phương hướng, nhiệm vụ năm 2026',
          'YEAR_END_REVIEW',
          '2026-01-07',
          'Ủy ban MTTQ phường Hạc Lâm',
        ],
      ],
    ],
    [
      'what somebody is commended for holding is none',
      'Ngày 04/8/2023, Chủ tịch UBND tỉnh tặng Bằng khen cho 05 tập thể vì đã có thành tích xuất sắc trong tổ chức Ngày hội Đại đoàn kết giai đoạn 2003 - 2023.',
      [],
    ],
    [
      'on a day that is only remembered, more is hoped for',
      'Năm 2017, nhân kỉ niệm 21 năm ngày Khuyến học Việt Nam, Hội Khuyến học tỉnh mong muốn vận động được 5 tỷ đồng, để mở rộng diện học sinh được giúp.',
      [],
    ],
    [
      'a name that the width of the lines broke in two',
      'Thực hiện kế hoạch công tác năm 2013, chiều ngày 03/12/2013\ntại hội trường UBND thị trấn Khe Vàng, huyện\nSuối Bạc, Ban Thường trực Ủy ban\nMTTQ huyện tổ chức hội nghị bình xét thi đua – khen\nthưởng công tác Mặt trận năm 2013.\nTham gia hội nghị\ncó các đại biểu trong huyện.',
      [
        [
          'hội nghị bình xét thi đua – khen thưởng công tác Mặt trận năm 2013',
          'OTHER',
          '2013-12-03',
          'Ban Thường trực Ủy ban MTTQ huyện',
        ],
      ],
    ],
  ])('%s', (_, text, expected) => expect(meetings(text)).toEqual(expected));
});
