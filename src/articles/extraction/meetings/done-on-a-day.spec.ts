import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const WORK = '\nTrong năm qua, các lực lượng trên địa bàn đã hoàn thành nhiều nhiệm vụ được giao.';
const meetingsOf = (text: string) =>
  extractArticle(text + WORK, { readOn: '2026-11-27' }).meetings.map(({ title, heldOn, organisers }) => [
    title,
    heldOn.value,
    organisers,
  ]);

describe('what is done on a day, where no meeting is named', () => {
  it.each<[string, string, [string, string, string[]]]>([
    [
      'a body hands over an order',
      'Chiều 18/9/2020, tại thành phố Nà Lươn, Bộ Tư lệnh Bộ đội Biên phòng đã trao Huân chương Chiến công hạng Nhì cho Bộ Chỉ huy Bộ đội Biên phòng tỉnh Hòa Tân vì có thành tích xuất sắc.',
      [
        'trao Huân chương Chiến công hạng Nhì cho Bộ Chỉ huy Bộ đội Biên phòng tỉnh Hòa Tân',
        '2020-09-18',
        ['Bộ Tư lệnh Bộ đội Biên phòng'],
      ],
    ],
    [
      'somebody hands over a certificate, and holds nothing',
      'Ngày 19-8-2021, ông Lò Văn Chính - Phó Chủ tịch UBND tỉnh Hòa Tân đã trao tặng bằng khen của UBND tỉnh cho các tập thể có thành tích xuất sắc.',
      ['trao tặng bằng khen của UBND tỉnh cho các tập thể', '2021-08-19', []],
    ],
    [
      'the day closes the sentence',
      'Thừa lệnh Chủ tịch nước, ông Lò Văn Chính, Chủ tịch UBND tỉnh Hòa Tân, đã trao Huân chương Chiến công hạng Ba cho Phòng Cảnh sát ma túy vào chiều 18-6-2014.',
      ['trao Huân chương Chiến công hạng Ba cho Phòng Cảnh sát ma túy', '2014-06-18', []],
    ],
    [
      'a body is visited',
      'Nhân kỷ niệm 77 năm Ngày truyền thống Công an nhân dân, chiều ngày 18/8/2022, đồng chí Vàng Thị Mỷ, Bí thư Tỉnh ủy đã đến thăm, chúc mừng cán bộ, chiến sĩ Công an tỉnh.',
      ['thăm, chúc mừng cán bộ, chiến sĩ Công an tỉnh', '2022-08-18', []],
    ],
    [
      'a general secretary visits, and signs nothing',
      'Nhân kỷ niệm Ngày Thầy thuốc Việt Nam, sáng 26/2/2024, Phó Chủ tịch - Tổng Thư ký Hội Y học Vàng Thị Mỷ đã đến thăm và chúc mừng cán bộ, nhân viên ngành Y tế.',
      ['thăm và chúc mừng cán bộ, nhân viên ngành Y tế', '2024-02-26', []],
    ],
    [
      'wishes for the new year are brought',
      'Nhân dịp Tết Nguyên đán, ngày 8/1/2020, Đoàn lãnh đạo tỉnh do ông Lò Văn Chính làm Trưởng đoàn đã đến thăm, chúc Tết các tổ chức tôn giáo.\nTại buổi đến thăm, ông Lò Văn Chính chúc mọi người mạnh khỏe.',
      ['thăm, chúc Tết các tổ chức tôn giáo', '2020-01-08', []],
    ],
    [
      'those who were sent hand over flags',
      'Sáng ngày 31-12-2019, đoàn Ban Tôn giáo Chính phủ, Ban Tôn giáo tỉnh Hòa Tân đến thăm, trao cờ Tổ quốc cho Ban Trị sự tỉnh.',
      [
        'thăm, trao cờ Tổ quốc cho Ban Trị sự tỉnh',
        '2019-12-31',
        ['Ban Tôn giáo Chính phủ', 'Ban Tôn giáo tỉnh Hòa Tân'],
      ],
    ],
  ])('%s', (_, text, told) => {
    expect(meetingsOf(text)).toEqual([told]);
  });

  it.each([
    ['gifts', 'Sáng 5/3/2021, Hội Chữ thập đỏ xã Nà Sơn đã trao 20 suất quà cho các hộ nghèo.'],
    ['what is only planned', 'Ngày 5/3/2021, UBND xã Nà Sơn sẽ trao Giấy khen cho 5 tập thể.'],
    ['what is told without a day', 'Mới đây, UBND xã Nà Sơn đã trao Giấy khen cho 5 tập thể.'],
  ])('is no meeting: %s', (_, text) => {
    expect(meetingsOf(text)).toEqual([]);
  });

  it('a meeting that is named is that one', () => {
    expect(
      meetingsOf(
        'Ngày 19/8/2021, UBND xã Nà Sơn tổ chức Hội nghị tổng kết.\nCùng ngày, UBND xã đã trao Giấy khen cho 5 tập thể.',
      )[0]![0],
    ).toBe('Hội nghị tổng kết');
  });
});
