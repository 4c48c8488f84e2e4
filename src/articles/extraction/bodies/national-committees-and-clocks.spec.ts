import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const heldOn = (text: string): string | null | undefined => extractArticle(text).meetings[0]?.heldOn.value;

describe('national committees', () => {
  it.each([
    'Ủy ban Quốc gia về người cao tuổi Việt Nam',
    'Ủy ban quốc gia Tìm kiếm Cứu nạn',
    'Ủy ban Quốc gia Ứng phó sự cố, thiên tai và Tìm kiếm cứu nạn',
    'Ủy ban quốc gia phòng, chống AIDS',
  ])('%s grants, and is led by a guest', (body) => {
    const read = extractArticle(
      `Ngày 12/3/2024, Hội Nông dân tỉnh Nà Lươn tổ chức hội nghị tổng kết. Dự hội nghị có đồng chí Lò Văn Mai, Phó Chủ tịch ${body}.\nDịp này, ${body} tặng Bằng khen cho 12 tập thể.`,
    );
    expect(read.attendees).toMatchObject([{ positions: [`Phó Chủ tịch ${body}`] }]);
    expect(read.awards).toMatchObject([{ grantors: [body], recipients: { groups: 12 } }]);
  });

  it('end where a verb begins', () => {
    const whole = 'Ủy ban quốc gia phòng, chống AIDS và phòng, chống tệ nạn ma túy, mại dâm';
    expect(extractArticle(`Dịp này, ${whole} tặng Bằng khen cho 2 tập thể.`).awards[0]?.grantors).toEqual([whole]);
    expect(
      extractArticle('Dịp này, Ủy ban Quốc gia phòng thủ dân sự tặng Bằng khen cho 2 tập thể.').awards[0]?.grantors[0],
    ).not.toContain('tặng');
  });
});

describe('the year of a day', () => {
  const held = 'Đại hội thành lập Hội Người cao tuổi\n\nSáng 29/6, Hội Người cao tuổi tỉnh Nà Lươn tổ chức Đại hội.';

  it('is not told by the clock of a portal beside its languages', () => {
    expect(heldOn(`Cổng thông tin điện tử\n\n23/4/2023  |  English  |  中文\n\n${held}`)).toBe('--06-29');
    expect(heldOn(`Cổng thông tin điện tử\n\n03/7/2023\n\n${held}`)).toBe('2023-06-29');
  });

  it("is the last of the stage that an army's congress looks back on, told alone", () => {
    const army = (stage: string, more = ''): string =>
      `Đại hội Thi đua Quyết thắng giai đoạn ${stage} do Bộ Chỉ huy Quân sự tỉnh Nà Lươn tổ chức diễn ra ngày 28-11.${more}`;
    expect(heldOn(army('2013-2018'))).toBe('2018-11-28');
    expect(heldOn(army('2024-2029', ' Giai đoạn 2019-2024, phong trào có bước chuyển biến.'))).toBe('2024-11-28');
    expect(heldOn('Ngày 29/5, tỉnh Nà Lươn tổ chức Đại hội Thi đua yêu nước giai đoạn 2025-2030.')).toBe('--05-29');
  });

  it('follows the one that figures are told of beside the year before', () => {
    const lead = 'Sáng 5/1, Hội Khuyến học tỉnh Nà Lươn tổ chức hội nghị.';
    expect(heldOn(`${lead}\nNăm 2022, phong trào phát triển sâu rộng. Các chỉ tiêu tăng so với năm 2021.`)).toBe(
      '2023-01-05',
    );
    expect(heldOn(`${lead}\nPhong trào phát triển sâu rộng. Các chỉ tiêu tăng so với năm 2010.`)).toBe('--01-05');
  });
});
