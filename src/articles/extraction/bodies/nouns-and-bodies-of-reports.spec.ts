import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/1/2024, Hội Nông dân huyện Nà Lươn tổ chức Hội nghị tổng kết công tác Hội năm 2023.';
const read = (text: string): ReturnType<typeof extractArticle>['awards'] => extractArticle(`${LEAD}\n${text}`).awards;

describe('whom a number counts', () => {
  it.each([
    'kíp trực',
    'phân xưởng',
    'chi, tổ hội',
    'tổ công nghệ số cộng đồng',
    'điểm trường',
    'trạm y tế',
    'đồn biên phòng',
    'tiểu đội',
    'trung đoàn',
    'chi cục',
    'ban, ngành',
    'cụm, khối thi đua',
    'lực lượng',
    'gia đình phật tử',
    'đạo tràng',
  ])('is bodies: %s', (noun) => {
    expect(read(`Dịp này, UBND huyện tặng Giấy khen cho 7 ${noun} có thành tích xuất sắc.`)).toMatchObject([
      { recipients: { groups: 7, individuals: null, households: null }, named: [] },
    ]);
  });

  it.each([
    'tài xế',
    'kỹ sư',
    'nhà khoa học',
    'nhân viên y tế',
    'công an viên',
    'dân quân',
    'nghệ sĩ',
    'linh mục',
    'tăng, ni',
    'chủ trang trại',
  ])('is people: %s', (noun) => {
    expect(read(`Dịp này, UBND huyện tặng Giấy khen cho 7 ${noun} có thành tích xuất sắc.`)).toMatchObject([
      { recipients: { groups: null, individuals: 7, households: null } },
    ]);
  });

  it('is families', () => {
    expect(read('Dịp này, UBND huyện tặng Giấy khen cho 7 hộ kinh doanh tiêu biểu.')).toMatchObject([
      { recipients: { groups: null, individuals: null, households: 7 } },
    ]);
  });
});

describe('bodies that grant', () => {
  it.each([
    'Bộ đội Biên phòng tỉnh',
    'Đoàn ĐBQH tỉnh',
    'Chủ tịch UBND đặc khu Phú Đảo',
    'Hội Y tế Công cộng',
    'Hội Kế hoạch hóa gia đình tỉnh',
    'Sở Kế hoạch và Đầu tư',
    'Hiệu trưởng Trường THPT Lê Lợi',
  ])('%s', (name) => {
    const granted = [{ status: 'GRANTED', grantors: [name], recipients: { groups: 5, individuals: 9 } }];
    expect(read(`Dịp này, ${name} tặng Giấy khen cho 5 tập thể, 9 cá nhân.`)).toMatchObject(granted);
    expect(read(`Tại hội nghị, ông Lê Văn Tám trao Giấy khen của ${name} cho 5 tập thể, 9 cá nhân.`)).toMatchObject([
      { status: 'PRESENTED', grantors: [name], recipients: { groups: 5, individuals: 9 } },
    ]);
  });

  it('propose where they plan to', () => {
    expect(
      read('Hội Nông dân huyện có kế hoạch tặng Giấy khen cho 5 tập thể.').map(({ status }) => status),
    ).not.toContain('GRANTED');
  });
});
