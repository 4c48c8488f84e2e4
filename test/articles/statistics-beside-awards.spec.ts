import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../../src/articles/extraction/extract-article.js';

const LEAD =
  'Ngày 12/1/2023, Hội Nông dân huyện Nà Lươn tổ chức Hội nghị tổng kết công tác Hội và phong trào nông dân năm 2022. Đến dự có đồng chí Lò Văn Sính, Bí thư Huyện ủy.';
const GIVEN = 'Dịp này, UBND huyện tặng Giấy khen cho 3 tập thể và 5 cá nhân có thành tích xuất sắc.';
const HONOURS = LEAD.replace(
  'Hội nghị tổng kết công tác Hội và phong trào nông dân năm 2022',
  'Hội nghị biểu dương nông dân giỏi',
);
const FIGURES = 'Năm 2022, các cấp Hội vận động 1.430 hộ đăng ký sản xuất kinh doanh giỏi, kết nạp 120 hội viên.';
const told = (...paragraphs: string[]): string[] => toldAfter(LEAD, ...paragraphs);
const toldAfter = (...paragraphs: string[]): string[] =>
  extractArticle(paragraphs.join('\n'))
    .awards.filter(({ status }) => status !== 'PROPOSED')
    .map(({ formPrinted, recipients: { groups, individuals } }) => `${formPrinted} ${groups}/${individuals}`);

