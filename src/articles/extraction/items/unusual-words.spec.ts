import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const OPENING = 'Ngày 12/1/2023, Hội Cựu chiến binh huyện Khe Vàng tổ chức Hội nghị tổng kết năm 2022.\n';
/** Each award as "form | grantors | groups/individuals/households | names | status". */
const read = (sentences: string): string[] =>
  extractArticle(`${OPENING}${sentences}`).awards.map(({ form, grantors, recipients, named, status }) =>
    [
      form,
      grantors.join(' + '),
      [recipients.groups, recipients.individuals, recipients.households].map((count) => count ?? '-').join('/'),
      named.map(({ name }) => name).join(', '),
      status,
    ].join(' | '),
  );

describe('a title that is no title of the State', () => {
  it('is an award of those whom a body "công nhận", told after "Đợt này có"', () => {
    expect(
      read(
        'Chi hội Văn nghệ dân gian Khe Vàng vừa trao bằng chứng nhận danh hiệu Nghệ nhân dân gian và kỷ niệm chương cho những người có nhiều đóng góp.\nĐợt này có 6 cá nhân thuộc các câu lạc bộ hát then trong huyện được công nhận danh hiệu Nghệ nhân dân gian; 2 cá nhân được trao tặng kỷ niệm chương.',
      ),
    ).toEqual([
      'EMULATION_TITLE | Chi hội Văn nghệ dân gian Khe Vàng | -/6/- |  | GRANTED',
      'COMMEMORATIVE_MEDAL | Chi hội Văn nghệ dân gian Khe Vàng | -/2/- |  | PRESENTED',
    ]);
  });

  it('"các nghệ nhân dân gian" who sing are no award', () => {
    expect(read('Dịp này, các nghệ nhân dân gian cùng nhau giao lưu, biểu diễn.')).toEqual([]);
  });
});

describe('one title given in two ways', () => {
  it('"1 mẹ được phong tặng và 12 mẹ được truy tặng" are two awards, each with its names', () => {
    expect(
      read(
        'Đợt này, huyện Khe Vàng có 1 mẹ được phong tặng và 3 mẹ được truy tặng danh hiệu vinh dự nhà nước “Bà mẹ Việt Nam anh hùng”.\nMẹ được phong tặng lần này là mẹ Lò Thị Mây, quê Nà Lừ; 3 mẹ được truy tặng là các mẹ Vàng Thị Sen (xã Nà Lừ), Nguyễn Thị Đào (xã Bản Lin) và Trần Thị Mận (xã Bản Lin).',
      ),
    ).toEqual([
      'STATE_TITLE |  | -/1/- | Lò Thị Mây | GRANTED',
      'STATE_TITLE |  | -/3/- | Vàng Thị Sen, Nguyễn Thị Đào, Trần Thị Mận | GRANTED',
    ]);
  });

  it('names that are not as many as are counted are nobody’s', () => {
    expect(
      read(
        'Đợt này, huyện Khe Vàng có 4 mẹ được truy tặng danh hiệu vinh dự nhà nước “Bà mẹ Việt Nam anh hùng”.\n4 mẹ được truy tặng là các mẹ Vàng Thị Sen (xã Nà Lừ), Nguyễn Thị Đào (xã Bản Lin) và nhiều mẹ khác.',
      ),
    ).toEqual(['STATE_TITLE |  | -/4/- |  | GRANTED']);
  });

  it('"3 mẹ được tặng quà và 4 mẹ được truy tặng danh hiệu": a gift is no second award', () => {
    expect(
      read('Dịp này, có 3 mẹ được tặng quà và 4 mẹ được truy tặng danh hiệu “Bà mẹ Việt Nam anh hùng”.'),
    ).toHaveLength(1);
  });
});

describe('praise and bonuses in other words', () => {
  it('"khen thưởng hội viên đoạt giải cao" counts nobody', () => {
    expect(
      read(
        'Dịp này, UBND huyện tặng giấy khen cho 10 tập thể. Hội Cựu chiến binh huyện khen thưởng hội viên đoạt giải cao tại Liên hoan tiếng hát năm 2022.',
      ),
    ).toEqual([
      'CERTIFICATE_OF_COMMENDATION | UBND huyện | 10/-/- |  | GRANTED',
      'OTHER_RECOGNITION | Hội Cựu chiến binh huyện | -/-/- |  | GRANTED',
    ]);
    expect(
      read(
        'Dịp này, UBND huyện tặng giấy khen cho 10 tập thể. Hội Cựu chiến binh huyện khen thưởng hội viên theo quy chế.',
      ),
    ).toEqual(['CERTIFICATE_OF_COMMENDATION | UBND huyện | 10/-/- |  | GRANTED']);
  });

  it('"; nhiều tập thể, cá nhân được khen thưởng" goes on with what was given', () => {
    const flag = 'Trung ương Hội tặng cờ thi đua cho Hội Cựu chiến binh huyện';
    expect(read(`Dịp này, ${flag}; nhiều tập thể, cá nhân được khen thưởng.`)).toHaveLength(2);
    expect(read('Trong công tác hội; nhiều tập thể, cá nhân được khen thưởng.')).toEqual([]);
  });

  it('"Qua đó, khen thưởng 2 tập thể" was given; "Qua đó, 2 tập thể đạt …" is a result', () => {
    expect(read('Qua đó, khen thưởng 2 tập thể, 5 cá nhân có thành tích xuất sắc.')).toEqual([
      'OTHER_RECOGNITION |  | 2/5/- |  | GRANTED',
    ]);
    expect(read('Qua đó, 2 tập thể được Trung ương tặng Cờ thi đua.')).toEqual([]);
  });

  it('"thưởng đột xuất đối với", "trao thưởng Công an xã A (5 triệu đồng)" tell a receiver each', () => {
    expect(
      read(
        'Ngoài ra, Công an tỉnh thống nhất thưởng đột xuất đối với đơn vị PC04 (15 triệu đồng) về thành tích phá chuyên án; trao thưởng Công an xã Nà Lừ (5 triệu đồng) về thành tích bắt 1 đối tượng.',
      ),
    ).toEqual([
      'OTHER_RECOGNITION | Công an tỉnh | 1/-/- | PC04 | PRAISED',
      'OTHER_RECOGNITION | Công an tỉnh | 1/-/- | Công an xã Nà Lừ | PRAISED',
    ]);
    expect(read('Hội nghị thống nhất đề nghị tặng thưởng đột xuất cho Công an xã Nà Lừ.')).not.toContainEqual(
      expect.stringMatching(/PRAISED|GRANTED|PRESENTED/u),
    );
    expect(read('Công an tỉnh trao thưởng Công an xã Nà Lừ theo kế hoạch.')).toEqual([]);
  });
});

