import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const BODY =
  'Các đại biểu đã thảo luận về kết quả công tác của các tổ chức thành viên trong thời gian qua tại địa phương.';
const guestsOf = (text: string): [string, string[]][] =>
  extractArticle(`${text}\n${BODY}`).attendees.map(({ name, positions }) => [name, positions]);

describe('guests in the words of real reports', () => {
  it.each<[string, string, [string, string[]][]]>([
    [
      'witnesses of a Buddhist ceremony',
      'Chứng minh buổi lễ có: Ni sư Thích Đàm Lụa – Phó ban Hướng dẫn Phật tử; HT.Thích Minh Tạng, Trưởng ban Trị sự huyện cùng chư tôn đức Tăng Ni Phật tử.',
      [
        ['Thích Đàm Lụa', ['Phó ban Hướng dẫn Phật tử']],
        ['Thích Minh Tạng', ['Trưởng ban Trị sự huyện']],
      ],
    ],
    [
      'both whose words were listened to',
      'Đại hội nghe ý kiến phát biểu của bà Lù Thị Mẩy, Phó Chủ tịch Hội Nông dân tỉnh và ông Phạm Khắc Tự, Bí thư Đảng ủy xã.',
      [
        ['Lù Thị Mẩy', ['Phó Chủ tịch Hội Nông dân tỉnh']],
        ['Phạm Khắc Tự', ['Bí thư Đảng ủy xã']],
      ],
    ],
    [
      'whoever receives others, and no post beyond the verb',
      'Ngày 23/4/2024, tại trụ sở huyện, đồng chí Tạ Hữu Ngoãn, Tỉnh ủy viên, Bí thư Huyện ủy gặp mặt đại biểu cán bộ, hội viên tiêu biểu.',
      [['Tạ Hữu Ngoãn', ['Tỉnh ủy viên', 'Bí thư Huyện ủy']]],
    ],
    [
      'a post of several, printed once before their names',
      'Bí thư Huyện ủy, Chủ tịch HĐND huyện Lò Văn Thuần và các Phó Chủ tịch HĐND huyện Đinh Thị Thoa, Hà Văn Ngạn đồng chủ trì kỳ họp.',
      [
        ['Lò Văn Thuần', ['Bí thư Huyện ủy', 'Chủ tịch HĐND huyện']],
        ['Đinh Thị Thoa', ['Phó Chủ tịch HĐND huyện']],
        ['Hà Văn Ngạn', ['Phó Chủ tịch HĐND huyện']],
      ],
    ],
    [
      'a name that the blank after "đồng chí" was forgotten before',
      'Về dự đại hội có các đồng chí: Đồng chíTrần Bá Lợn – Chuyên viên Ban Dân vận Huyện ủy.',
      [['Trần Bá Lợn', ['Chuyên viên Ban Dân vận Huyện ủy']]],
    ],
    [
      'a speaker for a long row of others',
      'Ông Hồ Sỹ Lượm, Chủ tịch Ủy ban MTTQ tỉnh thay mặt lãnh đạo Tỉnh ủy, HĐND, UBND tỉnh dự và phát biểu tại đại hội.',
      [['Hồ Sỹ Lượm', ['Chủ tịch Ủy ban MTTQ tỉnh']]],
    ],
    [
      'a name after the short word for a city',
      'Tham dự có Phó Chủ tịch Ủy ban MTTQ Việt Nam TP Ngô Khắc Sảng.',
      [['Ngô Khắc Sảng', ['Phó Chủ tịch Ủy ban MTTQ Việt Nam TP']]],
    ],
    [
      'a standing deputy and the body after the comma',
      'Tham dự có các đồng chí: Bế Thị Lam - Phó Trưởng Ban Thường trực, Ban Tuyên giáo và Dân vận Tỉnh ủy.',
      [['Bế Thị Lam', ['Phó Trưởng Ban Thường trực, Ban Tuyên giáo và Dân vận Tỉnh ủy']]],
    ],
    [
      'two posts that only a hyphen parts, and a shortened word with its full stop',
      'Hội nghị được nghe đ/c Trương Đình Sậu- PBT Đảng ủy-CT. HĐND phường phát biểu chỉ đạo.',
      [['Trương Đình Sậu', ['PBT Đảng ủy', 'CT. HĐND phường']]],
    ],
    [
      'a name after the Youth Union of a shortened city',
      'Đến dự và chúc mừng Đại hội, Phó Chủ tịch Ủy ban MTTQ Việt Nam TP HCM, Bí thư Thành Đoàn TP HCM Ngô Minh Tựu, nhấn mạnh bước vào nhiệm kỳ mới.',
      [['Ngô Minh Tựu', ['Phó Chủ tịch Ủy ban MTTQ Việt Nam TP HCM', 'Bí thư Thành Đoàn TP HCM']]],
    ],
    [
      'two generals joined by "và"',
      'Các đồng chí: Trung tướng Trần Võ Lượm - Chính ủy Quân khu và Thiếu tướng Đoàn Xuân Bộ - Tổng biên tập Báo Tuyên Lâm đồng chủ trì hội thảo.',
      [
        ['Trần Võ Lượm', ['Chính ủy Quân khu']],
        ['Đoàn Xuân Bộ', ['Tổng biên tập Báo Tuyên Lâm']],
      ],
    ],
    [
      'whoever has a working session',
      'Chiều 14/5/2022, đồng chí Lù Văn Trung - Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh có buổi làm việc với Hội Nông dân tỉnh.',
      [['Lù Văn Trung', ['Phó Bí thư Tỉnh ủy', 'Chủ tịch UBND tỉnh']]],
    ],
    [
      'a dash and a comma after a name',
      'Dự hội nghị có ông Đỗ Ngọc Ảnh –, Phó Chủ tịch UBND thị xã.',
      [['Đỗ Ngọc Ảnh', ['Phó Chủ tịch UBND thị xã']]],
    ],
    [
      'an office of two names, and two posts that a dash parts',
      'Chủ trì Hội nghị có bà Lù Thị Hà, Ủy viên Trung ương Đảng, Phó Chủ tịch - Tổng Thư ký Ủy ban Trung ương; ông Vi Văn Sậu, Tỉnh ủy viên - Bí thư Huyện ủy.',
      [
        ['Lù Thị Hà', ['Ủy viên Trung ương Đảng', 'Phó Chủ tịch - Tổng Thư ký Ủy ban Trung ương']],
        ['Vi Văn Sậu', ['Tỉnh ủy viên', 'Bí thư Huyện ủy']],
      ],
    ],
    [
      'a doctor of honours, whose post stands without a comma',
      'Về phía Hội Đông y tỉnh có: TTND. Bs. Trần Văn Bạn Chủ tịch Hội Đông y tỉnh, các vị Phó Chủ tịch.',
      [['Trần Văn Bạn', ['Chủ tịch Hội Đông y tỉnh']]],
    ],
    [
      'a post that ends before a capital verb',
      'Hội nghị đã được nghe đồng chí Đỗ Văn Dụng, Chủ tịch Liên hiệp Hội tỉnh Báo cáo kết quả đi dự đại hội.',
      [['Đỗ Văn Dụng', ['Chủ tịch Liên hiệp Hội tỉnh']]],
    ],
    [
      'whoever comes to give flowers',
      'Thầy giáo Trần Thanh Hái - Trưởng Phòng Giáo dục huyện Nà Lươn đến tặng hoa chúc mừng.',
      [['Trần Thanh Hái', ['Trưởng Phòng Giáo dục huyện Nà Lươn']]],
    ],
    [
      'a post that a comma parts from the name before its verb',
      'Phát biểu tại Hội nghị, Chủ tịch Hội Nông dân tỉnh, ông Nguyễn Quốc Cượng đánh giá kết quả của nhiệm kỳ.',
      [['Nguyễn Quốc Cượng', ['Chủ tịch Hội Nông dân tỉnh']]],
    ],
    [
      'nobody else, where the post before the comma is another person’s',
      'Phát biểu tại Hội nghị có bà Lò Thị Thúy, Chủ tịch Hội Nông dân tỉnh, ông Nguyễn Quốc Cượng đánh giá kết quả.',
      [
        ['Lò Thị Thúy', ['Chủ tịch Hội Nông dân tỉnh']],
        ['Nguyễn Quốc Cượng', []],
      ],
    ],
    [
      'a member of the Central Committee by the short word',
      'Đồng chí Nguyễn Thị Thạnh, UVT.Ư Đảng, Bí thư Tỉnh ủy dự và chủ trì hội nghị.',
      [['Nguyễn Thị Thạnh', ['UVT.Ư Đảng', 'Bí thư Tỉnh ủy']]],
    ],
    [
      'leaders of a province, one of them of a family name that no list has',
      'Lãnh đạo tỉnh Hoa Giang có các đồng chí: Thái Thanh Quỵ - Bí thư Tỉnh ủy; Ngọc Kim Nạm - Trưởng ban Dân vận Tỉnh ủy.',
      [
        ['Thái Thanh Quỵ', ['Bí thư Tỉnh ủy']],
        ['Ngọc Kim Nạm', ['Trưởng ban Dân vận Tỉnh ủy']],
      ],
    ],
    [
      'whom a forum is held with',
      'Ngày 11/10/2023, Ủy ban MTTQ tỉnh tổ chức Diễn đàn giữa đồng chí Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Đỗ Văn Chiệu với đội ngũ làm công tác Mặt trận.',
      [['Đỗ Văn Chiệu', ['Bí thư Tỉnh ủy', 'Chủ tịch HĐND tỉnh']]],
    ],
    [
      'the side of the place after a colon, up to a capital "Cùng"',
      'Về phía địa phương: Đồng chí Vũ Duy Đạng- Phó bí thư Đảng ủy- Chủ tịch UBND xã Cùng các đồng chí trong ban thường vụ.',
      [['Vũ Duy Đạng', ['Phó bí thư Đảng ủy', 'Chủ tịch UBND xã']]],
    ],
    [
      'a former head whose post begins with a capital',
      'Dự Đại hội có các đồng chí: Nguyên Tổng Bí thư Nông Đức Mãnh; nguyên Chủ tịch Quốc hội Nguyễn Thị Kim Ngần.',
      [
        ['Nông Đức Mãnh', ['Nguyên Tổng Bí thư']],
        ['Nguyễn Thị Kim Ngần', ['nguyên Chủ tịch Quốc hội']],
      ],
    ],
    [
      'shortened posts right behind the names',
      'Tham dự có đồng chí Võ Tấn Lẹ BTĐU, đ/c Lê Văn Sợn PBT đảng ủy.',
      [
        ['Võ Tấn Lẹ', ['BTĐU']],
        ['Lê Văn Sợn', ['PBT đảng ủy']],
      ],
    ],
    [
      'clergy after the name of a province, in the older spelling',
      'Trưởng Ban trị sự Phật giáo tỉnh Cà Mau Thượng toạ Thích Huệ Thạnh gửi lời chúc mừng năm mới đến các đại biểu.',
      [['Thích Huệ Thạnh', ['Trưởng Ban trị sự Phật giáo tỉnh Cà Mau']]],
    ],
    [
      'a post printed twice by mistake, once',
      'Dự hội nghị có ông Trần Khắc Tạo, Ủy viên Ban Thường vụ Đảng ủy, Ủy viên Ban Thường vụ Đảng ủy, Chủ tịch Ủy ban MTTQ xã.',
      [['Trần Khắc Tạo', ['Ủy viên Ban Thường vụ Đảng ủy', 'Chủ tịch Ủy ban MTTQ xã']]],
    ],
  ])('reads %s', (_what, text, guests) => {
    expect(guestsOf(text)).toEqual(guests);
  });

  it('takes nobody from a row of places, and from a word that is cut in two', () => {
    expect(
      guestsOf(
        'Dự Đại hội có 150 đại biểu của các xã Hội Lạc, Hoàng An, Tam Mây và Đoàn Thư ký; bà Lâm Thế Tổng – Phó Chủ tịch Hội Nông dân tỉnh.',
      ),
    ).toEqual([['Lâm Thế Tổng', ['Phó Chủ tịch Hội Nông dân tỉnh']]]);
  });

  it.each([
    'Tại hội nghị, các đại biểu đã hiệp thương cử bổ sung 03 vị tham gia Ủy ban MTTQ Việt Nam xã khóa X, gồm ông Lò Văn Sính, Chủ tịch Hội Nông dân xã; ông Ma Văn Phầy, Trưởng thôn Nà Khà và bà Hà Thị Tài.',
    'Đại hội đã bầu 2 vị tham gia Ban Thường trực gồm: ông Lò Văn Sính, Chủ tịch; bà Hà Thị Tài, Phó Chủ tịch.',
    'Hội nghị hiệp thương cử bổ sung 2 vị tham gia Ủy ban MTTQ Việt Nam xã:\n- Ông Lò Văn Sính, Chủ tịch Hội Nông dân xã\n- Bà Hà Thị Tài, Bí thư Đoàn xã',
  ])('makes no guests and no delegation of those co-opted: %s', (text) => {
    const { attendees, delegations } = extractArticle(`${text}\n${BODY}`);
    expect({ attendees, delegations }).toEqual({ attendees: [], delegations: [] });
  });

  it('keeps the guests of a meeting that co-opts', () => {
    const text =
      'Dự hội nghị giới thiệu các vị ứng cử có ông Lò Văn Sính, Bí thư Đảng ủy xã, đại diện lãnh đạo UBND xã.';
    const { attendees, delegations } = extractArticle(`${text}\n${BODY}`);
    expect(attendees.map(({ name }) => name)).toEqual(['Lò Văn Sính']);
    expect(delegations.map(({ printed }) => printed)).toEqual(['đại diện lãnh đạo UBND xã']);
  });
});
