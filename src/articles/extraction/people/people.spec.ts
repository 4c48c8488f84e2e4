import { describe, expect, it } from '@jest/globals';
import { peopleIn } from './people.js';
import { isPlaceAlone } from './places-after.js';

const read = (sentence: string): [string, string[]][] =>
  peopleIn(sentence).map(({ name, positions }) => [name, positions]);

describe('people and their posts', () => {
  it('semicolons part people, commas part posts', () => {
    expect(
      read(
        'Dự hội nghị có các đồng chí: Lò Văn Chính, Ủy viên BCH Đảng bộ tỉnh, Bí thư Huyện ủy; Vàng Thị Mỷ, Phó Bí thư Huyện ủy, Chủ tịch UBND huyện.',
      ),
    ).toEqual([
      ['Lò Văn Chính', ['Ủy viên BCH Đảng bộ tỉnh', 'Bí thư Huyện ủy']],
      ['Vàng Thị Mỷ', ['Phó Bí thư Huyện ủy', 'Chủ tịch UBND huyện']],
    ]);
  });

  it('a dash stands between name and posts, and may be glued to the name', () => {
    expect(read('Đến dự có đ/c Giáp Văn Bền- PCT Hội CCB huyện; đ/c Quách Công Tráng – Bí thư Đảng ủy.')).toEqual([
      ['Giáp Văn Bền', ['PCT Hội CCB huyện']],
      ['Quách Công Tráng', ['Bí thư Đảng ủy']],
    ]);
  });

  it('a post, a comma and who is addressed make up an item', () => {
    expect(read('Bí thư Huyện ủy Nà Lươn, ông Giáp Văn Bền; Bí thư T.Ư Đoàn, anh Quách Công Tráng tới dự.')).toEqual([
      ['Giáp Văn Bền', ['Bí thư Huyện ủy Nà Lươn']],
      ['Quách Công Tráng', ['Bí thư T.Ư Đoàn']],
    ]);
    expect(read('Cùng với Bí thư Huyện ủy, ông Giáp Văn Bền tới dự.')).toEqual([['Giáp Văn Bền', []]]);
  });

  it('a name of the Central Highlands is addressed, too', () => {
    expect(read('Ông K’sor Phúc, Chủ tịch Hội Nông dân, và ông Y’Bion Niê phát biểu.')).toEqual([
      ['K’sor Phúc', ['Chủ tịch Hội Nông dân']],
      ['Y’Bion Niê', []],
    ]);
  });

  it('posts may stand before the names', () => {
    expect(
      read('Tham dự có Tỉnh ủy viên, Chủ tịch Hội LHPN tỉnh Lê Thị Mây, Phó Bí thư Thường trực Huyện ủy Phạm Văn Núi.'),
    ).toEqual([
      ['Lê Thị Mây', ['Tỉnh ủy viên', 'Chủ tịch Hội LHPN tỉnh']],
      ['Phạm Văn Núi', ['Phó Bí thư Thường trực Huyện ủy']],
    ]);
  });

  it.each([
    [
      'a comma inside a post',
      'Đồng chí Trần Bảo Sơn, Chủ tịch Hội đồng thi đua, khen thưởng huyện chủ trì.',
      ['Chủ tịch Hội đồng thi đua, khen thưởng huyện'],
    ],
    [
      'former posts',
      'đồng chí Hà Quang Suối, nguyên Bộ trưởng, Chủ nhiệm Ủy ban Thanh niên dự',
      ['nguyên Bộ trưởng', 'Chủ nhiệm Ủy ban Thanh niên'],
    ],
    ['a remark in brackets', 'Ông Nguyễn Văn Khe (giữa), Chủ tịch HND tỉnh trao bằng khen', ['Chủ tịch HND tỉnh']],
    [
      'a post without a comma',
      'Nguyễn Thành Đồi Tỉnh ủy viên, Phó Chủ tịch UBND tỉnh;',
      ['Tỉnh ủy viên', 'Phó Chủ tịch UBND tỉnh'],
    ],
    [
      'an alternate member',
      'bà Tôn Ngọc Lan, Ủy viên dự khuyết Trung ương Đảng, dự',
      ['Ủy viên dự khuyết Trung ương Đảng'],
    ],
    [
      'the body of a part after a comma',
      'đồng chí Đinh Thị Hoa, Trưởng Ban Chính sách pháp luật, Liên đoàn Lao động tỉnh;',
      ['Trưởng Ban Chính sách pháp luật, Liên đoàn Lao động tỉnh'],
    ],
    [
      'nothing of what somebody did there',
      'đồng chí Trần Lê Bản, Chủ tịch LĐLĐ huyện- Chủ trì Hội nghị;',
      ['Chủ tịch LĐLĐ huyện'],
    ],
    [
      'a dash between posts',
      'đồng chí Trần Lê Bản, Tỉnh ủy viên - Bí thư Huyện uỷ và hơn 200 đại biểu',
      ['Tỉnh ủy viên', 'Bí thư Huyện uỷ'],
    ],
  ])('keeps %s', (_, sentence, positions) => {
    expect(read(sentence)[0]![1]).toEqual(positions);
  });

  it('strips ranks and keeps names of all peoples', () => {
    expect(read('Thiếu tướng Nông Đức Chiến, bà H’Yim Kđoh và ông Y Biêr Niê dự').map(([name]) => name)).toEqual([
      'Nông Đức Chiến',
      'H’Yim Kđoh',
      'Y Biêr Niê',
    ]);
  });

  it.each([
    'tại huyện Trần Văn Thời',
    'Trường THPT Lê Quý Đôn',
    'số 11 đường Lê Hồng Phong',
    'Giải thưởng Nguyễn Văn Linh',
    'tư tưởng Hồ Chí Minh',
    'tỉnh Hải Dương',
    'Đoàn Thanh niên xã',
    'Hội Cựu chiến binh Hải Dương',
  ])('takes nobody out of "%s"', (sentence) => expect(read(sentence)).toEqual([]));

  it('a rare family name is told by the middle name, after a form of address or a post', () => {
    expect(read('Dự có ông Vì Văn Ơn, Bí thư Đảng ủy xã, Phó Chủ tịch UBND thị xã Áo Văn Thiềng.')).toEqual([
      ['Vì Văn Ơn', ['Bí thư Đảng ủy xã']],
      ['Áo Văn Thiềng', ['Phó Chủ tịch UBND thị xã']],
    ]);
  });

  it.each<[string, [string, string[]][]]>([
    [
      'Dự có đồng chí Hoàng Quốc Trưởng, Phó Chủ tịch UBND huyện; ông Đỗ Văn Chánh - Bí thư Đảng ủy xã và ông Hà Văn Phó.',
      [
        ['Hoàng Quốc Trưởng', ['Phó Chủ tịch UBND huyện']],
        ['Đỗ Văn Chánh', ['Bí thư Đảng ủy xã']],
        ['Hà Văn Phó', []],
      ],
    ],
    ['Ông Vàng Văn Trưởng phát biểu tại hội nghị.', [['Vàng Văn Trưởng', []]]],
    ['Ông Hoàng Quốc Trưởng ban Tuyên giáo Huyện ủy dự.', [['Hoàng Quốc', ['Trưởng ban Tuyên giáo Huyện ủy']]]],
    ['Ông Lò Văn Sậu Phó Chủ tịch UBND xã dự.', [['Lò Văn Sậu', ['Phó Chủ tịch UBND xã']]]],
  ])('a given name like a post stays a name, and a post a post: %s', (sentence, people) => {
    expect(read(sentence)).toEqual(people);
  });

  it('a given name that is a word of bodies is told by the post behind it', () => {
    expect(
      read(
        'Dự có Vũ Văn Huyện, Bí thư Huyện đoàn và Nông Thị Ban, Chánh Văn phòng Huyện ủy; cùng Trần Quốc Sở - Phó Chủ tịch UBND huyện.',
      ),
    ).toEqual([
      ['Vũ Văn Huyện', ['Bí thư Huyện đoàn']],
      ['Nông Thị Ban', ['Chánh Văn phòng Huyện ủy']],
      ['Trần Quốc Sở', ['Phó Chủ tịch UBND huyện']],
    ]);
    expect(read('Dự có Đoàn Thanh Niên Huyện, Bí thư các chi đoàn; Hội Phụ Nữ Huyện, Chủ tịch Hội.')).toEqual([]);
  });

  it('the commune and the district of a hamlet belong to the post that ends with it', () => {
    expect(
      read(
        'bà Nông Thị Hái, Trưởng Ban Công tác Mặt trận thôn Khuổi Vẽ, xã Trung Lươn và ông Bàn Văn Tợn, người có uy tín thôn 5, xã Yên Khuôn, huyện Nà Lươn; ông Vàng Văn Sính, Bí thư Đảng ủy xã Na Vài, Chủ tịch HĐND xã Na Vài, xã Trung Lươn.',
      ),
    ).toEqual([
      ['Nông Thị Hái', ['Trưởng Ban Công tác Mặt trận thôn Khuổi Vẽ, xã Trung Lươn']],
      ['Bàn Văn Tợn', ['người có uy tín thôn 5, xã Yên Khuôn, huyện Nà Lươn']],
      ['Vàng Văn Sính', ['Bí thư Đảng ủy xã Na Vài', 'Chủ tịch HĐND xã Na Vài']],
    ]);
  });

  it('a place alone is no post', () => {
    expect(
      ['thôn Khuổi Vẽ, xã Na Vài', 'khu phố 2', 'Trưởng thôn Khuổi Vẽ', 'xã đội trưởng'].map(isPlaceAlone),
    ).toEqual([true, true, false, false]);
  });
});