describe('prizes of a contest', () => {
  it('told after "Kết quả, …" are no statistics', () => {
    expect(
      read(
        'Kết quả, em Lò Văn Sính, Trường THCS Nà Lừ với sản phẩm “Máy đọc sách cho người mù” giành giải Nhất. Ngoài ra, Ban tổ chức còn trao 2 giải Nhì, 6 giải Ba cho các tác giả.',
      )[0],
    ).toBe('PRIZE | Ban tổ chức | -/1/- | Lò Văn Sính | PRESENTED');
    expect(read('Kết quả, 5 năm qua có 12 tập thể được tặng Bằng khen của UBND tỉnh.')).toEqual([]);
  });

  it('"Giải nhất thuộc về …" names who won the first', () => {
    expect(
      read(
        'Kết thúc Hội thi, Ban tổ chức đã trao 1 giải nhất, 3 giải nhì cho các đội. Giải nhất thuộc về Hội Cựu chiến binh xã Nà Lừ.',
      ),
    ).toEqual(['PRIZE | Ban tổ chức | 1/-/- | Hội Cựu chiến binh xã Nà Lừ | PRESENTED']);
  });

  it('that go to somebody each are an award each, with its own receivers', () => {
    expect(read('Ban tổ chức đã trao giải Nhất cho xã Nà Lừ, giải Nhì thuộc xã Bản Lin và Khe Sến.')).toEqual([
      'PRIZE | Ban tổ chức | 1/-/- | xã Nà Lừ | PRESENTED',
      expect.stringMatching(/^PRIZE \| Ban tổ chức \| .* xã Bản Lin, xã Khe Sến \| PRESENTED$/u),
    ]);
    expect(
      read(
        'Ban tổ chức đã trao giải Nhất cho đội xã Nà Lừ, giải Nhì cho đội xã Bản Lin, giải Ba cho hai đội xã Cọ và Sến.',
      ),
    ).toEqual([
      'PRIZE | Ban tổ chức | 1/-/- | đội xã Nà Lừ | PRESENTED',
      'PRIZE | Ban tổ chức | 1/-/- | đội xã Bản Lin | PRESENTED',
      expect.stringMatching(/^PRIZE \| Ban tổ chức \| 2\/-\/- /u),
    ]);
  });

  it('of a game are no awards', () => {
    expect(read('Kết thúc phần hội, Ban tổ chức trao giải Nhất kéo co nam cho đội xóm Trên.')).toEqual([]);
  });
});

describe('flags in other words', () => {
  it('"cờ chuyên đề", "cờ và bằng khen" are flags; "cờ Tổ quốc" is none', () => {
    expect(read('Dịp này, Công đoàn ngành tặng cờ chuyên đề cho Công đoàn Trường Nà Lừ.')).toEqual([
      'EMULATION_FLAG | Công đoàn ngành | 1/-/- | Công đoàn Trường Nà Lừ | GRANTED',
    ]);
    expect(read('Dịp này, Công đoàn ngành tặng cờ và bằng khen cho các đơn vị xuất sắc.')[0]).toMatch(
      /^EMULATION_FLAG/u,
    );
    expect(read('Dịp này, Công đoàn ngành tặng cờ Tổ quốc cho 5 xã.')).toEqual([]);
  });
});

describe('examples and crafts', () => {
  it.each([
    ['Tại hội nghị, có 38 gương nhận bằng khen của UBND tỉnh.', 'CERTIFICATE_OF_MERIT'],
    ['Hội Nông dân huyện đã biểu dương 25 thợ điện giỏi, trao bảng vinh danh cho các cá nhân.', 'OTHER_RECOGNITION'],
  ])('are counted: %s', (sentence, form) => {
    expect(read(sentence).map((award) => award.split(' | ')[0])).toEqual([form]);
  });
});
