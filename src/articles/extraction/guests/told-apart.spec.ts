import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const OPENING = 'Chiều 18/10/2024, Hội LHPN xã Nà Lau tổ chức họp mặt kỷ niệm Ngày Phụ nữ Việt Nam.';
const guests = (text: string): [string, string[]][] =>
  extractArticle(text).attendees.map(({ name, positions }) => [name, positions]);

describe('guests told one by one with full stops', () => {
  const ROW =
    'Ông Lò Văn Sính – Phó Bí thư Đảng ủy xã. Bà Hà Thị Tài – Phó Chủ tịch UBND xã, Trưởng Ban vì sự tiến bộ phụ nữ xã Nà Lau.';

  it('came where the sentence after them says that others came, too', () => {
    expect(guests(`${OPENING} ${ROW} Cùng hơn 30 hội viên đã tham dự buổi họp mặt.`)).toEqual([
      ['Lò Văn Sính', ['Phó Bí thư Đảng ủy xã']],
      ['Hà Thị Tài', ['Phó Chủ tịch UBND xã', 'Trưởng Ban vì sự tiến bộ phụ nữ xã Nà Lau']],
    ]);
  });

  it('are nobody where it does not, and up to one who does something', () => {
    expect(guests(`${OPENING} ${ROW} Cùng hơn 30 hội viên trong xã.`)).toEqual([]);
    const row = 'Ông Lò Văn Sính – Bí thư Chi bộ được nhắc đến nhiều. Bà Hà Thị Tài – Phó Chủ tịch UBND xã.';
    expect(guests(`${OPENING} ${row} Cùng hơn 30 hội viên đã tham dự.`)).toEqual([
      ['Hà Thị Tài', ['Phó Chủ tịch UBND xã']],
    ]);
  });
});

describe('a unit of the Youth Union', () => {
  it.each([
    'Cơ sở Công ty Nà Lươn',
    'Bệnh viện Nà Lươn',
    'Thị trấn Nà Lươn',
    'Bộ Công thương',
    'Kinh tế - Quốc phòng 4',
  ])('is nobody of the family name Đoàn: Đoàn %s', (unit) => {
    const { attendees, awards } = extractArticle(
      `Ngày 12/1/2023, Tỉnh đoàn tổ chức Hội nghị tổng kết năm 2022.\nDự hội nghị có bà Hà Thị Tài, Bí thư Huyện đoàn.\nDịp này, Tỉnh đoàn tặng Bằng khen cho Đoàn ${unit}.`,
    );
    expect(attendees.map(({ name }) => name)).toEqual(['Hà Thị Tài']);
    expect(awards.map(({ recipients }) => [recipients.groups, recipients.individuals])).toEqual([[1, null]]);
  });

  it('leaves people of that name alone', () => {
    expect(
      guests(`${OPENING}\nTham dự có ông Đoàn Bộ Lĩnh, Chủ tịch UBND xã; bà Đoàn Thị Mây, Bí thư Chi bộ.`),
    ).toEqual([
      ['Đoàn Bộ Lĩnh', ['Chủ tịch UBND xã']],
      ['Đoàn Thị Mây', ['Bí thư Chi bộ']],
    ]);
  });
});

describe('who is no guest', () => {
  it('is somebody whose figures are quoted', () => {
    expect(
      guests(`${OPENING}\nTheo Chủ tịch Hội LHPN xã Hà Thị Tài, đến ngày 30/9, toàn xã có 12 chi hội phụ nữ.`),
    ).toEqual([]);
  });

  it('is a church, whose name ends the post', () => {
    expect(guests(`${OPENING}\nTham dự có ông Lò Văn Sính – Trưởng Ban đại diện Hội thánh Cao Đài Khe Vàng.`)).toEqual([
      ['Lò Văn Sính', ['Trưởng Ban đại diện Hội thánh Cao Đài Khe Vàng']],
    ]);
  });
});
