import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LINES = [
  'Hội Nông dân xã Lá tổng kết công tác năm 2021',
  'Sáng ngày 10/1/2022, tại hội trường UBND xã, Hội Nông dân xã Lá tổ chức hội nghị tổng',
  'kết công tác Hội và phong trào nông dân năm 2021. Dự hội nghị có đồng chí Lò Văn Mơ,',
  'Phó Bí thư Đảng ủy xã. Trong năm qua, Hội đã vận động hội viên hiến đất làm đường và giúp',
  'nhau phát triển kinh tế.',
  'I. KẾT QUẢ KHEN THƯỞNG',
  'Tại hội nghị, Ủy ban nhân dân xã Lá đã tặng Giấy khen cho 1 tập thể và 2 cá nhân có thành',
  'tích xuất sắc trong phong trào nông dân năm 2021, có tên sau:',
  '1. Chi hội Nông dân thôn Mây',
  '2. Ông Vi Văn Pao, thôn Gió',
  '3. Bà Hà Thị Ban, thôn Đá',
];

function read(text: string) {
  const { meetings, attendees, awards } = extractArticle(text);
  return {
    days: meetings.map(({ heldOn }) => heldOn.value),
    guests: attendees.map(({ name, positions }) => [name, ...positions]),
    awards: awards.map(({ recipients: { groups, individuals }, named }) => [
      groups,
      individuals,
      ...named.map(({ name }) => name),
    ]),
  };
}

describe('lines with an empty one after each', () => {
  const expected = {
    days: ['2022-01-10'],
    guests: [['Lò Văn Mơ', 'Phó Bí thư Đảng ủy xã']],
    awards: [[1, 2, 'Chi hội Nông dân thôn Mây', 'Vi Văn Pao', 'Hà Thị Ban']],
  };

  it.each([['\n\n'], ['\r\n\r\n'], ['\n \n'], [' \n\n']])(
    'are joined as those of a wrapped text are: %j',
    (between) => {
      expect(read(LINES.join(between))).toEqual(expected);
    },
  );

  it('are quoted as they were pasted', () => {
    const text = LINES.join('\n\n');
    const { evidence } = extractArticle(text).awards[0]!;
    expect(text.slice(evidence.start, evidence.end)).toContain('có thành\n\ntích xuất sắc');
  });

  it('take no number of a page for one of receivers', () => {
    const text = [...LINES.slice(0, 6), LINES[6]!.replace(/cho .*/u, 'cho các'), '3', 'tập thể, cá nhân.'].join('\n\n');
    expect(read(text).awards).toEqual([[null, null]]);
  });
});

describe('paragraphs with an empty line between them', () => {
  it('stay paragraphs, where only a caption ends without a full stop', () => {
    const text = `Xã Lá tổng kết

Sáng 10/1/2022, Hội Nông dân xã Lá tổ chức hội nghị tổng kết công tác Hội năm 2021 tại hội trường.

Quang cảnh hội nghị tổng kết công tác Hội của xã Lá

Tại hội nghị, UBND xã Lá tặng Giấy khen cho 2 tập thể có nhiều thành tích.`;
    const { awards } = extractArticle(text);
    expect(awards.map(({ evidence }) => evidence.quote)).toEqual([
      expect.stringMatching(/^(?:Tại hội nghị, )?UBND xã Lá tặng Giấy khen cho 2 tập thể/u),
    ]);
  });
});
