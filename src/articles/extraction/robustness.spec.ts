import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Draft } from './draft.js';
import { extractArticle } from './extract-article.js';
import { readNumber } from './text/numbers.js';
import { readSource } from './text/source-text.js';

const NAMES = ['An', 'Bình', 'Chính', 'Dũng', 'Giang'];

/** Pieces that articles are made of, in orders that nobody would print. */
const PIECES = [
  'Ngày 12/1, ',
  'Sáng 5-3-2020, ',
  'Hội Nông dân huyện Suối Bạc ',
  'Ủy ban MTTQ tỉnh ',
  'tổ chức Hội nghị tổng kết công tác năm 2020',
  '. ',
  '; ',
  ', ',
  ' và ',
  '\n',
  ': ',
  'Dự hội nghị có các đồng chí: ',
  'Lò Văn Chính, Bí thư Huyện ủy',
  'đồng chí Vàng A Lềnh - Chủ tịch UBND huyện',
  ' trao ',
  ' tặng ',
  ' được ',
  ' nhận ',
  'Bằng khen',
  'giấy khen',
  'Huân chương Lao động hạng Ba',
  'Kỷ niệm chương “Vì thế hệ trẻ”',
  'cờ thi đua',
  ' của UBND tỉnh ',
  ' cho ',
  '06 tập thể',
  '12 cá nhân',
  'hai hộ gia đình',
  'nhiều tập thể, cá nhân',
  '25 tập thể và cá nhân',
  'hơn 40 hội viên',
  'Dịp này, ',
  'Tại hội nghị, ',
  'thừa ủy quyền của Chủ tịch nước, ',
  'thừa ủy nhiệm của Đảng, Nhà nước, Thủ tướng Chính phủ, ',
  'thay mặt Hội Nông dân tỉnh ',
  'TP.Nà Lươn ',
  'Riêng huyện Khe Vàng có ',
  'Đó là ',
  ' gồm: ',
  '- ',
  '6 Huân chương Độc lập hạng Ba',
  'bằng công nhận danh hiệu',
  'khen thưởng ',
  'tuyên dương ',
  'có thành tích xuất sắc',
  ' vì đã có thành tích',
  '3 suất quà',
  'đề nghị ',
  'Trong 5 năm qua, ',
  '(',
  ')',
  '“',
  'e\u0301',
  '\u00a0',
  '\u200b',
];
const article = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string() }), {
    maxLength: 120,
  })
  .map(
    (pieces) =>
      `Hội nghị tổng kết công tác của Mặt trận và các đoàn thể trong năm đã được tổ chức tại huyện với sự tham gia của nhân dân.\n${pieces.join('')}`,
  );

function evidenceOf(draft: Draft): { start: number; end: number; quote: string }[] {
  const awards = draft.awards.flatMap((award) => [award.evidence, ...award.toldAgain]);
  const rest = [...draft.meetings, ...draft.attendees, ...draft.delegations].map(({ evidence }) => evidence);
  return [...awards, ...rest, ...draft.doubts.flatMap(({ evidence }) => evidence ?? [])];
}

