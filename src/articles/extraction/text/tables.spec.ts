import { describe, expect, it } from '@jest/globals';
import { extractPasted } from '../extract-pasted.js';

const TITLE = 'Xã Nà Khuôn tổng kết công tác Mặt trận năm 2023';
const LEAD =
  'Sáng 12/1/2024, Ủy ban MTTQ Việt Nam xã Nà Khuôn tổ chức Hội nghị tổng kết công tác Mặt trận năm 2023. Hội nghị đánh giá kết quả các cuộc vận động, phong trào thi đua yêu nước của xã trong năm.';
const END = 'Phát biểu tại hội nghị, đồng chí Nông Văn Tẻ, Bí thư Đảng ủy xã ghi nhận kết quả đạt được trong năm qua.';
const PEOPLE = 'Dịp này, Chủ tịch UBND xã tặng Giấy khen cho các cá nhân có tên sau:';
const GROUPS = 'Dịp này, Chủ tịch UBND xã tặng Giấy khen cho các tập thể có tên sau:';

type Rows = readonly (readonly string[])[];
const LIST: Rows = [
  ['TT', 'Họ và tên', 'Đơn vị'],
  ['1', 'Lò Văn Sính', 'Thôn Nà Khà'],
  ['2', 'Hà Thị Tài', 'Trường Tiểu học Nà Vài'],
  ['3', 'Ma Văn Phầy', 'Trạm Y tế xã'],
];
const WITH_UNITS = ['Lò Văn Sính (Thôn Nà Khà)', 'Hà Thị Tài (Trường Tiểu học Nà Vài)', 'Ma Văn Phầy (Trạm Y tế xã)'];

