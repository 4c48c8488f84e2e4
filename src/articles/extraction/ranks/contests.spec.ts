import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/5/2023, Huyện đoàn Nà Lươn tổ chức hội thi tìm hiểu pháp luật.';
const told = (text: string): unknown[] =>
  extractArticle(`${LEAD}\n${text}`).awards.map(({ formPrinted, recipients: { groups, individuals }, named }) => [
    formPrinted,
    groups,
    individuals,
    named.map(({ name }) => name).join('; '),
  ]);

describe('the winners of a contest', () => {
  it('are told among which schools they won', () => {
    const schools =
      'Ban Tổ chức trao giải nhất cho Trường Tiểu học Hoa Mơ đối với khối tiểu học và Trường THCS Bản Cọ đối với khối THCS.';
    expect(told(schools)).toEqual([['giải nhất', 2, null, 'Trường Tiểu học Hoa Mơ; Trường THCS Bản Cọ']]);
    expect(told('UBND huyện tặng Giấy khen đối với Trường Tiểu học Hoa Mơ và 3 cá nhân.')).toEqual([
      ['Giấy khen', 1, 3, 'Trường Tiểu học Hoa Mơ'],
    ]);
  });

  it('“đạt” the next prizes of a row', () => {
    expect(
      told('Giải nhất thuộc về đội thôn 5; đội thôn 3 và đội thôn 7 đạt giải nhì; đội thôn 1 đạt giải ba.'),
    ).toEqual([
      ['Giải nhất', 1, null, 'đội thôn 5'],
      ['giải nhì', 2, null, 'thôn 3; thôn 7'],
      ['giải ba', 1, null, 'thôn 1'],
    ]);
    expect(told('Giải nhất thuộc về đội thôn 5, đội thôn 3 đạt giải nhì.')).toEqual([
      ['Giải nhất', 1, null, 'đội thôn 5'],
      ['giải nhì', 1, null, 'đội thôn 3'],
    ]);
  });

  it('of another time, of a game or of papers told before win no more', () => {
    expect(told('Ban tổ chức trao giải nhất cho đội thôn 5, đội từng đạt giải nhì năm 2020.')).toEqual([
      ['giải nhất', 1, null, 'đội thôn 5'],
    ]);
    expect(told('Môn kéo co, giải nhất thuộc về đội thôn 5; đội thôn 3 đạt giải nhì.')).toEqual([]);
    expect(
      told(
        'Ban tổ chức trao Giấy khen của Huyện đoàn cho Liên đội Trường THCS Bản Cọ đạt giải nhất; Liên đội Trường THCS Hoa Mơ đạt giải ba và 3 liên đội khác.',
      ),
    ).toEqual([['Giấy khen', 1, null, 'Liên đội Trường THCS Bản Cọ']]);
  });

  it('of a part of it won a prize of its own', () => {
    const parts =
      'Ban tổ chức trao giải nhất cho Hội Nông dân xã Nà Pát.\n\nNgoài ra, Ban tổ chức trao giải thưởng xuất sắc phần thi “Lời chào” cho Hội Nông dân xã Nà Pát; giải thưởng xuất sắc phần thi “Hùng biện” thuộc về Hội Nông dân xã Hoa Mơ.';
    expect(told(parts).map((each) => (each as unknown[])[3])).toEqual([
      'Hội Nông dân xã Nà Pát',
      'Hội Nông dân xã Nà Pát',
      'Hội Nông dân xã Hoa Mơ',
    ]);
    expect(
      told('Ban tổ chức trao giải nhất phần thi “Lời chào” cho đội thôn 5.\n\nĐội thôn 5 nhận giải nhất.'),
    ).toHaveLength(1);
  });

  it('are named behind their number by the bodies whose teams they are', () => {
    expect(told('Giải ba thuộc về 2 đội Hội Nông dân huyện Nà Pát và Lũng Vài.')).toEqual([
      ['Giải ba', 2, null, 'Hội Nông dân huyện Nà Pát; Hội Nông dân huyện Lũng Vài'],
    ]);
    expect(told('Giải ba thuộc về 2 đội Hội Nông dân các xã Nà Pát, Lũng Vài và Hoa Mơ.')).toEqual([
      ['Giải ba', 2, null, ''],
    ]);
  });

  it('stand for a hamlet, which wins nothing', () =>
    expect(
      told('Ban tổ chức trao giải nhất cho gia đình đại diện khối 4, giải nhì cho Chi hội thôn 6.'),
    ).toContainEqual(['giải nhì', 1, null, 'Chi hội thôn 6']));

  it('of side prizes are not counted by them', () => {
    expect(told('Ban tổ chức còn trao 07 giải phụ cho các thí sinh có điểm cao.')).toEqual([
      ['giải phụ', null, null, ''],
    ]);
    expect(told('Ban tổ chức trao giải Nhất, Nhì, Ba, các giải phụ cho 12 cá nhân.')).toEqual([
      ['giải Nhất, Nhì, Ba', null, 12, ''],
    ]);
    expect(told('Hội LHPN huyện trao giải Phụ nữ khởi nghiệp cho 3 cá nhân.')).toEqual([]);
  });
});

