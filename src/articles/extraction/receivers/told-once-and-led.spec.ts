import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Sáng 9/1/2026, UBND xã Nà Lươn tổ chức hội nghị tổng kết công tác năm 2025.';
/** Form, grantors, presenters, counts, and who is named. */
const told = (text: string): string[] =>
  extractArticle(`${LEAD}\n\n${text}`).awards.map(
    ({ formPrinted, grantors, presenters, recipients: { groups, individuals, combined }, named }) =>
      [
        formPrinted,
        grantors.join(' & ') || '-',
        presenters.join(' & ') || '-',
        [groups, individuals, combined].map((count) => count ?? '-').join('/'),
        named.map(({ name }) => name).join('; '),
      ].join(' | '),
  );

describe('orders of several classes', () => {
  it('are told once, and each class is an award of its own', () => {
    expect(
      told(
        'Dịp này, thừa ủy quyền của Chủ tịch nước, ông Lò Văn Hoan, Bí thư Tỉnh ủy, trao Huân chương Lao động hạng Nhất cho ông Vũ Văn Bình; hạng Nhì cho bà Lê Thị Thu, hạng Ba cho ông Sùng A Páo và bà Đỗ Thị Minh.',
      ),
    ).toEqual([
      'Huân chương Lao động hạng Nhất | Chủ tịch nước | Lò Văn Hoan | -/1/- | Vũ Văn Bình',
      'Huân chương Lao động hạng Nhì | Chủ tịch nước | Lò Văn Hoan | -/1/- | Lê Thị Thu',
      'Huân chương Lao động hạng Ba | Chủ tịch nước | Lò Văn Hoan | -/2/- | Sùng A Páo; Đỗ Thị Minh',
    ]);
    expect(
      told(
        'Dịp này, Chủ tịch nước tặng Huân chương Lao động hạng Nhì cho 4 cá nhân và hạng Ba cho 2 tập thể, 9 cá nhân.',
      ),
    ).toEqual([
      'Huân chương Lao động hạng Nhì | Chủ tịch nước | - | -/4/- | ',
      'Huân chương Lao động hạng Ba | Chủ tịch nước | - | 2/9/- | ',
    ]);
  });

  it('stay one where they are given together, or counted', () => {
    expect(told('Dịp này, Chủ tịch nước tặng Huân chương Độc lập hạng Nhì, hạng Ba cho 20 cá nhân.')).toHaveLength(1);
    expect(told('Dịp này, Chủ tịch nước tặng 6 Huân chương Độc lập hạng Nhì, 8 hạng Ba cho 20 cá nhân.')).toHaveLength(
      1,
    );
    expect(told('Hội thi xếp hạng Nhất cho xã Nà Lươn; UBND huyện tặng Giấy khen cho 5 cá nhân.')).toHaveLength(1);
  });
});

describe('what a receiver leads or belongs to', () => {
  it.each([
    ['UBND tỉnh tặng 1 Cờ thi đua cho Trường THCS Nà Lươn, đơn vị dẫn đầu khối THCS toàn tỉnh.', '1/-/-', [1]],
    ['UBND tỉnh tặng Cờ thi đua cho các đơn vị dẫn đầu khối THCS, khối THPT.', '-/-/-', [0]],
    ['UBND tỉnh tặng Cờ thi đua cho 2 tập thể dẫn đầu cụm thi đua số 2.', '2/-/-', [0]],
    [
      'Sở Y tế tặng Giấy khen cho 6 tập thể và 9 cá nhân, gồm: 2 tập thể, 4 cá nhân lực lượng công an; 4 tập thể, 5 cá nhân ngành y tế.',
      '6/9/-',
      [0],
    ],
  ])('receives nothing: %s', (sentence, counts, named) => {
    const [award, ...more] = told(`Dịp này, ${sentence}`);
    expect([award!.split(' | ')[3], more]).toEqual([counts, []]);
    expect(award!.split(' | ')[4] === '' ? [0] : [award!.split('; ').length]).toEqual(named);
  });

  it('but who is said to receive does', () => {
    expect(told('Dịp này, UBND tỉnh tặng Giấy khen cho Công an xã Nà Lươn và xã Nà Pát.')[0]).toMatch(/ 2\/-\/- /u);
  });
});

describe('titles told by their numbers', () => {
  it('count who holds them, whoever is among them', () => {
    expect(
      told(
        'Dịp này, UBND huyện công nhận: 21 tập thể lao động tiên tiến (trong đó có cơ quan Phòng Giáo dục và 20 trường); 374 lao động tiên tiến, trong đó có 62 Chiến sĩ thi đua cơ sở.',
      ).map((each) => each.split(' | ')[3]),
    ).toEqual(['21/-/-', '-/374/-', '-/62/-']);
  });
});

describe('a unit behind a number of people', () => {
  it.each([
    ['ba bác sĩ và khoa Nội tổng hợp được trao tặng Bằng khen của UBND tỉnh.', '-/3/-'],
    ['3 cá nhân và tập thể được trao tặng Bằng khen của UBND tỉnh.', '-/-/3'],
  ])('is no second kind of those counted: %s', (sentence, counts) => {
    expect(told(`Dịp này, ${sentence}`).map((each) => each.split(' | ')[3])).toEqual([counts]);
  });
});

