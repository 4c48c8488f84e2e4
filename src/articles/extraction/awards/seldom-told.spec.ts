import { describe, expect, it } from '@jest/globals';
import { awardsBelow, awardsTold, OPENING } from '../../../../test/support/awards-told.js';
import { extractArticle } from '../extract-article.js';

const told = awardsBelow(OPENING.trim());
const presenters = (text: string) => extractArticle(`${OPENING}${text}`).awards.map((award) => award.presenters);

describe('who grants, in words that few reports use', () => {
  it.each([
    [
      'the State commends, where what is handed over is praise of its level',
      'Tại hội nghị, lãnh đạo tỉnh đã trao tặng khen thưởng cấp Nhà nước đến 1 tập thể và 2 cá nhân.',
      ['khen thưởng | GRANTED | Nhà nước | 1/2'],
    ],
    [
      'a letter is whose post it is, with the place behind it',
      'Tại hội nghị, đại diện Công an tỉnh đã trao Thư khen của Bí thư Tỉnh ủy Nà Lươn cho 3 tập thể.',
      ['Thư khen | PRESENTED | Bí thư Tỉnh ủy Nà Lươn | 3/-'],
    ],
    [
      'a deputy without a name hands over',
      'Tại hội nghị, Phó Chủ tịch Hội LHPN tỉnh trao Bằng khen cho 3 tập thể.',
      ['Bằng khen | PRESENTED |  | 3/-'],
    ],
    [
      'an order is the President’s, whom somebody of that post stands behind',
      'Thừa ủy quyền của đồng chí Trần Văn Khê, Chủ tịch nước, lãnh đạo tỉnh trao Huân chương Lao động hạng Ba cho 2 cá nhân.',
      ['Huân chương Lao động hạng Ba | PRESENTED | Chủ tịch nước | -/2'],
    ],
    [
      'a city behind a comma is where the body is',
      'Dịp này, LĐLĐ quận Bãi Xanh, thành phố Vàng Khê biểu dương phong trào của quận; tặng Giấy khen cho 5 tập thể.',
      ['Giấy khen | GRANTED | LĐLĐ quận Bãi Xanh | 5/-'],
    ],
  ])('%s', (_what, sentence, awards) => {
    expect(awardsTold(sentence)).toEqual(awards);
  });

  it('whoever decided of a line that ends in a semicolon decided of the next', () => {
    expect(
      awardsTold(
        'Tại hội nghị, Công ty Mây Xanh được tặng Cờ thi đua của UBND tỉnh;\nTặng Bằng khen cho Hội Nông dân huyện Nà Lươn;',
      ),
    ).toEqual(['Cờ thi đua | GRANTED | UBND tỉnh | -/-', 'Bằng khen | GRANTED | UBND tỉnh | 1/-']);
  });

  it('a caption that says "Bộ trưởng" means the minister whom the body names in full', () => {
    expect(
      awardsTold(
        'Tại hội nghị, 5 tập thể được tặng Bằng khen của Bộ trưởng Bộ Y tế.\nThứ trưởng Vi Văn Thắm (bên phải) trao Bằng khen của Bộ trưởng cho các tập thể. Ảnh: Lò Mây',
      ),
    ).toEqual(['Bằng khen | GRANTED | Bộ trưởng Bộ Y tế | 5/-']);
  });

  it('those behind "trao … là" hand over', () => {
    expect(
      presenters(
        'Trực tiếp trao Kỷ niệm chương là các đồng chí: Trần Văn Khê, Chủ tịch UBND huyện; Lò Thị Mây, Chủ tịch Hội LHPN huyện.',
      ),
    ).toEqual([['Trần Văn Khê', 'Lò Thị Mây']]);
    expect(
      presenters('Trao Giấy khen cho các tập thể xuất sắc là đồng chí Trần Văn Khê, Chủ tịch UBND huyện.'),
    ).toEqual([['Trần Văn Khê']]);
  });

  it('whoever speaks in a clause of its own hands nothing over', () => {
    expect(
      presenters(
        'Trao Bằng khen cho 5 tập thể; sau đó, đồng chí Trần Văn Khê, Chủ tịch UBND tỉnh, nhấn mạnh vai trò của các tập thể.',
      ),
    ).toEqual([[]]);
  });
});

