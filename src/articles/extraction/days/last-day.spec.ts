import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const held = (day: string) => {
  const [meeting] = extractArticle(
    `Đại hội Mặt trận xã Khe Vàng\n\n${day}, Ủy ban MTTQ Việt Nam xã Khe Vàng tổ chức Đại hội đại biểu lần thứ I, nhiệm kỳ 2025 - 2030.`,
  ).meetings;
  return [meeting?.heldOn.value, meeting?.heldTo];
};

describe('the last day of a meeting', () => {
  it.each([
    ['Trong hai ngày 28 và 29/8/2025', '2025-08-28', '2025-08-29'],
    ['Trong 2 ngày 28-29/8/2025', '2025-08-28', '2025-08-29'],
    ['Trong các ngày 14, 15 và 16/5/2024', '2024-05-14', '2024-05-16'],
    ['Từ ngày 20 đến 23/10/2024', '2024-10-20', '2024-10-23'],
    ['Ngày 30 và 31/12', '2025-12-30', '2025-12-31'],
  ])('is read of "%s"', (printed, first, last) => {
    expect(held(printed)).toEqual([first, last]);
  });

  it.each(['chuỗi hoạt động, trong đó có', 'đợt thi đua và'])('is not that of all that was done: %s', (more) => {
    const text = `Từ ngày 12/1 đến ngày 20/1/2024, Hội Nông dân xã Khe Vàng tổ chức ${more} Lễ tuyên dương 30 hội viên.`;
    expect(extractArticle(`Lễ tuyên dương hội viên\n\n${text}`).meetings.map(({ heldTo }) => heldTo)).toEqual([null]);
  });

  it.each([
    ['Sáng 28/8/2025', '2025-08-28'],
    ['Các ngày 5 và 12/10/2024', '2024-10-05'],
    ['Ngày 28-8-2025', '2025-08-28'],
    ['Ngày 28 tháng 8 năm 2025', '2025-08-28'],
  ])('is not made up of "%s"', (printed, first) => {
    expect(held(printed)).toEqual([first, null]);
  });
});
