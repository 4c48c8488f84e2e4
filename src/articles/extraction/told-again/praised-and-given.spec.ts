import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/5/2023, Ủy ban MTTQ huyện Nà Lươn tổ chức buổi gặp mặt.';
const awards = (text: string): unknown[] =>
  extractArticle(`${LEAD}\n${text}`).awards.map(({ formPrinted, presenters, recipients, named }) => [
    formPrinted,
    presenters.join(' & '),
    recipients.groups,
    recipients.individuals,
    named.map(({ name }) => name).join('; '),
  ]);

describe('those praised and those who got the paper', () => {
  it('are the same where one body tells the same numbers of each', () => {
    expect(
      awards(
        '9 tập thể và 17 cá nhân có nhiều đóng góp đã được Ủy ban MTTQ huyện Nà Lươn tuyên dương.\n' +
          'Tại buổi gặp mặt, Ủy ban MTTQ huyện Nà Lươn đã vinh danh, tặng giấy khen cho 9 tập thể và 17 cá nhân.',
      ),
    ).toEqual([['giấy khen', '', 9, 17, '']]);
  });

  it('are told apart where each was for something else', () => {
    expect(
      awards(
        'UBND huyện tuyên dương 10 tập thể và 10 cá nhân trong phong trào hiến đất. UBND huyện tặng Giấy khen cho 10 tập thể, 10 cá nhân trong công tác phòng chống dịch.',
      ),
    ).toHaveLength(2);
  });

  it('are told apart where the numbers are small', () => {
    expect(
      awards(
        '2 tập thể và 3 cá nhân đã được Ủy ban MTTQ huyện Nà Lươn tuyên dương.\n' +
          'Tại buổi gặp mặt, Ủy ban MTTQ huyện Nà Lươn đã tặng giấy khen cho 2 tập thể và 3 cá nhân làm tốt công tác giám sát.',
      ),
    ).toHaveLength(2);
  });

  it('are the same where each of those praised is named next', () => {
    expect(
      awards(
        'Đoàn đã biểu dương 2 vị chức sắc tiêu biểu có nhiều thành tích.\n' +
          'Đoàn đã tặng Giấy khen cho bà Lò Thị Mây và linh mục Lò Văn Nhay.',
      ),
    ).toEqual([['Giấy khen', '', null, 2, 'Lò Thị Mây; Lò Văn Nhay']]);
  });

  it('are counted where a caption shows the paper to them without “cho”', () => {
    expect(
      awards(
        'Dịp này đã trao khen thưởng cho 02 tập thể và 07 cá nhân có nhiều thành tích.\n' +
          'Ông Lò Văn Mây trao tặng giấy khen tập thể, cá nhân có thành tích',
      ),
    ).toEqual([['giấy khen', 'Lò Văn Mây', 2, 7, '']]);
  });

  it.each([
    ['10 thôn, 15 hộ gia đình và 5 doanh nghiệp tiêu biểu', 10],
    ['các thôn, các tổ chức và doanh nghiệp tiêu biểu', null],
  ])('are among those where a caption shows firms and the body tells of firms, too: %s', (whom, groups) => {
    const shown = 'Ông Lò Văn Mây trao Giấy khen cho các doanh nghiệp tiêu biểu. Ảnh: PV';
    expect(awards(`UBND huyện tặng Giấy khen cho ${whom}.\n${shown}`)).toEqual([
      ['Giấy khen', 'Lò Văn Mây', groups, null, ''],
    ]);
  });

  it('are others where a caption shows firms and the body counts neighbourhoods', () => {
    expect(
      awards(
        'UBND huyện khen thưởng 10 thôn đạt chuẩn văn hóa.\n' +
          'Ông Lò Văn Mây - Phó Giám đốc Sở Nội vụ tặng Bằng công nhận cho các cơ quan, doanh nghiệp đạt chuẩn',
      ),
    ).toEqual([
      ['khen thưởng', '', 10, null, ''],
      ['Bằng công nhận', 'Lò Văn Mây', null, null, ''],
    ]);
  });
});
