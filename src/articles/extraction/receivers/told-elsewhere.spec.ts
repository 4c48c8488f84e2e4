import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const OPENING = 'Ngày 12/1/2024, UBND huyện Suối Bạc tổ chức Hội nghị tổng kết công tác năm 2023.\n';
/** Each award as its names, and "groups/individuals/households". */
const told = (sentences: string): string[] =>
  extractArticle(`${OPENING}${sentences}`).awards.map(
    ({ named, recipients: { groups, individuals, households } }) =>
      `${named.map(({ name }) => name).join('; ')} | ${[groups, individuals, households].map((n) => n ?? '-').join('/')}`,
  );

describe('who is named before those counted', () => {
  it('"Hội A và 2 cá nhân được nhận" names a group and counts it', () => {
    expect(told('Tại hội nghị, Hội Nông dân xã Nà Lừ và 2 cá nhân đã vinh dự nhận giấy khen.')).toEqual([
      'Hội Nông dân xã Nà Lừ | 1/2/-',
    ]);
  });

  it('not where the body only is where they are, or asks', () => {
    expect(told('Tại hội nghị, các đơn vị thuộc Phòng Nội vụ và 2 cá nhân đã vinh dự nhận giấy khen.')).toEqual([
      ' | -/2/-',
    ]);
  });
});

describe('couples', () => {
  it('are one family each where so many families are counted', () => {
    expect(
      told(
        'Dịp này, 2 gia đình được tặng Huân chương Độc lập hạng Ba là gia đình ông Lò Văn Sính và bà Vàng Thị Sen và gia đình ông Trần Văn Mốt và bà Nguyễn Thị Đào.',
      ),
    ).toEqual(['Lò Văn Sính và bà Vàng Thị Sen; Trần Văn Mốt và bà Nguyễn Thị Đào | -/-/2']);
  });

  it('are two where two are counted', () => {
    expect(
      told('Dịp này, UBND huyện tặng Giấy khen cho 2 gia đình: gia đình ông Lò Văn Sính và bà Vàng Thị Sen.'),
    ).toEqual(['Lò Văn Sính; Vàng Thị Sen | -/-/2']);
  });
});

describe('captions', () => {
  const body = 'Tại hội nghị, ông Lò Văn Sính đã trao Cờ thi đua của Chính phủ tặng 5 tập thể.\n';
  const shows = (name: string): string =>
    `leftcenterrightdel\nÔng Lò Văn Sính trao Cờ thi đua của Chính phủ tặng ${name}.\n`;

  it('name one of those counted each; a unit called by its number is told with its body', () => {
    expect(told(`${body}${shows('Vụ 3, Viện Kiểm sát tỉnh')}${shows('Vụ 5, Viện Kiểm sát tỉnh')}`)).toEqual([
      'Vụ 3, Viện Kiểm sát tỉnh; Vụ 5, Viện Kiểm sát tỉnh | 5/-/-',
    ]);
  });

  it('one body shown twice is named once', () => {
    expect(told(`${body}${shows('Hội Nông dân tỉnh')}${shows('Hội Nông dân tỉnh')}`)).toEqual([
      'Hội Nông dân tỉnh | 5/-/-',
    ]);
  });
});

describe('a row of places', () => {
  it('"huyện A và B" names two; "xã A, huyện B" one and where it is', () => {
    expect(told('Dịp này, UBND tỉnh tặng Cờ thi đua cho huyện Khe Vàng và Nà Lừ.')).toEqual([
      'huyện Khe Vàng; huyện Nà Lừ | -/-/-',
    ]);
    expect(told('Dịp này, UBND tỉnh tặng Cờ thi đua cho xã Nà Lừ, huyện Khe Vàng.')).toEqual(['xã Nà Lừ | 1/-/-']);
  });
});

