import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const guestsOf = (text: string): [string, string[]][] =>
  extractArticle(`Hội nghị tổng kết công tác năm 2020
Sáng 12/1, UBND xã An Hòa tổ chức hội nghị tổng kết công tác năm 2020.
${text}`).attendees.map(({ name, positions }) => [name, positions]);
const namesOf = (text: string): string[] => guestsOf(text).map(([name]) => name);

describe('whoever holds an office', () => {
  it.each([
    'Ông Lường Quang Hặc, Bí thư Huyện ủy, không đọc diễn văn mà đi từng bàn hỏi chuyện bà con.',
    'Sáng 13.5, ông Lường Quang Hặc, Bí thư Huyện ủy, đã tới trụ sở Công an xã.',
    'Theo ông Lường Quang Hặc, Bí thư Huyện ủy, mỗi năm có 58 hộ đăng ký.',
    '“Chúng tôi đã rất lo”, ông Lường Quang Hặc, Bí thư Huyện ủy nhớ lại, trong tiếng cười của mọi người.',
    'Diễn văn khai mạc của ông Lường Quang Hặc, Bí thư Huyện ủy, đưa mọi người trở lại những ngày đầu.',
    'Ông Lường Quang Hặc, Bí thư Huyện ủy và hơn 30 hội viên có mặt.',
    'Đón đoàn có ông Lường Quang Hặc, Bí thư Huyện ủy.',
    'Bí thư Huyện ủy LƯỜNG QUANG HẶC phát biểu.',
  ])('was there by "%s"', (text) => {
    const [guest] = guestsOf(text);
    expect([guest![0].toLowerCase(), guest![1]]).toEqual(['lường quang hặc', ['Bí thư Huyện ủy']]);
  });

  it.each([
    'Ông Lường Quang Hặc, Bí thư Huyện ủy, là người có công gây dựng phong trào.',
    'Ông Lường Quang Hặc, Bí thư Chi bộ bản, đã 24 lần hiến máu.',
    'Theo Bí thư Huyện ủy Lường Quang Hặc, đến ngày 30/9, toàn xã có 12 chi hội.',
    'Trước đó, ông Lường Quang Hặc, Bí thư Huyện ủy, có văn bản chỉ đạo.',
    'Anh Lường Quang Hặc, công nhân nhà máy, lặn xuống kênh cứu người.',
  ])('is only told of by "%s"', (text) => {
    expect(guestsOf(text)).toEqual([]);
  });
});

