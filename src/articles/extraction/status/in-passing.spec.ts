import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/1/2024, Hội Nông dân huyện Nà Lươn tổ chức Hội nghị tổng kết công tác Hội năm 2023.';
/** Form, grantors, groups, individuals and households, and who is named. */
const awards = (text: string): unknown[] =>
  extractArticle(`${LEAD}\n${text}`).awards.map(
    ({ form, grantors, recipients: { groups, individuals, households }, named }) => [
      form,
      grantors,
      [groups, individuals, households],
      named.map(({ name }) => name),
    ],
  );

describe('an award that a report tells in passing', () => {
  it.each([
    'Từ phong trào đã xuất hiện nhiều gương điển hình như ông Vàng A Páo, được Hội Nông dân tỉnh tặng Bằng khen.',
    'Tiêu biểu là hộ ông Vàng A Páo được UBND tỉnh tặng Bằng khen về sản xuất giỏi.',
    'Các đại biểu nghe tham luận của 5 điển hình đã được UBND tỉnh tặng Bằng khen.',
    'Ông Vàng A Páo vừa được Thủ tướng Chính phủ tặng Bằng khen đã chia sẻ kinh nghiệm với đại biểu.',
    'Bà Sùng Thị Mỷ, người được Trung ương Hội tặng Bằng khen, trình bày tham luận.',
    'Nhân dịp này, lãnh đạo huyện tặng hoa chúc mừng 3 cá nhân được khen thưởng.',
    'Với những kết quả trên, Hội Nông dân huyện nhiều năm liền được Hội Nông dân tỉnh tặng Giấy khen.',
    'Ông Vàng A Páo đã 3 lần được UBND huyện tặng Giấy khen.',
    'Phó Chủ tịch Hội cho biết, năm qua đơn vị đã khen thưởng 24 tập thể, 57 cá nhân.',
    'Nhiều hội viên được các cấp khen thưởng, trong đó 2 hội viên nhận Bằng khen của Trung ương Hội.',
    'Trước đó, tại hội nghị cấp tỉnh, Hội Nông dân huyện được nhận Cờ thi đua của Hội Nông dân tỉnh.',
    'Tháng 10/2023, Hội Nông dân huyện được Trung ương Hội tặng Bằng khen.',
    'Các phong trào được duy trì tốt, 12 gia đình được biểu dương cấp huyện.',
    'Năm qua tuy kinh phí hạn hẹp, 7/9 đơn vị vượt chỉ tiêu; 4 tập thể, 9 cá nhân được UBND tỉnh tặng Bằng khen trong năm.',
    'Ngoài ra, Mặt trận các cấp còn thăm, tặng 1.250 suất quà cho hộ nghèo; bàn giao 7 căn nhà; biểu dương 21 già làng nhân dịp Tết.',
    'Ghi nhận những đóng góp đó, năm 2022 Hội được Chủ tịch UBND tỉnh tặng Bằng khen.',
  ])('is none of the meeting: %s', (sentence) => {
    expect(awards(sentence)).toEqual([]);
  });

  it.each([
    ['Tại hội nghị, điển hình như ông Vàng A Páo được Hội Nông dân tỉnh tặng Bằng khen.', [null, 1, null]],
    ['Dịp này, ông Vàng A Páo được Hội Nông dân tỉnh tặng Bằng khen và chia sẻ kinh nghiệm.', [null, 1, null]],
  ])('is one where the sentence ties it to the meeting: %s', (sentence, counts) => {
    expect(awards(sentence)).toEqual([['CERTIFICATE_OF_MERIT', ['Hội Nông dân tỉnh'], counts, ['Vàng A Páo']]]);
  });

  it.each(['Trong đó 31 cá nhân hiến máu 40 lần được UBND tỉnh tặng Bằng khen.'])(
    'is one where what was done so often is why those who are counted receive it: %s',
    (sentence) => {
      expect(awards(sentence)).toEqual([['CERTIFICATE_OF_MERIT', ['UBND tỉnh'], [null, 31, null], []]]);
    },
  );
});

describe('who decided, and who stands for several bodies', () => {
  it('are all of those whose decisions are read', () => {
    expect(
      awards(
        'Tại hội nghị đã công bố các quyết định khen thưởng của UBND tỉnh, Hội Nông dân tỉnh, UBND huyện cho 21 tập thể, 35 cá nhân.',
      ),
    ).toEqual([['OTHER_RECOGNITION', ['UBND tỉnh', 'Hội Nông dân tỉnh', 'UBND huyện'], [21, 35, null], []]]);
  });

  it('are all of those that two people hand over for', () => {
    const { awards: read } = extractArticle(
      `${LEAD}\nCác ông Lê Văn Tám và Trần Văn Chín thay mặt UBND huyện, Hội Nông dân huyện trao Giấy khen cho 5 tập thể.`,
    );
    expect(read).toMatchObject([
      { grantors: ['UBND huyện', 'Hội Nông dân huyện'], presenters: ['Lê Văn Tám', 'Trần Văn Chín'] },
    ]);
  });
});

describe('bodies of several places', () => {
  it.each([
    'UBND huyện tặng Giấy khen cho 3 tập thể là Hội Nông dân các xã: Nà Sáy, Mường Thín, Pú Xi.',
    '3 tập thể gồm Hội Nông dân các xã Nà Sáy, Mường Thín và Pú Xi được UBND huyện tặng Giấy khen.',
  ])('are named in full: %s', (sentence) => {
    expect(awards(`Tại hội nghị, ${sentence}`)).toEqual([
      [
        'CERTIFICATE_OF_COMMENDATION',
        ['UBND huyện'],
        [3, null, null],
        ['Hội Nông dân xã Nà Sáy', 'Hội Nông dân xã Mường Thín', 'Hội Nông dân xã Pú Xi'],
      ],
    ]);
  });
});

