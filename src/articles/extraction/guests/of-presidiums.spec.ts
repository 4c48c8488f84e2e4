import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 14/10/2022, Hội Nông dân tỉnh Nà Lươn gặp mặt kỷ niệm 92 năm Ngày thành lập Hội Nông dân Việt Nam.';
const guests = (text: string): string[] =>
  extractArticle(`${LEAD}\n${text}`).attendees.map(({ name, positions }) => `${name} | ${positions.join('; ')}`);

describe('guests', () => {
  it.each(['Góp mặt có', 'Góp mặt tại buổi lễ có'])('are told by “%s”', (words) => {
    expect(guests(`${words} đồng chí Dương Quang Thạch – Phó Trưởng Ban Dân vận Tỉnh ủy và 80 đại biểu.`)).toEqual([
      'Dương Quang Thạch | Phó Trưởng Ban Dân vận Tỉnh ủy',
    ]);
  });

  it('are none of those whom a presidium gives a title', () => {
    expect(
      guests(
        'Ở danh hiệu Phụ nữ tiêu biểu do Đoàn Chủ tịch Trung ương Hội LHPN Việt Nam trao, tỉnh góp mặt 2 cá nhân gồm: bà Vũ Thị Na, Chi hội trưởng Chi hội phụ nữ thôn 4; bà Lê Thị Oanh, Chủ tịch Hội LHPN xã Lũng Vài.',
      ),
    ).toEqual([]);
  });

  it('are those who preside over a meeting', () => {
    expect(
      guests('Đoàn Chủ tịch Hội nghị gồm các đồng chí: Lò Văn Sính, Chủ tịch Hội; Vàng Thị Na, Phó Chủ tịch Hội.'),
    ).toEqual(['Lò Văn Sính | Chủ tịch Hội', 'Vàng Thị Na | Phó Chủ tịch Hội']);
  });

  it('hold the posts between two dashes', () => {
    expect(guests('Ông Trương Quang Lê – Chủ tịch Hội Nông dân tỉnh – nhìn lại chặng đường 92 năm qua.')).toEqual([
      'Trương Quang Lê | Chủ tịch Hội Nông dân tỉnh',
    ]);
  });
});
