import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';
import { awardsTold, OPENING } from '../../../../test/support/awards-told.js';

describe('awards that were examined or asked for', () => {
  it.each([
    [
      'examined, and given',
      'Dịp này, UBND xã Khuôn Vẽ đã xem xét tặng giấy khen cho 12 cá nhân.',
      ['giấy khen | GRANTED | UBND xã Khuôn Vẽ | -/12'],
    ],
    [
      'asked for, and given by another body',
      'Dịp này, Hội đề nghị và được UBND tỉnh tặng bằng khen cho 2 cá nhân.',
      ['bằng khen | GRANTED | UBND tỉnh | -/2'],
    ],
    [
      'only asked for, by the same sentence',
      'Dịp này, Hội đề nghị UBND tỉnh xem xét tặng bằng khen cho 3 cá nhân; đề nghị và được UBND huyện tặng giấy khen cho 2 cá nhân.',
      ['bằng khen | PROPOSED | UBND tỉnh | -/3', 'giấy khen | GRANTED | UBND huyện | -/2'],
    ],
    [
      'voted for, one body after the other',
      'Tại hội nghị, các đơn vị đã bình xét, suy tôn Hội Làm vườn nhận Cờ thi đua của Chính phủ; Hội Nhà văn nhận Bằng khen của UBND tỉnh.',
      ['Cờ thi đua | PROPOSED | Chính phủ | 1/-', 'Bằng khen | PROPOSED | UBND tỉnh | 1/-'],
    ],
    [
      'voted for, and another received',
      'Tại hội nghị, các đơn vị đã bình xét, suy tôn Hội Làm vườn nhận Cờ thi đua của Chính phủ; Hội Nhà văn vinh dự được nhận Bằng khen của UBND tỉnh.',
      ['Cờ thi đua | PROPOSED | Chính phủ | 1/-', 'Bằng khen | PRESENTED | UBND tỉnh | 1/-'],
    ],
  ])('are %s', (_what, sentence, awards) => {
    expect(awardsTold(sentence)).toEqual(awards);
  });

  it('are none of the meeting where a whole year is told', () => {
    expect(awardsTold('Năm 2022, Ủy ban MTTQ huyện Nà Lươn đã xem xét tặng giấy khen cho 60 cá nhân.')).toEqual([]);
  });
});

describe('what is given and what only looks like it', () => {
  it('is praise with "khen tặng", and a paper after "bằng khen tặng"', () => {
    expect(awardsTold('Nhân dịp này, UBND xã khen tặng 2 tập thể và 4 cá nhân tiêu biểu.')).toEqual([
      'khen tặng | PRAISED | UBND xã | 2/4',
    ]);
    expect(awardsTold('Nhân dịp này, UBND tỉnh trao bằng khen tặng 2 tập thể.')).toEqual([
      'bằng khen | PRESENTED | UBND tỉnh | 2/-',
    ]);
  });

  it('is no challenge flag that goes on to the next head of the cluster', () => {
    expect(awardsTold('Ông Mai Văn Lạc trao Cờ luân lưu cho Hội Nhà văn – đơn vị Trưởng khối năm 2023.')).toEqual([]);
    expect(awardsTold('Dịp này, UBND tỉnh tặng Cờ luân lưu cho Hội Nhà văn.')).toEqual([
      'Cờ luân lưu | GRANTED | UBND tỉnh | 1/-',
    ]);
  });

  it('is no prize that those who are commended had won before', () => {
    expect(
      awardsTold('Dịp này, UBND xã khen thưởng 16 giáo viên; 25 học sinh đạt giải Ba trở lên trong kỳ thi.'),
    ).toEqual(['khen thưởng | GRANTED | UBND xã | -/-']);
    expect(awardsTold('Dịp này, UBND xã khen thưởng 16 giáo viên có học sinh đạt giải Ba trở lên.')).toEqual([
      'khen thưởng | GRANTED | UBND xã | -/16',
    ]);
  });

  it('is no praise of those who only got a gift, and praise of many whom nobody counts', () => {
    expect(awardsTold('Dịp này, Hội tặng quà cho 13 hội viên tiêu biểu được vinh danh “Tuổi cao gương sáng”.')).toEqual(
      [],
    );
    expect(awardsTold('Nhân dịp này, các tập thể và cá nhân có thành tích cũng đã được khen thưởng.')).toEqual([
      'khen thưởng | GRANTED |  | -/-',
    ]);
    expect(awardsTold('Đồng chí Bí thư nói về các tập thể và cá nhân đã được khen thưởng.')).toEqual([]);
  });

  it('is praise of whoever is named, by a body and at the meeting', () => {
    expect(awardsTold('Dịp này, ông Mai Văn Lạc được UBND xã Khuôn Vẽ biểu dương.')).toEqual([
      'biểu dương | PRAISED | UBND xã Khuôn Vẽ | -/1',
    ]);
    expect(awardsTold('Tại hội nghị, Chi hội Nông dân thôn Đông được UBND xã Khuôn Vẽ biểu dương.')).toEqual([
      'biểu dương | PRAISED | UBND xã Khuôn Vẽ | 1/-',
    ]);
    expect(awardsTold('Phong trào của Hội Nông dân xã được UBND huyện Nà Lươn biểu dương.')).toEqual([]);
  });

  it('has the number of its decision with or without "số", and none of another paper', () => {
    const numberOf = (words: string): (string | null)[] =>
      extractArticle(
        `${OPENING}Dịp này, Hội Nông dân xã nhận Huân chương Lao động hạng Ba theo ${words} của Chủ tịch nước.`,
      ).awards.map(({ decisionNumber }) => decisionNumber);
    expect(numberOf('Quyết định số 1766/QĐ-CTN')).toEqual(['1766/QĐ-CTN']);
    expect(numberOf('Quyết định số 1766/QĐ-CTN.')).toEqual(['1766/QĐ-CTN']);
    expect(numberOf('Quyết định 1766/QĐ-CTN')).toEqual(['1766/QĐ-CTN']);
    expect(numberOf('Quyết định 12/1/2023')).toEqual([null]);
  });

  it('gives the post of one receiver to nobody of the household after him', () => {
    const [award] = extractArticle(
      `${OPENING}Dịp này, UBND xã tặng giấy khen cho ông Mai Văn Lạc, Trưởng Ban Công tác Mặt trận thôn Nà Vài và hộ gia đình bà Hứa Thị Mai.`,
    ).awards;
    expect(award!.named).toEqual([
      { name: 'Mai Văn Lạc', kind: 'INDIVIDUAL', positions: ['Trưởng Ban Công tác Mặt trận thôn Nà Vài'] },
      { name: 'Hứa Thị Mai', kind: 'HOUSEHOLD', positions: [] },
    ]);
  });
});

