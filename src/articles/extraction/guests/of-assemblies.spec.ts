import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const BODY =
  'Các đại biểu đã thảo luận về kết quả công tác của các tổ chức thành viên trong thời gian qua tại địa phương.';
const guestsOf = (text: string): [string, string[]][] =>
  extractArticle(`${text}\n${BODY}`).attendees.map(({ name, positions }) => [name, positions]);

describe('guests of assemblies', () => {
  it.each<[string, string, [string, string[]][]]>([
    [
      'posts before a name that a semicolon parts from who came before',
      'Các Phó Chủ tịch HĐND tỉnh Tạ Văn Lứa, Hồ Thị Thêm đồng chủ trì kỳ họp; tham dự kỳ họp có Phó Bí thư Thường trực Tỉnh ủy, Trưởng Đoàn đại biểu Quốc hội tỉnh Lê Bá Khoan.',
      [
        ['Tạ Văn Lứa', ['Phó Chủ tịch HĐND tỉnh']],
        ['Hồ Thị Thêm', ['Phó Chủ tịch HĐND tỉnh']],
        ['Lê Bá Khoan', ['Phó Bí thư Thường trực Tỉnh ủy', 'Trưởng Đoàn đại biểu Quốc hội tỉnh']],
      ],
    ],
    [
      'two posts with a dash between them before a name, and a body with its abbreviation',
      'Đến dự có Thứ trưởng, Phó Chủ nhiệm Ủy ban Dân tộc (UBDT) Lò Thị Nhình; Phó Bí thư Tỉnh ủy - Chủ tịch HĐND tỉnh Phạm Văn Sáo.',
      [
        ['Lò Thị Nhình', ['Thứ trưởng', 'Phó Chủ nhiệm Ủy ban Dân tộc (UBDT)']],
        ['Phạm Văn Sáo', ['Phó Bí thư Tỉnh ủy', 'Chủ tịch HĐND tỉnh']],
      ],
    ],
    [
      'a full stop typed for a semicolon',
      'Tới dự Đại hội có Bí thư T.Ư Đoàn Lê Quốc Nhãn; Phó Chủ tịch T.Ư Hội LHTN Việt Nam Ngô Phi Hạc. Bí thư Tỉnh uỷ Nguyễn Văn Ruối.',
      [
        ['Lê Quốc Nhãn', ['Bí thư T.Ư Đoàn']],
        ['Ngô Phi Hạc', ['Phó Chủ tịch T.Ư Hội LHTN Việt Nam']],
        ['Nguyễn Văn Ruối', ['Bí thư Tỉnh uỷ']],
      ],
    ],
    [
      'a semicolon typed for a comma between two posts',
      'Các đồng chí: Trần Thị Bưởi, Ủy viên Ban Thường vụ Tỉnh ủy; Phó Chủ tịch HĐND tỉnh; Vũ Thị Chanh, Phó Trưởng Đoàn ĐBQH tỉnh dự.',
      [
        ['Trần Thị Bưởi', ['Ủy viên Ban Thường vụ Tỉnh ủy', 'Phó Chủ tịch HĐND tỉnh']],
        ['Vũ Thị Chanh', ['Phó Trưởng Đoàn ĐBQH tỉnh']],
      ],
    ],
    [
      'elders of the Sangha and who is present at a session',
      'Hiện diện tại phiên trọng thể có Trưởng lão Hòa thượng Thích Thiện Mít, Phó Pháp chủ Hội đồng Chứng minh; nguyên Chủ tịch nước Hồ Tấn Mơ.',
      [
        ['Thích Thiện Mít', ['Phó Pháp chủ Hội đồng Chứng minh']],
        ['Hồ Tấn Mơ', ['nguyên Chủ tịch nước']],
      ],
    ],
    [
      'no post from the heads and deputies that follow, nor from what a body is besides',
      'Dự hội nghị có ông Văn Minh Ổi - Phó Chủ tịch HĐND xã, trưởng phó các ban ngành; ông Đỗ Nhân Gạo, Chủ tịch Liên minh HTX tỉnh – Đơn vị Trưởng Khối thi đua năm 2020.',
      [
        ['Văn Minh Ổi', ['Phó Chủ tịch HĐND xã']],
        ['Đỗ Nhân Gạo', ['Chủ tịch Liên minh HTX tỉnh']],
      ],
    ],
    [
      'two offices told as one, and a member of a presidium in short',
      'Tham dự có đồng chí Võ Minh Cước Phó Bí thư Tỉnh Đoàn kiêm Phó Chủ tịch Tỉnh hội; Đinh Thanh Phướn, UVĐCT Hội Cựu TNXP Việt Nam.',
      [
        ['Võ Minh Cước', ['Phó Bí thư Tỉnh Đoàn kiêm Phó Chủ tịch Tỉnh hội']],
        ['Đinh Thanh Phướn', ['UVĐCT Hội Cựu TNXP Việt Nam']],
      ],
    ],
    [
      'who meets others together with delegations',
      'Phó Chủ tịch UBND tỉnh Kon Lâm Trần Thị Ngải cùng đại biểu UBMTTQVN tỉnh, Ban Dân tộc tỉnh đã gặp mặt người có uy tín.',
      [['Trần Thị Ngải', ['Phó Chủ tịch UBND tỉnh Kon Lâm']]],
    ],
    [
      'a post of two, told with "là" before their names, and an office told as an honour',
      'Về phía Thành đoàn, có ông Lê Mạnh Cáp - Bí thư Thành đoàn; hai Phó Bí thư Thành đoàn là ông Lê Công Cót - Chủ tịch Hội Sinh viên và bà Ngô Thị Thúng – Chủ tịch Hội đồng Đội; bà Phạm Thị Nia - Anh hùng LLVTND, Chủ tịch Hội Thanh niên xung phong.',
      [
        ['Lê Mạnh Cáp', ['Bí thư Thành đoàn']],
        ['Lê Công Cót', ['Phó Bí thư Thành đoàn', 'Chủ tịch Hội Sinh viên']],
        ['Ngô Thị Thúng', ['Phó Bí thư Thành đoàn', 'Chủ tịch Hội đồng Đội']],
        ['Phạm Thị Nia', ['Anh hùng LLVTND', 'Chủ tịch Hội Thanh niên xung phong']],
      ],
    ],
    [
      'those beside them, in a paragraph of their own',
      'Tham dự có ông Huỳnh Đãi, nguyên Bí thư Tỉnh ủy.\nCùng các Ủy viên Trung ương Đảng: Ông Phan Văn Sàng, Chủ nhiệm Ủy ban Kinh tế; ông Lê Quốc Nong, Phó Bí thư Tỉnh ủy.',
      [
        ['Huỳnh Đãi', ['nguyên Bí thư Tỉnh ủy']],
        ['Phan Văn Sàng', ['Ủy viên Trung ương Đảng', 'Chủ nhiệm Ủy ban Kinh tế']],
        ['Lê Quốc Nong', ['Ủy viên Trung ương Đảng', 'Phó Bí thư Tỉnh ủy']],
      ],
    ],
    [
      'two that "và" joins, each with a post on another side',
      'Chiều ngày 8/11, đồng chí Đặng Ngọc Nừng – Phó Chủ tịch UBND tỉnh và Chủ tịch UBND huyện Khe Lâm Lê Ngọc Trạc đã đến dự ngày hội.',
      [
        ['Đặng Ngọc Nừng', ['Phó Chủ tịch UBND tỉnh']],
        ['Lê Ngọc Trạc', ['Chủ tịch UBND huyện Khe Lâm']],
      ],
    ],
    [
      'heads of bodies whose names hold a verb or an honour',
      'Dự Hội nghị có Thiếu tướng Trần Văn Vại, Phó Cục trưởng Cục Cảnh sát điều tra tội phạm về ma túy Bộ Công an; bà Bạch Liên Sành - Giám đốc Sở Lao động- Thương binh và Xã hội; ông Ngô Văn Hũ - Trưởng Ban Văn hóa - Xã hội, HĐND tỉnh.',
      [
        ['Trần Văn Vại', ['Phó Cục trưởng Cục Cảnh sát điều tra tội phạm về ma túy Bộ Công an']],
        ['Bạch Liên Sành', ['Giám đốc Sở Lao động- Thương binh và Xã hội']],
        ['Ngô Văn Hũ', ['Trưởng Ban Văn hóa - Xã hội, HĐND tỉnh']],
      ],
    ],
    [
      'posts that go on behind a semicolon, up to the verb',
      'Tại chương trình, đồng chí Dương Minh Chum, Ủy viên Đoàn Chủ tịch Trung ương Hội; Tỉnh ủy viên, Bí thư Tỉnh đoàn đã báo cáo tình hình.',
      [['Dương Minh Chum', ['Ủy viên Đoàn Chủ tịch Trung ương Hội', 'Tỉnh ủy viên', 'Bí thư Tỉnh đoàn']]],
    ],
  ])('are %s', (_what, text, guests) => {
    expect(guestsOf(text)).toEqual(guests);
  });

  it('are not who is honoured from afar: members of honour, and who sent a letter', () => {
    const text = `Đại hội đã nhất trí cử Đoàn Chủ tịch gồm 17 vị (trong đó 2 thành viên danh dự là Bí thư Thành ủy TP Hà Nội Bùi Thị Minh Hạt).
Đồng chí Nguyễn Xuân Thóc, Chủ tịch nước gửi Thư chúc mừng Đại hội.`;
    expect(guestsOf(text)).toEqual([]);
  });
});