describe('reading anything at all', () => {
  it('never throws, and quotes only what stands in the text', () => {
    fc.assert(
      fc.property(fc.oneof(article, fc.string({ unit: 'binary' }), fc.string()), (text) => {
        for (const { start, end, quote } of evidenceOf(extractArticle(text))) {
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
          expect(text.slice(start, end)).toBe(quote);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('never gives a number of recipients that the text does not state', () => {
    fc.assert(
      fc.property(article, (text) => {
        const stated = new Set(
          (text.normalize('NFC').match(/\d[\d.]*|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười/giu) ?? []).map((printed) =>
            readNumber(printed.replace(/\.$/u, '')),
          ),
        );
        for (const { recipients, named } of extractArticle(text).awards) {
          const { unspecified: _, ...counts } = recipients;
          for (const count of Object.values(counts))
            if (count !== null) expect(stated.has(count) || (named.length > 0 && count <= named.length)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same draft twice', () => {
    fc.assert(
      fc.property(article, (text) => expect(extractArticle(text)).toEqual(extractArticle(text))),
      { numRuns: 50 },
    );
  });
});

describe('more awards than an article tells', () => {
  const told = (count: number): Draft =>
    extractArticle(
      [
        'Ngày 12/1/2023, UBND huyện Suối Bạc tổ chức hội nghị tổng kết.',
        ...Array.from({ length: count }, (_, i) => `UBND huyện Suối Bạc tặng Giấy khen cho ${i + 2} cá nhân.`),
        'Bà Hà Thị Khánh, Bí thư Chi bộ 9 dự và được trao Giấy khen của UBND huyện.',
      ].join('\n'),
    );

  it('are read up to a number, and that the rest was not read is said', () => {
    expect(told(140).awards).toHaveLength(140);
    expect(told(140).doubts.map(({ code }) => code)).not.toContain('TEXT_CUT');
    const { awards, attendees, doubts } = told(400);
    expect(awards).toHaveLength(150);
    expect(doubts.filter(({ code }) => code === 'TEXT_CUT')).toHaveLength(1);
    // Who receives in the rest is not known, and nobody of it a guest.
    expect(attendees).toEqual([]);
  });
});

describe('a megabyte of anything', () => {
  const lead = 'Hội nghị tổng kết công tác của Mặt trận và các đoàn thể trong năm đã được tổ chức tại huyện.\n';
  const filled = (piece: string): string => lead + piece.repeat(Math.ceil(1_000_000 / piece.length));
  const numbered = (piece: (i: number) => string): string =>
    lead + Array.from({ length: Math.ceil(1_000_000 / piece(0).length) }, (_, i) => piece(i)).join('\n');

  it.each([
    ['one endless sentence', filled('Dịp này Ủy ban MTTQ tỉnh tặng Bằng khen cho 5 tập thể và ')],
    ['people without end', filled('đồng chí Nguyễn Văn An, Bí thư Huyện ủy, ')],
    ['names in one run', filled('Nguyễn Văn An ')],
    ['semicolons', filled(';')],
    ['commas', filled(', ')],
    ['opening quotation marks', filled('“')],
    ['spaces', filled(' ')],
    ['digits', filled('1.234.567')],
    ['days', filled('ngày 12/1 ')],
    ['lines', filled('Ông A\n')],
    ['decomposed accents', filled('e\u0302\u0301')],
    ['bodies', filled('Hội Nông dân huyện tổ chức ')],
    ['forms', filled('bằng khen, giấy khen ')],
    ['letters', filled('ă')],
    ['capitals', filled('Ă')],
    [
      'orders, each another one',
      numbered((i) => `Chủ tịch nước tặng Huân chương Lao động hạng Nhì cho ${i + 2} cá nhân.`),
    ],
    [
      'sums, each with its parts',
      numbered(
        (i) => `UBND tỉnh khen thưởng ${i + 60} người. Trong đó, ${i + 1} người nhận Kỷ niệm chương, 50 Bằng khen.`,
      ),
    ],
    ['awards that were denied', numbered((i) => `Hội nghị không trao Bằng khen cho ${i + 2} cá nhân.`)],
    ['receivers, each a sentence', numbered((i) => `ông Lò Văn ${NAMES[i % 5]} được UBND huyện tặng Giấy khen ${i}.`)],
    ['prizes of one row', numbered((i) => `giải nhất cho Chi hội ${i}, giải nhì Chi hội ${i + 1},`)],
  ])('of %s does not run away', (_, text) => {
    // Of the processor, ten times what an idle machine takes: what grows by the square of a text takes minutes.
    const before = process.cpuUsage();
    extractArticle(text);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(10_000);
  });

  it('of places two blanks apart costs no more a word than a short row of them', () => {
    const before = process.cpuUsage();
    readSource('Khe Vàng  Suối Bạc,  Nà Lươn  \u00d0ồi Mây, '.repeat(3000));
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1_000);
  });
});
