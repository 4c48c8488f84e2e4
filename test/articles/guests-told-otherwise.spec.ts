import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../../src/articles/extraction/extract-article.js';

interface Guest {
  name: string;
  posts: readonly string[];
}
type Row = (guests: readonly Guest[]) => string;

const guest = (name: string, ...posts: string[]): Guest => ({ name, posts });

/** Names of all peoples, and posts with commas, dashes and places inside. */
const GUESTS: readonly Guest[] = [
  guest('Lò Văn Thuần', 'Ủy viên Ban Thường vụ Tỉnh ủy', 'Trưởng Ban Dân vận Tỉnh ủy'),
  guest('Nguyễn Phạm Thị Kim Hến', 'Giám đốc Sở Lao động, Thương binh và Xã hội'),
  guest('Giàng A Chống', 'Phó Bí thư Huyện ủy', 'Chủ tịch UBND huyện'),
  guest('Khoàng Pó Chá', 'Phó Trưởng Ban Chỉ đạo phòng, chống thiên tai huyện'),
  guest('H’Lan Niê', 'nguyên Phó Chủ tịch HĐND huyện'),
  guest('Đoàn Văn Hội', 'Trưởng phòng Kinh tế, Hạ tầng và Đô thị'),
  guest('Thích nữ Diệu Tâm', 'Chủ tịch Hội Bảo trợ người khuyết tật, trẻ mồ côi và bệnh nhân nghèo tỉnh'),
  guest('Vì Văn Sướng', 'Trạm trưởng Trạm Y tế xã'),
  guest('Vũ Văn Huyện', 'Chủ tịch UBND xã Nà Sáng'),
  guest('Bế Sáu', 'Đại đội trưởng Đại đội 3'),
];

const posts = ({ posts: all }: Guest): string => all.join(', ');
const each =
  (item: (guest: Guest) => string, separator = '; ', last = separator): Row =>
  (guests) =>
    [guests.slice(0, -1).map(item).join(separator), item(guests.at(-1)!)].filter(Boolean).join(last);

const ROWS: readonly (readonly [string, Row])[] = [
  ['A, posts;', each((one) => `đồng chí ${one.name}, ${posts(one)}`)],
  ['A - posts;', each((one) => `đồng chí ${one.name} - ${posts(one)}`)],
  ['A – posts,', each((one) => `ông ${one.name} – ${posts(one)}`, ', ', ' và ')],
  ['A (posts),', each((one) => `đồng chí ${one.name} (${posts(one)})`, ', ')],
  ['A: posts;', each((one) => `đồng chí ${one.name}: ${posts(one)}`)],
  ['one plural', (guests) => `các đồng chí: ${each((one) => `${one.name} - ${posts(one)}`)(guests)}`],
  ['posts A;', each((one) => `${posts(one)} ${one.name}`)],
  ['posts A, and', each((one) => `${posts(one)} ${one.name}`, '; ', ' và ')],
  ['posts, ông A;', each((one) => `${posts(one)}, ông ${one.name}`)],
  ['posts: ông A;', each((one) => `${posts(one)}: ông ${one.name}`)],
  ['posts là A;', each((one) => `${posts(one)} là đồng chí ${one.name}`)],
  ['along with', each((one) => `đồng chí ${one.name}, ${posts(one)}`, '; ', '; cùng ')],
];
const LINES: readonly (readonly [string, Row])[] = [
  ['dashes', each((one) => `- Đồng chí ${one.name}, ${posts(one)};`, '\n')],
  ['numbers', (guests) => guests.map((one, i) => `${i + 1}. Ông ${one.name} - ${posts(one)}`).join('\n')],
  ['names', each((one) => `${one.name} - ${posts(one)};`, '\n')],
  ['posts before names', each((one) => `- ${posts(one)} ${one.name};`, '\n')],
];

