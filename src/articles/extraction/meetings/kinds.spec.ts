import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const BODY =
  'Các đại biểu đã thảo luận về kết quả công tác của các tổ chức thành viên trong thời gian qua tại địa phương.';

describe('kinds of meetings in the words of real reports', () => {
  it.each([
    ['Đại hội biểu dương dòng họ hiếu học lần thứ 2', 'AWARD_CEREMONY'],
    ['hội nghị gặp mặt biểu dương già làng tiêu biểu', 'AWARD_CEREMONY'],
    ['hội nghị thi đua biểu dương “Người tốt việc tốt”', 'AWARD_CEREMONY'],
    ['họp mặt và tuyên dương 30 gia đình tiêu biểu', 'AWARD_CEREMONY'],
    ['lễ truy tặng danh hiệu “Bà mẹ Việt Nam anh hùng” cho 7 mẹ', 'AWARD_CEREMONY'],
    ['lễ trao Huy hiệu tuổi Đảng, tổng kết phong trào thi đua năm 2016', 'AWARD_CEREMONY'],
    ['gặp mặt và trao giải thưởng “Nông dân giỏi”', 'AWARD_CEREMONY'],
    ['chương trình “Tự hào truyền thống” - Tuyên dương 30 gương tiêu biểu', 'AWARD_CEREMONY'],
    ['hội nghị tổng kêt hoạt động năm học 2019 - 2020', 'YEAR_END_REVIEW'],
    ['gặp mặt các thế hệ cán bộ Hội và biểu dương 5 tập thể', 'OTHER'],
    ['Đại hội đại biểu lần thứ V, biểu dương 5 tập thể', 'CONGRESS'],
    ['họp tổng kết thi đua Cụm số 2 năm 2019', 'YEAR_END_REVIEW'],
    ['họp sơ kết 6 tháng đầu năm 2019', 'INTERIM_REVIEW'],
    ['họp xét khen thưởng tổng kết năm 2019', 'SESSION'],
    ['cuộc họp Ban Tổ chức tổng kết phong trào', 'SESSION'],
  ])('takes "%s" for %s', (title, kind) => {
    const told = `Ngày 12/3/2020, Hội Khuyến học huyện Nà Lươn tổ chức ${title}.\n${BODY}`;
    expect(extractArticle(told).meetings[0]).toMatchObject({ kind });
  });
});