describe('a title on a certificate', () => {
  it('is one award', () => {
    expect(awards('Hội Nông dân huyện trao Giấy chứng nhận danh hiệu hộ sản xuất kinh doanh giỏi cho 15 hộ.')).toEqual([
      ['EMULATION_TITLE', ['Hội Nông dân huyện'], [null, null, 15], []],
    ]);
  });
});

describe('groups and people in a sentence each', () => {
  it('are of one award, which is quoted with both', () => {
    const text =
      'Về tập thể: 3 chi hội được Chủ tịch UBND huyện tặng Giấy khen. Về cá nhân: ông Lưu Bá Quyền được Chủ tịch UBND huyện tặng Giấy khen.';
    expect(extractArticle(`${LEAD}\n${text}`).awards).toMatchObject([
      {
        grantors: ['Chủ tịch UBND huyện'],
        recipients: { groups: 3, individuals: 1 },
        named: [{ name: 'Lưu Bá Quyền' }],
        evidence: { quote: text.slice(0, -1) },
      },
    ]);
  });
});

describe('names that are torn or cut', () => {
  it.each([
    ['3 cá nhân được Hội N ông dân thị xã tặng giấy khen.', 'Hội Nông dân thị xã'],
    ['3 cá nhân được UBND T hị xã tặng giấy khen.', 'UBND Thị xã'],
    [
      '3 cá nhân được Trung ương Đoàn Thanh niên cộng sản Hồ Chí Minh tặng giấy khen.',
      'Trung ương Đoàn Thanh niên cộng sản Hồ Chí Minh',
    ],
  ])('are read in full: %s', (sentence, grantor) => {
    expect(awards(`Dịp này, ${sentence}`)).toEqual([['CERTIFICATE_OF_COMMENDATION', [grantor], [null, 3, null], []]]);
  });

  it('are quoted as they were pasted', () => {
    const [award] = extractArticle(`${LEAD}\nDịp này, 3 cá nhân được UBND T hị xã tặng giấy khen.`).awards;
    expect(award!.evidence.quote).toBe('3 cá nhân được UBND T hị xã tặng giấy khen');
  });

  it('are no letters that stand alone', () => {
    expect(awards('Dịp này, UBND huyện tặng giấy khen cho 3 cá nhân hạng B an toàn và 2 tập thể.')[0]).toEqual([
      'CERTIFICATE_OF_COMMENDATION',
      ['UBND huyện'],
      [2, 3, null],
      [],
    ]);
  });
});

describe('what was given in other years', () => {
  it.each([
    'Với những việc làm ấy, ông được Chủ tịch UBND tỉnh tặng 3 Bằng khen, năm 2018 được Thủ tướng Chính phủ tặng Bằng khen.',
    'Đó là tấm gương của ông Vàng A Páo, người 9 năm liền được tặng Giấy khen; bà Sùng Thị Mỷ, Giám đốc Công ty Hoa Ban, được Chủ tịch nước tặng Huân chương Lao động hạng Ba.',
    'Những năm qua đã có 52 tập thể, 137 cá nhân được UBND huyện tặng giấy khen.',
    'Bà Sùng Thị Mỷ là người cao tuổi nhất, từng hai lần được tặng Bằng khen của Thủ tướng Chính phủ.',
    'Đồng chí Vàng A Páo biểu dương Đảng bộ và nhân dân xã đã chăm lo người có công, có nhiều thương binh được tặng Huân chương, Bằng khen trong sản xuất.',
    'Mỗi người được nhận một suất quà, giấy chứng nhận hiến máu tình nguyện theo quy định.',
  ])('is none of the meeting: %s', (sentence) => {
    expect(awards(sentence)).toEqual([]);
  });

  it('goes on in the next paragraph, up to what was given at the meeting', () => {
    const text =
      '5 năm qua, Trung ương Hội tặng Bằng khen cho 71 tập thể.\nUBND huyện tặng Giấy khen cho 52 tập thể và 88 cá nhân. Hội Nông dân tỉnh tặng Bằng khen cho 305 tập thể.\nTại hội nghị, Hội Nông dân huyện tặng Giấy khen cho 9 tập thể.';
    expect(awards(text)).toEqual([['CERTIFICATE_OF_COMMENDATION', ['Hội Nông dân huyện'], [9, null, null], []]]);
  });

  it('ends with the paragraph where nothing is told of the meeting itself', () => {
    const text = '5 năm qua, Hội xây 71 căn nhà.\nUBND huyện tặng Giấy khen cho 52 tập thể và 88 cá nhân.';
    expect(awards(text)).toHaveLength(1);
  });

  it('may be told by who speaks, and what is given now is an award', () => {
    expect(
      awards('Với những thành tích đó, tại hội nghị, ông Vàng A Páo được UBND huyện tặng Giấy khen.'),
    ).toHaveLength(1);
  });
});

describe('people of an article that tells of no meeting', () => {
  it('are no guests where they only answer a reporter', () => {
    const text =
      'Nỗ lực không để ai bị bỏ lại phía sau\n\nHơn hai mươi năm nay, tổ cất nhà của ấp đã dựng 236 căn nhà cho người nghèo trong vùng.\nBà Lò Thị Hân, Chủ tịch Ủy ban MTTQ xã Nà Lươn, cho biết: Quỹ của xã vận động được hơn 4,2 tỷ đồng.';
    expect(extractArticle(text)).toMatchObject({ meetings: [], attendees: [], awards: [] });
  });
});
