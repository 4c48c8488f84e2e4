import { describe, expect, it } from '@jest/globals';
import { awardsBelow } from '../../../../test/support/awards-told.js';
import { extractArticle } from '../extract-article.js';

const LEAD =
  'Ngày 12/1/2023, Hội Nông dân huyện Nà Lươn tổ chức Đại hội nhiệm kỳ 2023 - 2028.\nĐại hội đã bầu 21 người vào Ban Chấp hành.';
const awards = awardsBelow(LEAD);
const MERIT = 'CERTIFICATE_OF_MERIT';
const COMMENDATION = 'CERTIFICATE_OF_COMMENDATION';

describe('lines below a heading of commendation', () => {
  it('tell without a verb which form went to whom', () => {
    expect(
      awards(
        [
          'KHEN THƯỞNG TẠI ĐẠI HỘI',
          '1. Bằng khen của UBND tỉnh: 14 tập thể, 19 cá nhân',
          '2. Cờ thi đua của Hội Nông dân tỉnh: 3 đơn vị',
          '3. Giấy khen của UBND huyện: chi hội thôn Đoài, ông Bùi Văn Tám',
        ].join('\n'),
      ),
    ).toEqual([
      [MERIT, ['UBND tỉnh'], [14, 19], []],
      ['EMULATION_FLAG', ['Hội Nông dân tỉnh'], [3, null], []],
      [COMMENDATION, ['UBND huyện'], [1, 1], ['chi hội thôn Đoài', 'Bùi Văn Tám']],
    ]);
  });

  it.each([
    'Các tập thể, cá nhân được khen thưởng tại đại hội:\n- Giấy khen của UBND xã: 3 tập thể, 7 cá nhân',
    'Khen thưởng dịp này:\n+ UBND xã: Giấy khen, 3 tập thể, 7 cá nhân',
    'Danh mục khen thưởng tại Đại hội như sau:\nGiấy khen của UBND xã: 3 tập thể; 07 cá nhân',
    'Các tập thể, cá nhân được tuyên dương dịp này gồm:\n* Giấy khen của UBND xã: 3 tập thể; 7 cá nhân',
    'Sau đó là phần khen thưởng. UBND xã: giấy khen, 3 tập thể, 7 cá nhân.',
  ])('under other headings: %s', (text) => {
    expect(awards(text)).toEqual([[COMMENDATION, ['UBND xã'], [3, 7], []]]);
  });

  it('end with the list', () => {
    expect(
      awards(
        'Khen thưởng dịp này:\n- Giấy khen của UBND xã: 3 tập thể\nĐại hội bế mạc.\nBằng khen của tỉnh: 9 tập thể',
      ),
    ).toHaveLength(1);
  });

  it.each([
    'Kết quả khen thưởng năm 2022:\n- Bằng khen của UBND tỉnh: 14 tập thể',
    'Công tác khen thưởng tại hội nghị được chuẩn bị kỹ.\nBằng khen: 14 tập thể',
    'Danh sách đề nghị khen thưởng dịp này:\n- Bằng khen của UBND tỉnh: 14 tập thể',
    'Mức khen thưởng:\n- Bằng khen của UBND tỉnh: 2 tập thể',
  ])('are no awards under the heading of something else: %s', (text) => {
    expect(awards(text)).toEqual([]);
  });
});

describe('a decision that is read out', () => {
  const DECISION =
    'Tại đại hội, ông Đào Văn Thơ công bố Quyết định số 4127/QĐ-UBND của Chủ tịch UBND huyện về việc tặng giấy khen cho các tập thể, cá nhân có thành tích, gồm:';

  it('is an award of whose it is, counted by the lines of its list', () => {
    expect(
      awards(
        `${DECISION}\n- Tập thể (08): các xã Thái Thượng, Thái Hưng và các thôn;\n- Cá nhân (14): danh sách kèm theo.`,
      ),
    ).toEqual([[COMMENDATION, ['Chủ tịch UBND huyện'], [8, 14], []]]);
  });

  it('counts nobody where the lines do not', () => {
    expect(awards(`${DECISION}\n- Tập thể: các xã Thái Thượng, Thái Hưng và các thôn.`)).toEqual([
      [COMMENDATION, ['Chủ tịch UBND huyện'], [null, null], []],
    ]);
  });
});

describe('a ceremony that is told in numbers', () => {
  it('gave what it counts', () => {
    expect(
      awards(
        'Đó là lễ tôn vinh nông dân giỏi, trong đó có 15 người được Trung ương Hội Nông dân Việt Nam tặng bằng khen.',
      ),
    ).toEqual([[MERIT, ['Trung ương Hội Nông dân Việt Nam'], [null, 15], []]]);
  });
});

describe('who hands over', () => {
  it.each([
    'năm hộ nhận giấy khen từ Đại tá Cầm Bá Tráng.',
    'ông Lê Văn Tám nhận giấy khen của UBND xã từ tay ông Cầm Bá Tráng.',
  ])('is told behind "từ": %s', (sentence) => {
    const [award] = extractArticle(`${LEAD}\nTại đại hội, ${sentence}`).awards;
    expect(award!.presenters).toEqual(['Cầm Bá Tráng']);
  });
});
