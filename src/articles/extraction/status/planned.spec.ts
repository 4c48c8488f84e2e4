import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/5/2023, Hội Nông dân tỉnh Nà Lươn tổ chức hội nghị điển hình tiên tiến.';
const read = (text: string, lead = LEAD): unknown[] =>
  extractArticle(`${lead}\n${text}`).awards.map(({ status, recipients: { groups, individuals } }) => [
    status === 'PROPOSED',
    groups,
    individuals,
  ]);

describe('what a meeting to come will give', () => {
  it.each([
    'Tại đại hội toàn quốc, 54 đại biểu sẽ được tặng Bằng khen của Thủ tướng Chính phủ. Ủy ban Dân tộc trao tặng Bằng khen cho 214 đại biểu.',
    'Chương trình dự kiến sẽ có 54 đại biểu được trao Bằng khen của Thủ tướng Chính phủ; Ủy ban Dân tộc tặng Bằng khen cho 214 đại biểu.',
    'Ban Tổ chức sẽ tuyên dương 54 cá nhân; UBND tỉnh tặng Bằng khen cho 214 cá nhân.',
    'Đại hội sẽ trao Kỷ niệm chương của Trung ương Hội cho 54 cá nhân. UBND tỉnh tặng Bằng khen cho 214 cá nhân.',
  ])('is planned to its end: %s', (text) =>
    expect(read(text)).toEqual([
      [true, null, 54],
      [true, null, 214],
    ]),
  );

  it.each([
    'Hội nghị đề nghị 2 cá nhân sẽ được xét tặng Bằng khen của UBND tỉnh. UBND huyện tặng Giấy khen cho 9 cá nhân.',
    'Sắp tới, đại hội toàn quốc sẽ tuyên dương 2 cá nhân của tỉnh. Dịp này, UBND tỉnh tặng Bằng khen cho 9 cá nhân.',
    'Đại hội toàn quốc sẽ tuyên dương 2 cá nhân của tỉnh. UBND tỉnh đã tặng Bằng khen cho 9 cá nhân.',
    'Từ nay Hội sẽ nhận hồ sơ trực tuyến. Tại hội nghị, UBND tỉnh tặng Bằng khen cho 9 cá nhân.',
  ])('but not what was given: %s', (text) => expect(read(text).at(-1)).toEqual([false, null, 9]));
});

describe('what is told of a time', () => {
  it.each([
    'Từ buổi giao lưu, 10 người vào đội tuyển dự hội thao, nơi năm 2021 Hội Nông dân huyện từng giành giải Nhất toàn đoàn và được Hội Nông dân tỉnh tặng Bằng khen.',
    'Xã Bản Đông từng đạt chuẩn sớm nhất huyện và vinh dự được UBND tỉnh tặng Bằng khen.',
    'Trong giai đoạn này, huyện có 30 tập thể, 20 cá nhân được tặng bằng khen; 5 tập thể, 8 cá nhân được tặng thưởng Huân chương Lao động các hạng.',
    'Trong chặng đường ấy, Hội được Trung ương Hội tặng Bằng khen cho 3 tập thể.',
    'Nhiều ý kiến cho rằng khâu tham mưu gọn hơn; trong năm, 6 đơn vị đã tặng 418 Bằng khen, 93 Cờ thi đua.',
    'Từ năm 2011 đến nay, ông Lò Văn Nhất được UBND tỉnh tặng Bằng khen, UBND huyện tặng Giấy khen.',
    'Với những đóng góp của mình, từ 2011 tới nay, bà Bế Thị Hai được Trung ương Hội tặng Kỷ niệm chương “Vì giai cấp nông dân Việt Nam”.',
    'Với những đóng góp ấy, nhiều năm qua, ông Lò Văn Nhất được UBND tỉnh tặng Bằng khen.',
  ])('is no award: %s', (text) => expect(read(text)).toEqual([]));

  it.each([
    ['Dịp này, UBND tỉnh tặng Bằng khen cho 3 cán bộ từng giành giải Nhất hội thi.', 3],
    ['Tại hội nghị, UBND tỉnh tặng Bằng khen cho 3 cá nhân có thành tích từ năm 2011 đến nay.', 3],
    ['Với những đóng góp cho Hội từ năm 2011 đến nay, tại hội nghị, 3 cá nhân được UBND tỉnh tặng Bằng khen.', 3],
    ['Dịp này, UBND tỉnh tặng Bằng khen cho 3 cá nhân tiêu biểu trong giai đoạn này.', 3],
  ])('but not what was given there: %s', (text, count) => expect(read(text)).toEqual([[false, null, count]]));
});

describe('an article about a person', () => {
  const LIFE =
    'Người “giữ lửa” làng nghề\n\nVề thôn Nà Lươn, hỏi ông Lò Văn Nhất ai cũng biết. Ông 66 tuổi, là Chi hội trưởng Chi hội Nông dân thôn.';
  it.each([
    'Ghi nhận những đóng góp đó, ông Nhất đã được Chủ tịch UBND tỉnh tặng Bằng khen; Hội Nông dân tỉnh tặng Giấy khen và nhiều phần thưởng khác.',
    'Tổ hòa giải được UBND xã tặng Giấy khen, ông Lò Văn Nhất, tổ trưởng được Sở Tư pháp tặng Bằng khen năm 2020.',
    'Với thành tích đó, ông được Trung ương Hội tặng Bằng khen và là 1 trong 5 người được biểu dương tại hội nghị điển hình tiên tiến năm 2022.',
  ])('tells what he holds: %s', (text) => expect(read(`\n${text}`, LIFE)).toEqual([]));

  it.each([
    'Mới đây, ông Lò Văn Nhất được Chủ tịch UBND tỉnh tặng Bằng khen.',
    'Ông Lò Văn Nhất là 1 trong 3 cá nhân được nhận. Ngày 5/6/2022, Chủ tịch UBND tỉnh tặng Bằng khen cho 3 cá nhân.',
    'Với hành động dũng cảm đó, ông Lò Văn Nhất được Chủ tịch UBND tỉnh tặng Bằng khen.',
  ])('or the news: %s', (text) => expect(read(`\n${text}`, LIFE)).toHaveLength(1));
});
