import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const BODY =
  'Các đại biểu đã thảo luận về kết quả công tác của các tổ chức thành viên trong thời gian qua tại địa phương.';
const meetingOf = (lead: string, headline = 'Nhiều kết quả nổi bật trong năm qua') =>
  extractArticle(`${headline}\n${lead}\n${BODY}`).meetings[0]!;

describe('who holds a meeting that only its name tells', () => {
  it.each([
    [
      'Hội nghị tổng kết hoạt động công đoàn năm 2021 của Công đoàn ngành Y tế tỉnh Lam Giang diễn ra ngày 14/1/2022.',
      'Công đoàn ngành Y tế tỉnh Lam Giang',
    ],
    [
      'Hội nghị Ban Chấp hành Công đoàn ngành Y tế tỉnh lần thứ 11 khóa VIII vừa diễn ra sáng 12/1/2018.',
      'Công đoàn ngành Y tế tỉnh',
    ],
  ])('of "%s"', (lead, holder) => {
    expect(meetingOf(lead).organisers).toEqual([holder]);
  });

  it('is nobody where many are named, or whose delegates met', () => {
    expect(meetingOf('Hội nghị tổng kết Cụm thi đua số 4 của MTTQ 7 tỉnh diễn ra ngày 30/11/2017.').organisers).toEqual(
      [],
    );
    expect(
      meetingOf('Đại hội đại biểu MTTQ Việt Nam xã Long Khê lần thứ I diễn ra ngày 20/8/2025.').organisers,
    ).toEqual([]);
  });
});

describe('what a meeting is', () => {
  it.each([
    [
      'Hội nghị Ban Chấp hành lần thứ 7, đánh giá kết quả hoạt động năm 2022, triển khai nhiệm vụ năm 2023',
      'YEAR_END_REVIEW',
    ],
    ['Lễ kỷ niệm 50 năm thành lập và đón nhận Huân chương Lao động hạng Nhì', 'AWARD_CEREMONY'],
    ['Lễ kỷ niệm 50 năm thành lập', 'OTHER'],
    ['Hội nghị Người lao động năm 2024', 'SESSION'],
    ['Hội nghị nhiệm kỳ Ban Công tác Mặt trận 2024 - 2029', 'CONGRESS'],
    ['Chương trình gặp mặt, biểu dương gia đình văn hóa tiêu biểu', 'AWARD_CEREMONY'],
  ])('is told by "%s"', (title, kind) => {
    expect(meetingOf(`Ngày 12/1/2023, Hội Nông dân huyện Nà Lươn tổ chức ${title}.`).kind).toBe(kind);
  });
});

describe('years', () => {
  it.each([
    [
      'Ngày 16-1, Đảng ủy xã tổ chức hội nghị tổng kết thực hiện nhiệm vụ chính trị năm 2025 và triển khai nhiệm vụ năm 2026.',
      '2026-01-16',
    ],
    ['Sáng 6-10, Hội xã tổ chức hội nghị tổng kết 5 năm phong trào “Tuổi cao gương sáng” (2020 - 2025).', '2025-10-06'],
    ['Sáng 6-5, Hội xã họp mặt kỷ niệm 15 năm ngày thành lập Hội Người cao tuổi Việt Nam.', '2010-05-06'],
    [
      'Chiều 19/2, Phòng Cảnh sát giao thông tổ chức lễ kỷ niệm 76 năm Ngày truyền thống lực lượng Cảnh sát giao thông.',
      '2022-02-19',
    ],
  ])('are found in "%s"', (lead, day) => {
    expect(meetingOf(lead).heldOn.value).toBe(day);
  });
});
