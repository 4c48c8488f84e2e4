import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Sáng 12/6/2021, UBND tỉnh Hòa Tân tổ chức hội nghị tổng kết phong trào thi đua năm 2020. ';
const guestsOf = (text: string): [string, string[]][] =>
  extractArticle(LEAD + text).attendees.map(({ name, positions }) => [name, positions]);
const rolesOf = (text: string): [string, string[]][] =>
  extractArticle(LEAD + text).attendees.map(({ name, roles }) => [name, roles]);

describe('posts that are read whole', () => {
  it.each<[string, string, [string, string[]][]]>([
    [
      'before the name and behind it, whoever is congratulated by them',
      'Tại buổi lễ, Thứ trưởng Bộ Nội vụ Lò Thị Mẩy, Trưởng Ban Thi đua, Phó Chủ tịch Hội đồng Thi đua đã chúc mừng Bộ trưởng Hà Minh Sáu.',
      [['Lò Thị Mẩy', ['Thứ trưởng Bộ Nội vụ', 'Trưởng Ban Thi đua', 'Phó Chủ tịch Hội đồng Thi đua']]],
    ],
    [
      'a part, its body, and the body that this is a part of',
      'Dự hội nghị có ông Hà Hoàng Sơn – Phó trưởng Phòng Phong trào, Ban Thi đua Khen thưởng, Sở Nội vụ tỉnh.',
      [['Hà Hoàng Sơn', ['Phó trưởng Phòng Phong trào, Ban Thi đua Khen thưởng, Sở Nội vụ tỉnh']]],
    ],
    [
      'the secretary of the Party committee who heads the People’s Committee, behind another guest',
      'Trung tướng Lý Thị Ngọc - Cục trưởng Cục Xây dựng phong trào (Bộ Công an), Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lê Trí Sơn dự hội nghị.',
      [
        ['Lý Thị Ngọc', ['Cục trưởng Cục Xây dựng phong trào (Bộ Công an)']],
        ['Lê Trí Sơn', ['Phó Bí thư Tỉnh ủy', 'Chủ tịch UBND tỉnh']],
      ],
    ],
    [
      'of two who both hold it',
      'Dự hội nghị có các ông Lý Văn Tám, Hà Quốc Bình đều là Phó Chủ tịch UBND tỉnh; bà Lò Thị Bưởi, Trưởng Ban Dân vận Tỉnh ủy.',
      [
        ['Lý Văn Tám', ['Phó Chủ tịch UBND tỉnh']],
        ['Hà Quốc Bình', ['Phó Chủ tịch UBND tỉnh']],
        ['Lò Thị Bưởi', ['Trưởng Ban Dân vận Tỉnh ủy']],
      ],
    ],
    [
      'behind commas, with dashes typed for semicolons',
      'Dự hội nghị có các đồng chí Lý Văn Tám, Chủ tịch UBND huyện - Lò Thị Bưởi, Trưởng phòng Nội vụ huyện - Hà Quốc Bình, Bí thư Huyện đoàn.',
      [
        ['Lý Văn Tám', ['Chủ tịch UBND huyện']],
        ['Lò Thị Bưởi', ['Trưởng phòng Nội vụ huyện']],
        ['Hà Quốc Bình', ['Bí thư Huyện đoàn']],
      ],
    ],
    [
      'with what a movement is called, verbs and all',
      'Dự hội nghị có Trung tướng Lê Quốc Sáu, Trưởng Ban Chỉ đạo phong trào “Toàn dân bảo vệ an ninh trong tình hình mới”; bà Hà Thị Tư.',
      [
        ['Lê Quốc Sáu', ['Trưởng Ban Chỉ đạo phong trào “Toàn dân bảo vệ an ninh trong tình hình mới”']],
        ['Hà Thị Tư', []],
      ],
    ],
    [
      'of a council that only looks into awards',
      'Bà Vũ Thị Hoa, Phó Chủ tịch UBND tỉnh, Chủ tịch Hội đồng xét tặng Thầy thuốc Ưu tú phát biểu.',
      [['Vũ Thị Hoa', ['Phó Chủ tịch UBND tỉnh', 'Chủ tịch Hội đồng xét tặng Thầy thuốc Ưu tú']]],
    ],
    [
      'shortened to letters',
      'Dự hội nghị có bà Chung Nhật Hoa-HUV, PCN TT UBKT Huyện ủy; ông Lê Văn Tư-HUV, PCT UBND huyện.',
      [
        ['Chung Nhật Hoa', ['HUV', 'PCN TT UBKT Huyện ủy']],
        ['Lê Văn Tư', ['HUV', 'PCT UBND huyện']],
      ],
    ],
    [
      'the ministry in brackets before the verb',
      'Ông Phạm Huy Lâm - Trưởng Ban Thi đua - Khen thưởng Trung ương (Bộ Nội vụ) công bố quyết định khen thưởng.',
      [['Phạm Huy Lâm', ['Trưởng Ban Thi đua - Khen thưởng Trung ương (Bộ Nội vụ)']]],
    ],
    [
      'a post whose body the photo tells',
      'Dự có đồng chí Hà Xuân Lộc – Chủ tịch và các Phó Chủ tịch LĐLĐ tỉnh.\nChủ tịch LĐLĐ tỉnh Hà Xuân Lộc trao Cờ thi đua cho Công đoàn Viên chức. Ảnh: Hoa Mai',
      [['Hà Xuân Lộc', ['Chủ tịch LĐLĐ tỉnh']]],
    ],
    [
      'nobody of those called like a school',
      'Đồng chí Dương Trọng Sáu – Phó Hiệu trưởng Trường Đoàn Lý Tự Trọng trình bày dự thảo chương trình.',
      [['Dương Trọng Sáu', ['Phó Hiệu trưởng Trường Đoàn Lý Tự Trọng']]],
    ],
    [
      'which body somebody without a post stands for',
      'Về dự có ông Siu Hlang đại diện Đảng ủy, HĐND, UBND xã Ia Tân, bà Đào Thị Nguyệt, đại diện Ban Tôn giáo cùng 60 đại biểu.',
      [
        ['Siu Hlang', ['đại diện Đảng ủy, HĐND, UBND xã Ia Tân']],
        ['Đào Thị Nguyệt', ['đại diện Ban Tôn giáo']],
      ],
    ],
    [
      'a member of a council and his office, and the abbess of pagodas',
      'Dự hội nghị có HT.Thích Niệm Tâm, UV HĐTS Phó ban Thường trực BTS GHPGVN tỉnh; Ni trưởng Thích nữ Diệu Lộc, Phó BTS GHPGVN tỉnh, viện chủ các chùa Núi Tân.',
      [
        ['Thích Niệm Tâm', ['UV HĐTS', 'Phó ban Thường trực BTS GHPGVN tỉnh']],
        ['Thích nữ Diệu Lộc', ['Phó BTS GHPGVN tỉnh', 'viện chủ các chùa Núi Tân']],
      ],
    ],
    [
      'names of the Central Highlands behind the commune',
      'Chủ tịch UBND xã Ia Tân Ksor H’Mai và Phó Bí thư Đảng ủy xã Ia Tân Rơ Châm H’Lan dự hội nghị.',
      [
        ['Ksor H’Mai', ['Chủ tịch UBND xã Ia Tân']],
        ['Rơ Châm H’Lan', ['Phó Bí thư Đảng ủy xã Ia Tân']],
      ],
    ],
    [
      'a post before a comma, and the verb behind another',
      'Phó Chủ tịch Hội Nông dân tỉnh, ông Lê Văn Sơn, cho biết phong trào đã lan rộng.',
      [['Lê Văn Sơn', ['Phó Chủ tịch Hội Nông dân tỉnh']]],
    ],
    [
      'an inspector general',
      'Đồng chí Hứa Phong Sơn, Ủy viên Trung ương Đảng, Tổng Thanh tra Chính phủ dự hội nghị.',
      [['Hứa Phong Sơn', ['Ủy viên Trung ương Đảng', 'Tổng Thanh tra Chính phủ']]],
    ],
  ])('reads %s', (_, text, guests) => {
    expect(guestsOf(text)).toEqual(guests);
  });
});

