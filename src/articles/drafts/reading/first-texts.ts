import { extractArticle } from '../../extraction/extract-article.js';
import { readPage } from '../../extraction/text/html.js';

/**
 * Sentences such as reports have, by which the reader makes its patterns before anybody sends a text: what each costs at first is
 * some hundred milliseconds at most, so that nobody who asks meanwhile waits longer. Made up, as are people and places.
 */
const SENTENCES: readonly string[] = [
  'Sáng sớm nay trời đẹp, bà con xã Suối Bạc ra đồng gặt lúa.',
  'Xã Suối Bạc tổ chức hội nghị.',
  'Ngày 14/1, xã Suối Bạc tổ chức hội nghị.',
  'Ngày 14/1/2022, Ủy ban MTTQ Việt Nam huyện Suối Bạc tổ chức Hội nghị tổng kết công tác Mặt trận năm 2021, triển khai nhiệm vụ năm 2022.',
  'Dự hội nghị có đồng chí Vàng A Lềnh, Bí thư Huyện ủy.',
  'Dự hội nghị có các đồng chí: Vàng A Lềnh, Tỉnh ủy viên, Bí thư Huyện ủy; Đỗ Thị Hải Yến, Chủ tịch HĐND huyện; cùng hơn 100 đại biểu.',
  'Phát biểu tại hội nghị, đồng chí Đỗ Thị Hải Yến, Phó Bí thư Thường trực Huyện ủy ghi nhận kết quả; trong năm, toàn huyện đã xây 12 nhà đại đoàn kết, trao 340 suất quà.',
  'Dịp này, Ủy ban MTTQ Việt Nam huyện tặng Giấy khen.',
  'Dịp này, Ủy ban MTTQ Việt Nam huyện tặng Giấy khen cho 06 tập thể và 12 cá nhân có thành tích xuất sắc.',
  'Thừa ủy quyền, đồng chí Vàng A Lềnh trao Bằng khen của UBND tỉnh cho ông Lý Văn Sơn, Trưởng Ban Công tác Mặt trận thôn Nà Ví.',
  'Nhân dịp này, 03 tập thể, 05 cá nhân được Chủ tịch UBND tỉnh tặng Bằng khen theo Quyết định số 12/QĐ-UBND ngày 10/1/2022; 25 hội viên được nhận Kỷ niệm chương; Chi hội thôn Nà Ví được tặng Cờ thi đua.',
  'Danh sách được khen thưởng:\n1. Ông Lý Văn Sơn, Trưởng thôn Nà Ví\n2. Bà Lò Thị Mận, hội viên Chi hội thôn Bản Ảo\n3. Hộ ông Vàng A Ảo',
];

/** Further steps after the sentences: all of them as one report, and as a page. */
const WHOLE = ['Suối Bạc tổng kết công tác Mặt trận năm 2021', ...SENTENCES].join('\n\n');
const PAGE = `<html><body><article><h1>Tổng kết</h1>${SENTENCES.map((each) => `<p>${each}</p>`).join('')}</article></body></html>`;

/** What the reader does to be ready for its first text, in steps that are short enough to be done between requests. */
export const FIRST_TEXTS: readonly (() => unknown)[] = [
  ...SENTENCES.map((each) => () => extractArticle(each)),
  () => extractArticle(WHOLE),
  () => readPage(PAGE),
  () => extractArticle(WHOLE),
];