/** What bodies received over a time: it was not given at the meeting, wherever in the report it stands. */
const OVER_A_TIME = [
  'Năm qua, toàn tỉnh có 1.250 tập thể, 3.400 cá nhân được các cấp khen thưởng.',
  'Trong nhiệm kỳ, Hội đã được UBND tỉnh tặng 3 Bằng khen, 2 Cờ thi đua.',
  'Cũng trong nhiệm kỳ này, có 4 cá nhân được Chủ tịch nước tặng Huân chương Đại đoàn kết.',
  'Cũng trong năm 2022, UBND tỉnh tặng Bằng khen cho 3 tập thể; Hội Nông dân tỉnh tặng Giấy khen cho 12 cá nhân.',
  'Với những cố gắng ấy, trong nhiệm kỳ qua, 6 chi hội và 12 hội viên được UBND tỉnh tặng Bằng khen.',
  'Trong 5 năm, toàn huyện có 45 tập thể và 120 cá nhân được UBND tỉnh tặng Bằng khen.',
  'Từ năm 2016 đến nay, huyện có 25 tập thể, 60 cá nhân được Chủ tịch UBND tỉnh tặng Bằng khen.',
  'Mỗi năm, quỹ khuyến học khen thưởng 300 học sinh giỏi và 25 giáo viên.',
  'Qua phong trào đã có 18 tập thể và 42 cá nhân được khen thưởng các cấp.',
  'Từ các phong trào này, 125 hội viên đã được biểu dương, khen thưởng từ cấp cơ sở đến cấp tỉnh.',
  'Ghi nhận những kết quả đó, 5 năm qua, Hội có 7 tập thể, 19 cá nhân được Trung ương Hội tặng Bằng khen.',
  'Sau 10 năm thực hiện, tỉnh đã khen thưởng 300 tập thể, 550 cá nhân.',
  'Riêng năm 2022, Công đoàn ngành có 18 tập thể, 52 cá nhân được Tổng Liên đoàn tặng Bằng khen.',
  'Giai đoạn 2018 - 2023, đã có 2 tập thể được Thủ tướng Chính phủ tặng Bằng khen.',
  'Trong tổng số 1.200 hội viên, có 350 hội viên được tặng Kỷ niệm chương “Vì giai cấp nông dân Việt Nam”.',
  'Bên cạnh đó, trong lĩnh vực y tế, có 7 cá nhân và 3 tập thể được UBND tỉnh tặng giấy khen.',
  'Phong trào thi đua đã góp phần để 4 tập thể, 9 cá nhân được tặng Bằng khen.',
  'Tổ chức phong trào “Xanh - Sạch - Đẹp”, 22 hộ đã được UBND xã tặng Giấy khen cuối năm ngoái.',
  'Ông Lò Văn Bảy từng được Trung ương Hội Nông dân tặng Bằng khen.',
  'Ngày hội Đại đoàn kết được tổ chức ở 27/27 thôn; tại ngày hội, UBND xã tặng Giấy khen cho 14 hộ và 5 thôn.',
  'Ngày hội đã diễn ra tại tất cả các khu dân cư, 12 tập thể được UBND xã tặng Giấy khen.',
  'Cán bộ, đoàn viên đã có 45 sáng kiến được công nhận, 10 người được tặng Bằng Lao động sáng tạo.',
  'Các cấp hội đã tôn vinh 1.120 hộ nông dân sản xuất kinh doanh giỏi.',
  'Trong phong trào thi đua, 40 cá nhân được tặng Bằng khen của Bộ Quốc phòng trong 10 năm qua.',
  'Trong phong trào thi đua quyết thắng, lực lượng vũ trang huyện nhận 2 Cờ thi đua, 5 Bằng khen của Quân khu.',
  'Ba năm liền, Hội Cựu chiến binh phường được Thành hội tặng Bằng khen.',
  'Cuối năm 2019, Chi hội phụ nữ ấp 3 được tặng Giấy khen của Hội Liên hiệp Phụ nữ huyện.',
  'Công tác khen thưởng được thực hiện kịp thời, đã tặng Giấy khen cho 22 tập thể, 61 cá nhân.',
  'Trước đó, năm 2018, đơn vị vinh dự được Chủ tịch nước tặng Huân chương Lao động hạng Ba.',
  'Năm học vừa qua, có 12 tập thể, 34 cá nhân được UBND tỉnh tặng Bằng khen.',
  'Tổng kết năm 2022, Hội có 12 chi hội vững mạnh, 34 hội viên được UBND xã tặng Giấy khen.',
  'Trải qua 90 năm xây dựng và trưởng thành, Hội đã được tặng 1 Huân chương Lao động hạng Nhất, 3 Huân chương Lao động hạng Ba.',
  'Qua phong trào đã có 12 tập thể, 34 cá nhân được UBND huyện tặng Giấy khen.',
  'Phong trào “Giỏi việc nước, đảm việc nhà” thu hút đông đảo chị em, có 14 chị được LĐLĐ tỉnh tặng Bằng khen.',
  'Hội Nông dân các cấp đã biểu dương, khen thưởng 120 tập thể, 340 cá nhân.',
  'Với những thành tích đó, giai đoạn 2014 - 2019, 12 tập thể và 34 cá nhân được Hội tỉnh tặng Bằng khen.',
  '- Khen thưởng: Ủy ban MTTQ các huyện đã tặng giấy khen cho 12 tập thể, 34 cá nhân.',
  'Công tác thi đua, khen thưởng năm qua: đề nghị và được cấp tỉnh khen 12 tập thể, 34 cá nhân.',
  'Thi đua khen thưởng: Có 12 tập thể và 34 cá nhân được tặng Giấy khen của Giám đốc Sở.',
  'Về thi đua, khen thưởng: 12 tập thể, 34 cá nhân được UBND huyện tặng Giấy khen.',
  'Kết quả phong trào thi đua năm 2022: 12 tập thể được UBND tỉnh tặng Bằng khen.',
  'Kết quả có 12 tập thể, 34 cá nhân được UBND tỉnh tặng Bằng khen.',
  'Huyện đã tổ chức 12 hội nghị biểu dương với 340 cá nhân được tôn vinh.',
  'Với những thành tích đã đạt được, Hội Nông dân huyện nhiều lần được UBND tỉnh tặng Bằng khen.',
  'Với những thành tích đạt được, Hội đã được UBND tỉnh tặng Bằng khen năm 2019, Cờ thi đua năm 2020.',
  'Hội Nông dân huyện đã được tặng thưởng Huân chương Lao động hạng Ba (năm 2008), hạng Nhì (năm 2015).',
  'Ghi nhận những thành tích đó, Nhà nước đã tặng thưởng Hội nhiều phần thưởng cao quý: 2 Huân chương Lao động hạng Ba.',
  'Báo cáo tại hội nghị cho biết, Hội có 12 tập thể, 34 cá nhân được UBND tỉnh tặng Bằng khen.',
  'Theo đánh giá tại hội nghị, Hội có 12 tập thể, 34 cá nhân được UBND tỉnh tặng Bằng khen.',
  'Hội nghị đánh giá: phong trào phát triển mạnh, có 12 tập thể, 34 cá nhân được UBND tỉnh tặng Bằng khen.',
  'Đồng chí Lò Thị Mây cho biết, Hội có 12 tập thể, 34 cá nhân được UBND tỉnh tặng Bằng khen.',
  'Trước đó, tại hội nghị tổng kết năm 2021, UBND huyện đã tặng Giấy khen cho 12 tập thể, 34 cá nhân.',
  'Với những kết quả đạt được, Hội đã có 12 tập thể, 34 cá nhân được UBND tỉnh tặng Bằng khen.',
  'Hội viên Lò Văn Tám là gương điển hình, được Hội Nông dân Việt Nam tặng Bằng khen.',
  'Nhân kỷ niệm 90 năm ngày thành lập Hội năm 2020, đã có 25 cá nhân được tặng Kỷ niệm chương.',
  'Xã có 3 công dân được tặng danh hiệu Bà mẹ Việt Nam Anh hùng, 214 gia đình liệt sĩ.',
  'Mục tiêu nhiệm kỳ tới có 14 tập thể được tặng Bằng khen của Trung ương Hội.',
];

describe('what was given over a time', () => {
  it.each(OVER_A_TIME)('is no award of the meeting: %s', (words) => {
    expect(told(words)).toEqual([]);
    expect(told(words, GIVEN)).toEqual(['Giấy khen 3/5']);
    expect(told(GIVEN, words)).toEqual(['Giấy khen 3/5']);
    expect(toldAfter(HONOURS, words, GIVEN)).toEqual(['Giấy khen 3/5']);
  });
});

