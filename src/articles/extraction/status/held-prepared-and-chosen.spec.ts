import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Sáng 12/1/2023, UBND tỉnh Hoa Giang tổ chức hội nghị tổng kết công tác năm 2022.';
const given = (text: string): unknown =>
  extractArticle(`${LEAD}\n\n${text}`)
    .awards.filter(({ status }) => status !== 'PROPOSED')
    .map(({ form, recipients }) => [form, recipients.groups, recipients.individuals]);

describe('what is no award of the meeting', () => {
  it('is what a body counts of its own', () => {
    const held =
      'có 24 cá nhân được Chủ tịch UBND tỉnh tặng bằng khen; 4 cá nhân nhận bằng khen của Thủ tướng Chính phủ; 2 cá nhân được Chủ tịch nước phong tặng Nhà giáo ưu tú';
    expect(given(`Trường ${held}.`)).toEqual([]);
    expect(given(`Đơn vị hiện ${held}…`)).toEqual([]);
    expect(given('Dịp này, có 4 cá nhân được UBND tỉnh tặng Bằng khen; 2 cá nhân nhận Giấy khen của Sở Y tế.')).toEqual(
      [
        ['CERTIFICATE_OF_MERIT', null, 4],
        ['CERTIFICATE_OF_COMMENDATION', null, 2],
      ],
    );
  });

  it('is what somebody is told to prepare', () => {
    expect(
      given(
        'Ông Lê Văn Tám giao Sở Nội vụ hoàn tất các thủ tục, tham mưu UBND tỉnh ban hành quyết định tặng thưởng Cờ thi đua của tỉnh và Bằng khen của Chủ tịch UBND tỉnh cho các tập thể.',
      ),
    ).toEqual([]);
    expect(
      given('Chủ tịch UBND tỉnh giao Sở Nội vụ rà soát, tham mưu. Dịp này, UBND tỉnh tặng Bằng khen cho 5 tập thể.'),
    ).toEqual([['CERTIFICATE_OF_MERIT', 5, null]]);
  });

  it('is what somebody is honoured to be chosen for, and what is still to come', () => {
    const chosen = 'Hội Nông dân huyện vinh dự là một trong 3 đơn vị';
    expect(given(`${chosen} được xét tặng Cờ thi đua của UBND tỉnh.`)).toEqual([['EMULATION_FLAG', 3, null]]);
    expect(given(`${chosen} sẽ được xét tặng Cờ thi đua của UBND tỉnh.`)).toEqual([]);
    expect(given(`${chosen} được xét tặng Cờ thi đua của UBND tỉnh trong thời gian tới.`)).toEqual([]);
    expect(
      given('Ông Lê Văn Tám vinh dự là một trong 3 nghệ nhân được xét tặng danh hiệu “Nghệ nhân Ưu tú” đợt này.'),
    ).toEqual([]);
  });
});

describe('what is given', () => {
  it.each([
    'Ghi nhận đóng góp hiến đất làm đường giao thông, góp phần hoàn thiện tiêu chí nông thôn mới, UBND tỉnh tặng Bằng khen cho 5 tập thể.',
    'Với thành tích trong công tác lãnh đạo, chỉ đạo, tổ chức thực hiện và tham mưu phong trào, UBND tỉnh tặng Bằng khen cho 5 tập thể.',
    'Dịp này, 5 tập thể hoàn thành tốt nhiệm vụ được giao trong công tác rà soát hộ nghèo được UBND tỉnh tặng Bằng khen.',
    'Ông Lê Văn Tám yêu cầu các đơn vị rà soát hộ nghèo, đồng thời trao Bằng khen của UBND tỉnh cho 5 tập thể.',
  ])('is so whatever was prepared, led or asked for besides: %s', (sentence) => {
    expect(given(sentence)).toEqual([['CERTIFICATE_OF_MERIT', 5, null]]);
  });

  it('is what stands right behind the name of the meeting, with its grantor', () => {
    const text =
      'Ngày 26/3/2019, Bộ Chỉ huy Bộ đội Biên phòng tỉnh Hoa Giang tổ chức Hội nghị tổng kết phong trào thi đua năm 2018; tặng Bằng khen của UBND tỉnh cho các tập thể và cá nhân có nhiều thành tích.';
    expect(extractArticle(text).awards).toMatchObject([
      { form: 'CERTIFICATE_OF_MERIT', grantors: ['UBND tỉnh'], recipients: { unspecified: true } },
    ]);
  });

  it('is a title that is proclaimed to a number of bodies', () => {
    expect(
      given(
        'Tại hội nghị, Công an tỉnh công bố danh hiệu “Đơn vị an toàn về phòng cháy” cho 5 đơn vị có nhiều đóng góp.',
      ),
    ).toEqual([['EMULATION_TITLE', 5, null]]);
  });
});
