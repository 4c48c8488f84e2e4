import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const read = (text: string) =>
  extractArticle(`Hội nghị tổng kết công tác năm 2020
Sáng 12/1, UBND xã An Hòa tổ chức hội nghị tổng kết công tác năm 2020.
${text}`);
const rolesIn = (text: string): string[] =>
  read(text).attendees.map(({ name, roles }) => `${name} ${roles.join(' ')}`.trim());
const postsIn = (text: string): string[][] => read(text).attendees.map(({ positions }) => positions);

describe('what guests did there', () => {
  it.each([
    ['Chủ trì hội nghị có ông Lý Văn Pản, Bí thư Đảng ủy.', ['Lý Văn Pản CHAIR']],
    [
      'Đồng chủ trì Hội nghị ông: Lý Văn Pản-Phó Bí thư- CT UBND xã; Ông: Vàng Seo Tợn- UVBTV- CT UBMTTQVN xã.',
      ['Lý Văn Pản CHAIR', 'Vàng Seo Tợn CHAIR'],
    ],
    [
      'Chủ trì hội nghị có ông Lý Văn Pản, Bí thư Đảng ủy; cùng dự có bà Mạc Thị Hoa, Chủ tịch HĐND xã.',
      ['Lý Văn Pản CHAIR', 'Mạc Thị Hoa ATTENDEE'],
    ],
    ['Trao thưởng tại buổi lễ có ông Lý Văn Pản, Phó Chủ tịch UBND huyện.', ['Lý Văn Pản PRESENTER']],
    ['Ông Lý Văn Pản, Bí thư Đảng ủy tặng hoa chúc mừng Hội.', ['Lý Văn Pản ATTENDEE']],
    ['Bà Mạc Thị Hoa - Chủ tịch Hội LHPN huyện trao 20 phần quà cho các hộ dân.', ['Mạc Thị Hoa ATTENDEE']],
    ['Ông Lý Văn Pản, Bí thư Đảng ủy tặng hoa và Giấy khen cho 2 tập thể.', ['Lý Văn Pản PRESENTER']],
    ['Ông Lý Văn Pản, Chánh Văn phòng công bố quyết định khen thưởng.', ['Lý Văn Pản SPEAKER']],
    [
      'Ông Lý Văn Pản, Chánh Văn phòng công bố và trao quyết định khen thưởng cho 2 tập thể.',
      ['Lý Văn Pản SPEAKER PRESENTER'],
    ],
    [
      'Đó là yêu cầu của đồng chí Lý Văn Pản - Bí thư Huyện ủy tại hội nghị triển khai nhiệm vụ.',
      ['Lý Văn Pản SPEAKER'],
    ],
    ['Đó là yêu cầu của đồng chí Lý Văn Pản - Bí thư Huyện ủy với các xã.', []],
    ['Tại hội nghị, chị Ka Hảo (thôn 4, xã Lộc Tân) kể lại những ngày đầu dựng nhà.', ['Ka Hảo SPEAKER']],
    ['Nhiều năm nay, chị Ka Hảo (thôn 4, xã Lộc Tân) kể lại những ngày đầu dựng nhà.', []],
  ])('is read of "%s"', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });

  it('is told of whoever came and handed over for the State', () => {
    const { attendees, awards } = read(
      'Phó Thủ tướng Lý Văn Pản đã đến dự và thay mặt Lãnh đạo Đảng, Nhà nước trao tặng Huân chương Lao động hạng Nhất cho Bộ Y tế.',
    );
    expect(attendees.map(({ name, roles }) => [name, roles])).toEqual([['Lý Văn Pản', ['PRESENTER']]]);
    expect(awards.map(({ presenters }) => presenters)).toEqual([['Lý Văn Pản']]);
  });
});

