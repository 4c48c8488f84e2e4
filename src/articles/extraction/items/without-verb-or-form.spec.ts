import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/1/2023, Hội Nông dân huyện Nà Lươn tổ chức Hội nghị tổng kết công tác Hội năm 2022.';
/** Form, grantors, groups and individuals, and who is named or hands over. */
const awards = (text: string): unknown[] =>
  extractArticle(`${LEAD}\n${text}`).awards.map(
    ({ form, grantors, recipients: { groups, individuals }, named, presenters }) => [
      form,
      grantors,
      [groups, individuals],
      [...named.map(({ name }) => name), ...presenters],
    ],
  );
const MERIT = 'CERTIFICATE_OF_MERIT';
const COMMENDATION = 'CERTIFICATE_OF_COMMENDATION';
const PRAISE = 'OTHER_RECOGNITION';

describe('a second giver whose verb and form the clause before tells', () => {
  it.each([
    'UBND huyện tặng Giấy khen 5 tập thể, 10 cá nhân; Hội Nông dân huyện 8 tập thể, 21 cá nhân.',
    'UBND huyện tặng Giấy khen cho 5 tập thể, 10 cá nhân; còn Hội Nông dân huyện cho 8 tập thể, 21 cá nhân.',
    'Giấy khen của UBND huyện được trao cho 5 tập thể, 10 cá nhân; của Hội Nông dân huyện cho 8 tập thể, 21 cá nhân.',
  ])('%s', (sentence) => {
    expect(awards(`Dịp này, ${sentence}`)).toEqual([
      [COMMENDATION, ['UBND huyện'], [5, 10], []],
      [COMMENDATION, ['Hội Nông dân huyện'], [8, 21], []],
    ]);
  });

  it('is none where the clause before tells two forms', () => {
    expect(
      awards(
        'Dịp này, UBND huyện tặng Cờ thi đua cho 1 tập thể, Giấy khen cho 5 tập thể; Hội Nông dân huyện 8 tập thể, 21 cá nhân.',
      ).filter((award) => JSON.stringify(award).includes('Hội Nông dân huyện')),
    ).toEqual([]);
  });
});

describe('papers counted by their parts', () => {
  it.each([
    'Hội Nông dân huyện trao 15 Giấy khen: 6 cho tập thể, 9 cho cá nhân.',
    'Hội Nông dân huyện trao 15 Giấy khen, trong đó 6 cho tập thể và 9 cho cá nhân.',
  ])('count who received them where they add up: %s', (sentence) => {
    expect(awards(`Tại hội nghị, ${sentence}`)).toEqual([[COMMENDATION, ['Hội Nông dân huyện'], [6, 9], []]]);
  });

  it('count nobody where they do not', () => {
    expect(awards('Tại hội nghị, Hội Nông dân huyện trao 16 Giấy khen: 6 cho tập thể, 9 cho cá nhân.')).toEqual([
      [COMMENDATION, ['Hội Nông dân huyện'], [null, null], []],
    ]);
  });
});

describe('who received, told in other places', () => {
  it.each([
    [
      'Ông Vàng A Páo (thôn Nà Lìn) và bà Sùng Thị Mỷ (thôn Pắc Ngòi) là hai người được trao Giấy khen của UBND huyện.',
      [null, 2],
      ['Vàng A Páo', 'Sùng Thị Mỷ'],
    ],
    [
      'Được nhận Giấy khen của UBND huyện là Chi hội thôn Nà Lìn, Chi hội thôn Pắc Ngòi và ông Vàng A Páo.',
      [2, 1],
      ['Chi hội thôn Nà Lìn', 'Chi hội thôn Pắc Ngòi', 'Vàng A Páo'],
    ],
    [
      '6 tập thể và 9 cá nhân (trong đó có ông Lò Văn Páo và bà Vì Thị Mỷ) được UBND huyện tặng Giấy khen.',
      [6, 9],
      ['Lò Văn Páo', 'Vì Thị Mỷ'],
    ],
    [
      'Tập thể Hội Nông dân xã An Lạc cùng 4 cá nhân được UBND huyện tặng Giấy khen.',
      [1, 4],
      ['Tập thể Hội Nông dân xã An Lạc'],
    ],
  ])('%s', (sentence, counts, named) => {
    expect(awards(sentence)).toEqual([[COMMENDATION, ['UBND huyện'], counts, named]]);
  });

  it('is no number where two numbers share one noun', () => {
    expect(awards('Dịp này, UBND huyện và Hội Nông dân huyện lần lượt tặng Giấy khen cho 4 và 10 tập thể.')).toEqual([
      [COMMENDATION, ['UBND huyện', 'Hội Nông dân huyện'], [null, null], []],
    ]);
  });
});

describe('who hands over, told behind', () => {
  it.each([
    ['Người trao Giấy khen của UBND huyện cho 5 tập thể là ông Lê Văn Hiến.', [5, null]],
    ['Trao Giấy khen của UBND huyện cho 5 tập thể và 9 cá nhân là ông Lê Văn Hiến, Phó Chủ tịch UBND huyện.', [5, 9]],
    ['9 hội viên lần lượt nhận từ tay ông Lê Văn Hiến tấm Giấy khen của UBND huyện.', [null, 9]],
  ])('receives nothing: %s', (sentence, counts) => {
    expect(awards(sentence)).toEqual([[COMMENDATION, ['UBND huyện'], counts, ['Lê Văn Hiến']]]);
  });
});

describe('a decision of commendation', () => {
  it('grants by whose it is, and who reads it hands nothing over', () => {
    expect(
      awards('Bà Hà Thị Nụ thông qua Quyết định khen thưởng của Chủ tịch UBND huyện đối với 5 tập thể, 9 cá nhân.'),
    ).toEqual([[PRAISE, ['Chủ tịch UBND huyện'], [5, 9], []]]);
  });
});

describe('what is read where those commended had achieved something', () => {
  it('is no statistic by "có thành tích … được"', () => {
    expect(
      awards(
        '33 cá nhân có thành tích hiến máu từ 20 lần trở lên được nhận Bằng khen của UBND tỉnh và 92 cá nhân nhận Giấy khen của UBND huyện.',
      ),
    ).toEqual([
      [MERIT, ['UBND tỉnh'], [null, 33], []],
      [COMMENDATION, ['UBND huyện'], [null, 92], []],
    ]);
  });
});

describe('what is still to come, or done by others', () => {
  it.each([
    'Việc khen thưởng 5 tập thể, 9 cá nhân sẽ được tiến hành tại hội nghị cấp tỉnh vào tháng sau.',
    'Giấy khen của UBND huyện cho 9 cá nhân sẽ do các xã trao.',
    'Ông Lê Văn Hiến biểu dương những kết quả mà 24 cơ sở Hội đạt được.',
  ])('is no award: %s', (sentence) => {
    expect(awards(sentence)).toEqual([]);
  });
});
