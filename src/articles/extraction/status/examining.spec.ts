import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const statusesOf = (text: string): string[] => extractArticle(text, {}).awards.map(({ status }) => status);
const COUNCIL = 'Ngày 15/1/2022, Hội đồng Thi đua - Khen thưởng tỉnh Nà Lươn họp';

describe('a council for commendations that met', () => {
  it.each([
    'Sáng 15/1/2022, UBND huyện Nà Lươn tổ chức hội nghị tổng kết năm 2021. Dịp này, UBND huyện tặng Giấy khen cho 15 tập thể. Hội đồng Thi đua - Khen thưởng huyện đã họp, thống nhất phương hướng năm 2022.',
    `${COUNCIL} tổng kết công tác thi đua năm 2021. Tại phiên họp, UBND tỉnh tặng Bằng khen cho 5 tập thể và 8 cá nhân.`,
    `${COUNCIL} tổng kết công tác thi đua năm 2021. Dịp này, 5 tập thể được UBND tỉnh tặng Bằng khen.`,
  ])('leaves what was given: %s', (text) => {
    expect(statusesOf(text)).toEqual(['GRANTED']);
  });

  it.each([
    `${COUNCIL} xét khen thưởng năm 2021. Hội đồng thống nhất tặng Bằng khen cho 5 tập thể và 8 cá nhân.`,
    `${COUNCIL} xét khen thưởng năm 2021. Tại phiên họp, các thành viên bỏ phiếu tặng Bằng khen cho 5 tập thể.`,
    `${COUNCIL} xét khen thưởng. Có 3 tập thể, 5 cá nhân được tặng Bằng khen.`,
  ])('only examines the rest: %s', (text) => {
    expect(statusesOf(text)).toEqual(['PROPOSED']);
  });
});
