import { describe, expect, it } from '@jest/globals';
import type { DraftAward } from '../draft.js';
import { extractArticle } from '../extract-article.js';

const OPENING =
  'Ngày 12/1/2023, Hội Khuyến học huyện Khe Vàng tổ chức Hội nghị tổng kết công tác khuyến học năm 2022.\n';
const told = (awards: readonly DraftAward[]): string[] =>
  awards.map(({ form, grantors, recipients, named }) =>
    [
      form,
      grantors.join(' + '),
      [recipients.groups, recipients.individuals, recipients.households].map((count) => count ?? '-').join('/'),
      named.map(({ name }) => name).join(', '),
    ].join(' | '),
  );
const read = (sentences: string): string[] => told(extractArticle(`${OPENING}${sentences}`).awards);

describe('families and clans that learn', () => {
  it('are counted by their abbreviations, as households and groups', () => {
    expect(
      read(
        'Tại hội nghị, có 14 GĐHH, 5 DHHH tiêu biểu được Chủ tịch UBND huyện tặng Giấy khen, 2 KDCKH được Hội Khuyến học huyện tặng Giấy khen.',
      ),
    ).toEqual([
      'CERTIFICATE_OF_COMMENDATION | Chủ tịch UBND huyện | 5/-/14 | ',
      'CERTIFICATE_OF_COMMENDATION | Hội Khuyến học huyện | 2/-/- | ',
    ]);
    expect(read('Dịp này, Hội Khuyến học tỉnh tặng Bằng khen cho 3 CĐHT và 9 GĐHT.')).toEqual([
      'CERTIFICATE_OF_MERIT | Hội Khuyến học tỉnh | 3/-/9 | ',
    ]);
  });
});

describe('praise and prizes in other words', () => {
  it('"khen, thưởng" with a comma is one word of praise', () => {
    expect(read('Hội Khuyến học huyện đã khen, thưởng cho 4 tập thể và 17 cá nhân.')).toEqual([
      'OTHER_RECOGNITION | Hội Khuyến học huyện | 4/17/- | ',
    ]);
  });

  it.each(['Giải thưởng Lò Văn Sính', '"Giải thưởng 26/3"', 'Giải thưởng 26-3'])(
    'those who won %s and are honoured are counted',
    (prize) => {
      expect(read(`Tại buổi lễ, 12 Chủ tịch Công đoàn cơ sở đoạt ${prize} năm 2022 đã được tôn vinh.`)).toEqual([
        'OTHER_RECOGNITION |  | -/12/- | ',
      ]);
    },
  );

  it('what somebody has achieved is no passive: nobody is praised by "biểu dương những kết quả … đã đạt được"', () => {
    expect(
      read(
        'Phát biểu tại hội nghị, ông Lò Văn Sính, Chủ tịch UBND huyện, biểu dương những kết quả Hội Khuyến học huyện đã đạt được, biểu dương những tấm gương hiếu học.',
      ),
    ).toEqual([]);
  });
});

describe('a caption that only praises', () => {
  it('shows an award, of nobody counted', () => {
    const line = 'Khen thưởng các tập thể, cá nhân có thành tích trong công tác khuyến học năm 2022';
    expect(read(`Các đại biểu đã thảo luận về công tác khuyến học của huyện.\n${line}`)).toEqual([
      'OTHER_RECOGNITION |  | -/-/- | ',
    ]);
    expect(read(`Dịp này, Hội Khuyến học huyện khen thưởng 4 tập thể, 9 cá nhân.\n${line}`)).toEqual([
      'OTHER_RECOGNITION | Hội Khuyến học huyện | 4/9/- | ',
    ]);
  });
});

