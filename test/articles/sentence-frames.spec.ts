import { describe, expect, it } from '@jest/globals';
import type { Draft, DraftAward } from '../../src/articles/extraction/draft.js';
import { extractArticle } from '../../src/articles/extraction/extract-article.js';
import { MEETINGS } from './frames/meetings.js';
import { BODIES, GRANTORS, GROUPS, HOUSEHOLDS, INDIVIDUALS, OFFICES, POSTS, RECEIVE_ONLY } from './frames/words.js';

/**
 * The same sentence told of every body, post, noun and meeting: whatever stands in a frame's place must come out as it went in. What a
 * reader knows only in one frame, or in one word, shows here and not in an article that happens to hold it.
 */
const OPENING = 'Sáng 12/6/2021, UBND tỉnh Hòa Tân tổ chức hội nghị tổng kết. ';
const read = (sentence: string): Draft => extractArticle(`${OPENING}${sentence}`);

/** Each word in each frame; what came out otherwise, with the words. */
function unlike(
  words: readonly string[],
  frames: readonly ((word: string) => readonly [string, string, string])[],
): string[] {
  return words.flatMap((word) =>
    frames
      .map((frame) => frame(word))
      .filter(([, wanted, got]) => got !== wanted)
      .map(([sentence, wanted, got]) => `${sentence}\n  wanted ${wanted}\n  got    ${got}`),
  );
}

const counts = ({ recipients: { groups, individuals, households, enterprises } }: DraftAward): string =>
  [(groups ?? 0) + (enterprises ?? 0), individuals ?? 0, households ?? 0].join('/');
const granted = (sentence: string): string =>
  read(sentence)
    .awards.map(
      (award) => `${award.grantors.join(' + ')} ${counts(award)} ${award.named.map(({ name }) => name).join(', ')}`,
    )
    .join(' ; ');

describe('a body that grants', () => {
  it.each([
    ['before the verb', (x: string) => `Dịp này, ${x} tặng Bằng khen cho 3 tập thể, 5 cá nhân.`],
    ['behind "được"', (x: string) => `Dịp này, 3 tập thể, 5 cá nhân được ${x} tặng Bằng khen.`],
    ['behind "của"', (x: string) => `Dịp này, có 3 tập thể, 5 cá nhân được nhận Bằng khen của ${x}.`],
    [
      'of what somebody hands over',
      (x: string) => `Tại hội nghị, đã trao Bằng khen của ${x} cho 3 tập thể và 5 cá nhân có thành tích.`,
    ],
  ])('%s is read by its whole name', (_, sentence) => {
    const frame = (x: string) => [sentence(x), `${x} 3/5/0 `, granted(sentence(x))] as const;
    expect(unlike([...GRANTORS, ...BODIES.filter((each) => !RECEIVE_ONLY.includes(each))], [frame])).toEqual([]);
  });
});

describe('a body that receives', () => {
  it.each([
    ['alone', (x: string) => `Dịp này, UBND tỉnh tặng Bằng khen cho ${x}.`, 1, 0],
    ['before the verb', (x: string) => `Dịp này, ${x} được UBND tỉnh tặng Bằng khen.`, 1, 0],
    ['and is honoured to', (x: string) => `Dịp này, ${x} vinh dự được nhận Bằng khen của UBND tỉnh.`, 1, 0],
    [
      'as a group',
      (x: string) => `Dịp này, UBND tỉnh tặng Bằng khen cho tập thể ${x} vì có thành tích xuất sắc.`,
      1,
      0,
    ],
    [
      'over a photo',
      (x: string) => `Tại hội nghị, ông Lê Văn Tám trao Bằng khen của UBND tỉnh cho ${x}. Ảnh: Minh Anh`,
      1,
      0,
    ],
  ])('%s is one group, by its name', (_, sentence, groups, individuals) => {
    const known = BODIES.filter((each) => !/^(?:Xã|Huyện|Thành phố) /u.test(each));
    const frame = (x: string) =>
      [
        sentence(x),
        `UBND tỉnh ${groups}/${individuals}/0 ${x}`,
        granted(sentence(x)).replace(/(?<=\/0 )tập thể (?=\p{Lu})/u, ''),
      ] as const;
    expect(unlike(known, [frame])).toEqual([]);
  });
});

