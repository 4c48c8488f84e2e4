import { describe, expect, it } from '@jest/globals';
import type { DraftAward } from '../draft.js';
import { extractArticle } from '../extract-article.js';

const OPENING = 'Ngày 23/4/2023, Huyện đoàn Khe Vàng tổ chức Hội nghị tổng kết công tác năm 2022.\n';

const told = ({ formPrinted, grantors, recipients: { groups, individuals } }: DraftAward): string =>
  `${formPrinted} | ${grantors.join(', ')} | ${groups ?? '-'}/${individuals ?? '-'}`;

const read = (...paragraphs: string[]) => extract(OPENING + paragraphs.join('\n'));

function extract(article: string) {
  const { awards, doubts } = extractArticle(article);
  const unsure = doubts.filter(({ code }) => code === 'COUNT_NOT_SURE' || code === 'PRAISE_BESIDES');
  return { awards: awards.map(told), doubts: unsure };
}

describe('praise beside awards that have a form', () => {
  const PAPER = 'Dịp này, UBND huyện tặng Giấy khen cho 2 tập thể và 7 cá nhân.';

  it('is a doubt where it may tell of one of them again', () => {
    const { awards, doubts } = read(PAPER, '7 cán bộ Hội được vinh danh.');
    expect(awards).toEqual(['Giấy khen | UBND huyện | 2/7']);
    expect(doubts).toMatchObject([
      {
        code: 'PRAISE_BESIDES',
        evidence: { quote: expect.stringContaining('vinh danh') },
        guess: { formPrinted: 'vinh danh', groups: null, individuals: 7, unspecified: false },
      },
    ]);
  });

  it.each([
    ['other numbers', '9 cán bộ Hội được vinh danh.'],
    ['groups besides', 'Tại hội nghị, có 3 tập thể, 7 cá nhân được tuyên dương.'],
    ['who commends', 'Hội Nông dân huyện tuyên dương 7 cá nhân.'],
  ])('is another award with %s', (_, words) => {
    const { awards, doubts } = read(PAPER, words);
    expect(awards).toHaveLength(2);
    expect(doubts).toEqual([]);
  });

  it('is another award behind one in its sentence', () => {
    const { awards } = read('Dịp này, UBND huyện tặng Giấy khen cho 2 tập thể; tuyên dương 7 cá nhân.');
    expect(awards).toEqual(['Giấy khen | UBND huyện | 2/-', expect.stringMatching(/^tuyên dương \| .* \| -\/7$/u)]);
  });
});

describe('a number', () => {
  it.each([
    ['Tại ngày hội đã khen thưởng cho 21 hộ gia đình tiêu biểu.', 21],
    ['Tại ngày hội năm 2019 đã khen thưởng cho 21 hộ gia đình tiêu biểu.', null],
    ['Tại các ngày hội, các tổ đã khen thưởng 21 hộ gia đình tiêu biểu.', null],
  ])('of those praised in the first paragraph is one of the meeting itself: %s', (words, households) => {
    const { awards } = extractArticle(`Ngày hội Đại đoàn kết phường Nà Lươn\n\nCác tổ đã kỷ niệm. ${words}`);
    expect(awards.map(({ recipients }) => recipients.households)).toEqual([households]);
  });

  it('of those praised is not that of a paper which only a caption shows', () => {
    const caption = 'Bí thư Huyện ủy Lò Văn Sính trao Bằng khen của UBND tỉnh cho các thanh niên tiêu biểu\n';
    const { awards, doubts } = extract(`Tuyên dương 30 thanh niên tiêu biểu\n${OPENING}${caption}`);
    expect(awards).toEqual(['Bằng khen | UBND tỉnh | -/-']);
    expect(doubts).toMatchObject([
      {
        code: 'COUNT_NOT_SURE',
        evidence: { quote: expect.stringContaining('30 thanh niên') },
        guess: { formPrinted: 'Bằng khen', individuals: 30, unspecified: false },
      },
    ]);
    expect(doubts[0]!.message.vi).toMatch(/nếu đúng: 30 cá nhân\.$/u);
    expect(doubts[0]!.message.en).toMatch(/: 30 individuals\.$/u);
  });

  it('is taken where the body of the report names the form', () => {
    const { awards, doubts } = extract(
      `Khen thưởng 4 tập thể, 30 cá nhân\n${OPENING}Dịp này, UBND huyện tặng Giấy khen cho các tập thể, cá nhân tiêu biểu.`,
    );
    expect(awards).toEqual(['Giấy khen | UBND huyện | 4/30']);
    expect(doubts).toEqual([]);
  });

  it.each([
    ['tại hội nghị cấp huyện, cấp xã', '-/-'],
    ['tại hội nghị', '-/1200'],
  ])('of those praised is that of this meeting alone: %s', (where, counts) => {
    const { awards } = extract(
      `Biểu dương nông dân tiêu biểu tỉnh Nà Lươn\nĐã có 1.200 cá nhân được tuyên dương ${where} trước khi bế mạc.\nSáng 12/1/2024, Hội Nông dân tỉnh Nà Lươn tổ chức Hội nghị biểu dương nông dân tiêu biểu. Hội nghị đã tuyên dương các cá nhân tiêu biểu.`,
    );
    expect(awards.map((award) => award.split(' | ').at(-1))).toEqual([counts]);
  });

  it.each([
    ['a leader of it', 'Lãnh đạo Sở Y tế được Chủ tịch nước tặng Huân chương Lao động hạng Ba.', '-/-'],
    ['it', 'Sở Y tế được Chủ tịch nước tặng Huân chương Lao động hạng Ba.', '1/-'],
  ])('of one is not read from the name of a body where the words mean %s', (_, words, counts) => {
    const { awards } = read(`Dịp này, ${words}`);
    expect(awards.map((award) => award.split(' | ').at(-1))).toEqual([counts]);
  });
});
