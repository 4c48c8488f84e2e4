import { describe, expect, it } from '@jest/globals';
import type { DraftAward } from '../draft.js';
import { extractArticle } from '../extract-article.js';

const HEAD = `Suối Bạc: Khen thưởng 15 tập thể, 20 cá nhân xuất sắc trong phong trào nông dân

Ngày 8/1/2022, Hội Nông dân huyện Suối Bạc tổ chức Hội nghị tổng kết công tác Hội và phong trào nông dân năm 2021.`;

const counts = ({ recipients }: DraftAward): (number | null)[] => [recipients.groups, recipients.individuals];
const read = (...paragraphs: string[]): DraftAward[] => extractArticle(paragraphs.join('\n\n')).awards;

describe('numbers that only the headline tells', () => {
  it.each([
    ['of the one award of the body', 'UBND huyện tặng Giấy khen cho các tập thể, cá nhân.', [[15, 20]]],
    ['of praise without a form', 'UBND huyện khen thưởng các tập thể, cá nhân có thành tích.', [[15, 20]]],
    [
      'of neither of two awards',
      'UBND tỉnh tặng Bằng khen, UBND huyện tặng Giấy khen cho các tập thể, cá nhân.',
      [
        [null, null],
        [null, null],
      ],
    ],
    [
      'not of what is left of a sum',
      'UBND tỉnh tặng Bằng khen cho 5 tập thể, 5 cá nhân; UBND huyện tặng Giấy khen cho các tập thể, cá nhân.',
      [
        [5, 5],
        [null, null],
      ],
    ],
    [
      'of neither of two forms named at once',
      'các tập thể, cá nhân được tặng Bằng khen, Giấy khen của UBND huyện.',
      [
        [null, null],
        [null, null],
      ],
    ],
    ['not of other receivers', 'UBND huyện tặng Giấy khen cho các hội viên.', [[null, null]]],
  ])('are the numbers %s', (_, body, expected) => {
    expect(read(HEAD, `Dịp này, ${body}`).map(counts)).toEqual(expected);
  });
});

describe('what a past period tells', () => {
  it('is no award of the meeting, whatever stands after its semicolons', () => {
    const awards = read(
      'Với những thành tích đạt được, 5 năm qua, toàn ngành có 369 lượt tập thể được các cấp khen thưởng, trong đó có 4 tập thể được tặng Huân chương Lao động; có 10 tập thể và 8 cá nhân được tặng Bằng khen của Thủ tướng Chính phủ.',
      'Tại Hội nghị, Ban Giám đốc Công an tỉnh đã khen thưởng 18 tập thể và 52 cá nhân.',
    );
    expect(awards.map(({ form, recipients }) => [form, recipients.groups])).toEqual([['OTHER_RECOGNITION', 18]]);
  });
});

describe('days of an operation', () => {
  it('are no statistics that what follows in the paragraph belongs to', () => {
    const awards = read(
      'Chiều 18/2, UBND tỉnh Hoa Giang tổ chức khen thưởng các tập thể, cá nhân phá án. Cả hai chuyên án diễn ra trong 3 ngày, từ ngày 15 - 17/2. Chủ tịch UBND tỉnh Hoa Giang trao thưởng 100 triệu đồng cho Công an tỉnh; trao bằng khen cho 7 tập thể và 16 cá nhân.',
    );
    expect(awards.map(counts)).toContainEqual([7, 16]);
  });
});