describe('who was given one thing, and given another', () => {
  it.each([
    [
      'Trường THCS Nà Lươn được UBND tỉnh tặng Bằng khen, được Công đoàn Giáo dục tỉnh tặng Giấy khen.',
      [
        'Bằng khen | UBND tỉnh | - | 1/-/- | Trường THCS Nà Lươn',
        'Giấy khen | Công đoàn Giáo dục tỉnh | - | 1/-/- | Trường THCS Nà Lươn',
      ],
    ],
    [
      '5 cá nhân được UBND tỉnh tặng Bằng khen và được Hội Nông dân tỉnh tặng Kỷ niệm chương.',
      ['Bằng khen | UBND tỉnh | - | -/5/- | ', 'Kỷ niệm chương | Hội Nông dân tỉnh | - | -/5/- | '],
    ],
    [
      '6 tập thể được UBND huyện tặng Giấy khen, được Huyện ủy tặng Giấy khen cho 2 tập thể.',
      ['Giấy khen | UBND huyện | - | 6/-/- | ', 'Giấy khen | Huyện ủy | - | 2/-/- | '],
    ],
  ])('received both: %s', (sentence, expected) => {
    expect(told(`Dịp này, ${sentence}`)).toEqual(expected);
  });
});

describe('prizes with who won them in brackets', () => {
  it('are not granted by the winners', () => {
    expect(
      told('Dịp này, Ban Tổ chức đã trao 1 giải Nhất (xã Nà Pát), 2 giải Nhì (xã Khuôn Vẽ, xã Lũng Vài).'),
    ).toEqual(['giải Nhất | Ban Tổ chức | - | -/-/- | ']);
    expect(
      told(
        'Kết thúc cuộc thi, Ban Tổ chức trao 1 giải Nhất (em Lê Văn Hùng, lớp 6A), 2 giải Nhì (em Sùng A Páo và em Lò Thị Mai).',
      ),
    ).toEqual([
      'giải Nhất | Ban Tổ chức | - | -/1/- | Lê Văn Hùng',
      'giải Nhì | Ban Tổ chức | - | -/2/- | Sùng A Páo; Lò Thị Mai',
    ]);
  });

  it('say how high those came who got a paper for them', () => {
    expect(
      told(
        'Dịp này, Hội Phụ nữ xã tặng Giấy chứng nhận cho 6 đơn vị đạt giải Hội thi, gồm: 1 giải Nhất (xã Nà Pát), 2 giải Nhì (xã Khuôn Vẽ, xã Lũng Vài), 3 giải Ba.',
      ),
    ).toEqual(['Giấy chứng nhận | Hội Phụ nữ xã | - | 6/-/- | ']);
    expect(
      told('Dịp này, Hội tặng Giấy khen cho 6 cá nhân đoạt giải; trao 1 giải Nhất cho em Lê Văn Hùng.'),
    ).toHaveLength(2);
  });
});

describe('departments in small letters', () => {
  it.each([
    'Sở giáo dục và đào tạo',
    'Sở văn hóa, thể thao và du lịch',
    'Sở y tế tỉnh Khe Vàng',
    'Bộ công an',
    'Phòng giáo dục và đào tạo huyện Nà Lươn',
  ])('grant by their whole names: %s', (name) => {
    expect(told(`Dịp này, ${name} tặng giấy khen cho 5 tập thể.`)).toEqual([`giấy khen | ${name} | - | 5/-/- | `]);
  });
});

describe('links to other articles', () => {
  it('end the lines of a list above them', () => {
    const names = ['Ông Lò Văn Hoan', 'Bà Lê Thị Thu', 'Ông Sùng A Páo', 'Bà Đỗ Thị Minh'];
    const list = names.map((name, i) => `${i + 1}\n${name}\nxã Nà Pát, huyện Nà Lươn`).join('\n');
    const text = `Dịp này, Hội Nông dân tỉnh tặng Giấy khen cho 4 nông dân.\n${list}\nTin khác\n- Tuyên dương 55 nông dân giỏi thị xã Khe Vàng .\n- Phường 9 có 210 nông dân giỏi`;
    expect(told(text)).toHaveLength(1);
  });
});

describe('who was given a form, told in sentences of their own', () => {
  it('are groups in one and people in the next', () => {
    expect(
      told(
        'Dịp này, Chủ tịch UBND tỉnh tặng Bằng khen cho 2 tập thể và 3 cá nhân.\n\nTập thể được tặng Bằng khen là Công an xã Nà Lươn và Đồn Biên phòng Khuôn Vẽ.\n\nCác cá nhân được tặng Bằng khen là Trung tá Lò Văn Hoan, Trưởng Công an xã Nà Lươn; Đại úy Sùng A Páo, Đội trưởng và Thiếu tá Đỗ Minh Quyết.',
      ),
    ).toEqual([
      'Bằng khen | Chủ tịch UBND tỉnh | - | 2/3/- | Công an xã Nà Lươn; Đồn Biên phòng Khuôn Vẽ; Lò Văn Hoan; Sùng A Páo; Đỗ Minh Quyết',
    ]);
  });

  it('received that form, and no other one', () => {
    expect(
      told(
        'Dịp này, Hội Nông dân tỉnh tặng Giấy khen cho 2 tập thể. UBND tỉnh tặng Bằng khen cho 2 tập thể. Các tập thể được tặng Bằng khen là Công an xã Nà Lươn và Hội Nông dân xã Nà Pát.',
      ),
    ).toEqual([
      'Giấy khen | Hội Nông dân tỉnh | - | 2/-/- | ',
      'Bằng khen | UBND tỉnh | - | 2/-/- | Công an xã Nà Lươn; Hội Nông dân xã Nà Pát',
    ]);
  });
});

describe('what somebody is quoted to say of those honoured', () => {
  it('is no further award', () => {
    expect(
      told(
        'Trong buổi lễ có 4 thầy cô được trao tặng danh hiệu Nhà giáo Nhân dân. Ông Lò Văn Hoan, Bí thư Tỉnh ủy, đã nói “Những thầy cô được trao tặng danh hiệu hôm nay làm rạng rỡ quê hương”.',
      ),
    ).toHaveLength(1);
  });
});
