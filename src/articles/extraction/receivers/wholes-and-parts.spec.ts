import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const OPENING =
  'Ngày 12/1/2023, Ủy ban MTTQ Việt Nam huyện Khe Vàng tổ chức Hội nghị tổng kết công tác Mặt trận năm 2022.\n';
/** Form, status, grantor, groups/individuals and who is named, of each award. */
const toldIn = (text: string): string[] =>
  extractArticle(text).awards.map(({ formPrinted, status, grantors, recipients, named }) =>
    [
      formPrinted,
      status,
      grantors.join(),
      `${recipients.groups ?? '-'}/${recipients.individuals ?? '-'}`,
      named.map(({ name }) => name).join('; '),
    ].join(' | '),
  );
const told = (sentences: string): string[] => toldIn(`${OPENING}${sentences}`);

describe('a sum that its papers tell in full', () => {
  it('is no award of its own, and an order in the row is not the Prime Minister’s', () => {
    expect(
      told(
        'Lễ kỷ niệm đã tôn vinh 300 đại biểu điển hình, trong đó có 44 tập thể, cá nhân được khen thưởng cấp Nhà nước: 10 Huân chương Lao động hạng Ba và 34 Bằng khen của Thủ tướng Chính phủ; 256 Bằng khen của Trung ương Hội.',
      ),
    ).toEqual([
      'Huân chương Lao động hạng Ba | GRANTED |  | -/- | ',
      'Bằng khen | GRANTED | Thủ tướng Chính phủ | -/- | ',
      'Bằng khen | GRANTED | Trung ương Hội | -/- | ',
    ]);
  });

  it('stands where the papers are fewer', () => {
    expect(
      told(
        'Tại hội nghị, Hội tôn vinh 300 đại biểu; trao 10 Huân chương Lao động, 34 Bằng khen của Thủ tướng Chính phủ.',
      )[0],
    ).toContain('tôn vinh | PRAISED | ');
  });

  it('and whoever is told of one by one behind “cụ thể” has no second award', () => {
    const each = (behind: string): string[] =>
      told(
        `Tại hội nghị, lãnh đạo huyện đã trao Huân chương Độc lập cho các vị nguyên lãnh đạo huyện Khe Vàng${behind}`,
      );
    expect(
      each(
        ', cụ thể: Tặng Huân chương Độc lập hạng Nhì cho ông Mai Văn Lạc; tặng Huân chương Độc lập hạng Ba cho bà Lò Thị Sim.',
      ),
    ).toEqual([
      'Huân chương Độc lập hạng Nhì | GRANTED |  | -/1 | Mai Văn Lạc',
      'Huân chương Độc lập hạng Ba | GRANTED |  | -/1 | Lò Thị Sim',
    ]);
    expect(each(' đã nghỉ hưu.')).toEqual(['Huân chương Độc lập | PRESENTED |  | -/- | ']);
  });
});

describe('who is counted', () => {
  it('are all of whom one is told of', () => {
    expect(
      told(
        'Tại hội nghị, Ban Thường vụ Huyện ủy đã tuyên dương, khen thưởng các đơn vị. Đảng bộ xã Nà Lươn là một trong 4 đơn vị được Huyện ủy khen thưởng.',
      ),
    ).toEqual(['tuyên dương, khen thưởng | GRANTED | Ban Thường vụ Huyện ủy | 4/- | Đảng bộ xã Nà Lươn']);
  });

  it('are people, where the headline calls so those whom the report only calls examples', () => {
    expect(
      toldIn(
        `Biểu dương 60 người tiêu biểu\n${OPENING}Tại hội nghị, Phó Chủ tịch UBND huyện Mai Văn Lạc biểu dương 60 điển hình tiêu biểu.`,
      ),
    ).toEqual(['biểu dương | PRAISED |  | -/60 | ']);
  });

  it('are as many as the headline says, where the report names only some of them', () => {
    const headline = 'Ông Mai Văn Lạc trao bằng khen UBND tỉnh cho 12 tập thể';
    const lead =
      'Ngày 19-8, ông Mai Văn Lạc, Phó Chủ tịch UBND tỉnh đã trao bằng khen của UBND tỉnh cho các tập thể có thành tích.';
    const one = 'Tại xã Nà Lươn, ông Mai Văn Lạc đã trao bằng khen của UBND tỉnh cho Hội Nông dân xã Nà Lươn.';
    expect(toldIn(`${headline}\n${lead}\n${one}`)).toEqual([
      'bằng khen | PRESENTED | UBND tỉnh | 12/- | Hội Nông dân xã Nà Lươn',
    ]);
  });

  it('are those commended, and not those who were handed something else before', () => {
    expect(
      told(
        'Tại hội nghị, 25 đại biểu trúng cử được ủy ban bầu cử trao giấy chứng nhận tư cách đại biểu, cũng tại hội nghị ban tổ chức đã trao các quyết định khen thưởng cho các tập thể và cá nhân.',
      ),
    ).toEqual(['khen thưởng | PRESENTED | ban tổ chức | -/- | ']);
  });

  it('are nobody where many meetings commended them', () => {
    expect(
      told(
        'Huyện có 144 tập thể, 203 cá nhân được khen thưởng tại Đại hội thi đua Quyết thắng các cấp giai đoạn 2019-2024.',
      ),
    ).toEqual([]);
  });
});

