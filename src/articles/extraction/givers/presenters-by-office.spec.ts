import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const GUESTS = 'Dự buổi lễ có ông Lò Văn Mây, Phó Chủ tịch UBND tỉnh; bà Hà Thị Thanh, Thứ trưởng Bộ Y tế.';
const LEAD = `Ngày 12/5/2023, Công ty Chè Nà Lươn tổ chức lễ kỷ niệm 40 năm thành lập. ${GUESTS}`;
const presenters = (text: string, lead = LEAD): unknown[] =>
  extractArticle(`${lead}\n${text}`).awards.map(({ grantors, presenters: people, recipients }) => [
    grantors.join(' & '),
    people.join('; '),
    recipients.groups,
    recipients.individuals,
  ]);

describe('whoever hands over and is told by office alone', () => {
  it('is the one guest who holds the office', () => {
    expect(presenters('Đồng chí Phó Chủ tịch UBND tỉnh trao Huân chương Lao động hạng Ba cho 2 cá nhân.')).toEqual([
      ['', 'Lò Văn Mây', null, 2],
    ]);
  });

  it('hands over all that one verb tells', () => {
    expect(
      presenters(
        'Tại buổi lễ, Thứ trưởng cũng trao Cờ thi đua của Bộ Y tế cho 4 tập thể, Bằng khen của Bộ Y tế cho 3 cá nhân.',
      ),
    ).toEqual([
      ['Bộ Y tế', 'Hà Thị Thanh', 4, null],
      ['Bộ Y tế', 'Hà Thị Thanh', null, 3],
    ]);
  });

  it('is nobody where two hold it, or none', () => {
    const two = `${LEAD} Cùng dự có ông Vi Văn Lâm, Phó Chủ tịch UBND tỉnh.`;
    const text = 'Đồng chí Phó Chủ tịch UBND tỉnh trao Huân chương Lao động hạng Ba cho 2 cá nhân.';
    expect(presenters(text, two)).toEqual([['', '', null, 2]]);
    expect(presenters('Bí thư Huyện ủy trao Huân chương Lao động hạng Ba cho 2 cá nhân.')).toEqual([['', '', null, 2]]);
  });
});

describe('whoever hands over', () => {
  it('may stand before gifts that were given to others', () => {
    expect(
      presenters(
        'Bà Nông Thị Vân, Chủ tịch Hội Văn nghệ, đã trao quà mừng thọ cho 8 hội viên cao tuổi; trao Giấy khen của Hội Văn nghệ tỉnh cho 3 tập thể và 14 cá nhân.',
      ),
    ).toEqual([['Hội Văn nghệ tỉnh', 'Nông Thị Vân', 3, 14]]);
  });

  it('may have a mandate in brackets', () => {
    expect(
      presenters(
        'Nhà báo Lò Văn Sáng, Thư ký Chi hội (được sự uỷ quyền của Hội Nhà báo tỉnh) trao Kỷ niệm chương cho 4 hội viên.',
      ),
    ).toEqual([['Hội Nhà báo tỉnh', 'Lò Văn Sáng', null, 4]]);
  });

  it('in a caption hands over what counts the same kinds of receivers', () => {
    const body =
      'Tại buổi lễ, có 3 tập thể và 5 cá nhân được Chủ tịch UBND huyện tặng Giấy khen và 6 cá nhân được Hội Nông dân huyện tặng Giấy khen.';
    const caption = 'Ông Vi Văn Lâm, Phó Bí thư Huyện ủy trao Giấy khen cho các tập thể, cá nhân';
    const other = 'Ông Vi Văn Lâm, Phó Bí thư Huyện ủy trao Giấy khen cho các cá nhân';
    expect(presenters(`${body}\n${caption}`)).toEqual([
      ['Chủ tịch UBND huyện', 'Vi Văn Lâm', 3, 5],
      ['Hội Nông dân huyện', '', null, 6],
    ]);
    expect(presenters(`${body}\n${other}`)).toEqual([
      ['Chủ tịch UBND huyện', '', 3, 5],
      ['Hội Nông dân huyện', 'Vi Văn Lâm', null, 6],
    ]);
  });
});
