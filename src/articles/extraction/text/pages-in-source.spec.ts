import { describe, expect, it } from '@jest/globals';
import { extractPasted } from '../extract-pasted.js';

const MEETING = 'Sáng 15/1/2022, Hội LHPN huyện Suối Lê tổ chức hội nghị tổng kết công tác Hội năm 2021.';
const read = (pasted: string) => {
  const { article, meetings, attendees, awards, doubts } = extractPasted(pasted, {});
  return {
    author: article.author,
    titles: meetings.map(({ title }) => title),
    attendees: attendees.map(({ name, positions }) => `${name}: ${positions.join()}`),
    awards: awards.map(({ recipients, named }) => [recipients.groups, recipients.individuals, named.length]),
    doubts: doubts.map(({ code }) => code),
  };
};

describe('line breaks in the source of a page', () => {
  it.each([
    [
      'a name',
      `<p>${MEETING}</p>\n<p>Dự hội nghị có đồng chí Lò Thị\nMận, Phó Chủ tịch Hội LHPN tỉnh.</p>`,
      { attendees: ['Lò Thị Mận: Phó Chủ tịch Hội LHPN tỉnh'] },
    ],
    [
      'a row of names',
      `<p>${MEETING}</p>\n<p>Dịp này, UBND huyện tặng Giấy khen cho ông Lò Văn Ói, bà Lò Thị\nHoa và ông Sùng A Páo.</p>`,
      { awards: [[null, 3, 3]] },
    ],
    [
      'a form',
      `<p>${MEETING}</p>\n<p>Dịp này, Hội LHPN tỉnh tặng Bằng\nkhen cho 3 tập thể, 4 cá nhân.</p>`,
      { awards: [[3, 4, 0]] },
    ],
    [
      'a title',
      `<p>Sáng 15/1/2024, Hội Nông dân xã Lá tổ chức hội nghị tổng kết công tác\nHội và phong trào nông dân năm 2023.</p><p>Hết.</p>`,
      { titles: ['hội nghị tổng kết công tác Hội và phong trào nông dân năm 2023'] },
    ],
  ])('are blanks in %s', (_, html, expected) => {
    expect(read(html)).toMatchObject({ ...expected, author: null });
  });

  it('end paragraphs of a text that was only put between two tags', () => {
    const lines = [
      MEETING,
      'Dự hội nghị có bà Lò Thị Mận, Chủ tịch Hội.',
      'Dịp này, UBND huyện tặng Giấy khen cho 5 cá nhân.',
    ];
    expect(read(`<div>${[...lines, 'Ảnh: Lò Văn Ói.'].join('\n')}</div>`).awards).toEqual([[null, 5, 0]]);
  });
});

describe('the source of a short page', () => {
  it.each([
    `<p>${MEETING}</p><p>UBND huyện tặng Giấy khen cho 5 tập thể và 7 cá nhân.</p><p>Hết.</p>`,
    `<p>${MEETING}</p><p>UBND huyện tặng Giấy khen cho 5 tập thể và 7&nbsp;c&aacute; nh&acirc;n.</p>`,
    `<div>${MEETING} UBND huyện tặng Giấy khen cho 5 tập thể và 7&nbsp;cá nhân.</div>`,
  ])('is no plain text: %s', (html) => {
    expect(read(html)).toMatchObject({ titles: ['hội nghị tổng kết công tác Hội năm 2021'], awards: [[5, 7, 0]] });
  });
});

describe('lines that are no byline', () => {
  const GIVEN = 'Dịp này, UBND huyện tặng Giấy khen cho các cá nhân:';
  const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

  it.each([
    `<p>${MEETING}</p><p>${GIVEN}</p><table>${row('1', 'Lò Văn Ói', 'Xã Lá')}${row('2', 'Lò Thị Hoa', 'Xã Gió')}</table>`,
    `${MEETING}\nDịp này, UBND huyện tặng Giấy khen cho 2 cá nhân:\nLò Văn Ói\nLò Thị Hoa`,
  ])('name who receives, and are not read where no heading says what they are: %s', (pasted) => {
    const { author, doubts } = read(pasted);
    expect(author).toBeNull();
    expect(doubts).toContain('NAMES_NOT_READ');
  });

  it.each([
    `TIN BUỒN\n${MEETING}`,
    `TIN VUI\n\nHội nghị tổng kết công tác Hội\n\n${MEETING}`,
    `Hội nghị tổng kết công tác Hội huyện\n\nBÁO CÁO TỔNG KẾT\n\n${MEETING} Dịp này, UBND huyện tặng Giấy khen cho 2 cá nhân.`,
  ])('say what the text is: %s', (pasted) => {
    expect(read(pasted).author).toBeNull();
  });

  it.each([
    [`${MEETING}\nDịp này, UBND huyện tặng Giấy khen cho 2 cá nhân.\nLò Thị Hoa`, 'Lò Thị Hoa'],
    [`${MEETING}\nDịp này, UBND huyện tặng Giấy khen cho 2 cá nhân.\nTin, ảnh: Lò Thị Hoa`, 'Lò Thị Hoa'],
  ])('leave a byline: %s', (pasted, expected) => {
    expect(read(pasted).author).toBe(expected);
  });
});
