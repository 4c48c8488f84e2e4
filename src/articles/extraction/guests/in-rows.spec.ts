import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';
import { peopleIn } from '../people/people.js';

const read = (sentence: string): [string, string[]][] =>
  peopleIn(sentence).map(({ name, positions }) => [name, positions]);

describe('posts of a row of guests', () => {
  it('in brackets are posts where each of them is', () => {
    expect(read('Dự có ông Lò Văn Chính (Huyện ủy viên, Bí thư Đảng ủy xã), bà Vàng Thị Mỷ (bìa trái).')).toEqual([
      ['Lò Văn Chính', ['Huyện ủy viên', 'Bí thư Đảng ủy xã']],
      ['Vàng Thị Mỷ', []],
    ]);
  });

  it('several of them may stand before a comma, a colon or "là"', () => {
    expect(read('Dự có Tỉnh ủy viên, Bí thư Huyện ủy, ông Lò Văn Chính; Chủ tịch UBND xã: bà Vàng Thị Mỷ.')).toEqual([
      ['Lò Văn Chính', ['Tỉnh ủy viên', 'Bí thư Huyện ủy']],
      ['Vàng Thị Mỷ', ['Chủ tịch UBND xã']],
    ]);
    expect(read('Dự có Chủ tịch Hội Nông dân xã là bà Vàng Thị Mỷ.')).toEqual([
      ['Vàng Thị Mỷ', ['Chủ tịch Hội Nông dân xã']],
    ]);
  });

  it('a number before them counts people, and makes nobody of them', () => {
    expect(read('tặng Giấy khen cho 2 cán bộ, hội viên gồm: ông Lò Văn Chính, bà Vàng Thị Mỷ.')).toEqual([
      ['Lò Văn Chính', []],
      ['Vàng Thị Mỷ', []],
    ]);
  });

  it('one that several may hold is that of all the names before it; a head’s is not', () => {
    const row = 'Dự có các đồng chí Lò Văn Chính và Vàng Thị Mỷ';
    expect(read(`${row} – Phó Chủ tịch UBND huyện.`).map(([, positions]) => positions)).toEqual([
      ['Phó Chủ tịch UBND huyện'],
      ['Phó Chủ tịch UBND huyện'],
    ]);
    expect(read(`${row} – Chủ tịch UBND huyện.`).map(([, positions]) => positions)).toEqual([
      [],
      ['Chủ tịch UBND huyện'],
    ]);
  });

  it.each([
    'Chủ tịch Hội Bảo trợ người khuyết tật, trẻ mồ côi và bệnh nhân nghèo tỉnh',
    'Trưởng phòng Tài chính, Kế hoạch',
    'Phó Trưởng Ban Chỉ đạo phòng, chống ma túy huyện',
    'Phó Chánh Văn phòng Đoàn ĐBQH, HĐND tỉnh',
    'Tiểu đoàn trưởng Tiểu đoàn 2',
    'Kiểm sát viên VKSND huyện',
  ])('"%s" is one post', (post) => {
    expect(read(`Dự có ông Lò Văn Chính, ${post}; cùng các hội viên.`)).toEqual([['Lò Văn Chính', [post]]]);
  });

  it('bodies behind a post are guests, and no part of it', () => {
    expect(read('Dự có ông Lò Văn Chính, Bí thư Đảng ủy, Hội Nông dân và Hội Phụ nữ xã.')).toEqual([
      ['Lò Văn Chính', ['Bí thư Đảng ủy']],
    ]);
    expect(read('Ông Lò Văn Chính, Bí thư Huyện ủy – đại diện lãnh đạo Khối phát biểu.')).toEqual([
      ['Lò Văn Chính', ['Bí thư Huyện ủy']],
    ]);
  });
});

describe('names of a row of guests', () => {
  it.each([
    ['TS.BS Lò Văn Chính, Giám đốc Bệnh viện', 'Lò Văn Chính'],
    ['BSCKII Vàng Thị Mỷ, Giám đốc Bệnh viện', 'Vàng Thị Mỷ'],
    ['Giám đốc Sở Nội vụ Vì Văn Chính', 'Vì Văn Chính'],
    ['Bí thư Huyện đoàn H’Mai Niê', 'H’Mai Niê'],
    ['Chủ tịch UBND xã A Thút', 'A Thút'],
    ['Chủ tịch Hội Nông dân tỉnh Nguyễn Phạm Thị Kim Mỷ', 'Nguyễn Phạm Thị Kim Mỷ'],
    ['Ni sư Thích nữ Diệu Mỷ, Phó Trưởng ban', 'Thích nữ Diệu Mỷ'],
    ['Chủ tịch Hội Nông dân tỉnh Vũ Văn Huyện', 'Vũ Văn Huyện'],
  ])('"%s" has one', (guest, name) => {
    expect(read(`Dự hội nghị có ${guest}.`).map(([printed]) => printed)).toEqual([name]);
  });

  it('a district called A is none', () => expect(read('Dự có Chủ tịch UBND huyện A Lưới.')).toEqual([]));
});

