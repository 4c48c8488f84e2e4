import { describe, expect, it } from '@jest/globals';
import type { Draft } from '../draft.js';
import { extractArticle } from '../extract-article.js';
import { LONGEST_SENTENCE } from '../text/sentences.js';

const GIVEN = ['An', 'Bình', 'Cường', 'Dung', 'Hạnh', 'Hòa', 'Khánh', 'Lan', 'Mai', 'Nam'];
const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ'];
const MIDDLE = ['Văn', 'Thị', 'Đức', 'Minh', 'Quang'];
/** Five hundred different names. */
const name = (at: number): string =>
  `${FAMILY[at % 10]} ${MIDDLE[Math.floor(at / 100) % 5]} ${GIVEN[Math.floor(at / 10) % 10]}`;
const rows = (count: number, write: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => write(at));
const person = (at: number): string => `ông ${name(at)}, Trưởng thôn Khe ${at + 1}`;
const group = (at: number): string => `Ban Công tác Mặt trận thôn ${at + 1} xã Minh Tân`;

const OPENING =
  'Ngày 18/1/2022, Ủy ban MTTQ Việt Nam huyện Hòa Sơn tổ chức Hội nghị tổng kết công tác Mặt trận năm 2021.';
const awarding = (words: string): Draft =>
  extractArticle(`${OPENING} Tại hội nghị, Ủy ban MTTQ huyện đã tặng Giấy khen cho ${words}`);
const codes = ({ doubts }: Draft): string[] => doubts.map(({ code }) => code);

describe('a list that is longer than a sentence may be', () => {
  it.each([
    ['individuals', `các cá nhân: ${rows(300, person).join('; ')}.`],
    ['groups', `các tập thể: ${rows(130, group).join(', ')}.`],
  ] as const)('%s whose number is not told are not counted up to the cut', (kind, words) => {
    const draft = awarding(words);
    const [award] = draft.awards;
    expect(award!.recipients).toMatchObject({ [kind]: null, unspecified: true });
    expect(award!.named.length).toBeGreaterThan(40);
    expect(codes(draft)).toContain('NAMES_NOT_READ');
  });

  it('keeps a number that is told, says that names are missing, and cuts none of them', () => {
    const draft = awarding(`100 tập thể gồm: ${rows(100, group).join(', ')}.`);
    expect(draft.awards[0]!.recipients.groups).toBe(100);
    expect(codes(draft)).toContain('NAMES_NOT_READ');
    const whole = new Set(rows(100, group));
    expect(draft.awards[0]!.named.filter((each) => !whole.has(each.name))).toEqual([]);
  });

  it('counts those of a sentence that was read whole', () => {
    const draft = awarding(`các cá nhân: ${rows(45, person).join('; ')}.`);
    expect(draft.awards[0]!.recipients.individuals).toBe(45);
    expect(codes(draft)).not.toContain('NAMES_NOT_READ');
  });

  it('goes on with the guests behind the cut, and says where it is', () => {
    const text = `${OPENING} Dự hội nghị có các đồng chí: ${rows(200, (at) => `${name(at)}, Trưởng thôn Khe ${at + 1}`).join('; ')}.`;
    const draft = extractArticle(text);
    expect(draft.attendees).toHaveLength(200);
    const [cut] = draft.doubts.filter(({ code }) => code === 'GUESTS_CUT');
    expect(cut!.evidence!.end).toBeLessThanOrEqual(OPENING.length + 1 + LONGEST_SENTENCE);
    expect(text.slice(cut!.evidence!.start, cut!.evidence!.end)).toMatch(/^[^;]*; .*[;,]$/u);
  });
});

describe('numbered lines below what announces them', () => {
  const page = (count: number): string =>
    [
      'Huyện Hòa Sơn khen thưởng cá nhân tiêu biểu',
      OPENING,
      `Tại hội nghị, Ủy ban MTTQ huyện đã tặng Giấy khen cho ${count} cá nhân có tên sau:`,
      ...rows(count, (at) => `${at + 1}. Ông ${name(at)}, Trưởng thôn Khe ${at + 1}`),
    ].join('\n');

  it.each([20, 42, 120])('%i of them are a list, and no index of headlines', (count) => {
    const { awards, doubts } = extractArticle(page(count));
    expect(awards[0]!.recipients.individuals).toBe(count);
    expect(awards[0]!.named).toHaveLength(count);
    expect(doubts.map(({ code }) => code)).not.toContain('INDEX_PAGE');
  });

  it('headlines that number themselves below none are an index', () => {
    const headlines = rows(20, (at) => `${at + 1}. Huyện Hòa Sơn tổng kết công tác Mặt trận khóa ${at + 1} tại xã`);
    expect(extractArticle(headlines.join('\n')).doubts.map(({ code }) => code)).toContain('INDEX_PAGE');
  });
});
