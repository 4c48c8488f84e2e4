import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/1/2023, Ủy ban MTTQ Việt Nam huyện Nà Lươn tổ chức Hội nghị tổng kết công tác Mặt trận năm 2022.';
const read = (text: string): ReturnType<typeof extractArticle> => extractArticle(`${LEAD}\n${text}`);

describe('one entry a person', () => {
  it('has the posts printed where the person does nothing yet', () => {
    const { attendees } = read(
      'Ông A Vô Tô Phường - Chủ tịch UBND huyện cùng lãnh đạo các ban, ngành của huyện và đông đảo nhân dân.\nTại hội nghị, Ông A Vô Tô Phường đã thông tin về tình hình kinh tế của huyện.',
    );
    expect(attendees).toMatchObject([
      { name: 'A Vô Tô Phường', positions: ['Chủ tịch UBND huyện'], roles: ['SPEAKER'] },
    ]);
  });

  it('keeps people apart whom one list tells apart by an accent, and joins them elsewhere', () => {
    const apart = read('Dự hội nghị có bà Lò Thị Hà, Bí thư Huyện ủy; bà Lò Thị Hạ, Chủ tịch Hội LHPN huyện.');
    expect(apart.attendees.map(({ name }) => name)).toEqual(['Lò Thị Hà', 'Lò Thị Hạ']);
    const joined = read(
      'Dự hội nghị có bà Lò Thị Thúy, Bí thư Huyện ủy.\nPhát biểu tại hội nghị, bà Lò Thị Thuý đề nghị đổi mới.',
    );
    expect(joined.attendees.map(({ name }) => name)).toEqual(['Lò Thị Thúy']);
  });

  it.each([
    ['Phó Chủ tịch UBND huyện', 'Chủ tịch UBND huyện', true],
    ['nguyên Bí thư Huyện ủy', 'Bí thư Huyện ủy', true],
    ['Chủ tịch Ủy ban MTTQ huyện', 'Chủ tịch Ủy ban MTTQ Việt Nam huyện Nà Lươn', false],
    ['Tỉnh ủy viên, Bí thư Huyện ủy', 'Bí thư Huyện ủy', false],
    ['Chủ tịch HĐND huyện', 'Phó Bí thư Huyện ủy', false],
  ])('"%s" and "%s" contradict each other: %s', (one, other, contradict) => {
    const { doubts } = read(
      `Dự hội nghị có ông Lò Văn Thuần, ${one}.\nPhát biểu tại hội nghị, ông Lò Văn Thuần, ${other} đề nghị đổi mới.`,
    );
    const found = doubts.filter(({ code }) => code === 'POSITIONS_DIFFER');
    expect(found).toHaveLength(contradict ? 1 : 0);
    if (contradict) expect(found[0]!.evidence!.quote).toContain('Lò Văn Thuần');
  });
});