type Frame = (row: string) => string;
const FRAMES: readonly (readonly [string, Frame])[] = [
  ['who came', (row) => `Dự hội nghị có ${row}.`],
  ['who came, and others', (row) => `Tham dự hội nghị có ${row}; cùng hơn 100 đại biểu.`],
  ['who came and spoke', (row) => `Tới dự và phát biểu tại hội nghị có ${row}.`],
  ['who came to celebrate', (row) => `Đến chung vui với bà con có ${row}.`],
  ['who took part', (row) => `Thành phần tham dự gồm: ${row}.`],
  ['who was welcomed', (row) => `Hội nghị vinh dự được đón tiếp ${row}.`],
  ['whose presence', (row) => `Hội nghị vinh dự có sự hiện diện của ${row}.`],
  ['who came for the province', (row) => `Về phía lãnh đạo tỉnh, có ${row}.`],
  ['who chaired', (row) => `Chủ trì hội nghị có ${row}.`],
];

const article = (...lines: string[]): string =>
  [
    'Huyện Nà Lươn tổng kết công tác Mặt trận',
    'Ngày 12/1/2023, Ủy ban MTTQ Việt Nam huyện Nà Lươn tổ chức Hội nghị tổng kết công tác Mặt trận năm 2022.',
    ...lines,
    'Năm qua, Mặt trận các cấp đã vận động nhân dân thi đua lao động sản xuất, xây dựng nông thôn mới, giữ vững an ninh trật tự.',
  ].join('\n');

const cameTo = (text: string): Guest[] =>
  extractArticle(text).attendees.map(({ name, positions }) => ({ name, posts: positions }));
/** Three guests after each other, so that every one stands first, in the middle and last. */
const threes = GUESTS.map((_, i) => [0, 3, 7].map((step) => GUESTS[(i + step) % GUESTS.length]!));
const misread = (telling: (guests: readonly Guest[]) => string): unknown[] =>
  threes.flatMap((guests) => {
    const text = telling(guests);
    const came = cameTo(article(text));
    return JSON.stringify(came) === JSON.stringify(guests) ? [] : [{ text, came }];
  });

describe('the same guests come out of', () => {
  it.each(FRAMES.flatMap(([frame, say]) => ROWS.map(([row, tell]) => [frame, row, say, tell] as const)))(
    '%s, told as "%s"',
    (_, __, say, tell) => expect(misread((guests) => say(tell(guests)))).toEqual([]),
  );

  it.each(LINES)('lines with %s', (_, tell) => {
    expect(misread((guests) => `Dự và chỉ đạo hội nghị có các đồng chí:\n${tell(guests)}`)).toEqual([]);
  });
});

const SPOKEN_OF: readonly ((name: string) => string)[] = [
  (name) => `Gia đình ông ${name} ở ấp 3 đã vươn lên thoát nghèo nhờ nuôi bò.`,
  (name) => `Nhiều gương điển hình như: bà ${name} (thôn 2), hiến 200 m2 đất.`,
  (name) => `Tuyến đường ${name} dài 2 km đã được trồng hoa.`,
  (name) => `Trường THPT ${name} có 3 học sinh đạt giải quốc gia.`,
  (name) => `Giải thưởng ${name} được trao hằng năm cho thanh niên nông thôn.`,
  (name) => `Các đại biểu tưởng nhớ đồng chí ${name}, nguyên Bí thư Tỉnh ủy.`,
  (name) => `Hội nghị đã hiệp thương cử ông ${name} giữ chức Phó Chủ tịch.`,
  (name) => `Quyết định do Phó Chủ tịch UBND tỉnh ${name} ký.`,
  (name) => `UBND huyện tặng Giấy khen cho ông ${name}, thôn Nà Pài.`,
  (name) => `Bài, ảnh: ${name}`,
  (name) => `${name} – Văn phòng UBND huyện`,
];

describe('nobody else comes', () => {
  it.each(SPOKEN_OF.map((say) => [say('…'), say] as const))('of "%s"', (_, say) => {
    const [one] = GUESTS;
    const row = `Dự hội nghị có đồng chí ${one!.name}, ${posts(one!)}.`;
    for (const name of ['Lê Văn Sáng', 'Hồ Đức Sự']) expect(cameTo(`${article(row)}\n${say(name)}`)).toEqual([one]);
  });
});
