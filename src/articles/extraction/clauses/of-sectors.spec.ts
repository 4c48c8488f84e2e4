import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';
import { awardsTold } from '../../../../test/support/awards-told.js';

describe('awards of schools, the police and the army', () => {
  it.each([
    [
      'those who came first in contests received certificates',
      'Tại buổi lễ, 5 tập thể được Bộ GD&ĐT tặng bằng khen; 77 học sinh đạt giải nhất, nhì, ba cấp quốc gia được nhận bằng khen của UBND tỉnh; 27 học sinh đạt giải khuyến khích cấp quốc gia được Sở GD&ĐT khen thưởng.',
      [
        'bằng khen | GRANTED | Bộ GD&ĐT | 5/-',
        'bằng khen | PRESENTED | UBND tỉnh | -/77',
        'khen thưởng | GRANTED | Sở GD&ĐT | -/27',
      ],
    ],
    [
      'money stands between the praise and whom it goes to',
      'Tại buổi lễ, Chủ tịch UBND tỉnh đã khen thưởng đột xuất kèm số tiền 20 triệu đồng cho Phòng Cảnh sát hình sự và Công an huyện Nà Lươn.',
      ['khen thưởng | GRANTED | Chủ tịch UBND tỉnh | 2/-'],
    ],
    [
      'a body acts in the place where it is',
      'Tại xã Lũng Vài, UBND xã đã tặng giấy khen cho 36 hội viên.',
      ['giấy khen | GRANTED | UBND xã | -/36'],
    ],
    [
      'a State title is told without the word "danh hiệu"',
      'Tại buổi lễ, Chủ tịch nước phong tặng Nghệ nhân Ưu tú cho 7 nghệ nhân.',
      ['Nghệ nhân Ưu tú | GRANTED | Chủ tịch nước | -/7'],
    ],
  ])('%s', (_what, sentence, awards) => {
    expect(awardsTold(sentence)).toEqual(awards);
  });

  it('whoever hands over a decision hands over what it grants, to the body named', () => {
    const [award] = extractArticle(
      'Tại buổi lễ, ông Lò Văn Mây, Chủ tịch UBND tỉnh đã trao Quyết định số 12/QĐ-CTN của Chủ tịch nước về việc tặng thưởng Huân chương Chiến công hạng Ba cho Công an huyện Nà Lươn.',
    ).awards;
    expect([award?.grantors, award?.presenters, award?.named.map(({ name }) => name)]).toEqual([
      ['Chủ tịch nước'],
      ['Lò Văn Mây'],
      ['Công an huyện Nà Lươn'],
    ]);
  });

  it('a prize that is awarded for the tenth time is not ten prizes', () => {
    const awards = extractArticle(
      'Sáng 2/9, Hội Doanh nhân tỉnh tổ chức lễ trao Giải thưởng Sao Mai.\nĐây là lần thứ 10 Giải thưởng Sao Mai được trao cho các doanh nghiệp.',
    ).awards;
    expect(awards.every(({ pieces, recipients }) => pieces !== 10 && recipients.enterprises === null)).toBe(true);
  });
});

describe('whoever is told in a list or by an office', () => {
  it('a list of those commended names them, whatever they are called', () => {
    const [award] = extractArticle(
      'Tại buổi lễ, Chủ tịch UBND thành phố tặng Bằng khen cho 3 tập thể.\nDanh sách được khen thưởng gồm: Công an thành phố Nà Lươn; Viettel Nà Lươn, Chi nhánh Tập đoàn Viễn thông; Sư đoàn 968 - Quân Khu 4.',
    ).awards;
    expect(award?.named.map(({ name }) => name)).toEqual([
      'Công an thành phố Nà Lươn',
      'Viettel Nà Lươn, Chi nhánh Tập đoàn Viễn thông',
      'Sư đoàn 968 - Quân Khu 4',
    ]);
  });

  it('a secretary without a name stays as printed', () => {
    const [award] = extractArticle(
      'Sáng 14/5/2023, Quận ủy Nà Lươn tổ chức lễ trao huy hiệu Đảng.\nBí thư Thành ủy Nà Lươn cũng trao tặng huy hiệu 60 năm tuổi Đảng cho ông Lò Văn Mây.',
    ).awards;
    expect(award?.grantorsPrinted).toBe('Bí thư Thành ủy Nà Lươn');
  });

  it('a post is of the province told before', () => {
    const { attendees } = extractArticle(
      'Ngày 10-9-2013, ông Lò Văn Mây - Chủ tịch UBND tỉnh này đã trao Bằng khen cho 3 tập thể.',
    );
    expect(attendees.map(({ positions }) => positions)).toEqual([['Chủ tịch UBND tỉnh']]);
  });

  it('fire fighters and rescuers are one department', () => {
    expect(
      awardsTold(
        'Tại buổi lễ, UBND huyện khen thưởng cho tập thể Phòng Cảnh sát Phòng cháy chữa cháy - Cứu nạn cứu hộ Công an tỉnh Nà Lươn và 10 cá nhân.',
      ),
    ).toEqual(['khen thưởng | GRANTED | UBND huyện | 1/10']);
  });
});
