import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const REVIEW = 'Ngày 12/1/2023, Huyện ủy Nà Lươn tổ chức Hội nghị tổng kết công tác xây dựng Đảng năm 2022.';
const CEREMONY = 'Sáng 16/5/2023, Đảng ủy phường Cầu Đá tổ chức Lễ trao tặng Huy hiệu Đảng đợt 19/5.';

/** Each award in a line: form, who grants, who hands over, how many people, who is named. */
function awards(text: string, lead: string): string[] {
  return extractArticle(`${lead}\n${text}`).awards.map(
    ({ form, formPrinted, grantors, presenters, recipients: { individuals, groups }, named }) =>
      [
        form === 'COMMEMORATIVE_MEDAL' ? formPrinted : `${form} ${formPrinted}`,
        grantors.join(', ') || '-',
        presenters.join(', ') || '-',
        `${individuals ?? '-'}${groups === null ? '' : `/${groups} groups`}`,
        named.map(({ name }) => name).join(', '),
      ].join(' | '),
  );
}

describe('badges of the Party told of a meeting', () => {
  it.each([
    ['Dịp này, Huyện ủy đã trao Huy hiệu Đảng cho 48 đảng viên.', ['Huy hiệu Đảng | Huyện ủy | - | 48 | ']],
    [
      'Đợt này, 160 đảng viên được nhận Huy hiệu 70, 60 và 55 năm tuổi Đảng.',
      ['Huy hiệu 70, 60 và 55 năm tuổi Đảng | - | - | 160 | '],
    ],
    [
      'Tại hội nghị, Huyện ủy trao Huy hiệu 40 năm tuổi Đảng cho đồng chí Lò Văn Khánh.',
      ['Huy hiệu 40 năm tuổi Đảng | Huyện ủy | - | 1 | Lò Văn Khánh'],
    ],
    [
      'Huyện ủy trao Huy hiệu 40 năm tuổi Đảng cho 12 đảng viên.\nẢnh: Các đảng viên được nhận Huy hiệu.',
      ['Huy hiệu 40 năm tuổi Đảng | Huyện ủy | - | 12 | '],
    ],
    [
      'Dịp này, Huy hiệu 70 năm tuổi Đảng được trao cho đảng viên Lò Văn Sáu; Huy hiệu 60 năm tuổi Đảng được trao cho đồng chí Vàng Thị Mỷ.',
      ['Huy hiệu 70 năm tuổi Đảng | - | - | 1 | Lò Văn Sáu', 'Huy hiệu 60 năm tuổi Đảng | - | - | 1 | Vàng Thị Mỷ'],
    ],
    [
      'Dịp này, Huyện ủy tặng Giấy khen cho 4 tập thể; trao Huy hiệu 30 năm tuổi Đảng cho 2 đảng viên.',
      [
        'CERTIFICATE_OF_COMMENDATION Giấy khen | Huyện ủy | - | -/4 groups | ',
        'Huy hiệu 30 năm tuổi Đảng | Huyện ủy | - | 2 | ',
      ],
    ],
  ])('%s', (text, expected) => expect(awards(text, REVIEW)).toEqual(expected));

  it.each([
    'Năm 2022, toàn Đảng bộ kết nạp 236 đảng viên; trao Huy hiệu Đảng cho 487 đảng viên.',
    'Đảng bộ huyện có 120 đảng viên được tặng Huy hiệu Đảng.',
    'Trong nhiệm kỳ, Huyện ủy đã trao Huy hiệu Đảng cho 60 đồng chí.',
    'Huyện ủy đã kết nạp 6 đảng viên mới; đề nghị cấp trên tặng Huy hiệu Đảng cho 11 đồng chí, trong đó 1 đồng chí 65 năm tuổi đảng.',
    'Ông Giàng A Ảo, đảng viên 50 năm tuổi Đảng, được tặng Huy hiệu 50 năm tuổi Đảng năm 2019, trú ở xã Na Vài, kể lại.',
    'Cụ Vàng Văn Tợn - Huy hiệu 60 năm tuổi Đảng - bồi hồi nhớ lại ngày được kết nạp.',
  ])('and none of the work or of who somebody is: %s', (text) => expect(awards(text, REVIEW)).toEqual([]));
});