const page = (telling: string, rows: Rows): string =>
  `<html><body><h1>${TITLE}</h1><p>${LEAD}</p><p>${telling}</p><table>${rows
    .map((row) => `<tr>${row.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`)
    .join('')}</table><p>${END}</p></body></html>`;
const pasted = (telling: string, rows: Rows, sep = '\t'): string =>
  [TITLE, LEAD, telling, ...rows.map((row) => row.join(sep)), END].join('\n');

const read = (text: string) => {
  const { awards, attendees, doubts, article } = extractPasted(text);
  return {
    awards: awards.map(({ recipients: { groups, individuals }, named }) => [
      groups,
      individuals,
      named.map(({ name, positions }) => (positions.length > 0 ? `${name} (${positions.join('; ')})` : name)),
    ]),
    guests: attendees.map(({ name }) => name),
    author: article.author,
    unread: doubts.some(({ code }) => code === 'NAMES_NOT_READ'),
  };
};

const countsOf = (text: string) =>
  read(text).awards.flatMap(([groups, individuals]) => [groups, individuals].filter((count) => count !== null));

describe('a table of those who receive', () => {
  it.each([
    ['of a page', page(PEOPLE, LIST)],
    ['pasted from Word or Excel', pasted(PEOPLE, LIST)],
    ['parted by bars', pasted(PEOPLE, LIST, ' | ')],
    ['between bars', [TITLE, LEAD, PEOPLE, ...LIST.map((row) => `| ${row.join(' | ')} |`), END].join('\n')],
    ['at the end', pasted(PEOPLE, LIST).slice(0, -END.length)],
    [
      'below a heading of its own',
      [
        TITLE,
        LEAD,
        'Dịp này, Chủ tịch UBND xã tặng Giấy khen cho các cá nhân.',
        'DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN',
        ...LIST.map((row) => row.join('\t')),
        END,
      ].join('\n'),
    ],
  ])('names them with where they work, and counts them: %s', (_, text) => {
    const { awards, guests, author, unread } = read(text);
    expect(awards).toEqual([[null, 3, WITH_UNITS]]);
    expect(guests.filter((name) => name !== 'Nông Văn Tẻ')).toEqual([]);
    expect([author, unread]).toEqual([null, false]);
  });

  it('names groups, and both kinds below headings of theirs', () => {
    const groups: Rows = [
      ['STT', 'Tên tập thể', 'Địa chỉ'],
      ['01', 'Ban Công tác Mặt trận thôn Nà Khà', 'xã Nà Khuôn'],
      ['02', 'Chi hội Phụ nữ thôn Nà Vài', 'xã Nà Khuôn'],
    ];
    const both: Rows = [
      ['TT', 'Họ và tên/Tên tập thể', 'Chức vụ', 'Đơn vị'],
      ['I', 'Tập thể', '', ''],
      ['1', 'Chi hội Phụ nữ thôn Nà Vài', '', ''],
      ['II', 'Cá nhân', '', ''],
      ['1', 'Lò Văn Sính', 'Trưởng thôn Nà Khà', ''],
      ['2', 'Hà Thị Tài', 'Hiệu trưởng', 'Trường Tiểu học Nà Vài'],
    ];
    const named = ['Ban Công tác Mặt trận thôn Nà Khà', 'Chi hội Phụ nữ thôn Nà Vài'];
    expect(read(pasted(GROUPS, groups)).awards).toEqual([[2, null, named]]);
    const telling = 'Dịp này, Chủ tịch UBND xã tặng Giấy khen cho các tập thể, cá nhân có tên sau:';
    const posts = ['Lò Văn Sính (Trưởng thôn Nà Khà)', 'Hà Thị Tài (Hiệu trưởng Trường Tiểu học Nà Vài)'];
    for (const text of [pasted(telling, both), page(telling, both)])
      expect(read(text).awards).toEqual([[1, 2, ['Chi hội Phụ nữ thôn Nà Vài', ...posts]]]);
  });

  it('leaves out years of birth, notes and what stands before the name', () => {
    const rows: Rows = [
      ['TT', 'Thôn', 'Họ và tên', 'Năm sinh', 'Chức vụ', 'Ghi chú'],
      ['1', 'Nà Khà', 'Lò Văn Sính', '1970', 'Trưởng thôn', ''],
      ['2', 'Nà Vài', 'Hà Thị Tài', '1985', '', 'đợt 2'],
    ];
    expect(read(pasted(PEOPLE, rows)).awards).toEqual([[null, 2, ['Lò Văn Sính (Trưởng thôn)', 'Hà Thị Tài']]]);
  });

  it('is not counted where it is cut', () => {
    expect(read(pasted(PEOPLE, [...LIST, ['…', '…', '…']])).awards).toEqual([[null, null, WITH_UNITS]]);
  });

  it('is said to be unread where it has a name that was not read', () => {
    const { awards, unread } = read(pasted(PEOPLE, [...LIST, ['4', 'LÒ THỊ MẨY', 'Thôn Nà Vài']]));
    expect([awards, unread]).toEqual([[[null, null, []]], true]);
  });

  it('is read the same with line ends of Windows', () => {
    const { awards } = read(
      `${pasted(PEOPLE, LIST)}\nDịp này, Hội Nông dân xã tặng Bằng khen cho 12 tập thể.`.replaceAll('\n', '\r\n'),
    );
    expect(awards).toEqual([
      [null, 3, WITH_UNITS],
      [12, null, []],
    ]);
  });

  it('ends where the report goes on, indented or with a bar', () => {
    for (const line of [
      '\tDịp này, Hội Nông dân xã tặng Bằng khen cho 12 tập thể.',
      'Dịp này, Hội Nông dân xã tặng Bằng khen cho 12 tập thể. | Ảnh: Hà Văn',
    ])
      expect(read(`${pasted(PEOPLE, LIST)}\n${line}`).awards[1]?.[0]).toBe(12);
  });

  it('is left as it stands where it has sections of its own', () => {
    const rows: Rows = [
      LIST[0]!,
      ['I', 'BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH', ''],
      ...LIST.slice(1, 3),
      ['II', 'GIẤY KHEN CỦA HỘI NÔNG DÂN TỈNH', ''],
      ['3', 'Ma Văn Phầy', 'Trạm Y tế xã'],
    ];
    for (const text of [pasted(PEOPLE, rows), page(PEOPLE, rows)]) expect(countsOf(text)).toEqual([]);
  });

  it('is not counted where a row has no number, or a page goes over', () => {
    const [head, first, second, third] = LIST;
    for (const rows of [
      [head!, first!, second!, ['', 'Vàng A Sếnh', 'Trạm Y tế xã'], ['4', 'Ma Văn Phầy', 'Trạm Y tế xã']],
      [head!, first!, second!, ['Trang 2'], third!],
    ])
      for (const text of [pasted(PEOPLE, rows), page(PEOPLE, rows)]) expect(countsOf(text)).toEqual([]);
  });

  it('ends at the head of another table', () => {
    const other = ['TT\tĐơn vị\tSố hội viên', '1\tChi hội Nà Khà\t120', '2\tChi hội Nà Vài\t98'].join('\n');
    expect(read(`${pasted(PEOPLE, LIST).slice(0, -END.length)}\n${other}\n${END}`).awards).toEqual([
      [null, 3, WITH_UNITS],
    ]);
  });

  it('keeps what a row above its head says', () => {
    const text = page('Hội nghị diễn ra sôi nổi.', [
      ['Dịp này, Hội Nông dân xã tặng Giấy khen cho 3 cá nhân:'],
      ...LIST,
    ]);
    expect(read(text).awards).toEqual([[null, 3, WITH_UNITS]]);
  });

  it('is quoted as it was pasted', () => {
    const text = pasted(PEOPLE, LIST);
    const [award] = extractPasted(text).awards;
    expect(text.slice(award!.evidence.start, award!.evidence.end)).toContain('cho các cá nhân');
  });
});

describe('any other table', () => {
  const told = 'Dịp này, Chủ tịch UBND xã tặng Giấy khen cho các tập thể. Kết quả vận động như sau:';
  it.each<[string, Rows]>([
    [
      'of figures',
      [
        ['TT', 'Chỉ tiêu', 'Kết quả'],
        ['1', 'Hộ nghèo giảm', '12%'],
        ['2', 'Gia đình văn hóa', '340 hộ'],
      ],
    ],
    [
      'of money',
      [
        ['TT', 'Đơn vị', 'Số tiền'],
        ['1', 'Thôn Nà Khà', '12.000.000'],
        ['2', 'Thôn Nà Vài', '3.400.000'],
      ],
    ],
  ])('names nobody: %s', (_, rows) => {
    for (const text of [pasted(told, rows), pasted(told, rows, ' | '), page(told, rows)])
      expect(read(text).awards).toEqual([[null, null, []]]);
  });

  it.each(['\t', '|', 'TT\tHọ và tên\n', '1\tLò Văn Sính\tThôn Nà Khà\n', 'TT|'])(
    'of a megabyte of %j is left soon',
    (piece) => {
      const begun = performance.now();
      extractPasted(`TT\tHọ và tên\tĐơn vị\n${piece.repeat(1_000_000 / piece.length)}`);
      expect(performance.now() - begun).toBeLessThan(5_000);
    },
  );
});

describe('a numbered line with a name', () => {
  it('gives where somebody works, and no group', () => {
    const lines = [
      '1. Lò Văn Sính, Thôn Nà Khà',
      '2. Bà Hà Thị Tài - Trường Tiểu học Nà Vài',
      '3. Ma Văn Phầy (Trạm Y tế xã)',
    ];
    expect(read([TITLE, LEAD, PEOPLE, ...lines, END].join('\n')).awards).toEqual([[null, 3, WITH_UNITS]]);
  });

  it('gives no deed as where somebody works', () => {
    const lines = ['1. Lò Văn Sính, đã hiến 200 m2 đất', '2. Hà Thị Tài, có nhiều đóng góp'];
    const [award] = read([TITLE, LEAD, PEOPLE, ...lines, END].join('\n')).awards;
    expect(String(award?.[2])).not.toMatch(/hiến|đóng góp/u);
  });
});