describe('who receives, in other places of a sentence', () => {
  it('"giấy khen và thưởng em A" names A; "giấy khen và thăm em A" does not', () => {
    expect(told('Dịp này, UBND huyện tặng giấy khen và thưởng em Lò Văn Sính đã dũng cảm cứu người.')).toEqual([
      'Lò Văn Sính | -/1/-',
    ]);
    expect(told('Dịp này, UBND huyện tặng giấy khen và thăm em Lò Văn Sính.').join()).not.toContain('Lò Văn Sính');
  });

  it('"Ngoài vinh dự đón nhận bằng khen của A, Hội B còn trao …": B received', () => {
    expect(
      told(
        'Dịp này, ngoài vinh dự đón nhận bằng khen của Thủ tướng Chính phủ, Hội Nông dân huyện còn trao kỷ niệm chương cho 9 cá nhân.',
      ),
    ).toEqual(['Hội Nông dân huyện | 1/-/-', ' | -/9/-']);
    expect(
      told(
        'Dịp này, ngoài vinh dự đón nhận bằng khen của Thủ tướng Chính phủ, có 9 cá nhân được Hội Nông dân huyện trao kỷ niệm chương.',
      ).join(),
    ).not.toContain('Hội Nông dân huyện |');
  });

  it('"Ba tập thể vinh dự nhận thưởng gồm: A với mô hình “…”; …" names them without what they did', () => {
    const lead = 'Dịp này, 2 tập thể nhận Giải thưởng Lò Văn Giá của Tỉnh đoàn.\n';
    expect(
      told(
        `${lead}Hai tập thể vinh dự nhận thưởng gồm: Hội Thanh niên huyện với mô hình “Trại hè cho em”; Ban Thường vụ Đoàn xã Nà Lừ với mô hình “Nguồn sáng”.`,
      ),
    ).toEqual(['Hội Thanh niên huyện; Ban Thường vụ Đoàn xã Nà Lừ | 2/-/-']);
    expect(told(`${lead}Hai tập thể vinh dự nhận thưởng gồm: Hội Thanh niên huyện và nhiều nhóm khác.`)).toEqual([
      ' | 2/-/-',
    ]);
  });

  it('"hội cựu giáo chức quận 8, A, B" are bodies of one name', () => {
    expect(told('Dịp này, hội cựu giáo chức quận 8, Khe Vàng, Nà Lừ được UBND tỉnh tặng bằng khen.')[0]).toMatch(
      /^hội cựu giáo chức quận 8; hội cựu giáo chức quận Khe Vàng; hội cựu giáo chức quận Nà Lừ \|/u,
    );
  });

  it('whoever congratulates those honoured receives nothing', () => {
    expect(told('Giám đốc Sở Nội vụ Lò Văn Sính chúc mừng các tập thể, cá nhân được vinh danh.').join()).not.toContain(
      'Lò Văn Sính',
    );
    expect(told('Bà Lò Thị Mây kêu gọi mỗi người hiến máu, được UBND tỉnh tặng Bằng khen.').join()).toContain(
      'Lò Thị Mây',
    );
  });
});

describe('a caption of one of two awards in one form', () => {
  const body =
    'Dịp này, Trung ương Hội tặng bằng khen cho Hội Nông dân huyện; Tỉnh đoàn Suối Bạc tặng bằng khen cho 9 cá nhân.';
  const shown = (caption: string): string[] =>
    extractArticle(`${OPENING}${caption}\n${body}`).awards.map(({ presenters }) => presenters.join());

  it('is of the one that counts whom it shows', () => {
    expect(shown('Ông Lò Văn Sính, Phó Chủ tịch HĐND tỉnh trao bằng khen cho các tác giả đạt giải')).toEqual([
      '',
      'Lò Văn Sính',
    ]);
    expect(shown('Ông Lò Văn Sính, Phó Chủ tịch HĐND tỉnh trao bằng khen cho các tập thể')).toEqual([
      'Lò Văn Sính',
      '',
    ]);
  });
});
