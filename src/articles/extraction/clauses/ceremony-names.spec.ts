import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const told = (text: string): unknown[] =>
  extractArticle(text).awards.map(({ form, grantors, named, recipients: { groups, individuals } }) => ({
    form,
    grantors,
    named: named.map(({ name }) => name),
    counts: [groups, individuals],
  }));

describe('what only the name of a ceremony gives', () => {
  it.each([
    [
      'is given to whoever holds it and receives',
      'Sáng 23/8/2013, Trường THPT Nà Lươn tổ chức lễ kỷ niệm 45 năm thành lập và đón nhận Huân chương Lao động hạng Ba.',
      [{ form: 'ORDER', grantors: [], named: ['Trường THPT Nà Lươn'], counts: [1, null] }],
    ],
    [
      'is given to nobody known where the headline alone tells it',
      'Lễ kỷ niệm 40 năm thành lập Sở Nội vụ tỉnh Hà Sơn và đón nhận Huân chương Lao động hạng Nhất\n\n08:41 21/08/2015\n\nĐồng chí Trần Văn Lạc, Phó Chủ tịch UBND tỉnh đã đến dự và phát biểu tại Lễ kỷ niệm.',
      [{ form: 'ORDER', grantors: [], named: [], counts: [null, null] }],
    ],
    [
      'is granted by whom the form is told to be of',
      'Sáng 2/8/2020, Sở Ngoại vụ tổ chức lễ trao Bằng khen của Bộ trưởng Bộ Ngoại giao cho các cá nhân tiêu biểu.',
      [{ form: 'CERTIFICATE_OF_MERIT', grantors: ['Bộ trưởng Bộ Ngoại giao'], named: [], counts: [null, null] }],
    ],
    [
      'and whoever holds it grants no medal',
      'Sáng 2/8/2020, Hội Cựu chiến binh tỉnh tổ chức buổi lễ trao Kỷ niệm chương cho các hội viên.',
      [{ form: 'COMMEMORATIVE_MEDAL', grantors: [], named: [], counts: [null, null] }],
    ],
    [
      'is told again by those who receive it',
      'Sáng 2/8/2020, Sở Ngoại vụ tổ chức lễ trao Bằng khen của Bộ trưởng Bộ Ngoại giao đến các cá nhân tiêu biểu. Hai cá nhân được trao Bằng khen là: Bà Mai Thị Lan, Giám đốc Công ty A và ông Lý Hòa.',
      [
        {
          form: 'CERTIFICATE_OF_MERIT',
          grantors: ['Bộ trưởng Bộ Ngoại giao'],
          named: ['Mai Thị Lan', 'Lý Hòa'],
          counts: [null, 2],
        },
      ],
    ],
    [
      'is the President’s where it is an order, and the others’ where it is a certificate',
      'Ngày 3/2/2019, Sở Ngoại vụ tổ chức lễ trao huân chương, huy chương và bằng khen của Chủ tịch nước, Thủ tướng Chính phủ và Bộ trưởng Ngoại giao tặng gần 300 kiều bào.',
      [
        { form: 'ORDER', grantors: ['Chủ tịch nước'], named: [], counts: [null, null] },
        { form: 'MEDAL', grantors: ['Chủ tịch nước'], named: [], counts: [null, null] },
        {
          form: 'CERTIFICATE_OF_MERIT',
          grantors: ['Thủ tướng Chính phủ', 'Bộ trưởng Ngoại giao'],
          named: [],
          counts: [null, null],
        },
      ],
    ],
  ])('%s', (_, text, awards) => {
    expect(told(text)).toEqual(awards);
  });

  it.each([
    [
      'of a ceremony that is prepared',
      'Sáng 2/8/2020, UBND tỉnh họp bàn kế hoạch tổ chức lễ trao Huân chương Độc lập.',
    ],
    ['of one that people came to', 'Sáng 2/8/2020, đoàn đại biểu tỉnh dự lễ trao Huân chương Độc lập.'],
    ['of one that opens a contest', 'Sáng 2/8/2020, UBND huyện tổ chức lễ phát động Giải thưởng Sáng tạo.'],
  ])('is none %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('what an article opens with, and goes on with', () => {
  it('is its news where it counts who received', () => {
    expect(told('Có 16 tập thể, 60 cá nhân được UBND tỉnh tặng bằng khen.\nĐại hội cũng bầu 21 đại biểu.')).toEqual([
      { form: 'CERTIFICATE_OF_MERIT', grantors: ['UBND tỉnh'], named: [], counts: [16, 60] },
    ]);
    expect(told('Hội Nông dân huyện hiện có 12 tập thể được UBND tỉnh tặng bằng khen.\nHội luôn đi đầu.')).toEqual([]);
  });

  it('is given, too, where others "cũng" received right behind it, and nobody counts them', () => {
    const flag = 'Phó Chủ tịch UBND tỉnh Mai Văn Lạc trao Cờ thi đua của UBND tỉnh cho 10 đơn vị.';
    const merit = 'nhiều đơn vị cũng đã nhận được Bằng khen của Chủ tịch UBND tỉnh.';
    const forms = (text: string): string[] => extractArticle(text).awards.map(({ form }) => form);
    expect(forms(`${flag}\nN${merit.slice(1)}`)).toEqual(['EMULATION_FLAG', 'CERTIFICATE_OF_MERIT']);
    expect(forms(`${flag}\nNhững năm qua, ${merit}`)).toEqual(['EMULATION_FLAG']);
  });
});