const LEAD = 'Ngày 12/1/2023, Ủy ban MTTQ Việt Nam huyện Nà Lươn tổ chức Hội nghị tổng kết công tác Mặt trận năm 2022.';
const END =
  'Năm qua, Mặt trận các cấp đã vận động nhân dân thi đua lao động sản xuất, xây dựng nông thôn mới, giữ vững an ninh.';
const came = (text: string): string[] =>
  extractArticle(`${LEAD}\n${text}\n${END}`).attendees.map(({ name, positions }) => [name, ...positions].join(', '));

describe('who came', () => {
  it.each([
    ['full stops between them', 'Dự có đồng chí Lò Văn Chính - Bí thư Huyện ủy. Bà Vàng Thị Mỷ - Chủ tịch UBND huyện.'],
    [
      'lines that begin with names',
      'Dự hội nghị có các đồng chí:\nLò Văn Chính - Bí thư Huyện ủy;\nVàng Thị Mỷ, Chủ tịch UBND huyện;',
    ],
    [
      'numbered lines without a sign at their end',
      'Dự hội nghị có:\n1. Ông Lò Văn Chính - Bí thư Huyện ủy\n2. Bà Vàng Thị Mỷ - Chủ tịch UBND huyện',
    ],
    [
      'a verb that comes last',
      'Ông Lò Văn Chính, Bí thư Huyện ủy; bà Vàng Thị Mỷ, Chủ tịch UBND huyện dự chương trình.',
    ],
    [
      'somebody for others',
      'Dự hội nghị có ông Lò Văn Chính, Bí thư Huyện ủy.\nBà Vàng Thị Mỷ, Chủ tịch UBND huyện đại diện lãnh đạo huyện tặng hoa.',
    ],
    [
      'a level’s leaders by their posts',
      'Lãnh đạo huyện có Bí thư Huyện ủy Lò Văn Chính, Chủ tịch UBND huyện Vàng Thị Mỷ.',
    ],
    [
      'a photo',
      'Ảnh: Ông Lò Văn Chính, Bí thư Huyện ủy phát biểu tại hội nghị\nDự có bà Vàng Thị Mỷ, Chủ tịch UBND huyện.',
    ],
  ])('is read with %s', (_, text) => {
    expect(came(text)).toEqual(['Lò Văn Chính, Bí thư Huyện ủy', 'Vàng Thị Mỷ, Chủ tịch UBND huyện']);
  });

  it('a row that lists examples, and who signed a decision, are nobody', () => {
    expect(came('Các điển hình được nêu gương gồm: ông Lò Văn Chính, bà Vàng Thị Mỷ.')).toEqual([]);
    expect(came('Quyết định do Phó Chủ tịch UBND tỉnh Lò Văn Chính ký.')).toEqual([]);
  });
});

describe('rows of guests by one post', () => {
  const lead = 'Sáng 19/6/2022, tỉnh Hòa Tân tổ chức Lễ kỷ niệm 97 năm ngày Báo chí Cách mạng Việt Nam.\n';
  const came = (text: string) => extractArticle(lead + text).attendees.map(({ name }) => name);

  it('are guests in the sentence behind the first ones', () => {
    expect(
      came(
        'Dự lễ có các đồng chí: Lò Văn Trọng - Bí thư Tỉnh ủy; Lý Hữu Quyền - Chủ tịch HĐND tỉnh. Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy: Hà Thị Vân - Trưởng Ban Tuyên giáo Tỉnh ủy; Hà Đăng Khôi - Phó Chủ tịch UBND tỉnh.',
      ),
    ).toEqual(['Lò Văn Trọng', 'Lý Hữu Quyền', 'Hà Thị Vân', 'Hà Đăng Khôi']);
  });

  it('what bodies came with is no post', () => {
    expect(
      extractArticle(
        `${lead}Dự lễ có bà Hà Thị Nguyệt - Phó Chủ tịch Liên đoàn Lao động tỉnh, Thường trực Hội đồng nhân dân, Ủy ban nhân dân, đại diện các phòng.`,
      ).attendees[0]?.positions,
    ).toEqual(['Phó Chủ tịch Liên đoàn Lao động tỉnh']);
  });
});