describe('where the winners are from', () => {
  it.each([
    ['Ban tổ chức trao giải Nhất cho thí sinh Lò Thị Hoa, Chi bộ thôn 4.', null, 1, 'Lò Thị Hoa'],
    ['Giải Ba thuộc về thí sinh Hà Thị Thanh chi bộ tổ dân phố 14.', null, 1, 'Hà Thị Thanh'],
    ['Ban tổ chức trao giải Nhất cho anh Hà Văn Thanh, Chi đoàn thôn 5.', null, 1, 'Hà Văn Thanh'],
    [
      'Ban tổ chức trao giải A cho nhóm tác giả Lò Thị Hoa, Hà Văn Thanh, Báo Nà Lươn.',
      null,
      2,
      'Lò Thị Hoa; Hà Văn Thanh',
    ],
    ['Ban tổ chức trao giải Nhất cho em Hà Huy Thanh lớp 12 chuyên Lý, Trường THPT Nà Pát.', null, 1, 'Hà Huy Thanh'],
    // With “và” the body wins beside him.
    ['Ban tổ chức trao giải Nhất cho anh Hà Văn Thanh và Chi đoàn thôn 5.', 1, 1, 'Hà Văn Thanh; Chi đoàn thôn 5'],
  ])('wins nothing: %s', (text, groups, individuals, names) =>
    expect(told(text)).toEqual([[expect.stringMatching(/^giải/iu), groups, individuals, names]]),
  );

  it('receives a paper beside somebody, and none with a teacher', () => {
    expect(told('UBND tỉnh tặng Bằng khen cho bà Lò Thị Hoa, Hội Nông dân xã Nà Pát và Hội LHPN xã Hoa Mơ.')).toEqual([
      ['Bằng khen', 2, 1, 'Lò Thị Hoa; Hội Nông dân xã Nà Pát; Hội LHPN xã Hoa Mơ'],
    ]);
    expect(told('UBND tỉnh tặng Bằng khen cho cô giáo Lò Thị Hoa, Trường THPT Nà Pát.')).toEqual([
      ['Bằng khen', null, 1, 'Lò Thị Hoa'],
    ]);
  });

  it('is read by its whole name', () => {
    expect(told('Ban tổ chức trao 2 giải Ba cho Đội Tuyên truyền măng non xã Long Mỹ và Phước Hội.')).toEqual([
      ['giải Ba', 2, null, 'Đội Tuyên truyền măng non xã Long Mỹ; Đội Tuyên truyền măng non xã Phước Hội'],
    ]);
    expect(told('UBND huyện tặng Giấy khen cho Chi hội Phụ nữ 3 Tân Ninh và Chi hội Nông dân 7 Xuân Thiều.')).toEqual([
      ['Giấy khen', 2, null, 'Chi hội Phụ nữ 3 Tân Ninh; Chi hội Nông dân 7 Xuân Thiều'],
    ]);
  });
});

