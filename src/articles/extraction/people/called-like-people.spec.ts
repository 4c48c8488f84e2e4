import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/1/2023, UBND huyện Nà Lươn tổ chức Hội nghị tổng kết công tác năm 2022.';
const guestsOf = (text: string): [string, string[]][] =>
  extractArticle(`${LEAD}\n${text}`).attendees.map(({ name, positions }) => [name, positions]);

describe('what is called like people', () => {
  it.each([
    'Tham gia có 12 học sinh được chọn dự thi học sinh giỏi khu vực Châu Á – Thái Bình Dương.',
    'Tham gia hội thao có 40 vận động viên của Bệnh viện Đa khoa tỉnh, Bệnh viện mắt Cao Nguyên và Trung tâm Y tế huyện.',
    'Tham dự có các đại biểu dân tộc Cao Lan, Hà Nhì và La Hủ trên địa bàn huyện.',
    'Tham gia chương trình có đoàn nghệ thuật của Nhà hát Lò Văn Lả và Công viên Hà Thị Cần.',
    'Tham dự có đoàn doanh nghiệp Hà Lan và Hàn Quốc.',
  ])('is nobody: "%s"', (text) => expect(guestsOf(text)).toEqual([]));

  it.each([
    ['Tham dự có Hà Lan, Phó Chủ tịch Hội Nông dân huyện.', 'Hà Lan'],
    ['Tham dự có bà Cao Lan, Phó Chủ tịch Hội Nông dân huyện.', 'Cao Lan'],
    ['Tham dự có Phó Giám đốc Trung tâm y tế Lò Văn Nhất.', 'Lò Văn Nhất'],
    ['Tham dự có Phó Chủ tịch nước Lò Thị Hoa.', 'Lò Thị Hoa'],
  ])('is somebody with a title or a post: "%s"', (text, name) =>
    expect(guestsOf(text).map(([each]) => each)).toEqual([name]),
  );

  it('a family name that few have', () =>
    expect(guestsOf('Bà Ong Thị Mai, Phó Chủ tịch LĐLĐ tỉnh phát biểu.')).toEqual([
      ['Ong Thị Mai', ['Phó Chủ tịch LĐLĐ tỉnh']],
    ]));
});

describe('posts', () => {
  it('of two people, joined by "và"', () =>
    expect(
      guestsOf(
        'Đồng chí Lò Thị Hoa, Bí thư Trung ương Đảng, Trưởng ban Dân vận Trung ương và Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Vi Văn Ơn trao Giải thưởng cho các cá nhân.',
      ),
    ).toEqual([
      ['Lò Thị Hoa', ['Bí thư Trung ương Đảng', 'Trưởng ban Dân vận Trung ương']],
      ['Vi Văn Ơn', ['Bộ trưởng', 'Chủ nhiệm Văn phòng Chính phủ']],
    ]));

  it('of one body whose name holds "và"', () =>
    expect(
      guestsOf('Đồng chí Lò Thị Hoa, Trưởng ban Tuyên giáo và Dân vận, Phó Bí thư Huyện ủy phát biểu tại hội nghị.'),
    ).toEqual([['Lò Thị Hoa', ['Trưởng ban Tuyên giáo và Dân vận', 'Phó Bí thư Huyện ủy']]]));

  it('do not go on with the staff that came along', () =>
    expect(
      guestsOf('Đến dự có ông Lò Văn Nhất, Chủ tịch Liên hiệp Hội tỉnh và viên chức trong cơ quan Liên hiệp Hội.'),
    ).toEqual([['Lò Văn Nhất', ['Chủ tịch Liên hiệp Hội tỉnh']]]));

  it('hold the staff where a body is called after it', () =>
    expect(guestsOf('Đến dự có ông Lò Văn Nhất, Phó Trưởng phòng Công chức và viên chức.')).toEqual([
      ['Lò Văn Nhất', ['Phó Trưởng phòng Công chức và viên chức']],
    ]));

  it('before a province in brackets and the name', () =>
    expect(
      guestsOf(
        'Phó Bí thư Huyện ủy, Chủ tịch UBND huyện Nà Lươn (Cao Bằng) Lò Văn Nhất trao giấy khen cho 13 tập thể.',
      ),
    ).toEqual([['Lò Văn Nhất', ['Phó Bí thư Huyện ủy', 'Chủ tịch UBND huyện Nà Lươn']]]));

  it('are not taken from before another bracket', () =>
    expect(guestsOf('Sau phần khai mạc của Chủ tịch UBND huyện (xem ảnh), ông Lò Văn Nhất phát biểu.')).toEqual([
      ['Lò Văn Nhất', []],
    ]));
});

