import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const OPENING = 'Hội nghị tổng kết\nNgày 20/7/2022, UBND huyện Khe Vàng tổ chức hội nghị tổng kết. ';
const guests = (text: string) =>
  extractArticle(`${OPENING}${text}`).attendees.map(({ name, positions, roles }) =>
    [name, positions.join('; '), roles.join('+')].join(' | '),
  );

describe('guests, in words that few reports use', () => {
  it.each([
    [
      'the post behind the last is that of all, where several hold it',
      'Dự hội nghị có các đồng chí Trần Văn Khê, Vi Văn Thắm – Phó Chủ tịch UBND huyện.',
      ['Trần Văn Khê | Phó Chủ tịch UBND huyện | ATTENDEE', 'Vi Văn Thắm | Phó Chủ tịch UBND huyện | ATTENDEE'],
    ],
    [
      'what somebody did there is no post',
      'Tham dự có đồng chí Trần Văn Khê, Chủ tịch LĐLĐ huyện -chủ trì hội nghị; đồng chí Lò Thị Mây, Chủ tịch Hội LHPN huyện.',
      ['Trần Văn Khê | Chủ tịch LĐLĐ huyện | ATTENDEE', 'Lò Thị Mây | Chủ tịch Hội LHPN huyện | ATTENDEE'],
    ],
    [
      '"Tổ chức - Cán bộ" is one field',
      'Dự hội nghị có Trưởng phòng Tổ chức - Cán bộ Trần Văn Khê.',
      ['Trần Văn Khê | Trưởng phòng Tổ chức - Cán bộ | ATTENDEE'],
    ],
    [
      'one degree stands behind another',
      'Dự hội nghị có ThS.BS. Trần Văn Khê, Giám đốc Sở Y tế.',
      ['Trần Văn Khê | Giám đốc Sở Y tế | ATTENDEE'],
    ],
    [
      'a body of a city ends a post before a name that could be a place’s',
      'Dự hội nghị có Chủ tịch Hội LHPN TP Vũ Thị Liên.',
      ['Vũ Thị Liên | Chủ tịch Hội LHPN TP | ATTENDEE'],
    ],
    [
      'a province that begins like a form of address is nobody',
      'Dự hội nghị có Bà Rịa Thắm Mây và ông Trần Văn Khê, Chủ tịch UBND tỉnh.',
      ['Trần Văn Khê | Chủ tịch UBND tỉnh | ATTENDEE'],
    ],
    [
      'both are heard whom the meeting heard',
      'Hội nghị đã nghe đồng chí Trần Văn Khê, Chủ tịch UBND huyện và đồng chí Lò Thị Mây, Trưởng phòng Nội vụ phát biểu.',
      ['Trần Văn Khê | Chủ tịch UBND huyện | SPEAKER', 'Lò Thị Mây | Trưởng phòng Nội vụ | SPEAKER'],
    ],
    [
      'somebody chairs where it is "dưới sự chủ trì của"',
      'Dưới sự chủ trì của đồng chí Trần Văn Khê, Chủ tịch UBND huyện, hội nghị đã thảo luận.',
      ['Trần Văn Khê | Chủ tịch UBND huyện | CHAIR+ATTENDEE'],
    ],
    [
      'a Prime Minister who hands over at the meeting was there',
      'Tại hội nghị, Thủ tướng Trần Văn Khê đã trao Huân chương Lao động cho Công ty Mây Xanh.',
      ['Trần Văn Khê | Thủ tướng | PRESENTER'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(guests(text)).toEqual(expected);
  });

  it('those who choose somebody are no delegation', () => {
    const { delegations } = extractArticle(
      `${OPENING}Dự hội nghị có 50 đại biểu thống nhất hiệp thương cử 03 vị vào Ủy ban.`,
    );
    expect(delegations).toEqual([]);
  });
});
