import { describe, expect, it } from '@jest/globals';
import { awardsBelow } from '../../../../test/support/awards-told.js';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/1/2023, Hội Nông dân huyện Nà Lươn tổ chức Hội nghị tổng kết công tác Hội năm 2022.';
const awards = awardsBelow(LEAD);
const MERIT = 'CERTIFICATE_OF_MERIT';
const COMMENDATION = 'CERTIFICATE_OF_COMMENDATION';
const MEDAL = 'COMMEMORATIVE_MEDAL';
const TITLE = 'EMULATION_TITLE';

describe('a form that is told by "this one"', () => {
  it('is the one of the sentence', () => {
    expect(
      awards(
        'Tại hội nghị, UBND tỉnh tặng Bằng khen 3 tập thể; còn Hội Nông dân huyện thì khen 8 tập thể, 12 cá nhân cũng bằng hình thức này.',
      ),
    ).toEqual([
      [MERIT, ['UBND tỉnh'], [3, null], []],
      [MERIT, ['Hội Nông dân huyện'], [8, 12], []],
    ]);
  });

  it('is the one of the sentence before', () => {
    expect(
      awards(
        'Tại hội nghị, UBND huyện tặng Giấy khen cho 7 tập thể. Hội Nông dân huyện cũng dành phần thưởng này cho 9 hội viên.',
      ),
    ).toEqual([
      [COMMENDATION, ['UBND huyện'], [7, null], []],
      [COMMENDATION, ['Hội Nông dân huyện'], [null, 9], []],
    ]);
  });

  it('is none where no form was told', () => {
    expect(awards('Tại hội nghị, Hội Nông dân huyện dành phần thưởng này cho 9 hội viên.')).toEqual([]);
  });
});

describe('a paper each', () => {
  it.each([
    [
      'chị Mùa Thị Dở và cụ Lường Văn Sơ, mỗi người một Giấy khen của UBND huyện vì đã vận động bà con giao nộp súng.',
      [null, 2],
      ['Mùa Thị Dở', 'Lường Văn Sơ'],
    ],
    ['5 hội viên, mỗi người một Giấy khen của UBND huyện.', [null, 5], []],
    ['3 chi hội mỗi đơn vị một Giấy khen của UBND huyện.', [3, null], []],
  ])('is received by those before it: %s', (sentence, counts, named) => {
    expect(awards(`Tại hội nghị, ${sentence}`)).toEqual([[COMMENDATION, ['UBND huyện'], counts, named]]);
  });

  it('is given by the verb where there is one', () => {
    expect(awards('Tại hội nghị, UBND huyện tặng 5 hội viên, mỗi người một Giấy khen.')).toEqual([
      [COMMENDATION, ['UBND huyện'], [null, 5], []],
    ]);
  });
});

describe('who gives, told in other words', () => {
  it.each([
    ['5 tập thể và 8 cá nhân nhận Bằng khen từ Trung ương Hội.', MERIT, ['Trung ương Hội'], [5, 8], []],
    [
      'Được Chủ tịch nước ủy quyền, ông Lê Văn Hiến trao Huân chương Lao động hạng Ba cho Hội Nông dân huyện Nà Lươn.',
      'ORDER',
      ['Chủ tịch nước'],
      [1, null],
      ['Hội Nông dân huyện Nà Lươn'],
    ],
    [
      'Ông Lê Văn Hiến gắn cho các ông Hồ Văn Trình, Phạm Công Tứ Kỷ niệm chương “Vì giai cấp nông dân Việt Nam” của Trung ương Hội.',
      MEDAL,
      ['Trung ương Hội'],
      [null, 2],
      ['Hồ Văn Trình', 'Phạm Công Tứ'],
    ],
    [
      'Hội Nông dân huyện ghi nhận 6 hội viên đã gây dựng quỹ bằng những tấm Giấy khen của mình.',
      COMMENDATION,
      ['Hội Nông dân huyện'],
      [null, 6],
      [],
    ],
    [
      'Tại hội nghị, 11 chi hội được UBND huyện công nhận Tập thể lao động tiên tiến.',
      TITLE,
      ['UBND huyện'],
      [11, null],
      [],
    ],
  ])('%s', (sentence, ...award) => {
    expect(awards(sentence)).toEqual([award]);
  });

  it('pins an order to the flag of who receives it', () => {
    const { awards: read } = extractArticle(
      `${LEAD}\nCuối hội nghị, ông Lê Văn Hiến thừa ủy quyền của Chủ tịch nước gắn Huân chương Lao động hạng Ba lên lá cờ truyền thống của Hội Nông dân huyện.`,
    );
    expect(read).toMatchObject([
      {
        form: 'ORDER',
        grantors: ['Chủ tịch nước'],
        presenters: ['Lê Văn Hiến'],
        recipients: { groups: 1 },
        named: [{ name: 'Hội Nông dân huyện' }],
      },
    ]);
  });
});