describe('what a meeting held to praise tells', () => {
  const awards = (text: string): unknown[][] =>
    extractArticle(text).awards.map(({ formPrinted, grantors, recipients }) => [
      formPrinted,
      grantors,
      recipients.individuals,
      recipients.unspecified,
    ]);

  it.each([
    'gặp mặt, biểu dương các tập thể, cá nhân điển hình tiên tiến',
    'hội nghị biểu dương hơn 280 người có uy tín tiêu biểu',
  ])('is an award without a number: "%s"', (title) => {
    expect(awards(`Ngày 20/9/2021, Huyện ủy Nà Lươn tổ chức ${title}.`)).toEqual([
      ['biểu dương', ['Huyện ủy Nà Lươn'], null, true],
    ]);
  });

  it('is none where it was one thing among others, or where the report tells who received what', () => {
    expect(
      awards('Ngày 20/9/2021, Huyện ủy Nà Lươn tổ chức hội nghị tổng kết năm 2020, biểu dương các tập thể, cá nhân.'),
    ).toEqual([]);
    expect(
      awards(
        'Ngày 20/9/2021, Huyện ủy Nà Lươn tổ chức hội nghị biểu dương các tập thể, cá nhân tiêu biểu.\nTại hội nghị, Huyện ủy Nà Lươn tặng giấy khen cho 5 cá nhân.',
      ),
    ).toEqual([['giấy khen', ['Huyện ủy Nà Lươn'], 5, false]]);
  });

  it('counts all of them, and not those of one school', () => {
    expect(
      awards(
        'Tối 3/8/2021, tại Quảng trường Nà Vài (đường Nà Vài, TP Khe Lâm), UBND tỉnh tổ chức Lễ tuyên dương 424 học sinh giỏi.\nTrong buổi lễ, trường THPT Nà Lươn vinh dự có 19 em học sinh được tuyên dương.',
      ),
    ).toEqual([['tuyên dương', ['UBND tỉnh'], 424, false]]);
  });

  it('is told once where a prize goes to as many as are praised', () => {
    const PRIZE = 'Dịp này, Huyện đoàn Nà Lươn đã trao “Giải thưởng 26/3” cho 34 cán bộ Đoàn.';
    const opening = 'Ngày 20/3/2021, Huyện đoàn Nà Lươn tổ chức lễ kỷ niệm Ngày thành lập Đoàn.';
    expect(awards(`${opening}\n34 cán bộ Đoàn được vinh danh.\n${PRIZE}`)).toEqual([
      ['Giải thưởng 26/3', ['Huyện đoàn Nà Lươn'], 34, false],
    ]);
    expect(awards(`${opening}\n52 cán bộ Đoàn được vinh danh.\n${PRIZE}`)).toHaveLength(2);
  });
});