it('what may be won each week is no award', () => {
  expect(told('Ban Tổ chức trao 1 giải Nhất, 3 giải Nhì cho các cá nhân theo từng tuần.')).toEqual([]);
  expect(
    told('Tại hội nghị, Ban Tổ chức đã trao giải Nhất, Nhì cho các cá nhân trả lời đúng theo từng tuần thi.'),
  ).toHaveLength(1);
  expect(told('Ban Tổ chức trao giải Nhì cho 3 cá nhân theo từng vòng.')).toEqual([['giải Nhì', null, 3, '']]);
});

it('a flag of the Youth Union is one of emulation, and no cup', () => {
  const forms = (text: string) => extractArticle(`${LEAD}\n${text}`).awards.map(({ form }) => form);
  expect(forms('Tỉnh đoàn tặng cờ thưởng của Tỉnh đoàn cho Đoàn xã Nà Pát.')).toEqual(['EMULATION_FLAG']);
  expect(forms('Ban tổ chức trao cờ thưởng, cúp và tiền thưởng cho đội vô địch.')).toEqual([]);
});

it('a committee that rewards so many praises them, and one that will does not', () => {
  const praised = (verb: string): unknown[] =>
    told(`Ban tổ chức cuộc thi ${verb} trao thưởng cho 16 tập thể và 16 cá nhân có bài dự thi xuất sắc.`);
  expect(praised('đã')).toEqual([['trao thưởng', 16, 16, '']]);
  expect(praised('sẽ')).toEqual([]);
  expect(told('Hội Khuyến học trao thưởng cho 42 em học sinh, mỗi em 500.000 đồng.')).toEqual([]);
});

it.each([
  'Qua 7 năm, Ban tổ chức cuộc thi đã trao thưởng cho 90 tác giả.',
  'Theo kế hoạch, Ban tổ chức trao thưởng cho 5 tập thể vào tháng 8.',
  'Ban tổ chức đã trao thưởng cho 6 cá nhân bốc thăm trúng thưởng.',
  'Ban tổ chức đã trao thưởng cho 2 tập thể có thứ hạng cao môn đẩy gậy.',
])('a committee that rewards over years, by a plan, luck or games praises nobody: %s', (text) =>
  expect(told(text)).toEqual([]),
);

it('whom a committee rewards won the prizes that are told with them', () => {
  const status = (text: string) =>
    extractArticle(`${LEAD}\n${text}`).awards.map((each) => [each.formPrinted, each.status]);
  expect(status('Ban tổ chức đã trao thưởng cho 5 tác giả. Giải nhất thuộc về anh Lò Văn Bảy.')).toEqual([
    ['Giải nhất', 'GRANTED'],
  ]);
  expect(status('Ban tổ chức đã trao thưởng cho 9 thí sinh, gồm 1 giải nhất, 3 giải nhì và 5 giải ba.')).toEqual([
    ['giải nhất', 'PRESENTED'],
  ]);
});

it('unions of cooperatives are groups beside cooperatives, and no sum is made', () => {
  expect(told('UBND tỉnh tặng Bằng khen cho 3 liên hiệp hợp tác xã và 5 cá nhân.')).toEqual([['Bằng khen', 3, 5, '']]);
  expect(told('UBND tỉnh tặng Bằng khen cho 8 HTX, 2 liên hiệp HTX và 5 cá nhân.')).toEqual([
    ['Bằng khen', null, 5, ''],
  ]);
});

it('as many papers to the winners of two prizes are two awards', () => {
  const papers = (one: string, other: string): unknown[] =>
    told(`Ban tổ chức tặng giấy khen cho 20 giáo viên ${one}\n\nBan tổ chức tặng giấy khen cho 20 giáo viên ${other}.`);
  expect(papers('đạt giải ba', 'đạt giải khuyến khích')).toHaveLength(2);
  expect(papers('đạt giải', 'đạt giải nhất, nhì, ba')).toHaveLength(1);
});