describe('rows of units called by one noun', () => {
  it.each([
    [
      'UBND huyện tặng giấy khen cho các chi hội Na Hin, Đồng Lạc và Suối Mơ.',
      [3, null],
      ['chi hội Na Hin', 'chi hội Đồng Lạc', 'chi hội Suối Mơ'],
    ],
    [
      'các chi hội Na Hin, Đồng Lạc và 5 hội viên được UBND huyện tặng giấy khen.',
      [2, 5],
      ['chi hội Na Hin', 'chi hội Đồng Lạc'],
    ],
    [
      '2 chi hội là Na Hin, Đồng Lạc được UBND huyện tặng giấy khen.',
      [2, null],
      ['chi hội Na Hin', 'chi hội Đồng Lạc'],
    ],
    [
      '2 chùa là Bửu Quang, Linh Ẩn cùng bà Lê Thị Tám được UBND huyện tặng giấy khen.',
      [2, 1],
      ['chùa Bửu Quang', 'chùa Linh Ẩn', 'Lê Thị Tám'],
    ],
    [
      'UBND huyện tặng giấy khen cho các xã Tân Hà, Phú Mỹ và thị trấn Bình An.',
      [3, null],
      ['xã Tân Hà', 'xã Phú Mỹ', 'thị trấn Bình An'],
    ],
    ['các xã Tân Hà, Phú Mỹ được UBND huyện tặng giấy khen.', [2, null], ['xã Tân Hà', 'xã Phú Mỹ']],
    ['2 xã Tân Hà và Phú Mỹ được UBND huyện tặng giấy khen.', [2, null], ['xã Tân Hà', 'xã Phú Mỹ']],
  ])('%s', (sentence, counts, named) => {
    expect(awards(`Dịp này, ${sentence}`)).toEqual([[COMMENDATION, ['UBND huyện'], counts, named]]);
  });

  it('count nobody where more receive than are named', () => {
    expect(awards('Dịp này, UBND huyện tặng giấy khen cho các chi hội Na Hin, Đồng Lạc và một số hội viên.')).toEqual([
      [COMMENDATION, ['UBND huyện'], [null, null], ['chi hội Na Hin', 'chi hội Đồng Lạc']],
    ]);
  });
});

describe('who somebody is, between the name and what was received', () => {
  it.each([
    'ông Nguyễn Văn Hải, chủ vựa dừa, người báo tin cho công an, cũng được UBND huyện tặng Giấy khen.',
    'ông Nguyễn Văn Hải, 45 tuổi, người đã cứu ba em nhỏ, được UBND huyện tặng Giấy khen.',
  ])('%s', (sentence) => {
    expect(awards(`Dịp này, ${sentence}`)).toEqual([[COMMENDATION, ['UBND huyện'], [null, 1], ['Nguyễn Văn Hải']]]);
  });
});

describe('lines that tell a form and how many got it', () => {
  it('are read by their abbreviations below a heading', () => {
    expect(
      awards(
        'Danh sách khen thưởng tại hội nghị:\n1. BK Trung ương Hội: 01 TT, 03 CN\n2. GK của Hội Nông dân huyện: 26 CN\n3. Kỷ niệm chương (Trung ương Hội): 07 CN',
      ),
    ).toEqual([
      [MERIT, ['Trung ương Hội'], [1, 3], []],
      [COMMENDATION, ['Hội Nông dân huyện'], [null, 26], []],
      [MEDAL, ['Trung ương Hội'], [null, 7], []],
    ]);
  });

  it('go on in the paragraph of an award', () => {
    expect(
      awards(
        'Tại hội nghị, UBND huyện tặng Giấy khen cho 3 tập thể. Danh hiệu Chiến sĩ thi đua cấp tỉnh: 02 đồng chí.',
      ),
    ).toEqual([
      [COMMENDATION, ['UBND huyện'], [3, null], []],
      [TITLE, [], [null, 2], []],
    ]);
  });
});

describe('what is told of another time, or asked', () => {
  it.each([
    'Tại hội nghị, ông Lê Văn Hiến điểm lại năm 2022: 3 tập thể được khen thưởng, 5 hội viên được Chủ tịch UBND tỉnh tặng Bằng khen.',
    'Huyện có 2 nghệ nhân được tặng Bằng khen hồi tháng 3.',
    'Cả 8 hội viên được tặng Huy hiệu “Nông dân giỏi”? Chưa, hồ sơ vẫn đang gửi Trung ương Hội xem xét.',
  ])('is no award of the meeting: %s', (sentence) => {
    expect(awards(sentence)).toEqual([]);
  });

  it('stands behind the results of a contest, whose prizes are awards, too', () => {
    expect(awards('Kết quả: giải Nhất thuộc về đội xã Thanh Mây. UBND huyện tặng Giấy khen cho 3 đội.')).toEqual([
      ['PRIZE', [], [1, null], ['đội xã Thanh Mây']],
      [COMMENDATION, ['UBND huyện'], [3, null], []],
    ]);
  });
});
