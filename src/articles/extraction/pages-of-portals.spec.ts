import { describe, expect, it } from '@jest/globals';
import type { Draft } from './draft.js';
import { extractPasted } from './extract-pasted.js';
import { readPage } from './text/html.js';

const TITLE = 'Nà Lươn: Tổng kết công tác Mặt trận năm 2020';
const PARAGRAPHS = [
  'Sáng ngày 12/1, Ban Thường trực Ủy ban MTTQ Việt Nam huyện Nà Lươn tổ chức Hội nghị tổng kết công tác Mặt trận năm 2020. Dự hội nghị có các đồng chí: Vàng A Sếnh, Tỉnh ủy viên, Bí thư Huyện ủy; Lù Thị Mẩy, Phó Chủ tịch Ủy ban MTTQ tỉnh.',
  'Năm 2020, Mặt trận các cấp trong huyện đã vận động xây 18 nhà đại đoàn kết, thăm hỏi hộ nghèo, góp phần giữ vững khối đại đoàn kết.',
  'Phát biểu tại hội nghị, đồng chí Vàng A Sếnh ghi nhận kết quả của Mặt trận các cấp, đề nghị tiếp tục đổi mới phương thức hoạt động.',
  'Dịp này, Ủy ban MTTQ Việt Nam huyện tặng Giấy khen cho 5 tập thể, 7 cá nhân có thành tích xuất sắc trong công tác Mặt trận năm 2020.',
];
const OTHER_NEWS = [
  'Đồng chí Hà Văn Khoái dự Ngày hội Đại đoàn kết thôn Bản Mây (10/01/2021)',
  'Ông Hoàng Văn Tẻ, Chủ tịch Hội CCB tỉnh trao Bằng khen cho 3 cá nhân (08/01/2021)',
];
const TEASER =
  'Ngày 8/1, Hội CCB huyện tổ chức Hội nghị tổng kết công tác năm 2020. Dự hội nghị có ông Mạc Văn Tịnh, Chủ tịch Hội CCB tỉnh.';
const COMMENT =
  'Chúc mừng ông Trần Quốc Toản, Chủ tịch Hội Nông dân tỉnh đã dự hội nghị ngày 15/2 và trao Bằng khen cho 3 cá nhân.';
const OWNER = 'Chịu trách nhiệm: Ông Phạm Văn Trượng, Phó Chủ tịch Ủy ban MTTQ huyện. Giấy phép số 12 ngày 3/4/2019';

const tags = (tag: string, lines: readonly string[]): string =>
  lines.map((line) => `<${tag}>${line}</${tag}>`).join('');
const menu = `<ul class="menu">${tags('li', ['Trang chủ', 'Giới thiệu', 'Tin tức', 'Văn bản', 'Liên hệ'])}</ul>`;
const share =
  '<div class="share">Chia sẻ <a href="#">Facebook</a> <a href="#">Zalo</a> <a href="#">In bài viết</a></div>';
const related = `<div class="related"><h3>Tin liên quan</h3><ul>${tags('li', OTHER_NEWS)}</ul></div>`;
const comments = `<div class="comments"><h3>Bình luận (1)</h3><b>Nguyễn Văn Bính</b><p>${COMMENT}</p></div>`;
const side = `<div class="sidebar"><h3>Tin mới nhất</h3><p>${TEASER}</p></div>`;
const page = (article: string, head = ''): string =>
  `<!DOCTYPE html><html><head>${head}</head><body><div id="header">${menu}</div>${article}${related}${comments}${side}<div id="footer">${OWNER}</div></body></html>`;

function expectOnlyTheArticle(draft: Draft): void {
  expect(draft.meetings.map(({ title, heldOn }) => [title, heldOn.value])).toEqual([
    ['Hội nghị tổng kết công tác Mặt trận năm 2020', '2021-01-12'],
  ]);
  expect(draft.attendees.map(({ name, roles }) => [name, roles])).toEqual([
    ['Vàng A Sếnh', ['SPEAKER', 'ATTENDEE']],
    ['Lù Thị Mẩy', ['ATTENDEE']],
  ]);
  expect(draft.awards.map(({ recipients }) => [recipients.groups, recipients.individuals])).toEqual([[5, 7]]);
}

describe('pages of portals', () => {
  it.each([
    [
      'with a heading, share buttons and paragraphs',
      page(
        `<div class="main"><h1>${TITLE}</h1><div>Thứ tư, 13/01/2021 | 08:12 GMT+7</div>${share}<div class="content">${tags('p', PARAGRAPHS)}</div>${share}</div>`,
      ),
    ],
    [
      'made of bare boxes under a second-level heading',
      page(`<div><h2>${TITLE}</h2><div>13/01/2021</div><div>${tags('div', PARAGRAPHS)}</div>${share}</div>`),
    ],
    [
      'made of tables and breaks',
      `<html><body><table><tr><td>${menu}</td></tr><tr><td><font><b>${TITLE}</b></font><br>[13/01/2021 08:12]<br><br>${PARAGRAPHS.join('<br><br>')}<br><b>Các tin khác</b><br>${OTHER_NEWS.join('<br>')}</td><td>${side}</td></tr><tr><td>${OWNER}</td></tr></table></body></html>`,
    ],
    ['of which only the words were copied, with their tags', `<p><b>${TITLE}</b></p>${tags('p', PARAGRAPHS)}`],
  ])('%s give only the article', (_what, html) => {
    expectOnlyTheArticle(extractPasted(html));
  });

  it('give only the article where the words of the whole page were copied', () => {
    const text = [
      'Trang chủ',
      'Văn bản',
      'Trang chủ > Hoạt động Mặt trận',
      TITLE,
      'Thứ tư, 13/01/2021 | 08:12 GMT+7',
      'Chia sẻ Facebook Zalo',
      ...PARAGRAPHS,
      'Bình luận (1)',
      COMMENT,
      'Tin liên quan',
      ...OTHER_NEWS,
      TEASER,
      OWNER,
    ].join('\n');
    expectOnlyTheArticle(extractPasted(text));
  });

  it.each(['Cùng chuyên mục:', 'CÙNG CHỦ ĐỀ'])('end where other news is told below "%s"', (head) => {
    expectOnlyTheArticle(extractPasted([TITLE, ...PARAGRAPHS, head, ...OTHER_NEWS].join('\n')));
  });

  it('go on after a box of other news in the midst of the article', () => {
    const text = [
      TITLE,
      PARAGRAPHS[0],
      `>> ${OTHER_NEWS[0]}`,
      PARAGRAPHS[1],
      'TIN LIÊN QUAN',
      OTHER_NEWS[1],
      ...PARAGRAPHS.slice(2),
    ].join('\n');
    expectOnlyTheArticle(extractPasted(text));
  });

  it('tell their day beside the heading, or in data for search engines, by the clock of Vietnam', () => {
    const dated = page(`<h1>${TITLE}</h1><div>13/01/2021 08:12</div>${tags('p', PARAGRAPHS)}`);
    expect(readPage(dated)).toMatchObject({ title: TITLE, publishedOn: '2021-01-13' });
    const data = '<script type="application/ld+json">{"datePublished": "2021-01-13T20:30:00Z"}</script>';
    expect(readPage(page(`<h1>${TITLE}</h1>${tags('p', PARAGRAPHS)}`, data))).toMatchObject({
      publishedOn: '2021-01-14',
    });
  });
});