describe('who receives two forms', () => {
  it('stands before the first verb', () => {
    expect(
      read('Tại hội nghị, Hội Khuyến học xã Nà Lau được tặng Cờ thi đua và được nhận Bằng khen của UBND tỉnh.'),
    ).toEqual([
      'EMULATION_FLAG | UBND tỉnh | 1/-/- | Hội Khuyến học xã Nà Lau',
      'CERTIFICATE_OF_MERIT | UBND tỉnh | 1/-/- | Hội Khuyến học xã Nà Lau',
    ]);
  });

  it('is named for both, and counted among others for the first only', () => {
    expect(
      read(
        'Tại hội nghị, Hội Khuyến học xã Nà Lau được xếp hạng là 1 trong 9 đơn vị được tặng Cờ thi đua tiêu biểu và được nhận Bằng khen của UBND tỉnh.',
      ),
    ).toEqual([
      'EMULATION_FLAG |  | 9/-/- | Hội Khuyến học xã Nà Lau',
      'CERTIFICATE_OF_MERIT | UBND tỉnh | -/-/- | Hội Khuyến học xã Nà Lau',
    ]);
  });

  it('is not counted alone where it is one of a number that is not understood', () => {
    expect(read('Tại hội nghị, Hội Khuyến học xã Nà Lau là một trong 18 nơi được UBND tỉnh tặng Bằng khen.')).toEqual([
      'CERTIFICATE_OF_MERIT | UBND tỉnh | -/-/- | Hội Khuyến học xã Nà Lau',
    ]);
  });
});

describe('one of many', () => {
  it('are counted without those of whom they are so many', () => {
    expect(
      read(
        'Tại hội nghị, Chi đoàn cơ quan Ban Tổ chức Tỉnh ủy là 1 trong 26 tổ chức đoàn trên tổng số 59 tổ chức đoàn trực thuộc vinh dự được nhận Bằng khen.',
      ),
    ).toEqual(['CERTIFICATE_OF_MERIT |  | 26/-/- | Chi đoàn cơ quan Ban Tổ chức Tỉnh ủy']);
  });

  it('is not the only one because a headline names it alone', () => {
    const body = 'Tại hội nghị, Huyện đoàn Khe Vàng là 1 trong những đơn vị được Tỉnh đoàn tặng Cờ thi đua.';
    const { awards } = extractArticle(
      `Huyện đoàn Khe Vàng được Tỉnh đoàn tặng Cờ thi đua\nNgày 12/1/2023, Tỉnh đoàn tổ chức Hội nghị tổng kết năm 2022.\n${body}`,
    );
    expect(told(awards)).toEqual(['EMULATION_FLAG | Tỉnh đoàn | -/-/- | Huyện đoàn Khe Vàng']);
  });
});

describe("a headline's number", () => {
  const BODY = 'Ngày 23/4/2023, Huyện đoàn Khe Vàng tổ chức Lễ tổng kết Tháng Thanh niên năm 2023.\n';
  const CAPTION = 'Bí thư Huyện ủy Lò Văn Sính trao Giấy khen của UBND huyện cho các tập thể, cá nhân ';

  it.each([
    ['is not the paper’s where both name what they are for, and not the same', 'Xuân tình nguyện 2023', '-/-/-'],
    ['is the paper’s where both name the same', 'Tháng Thanh niên 2023', '7/12/-'],
  ])('%s', (_, campaign, counts) => {
    const headline = 'Khen thưởng 7 tập thể, 12 cá nhân trong Tháng Thanh niên và hoạt động hè\n';
    const { awards } = extractArticle(`${headline}${BODY}${CAPTION}có thành tích xuất sắc trong hoạt động ${campaign}`);
    expect(told(awards)).toEqual([`CERTIFICATE_OF_COMMENDATION | UBND huyện | ${counts} | `]);
  });

  it('is told again by a caption that is printed twice in one line', () => {
    const caption = 'Bí thư Huyện ủy Lò Văn Sính trao Giấy khen của UBND huyện cho nông dân tiêu biểu';
    const article = (line: string) =>
      extractArticle(
        `18 nông dân xuất sắc của huyện Khe Vàng được tặng Giấy khen\n${BODY.replace('Tháng Thanh niên', 'phong trào')}${line}`,
      ).awards;
    const once = told(article(caption));
    expect(once).toEqual(['CERTIFICATE_OF_COMMENDATION | UBND huyện | -/18/- | ']);
    expect(told(article(`${caption}${caption}`))).toEqual(once);
    expect(told(article(`${caption} ${caption}`))).toEqual(once);
  });
});
