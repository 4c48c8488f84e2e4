import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const OPENING = 'Sáng 15/1/2022, Hội Phụ nữ xã Khuôn Vẽ tổ chức hội nghị tổng kết công tác Hội năm 2021.\n';
const awardsOf = (text: string): [string, number | null, number | null][] =>
  extractArticle(text, {}).awards.map(({ status, recipients }) => [status, recipients.groups, recipients.individuals]);

describe('what a rule provides for', () => {
  it.each([
    'Quy chế: Hội tặng Giấy khen cho không quá 10 tập thể, 20 cá nhân mỗi năm.',
    'Thể lệ cuộc thi: Ban Tổ chức trao Giấy khen cho 10 tập thể và 20 cá nhân đạt giải.',
    'Quy định của Hội về khen thưởng: mỗi chi hội được tặng Giấy khen cho 2 cá nhân.',
    'UBND huyện tặng Giấy khen cho tối đa 5 tập thể.',
    'UBND huyện tặng Giấy khen cho 10 tập thể mỗi năm.',
    'Mỗi năm, UBND huyện tặng Giấy khen cho 10 tập thể, 20 cá nhân.',
  ])('was not given: %s', (sentence) => {
    expect(awardsOf(sentence)).toEqual([]);
    expect(awardsOf(`${OPENING}${sentence}`)).toEqual([]);
  });

  it.each([
    'Căn cứ Quy chế thi đua, dịp này UBND huyện tặng Giấy khen cho 5 cá nhân.',
    'Dịp này, UBND huyện tặng Giấy khen cho 5 cá nhân có thu nhập trên 300 triệu đồng mỗi năm.',
    'Dịp này, UBND huyện tặng Giấy khen cho 5 cá nhân; hội nghị thông qua quy chế làm việc.',
  ])('but this was: %s', (sentence) => {
    expect(awardsOf(`${OPENING}${sentence}`)).toEqual([['GRANTED', null, 5]]);
  });
});

describe('what somebody has to hold to be chosen, or may win each time', () => {
  it.each([
    'Đại biểu dự đại hội phải đạt một trong các tiêu chuẩn sau: được tặng Huân chương các hạng; được Thủ tướng tặng Bằng khen; đạt danh hiệu Chiến sĩ thi đua cấp tỉnh.',
    'Người được giới thiệu phải là cá nhân đã được tặng Bằng khen của UBND tỉnh.',
    'Đại biểu được giới thiệu có Bằng khen được tặng của UBND tỉnh trở lên.',
    'Đại biểu được chọn phải đạt một trong các điều kiện sau:\n- Được tặng Huân chương Lao động;\n- Được Chủ tịch UBND tỉnh tặng Bằng khen.',
    'Theo thể lệ cuộc thi, mỗi tuần trao 1 giải Nhất, 2 giải Nhì và 5 giải Khuyến khích.',
    'Cuộc thi kéo dài 6 tuần, mỗi tuần ban tổ chức trao 3 giải Nhất cho 3 thí sinh.',
  ])('was not given: %s', (sentence) => {
    expect(awardsOf(`${OPENING}${sentence}`)).toEqual([]);
  });

  it.each([
    ['Theo thể lệ cuộc thi, Ban Tổ chức đã trao 1 giải Nhất cho em Lê Văn Hùng.', ['PRESENTED', null, 1]],
    ['Dịp này, UBND xã tặng Giấy khen cho 7 cá nhân hiến máu từ 20 lần trở lên.', ['GRANTED', null, 7]],
    [
      'Phải vượt qua nhiều khó khăn, bà con vẫn hiến đất; dịp này, UBND xã tặng Giấy khen cho ông Trần Văn Nam.',
      ['GRANTED', null, 1],
    ],
    [
      'Đại biểu phải đạt một trong các tiêu chuẩn sau:\n- Được tặng Bằng khen.\nDịp này, UBND xã tặng Giấy khen cho 5 cá nhân.',
      ['GRANTED', null, 5],
    ],
  ])('but this was: %s', (sentence, expected) => {
    expect(awardsOf(`${OPENING}${sentence}`)).toEqual([expected]);
  });
});

