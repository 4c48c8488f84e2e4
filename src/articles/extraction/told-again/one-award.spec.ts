import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/1/2023, UBND huyện Nà Lươn tổ chức Hội nghị tổng kết công tác năm 2022.';
const told = (article: string): string[] =>
  extractArticle(article).awards.map(
    ({ formPrinted, grantors, recipients: { groups, individuals } }) =>
      `${formPrinted} | ${grantors.join(', ')} | ${groups ?? '-'}/${individuals ?? '-'}`,
  );
const read = (...lines: string[]): string[] => told([LEAD, ...lines].join('\n'));

describe('one order, given to one', () => {
  const opening = (order: string): string =>
    `Trường Cao đẳng Khe Vàng khai giảng năm học mới\n\nSáng 12/1/2023, Trường Cao đẳng Khe Vàng tổ chức lễ kỷ niệm 60 năm thành lập và đón nhận ${order}.\n`;
  const body =
    'Tại buổi lễ, thừa ủy quyền Chủ tịch nước, Phó Chủ tịch UBND tỉnh Mai Văn Lạc trao Huân chương Lao động hạng Nhất cho Ban Giám hiệu nhà trường.';

  it('is one award, whatever the one is called', () => {
    expect(told(`${opening('Huân chương Lao động hạng Nhất')}${body}`)).toEqual([
      'Huân chương Lao động hạng Nhất | Chủ tịch nước | 1/-',
    ]);
  });

  it('is another award than one of another class', () => {
    expect(told(`${opening('Huân chương Lao động hạng Ba')}${body}`)).toHaveLength(2);
  });
});

describe('a form', () => {
  it('is not a title besides because it is called one', () => {
    expect(read('Dịp này, 37 đơn vị nhận danh hiệu Cờ thi đua xuất sắc của UBND tỉnh.')).toEqual([
      'Cờ thi đua | UBND tỉnh | 37/-',
    ]);
    expect(read('Dịp này, 37 đơn vị nhận danh hiệu Tập thể lao động xuất sắc của UBND tỉnh.')).toEqual([
      expect.stringMatching(/Tập thể lao động xuất sắc \| UBND tỉnh \| 37\/-$/u),
    ]);
  });

  it('has no number where groups and people got flags and papers by the same words', () => {
    expect(read('Dịp này, 3 đơn vị, 5 cá nhân được UBND tỉnh tặng cờ thi đua xuất sắc và bằng khen.')).toEqual([
      'cờ thi đua | UBND tỉnh | -/-',
      'bằng khen | UBND tỉnh | -/-',
    ]);
    expect(read('Dịp này, 3 đơn vị được UBND tỉnh tặng cờ thi đua, 5 cá nhân được tặng bằng khen.')).toEqual([
      'cờ thi đua | UBND tỉnh | 3/-',
      expect.stringMatching(/^bằng khen \| .*-\/5$/u),
    ]);
  });
});

describe('captions below the controls of a photo', () => {
  const COUNTED = 'Tại hội nghị, Viện trưởng Mai Văn Lạc đã trao Cờ thi đua của Chính phủ tặng 22 tập thể.';
  const shown = (unit: string): string => `Viện trưởng Mai Văn Lạc trao Cờ thi đua của Chính phủ tặng ${unit}.`;

  it('name some of those whom the report counts', () => {
    const photos = ['Vụ 3', 'Vụ 5'].flatMap((unit) => ['leftcenterrightdel', shown(unit)]);
    expect(read(COUNTED, ...photos)).toEqual(['Cờ thi đua | Chính phủ | 22/-']);
  });

  it('are nothing but a line that is left out of what is read', () => {
    const { attendees } = extractArticle(
      `${LEAD}\nleftcenterrightdel\nĐồng chí Mai Văn Lạc, Bí thư Huyện ủy phát biểu.`,
    );
    expect(attendees.map(({ name }) => name)).toEqual(['Mai Văn Lạc']);
  });
});

describe('a number', () => {
  it.each([
    ['of years', 'Qua tổng kết 5 năm chi hội đã khen thưởng 18 cá nhân.', ['-/18']],
    ['of a year in review', 'Dịp này, khen thưởng cho năm tập thể.', ['5/-']],
  ])('%s is read as what it is', (_, words, counts) => {
    expect(read(words).map((award) => award.split(' | ').at(-1))).toEqual(counts);
  });

  it('of those chosen is none of those commended by the work of commending', () => {
    expect(read('Qua tổng kết phong trào thi đua khen thưởng 5 năm Hội nghị đã bình chọn 3 tập thể.')).toEqual([]);
    expect(read('Hội nghị đã khen thưởng 3 tập thể.')).toEqual([expect.stringContaining('3/-')]);
  });

  it.each([
    ['26 cơ quan, đơn vị, cá nhân', [null, null, 26]],
    ['26 cá nhân, đơn vị', [null, null, 26]],
    ['26 cơ quan, đơn vị', [26, null, null]],
    ['26 cán bộ, hội viên', [null, 26, null]],
    ['26 cán bộ, hội viên và chi hội', [null, null, 26]],
    ['2 tập thể và 26 cá nhân, Công đoàn ngành tặng Giấy khen cho 3 tập thể', [2, 26, null]],
  ])('before several nouns counts one kind or all of them: %s', (receivers, counts) => {
    const { awards } = extractArticle(`${LEAD}\nDịp này, Liên đoàn Lao động tỉnh tặng Bằng khen cho ${receivers}.`);
    const { groups, individuals, combined } = awards[0]!.recipients;
    expect([groups, individuals, combined]).toEqual(counts);
  });
});

describe('a part of a body, and the sum of two papers', () => {
  it('received what a picture shows the whole receive', () => {
    expect(
      told(
        'Công an tỉnh Nà Lươn nhận thư khen\n\nNgày 27/1/2023, Công an tỉnh Nà Lươn tổ chức lễ công bố thư khen.\nCông an tỉnh Nà Lươn nhận thư khen của Bộ trưởng Bộ Công an. Ảnh: H.L\nĐại tá Lò Văn Vũ, Phó Giám đốc Công an tỉnh, đã trao thư khen của Bộ trưởng Bộ Công an cho Phòng Cảnh sát hình sự.',
      ),
    ).toEqual(['thư khen | Bộ trưởng Bộ Công an | 1/-']);
  });

  it('is no award of its own where the rest of them is told', () => {
    expect(
      read(
        'Hội nghị đã tuyên dương, khen thưởng 4 tập thể cùng 58 cá nhân; trong đó được UBND tỉnh tặng bằng khen có 12 người, số còn lại cùng 4 tập thể được Ban Dân tộc tỉnh tặng giấy khen.',
      ),
    ).toEqual(['bằng khen | UBND tỉnh | -/12', 'giấy khen | Ban Dân tộc tỉnh | 4/-']);
  });

  it('of one province are among those told of all', () => {
    expect(
      read('Tại hội nghị, 268 đại biểu trên cả nước được tuyên dương. Nà Lươn có 4 người được tuyên dương.'),
    ).toEqual(['tuyên dương |  | -/268']);
  });
});
