import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/5/2023, Hội Nông dân tỉnh Nà Lươn tổ chức hội thi tìm hiểu pháp luật.';
const prizes = (text: string): unknown[] =>
  extractArticle(`${LEAD}\n${text}`).awards.map(({ formPrinted, recipients: { groups, individuals }, named }) => [
    formPrinted,
    groups,
    individuals,
    named.map(({ name }) => name).join('; '),
  ]);

describe('prizes of ranks', () => {
  it('belong to whom they are said to, though nobody gives them', () => {
    expect(
      prizes(
        'Giải Nhất thuộc về đội xã Lũng Vài, giải Nhì thuộc về đội xã Nà Pát, 2 giải Ba thuộc về đội xã Hoa Mơ và đội xã Bản Cọ.',
      ),
    ).toEqual([
      ['Giải Nhất', 1, null, 'đội xã Lũng Vài'],
      ['giải Nhì', 1, null, 'đội xã Nà Pát'],
      ['giải Ba', 2, null, 'đội xã Hoa Mơ; đội xã Bản Cọ'],
    ]);
    expect(
      prizes(
        'Giải Nhất của hội thi thuộc về thí sinh Hà Thị Thanh; 2 giải tập thể thuộc về Huyện đoàn Nà Pát và Huyện đoàn Lũng Vài.',
      ),
    ).toEqual([
      ['Giải Nhất', null, 1, 'Hà Thị Thanh'],
      ['giải', 2, null, 'Huyện đoàn Nà Pát; Huyện đoàn Lũng Vài'],
    ]);
  });

  it('of a row need “cho” once: the bodies behind the next ones won them, and grant nothing', () => {
    const told =
      'Ban tổ chức trao giải nhất cho Chi hội Nông dân thôn Lũng Vài, giải nhì Chi hội Nông dân thôn Nà Pát, giải ba Câu lạc bộ Hoa Mơ và 05 giải khuyến khích cho các đơn vị tham dự.';
    expect(prizes(told)).toEqual([
      ['giải nhất', 1, null, 'Chi hội Nông dân thôn Lũng Vài'],
      ['giải nhì', 1, null, 'Chi hội Nông dân thôn Nà Pát'],
      ['giải ba', 1, null, 'Câu lạc bộ Hoa Mơ'],
      ['giải khuyến khích', 5, null, ''],
    ]);
    const { awards } = extractArticle(`${LEAD}\n${told}`);
    expect(new Set(awards.flatMap(({ grantors }) => grantors))).toEqual(new Set(['Ban tổ chức']));
  });

  it('are who won them, and not what they consist of or what it takes to win one', () => {
    expect(
      prizes(
        'Kết quả, giải Nhất là đội thôn Nà Khà; giải Nhì là em Lò Thị Thanh, giải Ba là đội Nà Pát và đội Nà Vài.',
      ),
    ).toEqual([
      ['giải Nhất', 1, null, 'đội thôn Nà Khà'],
      ['giải Nhì', null, 1, 'Lò Thị Thanh'],
      ['giải Ba', 2, null, 'đội Nà Pát; đội Nà Vài'],
    ]);
    expect(prizes('Giải Nhất là chiếc xe máy, giải Nhì là 5 triệu đồng.')).toEqual([]);
    expect(prizes('Nhà tài trợ giải Nhất là Hội Doanh nhân Nà Khà, giải Nhì là Công đoàn Nhà máy Hoa Mơ.')).toEqual([]);
    expect(prizes('Ứng viên của giải Nhất là đội Nà Khà.')).toEqual([]);
    expect(prizes('Giải Nhất là xã Nông thôn mới Nà Khà thưởng 50 triệu đồng.')).toEqual([]);
    expect(prizes('Tại hội thi năm 2019, giải Nhì là đội Nà Pát.')).toEqual([]);
    expect(prizes('Giải Nhất là đội có số điểm cao nhất; giải Nhì là đơn vị đạt từ 80 điểm.')).toEqual([]);
  });

  it('stand before a colon and their winners', () => {
    const told = [
      ['giải nhất', 1, null, 'đội xã Lũng Vài'],
      ['giải nhì', 1, null, 'đội xã Nà Pát'],
    ];
    expect(prizes('Ban tổ chức đã trao giải nhất: đội xã Lũng Vài; giải nhì: đội xã Nà Pát.')).toEqual(told);
    expect(prizes('Kết quả, giải nhất: đội xã Lũng Vài, giải nhì: đội xã Nà Pát.')).toEqual(told);
  });

  it('go to places of different levels, each by its own', () => {
    expect(prizes('Ban tổ chức trao giải ba cho thị xã Nà Pát và huyện Lũng Vài.')).toEqual([
      ['giải ba', 2, null, 'thị xã Nà Pát; huyện Lũng Vài'],
    ]);
  });

  it('are told behind another form', () => {
    expect(
      prizes(
        'Ban tổ chức đã trao Giấy khen cho các đơn vị đạt giải. Cụ thể, 2 giải Nhất thuộc về Ban CHQS huyện Nà Pát và Trung đoàn Sông Mơ.',
      ).at(-1),
    ).toEqual(['giải Nhất', 2, null, 'Ban CHQS huyện Nà Pát; Trung đoàn Sông Mơ']);
  });

  it('are won by who "đạt" them behind "Ngoài ra"', () => {
    expect(
      prizes(
        'Giải Nhất thuộc về thí sinh Hà Thị Thanh. Ngoài ra, thí sinh Lò Vũ Thảo, sinh viên Trường Cao đẳng Nà Lươn đạt giải ba.',
      ),
    ).toEqual([
      ['Giải Nhất', null, 1, 'Hà Thị Thanh'],
      ['giải ba', null, 1, 'Lò Vũ Thảo'],
    ]);
  });

  it('of a contest that is told in passing are no awards', () => {
    expect(prizes('Hội thi “Bàn tay vàng” có 96 thí sinh, giải nhất thuộc về bà Hà Thị Thanh (đội 4).')).toEqual([]);
    expect(prizes('Hội thi “Nấu ăn” có 7 đội, giải nhất: đội xã Lũng Vài.')).toEqual([]);
  });

  it('of games are no awards, and the sum of all prizes is none of the first', () => {
    expect(prizes('Nội dung đơn nam, giải Nhất thuộc về ông Hà Văn Thanh.')).toEqual([]);
    const [first] = extractArticle(
      `${LEAD}\nBan tổ chức trao 1 giải nhất, 2 giải nhì. Giải nhất thuộc về đội xã Lũng Vài.`,
    ).awards;
    expect(first).toMatchObject({ formPrinted: 'Giải nhất', pieces: null, recipients: { groups: 1 } });
  });
});