describe('papers that are only feigned', () => {
  it.each([
    'Công an cảnh báo: một nhóm giả danh Ban tổ chức tặng Bằng khen giả cho 25 cá nhân.',
    'Công an tỉnh phát hiện đối tượng giả mạo Quyết định của UBND tỉnh tặng Bằng khen cho 5 cá nhân.',
    'Nhóm này mạo danh Hội trao Giấy khen cho 7 hội viên để thu tiền.',
    'Công an tỉnh bắt nhóm lừa đảo tặng Bằng khen cho 5 cá nhân để thu tiền.',
  ])('are no awards: %s', (sentence) => {
    expect(awardsOf(sentence)).toEqual([]);
    expect(awardsOf(`${OPENING}${sentence}`)).toEqual([]);
  });

  it.each([
    'Dịp này, UBND tỉnh tặng Bằng khen cho 5 cá nhân đấu tranh với tội phạm lừa đảo.',
    'Dịp này, Công an tỉnh tặng Giấy khen cho 5 cá nhân phát hiện đối tượng giả danh công an.',
    'Dịp này, 5 cá nhân phát hiện nhóm giả danh công an được Công an tỉnh tặng Giấy khen.',
    'Dịp này, UBND tỉnh tặng Bằng khen cho 5 cá nhân là tác giả sách thiếu nhi.',
  ])('but these were given: %s', (sentence) => {
    expect(awardsOf(`${OPENING}${sentence}`)).toEqual([['GRANTED', null, 5]]);
  });
});

describe('what a newspaper corrects', () => {
  it.each([
    'Do đánh máy nhầm, bản tin viết UBND huyện tặng Giấy khen cho 15 tập thể.',
    'Bản tin hôm qua đã in 15 tập thể được tặng Giấy khen. Nay xin sửa lại là năm tập thể.',
    'UBND huyện tặng Giấy khen cho 15 tập thể. Con số 15 tập thể do đánh máy nhầm.',
    'UBND huyện tặng Giấy khen cho 15 tập thể. Bản tin trước đã in sai tên một chi hội.',
  ])('is not told as it was: %s', (text) => {
    expect(awardsOf(text)).toEqual([]);
  });

  it.each([
    'Bản tin hôm qua đã in 15 tập thể được tặng Giấy khen. Nay xin sửa lại là 5 tập thể.',
    'Đính chính: Bản tin số trước đã in: UBND huyện tặng Giấy khen cho 15 tập thể. Nay xin đính chính: UBND huyện tặng Giấy khen cho 5 tập thể.',
    'Số báo trước đã đăng UBND huyện tặng Giấy khen cho 15 tập thể.\nNay xin sửa lại là: “UBND huyện tặng Giấy khen cho 5 tập thể”.',
    'UBND huyện tặng Giấy khen cho 15 tập thể. Bản tin trước đã đăng nhầm là 15 tập thể, nay xin sửa lại là 5 tập thể.',
  ])('is told as it is right: %s', (text) => {
    expect(awardsOf(text)).toEqual([['GRANTED', 5, null]]);
  });

  it('shows where the right number stands', () => {
    const [award] = extractArticle(
      `${OPENING}UBND huyện tặng Giấy khen cho 15 tập thể.\nTrong bài đã đăng “15 tập thể”. Nay xin sửa lại là 5 tập thể.`,
    ).awards;
    expect([award?.recipients.groups, ...award!.toldAgain.map(({ quote }) => quote)]).toEqual([
      5,
      'Nay xin sửa lại là 5 tập thể.',
    ]);
  });

  it('is no other sentence of its paragraph', () => {
    const text = `${OPENING}UBND tỉnh tặng Bằng khen cho 2 cá nhân. UBND huyện tặng Giấy khen cho 7 tập thể (bản tin hôm qua đã in nhầm là 9 tập thể). UBND xã tặng Giấy khen cho 4 cá nhân.`;
    expect(awardsOf(text)).toEqual([
      ['GRANTED', null, 2],
      ['GRANTED', null, 4],
    ]);
  });

  it('is no other paragraph', () => {
    const text = `${OPENING}Dịp này, UBND huyện tặng Giấy khen cho 5 tập thể.\nĐính chính: bản tin trước đã in sai tên một chi hội.`;
    expect(awardsOf(text)).toEqual([['GRANTED', 5, null]]);
  });
});