describe('what a council examined', () => {
  it('is proposed where the meeting was held to choose', () => {
    const text =
      'Gần 90% gia đình đạt danh hiệu văn hóa\nNgày 21/10/2020, Ban Chỉ đạo huyện tiến hành họp bình xét và kiểm tra danh hiệu văn hóa năm 2020.\nSau khi thảo luận, 12 tập thể được tặng giấy khen của UBND huyện.';
    expect(toldIn(text).filter((award) => !award.includes('PROPOSED'))).toEqual([]);
  });

  it('is given where it only asked for it', () => {
    const text = `Căn cứ kết quả thi đua, theo đề nghị của Hội đồng thi đua khen thưởng tỉnh họp ngày 3/1/2023, Ban Thường vụ đã có quyết định.\nTại hội nghị, Hội Nông dân tỉnh đã công bố Quyết định tặng Cờ thi đua của Hội Nông dân tỉnh cho 9 đơn vị.`;
    expect(told(text)).toEqual(['Cờ thi đua | GRANTED | Hội Nông dân tỉnh | 9/- | ']);
  });
});

describe('the title of a hero', () => {
  it('ends before those to whom it goes', () => {
    expect(
      told('Dịp này, Chủ tịch nước tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân cho Hội Nông dân tỉnh.').map(
        (award) => award.split(' | ')[0],
      ),
    ).toEqual(['danh hiệu Anh hùng Lực lượng vũ trang nhân dân']);
  });
});

describe('when a meeting was held', () => {
  const days = (text: string): unknown[] =>
    extractArticle(text).meetings.map(({ title, heldOn }) => [title, heldOn.value]);

  it('is told by the anniversary of the sentence, though the headline has another one', () => {
    expect(
      days(
        'Hội Nông dân tỉnh: Kỷ niệm 95 năm đồng hành cùng dân tộc, vững bước trên con đường phát triển nông nghiệp, nông thôn\nSáng 14/10, Hội Nông dân tỉnh tổ chức lễ kỷ niệm 95 năm ngày thành lập Hội Nông dân Việt Nam.',
      ),
    ).toEqual([[expect.stringContaining('lễ kỷ niệm 95 năm'), '2025-10-14']]);
  });

  it('is told by a session some days before in the same sentence', () => {
    expect(
      days(
        'Tại Hội nghị Ban Chấp hành Hội Nông dân tỉnh lần thứ 12 diễn ra sáng nay (17/12), theo đề nghị của Hội đồng họp ngày 14/12/2022, Hội đã đánh giá kết quả để đề nghị tặng Cờ thi đua của Chính phủ năm 2023.\nTại Hội nghị, Hội Nông dân tỉnh tặng giấy khen cho 9 đơn vị.',
      ).map((each) => (each as unknown[])[1]),
    ).toEqual(['2022-12-17']);
  });

  it('is in the last of two years looked back on', () => {
    expect(
      days(
        'Ngày 3-11, UBND tỉnh Tuyên Lâm tổ chức Hội nghị sơ kết công tác phòng, chống dịch.\nNăm 2020, toàn tỉnh ghi nhận 7 ca mắc. Năm 2021, tính đến 30-10, toàn tỉnh ghi nhận 485 ca mắc.',
      ).map((each) => (each as unknown[])[1]),
    ).toEqual(['2021-11-03']);
  });

  it('is not the day of a congress still to come, nor of many that are over', () => {
    expect(
      days(
        'Đến ngày 30/5, tất cả cơ quan, đơn vị đã hoàn thành tổ chức Đại hội thi đua cấp cơ sở giai đoạn 2019-2024.\nĐại hội thi đua cấp tỉnh dự kiến tổ chức vào ngày 4/7 tới.',
      ),
    ).toEqual([]);
  });
});

