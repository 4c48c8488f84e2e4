import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const OPENING =
  'Sáng 12/1/2024, UBND tỉnh Tuyên Lâm tổ chức hội nghị tổng kết phong trào thi đua yêu nước năm 2023. Tại hội nghị, ';
const read = (sentence: string): [string, string[]][] =>
  extractArticle(`${OPENING}${sentence}`).awards.map(({ formPrinted, named }) => [
    formPrinted,
    named.map(({ name }) => name),
  ]);
const doubtsOf = (sentence: string): string[] => extractArticle(`${OPENING}${sentence}`).doubts.map(({ code }) => code);

describe('classes told in a row', () => {
  it.each([
    'Chủ tịch nước tặng Huân chương Lao động hạng Nhất, Nhì, Ba cho Sở Nội vụ, bà Hà Thị Tài và Sở Tài chính.',
    'Chủ tịch nước tặng Huân chương Lao động hạng Nhất, hạng Nhì và hạng Ba lần lượt cho Sở Nội vụ, bà Hà Thị Tài và Sở Tài chính.',
    'Sở Nội vụ, bà Hà Thị Tài và Sở Tài chính lần lượt được Chủ tịch nước tặng Huân chương Lao động hạng Nhất, Nhì, Ba.',
  ])('are one for each who is named, in their order: %s', (sentence) => {
    expect(read(sentence)).toEqual([
      ['Huân chương Lao động hạng Nhất', ['Sở Nội vụ']],
      ['Huân chương Lao động hạng Nhì', ['Hà Thị Tài']],
      ['Huân chương Lao động hạng Ba', ['Sở Tài chính']],
    ]);
  });

  it('are of their own order, whatever order is told before', () => {
    expect(
      read(
        'Chủ tịch nước tặng Huân chương Lao động hạng Ba cho bà Hà Thị Tài; truy tặng Huân chương Bảo vệ Tổ quốc hạng Nhất, hạng Nhì cho ông Lò Văn Ói và ông Giàng A Núi.',
      ),
    ).toEqual([
      ['Huân chương Lao động hạng Ba', ['Hà Thị Tài']],
      ['Huân chương Bảo vệ Tổ quốc hạng Nhất', ['Lò Văn Ói']],
      ['Huân chương Bảo vệ Tổ quốc hạng Nhì', ['Giàng A Núi']],
    ]);
  });

  it('leave a doubt, which “lần lượt” takes', () => {
    const row = 'cho Sở Nội vụ và Sở Tài chính.';
    const given = 'Chủ tịch nước tặng Huân chương Lao động hạng Nhất, Nhì';
    expect(doubtsOf(`${given} ${row}`)).toContain('TWO_FORMS_AT_ONCE');
    expect(doubtsOf(`${given} lần lượt ${row}`)).not.toContain('TWO_FORMS_AT_ONCE');
    expect(doubtsOf(`Lãnh đạo tỉnh lần lượt trao Huân chương Lao động hạng Nhất, Nhì ${row}`)).toContain(
      'TWO_FORMS_AT_ONCE',
    );
  });

  it('count one of each class', () => {
    const { awards } = extractArticle(
      `${OPENING}UBND tỉnh tặng Cờ thi đua hạng Nhất, Nhì cho Sở Nội vụ và Sở Tài chính.`,
    );
    expect(awards.map(({ recipients: { groups, unspecified } }) => [groups, unspecified])).toEqual([
      [1, false],
      [1, false],
    ]);
  });

  it('are told so of prizes and titles, too', () => {
    expect(read('Ban Tổ chức trao giải Nhất, Nhì cho Đội Nà Khà và Đội Nà Vài.')).toEqual([
      ['giải Nhất', ['Đội Nà Khà']],
      ['giải Nhì', ['Đội Nà Vài']],
    ]);
    expect(
      read(
        'Chủ tịch nước phong tặng danh hiệu Nhà giáo Nhân dân, Nhà giáo Ưu tú cho thầy Phạm Văn Sính, cô Hà Thị Tài.',
      ),
    ).toEqual([
      ['danh hiệu Nhà giáo Nhân dân', ['Phạm Văn Sính']],
      ['danh hiệu Nhà giáo Ưu tú', ['Hà Thị Tài']],
    ]);
    expect(
      read(
        'UBND tỉnh tặng danh hiệu “Công dân ưu tú” và “Công dân tiêu biểu” lần lượt cho ông Phạm Văn Sính và bà Hà Thị Tài.',
      ),
    ).toEqual([
      ['danh hiệu “Công dân ưu tú”', ['Phạm Văn Sính']],
      ['danh hiệu “Công dân tiêu biểu”', ['Hà Thị Tài']],
    ]);
  });

  it.each([
    'Chủ tịch nước tặng Huân chương Lao động hạng Nhất, Nhì cho Sở Nội vụ, Sở Tài chính và Hội Nông dân tỉnh.',
    'Sở Nội vụ được Chủ tịch nước tặng Huân chương Lao động hạng Nhất, Nhì.',
    'Sở Nội vụ và Sở Tài chính được Chủ tịch nước tặng Huân chương Lao động hạng Nhất, Nhì.',
    'Chủ tịch nước tặng danh hiệu Nhà giáo Nhân dân, Nhà giáo Ưu tú cho 5 cá nhân.',
    'Ban Tổ chức trao giải Nhất, Nhì cho các thí sinh.',
    'Ban Tổ chức trao giải Nhất, Nhì cho Đội Nà Khà, Đội Nà Vài và Đội Nà Lốc.',
  ])('stay together, with a doubt, where it is not said whose is which: %s', (sentence) => {
    const [only, ...more] = read(sentence);
    expect(only?.[0]).toMatch(/(?:hạng|giải) Nhất, Nhì|Nhân dân, Nhà giáo Ưu tú/u);
    expect(more).toEqual([]);
    expect(doubtsOf(sentence)).toContain('TWO_FORMS_AT_ONCE');
  });
});

describe('prizes of all ranks that are counted', () => {
  it('are no prize of the first rank, told of beside them', () => {
    const { awards } = extractArticle(
      `${OPENING}Ban Tổ chức trao giải Nhất, Nhì, Ba cho 12 thí sinh. Ban Tổ chức trao 01 giải Nhất cho Đội Nà Khà.`,
    );
    expect(
      awards.map(({ formPrinted, recipients: { individuals, groups } }) => [formPrinted, individuals, groups]),
    ).toEqual([
      ['giải Nhất, Nhì, Ba', 12, null],
      ['giải Nhất', null, 1],
    ]);
  });
});

describe('papers of several forms and grantors in one row', () => {
  it.each([
    'lãnh đạo tỉnh trao 02 Cờ thi đua, 17 Bằng khen của UBND tỉnh, 26 Bằng khen của Bộ Công an cho các tập thể, cá nhân.',
    'lãnh đạo tỉnh trao 02 Cờ thi đua, 17 Bằng khen của UBND tỉnh và 26 Bằng khen của Bộ Công an cho 20 tập thể, 25 cá nhân.',
  ])('are an award each, whose receivers are not counted: %s', (sentence) => {
    const { awards } = extractArticle(`${OPENING}${sentence}`);
    expect(
      awards.map(({ form, pieces, grantors, recipients }) => [form, pieces, grantors, recipients.unspecified]),
    ).toEqual([
      ['EMULATION_FLAG', 2, ['UBND tỉnh'], true],
      ['CERTIFICATE_OF_MERIT', 17, ['UBND tỉnh'], true],
      ['CERTIFICATE_OF_MERIT', 26, ['Bộ Công an'], true],
    ]);
  });
});
