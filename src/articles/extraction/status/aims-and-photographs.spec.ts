import { describe, expect, it } from '@jest/globals';
import { OPENING, awardsTold } from '../../../../test/support/awards-told.js';
import { extractArticle } from '../extract-article.js';

const awardsOf = (text: string) => extractArticle(`${OPENING}${text}`).awards;

describe('what is no award of the meeting', () => {
  it('is what is still to be reached', () => {
    expect(
      awardsTold(
        'Các đơn vị thống nhất chỉ tiêu: mỗi đơn vị có một sáng kiến; phấn đấu 2 đơn vị được đề nghị tặng Cờ thi đua của UBND tỉnh, 3 đơn vị được đề nghị tặng Bằng khen.',
      ),
    ).toEqual([]);
    expect(awardsTold('Cụm đề nghị UBND tỉnh tặng Cờ thi đua cho 2 đơn vị đã nỗ lực phấn đấu.')).toHaveLength(1);
    expect(
      awardsTold('Dịp này, ghi nhận chi hội phấn đấu 5 năm liền, UBND tỉnh tặng Cờ thi đua cho chi hội.'),
    ).toHaveLength(1);
  });

  it('is what somebody had received in the course of the year', () => {
    expect(
      awardsTold('Cụm có 118 giáo viên dạy giỏi, 5 đồng chí được tặng Bằng khen của Bộ trưởng Bộ Y tế trong năm.'),
    ).toEqual([]);
    expect(awardsTold('Dịp này, UBND xã tặng Giấy khen cho 5 cá nhân có thành tích xuất sắc trong năm.')).toEqual([
      'Giấy khen | GRANTED | UBND xã | -/5',
    ]);
  });

  it('is what all levels gave in those years', () => {
    expect(awardsTold('Cũng trong năm năm ấy, các cấp đã khen thưởng 61 tập thể, 145 cá nhân trong thị xã.')).toEqual(
      [],
    );
  });
});

describe('who joins those who received in a photograph', () => {
  it('received nothing', () => {
    const [award] = awardsOf(
      'Dịp này, 4 cá nhân được tặng Huân chương Lao động. Ông Lò Văn Tợn - Bí thư Tỉnh ủy chụp ảnh lưu niệm cùng các cá nhân được tặng Huân chương Lao động.',
    );
    expect(award).toMatchObject({ recipients: { individuals: 4 }, named: [] });
  });

  it('is not whoever is joined', () => {
    const [award] = awardsOf(
      'Lãnh đạo xã chụp ảnh cùng bà Vừ Thị Mỷ, Trưởng thôn Nà Lươn, được UBND tỉnh tặng Bằng khen.',
    );
    expect(award!.named.map(({ name }) => name)).toEqual(['Vừ Thị Mỷ']);
  });
});

describe('who hands over, told by a pronoun', () => {
  const FIRST = 'Dịp này, bà Vừ Thị Mỷ, Phó Chủ tịch UBND tỉnh trao Huân chương Lao động hạng Ba cho ông Lò Văn Tợn.';

  it.each(['Tiếp đó, đồng chí trao', 'Bà cũng trao', 'Bà thay mặt lãnh đạo tỉnh trao tặng'])(
    'is the one before: %s',
    (he) => {
      const [, award] = awardsOf(`${FIRST} ${he} Bằng khen của Thủ tướng Chính phủ cho 4 cá nhân.`);
      expect(award).toMatchObject({ presenters: ['Vừ Thị Mỷ'], recipients: { individuals: 4 } });
      expect(award!.carriedOver).toContain('PRESENTER');
    },
  );

  it('is nobody where another is told', () => {
    const [, award] = awardsOf(`${FIRST} Tiếp đó, lãnh đạo huyện trao Bằng khen của Bộ Y tế cho 4 cá nhân.`);
    expect(award!.presenters).toEqual([]);
  });
});

describe("a province's border guard", () => {
  it('receives, also when it is abbreviated', () => {
    const [award] = awardsOf('Dịp này, Chủ tịch nước tặng Huân chương Bảo vệ Tổ quốc hạng Ba cho BĐBP tỉnh Hòa Bình.');
    expect(award).toMatchObject({ recipients: { groups: 1 }, named: [{ name: 'BĐBP tỉnh Hòa Bình', kind: 'GROUP' }] });
  });
});
