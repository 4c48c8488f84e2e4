import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const read = (text: string): { form: string; grantors: string; carried: boolean; named: string }[] =>
  extractArticle(text).awards.map(({ form, grantors, carriedOver, named }) => ({
    form,
    grantors: grantors.join(' + '),
    carried: carriedOver.includes('GRANTOR'),
    named: named.map(({ name }) => name).join(', '),
  }));

describe('who grants, told elsewhere', () => {
  const lead = (of: string): string =>
    `Sáng 1/3, Công an tỉnh Suối Bạc tổ chức lễ công bố quyết định của ${of} về việc tặng thưởng Huân chương Chiến công cho tập thể, cá nhân.\n`;
  const given =
    'Tại buổi lễ, 3 tập thể đón nhận Huân chương Chiến công hạng Nhì.\nBan tổ chức đã trao Giấy khen cho 2 cá nhân.';

  it('by a decision that the article tells of, of the same form only', () => {
    expect(read(`${lead('Chủ tịch nước')}${given}`)).toEqual([
      { form: 'ORDER', grantors: 'Chủ tịch nước', carried: true, named: '' },
      { form: 'CERTIFICATE_OF_COMMENDATION', grantors: 'Ban tổ chức', carried: false, named: '' },
    ]);
  });

  it('an order is nobody’s but the President’s', () => {
    expect(read(`${lead('Bộ Công an')}${given}`)[0]!.grantors).toBe('');
  });

  it.each([
    ['Hội LHPN huyện Nà Lươn', 'Hội'],
    ['Liên đoàn Lao động huyện Nà Lươn', 'Liên đoàn'],
  ])('by the short name of the one who holds the meeting: %s', (organiser, short) => {
    expect(
      read(
        `Sáng 1/3/2023, ${organiser} tổ chức Hội nghị tổng kết năm 2022.\nTại hội nghị, bà Lò Thị Hoa tặng giấy khen của ${short} cho 9 cá nhân.`,
      ),
    ).toMatchObject([{ grantors: organiser, carried: true }]);
  });

  it('a short name of two organisers, or of none, stays as it is', () => {
    for (const organisers of ['Hội Nông dân và Hội LHPN huyện Nà Lươn', 'UBND huyện Nà Lươn'])
      expect(
        read(
          `Sáng 1/3/2023, ${organisers} tổ chức Hội nghị tổng kết năm 2022.\nTại hội nghị, bà Lò Thị Hoa tặng giấy khen của Hội cho 9 cá nhân.`,
        ),
      ).toMatchObject([{ grantors: 'Hội', carried: false }]);
  });

  it('two decisions of one form tell nothing of a third award', () => {
    expect(
      read(
        'Sáng 1/3, Hội Nông dân huyện Suối Bạc tổ chức Hội nghị tổng kết năm 2023, công bố quyết định của Hội Nông dân tỉnh về việc tặng Bằng khen cho 3 tập thể; công bố quyết định của UBND tỉnh về việc tặng Bằng khen cho 4 tập thể.\nTại hội nghị, 5 cá nhân được nhận Bằng khen.',
      ).some(({ grantors, carried }) => carried && grantors !== ''),
    ).toBe(false);
  });

  it('whoever received and "đồng thời trao" gave, too', () => {
    const opening = 'Ngày 20/10/2022, Hội Phụ nữ tỉnh Suối Bạc tổ chức Lễ kỷ niệm 90 năm thành lập.\nNhân dịp này, ';
    const received = 'Hội Phụ nữ tỉnh Suối Bạc vinh dự đón nhận Huân chương Độc lập hạng Nhất của Chủ tịch nước';
    expect(read(`${opening}${received}; đồng thời trao Giải thưởng Phụ nữ cho 9 tập thể.`)[1]).toEqual({
      form: 'PRIZE',
      grantors: 'Hội Phụ nữ tỉnh Suối Bạc',
      carried: true,
      named: '',
    });
    expect(read(`${opening}${received}; 9 tập thể được trao Giải thưởng Phụ nữ.`)[1]!.grantors).toBe('');
  });

  it('"Theo đó, có 49 hội viên được A quyết định tặng": news, and no statistics', () => {
    const opening = 'Ngày 11/9, UBND huyện Khe Vàng tổ chức Lễ trao tặng kỷ niệm chương cho hội viên.\n';
    expect(
      read(`${opening}Theo đó, có 49 hội viên của huyện được Thủ tướng Chính phủ Quyết định trao tặng kỷ niệm chương.`),
    ).toMatchObject([{ grantors: 'Thủ tướng Chính phủ' }]);
    expect(read(`${opening}Toàn huyện đã có 49 hội viên được Thủ tướng Chính phủ tặng kỷ niệm chương.`)).toMatchObject([
      { grantors: '', named: '' },
    ]);
  });

  it('a ceremony to receive what the President granted names whom it goes to', () => {
    expect(
      read(
        'Ngày 19/8, Công an tỉnh Suối Bạc tổ chức lễ đón nhận danh hiệu Anh hùng lực lượng vũ trang nhân dân do Chủ tịch nước phong tặng cho Ban An ninh tỉnh Suối Bạc.',
      ),
    ).toEqual([{ form: 'STATE_TITLE', grantors: 'Chủ tịch nước', carried: false, named: 'Ban An ninh tỉnh Suối Bạc' }]);
    expect(
      read(
        'Ngày 19/8, Công an tỉnh Suối Bạc tổ chức lễ đón nhận danh hiệu Anh hùng lực lượng vũ trang nhân dân do Chủ tịch nước phong tặng.',
      ),
    ).toEqual([]);
  });

  it('a body’s name goes on over "và Kỹ thuật", "dân gian"', () => {
    const opening = 'Ngày 20/10/2022, Sở Văn hóa tỉnh Suối Bạc tổ chức Hội nghị tổng kết năm 2022.\nDịp này, ';
    expect(
      read(`${opening}Liên hiệp các Hội Khoa học và Kỹ thuật Suối Bạc tặng giấy khen cho 7 tập thể.`)[0]!.grantors,
    ).toBe('Liên hiệp các Hội Khoa học và Kỹ thuật Suối Bạc');
    expect(read(`${opening}Hội Văn nghệ dân gian tỉnh tặng giấy khen cho 7 tập thể.`)[0]!.grantors).toBe(
      'Hội Văn nghệ dân gian tỉnh',
    );
  });

  const opening = 'Ngày 20/10/2022, Sở Nội vụ tỉnh Suối Bạc tổ chức Hội nghị tổng kết năm 2022.\n';

  it('"Giấy khen của huyện cho …" is the level’s; "của huyện đoàn" is not', () => {
    expect(read(`${opening}Dịp này, hội nghị đã trao Giấy khen của huyện cho 9 tập thể.`)[0]!.grantors).toBe('huyện');
    expect(read(`${opening}Dịp này, hội nghị đã trao Giấy khen của các cấp cho 9 tập thể.`)[0]!.grantors).toBe('');
  });

  it('"Trong đó, 4 cá nhân được trao …": granted by whoever granted the same to all of them', () => {
    const all =
      'Tại hội nghị, Hội Chữ thập đỏ tỉnh đã trao kỷ niệm chương “Vì sự nghiệp nhân đạo” của Trung ương Hội Chữ thập đỏ cho các cá nhân.';
    expect(
      read(`${opening}${all} Trong đó, 4 cá nhân được trao kỷ niệm chương “Vì sự nghiệp nhân đạo”.`).map(
        ({ grantors }) => grantors,
      ),
    ).toEqual(['Trung ương Hội Chữ thập đỏ']);
    expect(
      read(`${opening}${all} Trong đó, 4 cá nhân được trao Huy hiệu tình nguyện.`).map(({ grantors }) => grantors),
    ).not.toEqual(['Trung ương Hội Chữ thập đỏ', 'Trung ương Hội Chữ thập đỏ']);
  });

  it('"UBND xã A (huyện B, tỉnh C) tặng": where it is does not part it from what it does', () => {
    expect(
      read(`${opening}Dịp này, UBND xã Nà Lừ (huyện Khe Vàng, Suối Bạc) đã tặng giấy khen cho 3 tập thể.`)[0]!.grantors,
    ).toBe('UBND xã Nà Lừ');
  });
});
