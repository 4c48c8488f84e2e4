import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const guestsOf = (text: string): [string, string[]][] =>
  extractArticle(`Hội nghị tổng kết công tác năm 2020
Sáng 12/1, UBND xã An Hòa tổ chức hội nghị tổng kết công tác năm 2020.
${text}`).attendees.map(({ name, positions }) => [name, positions]);

describe('guests', () => {
  it.each([
    'Từ tỉnh về có ông Vi Hồng Khoát, Phó Chủ tịch Hội Nông dân tỉnh.',
    'Chung vui cùng bà con có Phó Chủ tịch Hội Nông dân tỉnh Vi Hồng Khoát.',
    'Cùng đi với đoàn có ông Vi Hồng Khoát, Phó Chủ tịch Hội Nông dân tỉnh.',
    'Hội nghị vinh dự được đón đồng chí Vi Hồng Khoát - Phó Chủ tịch Hội Nông dân tỉnh.',
    'Khách tỉnh: ông Vi Hồng Khoát - Phó Chủ tịch Hội Nông dân tỉnh.',
    'Lãnh đạo tỉnh có: Vi Hồng Khoát, Phó Chủ tịch Hội Nông dân tỉnh.',
    'Đại diện Hội có ông Vi Hồng Khoát, Phó Chủ tịch Hội Nông dân tỉnh.',
    'Phía tỉnh bạn có ông Vi Hồng Khoát, Phó Chủ tịch Hội Nông dân tỉnh.',
    'Diễn văn khai mạc của ông Vi Hồng Khoát, Phó Chủ tịch Hội Nông dân tỉnh nhắc lại chặng đường đã qua.',
    'Phó Chủ tịch Hội Nông dân tỉnh Vi Hồng Khoát ngỏ ý đưa cách làm này ra toàn tỉnh.',
  ])('are told by "%s"', (text) => {
    expect(guestsOf(text)).toEqual([['Vi Hồng Khoát', ['Phó Chủ tịch Hội Nông dân tỉnh']]]);
  });

  it('stand in a row of three or more with their posts, whatever verb opens it', () => {
    const row =
      'ông Lý Văn Sài, Bí thư Huyện ủy; bà Vàng Thị Mỷ, Chủ tịch Hội Phụ nữ huyện; ông Giàng A Chu, Trưởng phòng Nội vụ';
    const names = ['Lý Văn Sài', 'Vàng Thị Mỷ', 'Giàng A Chu'];
    const namesOf = (text: string): string[] => guestsOf(text).map(([name]) => name);
    expect(namesOf(`Nghe các già kể chuyện có ${row}.`)).toEqual(names);
    expect(namesOf(`Cả huyện cũng kéo về học hỏi: ${row}, kèm 23 trưởng thôn.`)).toEqual(names);
    expect(namesOf(`Ban Chấp hành khóa mới có ${row}.`)).toEqual([]);
    expect(namesOf(`Trúng cử lần này có ${row} được bầu bổ sung.`)).toEqual([]);
    expect(namesOf('Chiều ấy có ông Lý Văn Sài, Bí thư Huyện ủy ghé qua chợ.')).toEqual([]);
  });

  it('are one where they are told once more by the end of their name', () => {
    const text = `Dự hội nghị có bà Nguyễn Thụy Ánh Hồng, Phó Trưởng phòng Nội vụ; linh mục Giuse Đỗ Quang Trường.
Bà Ánh Hồng phát biểu. Linh mục Đỗ Quang Trường phát biểu.`;
    expect(guestsOf(text)).toHaveLength(2);
  });

  it('are two where the end of a name may be of either', () => {
    const text = `Dự hội nghị có linh mục Giuse Đỗ Quang Trường; linh mục Phêrô Đỗ Quang Trường.
Linh mục Đỗ Quang Trường phát biểu.`;
    expect(guestsOf(text)).toHaveLength(3);
  });

  it('are not those who are elected, or an institute', () => {
    expect(guestsOf('Đại hội đã bầu trực tiếp đ/c Trương Mỹ Quỳnh làm Bí thư.')).toEqual([]);
    expect(guestsOf('Dự có bà Trần Quế Anh - Trưởng đoàn bác sĩ Viện Huyết học.')).toEqual([
      ['Trần Quế Anh', ['Trưởng đoàn bác sĩ Viện Huyết học']],
    ]);
  });

  it('go on line by line where the line before has no full stop', () => {
    const text = `Về phía xã có đ/c Lành Văn Thọ – Bí thư Đảng ủy xã
đ/c Hoàng Minh Quyết – Chủ tịch UBND xã
đ/c Vy Thị Lan – Chủ tịch Hội Phụ nữ xã cùng các đồng chí trong Ban Chấp hành.
Đ/c Nông Văn Tư – Trưởng thôn Đoài, nơi có 3 chi hội.`;
    expect(guestsOf(text).map(([name]) => name)).toEqual(['Lành Văn Thọ', 'Hoàng Minh Quyết', 'Vy Thị Lan']);
  });

  it('keep the place that ends their post, however much it is called like somebody', () => {
    expect(
      guestsOf(
        'Dự có bà Thạch Thị Sa Ry, Chủ tịch Hội Nông dân huyện Trà Kha; ông Lò Văn Ba – Bí thư Đảng ủy xã Kim Hải.',
      ),
    ).toEqual([
      ['Thạch Thị Sa Ry', ['Chủ tịch Hội Nông dân huyện Trà Kha']],
      ['Lò Văn Ba', ['Bí thư Đảng ủy xã Kim Hải']],
    ]);
    expect(guestsOf('Dự có ông Lò Văn Ba, Bí thư Huyện ủy; Chủ tịch UBND xã Lê Hùng.').map(([name]) => name)).toEqual([
      'Lò Văn Ba',
      'Lê Hùng',
    ]);
  });

  it('with a post may promise and explain; who has none may have done so anywhere', () => {
    expect(guestsOf('Bí thư Đảng ủy xã Trương Hiếu Nghĩa thừa nhận thiếu sót.')).toHaveLength(1);
    expect(guestsOf('Ông Trương Hiếu Nghĩa ở xóm Đoài thừa nhận thiếu sót. Bà con ở đây đều biết chuyện ấy.')).toEqual(
      [],
    );
  });
});
