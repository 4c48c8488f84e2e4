import { describe, expect, it } from '@jest/globals';
import type { AttendeeRole } from '../draft.js';
import { extractArticle } from '../extract-article.js';

const readOf = (text: string): ReturnType<typeof extractArticle> =>
  extractArticle(`Hội nghị tổng kết công tác năm 2020
Sáng 12/1, UBND xã An Hòa tổ chức hội nghị tổng kết công tác năm 2020.
${text}`);
const guestsOf = (text: string): [string, string[]][] =>
  readOf(text).attendees.map(({ name, positions }) => [name, positions]);
const rolesOf = (text: string): [string, AttendeeRole[]][] =>
  readOf(text).attendees.map(({ name, roles }) => [name, roles]);

describe('guests of temples', () => {
  it.each([
    'Chứng minh buổi lễ có Đại Đức Thích Minh Lạc – Trưởng ban Trị sự huyện.',
    'Buổi lễ có sự chứng minh của HT.Thích Minh Lạc - Trưởng ban Trị sự huyện.',
    'Tại buổi lễ, có sự tham dự của lãnh đạo phường và Chứng minh của Thượng toạ Thích Minh Lạc - Trưởng ban Trị sự huyện.',
    'Buổi lễ diễn ra với sự chứng minh của Hòa thượng Thích Minh Lạc, Trưởng ban Trị sự huyện và sự có mặt của đông đảo Phật tử.',
  ])('are told by "%s"', (text) => {
    expect(guestsOf(text)).toEqual([['Thích Minh Lạc', ['Trưởng ban Trị sự huyện']]]);
  });

  it('chair where they are said to', () => {
    expect(
      rolesOf(
        'Chứng minh và chủ tọa hội nghị có Đại đức Thích Minh Lạc, Trưởng ban Trị sự huyện; TT Thích Trí Sung, Phó Trưởng Ban, kiêm Trưởng ban Tăng Sự huyện.',
      ),
    ).toEqual([
      ['Thích Minh Lạc', ['CHAIR']],
      ['Thích Trí Sung', ['CHAIR']],
    ]);
    expect(guestsOf('Tham dự có TT Thích Trí Sung, UV Thường trực, Trưởng ban Văn hóa tỉnh.')).toEqual([
      ['Thích Trí Sung', ['UV Thường trực', 'Trưởng ban Văn hóa tỉnh']],
    ]);
  });
});

describe('guests of schools', () => {
  it('stand in lists under headings of their own', () => {
    const text = `Đến dự buổi lễ trang trọng này có các vị đại biểu:
* Đại biểu phường An Hòa:
1- Ông: Phan Bạch Sơn – Phó Bí thư Đảng ủy, Chủ tịch UBND phường.
* Đại biểu phụ huynh học sinh:
1- Ông: Đinh Xuân Lộc – Trưởng ban đại diện cha mẹ học sinh.
* Về phía nhà trường:
Cô giáo Lê Hồng Thơm - Bí thư chi bộ - Hiệu trưởng nhà trường.`;
    expect(guestsOf(text)).toEqual([
      ['Phan Bạch Sơn', ['Phó Bí thư Đảng ủy', 'Chủ tịch UBND phường']],
      ['Đinh Xuân Lộc', ['Trưởng ban đại diện cha mẹ học sinh']],
      ['Lê Hồng Thơm', ['Bí thư chi bộ', 'Hiệu trưởng nhà trường']],
    ]);
    expect(readOf(text).delegations).toEqual([]);
  });

  it('are addressed with a colon apart, and have their posts in brackets with blanks', () => {
    const text = 'Ông : Mạch Hồng Lãm ( Hiệu trưởng nhà trường ) lên đọc diễn văn khai mạc.';
    expect(guestsOf(text)).toEqual([['Mạch Hồng Lãm', ['Hiệu trưởng nhà trường']]]);
    expect(rolesOf(text)).toEqual([['Mạch Hồng Lãm', ['SPEAKER']]]);
    expect(readOf(text).article.outlet).toBeNull();
    expect(guestsOf('Về dự có đại diện chính quyền địa phương ông : Phạm Văn Quý.')).toEqual([['Phạm Văn Quý', []]]);
  });

  it('speak for others', () => {
    expect(
      rolesOf('Cô Võ Thị Minh Thư, đại diện cho 27 cán bộ nhà trường đọc quyết tâm thư phấn đấu trong năm học mới.'),
    ).toEqual([['Võ Thị Minh Thư', ['SPEAKER']]]);
    expect(
      guestsOf(
        'Mở đầu chương trình, cô giáo Phạm Thị Hải Sâm – Phó Hiệu trưởng nhà trường tổng kết những hoạt động dạy và học.',
      ),
    ).toEqual([['Phạm Thị Hải Sâm', ['Phó Hiệu trưởng nhà trường']]]);
  });
});