describe('whoever has no post', () => {
  it.each([
    'Trong phần giao lưu, chị Mạc Thị Hoa, bán vé số ở phường Cầu Đá, kể chuyện nuôi hai con ăn học.',
    'Đại hội nghe tham luận của 9 đại biểu. Già làng Mạc Thị Hoa kể chuyện buôn bỏ tục phạt vạ.',
    'Nhiều đại biểu nói thẳng những việc chưa được. Bà Mạc Thị Hoa ở xã Hữu Lộc cho rằng giám sát còn nể nang.',
    'Bà Mạc Thị Hoa thì đề nghị cấp báo về làng đều hơn.',
  ])('speaks where a talk is told: "%s"', (text) => {
    expect(namesOf(text)).toEqual(['Mạc Thị Hoa']);
  });

  it.each([
    'Nhiều hộ làm ăn giỏi, tham gia xây dựng quê hương, điển hình như cụ Bùi Văn Nhậm hiến 860 m2 đất, cụ Đinh Thị Xuyên ở xã Thượng Cốc làm chủ mô hình.',
    'Đáp từ, bác Trịnh Ngọc Hanh, 65 năm tuổi Đảng, kể lại ngày được kết nạp.',
    'Thay mặt các đảng viên, cụ Lê Thị Út Em - Huy hiệu 60 năm tuổi Đảng - bồi hồi nhớ lại.',
    'Bài dự thi của thí sinh Tạ Đình Luyện được chấm cao nhất.',
    'Hội vận động dân tham gia hiến đất, hội viên Đàm Văn Sỹ (chi hội Bản Héo) hiến 1.150 m2.',
    'Thay mặt Ban Đại diện Hội, ông Tích gắn cho các ông Hồ Văn Chính, Phạm Công Tấn Kỷ niệm chương.',
  ])('is no guest by "%s"', (text) => {
    expect(guestsOf(text)).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['Ông Xiêng Lăng Thao phát biểu.', 'Xiêng Lăng Thao'],
    ['Phó Chủ tịch UBND tỉnh Quản Thị Hoài Châu phát biểu.', 'Quản Thị Hoài Châu'],
    ['Chủ tịch UBND xã Đăk Tơ Re A Thút phát biểu.', 'A Thút'],
    ['Dưới sự điều hành của đ/c Phó Bí thư Huyện ủy, Chủ tịch UBND huyện A Brôi.', 'A Brôi'],
    ['Hiệu trưởng nhà trường Vương Thị Lành phát biểu.', 'Vương Thị Lành'],
    ['TRẦN HƯƠNG CẨM, Phó Bí thư Đảng ủy xã dự và phát biểu chúc mừng các đại biểu của hội nghị.', 'TRẦN HƯƠNG CẨM'],
    ['Đến dự có Đ/C Hoàng Ngọc Hãn Phó Chủ tịch Hội CCB huyện.', 'Hoàng Ngọc Hãn'],
  ])('of "%s" are read whole', (text, name) => {
    expect(namesOf(text)).toEqual([name]);
  });

  it.each([
    'Ông Sình thay mặt huyện tặng bản 5 triệu đồng.',
    'Kết quả do Ban Thường vụ Tỉnh Đoàn Quế Đăk triển khai.',
    'Ngày 26/11, Ban Thường trực Ủy ban MTTQ Việt Nam huyện Quế Giang phát động thi đua.',
  ])('are not read from "%s"', (text) => {
    expect(guestsOf(text)).toEqual([]);
  });
});

describe('posts', () => {
  it('are kept to those whom they are told of', () => {
    expect(
      guestsOf(
        'Dự có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy: Lê Phước Hoành, Trưởng Ban Dân vận; Ngô Thị Sáu, Phó Chủ tịch HĐND tỉnh; đồng chí Thái Văn Rớt, Chủ tịch Hội.',
      ),
    ).toEqual([
      ['Lê Phước Hoành', ['Ủy viên Ban Thường vụ Tỉnh ủy', 'Trưởng Ban Dân vận']],
      ['Ngô Thị Sáu', ['Ủy viên Ban Thường vụ Tỉnh ủy', 'Phó Chủ tịch HĐND tỉnh']],
      ['Thái Văn Rớt', ['Chủ tịch Hội']],
    ]);
  });

  it('of a whole row are everybody’s', () => {
    expect(guestsOf('Dự lễ có nguyên Hiệu trưởng các thời kỳ: thầy Mai Xuân Tạo, cô Đặng Thị Sen.')).toEqual([
      ['Mai Xuân Tạo', ['nguyên Hiệu trưởng']],
      ['Đặng Thị Sen', ['nguyên Hiệu trưởng']],
    ]);
    expect(guestsOf('Dự có hai vị nguyên Chủ tịch Hội huyện Trần Văn Chiểu, Phạm Đức Nhu.')).toEqual([
      ['Trần Văn Chiểu', ['nguyên Chủ tịch Hội huyện']],
      ['Phạm Đức Nhu', ['nguyên Chủ tịch Hội huyện']],
    ]);
  });

  it('stand behind an age and behind a membership, with or without a comma', () => {
    expect(guestsOf('Dự có cụ Lưu Đức Sáu, 86 tuổi, Chủ tịch Hội.')).toEqual([['Lưu Đức Sáu', ['Chủ tịch Hội']]]);
    expect(guestsOf('Dự có đồng chí Phạm Xuân Đỉnh UVBCH Phó Chủ tịch Hội.')).toEqual([
      ['Phạm Xuân Đỉnh', ['UVBCH', 'Phó Chủ tịch Hội']],
    ]);
  });
});