/** Told beside an award, and by nothing tied to the meeting: it may have been given there. */
const UNTIED = [
  'Hội đã khen thưởng 12 tập thể, 45 cá nhân có thành tích trong phong trào nông dân thi đua.',
  'UBND huyện đã tặng Giấy khen cho 12 tập thể, 45 cá nhân trong phong trào xây dựng nông thôn mới.',
  'Đồng thời, Hội đã nhân rộng các điển hình tiên tiến; khen thưởng 12 tập thể, 45 cá nhân.',
  'Lực lượng công an lập nhiều chiến công, 45 cá nhân được Giám đốc Công an tỉnh tặng Giấy khen.',
  'Các phong trào được đẩy mạnh. Đã có 12 tập thể được khen thưởng. Trong đó, 5 tập thể được UBND tỉnh tặng Bằng khen.',
  'Hội Nông dân xã Nà Hoa là đơn vị được UBND tỉnh tặng Bằng khen trong phong trào xây dựng nông thôn mới.',
  'Bên cạnh đó, có 12 tập thể và 45 cá nhân được UBND huyện tặng Giấy khen về phong trào xây dựng nông thôn mới.',
  'Phát biểu tại hội nghị, đồng chí Lò Văn Sính biểu dương 12 tập thể, 45 cá nhân đã được các cấp khen thưởng.',
];

describe('what may have been given there', () => {
  it.each(UNTIED)('is counted by nobody but a doubt: %s', (words) => {
    const { awards, doubts } = extractArticle([LEAD, FIGURES, words, GIVEN].join('\n'));
    const counted = awards.filter(({ recipients }) => Object.values(recipients).some((n) => typeof n === 'number'));
    expect(
      counted.map(({ formPrinted, recipients }) => [formPrinted, recipients.groups, recipients.individuals]),
    ).toEqual([['Giấy khen', 3, 5]]);
    expect(doubts.map(({ code }) => code)).toContain('COUNT_NOT_SURE');
  });

  it.each([
    ['tells no other award', [FIGURES, 'UBND huyện đã tặng Giấy khen cho 12 tập thể.'], ['Giấy khen 12/null']],
    [
      'tells it right behind another',
      [FIGURES, GIVEN, 'Hội Nông dân huyện đã tặng Giấy khen cho 12 tập thể.'],
      ['Giấy khen 3/5', 'Giấy khen 12/null'],
    ],
    [
      'tells it of a decision',
      [FIGURES, 'UBND tỉnh đã quyết định tặng Bằng khen cho 12 tập thể.', GIVEN],
      ['Bằng khen 12/null', 'Giấy khen 3/5'],
    ],
  ])('is counted where the report %s', (_, paragraphs, awards) => {
    expect(told(...paragraphs)).toEqual(awards);
  });
});

describe('what was given there', () => {
  it.each([
    [
      'after a term is named',
      'Dịp này, với thành tích trong nhiệm kỳ, 4 tập thể được UBND tỉnh tặng Bằng khen.',
      ['Bằng khen 4/null'],
    ],
    [
      'for what was done in five years',
      'Dịp này, UBND tỉnh tặng Bằng khen cho 4 tập thể có thành tích trong 5 năm qua.',
      ['Bằng khen 4/null'],
    ],
    [
      'at a congress of a movement',
      'Tại đại hội, 4 tập thể được khen thưởng vì có thành tích trong giai đoạn 2018 - 2023.',
      ['khen thưởng 4/null'],
    ],
    [
      'with more than the year before',
      'UBND tỉnh tặng Bằng khen cho 4 tập thể có sản lượng tăng so với năm trước.',
      ['Bằng khen 4/null'],
    ],
    [
      'for what helped others',
      'Với thành tích góp phần giúp dân thoát nghèo, 4 tập thể được UBND tỉnh tặng Bằng khen.',
      ['Bằng khen 4/null'],
    ],
    [
      'by a decision read out after the report',
      'Hội nghị đã nghe báo cáo của Ban Chấp hành, công bố quyết định khen thưởng, có 4 tập thể được UBND tỉnh tặng Bằng khen.',
      ['Bằng khen 4/null'],
    ],
    [
      'under a heading of commendation, at the meeting',
      'Về công tác khen thưởng, tại hội nghị, 4 tập thể được UBND tỉnh tặng Bằng khen.',
      ['Bằng khen 4/null'],
    ],
    ['in several papers to several', 'UBND tỉnh tặng 3 Bằng khen cho 3 tập thể.', ['Bằng khen 3/null']],
  ])('is one %s', (_, words, awards) => {
    expect(told(words)).toEqual(awards);
  });

  it('counts no units of blood', () => {
    const { awards } = extractArticle(`${LEAD}\nDịp này, UBND tỉnh tặng Bằng khen cho 4 cá nhân hiến 30 đơn vị máu.`);
    expect(awards.map(({ recipients }) => [recipients.groups, recipients.individuals])).toEqual([[null, 4]]);
  });
});