describe('praise that names whom a paper counts', () => {
  it('is the same award, and a name that was not understood leaves its own number out', () => {
    const awards = read(
      'Ngày 14/4/2023, Phường Hưng Lạc trao giấy khen đột xuất cho 04 hộ gia đình hiến đất mở rộng đường.',
      'Lãnh đạo phường Hưng Lạc đã đến tận nhà khen thưởng các hộ gia đình gồm: ông Trần văn Đố, ông Lò Văn Tài, bà Hứa Thị Mai và bà Hà Thị Tài.',
    );
    expect(awards.map(({ form, recipients }) => [form, recipients.households, recipients.individuals])).toEqual([
      ['CERTIFICATE_OF_COMMENDATION', 4, null],
    ]);
    expect(awards[0]!.named.map(({ name, kind }) => [name, kind])).toEqual([
      ['Lò Văn Tài', 'HOUSEHOLD'],
      ['Hứa Thị Mai', 'HOUSEHOLD'],
      ['Hà Thị Tài', 'HOUSEHOLD'],
    ]);
  });

  it('who was chosen and honoured was not only proposed', () => {
    const awards = read(
      'Tại buổi lễ, Ban tổ chức cũng xét chọn, vinh danh 2 nhân vật tiêu biểu; khen thưởng 3 tập thể.',
    );
    expect(awards.map(({ status }) => status)).toEqual(['PRAISED', 'GRANTED']);
  });
});

describe('tellings of one award', () => {
  const LEAD = 'Ngày 24/6/2023, Tỉnh đoàn Hoa Giang tổ chức Hội nghị tuyên dương thanh niên tiên tiến.';

  it('those of one place are among those told before, and name some of them', () => {
    const awards = read(
      LEAD,
      'Tại hội nghị, Trung ương Đoàn tặng Bằng khen cho 26 cá nhân xuất sắc.',
      'Riêng Khe Vàng có 2 cá nhân được nhận Bằng khen của Trung ương Đoàn gồm: anh Lò Văn Tài, Bí thư Đoàn xã Pá Hu và chị Hứa Thị Mai, Bí thư Đoàn xã Nậm Lau.',
    );
    expect(awards.map(counts)).toEqual([[null, 26]]);
    expect(awards[0]!.named.map(({ name }) => name)).toEqual(['Lò Văn Tài', 'Hứa Thị Mai']);
  });

  it('the number of one place is not the number of all', () => {
    const awards = read(
      LEAD,
      'Tại hội nghị, Trung ương Đoàn tặng Bằng khen cho nhiều cá nhân xuất sắc.',
      'Riêng Khe Vàng có 2 cá nhân được nhận Bằng khen của Trung ương Đoàn.',
    );
    expect(awards.map(counts)).toEqual([[null, null]]);
  });

  it('those of one place that stands there by its name alone are among them, too', () => {
    const awards = read(
      LEAD,
      'Tại hội nghị, 299 đại biểu được tuyên dương.',
      'Khe Vàng có 3 cá nhân tiêu biểu được tuyên dương.',
    );
    expect(awards.map(counts)).toEqual([[null, 299]]);
  });

  it('a certificate in a caption does not count all whom several levels commended', () => {
    const awards = read(
      'Chủ tịch Liên đoàn Lao động huyện Lò Văn Tài tặng Bằng khen cho các tập thể, cá nhân có thành tích xuất sắc. |',
      'Trong năm qua, phong trào công nhân, viên chức, lao động của huyện tiếp tục được đổi mới, hướng về cơ sở và người lao động.',
      'Ghi nhận sự nỗ lực đó, đã có 52 tập thể, 43 cá nhân được các cấp Công đoàn khen thưởng.',
    );
    expect(awards.map(({ form, recipients }) => [form, recipients.groups])).toEqual([
      ['CERTIFICATE_OF_MERIT', null],
      ['OTHER_RECOGNITION', 52],
    ]);
  });

  it('whoever is told apart behind “Trong đó” is among those counted before, also where that is not all of them', () => {
    const awards = read(
      LEAD,
      'Tại buổi lễ, Ban Chỉ đạo hiến máu tình nguyện tỉnh khen thưởng cho 60 cá nhân.',
      'Trong đó, 4 cá nhân được trao Kỷ niệm chương, 50 cá nhân được UBND tỉnh tặng Bằng khen.',
    );
    expect(awards.map(({ form, recipients }) => [form, recipients.individuals])).toEqual([
      ['COMMEMORATIVE_MEDAL', 4],
      ['CERTIFICATE_OF_MERIT', 50],
    ]);
    const again = awards.flatMap(({ toldAgain }) => toldAgain.map(({ quote }) => quote));
    expect(again).toContainEqual(expect.stringContaining('60 cá nhân'));
  });
});