describe('who is at a meeting', () => {
  it('is nobody in whose name another hands over, or who only sends flowers', () => {
    expect(
      guestsOf(
        'Thừa ủy quyền của Tổng Bí thư, Chủ tịch nước Trần Văn Bưởi, Bí thư Tỉnh ủy Lê Văn Mận trao danh hiệu Anh hùng Lao động cho huyện.',
      ),
    ).toEqual([['Lê Văn Mận', ['Bí thư Tỉnh ủy']]]);
    expect(guestsOf('Tổng Bí thư Trần Văn Bưởi và Chủ tịch nước Lê Văn Mận gửi lẵng hoa chúc mừng Đại hội.')).toEqual(
      [],
    );
  });

  it('came to congratulate', () => {
    expect(
      guestsOf(
        'Sáng cùng ngày, các đồng chí: Ngô Đông Sơn, Bí thư Tỉnh ủy; Trần Văn Mận, Chủ tịch UBND tỉnh; lãnh đạo HĐND, UBND tỉnh; đại diện các sở, ngành đã tới chúc mừng cán bộ, chiến sĩ.',
      ).map(([name]) => name),
    ).toEqual(['Ngô Đông Sơn', 'Trần Văn Mận']);
  });

  it('is a guest of an opening, and speaks at none', () => {
    expect(rolesOf('Đến dự lễ khai mạc có Đ/c Dương Thế Sơn - Bí thư Huyện ủy.')).toEqual([
      ['Dương Thế Sơn', ['ATTENDEE']],
    ]);
    expect(
      rolesOf('Hòa thượng Thích Minh Lạc trao quyết định bổ nhiệm trụ trì cho Thượng tọa Thích Trí Sung.'),
    ).toEqual([['Thích Minh Lạc', ['ATTENDEE']]]);
    expect(
      rolesOf(
        'Trao thưởng cho các thí sinh có đồng chí Nay Văn Phin - Phó Bí thư Huyện ủy và đồng chí Phan Thị Tú - Trưởng Ban Tổ chức Huyện ủy.',
      ),
    ).toEqual([
      ['Nay Văn Phin', ['PRESENTER']],
      ['Phan Thị Tú', ['PRESENTER']],
    ]);
  });

  it('keeps the posts up to the dash typed for a semicolon, to "mong" and to a place abroad', () => {
    expect(
      guestsOf(
        'Về phía chính quyền có: Ông Hoàng Lộc Sơn , Ủy viên Thường vụ Huyện ủy, PCT UBND huyện – Bà Nguyễn Thị Lựu PCT MTTQ huyện, Ông Lê Văn Mận, Trưởng ban Tuyên giáo Huyện ủy.',
      ),
    ).toEqual([
      ['Hoàng Lộc Sơn', ['Ủy viên Thường vụ Huyện ủy', 'PCT UBND huyện']],
      ['Nguyễn Thị Lựu', ['PCT MTTQ huyện']],
      ['Lê Văn Mận', ['Trưởng ban Tuyên giáo Huyện ủy']],
    ]);
    expect(
      guestsOf(
        'Phát biểu tại Đại hội, ông Lê Văn Mận, Trưởng Ban Trị sự tỉnh mong Ban Trị sự mới chăm lo lớp kế thừa.',
      ),
    ).toEqual([['Lê Văn Mận', ['Trưởng Ban Trị sự tỉnh']]]);
    expect(
      guestsOf(
        'Mở đầu buổi gặp mặt, ông Cao Đức Mận, Chủ tịch Hội người Việt Nam tại Phần Lan điểm lại một năm hoạt động.',
      ),
    ).toEqual([['Cao Đức Mận', ['Chủ tịch Hội người Việt Nam tại Phần Lan']]]);
  });
});

