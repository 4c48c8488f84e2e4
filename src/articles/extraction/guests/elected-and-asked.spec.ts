import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const guests = (text: string): unknown[] =>
  extractArticle(text, {}).attendees.map(({ name, positions }) => [name, ...positions]);

const LEAD = 'Ngày 3/5/2021, xã Nà Lươn tổ chức lễ ra mắt.';

describe('who was there', () => {
  it('is not who became the head of a branch, but who led a delegation', () => {
    expect(guests('Chi hội đã bầu ra 4 hội viên do ông Lò Văn An làm Chi hội trưởng.')).toEqual([]);
    expect(guests(`${LEAD} Đoàn công tác của huyện do bà Hà Thị Ba làm trưởng đoàn đến dự.`)).toEqual([['Hà Thị Ba']]);
  });

  it('is not who tells a newspaper something, wherever his office is', () => {
    const told = 'Ông Lò Văn An, Chủ tịch Hội Nông dân xã Nà Lươn (huyện Nà Vài) cho biết, xã có 50 hội viên.';
    expect(guests(`Chuyện ở Nà Lươn\n\n${told}`)).toEqual([]);
    expect(guests(`${LEAD} ${told}`)).toEqual([['Lò Văn An', 'Chủ tịch Hội Nông dân xã Nà Lươn']]);
  });

  it('may be an honorary chairman, and somebody called Danh who attends', () => {
    expect(
      guests(
        `${LEAD} Dự có ông Lò Văn An, Chủ tịch Hội A, Chủ tịch Danh dự Hội người Việt Nam tại Séc; ông Thạch Danh dự lễ.`,
      ),
    ).toEqual([['Lò Văn An', 'Chủ tịch Hội A', 'Chủ tịch Danh dự Hội người Việt Nam tại Séc'], ['Thạch Danh']]);
  });
});
