import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const HELD = 'Ngày 12/1/2023, Hội Nông dân huyện Nà Lươn tổ chức hội nghị tổng kết công tác năm 2022.';
const WORK =
  'Trong năm qua, các cấp Hội đã vận động hội viên xây dựng 12 mô hình và giúp nhau phát triển kinh tế tại địa phương.';
const awardsOf = (text: string) =>
  extractArticle(text).awards.map(({ form, grantors, recipients: { groups, individuals }, named }) => ({
    form,
    grantors,
    groups,
    individuals,
    named: named.map(({ name }) => name),
  }));
const formsOf = (text: string) => awardsOf(text).map(({ form }) => form);
const [MERIT, COMMENDATION, FLAG] = ['CERTIFICATE_OF_MERIT', 'CERTIFICATE_OF_COMMENDATION', 'EMULATION_FLAG'];

describe('who receives, told in brackets or by the clause before', () => {
  it('is the person before the bracket', () => {
    const text = `${HELD}\nTại hội nghị, 2 cá nhân được tuyên dương, gồm: bà Lục Thị Mận, Chi hội trưởng thôn Khuôn Vẽ (người duy nhất của xã được nhận bằng khen của UBND tỉnh); ông Hứa Văn Lạc, Chi hội trưởng thôn Nà Pán được tặng giấy khen của UBND huyện.`;
    expect(awardsOf(text)).toContainEqual({
      form: MERIT,
      grantors: ['UBND tỉnh'],
      groups: null,
      individuals: 1,
      named: ['Lục Thị Mận'],
    });
  });

  it.each([
    'Phát biểu tại hội nghị, ông Hứa Văn Lạc, Chi hội trưởng thôn Nà Pán (từng được nhận bằng khen của UBND tỉnh) chúc mừng Hội.',
    'Dự hội nghị có bà Lục Thị Mận, Chi hội trưởng thôn Khuôn Vẽ (năm 2019 được tặng bằng khen của UBND tỉnh).',
  ])('and is no award of the meeting where it is of another time: %s', (sentence) => {
    expect(formsOf(`${HELD}\n${sentence}`)).toEqual([]);
  });

  it('is the body that the first clause judges', () => {
    const text = `${HELD}\nVới kết quả đó, Hội Nông dân xã Khuôn Vẽ được đánh giá là đơn vị dẫn đầu cụm thi đua; đồng thời vinh dự được UBND huyện Nà Lươn trao cờ thi đua.`;
    expect(awardsOf(text)).toEqual([
      {
        form: FLAG,
        grantors: ['UBND huyện Nà Lươn'],
        groups: 1,
        individuals: null,
        named: ['Hội Nông dân xã Khuôn Vẽ'],
      },
    ]);
  });

  it('is one of as many places and bodies as are counted together', () => {
    const text = `${HELD}\nDịp này, Hội Nông dân tỉnh Nà Lươn là một trong 14 tỉnh, thành, đơn vị được tặng cờ thi đua.`;
    expect(awardsOf(text)).toMatchObject([{ form: FLAG, groups: 14, named: ['Hội Nông dân tỉnh Nà Lươn'] }]);
  });

  it('are those counted before what they gave to', () => {
    const text = `${HELD}\nTheo đó, 5 tập thể được trao Giấy khen và 8 cá nhân có nhiều đóng góp cho công tác Hội, phong trào nông dân xã Khuôn Vẽ được trao Kỷ niệm chương.`;
    expect(awardsOf(text)).toMatchObject([
      { form: COMMENDATION, groups: 5, individuals: null },
      { form: 'COMMEMORATIVE_MEDAL', groups: null, individuals: 8 },
    ]);
  });
});

describe('examples of good work', () => {
  it('are not split where groups and people are told to be praised', () => {
    const text = `${HELD}\nTại hội nghị, UBND huyện biểu dương 43 gương "Người tốt, việc tốt" năm 2022 cho các tập thể, cá nhân có nhiều đóng góp.`;
    expect(extractArticle(text).awards.map(({ recipients }) => recipients)).toMatchObject([
      { groups: null, individuals: null, combined: 43 },
    ]);
  });
});