describe('a single group of whatever name', () => {
  it.each([
    [
      'Dịp này, Ban Thường vụ Hội tặng Giấy khen cho tập thể Ban Bạn đọc và hai cộng tác viên của Tạp chí.',
      'Ban Thường vụ Hội 1/2/0 Ban Bạn đọc',
    ],
    [
      'Đồn Biên phòng Rạch Vọp cũng tặng giấy khen cho thuyền trưởng Lê Văn Cọ và tập thể tổ tàu thuyền an toàn số 5 vì kịp thời báo tin.',
      'Đồn Biên phòng Rạch Vọp 1/1/0 Lê Văn Cọ, tập thể tổ tàu thuyền an toàn số 5',
    ],
    ['Dịp này, UBND tỉnh tặng Bằng khen cho Họ Trần thôn Đông.', 'UBND tỉnh 1/0/0 Họ Trần thôn Đông'],
  ])('%s', (sentence, wanted) => expect(granted(sentence)).toBe(wanted));

  it('is no person, though its name begins like one', () => {
    expect(granted('Dịp này, UBND tỉnh tặng Bằng khen cho Đoàn Nghệ thuật dân tộc.')).toBe(
      'UBND tỉnh 1/0/0 Đoàn Nghệ thuật dân tộc',
    );
  });
});

describe('those who are counted', () => {
  const kinds = [
    ['groups', GROUPS, '13/0/0'],
    ['people', INDIVIDUALS, '0/13/0'],
    ['households', HOUSEHOLDS, '0/0/13'],
  ] as const;
  it.each(kinds)('%s are told by every noun, before and behind the verb', (_, nouns, wanted) => {
    const frames = [
      (x: string) => `Dịp này, UBND tỉnh tặng Bằng khen cho 13 ${x} có thành tích xuất sắc.`,
      (x: string) => `Dịp này, 13 ${x} được UBND tỉnh tặng Bằng khen.`,
    ].map((sentence) => (x: string) => [sentence(x), `UBND tỉnh ${wanted} `, granted(sentence(x))] as const);
    expect(unlike(nouns, frames)).toEqual([]);
  });
});

describe('a post', () => {
  const attended = (sentence: string): string =>
    read(sentence)
      .attendees.map(({ name, positions }) => `${name}: ${positions.join(' | ').toLowerCase()}`)
      .join(' ; ');
  const NA = 'Lê Thị Na: phó chủ tịch ubnd huyện tân lập';
  it.each([
    [
      'behind a comma',
      (x: string) => `Dự hội nghị có ông Trần Văn Bình, ${x}; bà Lê Thị Na, Phó Chủ tịch UBND huyện Tân Lập.`,
      ` ; ${NA}`,
    ],
    [
      'behind a dash',
      (x: string) => `Dự hội nghị có các đồng chí: Trần Văn Bình - ${x}, Lê Thị Na - Phó Chủ tịch UBND huyện Tân Lập.`,
      ` ; ${NA}`,
    ],
    [
      'in brackets',
      (x: string) => `Ông Trần Văn Bình (${x}) và bà Lê Thị Na (Phó Chủ tịch UBND huyện Tân Lập) chủ trì hội nghị.`,
      ` ; ${NA}`,
    ],
    ['before what is done', (x: string) => `Đồng chí Trần Văn Bình, ${x} chủ trì hội nghị.`, ''],
  ])('%s belongs to the name before it', (_, sentence, rest) => {
    const known = POSTS.filter((each) => !/^(?:Linh mục|Đầu tộc|Kiểm toán trưởng)/u.test(each));
    const frame = (x: string) =>
      [
        sentence(x),
        `Trần Văn Bình: ${x.replace(/, (?=Chủ|Phó)/u, ' | ').toLowerCase()}${rest}`,
        attended(sentence(x)),
      ] as const;
    expect(unlike(known, [frame])).toEqual([]);
  });

  it.each(['Trần Văn Bình', 'Lò Thị Na', 'Đặng Quốc Khánh', 'Mai Xuân Thu'])('before %s is read to its end', (name) => {
    const frames = [
      (x: string) => [`Phát biểu tại hội nghị, ${x} ${name} ghi nhận kết quả.`, ''] as const,
      (x: string) =>
        [
          `Dự hội nghị có các đồng chí: ${x} ${name}; Bí thư Huyện ủy Lê Văn Tám.`,
          ' ; Lê Văn Tám: bí thư huyện ủy',
        ] as const,
    ].map((frame) => (x: string) => {
      const [sentence, rest] = frame(x);
      return [sentence, `${name}: ${x.toLowerCase()}${rest}`, attended(sentence)] as const;
    });
    expect(unlike(OFFICES, frames)).toEqual([]);
  });

  it.each([
    'Giám đốc Công ty TNHH Hoa Mai',
    'Trưởng ấp Tân Hòa',
    'Chủ tịch HĐQT Công ty CP Hoa Mai',
    'Trưởng Ban CTMT thôn Đông',
  ])('"%s" ends where the name behind it begins', (post) =>
    expect(attended(`Phát biểu tại hội nghị, ${post} Trần Văn Bình ghi nhận kết quả.`)).toBe(
      `Trần Văn Bình: ${post.toLowerCase()}`,
    ),
  );
});