describe('badges of the Party told of their own ceremony', () => {
  const told = (text: string): string[] => awards(text, CEREMONY);

  it.each([
    'Đợt này, phường có 68 đảng viên được trao Huy hiệu Đảng, trong đó có 2 đảng viên nhận Huy hiệu 70 năm tuổi Đảng, 14 đảng viên nhận Huy hiệu 60 năm tuổi Đảng.',
    'Đợt này có 68 đồng chí nhận Huy hiệu Đảng. Cụ thể: 70 năm tuổi Đảng: 2 đồng chí; 60 năm: 14 đồng chí; 30 năm: 52 đồng chí.',
    'Trong số 68 đảng viên được trao tặng Huy hiệu Đảng lần này có 2 đảng viên vinh dự được trao Huy hiệu 70 năm tuổi Đảng; 14 đảng viên được trao Huy hiệu 60 năm tuổi Đảng.',
    'Đợt này có 68 đảng viên được trao tặng huy hiệu. Trong đó có 2 đồng chí nhận huy hiệu 70 năm, 14 đồng chí 60 năm và 52 đồng chí được nhận huy hiệu 30 năm tuổi Đảng.',
  ])('are one award where all of them are counted: %s', (text) =>
    expect(told(text)).toEqual([expect.stringMatching(/^huy hiệu đảng \| - \| - \| 68 \| $/iu)]),
  );

  it('are an award of each class where they are not, and never a sum', () => {
    expect(
      told('Đợt này có 2 đồng chí nhận Huy hiệu 65 năm, 5 đồng chí 60 năm, 9 đồng chí 40 và 30 năm tuổi Đảng.'),
    ).toEqual([
      'Huy hiệu 65 năm | - | - | 2 | ',
      'Huy hiệu 60 năm | - | - | 5 | ',
      'Huy hiệu 40 và 30 năm tuổi Đảng | - | - | 9 | ',
    ]);
    expect(
      told(
        'Tại buổi lễ, Đảng ủy trao Huy hiệu 60 năm tuổi Đảng cho 2 đảng viên; Huy hiệu 55 năm tuổi Đảng cho 1 đảng viên; 45 năm tuổi Đảng cho 6 đảng viên.',
      ),
    ).toEqual([
      'Huy hiệu 60 năm tuổi Đảng | Đảng ủy | - | 2 | ',
      'Huy hiệu 55 năm tuổi Đảng | Đảng ủy | - | 1 | ',
      'Huy hiệu 45 năm tuổi Đảng | Đảng ủy | - | 6 | ',
    ]);
  });

  it('name those of a class among all of them, and everybody who hands one over', () => {
    expect(
      told(
        'Đợt này, phường có 14 đồng chí được trao tặng Huy hiệu Đảng. Trong đó có 2 đồng chí nhận Huy hiệu 65 năm tuổi Đảng là đồng chí Lò Thị Mậu và đồng chí Giàng A Trị.\n' +
          'Đồng chí Vàng Thị Hường, Bí thư Đảng ủy phường trao Huy hiệu 65 năm tuổi Đảng cho các đồng chí.\n' +
          'Đồng chí Lò Văn Thắm, Chủ tịch UBND phường trao Huy hiệu 30 năm tuổi Đảng cho các đồng chí.',
      ),
    ).toEqual(['Huy hiệu Đảng | - | Vàng Thị Hường, Lò Văn Thắm | 14 | Lò Thị Mậu, Giàng A Trị']);
  });

  it('given after death besides are an award of their own', () => {
    expect(
      told(
        'Đợt này, 29 đảng viên được tặng Huy hiệu Đảng. Ngoài ra, Đảng ủy phường Cầu Đá truy tặng Huy hiệu Đảng 30 năm cho 1 đảng viên.',
      ),
    ).toEqual(['Huy hiệu Đảng | - | - | 29 | ', 'Huy hiệu Đảng 30 năm | Đảng ủy phường Cầu Đá | - | 1 | ']);
  });

  it('are granted by a body of the Party alone, and by nobody who only hands them over', () => {
    expect(told('Dịp này, lãnh đạo phường trao Huy hiệu 50 năm tuổi Đảng cho 3 đảng viên.')).toEqual([
      'Huy hiệu 50 năm tuổi Đảng | - | - | 3 | ',
    ]);
    expect(told('Trưởng Ban Nội chính Tỉnh ủy đã trao Huy hiệu 70 năm tuổi Đảng cho 2 đảng viên.')).toEqual([
      'Huy hiệu 70 năm tuổi Đảng | - | - | 2 | ',
    ]);
  });

  it.each([
    'Đến nay, Đảng bộ phường có 312 đảng viên được tặng Huy hiệu Đảng.',
    'Bí thư Đảng ủy phường Lò Văn Tuyền mong các đảng viên được trao Huy hiệu Đảng giữ gìn sức khỏe.',
    'Đại diện các đảng viên được nhận Huy hiệu Đảng đã phát biểu cảm ơn.',
  ])('count nobody beside them: %s', (text) =>
    expect(told(`Đợt này, Đảng ủy phường trao Huy hiệu Đảng cho 37 đồng chí.\n${text}`)).toEqual([
      'Huy hiệu Đảng | Đảng ủy phường | - | 37 | ',
    ]),
  );
});

describe('other badges', () => {
  it('are none of the Party', () => {
    expect(
      awards(
        'Dịp này, Tỉnh đoàn trao Huy hiệu “Tuổi trẻ dũng cảm” cho 2 đoàn viên, Huy hiệu Đảng được trao cho 5 đảng viên.',
        REVIEW,
      ),
    ).toEqual([
      'OTHER_RECOGNITION Huy hiệu “Tuổi trẻ dũng cảm” | Tỉnh đoàn | - | 2 | ',
      'Huy hiệu Đảng | - | - | 5 | ',
    ]);
    expect(awards('Dịp này, Hội trao Huy hiệu 50 năm công tác cho 3 người.', REVIEW)).toEqual([]);
  });
});