describe('posts', () => {
  it.each([
    [
      'Tham dự có Bí thư thứ Nhất Trung ương Đoàn, Chủ nhiệm Ủy ban Quốc gia về thanh niên Việt Nam, Chủ tịch Trung ương Hội Liên hiệp Thanh niên Lê Văn Mận.',
      [
        'Bí thư thứ Nhất Trung ương Đoàn',
        'Chủ nhiệm Ủy ban Quốc gia về thanh niên Việt Nam',
        'Chủ tịch Trung ương Hội Liên hiệp Thanh niên',
      ],
    ],
    [
      'Tham dự có Bí thư Trung ương Đảng- Chánh văn phòng Trung ương Đảng Lê Văn Mận.',
      ['Bí thư Trung ương Đảng', 'Chánh văn phòng Trung ương Đảng'],
    ],
    ['Tham dự có đ/c Lê Văn Mận – P.TGĐ Tổng công ty.', ['P.TGĐ Tổng công ty']],
    [
      'Ông Lê Văn Mận, Chủ tịch UBND huyện, trưởng khối thi đua các huyện, thành phố chủ trì Hội nghị.',
      ['Chủ tịch UBND huyện', 'trưởng khối thi đua các huyện, thành phố'],
    ],
    [
      'Tham dự có ông Lê Văn Mận, Phó Chủ tịch Công đoàn, Vụ trưởng Vụ Tổ chức - Cán bộ.',
      ['Phó Chủ tịch Công đoàn', 'Vụ trưởng Vụ Tổ chức - Cán bộ'],
    ],
    [
      'Đại tá Lê Văn Mận, Chỉ huy trưởng, Bộ Chỉ huy Bộ đội biên phòng tỉnh An Hòa cho biết đây là niềm vinh dự.',
      ['Chỉ huy trưởng, Bộ Chỉ huy Bộ đội biên phòng tỉnh An Hòa'],
    ],
    ['Cùng đi với đoàn, có ông Lê Văn Mận, Bí thư Tỉnh ủy.', ['Bí thư Tỉnh ủy']],
  ])('are whole in "%s"', (text, posts) => {
    expect(guestsOf(text)).toEqual([['Lê Văn Mận', posts]]);
  });

  it('behind a name are of those after the colon, and a plural goes on over ranks', () => {
    expect(
      guestsOf(
        'Dự buổi lễ có các đồng chí: Nguyên Tổng Bí thư Trần Văn Bưởi, Thủ tướng Chính phủ Lê Văn Mận, nguyên Chủ tịch Quốc hội: Ngô Văn Sung, Phạm Thị Lựu.',
      ),
    ).toEqual([
      ['Trần Văn Bưởi', ['Nguyên Tổng Bí thư']],
      ['Lê Văn Mận', ['Thủ tướng Chính phủ']],
      ['Ngô Văn Sung', ['nguyên Chủ tịch Quốc hội']],
      ['Phạm Thị Lựu', ['nguyên Chủ tịch Quốc hội']],
    ]);
    expect(
      guestsOf(
        'Dự có các đồng chí Ủy viên Bộ Chính trị: Ngô Văn Sung, Phó Thủ tướng; Đại tướng Lê Văn Mận, Bộ trưởng Công an; Trần Văn Bưởi, Bí thư Thành ủy.',
      ).map(([, posts]) => posts[0]),
    ).toEqual(['Ủy viên Bộ Chính trị', 'Ủy viên Bộ Chính trị', 'Ủy viên Bộ Chính trị']);
  });

  it('are nobody where a contest is called "Thi Thợ giỏi", and whoever leads a delegation came', () => {
    expect(guestsOf('Tham dự có các thành viên tham gia Hội thi An toàn và Thi Thợ giỏi.')).toEqual([]);
    expect(
      rolesOf('Đoàn công tác của tỉnh do Bí thư Tỉnh ủy Lê Văn Mận làm trưởng đoàn đã đến thăm và làm việc.'),
    ).toEqual([['Lê Văn Mận', ['ATTENDEE']]]);
    expect(
      readOf('Đến dự có ông Lê Văn Mận, Trưởng thôn; lãnh đạo địa phương có đ/c Ngô Văn Sung - Bí thư Đảng ủy.')
        .delegations,
    ).toEqual([]);
  });
});

describe('whoever makes something known, or agrees', () => {
  it('speaks, and the verb is no part of the post', () => {
    expect(
      rolesOf(
        'Mở đầu, đồng chí Lê Thị Mận – Đảng ủy viên, Phó Chủ tịch Hội Nông dân xã, phổ biến Chương trình hành động của Hội.',
      ),
    ).toEqual([['Lê Thị Mận', ['SPEAKER']]]);
    expect(guestsOf('Ông Ngô Văn Sung, Phó Chủ tịch Hội Nông dân xã đồng tình với các ý kiến.')).toEqual([
      ['Ngô Văn Sung', ['Phó Chủ tịch Hội Nông dân xã']],
    ]);
  });
});
