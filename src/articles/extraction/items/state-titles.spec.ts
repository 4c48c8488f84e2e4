import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/5/2023, Hội Nông dân tỉnh Nà Lươn tổ chức hội nghị tổng kết phong trào thi đua.';
const read = (text: string): ReturnType<typeof extractArticle>['awards'] => extractArticle(text).awards;
const told = (text: string): ReturnType<typeof extractArticle>['awards'] => read(`${LEAD}\n${text}`);

describe('titles of the State', () => {
  it('are read in small letters, too, and given to martyrs', () => {
    expect(
      told('Thừa ủy quyền Chủ tịch nước, ông Lò Văn Tòng trao danh hiệu mẹ Việt Nam anh hùng cho 2 mẹ.'),
    ).toMatchObject([{ form: 'STATE_TITLE', grantors: ['Chủ tịch nước'], recipients: { individuals: 2 } }]);
    expect(
      told('Tại buổi lễ, tỉnh truy tặng danh hiệu Anh hùng lực lượng vũ trang nhân dân cho 3 liệt sĩ.'),
    ).toMatchObject([{ form: 'STATE_TITLE', recipients: { individuals: 3 } }]);
  });

  it('go to mothers and, after their death, to others in a number of their own', () => {
    expect(
      told(
        'Thừa ủy quyền Chủ tịch nước, tỉnh đã trao danh hiệu Bà mẹ Việt Nam anh hùng cho 56 mẹ và thân nhân của 122 mẹ đã qua đời.',
      ).map(({ recipients }) => recipients.individuals),
    ).toEqual([56, 122]);
    expect(
      told('Dịp này, ông Lò Văn Tòng trao danh hiệu Bà mẹ Việt Nam anh hùng cho thân nhân của 3 gia đình.')[0],
    ).toMatchObject({ recipients: { households: 3, individuals: null } });
  });
});

describe('who grants', () => {
  it('may have given money to others before', () => {
    expect(
      told(
        'Tại buổi lễ, đồng chí Lò Văn Tòng, Chủ tịch UBND tỉnh Nà Lươn đã trao 80 triệu đồng tiền thưởng cho Công an tỉnh, tặng Bằng khen cho 2 tập thể.',
      ),
    ).toMatchObject([
      { grantors: ['Chủ tịch UBND tỉnh Nà Lươn'], presenters: ['Lò Văn Tòng'], recipients: { groups: 2 } },
    ]);
  });

  it('shares the level of the body behind', () => {
    expect(told('Dịp này, 5 cá nhân được UBND, Ủy ban MTTQVN huyện Lũng Vài tặng Giấy khen.')[0]?.grantors).toEqual([
      'UBND huyện Lũng Vài',
      'Ủy ban MTTQVN huyện Lũng Vài',
    ]);
  });

  it('is whom the organiser stands for, and the medal is one', () => {
    const text = (second: string): string =>
      `Ngày 12/5/2023, Bộ Chỉ huy Bộ đội Biên phòng Nà Lươn tổ chức kỷ niệm 58 năm ngày truyền thống và trao Kỷ niệm chương "Vì biên giới" cho 106 cá nhân thuộc các sở, ngành.\n${second}`;
    expect(
      read(
        text(
          'Thừa ủy quyền Bộ Tư lệnh BĐBP, đại diện lãnh đạo Bộ Chỉ huy BĐBP Nà Lươn trao Kỷ niệm chương "Vì biên giới" cho các cá nhân.',
        ),
      ),
    ).toMatchObject([{ grantors: ['Bộ Tư lệnh BĐBP'], recipients: { individuals: 106 } }]);
    expect(
      read(text('Thừa ủy quyền Bộ Tư lệnh BĐBP, ông Lò Văn Tòng trao Kỷ niệm chương "Vì quê hương" cho 7 cá nhân.')),
    ).toHaveLength(2);
  });
});

describe('what a speaker says', () => {
  it('of those praised is no second award', () => {
    expect(
      told(
        'Ban tổ chức đã tuyên dương 4 tập thể và 188 cá nhân.\nPhát biểu tại buổi lễ, Chủ tịch Hội Lò Văn Tòng cho biết: “Hội đã có nhiều cách làm. Kết quả tiêu biểu nhất chính là 188 điển hình cùng 4 tập thể được tuyên dương hôm nay”.',
      ),
    ).toMatchObject([{ recipients: { groups: 4, individuals: 188, combined: null } }]);
  });
});
