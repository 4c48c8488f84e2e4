import { describe, expect, it } from '@jest/globals';
import { awardsBelow } from '../../../../test/support/awards-told.js';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/1/2023, Hội Nông dân huyện Nà Lươn tổ chức Hội nghị tổng kết công tác Hội năm 2022.';
const awards = awardsBelow(LEAD);
const MERIT = 'CERTIFICATE_OF_MERIT';
const COMMENDATION = 'CERTIFICATE_OF_COMMENDATION';
const PRAISE = 'OTHER_RECOGNITION';

describe('a report on the agenda', () => {
  it.each([
    [
      'Hội nghị có các nội dung ôn lại truyền thống, báo cáo kết quả hoạt động của Hội, khen thưởng 05 tập thể và 11 cá nhân.',
      PRAISE,
    ],
    ['Hội nghị nghe báo cáo tổng kết năm 2022, tặng Giấy khen cho 05 tập thể và 11 cá nhân.', COMMENDATION],
  ])('tells no statistics of what stands behind it: %s', (sentence, form) => {
    expect(awards(sentence)).toEqual([[form, [], [5, 11], []]]);
  });

  it.each([
    'Báo cáo nêu rõ, năm qua Hội đã khen thưởng 05 tập thể và 11 cá nhân.',
    'Theo báo cáo, năm 2022, Hội đã tặng Giấy khen cho 05 tập thể và 11 cá nhân.',
  ])('tells them where it is quoted: %s', (sentence) => {
    expect(awards(sentence)).toEqual([]);
  });
});

describe('the body whose anniversary it is', () => {
  it.each([
    'Nhân kỷ niệm 93 năm Ngày thành lập Hội Nông dân Việt Nam, Hội Nông dân huyện Nà Lươn được UBND tỉnh tặng Bằng khen.',
    'Tại Lễ kỷ niệm 93 năm Ngày truyền thống Hội Nông dân Việt Nam, Hội Nông dân huyện Nà Lươn đón nhận Bằng khen của UBND tỉnh.',
  ])('receives nothing: %s', (sentence) => {
    expect(awards(sentence)).toEqual([[MERIT, ['UBND tỉnh'], [1, null], ['Hội Nông dân huyện Nà Lươn']]]);
  });
});

describe('who receives beside those that are counted', () => {
  it('stands right behind the form without "cho"', () => {
    expect(awards('Dịp này, UBND huyện trao Giấy khen Chi hội thôn Nà Lìn và 2 hội viên.')).toEqual([
      [COMMENDATION, ['UBND huyện'], [1, 2], ['Chi hội thôn Nà Lìn']],
    ]);
  });

  it('is told by a post alone, and the number counts not all of them', () => {
    expect(
      awards(
        'Dịp này, UBND huyện trao Giấy khen đến tập thể giáo xứ Bắc Dương, đến linh mục xứ Tân Bình và 4 giáo dân.',
      ),
    ).toEqual([[COMMENDATION, ['UBND huyện'], [1, null], ['tập thể giáo xứ Bắc Dương']]]);
  });

  it('is "nhận được" what was given', () => {
    expect(awards('Dịp này, ông Lưu Bá Quyền vinh dự nhận được giấy khen của UBND huyện.')).toEqual([
      [COMMENDATION, ['UBND huyện'], [null, 1], ['Lưu Bá Quyền']],
    ]);
  });

  it('is none of the people where one of three bodies is told', () => {
    expect(
      awards(
        'Xã Tân Hà là một trong 3 đơn vị nhận giấy khen của Chủ tịch UBND huyện. Ông Lưu Bá Quyền cũng được nhận giấy khen của Chủ tịch UBND huyện.',
      ),
    ).toEqual([
      [COMMENDATION, ['Chủ tịch UBND huyện'], [3, null], ['Xã Tân Hà']],
      [COMMENDATION, ['Chủ tịch UBND huyện'], [null, 1], ['Lưu Bá Quyền']],
    ]);
  });
});

describe('what is no name or no award', () => {
  it('is the command of an area, whose name is nobody’s', () => {
    expect(awards('Dịp này, Ban Chỉ huy Phòng thủ khu vực 2 - Sơn Mây tặng Giấy khen cho 3 tập thể.')).toEqual([
      [COMMENDATION, ['Ban Chỉ huy Phòng thủ khu vực 2 - Sơn Mây'], [3, null], []],
    ]);
  });

  it('is a certificate of a campaign', () => {
    expect(awards('Dịp này, Ban tổ chức trao giấy chứng nhận chiến dịch Mùa hè xanh cho 12 đội tình nguyện.')).toEqual(
      [],
    );
  });

  it('is a line that breaks behind its verb', () => {
    const wrapped = [
      'Ngày 12/1/2023, Hội Nông dân huyện Nà Lươn tổ chức Hội',
      'nghị tổng kết công tác Hội năm 2022, với sự tham dự của',
      'hơn một trăm đại biểu là hội viên tiêu biểu đến từ các xã',
      'trong huyện, những người đã đóng góp nhiều công sức và',
      'thời gian cho phong trào nông dân.',
      'UBND tỉnh đã tặng',
      'Bằng khen cho 3 tập thể và 8 cá nhân.',
    ].join('\n');
    expect(extractArticle(wrapped).awards).toMatchObject([
      { form: MERIT, grantors: ['UBND tỉnh'], recipients: { groups: 3, individuals: 8 } },
    ]);
  });
});
