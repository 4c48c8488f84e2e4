const FAMILIES = 'Lò Giàng Sùng Thào Hạng Lầu Cứ Mùa Ly Tẩn Chẩu Phàn Quàng Tòng Cầm Bạc Hoàng Nông Triệu Bàn'.split(
  ' ',
);
const MIDDLES = 'Văn Thị Minh Ngọc Đức Thu Quốc Thanh Xuân Hồng Kim Bích Hải Như'.split(' ');
const GIVEN = 'An Bình Cường Dung Giang Hà Hùng Lan Mai Nam Sơn Yến Phúc Tâm Khoa Linh'.split(' ');

/** How many recipients such a report names, where nothing else is said. */
export const MANY_NAMED_AWARDS = 40;
const SENTENCES = 8;

/** The n-th name of one report; those of another report are others. */
function name(report: number, n: number): string {
  const at = report * 260 + n;
  const pick = (list: readonly string[], i: number) => list[i % list.length]!;
  const given = pick(GIVEN, at);
  const middle = pick(MIDDLES, Math.floor(at / GIVEN.length));
  const family = pick(FAMILIES, Math.floor(at / (GIVEN.length * MIDDLES.length)));
  return `${family} ${middle} ${given}`;
}

/**
 * A made-up report of a conference with so many guests who are named, eight or more, eight of whom hand something over to as many
 * recipients each. Every `report`, by its number, has people of its own.
 */
export function manyNamed(guests: number, report: number, recipients = MANY_NAMED_AWARDS): string {
  const posts = ['Bí thư Chi bộ', 'Trưởng Ban Công tác Mặt trận', 'Chi hội trưởng Chi hội Nông dân', 'Trưởng thôn'];
  const people = Array.from(
    { length: guests },
    (_, n) => `${name(report, n)}, ${posts[n % posts.length]} thôn Nà ${GIVEN[n % GIVEN.length]}`,
  );
  const each = recipients / SENTENCES;
  const awards = Array.from({ length: SENTENCES }, (_, n) => {
    const named = Array.from({ length: each }, (_one, i) => name(report, 200 + n * each + i));
    return `Đồng chí ${name(report, n)} trao Giấy khen của Ủy ban MTTQ Việt Nam huyện Suối Bạc cho các ông, bà: ${named.join(', ')}.`;
  });
  return `Suối Bạc tổng kết công tác Mặt trận năm 2021 (bài ${report})

Ngày 14/1, Ủy ban MTTQ Việt Nam huyện Suối Bạc tổ chức Hội nghị tổng kết công tác Mặt trận năm 2021, triển khai nhiệm vụ năm 2022. Dự hội nghị có các đồng chí: ${people.join('; ')}.

${awards.join('\n\n')}

Thanh Tú`;
}