describe('a meeting', () => {
  it.each([
    ['that is held', (x: string) => `Sáng 12/6/2021, UBND tỉnh Hòa Tân tổ chức ${x}.`],
    [
      'held somewhere',
      (x: string) => `Ngày 12/6/2021, tại Hội trường tỉnh, UBND tỉnh Hòa Tân đã long trọng tổ chức ${x}.`,
    ],
    ['of two bodies', (x: string) => `Sáng 12/6/2021, UBND tỉnh Hòa Tân phối hợp với Tỉnh đoàn Hòa Tân tổ chức ${x}.`],
    [
      'told behind a phrase',
      (x: string) =>
        `Hưởng ứng phong trào thi đua, ngày 12/6/2021, UBND tỉnh Hòa Tân tổ chức ${x} với sự tham gia của 200 đại biểu.`,
    ],
  ])('%s has its day, its kind, its name and who holds it', (_, sentence) => {
    const wrong = Object.entries(MEETINGS).flatMap(([kind, names]) =>
      unlike(names, [
        (x) => {
          const { meetings } = extractArticle(`${sentence(x)} Dự có ông Trần Văn Bình, Phó Chủ tịch UBND tỉnh.`);
          const told = meetings.map(
            (each) => `${each.title.toLowerCase()} ${each.kind} ${each.heldOn.value} ${each.organisers[0]}`,
          );
          return [sentence(x), `${x.toLowerCase()} ${kind} 2021-06-12 UBND tỉnh Hòa Tân`, told.join(' ; ')];
        },
      ]),
    );
    expect(wrong).toEqual([]);
  });
});

describe('what stands beside an award', () => {
  it('decides nothing of it: a council that sat, a ceremony that somebody came to, a line that was broken', () => {
    const council =
      'Sáng 12/6/2021, LĐLĐ tỉnh tổ chức hội nghị. Căn cứ biên bản họp Hội đồng thi đua khen thưởng, ba đơn vị được trình cấp trên.\nTại hội nghị, ông Trần Văn Bình công bố Quyết định tặng Cờ thi đua của LĐLĐ tỉnh cho 8 đơn vị.';
    expect(extractArticle(council).awards.map(({ status, recipients }) => [status, recipients.groups])).toEqual([
      ['GRANTED', 8],
    ]);
    const ceremony =
      'Sáng 12/6/2021, bà Lê Thị Na, Phó Chủ tịch Hội Khuyến học tỉnh đã về dự Lễ kỷ niệm 15 năm thành lập Ban Khuyến học và đón nhận Bằng khen của Trung ương Hội Khuyến học Việt Nam.';
    expect(extractArticle(ceremony).awards.flatMap(({ named }) => named)).toEqual([]);
    expect(granted('Dịp này, UBND phường tặng Giấy khen cho 02 tập thể và\n07 cá nhân có nhiều thành tích.')).toBe(
      'UBND phường 2/7/0 ',
    );
  });
});