describe('posts of guests', () => {
  it.each([
    'Phó Chủ nhiệm Ủy ban Nhà nước về người Việt Nam ở nước ngoài',
    'Phó Chủ nhiệm Ủy ban Nhà nước về NVNONN',
    'Phó Bí thư Đảng ủy tại LB Nga',
    'Chủ nhiệm Đoàn Luật sư tỉnh',
    'Phó Giám đốc Sở Nông nghiệp và phát triển nông thôn',
    'Trưởng Ban Bảo vệ, chăm sóc sức khỏe cán bộ tỉnh',
    'Trưởng ban Vận động quỹ “Vì người nghèo” tỉnh',
    'Vụ trưởng Vụ Công tác phía Nam (Bộ Ngoại giao)',
    'Tham tán',
    'Phó Chủ nhiệm Chính trị, BĐBP tỉnh',
    'HT nhà trường',
    'Hiệu phó Trường THCS Tân Lập',
  ])('goes on to its end: %s', (post) => {
    expect(postsIn(`Dự hội nghị có ông Lý Văn Pản, ${post}; bà Mạc Thị Hoa, Bí thư Đảng ủy.`)).toEqual([
      [post],
      ['Bí thư Đảng ủy'],
    ]);
  });

  it('ends before others, before three dots and before a hyphen that parts two', () => {
    expect(postsIn('Dự có ông Lý Văn Pản, Chủ tịch Hội Khuyến học tỉnh và đoàn công tác.')).toEqual([
      ['Chủ tịch Hội Khuyến học tỉnh'],
    ]);
    expect(postsIn('Dự có ông Lý Văn Pản, Chủ tịch Hội Khuyến học tỉnh…')).toEqual([['Chủ tịch Hội Khuyến học tỉnh']]);
    expect(postsIn('Dự có đồng chí Lý Văn Pản Phó Chủ tịch UBND-Trưởng Ban Dân tộc huyện.')).toEqual([
      ['Phó Chủ tịch UBND', 'Trưởng Ban Dân tộc huyện'],
    ]);
  });

  it('stands behind a given name that is typed small, and behind no verb', () => {
    const guests = (text: string) => read(text).attendees.map(({ name, positions }) => [name, ...positions]);
    expect(guests('Dự có đồng chí Trần Hương giang, Phó Bí thư Huyện ủy.')).toEqual([
      ['Trần Hương giang', 'Phó Bí thư Huyện ủy'],
    ]);
    expect(guests('Phát biểu bế mạc, Ông Trần Hương giang Chủ tịch UBND xã kêu gọi thi đua.')).toEqual([
      ['Trần Hương giang', 'Chủ tịch UBND xã'],
    ]);
    expect(guests('Dự có ông Trần Hương nguyên Chủ tịch UBND xã.')).toEqual([
      ['Trần Hương', 'nguyên Chủ tịch UBND xã'],
    ]);
    expect(guests('Ông Trần Hương trao Chủ tịch Hội lá cờ.')).toEqual([['Trần Hương']]);
  });

  it('is an ambassador’s behind his embassy', () => {
    expect(postsIn('Tham dự buổi lễ, về phía Đại sứ quán Việt Nam có Đại sứ Lý Văn Pản.')).toEqual([['Đại sứ']]);
  });
});

describe('bodies that are called like people or go on in small letters', () => {
  it.each([
    'Quỹ tín dụng nhân dân Yên Lộ',
    'Công ty CP Đóng tàu Bến Gót',
    'Phòng Cảnh sát ma túy',
    'Ủy ban Nhà nước về người Việt Nam ở nước ngoài',
  ])('%s receives, and is nobody', (body) => {
    const { attendees, awards } = read(`UBND tỉnh An Hòa tặng Bằng khen cho ${body} và Hội Nông dân xã Tân Lập.`);
    expect(attendees).toEqual([]);
    expect(awards[0]!.named.map(({ name }) => name)).toEqual([body, 'Hội Nông dân xã Tân Lập']);
  });

  it('guests from a credit fund are no person of its name', () => {
    expect(
      rolesIn('Dự hội nghị có lãnh đạo các ban ngành, Quỹ tín dụng nhân dân Yên Lộ và 28 chi hội trưởng.'),
    ).toEqual([]);
  });
});
