import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';
import { awardEvents } from '../awards/award-events.js';
import { awardItems } from '../items/award-items.js';
import { peopleIn } from '../people/people.js';

const granted = (sentence: string): [string, string[]][] =>
  awardEvents(sentence, awardItems(sentence, peopleIn(sentence))).map(({ formPrinted, grantors }) => [
    formPrinted,
    grantors,
  ]);
const drafted = (text: string): [string, string[]][] =>
  extractArticle(
    `Nà Lươn tổng kết công tác năm 2025\n\nSáng 9/1/2026, UBND xã Nà Lươn tổ chức hội nghị tổng kết công tác năm 2025.\n\n${text}`,
    {},
  ).awards.map(({ form, grantors }) => [form, grantors]);

describe('who grants what a report tells', () => {
  it.each([
    [
      'what it gave others before',
      'Tại hội nghị, Tỉnh đoàn tặng bằng khen cho 3 tập thể; Đoàn xã Mường Vi trao 5 suất quà cho 5 hộ nghèo, tặng giấy khen cho 4 tập thể.',
      [
        ['bằng khen', ['Tỉnh đoàn']],
        ['giấy khen', ['Đoàn xã Mường Vi']],
      ],
    ],
    [
      'an order handed over for the State',
      'Thay mặt lãnh đạo Đảng và Nhà nước, ông Sầm Văn Kiên trao Huân chương Lao động hạng Nhất cho Hội Nông dân tỉnh; Huân chương Độc lập hạng Ba cho ông Bế Văn Thụ.',
      [
        ['Huân chương Lao động hạng Nhất', ['Nhà nước']],
        ['Huân chương Độc lập hạng Ba', ['Nhà nước']],
      ],
    ],
    [
      'praise of the level of the State',
      'Dịp này, Hội Chữ thập đỏ tỉnh trao tặng khen thưởng cấp Nhà nước đến 2 tập thể, 9 cá nhân.',
      [['khen thưởng', ['Nhà nước']]],
    ],
    [
      'what the body itself received before',
      'Hội Cựu chiến binh xã tổ chức lễ đón nhận cờ truyền thống của UBND tỉnh về thành tích 30 năm và trao khen thưởng cho 3 tập thể.',
      [['khen thưởng', ['Hội Cựu chiến binh xã']]],
    ],
    [
      'one owner of two forms',
      'Dịp này, 5 đơn vị được nhận Cờ thi đua và 11 đơn vị nhận bằng khen của Sở Y tế; 3 đơn vị nhận Cờ thi đua của UBND tỉnh.',
      [
        ['Cờ thi đua', ['Sở Y tế']],
        ['bằng khen', ['Sở Y tế']],
        ['Cờ thi đua', ['UBND tỉnh']],
      ],
    ],
    [
      'no owner beyond a comma',
      'Dịp này, 5 đơn vị được nhận Cờ thi đua, 11 đơn vị nhận bằng khen của Sở Y tế.',
      [
        ['Cờ thi đua', []],
        ['bằng khen', ['Sở Y tế']],
      ],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(granted(sentence).filter(([form]) => !/truyền thống/u.test(form))).toEqual(expected);
  });

  it.each([
    'Phụ nữ Công an tỉnh trao tặng Kỷ niệm chương cho 7 cá nhân.',
    'Hội nghị tại trụ sở Công an tỉnh đã trao Giấy khen cho 7 cá nhân.',
    'Hội nghị tổng kết công tác Mặt trận năm 2025 và trao Giấy khen cho 7 cá nhân.',
    'Sáng qua, phối hợp cùng UBND tỉnh tổ chức lễ trao Giấy khen cho 7 cá nhân.',
    'Dịp này, phối hợp Phòng Nông nghiệp tặng giấy khen cho 3 tập thể.',
  ])('no subject is a place, a part, a field of work or a helper: %s', (sentence) => {
    expect(granted(sentence).map(([, grantors]) => grantors)).toEqual([[]]);
  });

  it('whoever agreed to it grants nothing', () => {
    expect(
      drafted('Dịp này, được sự thống nhất của Thường trực Huyện ủy, UBND xã đã tặng giấy khen cho 3 tập thể.'),
    ).toEqual([['CERTIFICATE_OF_COMMENDATION', ['UBND xã']]]);
  });

  it('a certificate of an excellent unit is an award', () => {
    expect(granted('Tại hội nghị, Đoàn khối trao chứng nhận xuất sắc dẫn đầu khối cho 8 chi đoàn.')).toEqual([
      ['chứng nhận', ['Đoàn khối']],
    ]);
    expect(granted('Tại hội nghị, Đoàn khối trao chứng nhận hoàn thành khóa học cho 8 chi đoàn.')).toEqual([]);
  });

  it('two forms of two owners go to those named behind the second, as long as nobody counts them', () => {
    expect(
      drafted(
        'Dịp này, UBND xã trao Huân chương Lao động của Chủ tịch nước và Bằng khen của Thủ tướng cho các cá nhân.',
      ),
    ).toEqual([
      ['ORDER', ['Chủ tịch nước']],
      ['CERTIFICATE_OF_MERIT', ['Thủ tướng']],
    ]);
  });

  it('what the same sentence gives besides is given, too', () => {
    expect(
      drafted('UBND xã trao giấy khen cho 22 tập thể và 15 cá nhân; trao giải cho các cá nhân đạt thành tích cao.'),
    ).toEqual([
      ['CERTIFICATE_OF_COMMENDATION', ['UBND xã']],
      ['PRIZE', ['UBND xã']],
    ]);
  });

  it('a paragraph goes on with what was given there', () => {
    expect(
      drafted(
        'Dịp này, Hội Phụ nữ xã trao 8 suất quà. UBND huyện và UBND xã khen thưởng các tập thể, cá nhân tiêu biểu.',
      ),
    ).toEqual([['OTHER_RECOGNITION', ['UBND huyện', 'UBND xã']]]);
    expect(
      drafted('Hội Phụ nữ xã hoạt động tốt. UBND huyện và UBND xã khen thưởng các tập thể, cá nhân tiêu biểu.'),
    ).toEqual([]);
  });

  it('a paper shown in a caption is not what several bodies commended with', () => {
    expect(
      drafted(
        'Công an huyện trao Giấy khen của Giám đốc Công an tỉnh cho các cá nhân. Ảnh: Lò Mây\n\nDịp này, UBND tỉnh, Công an tỉnh và UBND xã khen thưởng các tập thể, cá nhân tiêu biểu.',
      ),
    ).toEqual([
      ['CERTIFICATE_OF_COMMENDATION', ['Giám đốc Công an tỉnh']],
      ['OTHER_RECOGNITION', ['UBND tỉnh', 'Công an tỉnh', 'UBND xã']],
    ]);
  });
});