describe('people under pictures', () => {
  it.each([
    ['Nhạc sĩ Lò Văn Nhất điểm qua những khó khăn của Ban Âm nhạc', 'Lò Văn Nhất'],
    ['Nhà thơ Lò Thị Hoa Tổng kết công tác của Ban Văn học', 'Lò Thị Hoa'],
    ['Nhà thơ Vi Văn Ơn đóng góp ý kiến', 'Vi Văn Ơn'],
  ])('speak: "%s"', (text, name) => expect(guestsOf(text)).toEqual([[name, []]]));

  it('in a line that was broken behind their posts', () =>
    expect(guestsOf('Ông Lò Văn Nhất, Trưởng ban Tuyên giáo Tỉnh ủy\ntâm tình với các hội viên.')).toEqual([
      ['Lò Văn Nhất', ['Trưởng ban Tuyên giáo Tỉnh ủy']],
    ]));

  it('are nobody where they are only put into an office', () =>
    expect(guestsOf('Đại hội đã ra mắt Ban Đại diện do ông Lò Văn Nhất làm chánh đại diện.')).toEqual([]));

  it('who are there because they lead a delegation came', () =>
    expect(guestsOf('Đoàn công tác do ông Lò Văn Nhất làm trưởng đoàn đến thăm.').map(([name]) => name)).toEqual([
      'Lò Văn Nhất',
    ]));
});

it('flowers for those who hold a title are no award', () => {
  const { awards } = extractArticle(
    `${LEAD}\nBà Lò Thị Hoa, Phó Chủ tịch LĐLĐ tỉnh tặng hoa chúc mừng các công nhân đạt danh hiệu “Lao động giỏi” năm 2022.`,
  );
  expect(awards).toEqual([]);
});

describe('a bare office of the police and the army', () => {
  it.each([
    [
      'Dự ngày hội có Đại tá Lò Văn Nhất, Phó Chính ủy, BĐBP tỉnh; lãnh đạo huyện Nà Lươn.',
      ['Phó Chính ủy, BĐBP tỉnh'],
    ],
    [
      'Tham dự có Thiếu tướng Lò Văn Nhất, Phó Cục trưởng Cục Xây dựng phong trào, Bộ Công an.',
      ['Phó Cục trưởng Cục Xây dựng phong trào, Bộ Công an'],
    ],
    // An office that names its body is whole, and another one follows.
    [
      'Tham dự có Đại tá Lò Văn Nhất, Phó Chính ủy Quân khu 9, Bí thư Đảng ủy.',
      ['Phó Chính ủy Quân khu 9', 'Bí thư Đảng ủy'],
    ],
  ])('goes on with the body behind the comma: "%s"', (text, posts) => expect(guestsOf(text)[0]?.[1]).toEqual(posts));
});

describe('the Pioneers of a school that bear a name', () => {
  const winners = (text: string): unknown[] =>
    extractArticle(text).awards.map(({ recipients: { groups, individuals }, named }) => [
      groups,
      individuals,
      named.map(({ name }) => name).join('; '),
    ]);

  it('are where a pupil is from, and nobody who won', () =>
    expect(
      winners(
        'Ban Tổ chức trao giải Ba cho em Lò Thị Hoa- Liên đội Võ Thị Sáu, em Hà Văn Thanh - Liên đội Phan Bội Châu và em Mùa A Dơ - Chi đội Nguyễn Thị Minh Khai.',
      ),
    ).toEqual([[null, 3, 'Lò Thị Hoa; Hà Văn Thanh; Mùa A Dơ']]));

  it('receive by their whole name, and beside a pupil', () =>
    expect(winners('Hội đồng Đội tặng Bằng khen cho Liên đội Trần Quốc Toản và em Hà Văn Thanh.')).toEqual([
      [1, 1, 'Liên đội Trần Quốc Toản; Hà Văn Thanh'],
    ]));

  it('are told by a kind alone where several receive, of whom none is counted', () =>
    expect(
      extractArticle(`${LEAD}\nDịp này, Hội đồng Đội huyện tặng Giấy khen cho các Liên đội và 3 cá nhân.`).awards[0],
    ).toMatchObject({ recipients: { groups: null, individuals: 3, unspecified: true }, named: [] }));

  it('are several, and each with a name', () => {
    expect(winners('Huyện đoàn tặng Giấy khen cho các liên đội Trường Tiểu học Nà Vài, Trường THCS Nà Khà.')).toEqual([
      [2, null, 'liên đội Trường Tiểu học Nà Vài; Trường THCS Nà Khà'],
    ]);
    expect(winners('Huyện đoàn tặng Giấy khen cho các Liên đội Lê Lợi, Kim Đồng và Nguyễn Trãi.')).toEqual([
      [null, null, 'Liên đội Lê Lợi'],
    ]);
  });

  it('are led by somebody', () => {
    expect(guestsOf('Tham dự có cô giáo phụ trách Liên đội Lò Thị Hoa.').map(([name]) => name)).toEqual(['Lò Thị Hoa']);
    expect(guestsOf('Tham dự có Liên đội trưởng Lò Thị Hoa.').map(([name]) => name)).toEqual(['Lò Thị Hoa']);
  });
});