describe('what people do there, told in other words', () => {
  it.each<[string, string, [string, string[]][]]>([
    [
      'in whose name it is handed over, without a comma',
      'Thừa ủy quyền của Chủ tịch nước Thứ trưởng Bộ Nội vụ Lò Thị Mẩy trao tặng Huân chương Lao động hạng Ba cho Công ty Hoa Mai.',
      [['Lò Thị Mẩy', ['PRESENTER']]],
    ],
    [
      'a report that somebody comes up to read',
      'Thầy giáo Ninh Phú Hòa - Hiệu trưởng nhà trường đã lên báo cáo kết quả năm học.',
      [['Ninh Phú Hòa', ['SPEAKER']]],
    ],
    [
      'the words that open the article',
      'Đó là khẳng định của đồng chí Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lê Quốc Văn tại hội nghị.',
      [['Lê Quốc Văn', ['SPEAKER']]],
    ],
    [
      'who speaks and is told by what he did',
      'Anh Thạch Sô Phương (38 tuổi, tài xế), người 61 lần hiến máu, nói lần đầu đi là vì tò mò.',
      [['Thạch Sô Phương', ['SPEAKER']]],
    ],
    [
      'who has his say behind bodies that have theirs',
      'Hội nghị nghe 4 tham luận của khu dân cư số 2, Chi hội Phụ nữ khu 7 và ông Dương Hữu Lộc, Trưởng Ban Công tác Mặt trận khu 9.',
      [['Dương Hữu Lộc', ['SPEAKER']]],
    ],
    [
      'thanks in the name of all who are praised',
      'Chị Phan Thu Hiền, Chủ tịch Hội Phụ nữ tỉnh đại diện những người được khen cảm ơn sự quan tâm của tỉnh.',
      [['Phan Thu Hiền', ['SPEAKER']]],
    ],
    [
      'who chairs, told without the noun or with another word',
      'Đồng chủ trì có ông Lê Văn Sơn, Bí thư Huyện ủy và bà Lò Thị Mẩy, Chủ tịch Hội; tham dự có ông Đinh Văn Sáu, Trưởng thôn.\nĐiều hành hội nghị là ông Hà Văn Lộc, Phó Chủ tịch UBND huyện.',
      [
        ['Lê Văn Sơn', ['CHAIR']],
        ['Lò Thị Mẩy', ['CHAIR']],
        ['Đinh Văn Sáu', ['ATTENDEE']],
        ['Hà Văn Lộc', ['CHAIR']],
      ],
    ],
    [
      'witnesses of a ceremony, told behind them',
      'Thượng tọa Thích Minh Tâm, Trưởng ban Trị sự; Ni sư Thích nữ Diệu Lộc, trụ trì chùa Hoa, chứng minh buổi lễ.',
      [
        ['Thích Minh Tâm', ['ATTENDEE']],
        ['Thích nữ Diệu Lộc', ['ATTENDEE']],
      ],
    ],
    [
      'what a veteran says, and where somebody lives who does',
      'Ông Lê Văn Sơn, cựu chiến binh, thương binh 2/4, xúc động nói: “Tôi rất vui”.\nBà Lò Thị Mẩy, ngụ ấp 3, chia sẻ niềm vui.',
      [
        ['Lê Văn Sơn', ['SPEAKER']],
        ['Lò Thị Mẩy', ['SPEAKER']],
      ],
    ],
    [
      'nobody whose letter is read',
      'Tại hội nghị, bà Lò Thị Mẩy, Phó Chủ tịch Hội đọc thư của Bí thư Trung ương Đảng, Chủ tịch Hội Lê Tấn Sáu chúc mừng cán bộ, hội viên.',
      [['Lò Thị Mẩy', ['SPEAKER']]],
    ],
    [
      'nobody who is elected head of a committee',
      'Đại hội đã hiệp thương cử Ban Đoàn kết Công giáo huyện, trong đó Linh mục Phạm Quốc Lâm, Chánh xứ Giáo xứ Tân Hòa làm Trưởng ban; giới thiệu đoàn 20 vị đi dự Đại hội Công giáo tỉnh.',
      [],
    ],
    [
      'nobody whose order the State gave from afar',
      'Ghi nhận thành tích đó, Chủ tịch nước Lê Tấn Sáu đã trao tặng Huân chương Lao động hạng Nhì cho Hội Khuyến học tỉnh.',
      [],
    ],
  ])('reads %s', (_, text, roles) => {
    expect(rolesOf(text)).toEqual(roles);
  });
});
