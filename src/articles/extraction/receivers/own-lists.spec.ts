import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const receivers = (text: string) =>
  extractArticle(`Sáng 5/1/2023, UBND tỉnh Vàng Khê tổ chức hội nghị tổng kết.\n${text}`).awards.map(
    ({ formPrinted, recipients: { groups, individuals, unspecified }, named }) => [
      formPrinted,
      groups,
      individuals,
      unspecified,
      named.map(({ name }) => name).join('; '),
    ],
  );
const BOTH = 'Đồn Biên phòng Nà Lươn; Hội Nông dân huyện Khe Vàng; Trần Quốc Sáng; Hoàng Thị Mơ';

describe('kinds of receivers, each with its own list', () => {
  it.each([
    [
      'behind the form, without a number',
      'Dịp này, các tập thể được Chủ tịch UBND tỉnh tặng Bằng khen gồm: Đồn Biên phòng Nà Lươn, Hội Nông dân huyện Khe Vàng.',
      [['Bằng khen', 2, null, false, 'Đồn Biên phòng Nà Lươn; Hội Nông dân huyện Khe Vàng']],
    ],
    [
      'behind the form, both of them',
      'Dịp này, các tập thể được Chủ tịch UBND tỉnh tặng Bằng khen gồm: Đồn Biên phòng Nà Lươn, Hội Nông dân huyện Khe Vàng; các cá nhân gồm: ông Trần Quốc Sáng, bà Hoàng Thị Mơ.',
      [['Bằng khen', 2, 2, false, BOTH]],
    ],
    [
      'behind the form, each with its number',
      'Dịp này, 2 tập thể được Chủ tịch UBND tỉnh tặng Bằng khen gồm: Đồn Biên phòng Nà Lươn, Hội Nông dân huyện Khe Vàng; 2 cá nhân gồm: ông Trần Quốc Sáng, bà Hoàng Thị Mơ.',
      [['Bằng khen', 2, 2, false, BOTH]],
    ],
    [
      'behind whom it goes to',
      'Dịp này, Chủ tịch UBND tỉnh tặng Bằng khen cho các tập thể: Đồn Biên phòng Nà Lươn, Hội Nông dân huyện Khe Vàng và các cá nhân: ông Trần Quốc Sáng, bà Hoàng Thị Mơ.',
      [['Bằng khen', 2, 2, false, BOTH]],
    ],
    [
      'in the sentence that goes on',
      'Tại hội nghị, lãnh đạo tỉnh trao Bằng khen của Chủ tịch UBND tỉnh cho các tập thể, cá nhân. Theo đó, các tập thể được tặng Bằng khen gồm: Đồn Biên phòng Nà Lươn, Hội Nông dân huyện Khe Vàng; các cá nhân gồm: ông Trần Quốc Sáng, bà Hoàng Thị Mơ.',
      [['Bằng khen', 2, 2, false, BOTH]],
    ],
    [
      'but those without one are more',
      'Dịp này, Chủ tịch UBND tỉnh tặng Bằng khen cho các tập thể: Đồn Biên phòng Nà Lươn, Hội Nông dân huyện Khe Vàng và các cá nhân có thành tích.',
      [['Bằng khen', null, null, true, 'Đồn Biên phòng Nà Lươn; Hội Nông dân huyện Khe Vàng']],
    ],
    [
      'and what is no list names nobody',
      'Dịp này, các tập thể được Chủ tịch UBND tỉnh tặng Bằng khen gồm các sở, ngành và địa phương.',
      [['Bằng khen', null, null, true, '']],
    ],
    [
      'pupils behind "3 em:" are people, and the number is theirs',
      'Dịp này, Hội đồng Đội tỉnh khen thưởng đột xuất 3 em: Nguyễn Thị Mỹ Hạnh (Trường THCS Hoa Ban), Lê Hoài Bảo (Trường THCS Bản Mế), Vi Minh Khang.',
      [['khen thưởng', null, 3, false, 'Nguyễn Thị Mỹ Hạnh; Lê Hoài Bảo; Vi Minh Khang']],
    ],
  ])('%s', (_, text, expected) => {
    expect(receivers(text)).toEqual(expected);
  });

  it('are not counted twice by a photo of the committee', () => {
    const text =
      'Ban tổ chức trao cờ vững mạnh xuất sắc cho các đơn vị\nBan tổ chức trao cờ vững mạnh xuất sắc cho các đơn vị\nDịp này, Hội đồng Đội tỉnh tặng cờ vững mạnh xuất sắc toàn diện cho 3 đơn vị.';
    expect(receivers(text)).toEqual([['cờ vững mạnh', 3, null, false, '']]);
  });

  it('are none where years are looked back on', () => {
    expect(
      receivers('Qua 8 năm đã có 86 tổ được trao giải, 31 tổ trưởng được Chủ tịch UBND tỉnh tặng Bằng khen.'),
    ).toEqual([]);
  });

  it('are classes of a school, too', () => {
    expect(
      receivers(
        'Dịp này, Chi đội 5A2, Chi đội lớp 4A1 và thầy giáo Phạm Văn Lợi nhận Giấy khen của Huyện đoàn Khe Vàng.',
      ),
    ).toEqual([['Giấy khen', 2, 1, false, 'Chi đội 5A2; Chi đội lớp 4A1; Phạm Văn Lợi']]);
  });

  it('bear names with their port and their island', () => {
    expect(
      receivers('Dịp này, UBND tỉnh tặng Bằng khen cho Đồn Biên phòng cửa khẩu cảng Nà Lươn và UBND huyện đảo Cồn Mế.'),
    ).toEqual([['Bằng khen', 2, null, false, 'Đồn Biên phòng cửa khẩu cảng Nà Lươn; UBND huyện đảo Cồn Mế']]);
  });
});
