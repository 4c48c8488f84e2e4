import { describe, expect, it } from '@jest/globals';
import { awardEvents } from '../awards/award-events.js';
import { awardItems } from '../items/award-items.js';
import { bodiesIn, bodyText } from './bodies.js';
import { peopleIn } from '../people/people.js';

const names = (sentence: string): string[] => bodiesIn(sentence, []).map((span) => bodyText(sentence, span));
const grantorsOf = (sentence: string): { grantors: string[]; printed: string | null }[] =>
  awardEvents(sentence, awardItems(sentence, peopleIn(sentence))).map(({ grantors, grantorsPrinted }) => ({
    grantors,
    printed: grantorsPrinted,
  }));

describe('names of bodies', () => {
  it.each([
    'Ban Chỉ đạo hè huyện',
    'Ban Chỉ huy các chiến dịch tình nguyện hè phường 21',
    'Ban Chỉ đạo phòng, chống tội phạm tỉnh',
    'Ban Chỉ đạo phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” tỉnh',
    'Ban Chỉ huy phòng chống thiên tai và tìm kiếm cứu nạn huyện Nà Lươn',
    'Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh',
    'Hội Bảo trợ người khuyết tật và trẻ mồ côi tỉnh',
    'Hội Doanh nghiệp nhỏ và vừa huyện',
    'Cục Thi hành án dân sự tỉnh',
    'Ủy ban An toàn giao thông Quốc gia',
    'Ban Thư ký Hội Sinh viên thành phố',
    'Ban Nữ công LĐLĐ tỉnh',
    'Đoàn xã Mường Vi',
    'Trưởng Công an huyện',
    'Sở Tư pháp',
    'Hội đồng quản trị',
    'Tổng cục Thống kê',
    'Bộ Tư lệnh Quân khu 10',
    'Công ty CP Quản lý đường bộ 7',
    'CĐCS Bến xe Nà Lươn',
    'Trạm Quản lý đường thủy số 2',
    'Chi hội Phụ nữ chợ Nà Lươn',
  ])('%s', (name) => {
    expect(names(`Tại hội nghị, ${name} tặng giấy khen cho 5 tập thể.`)).toEqual([name]);
    expect(names(`Có 5 tập thể nhận giấy khen của ${name}.`)).toEqual([name]);
    expect(grantorsOf(`Tại hội nghị, 5 tập thể được ${name} tặng giấy khen.`)).toEqual([
      { grantors: [name], printed: null },
    ]);
  });

  it.each([
    ['Hội Nông dân triển khai kế hoạch trong toàn tỉnh, tặng giấy khen cho 3 hộ.', ['Hội Nông dân']],
    ['Hội Phụ nữ xã và Đoàn xã Mường Vi tặng giấy khen cho 3 hộ.', ['Hội Phụ nữ xã', 'Đoàn xã Mường Vi']],
    ['Hội Chữ thập đỏ phát động phong trào hiến máu huyện tổ chức, tặng giấy khen cho 3 hộ.', ['Hội Chữ thập đỏ']],
  ])('ends a name before what the body does: %s', (sentence, expected) => {
    expect(names(sentence)).toEqual(expected);
  });

  it('reads the name of a federation whose words are otherwise counted', () => {
    expect(grantorsOf('Dịp này, Liên hiệp các hội khoa học và kỹ thuật tỉnh tặng giấy khen cho 4 tập thể.')).toEqual([
      { grantors: ['Liên hiệp các hội khoa học và kỹ thuật tỉnh'], printed: null },
    ]);
  });

  it('takes a level for its authorities only where it is the whole subject', () => {
    expect(grantorsOf('Dịp này, huyện tặng giấy khen cho 5 tập thể.')).toEqual([
      { grantors: ['huyện'], printed: null },
    ]);
    expect(grantorsOf('Dịp này, Nhà truyền thống Lao động tỉnh tặng giấy khen cho 5 tập thể.')).toEqual([
      { grantors: [], printed: 'Nhà truyền thống Lao động tỉnh' },
    ]);
  });
});
