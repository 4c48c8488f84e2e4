import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/5/2023, Hội Nông dân tỉnh Nà Lươn tổ chức hội nghị tổng kết phong trào thi đua.';
const read = (text: string): ReturnType<typeof extractArticle>['awards'] => extractArticle(`${LEAD}\n${text}`).awards;
const awards = (text: string): unknown[] =>
  read(text).map(({ formPrinted, recipients: { groups, individuals }, named }) => [
    formPrinted,
    groups,
    individuals,
    named.map(({ name }) => name).join('; '),
  ]);

describe('those between the verb and the form', () => {
  it('are counted, whatever is said of them', () => {
    expect(
      awards(
        'Phó Thủ tướng Lò Văn Mận trao tặng 11 cán bộ tiền khởi nghĩa Huân chương Độc lập; tặng và truy tặng 38 đồng chí nguyên là cán bộ cấp Vụ Huân chương Lao động.',
      ),
    ).toEqual([
      ['Huân chương Độc lập', null, 11, ''],
      ['Huân chương Lao động', null, 38, ''],
    ]);
  });

  it('are named with their posts, which end where the form begins', () => {
    const [order] = read(
      'Phó Thủ tướng Lò Văn Mận trao tặng ông Vi Văn Tòng - nguyên Giám đốc Sở Y tế Huân chương Lao động hạng Nhì.',
    );
    expect(order).toMatchObject({
      presenters: ['Lò Văn Mận'],
      recipients: { individuals: 1 },
      named: [{ name: 'Vi Văn Tòng', positions: ['nguyên Giám đốc Sở Y tế'] }],
    });
    expect(
      awards(
        'Phó Thủ tướng Lò Văn Mận trao tặng hòa thượng Thích Minh Tâm - đệ nhất phó pháp chủ, chủ tịch Hội đồng trị sự Giáo hội và hòa thượng Thích Thiện Hòa - phó pháp chủ Giáo hội - Huân chương Độc lập để ghi nhận công lao.',
      ),
    ).toEqual([['Huân chương Độc lập', null, 2, 'Thích Minh Tâm; Thích Thiện Hòa']]);
  });

  it('may be bodies, of whom somebody is told that gives', () => {
    expect(
      awards('Dịp này, Hội Nông dân tỉnh trao tặng Hội Nông dân xã Lũng Vài và Trường Mầm non Hoa Mơ Cờ thi đua.'),
    ).toEqual([['Cờ thi đua', 2, null, 'Hội Nông dân xã Lũng Vài; Trường Mầm non Hoa Mơ']]);
  });

  it('are followed by others with a form of their own', () => {
    expect(awards('Tại hội nghị, Hội Nông dân tỉnh tặng 3 tập thể Giấy khen, 5 cá nhân Bằng khen.')).toEqual([
      ['Giấy khen', 3, null, ''],
      ['Bằng khen', null, 5, ''],
    ]);
  });

  it('do not receive what they had won, nor what goes to others', () => {
    expect(
      awards('Tại hội nghị, Hội Nông dân tỉnh trao Bằng khen cho 5 cá nhân đạt danh hiệu Chiến sĩ thi đua.'),
    ).toEqual([['Bằng khen', null, 5, '']]);
    expect(awards('Tại hội nghị, UBND tỉnh tặng 5 cá nhân quà và Bằng khen cho 3 tập thể.')).toEqual([
      ['Bằng khen', 3, null, ''],
    ]);
  });
});

describe('two forms of one sentence', () => {
  it('each go to whom "tặng" leads to behind it', () => {
    expect(
      awards(
        'Phó Thủ tướng Lò Văn Mận đã trao Huân chương Độc lập hạng Ba tặng Thứ trưởng Bộ Y tế Vi Văn Tòng (nguyên Giám đốc Sở Y tế) và Huân chương Lao động hạng Nhì tặng ông Hà Đình Đồng.',
      ),
    ).toEqual([
      ['Huân chương Độc lập hạng Ba', null, 1, 'Vi Văn Tòng'],
      ['Huân chương Lao động hạng Nhì', null, 1, 'Hà Đình Đồng'],
    ]);
  });

  it('each stand in brackets behind whom they go to', () => {
    expect(
      awards(
        'Tại hội nghị, UBND tỉnh trao thưởng cho Hội Nông dân xã Lũng Vài (Cờ thi đua) và ông Vi Văn Tòng (Bằng khen).',
      ),
    ).toEqual([
      ['Cờ thi đua', 1, null, 'Hội Nông dân xã Lũng Vài'],
      ['Bằng khen', null, 1, 'Vi Văn Tòng'],
    ]);
  });

  it('both go to the one who is named behind the second', () => {
    expect(awards('Ban tổ chức đã tặng Kỷ niệm chương và trao Bằng khen cho nghệ nhân Lò Văn Sơn.')).toEqual([
      ['Kỷ niệm chương', null, 1, 'Lò Văn Sơn'],
      ['Bằng khen', null, 1, 'Lò Văn Sơn'],
    ]);
  });

  it('are two awards where they are of two orders', () => {
    expect(
      awards(
        'Phó Thủ tướng Lò Văn Mận trao Huân chương Độc lập hạng Nhì cho ông Vi Văn Tòng. Tiếp đó, Phó Thủ tướng Lò Văn Mận trao Huân chương Lao động hạng Nhất, hạng Nhì cho 38 cán bộ.',
      ),
    ).toEqual([
      ['Huân chương Độc lập hạng Nhì', null, 1, 'Vi Văn Tòng'],
      ['Huân chương Lao động hạng Nhất, hạng Nhì', null, 38, ''],
    ]);
  });
});

describe('an honour that the State gave on that day', () => {
  it('is an award of the meeting', () => {
    expect(
      awards(
        'Trong dịp này, ông Vi Văn Tòng - nguyên Giám đốc Sở Y tế - cũng vinh dự được Chủ tịch nước tặng Huân chương Độc lập.',
      ),
    ).toEqual([['Huân chương Độc lập', null, 1, 'Vi Văn Tòng']]);
  });
});
