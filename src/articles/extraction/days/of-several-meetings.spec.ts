import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const BODY =
  'Các đại biểu đã thảo luận về kết quả công tác của các tổ chức thành viên trong thời gian qua tại địa phương.';

describe('days and several meetings of real reports', () => {
  it('does not take the year of a plan of the same day', () => {
    const text =
      'Ngày 12/10, Hội Làm vườn huyện Nà Lươn tổ chức hội nghị chuyên đề. Thực hiện Kế hoạch số 22/KH-HLV ngày 12/10/2019 của Tỉnh hội.';
    expect(extractArticle(`${text}\n${BODY}`, { publishedOn: '2021-10-14' }).meetings[0]?.heldOn.value).toBe(
      '2021-10-12',
    );
  });

  it('gives a second meeting of the same day the day of the first', () => {
    const text = `Ngày 25-10-2025, Ủy ban MTTQ Việt Nam phường Hưng Lạc tổ chức Đại hội đại biểu lần thứ I.
${BODY}
* cùng ngày, Ủy ban MTTQ Việt Nam phường Nà Mây tổ chức Đại hội đại biểu lần thứ I.`;
    expect(extractArticle(text).meetings.map(({ heldOn, organisers }) => [heldOn.value, organisers])).toEqual([
      ['2025-10-25', ['Ủy ban MTTQ Việt Nam phường Hưng Lạc']],
      ['2025-10-25', ['Ủy ban MTTQ Việt Nam phường Nà Mây']],
    ]);
  });

  it('are one for each point of a list, all of the day told before it', () => {
    const text = `Nhân kỷ niệm 114 năm Ngày Quốc tế phụ nữ 8.3 (1910 - 2024), ngày 5.3, nhiều đơn vị trong tỉnh đã tổ chức hoạt động tôn vinh phụ nữ.
● Hội LHPN huyện Nà Lươn tổ chức Hội thi “Khéo tay” với sự tham gia của 9 đội.
● Hội LHPN thị trấn Bản Vẽ tổ chức Hội thi “Vào bếp” với sự tham gia của 10 đội.`;
    expect(
      extractArticle(text).meetings.map(({ title, heldOn, organisers }) => [title, heldOn.value, organisers]),
    ).toEqual([
      ['Hội thi “Khéo tay”', '2024-03-05', ['Hội LHPN huyện Nà Lươn']],
      ['Hội thi “Vào bếp”', '2024-03-05', ['Hội LHPN thị trấn Bản Vẽ']],
    ]);
  });
});