describe('an award told in few words', () => {
  it.each([
    [
      'a line above the report',
      `${WORK}\nHội Nông dân huyện Nà Lươn trao Giấy khen cho các tập thể, cá nhân\n${HELD}`,
      [COMMENDATION],
    ],
    [
      'what else was handed over in the paragraph',
      `${HELD}\nTại hội nghị, các xã ký giao ước thi đua. UBND huyện cũng đã trao Bằng khen của UBND tỉnh.`,
      [MERIT],
    ],
    [
      'blood given many times',
      `${HELD}\nHội nghị đã khen thưởng các cá nhân hiến máu nhiều lần được UBND huyện tặng Giấy khen.`,
      [COMMENDATION],
    ],
    [
      'a caption of those commended',
      `${HELD}\n${WORK}\nCác tập thể, cá nhân có thành tích xuất sắc được khen thưởng\n${WORK}`,
      ['OTHER_RECOGNITION'],
    ],
    [
      'money for winners',
      `${HELD}\nTại hội nghị, Hội đã tặng Giấy khen cho 4 cá nhân; trao thưởng cho 6 đơn vị đạt giải hội thi.`,
      [COMMENDATION, 'OTHER_RECOGNITION'],
    ],
  ])('is read of %s', (_what, text, forms) => {
    expect(formsOf(text)).toEqual(forms);
  });

  it('is told once where a caption only shows those commended', () => {
    const text = `${HELD}\nCác tập thể, cá nhân có thành tích xuất sắc được khen thưởng\nDịp này, UBND huyện tặng Giấy khen cho 4 tập thể.`;
    expect(formsOf(text)).toEqual([COMMENDATION]);
  });

  it.each([
    'Dịp này, UBND huyện tặng Giấy khen cho 6 đoàn viên có nhiều sáng kiến, nhiều năm được suy tôn là chiến sĩ thi đua.',
    'Dịp này, UBND huyện tặng Giấy khen cho 6 đoàn viên có sáng kiến, nhiều năm liền đạt danh hiệu Lao động tiên tiến.',
  ])('is no title that those honoured held before: %s', (sentence) => {
    expect(formsOf(`${HELD}\n${sentence}`)).toEqual([COMMENDATION]);
  });

  it('is none of the meeting where it tells of somebody’s life', () => {
    const text = `Gương nông dân giỏi của xã Khuôn Vẽ\n${WORK}\nVới những đóng góp của mình, ông Hứa Văn Lạc đã được UBND tỉnh, Hội Nông dân tỉnh tặng bằng khen.`;
    expect(formsOf(text)).toEqual([]);
  });
});

describe('a meeting that was not held', () => {
  it.each([
    `Tạm hoãn tổ chức Đại hội Hội Nông dân huyện Nà Lươn lần thứ X\nHội Nông dân huyện Nà Lươn thông báo tạm hoãn tổ chức đại hội lần thứ X, nhiệm kỳ 2024 - 2029.\n${WORK}`,
    `Tổ chức Đại hội Hội Nông dân huyện Nà Lươn lần thứ X\nNgày 19/3/2024, Hội Nông dân huyện Nà Lươn đã ban hành Kế hoạch số 36/KH-HND về tổ chức Đại hội Hội Nông dân huyện lần thứ X; Đại hội dự kiến tổ chức 02 ngày.`,
  ])('is put off or only planned: %#', (text) => {
    expect(extractArticle(text).meetings).toEqual([]);
  });

  it('is no contest that a headline launches', () => {
    const text = `Phát động cuộc thi trắc nghiệm trực tuyến tìm hiểu pháp luật năm 2026\n${WORK}\nĐối tượng tham gia: cán bộ, hội viên của huyện Nà Lươn.`;
    expect(extractArticle(text).meetings).toEqual([]);
  });

  it.each([
    [
      `Hội Nông dân xã Khuôn Vẽ biểu dương nông dân điển hình tiên tiến\n${WORK}\nNhân hội nghị, UBND xã Khuôn Vẽ đã khen thưởng 2 tập thể.`,
      1,
    ],
    [
      `Hội Nông dân xã Khuôn Vẽ biểu dương em học sinh nhặt được của rơi\n${WORK}\nDịp này, UBND xã Khuôn Vẽ đã tặng quà cho em.`,
      0,
    ],
  ])('is told by who holds it to praise whom, where the text speaks of one: %#', (text, meetings) => {
    expect(extractArticle(text).meetings).toHaveLength(meetings);
  });

  it('but a visit that hands over certificates on its day was', () => {
    const text = `Chiều 11/4, Đoàn công tác Tỉnh đoàn Nà Lươn đã tới thăm, trao tặng bằng khen các đội thanh niên xung kích tại xã Khuôn Vẽ.\n${WORK}`;
    expect(extractArticle(text).meetings).toMatchObject([{ organisers: ['Tỉnh đoàn Nà Lươn'] }]);
  });
});