describe('a second lot after a semicolon', () => {
  it('shows the words it was read from, and not the reason of the first', () => {
    const [first, second] = extractArticle(
      `${OPENING}Tại hội nghị, Ủy ban MTTQ huyện khen thưởng 3 tập thể và 22 cá nhân có thành tích xuất sắc trong phong trào thi đua giai đoạn 2018-2022; 2 tập thể và 8 cá nhân "Dân vận khéo".`,
    ).awards;
    expect(first!.reason).toBe('có thành tích xuất sắc trong phong trào thi đua giai đoạn 2018-2022');
    expect(second!.recipients).toMatchObject({ groups: 2, individuals: 8 });
    expect(second!.evidence.quote).toMatch(/; 2 tập thể và 8 cá nhân$/);
    expect(second!.reason).toBeNull();
  });
});

describe('bodies that are counted', () => {
  it('are as many as are told, and none of them is named by what they are', () => {
    expect(
      told(
        'Tại hội nghị, Ủy ban MTTQ huyện tặng giấy khen cho 8 UBND xã; tặng Cờ thi đua cho 3 Sở GD&ĐT và tặng Bằng khen cho 2 Ban Quản lý chợ.',
      ),
    ).toEqual([
      'giấy khen | GRANTED | Ủy ban MTTQ huyện | 8/- | ',
      'Cờ thi đua | GRANTED | Ủy ban MTTQ huyện | 3/- | ',
      'Bằng khen | GRANTED | Ủy ban MTTQ huyện | -/- | ',
    ]);
  });

  it('do not make one body of those who receive and of whoever grants next', () => {
    expect(
      told('Tại hội nghị, UBND huyện tặng giấy khen cho 4 cá nhân, UBND xã tặng giấy khen cho 5 cá nhân.'),
    ).toEqual(['giấy khen | GRANTED | UBND huyện | -/4 | ', 'giấy khen | GRANTED | UBND xã | -/5 | ']);
  });
});

describe('those who speak for who receives', () => {
  it('receive nothing by speaking', () => {
    expect(
      told(
        'Tại hội nghị, UBND huyện tặng giấy khen cho 4 cá nhân. Lãnh đạo Trạm Y tế xã và đại diện cá nhân được trao tặng các danh hiệu cảm ơn sự quan tâm của các cấp.',
      ),
    ).toEqual(['giấy khen | GRANTED | UBND huyện | -/4 | ']);
  });
});

describe('one of those counted', () => {
  it('is not the place printed in brackets after its name', () => {
    expect(
      told(
        'Tại hội nghị, Hội Phụ nữ huyện tặng giấy khen cho các tập thể. Hội Phụ nữ xã Nà Lươn (huyện Khe Vàng) là một trong 3 tập thể được tặng giấy khen.',
      ).join(),
    ).toMatch(/3\/- \| Hội Phụ nữ xã Nà Lươn$/);
  });
});

describe('an order in several classes', () => {
  it('is one for each who is named, told by caption and body', () => {
    expect(
      told(
        'Phó Chủ tịch UBND huyện Mai Văn Lạc trao Huân chương Lao động hạng Nhì và hạng Ba cho các cá nhân. Ảnh: A.B\nDịp này, Phó Chủ tịch UBND huyện Mai Văn Lạc trao Huân chương Lao động hạng Nhì, hạng Ba cho ông Bế Văn Sính và bà Lò Thị Khuyên; 9 thầy thuốc được trao danh hiệu Thầy thuốc Ưu tú; trao danh hiệu Thầy thuốc Nhân dân cho 2 thầy thuốc.',
      ),
    ).toEqual([
      'Huân chương Lao động hạng Nhì | PRESENTED |  | -/1 | Bế Văn Sính',
      'Huân chương Lao động hạng Ba | PRESENTED |  | -/1 | Lò Thị Khuyên',
      'danh hiệu Thầy thuốc Ưu tú | PRESENTED |  | -/9 | ',
      'danh hiệu Thầy thuốc Nhân dân | PRESENTED |  | -/2 | ',
    ]);
  });
});

describe('a body that is written short, or told by its head', () => {
  it.each([
    'BHXH Việt Nam',
    'Chủ nhiệm Văn phòng Quốc hội',
    'Liên minh Hợp tác xã tỉnh',
    'Ngân hàng Chính sách xã hội',
  ])('grants: %s', (grantor) => {
    expect(told(`Tại hội nghị, 3 tập thể được nhận Bằng khen của ${grantor}.`)).toEqual([
      `Bằng khen | PRESENTED | ${grantor} | 3/- | `,
    ]);
  });
});
