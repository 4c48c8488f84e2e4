import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../../src/articles/extraction/extract-article.js';

const HOLDER = 'Hội Nông dân huyện Nà Lươn';
const TITLE = 'Hội nghị tổng kết công tác Hội năm 2022';

const TELLINGS: readonly string[] = [
  `Ngày 12/1/2023, ${HOLDER} tổ chức ${TITLE}.`,
  `Sáng 12-1, ${HOLDER} tổ chức ${TITLE}.`,
  `Ngày 12/1/23, ${HOLDER} tổ chức ${TITLE}.`,
  `Ngày 12 tháng 01 năm 2023, ${HOLDER} tổ chức ${TITLE}.`,
  `Sáng nay (12/1), tại hội trường huyện, ${HOLDER} tổ chức ${TITLE}.`,
  `Vào lúc 8 giờ ngày 12/1/2023, ${HOLDER} tổ chức ${TITLE}.`,
  `Trong hai ngày 12 và 13/1/2023, ${HOLDER} tổ chức ${TITLE}.`,
  `Thực hiện Kế hoạch số 22/KH-HND ngày 05/12/2022 của Hội Nông dân tỉnh, ngày 12/1/2023, ${HOLDER} tổ chức ${TITLE}.`,
  `Hướng tới kỷ niệm 93 năm Ngày thành lập Đảng (3/2/1930 - 3/2/2023), ngày 12/1/2023, ${HOLDER} tổ chức ${TITLE}.`,
  `${HOLDER} tổ chức ${TITLE} vào ngày 12/1/2023.`,
  `${HOLDER} tổ chức ${TITLE} sáng 12/1.`,
  `${HOLDER} tổ chức ${TITLE} ngày 12/1/2023 tại hội trường huyện.`,
  `${HOLDER} vừa tổ chức ${TITLE}. Hội nghị diễn ra sáng 12/1/2023 tại hội trường huyện.`,
  `${HOLDER} vừa tổ chức ${TITLE}.\nSáng 12/1/2023, tại hội trường huyện, Hội nghị đã diễn ra với 120 đại biểu.`,
  `Sáng 12/1/2023, ${TITLE} được ${HOLDER} tổ chức tại hội trường huyện.`,
];

const OTHER_DAYS: readonly string[] = [
  'Ngày 20/12/2022, UBND huyện ban hành Quyết định số 15/QĐ-UBND về khen thưởng.',
  'Các chi hội phấn đấu hoàn thành chỉ tiêu trước ngày 30/6/2023.',
  'Kế hoạch tổ chức Đại hội vào ngày 15/5/2024 đã được thông qua.',
  'Từ ngày 1/1/2022 đến 31/12/2022, các chi hội đã xây 30 nhà Đại đoàn kết.',
  'Nhân kỷ niệm 92 năm Ngày thành lập Hội (14/10/1930 - 14/10/2022), các chi hội đã tổ chức nhiều hoạt động.',
  'Trước đó, ngày 5/1/2023, đoàn đã thăm, tặng quà các hộ nghèo.',
];

const END =
  'Phát biểu tại hội nghị, đồng chí Lê Văn Thuận, Bí thư Huyện ủy ghi nhận những kết quả đạt được và đề nghị các cấp đổi mới phương thức hoạt động.';
const dayOf = (...lines: string[]): string | null | undefined =>
  extractArticle(['Huyện Nà Lươn tổng kết công tác Hội', ...lines].join('\n')).meetings[0]?.heldOn?.value;

describe('a meeting is held on the same day', () => {
  it.each(TELLINGS)('%s', (telling) => {
    const days = OTHER_DAYS.flatMap((other) => [dayOf(telling, other, END), dayOf(telling, END, other)]);
    expect(new Set(days)).toEqual(new Set(['2023-01-12']));
  });
});

describe('no day of the meeting is', () => {
  it.each([
    'Hội nghị quán triệt Nghị quyết số 22-NQ/TW ngày 05/5/2018',
    'Hội nghị chuẩn bị Đại hội ngày 15/5/2024',
    'Hội nghị sơ kết công tác Hội đến ngày 30/6/2023',
    'Lễ mít tinh kỷ niệm ngày 14/10/1930',
  ])('the one in "%s"', (title) => expect(dayOf(`${HOLDER} tổ chức ${title}.`, END) ?? null).toBeNull());
});

it('a document’s day and the years since it tell the year of a review', () => {
  expect(dayOf(`Ngày 20/7, ${HOLDER} tổ chức Hội nghị sơ kết 5 năm thực hiện Chỉ thị số 2 ngày 05/6/2016.`, END)).toBe(
    '2021-07-20',
  );
});