describe('whom a number counts, in words that few reports use', () => {
  it.each([
    [
      'what people made is none of them',
      'UBND huyện tặng Giấy khen cho 5 cá nhân có từ 10 mô hình hiệu quả.',
      ['Giấy khen | GRANTED | UBND huyện | -/5'],
    ],
    [
      'whoever stands for groups receives, and not the groups',
      'Tại hội nghị, 3 cá nhân đại diện cho 15 tập thể được UBND huyện tặng Giấy khen.',
      ['Giấy khen | GRANTED | UBND huyện | -/3'],
    ],
    [
      'papers by kind, each with "cho", count both',
      'LĐLĐ tỉnh trao 6 bằng khen cho tập thể, 10 bằng khen cho cá nhân có thành tích xuất sắc.',
      ['bằng khen | PRESENTED | LĐLĐ tỉnh | 6/10'],
    ],
    [
      'a form told as a whole is told by its parts',
      'Tại hội nghị đã trao bằng khen của LĐLĐ tỉnh gồm: 6 bằng khen tập thể, 10 bằng khen cá nhân.',
      ['bằng khen | PRESENTED | LĐLĐ tỉnh | 6/10'],
    ],
    [
      'a noun that is not known takes no number from the next',
      'Tại hội nghị, UBND huyện tặng Giấy khen cho 12 thương hiệu tiêu biểu, 5 cá nhân.',
      ['Giấy khen | GRANTED | UBND huyện | -/-'],
    ],
    [
      'people without a number are praised, and not counted',
      'Tại hội nghị, UBND huyện khen thưởng cá nhân có thành tích xuất sắc.',
      ['khen thưởng | GRANTED | UBND huyện | -/-'],
    ],
    [
      'papers for some, with others behind a comma, count neither',
      'Tại hội nghị, UBND huyện trao 26 Giấy khen cho các cựu chiến binh xã Nà Lươn, thành viên Hợp tác xã.',
      ['Giấy khen | PRESENTED | UBND huyện | -/-'],
    ],
    [
      'captions of groups and of people show two awards',
      'Lãnh đạo UBND huyện trao Giấy khen cho các tập thể. Ảnh: Lò Mây\nLãnh đạo UBND huyện trao Giấy khen cho các cá nhân. Ảnh: Lò Mây',
      ['Giấy khen | PRESENTED |  | -/-', 'Giấy khen | PRESENTED |  | -/-'],
    ],
    [
      'those who were "cũng" praised are others',
      'UBND huyện tặng Giấy khen cho 3 tập thể. Dịp này, 12 cá nhân cũng được biểu dương, khen thưởng.',
      ['Giấy khen | GRANTED | UBND huyện | 3/-', 'biểu dương, khen thưởng | GRANTED |  | -/12'],
    ],
    [
      'two prizes of other names are two',
      'Tỉnh đoàn trao Giải thưởng Tài năng trẻ cho 5 cá nhân. Tỉnh đoàn trao Giải thưởng Cán bộ Đoàn xuất sắc cho 5 cá nhân.',
      [
        'Giải thưởng Tài năng trẻ | PRESENTED | Tỉnh đoàn | -/5',
        'Giải thưởng Cán bộ Đoàn xuất sắc | PRESENTED | Tỉnh đoàn | -/5',
      ],
    ],
    [
      'a paper of others in the next clause is none of those praised',
      'Tại hội nghị, UBND huyện biểu dương 12 tập thể và trao cho 5 cá nhân bằng Giấy khen.',
      ['biểu dương | PRAISED | UBND huyện | 12/-', 'Giấy khen | PRESENTED | UBND huyện | -/-'],
    ],
  ])('%s', (_what, sentence, awards) => {
    expect(awardsTold(sentence)).toEqual(awards);
  });

  it('a household without a number is one of many', () => {
    const [award] = extractArticle(
      `${OPENING}Tại hội nghị, UBND huyện tặng Giấy khen cho hộ gia đình có thành tích xuất sắc.`,
    ).awards;
    expect(award?.recipients).toMatchObject({ groups: null, individuals: null, households: null, unspecified: true });
  });
});

describe('who is named, in words that few reports use', () => {
  it('"cán bộ và nhân dân xã A" are one group, which its list does not part', () => {
    expect(told('UBND tỉnh tặng Bằng khen cho cán bộ và nhân dân xã Nà Lươn.')).toEqual([
      ['CERTIFICATE_OF_MERIT', ['UBND tỉnh'], [1, null], ['cán bộ và nhân dân xã Nà Lươn']],
    ]);
    expect(
      told(
        'UBND huyện tặng Giấy khen cho 3 tập thể gồm: Trạm Y tế xã Nà Lươn; Trường THCS Bản Giàng; cán bộ và Nhân dân thôn Khe Mây.',
      ),
    ).toMatchObject([
      [
        expect.anything(),
        ['UBND huyện'],
        [3, null],
        ['Trạm Y tế xã Nà Lươn', 'Trường THCS Bản Giàng', 'cán bộ và Nhân dân thôn Khe Mây'],
      ],
    ]);
  });

  it('a list that goes on behind brackets with what is not known counts nobody', () => {
    expect(
      told(
        'Tại hội nghị, UBND tỉnh tặng Bằng khen cho Công an huyện Nà Lươn, Phòng Cảnh sát hình sự số 2 (PC02) và Mây Xanh.',
      ),
    ).toMatchObject([[expect.anything(), ['UBND tỉnh'], [null, null], expect.anything()]]);
  });

  it('"cùng với" others that were not read, one that is named is not all', () => {
    expect(
      told('Cùng với các đơn vị Nà Lươn, Bản Giàng, Hội Nông dân huyện Bãi Xanh được UBND tỉnh tặng Bằng khen.'),
    ).toMatchObject([[expect.anything(), ['UBND tỉnh'], [null, null], ['Hội Nông dân huyện Bãi Xanh']]]);
  });
});

describe('what is no award of the meeting, in words that few reports use', () => {
  it.each([
    ['what somebody deserves', 'Ông Trần Văn Khê cho rằng 5 cá nhân này rất xứng đáng được khen thưởng.'],
    ['a form that was not handed over', 'Bằng khen trong dịp này chưa được trao cho 4 tập thể.'],
    ['praise of a place', 'UBND huyện đã khen thưởng xã Nà Lươn, xã Bản Giàng vì hoàn thành sớm chỉ tiêu.'],
    ['what was given through years', 'Tại hội nghị, trong 5 năm qua, UBND huyện đã tặng Giấy khen cho 20 tập thể.'],
    [
      'those commended more than once',
      'Tại hội nghị, qua 5 năm có 369 lượt tập thể được khen thưởng; có 10 tập thể được UBND tỉnh tặng Bằng khen.',
    ],
  ])('%s', (_what, sentence) => {
    expect(awardsTold(sentence)).toEqual([]);
  });

  it('but "Đợt này, toàn tỉnh có …" is one', () => {
    expect(awardsTold('Đợt này, toàn tỉnh có 15 tập thể được UBND tỉnh tặng Bằng khen.')).toEqual([
      'Bằng khen | GRANTED | UBND tỉnh | 15/-',
    ]);
  });
});
