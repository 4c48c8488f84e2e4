import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const OPENING =
  'Ngày 12/1/2024, UBND huyện Suối Bạc tổ chức Hội nghị tổng kết công tác năm 2023.\nTại hội nghị, UBND huyện Suối Bạc đánh giá kết quả của các đơn vị.\n';
/** Each award as "names of groups; people", and what it counts: "groups/individuals". */
const told = (sentences: string): string[] =>
  extractArticle(`${OPENING}${sentences}`).awards.map(({ named, recipients }) =>
    [named.map(({ name }) => name).join('; '), `${recipients.groups ?? '-'}/${recipients.individuals ?? '-'}`].join(
      ' | ',
    ),
  );

describe('bodies that are called after what they do', () => {
  it.each([
    [
      'Dịp này, 4 đơn vị được tặng Cờ thi đua của UBND tỉnh là: Sở Giao thông vận tải, Sở Tài nguyên và Môi trường, Sở Kế hoạch và Đầu tư, Sở Nông nghiệp và Phát triển nông thôn.',
      [
        'Sở Giao thông vận tải; Sở Tài nguyên và Môi trường; Sở Kế hoạch và Đầu tư; Sở Nông nghiệp và Phát triển nông thôn | 4/-',
      ],
    ],
    [
      'Dịp này, Chủ tịch UBND tỉnh tặng Cờ thi đua cho Chi cục Chăn nuôi và Thú y; tặng Bằng khen cho Chi cục Trồng trọt và Bảo vệ thực vật.',
      ['Chi cục Chăn nuôi và Thú y | 1/-', 'Chi cục Trồng trọt và Bảo vệ thực vật | 1/-'],
    ],
    [
      'Dịp này, Giám đốc Công an tỉnh tặng Giấy khen cho Phòng Cảnh sát hình sự, Đội Cảnh sát giao thông và Công an xã Nà Lừ.',
      ['Phòng Cảnh sát hình sự; Đội Cảnh sát giao thông; Công an xã Nà Lừ | 3/-'],
    ],
    [
      'Dịp này, Chủ tịch UBND huyện tặng Giấy khen cho Phòng Tài chính - Kế hoạch, Phòng Văn hóa và Thông tin, Hạt Kiểm lâm huyện.',
      ['Phòng Tài chính - Kế hoạch; Phòng Văn hóa và Thông tin; Hạt Kiểm lâm huyện | 3/-'],
    ],
    [
      'Dịp này, Thủ tướng Chính phủ tặng Bằng khen cho Thanh tra tỉnh Suối Bạc và Lữ đoàn Công binh 99.',
      ['Thanh tra tỉnh Suối Bạc; Lữ đoàn Công binh 99 | 2/-'],
    ],
    [
      'Thừa ủy quyền của Chủ tịch nước, đồng chí Nguyễn Văn Bính trao Huân chương Lao động hạng Ba cho Trường THPT Chuyên Lò Văn Giá.',
      ['Trường THPT Chuyên Lò Văn Giá | 1/-'],
    ],
    [
      'Dịp này, Công an tỉnh tặng Giấy khen cho Đội CSGT - TT, Tổ dân phố số 5, Tổ dân phố số 7.',
      ['Đội CSGT - TT; Tổ dân phố số 5; Tổ dân phố số 7 | 3/-'],
    ],
    [
      'Dịp này, Giám đốc Sở Y tế tặng Giấy khen cho Khoa Ngoại tổng hợp, Khoa Nội tim mạch, Phòng Điều dưỡng.',
      ['Khoa Ngoại tổng hợp; Khoa Nội tim mạch; Phòng Điều dưỡng | 3/-'],
    ],
    [
      'Dịp này, Hội Chữ thập đỏ tỉnh tặng Bằng khen cho Doanh nghiệp tư nhân Hoàng Lông và nhà hảo tâm Lò Văn Sính.',
      ['Doanh nghiệp tư nhân Hoàng Lông; Lò Văn Sính | -/1'],
    ],
    ['Dịp này, nhà trường tặng Giấy khen cho tập thể lớp 9A và em Lò Văn Sính.', ['lớp 9A; Lò Văn Sính | 1/1']],
    [
      'Dịp này, UBND huyện tặng Giấy khen cho các tập thể: Hội Nông dân xã Nà Lừ, Thôn Nà Khà.',
      ['Hội Nông dân xã Nà Lừ; Thôn Nà Khà | 2/-'],
    ],
  ])('are read to the end of their names: %s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });

  it('end before a verb that fields are called by, too', () => {
    const [award] = extractArticle(
      `${OPENING}Dịp này, UBND huyện tặng Giấy khen cho Phòng Nội vụ xây dựng chuyên mục cải cách hành chính.`,
    ).awards;
    expect(award!.named.map(({ name }) => name)).toEqual(['Phòng Nội vụ']);
  });
});

describe('rows of receivers', () => {
  it.each([
    [
      'bodies before a number of people, and their names behind it',
      'Dịp này, Giám đốc Công an tỉnh tặng Giấy khen cho Phòng Cảnh sát hình sự, Công an phường Bản Qua và 2 cá nhân là Thiếu tá Lò Văn Sính, Đội trưởng Đội 2 và Đại úy Ma Văn Phầy.',
      ['Lò Văn Sính; Ma Văn Phầy; Phòng Cảnh sát hình sự; Công an phường Bản Qua | 2/2'],
    ],
    [
      'rooms of the police by their codes',
      'Tại buổi lễ, các tập thể Phòng PC71, PA72, PK73 và Đại tá Trần Anh Sinh, Phó Giám đốc Công an tỉnh đón nhận Huân chương Chiến công hạng Nhì.',
      ['Phòng PC71; Phòng PA72; Phòng PK73; Trần Anh Sinh | 3/1'],
    ],
    [
      'a sum of both kinds, then who they are',
      'Ban tổ chức đã trao Huân chương Chiến công hạng Ba cho 11 tập thể, cá nhân, gồm: Phòng PC71, PC72; Đại tá Trần Anh Sinh, Phó Giám đốc Công an tỉnh.',
      ['Phòng PC71; Phòng PC72; Trần Anh Sinh | -/-'],
    ],
    [
      'just as many people as are counted, right behind the number',
      'Dịp này, Trường THCS Bản Qua trao tặng Giấy khen cho 2 học sinh lớp 4B, Lê Thanh Tĩnh và Trần Thị Linh Đang.',
      ['Lê Thanh Tĩnh; Trần Thị Linh Đang | -/2'],
    ],
    [
      'what each did told before the next',
      'Dịp này, Chủ tịch UBND tỉnh tặng Bằng khen cho các tập thể, gồm: Thanh tra tỉnh Suối Bạc đã có thành tích xuất sắc trong công tác năm 2023; Phòng Nội vụ huyện Khe Vàng, tỉnh Suối Bạc đã có thành tích xuất sắc năm 2023.',
      ['Thanh tra tỉnh Suối Bạc; Phòng Nội vụ huyện Khe Vàng | 2/-'],
    ],
    [
      'the list behind the reason',
      'Thủ tướng Chính phủ tặng Cờ thi đua cho 3 tập thể thuộc tỉnh Suối Bạc đã hoàn thành xuất sắc nhiệm vụ, dẫn đầu phong trào thi đua năm 2023 gồm: Ban Tổ chức Tỉnh ủy, Báo Suối Bạc, Đài Phát thanh và Truyền hình tỉnh.',
      ['Ban Tổ chức Tỉnh ủy; Báo Suối Bạc; Đài Phát thanh và Truyền hình tỉnh | 3/-'],
    ],
    [
      'the list behind the reason and "là"',
      'Dịp này, Hội Nông dân huyện trao Giấy khen cho 2 chi hội có thành tích xuất sắc là Chi hội Nông dân thôn Nà Khà và Chi hội Nông dân thôn Nà Vài.',
      ['Chi hội Nông dân thôn Nà Khà; Chi hội Nông dân thôn Nà Vài | 2/-'],
    ],
    [
      'bodies called by their kind in small letters',
      'Dịp này, 2 công đoàn cơ sở được khen thưởng là công đoàn phường Nà Khà và công đoàn Ban Quản lý chợ Nà Vài.',
      ['công đoàn phường Nà Khà; công đoàn Ban Quản lý chợ Nà Vài | 2/-'],
    ],
    [
      'a body behind "và" that also is somebody\'s authority',
      'Thủ tướng Chính phủ tặng Cờ thi đua cho 3 tập thể dẫn đầu phong trào thi đua năm 2023 gồm: Văn phòng Ủy ban nhân dân tỉnh, Hội Nông dân tỉnh và Sở Y tế.',
      ['Văn phòng Ủy ban nhân dân tỉnh; Hội Nông dân tỉnh; Sở Y tế | 3/-'],
    ],
    [
      'what a body was before, in brackets',
      'Thừa ủy quyền của Chủ tịch nước, ông Trần Văn Minh trao tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân cho Ban An ninh quận Ba Khe (tiền thân của lực lượng Công an quận Ba Khe) và liệt sĩ Hoàng Văn Lài, nguyên Trưởng ty Công an.',
      ['Ban An ninh quận Ba Khe; Hoàng Văn Lài | 1/1'],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });

  it.each([
    [
      'by a unit above his own',
      'Dịp này, Đại úy Vũ Quang Chường, nguyên Chỉ huy trưởng Nhà giàn 9, Tiểu đoàn DK9, Quân chủng Hải quân, được truy tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân.',
      ['Vũ Quang Chường | -/1'],
    ],
    [
      'by the school of a pupil',
      'Dịp này, UBND huyện tặng Giấy khen cho em Nguyễn Văn Khởi, lớp 6E, Trường THCS Hà Ải, vì có hành động đẹp.',
      ['Nguyễn Văn Khởi | -/1'],
    ],
    [
      'by the clause of the next giver',
      'Dịp này, Chủ tịch UBND huyện tặng Bằng khen cho anh Bùi Hữu Thạnh - người đã cứu cháu bé - còn Chủ tịch UBND xã Nà Lừ tặng Giấy khen cho bà Hà Thị Tài.',
      ['Bùi Hữu Thạnh | -/1', 'Hà Thị Tài | -/1'],
    ],
    [
      'by the body that a post is of',
      'Dịp này, Chủ tịch Quốc hội trao Huân chương Độc lập hạng Nhì cho bà Trần Thị Tẩm; truy tặng Huân chương Độc lập hạng Ba cho Phó chủ nhiệm Ủy ban Kinh tế - Ngân sách Tảo Hữu Phụng.',
      ['Trần Thị Tẩm | -/1', ' | -/-'],
    ],
  ])('are not lengthened %s', (_, sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });

  it('go with the verb behind them where the clause before ends with its form', () => {
    expect(
      told(
        'Dịp này, ông Thái Văn Thạnh - Giám đốc Sở Nội vụ được trao tặng Huân chương Lao động hạng Nhì; các đồng chí Ngọc Kim Nạm - Trưởng ban Dân vận Tỉnh ủy; Phạm Văn Hòe - Giám đốc Sở Công Thương được trao tặng Huân chương Lao động hạng Ba.',
      ),
    ).toEqual(['Thái Văn Thạnh | -/1', 'Ngọc Kim Nạm; Phạm Văn Hòe | -/2']);
  });

  it('with the same surname and middle name are other people', () => {
    expect(
      told(
        'Dịp này, Bí thư Tỉnh ủy trao truy tặng Huân chương Bảo vệ Tổ quốc hạng Nhất, hạng Nhì cho Đại tá Nguyễn Kim Thạnh và Đại tá Trần Văn Cứ.\nTại Khe Vàng, Bí thư Tỉnh ủy đã trao tặng Huân chương Bảo vệ Tổ quốc hạng Nhì cho Thiếu tướng Nguyễn Thạnh Toản.',
      ),
    ).toEqual(['Nguyễn Kim Thạnh | -/1', 'Trần Văn Cứ | -/1', 'Nguyễn Thạnh Toản | -/1']);
  });
});

describe('names in sentences of their own', () => {
  it.each([
    [
      'of those whom no number counts',
      'Dịp này, UBND huyện tặng Giấy khen cho các tập thể, cá nhân có thành tích xuất sắc. Đó là các tập thể: Công an xã Nà Lừ, Ban Chỉ huy Quân sự xã Tân Lạc, Trạm Y tế xã Khuôn Vẽ.',
      ['Công an xã Nà Lừ; Ban Chỉ huy Quân sự xã Tân Lạc; Trạm Y tế xã Khuôn Vẽ | -/-'],
    ],
    [
      'of people whom no number counts',
      'Dịp này, UBND huyện tặng Giấy khen cho các cá nhân. Đó là ông Lò Văn Sính và bà Hà Thị Tài.',
      ['Lò Văn Sính; Hà Thị Tài | -/-'],
    ],
    [
      'line by line, without a number',
      'Dịp này, UBND huyện tặng Giấy khen cho các tập thể và cá nhân có thành tích xuất sắc, gồm:\n- Thôn Nà Khà\n- Hội LHPN xã Khuôn Vẽ\n- Ông Ma Văn Phầy, Trưởng thôn Nà Vài\n- Bà Lò Thị Mai, hội viên',
      ['Thôn Nà Khà; Hội LHPN xã Khuôn Vẽ; Ma Văn Phầy; Lò Thị Mai | -/-'],
    ],
    [
      'some sentences on',
      'Thủ tướng Chính phủ quyết định tặng Cờ thi đua cho 2 tập thể của huyện. Đây là niềm vui của cả huyện.\n2 tập thể này gồm: Ban Tổ chức Huyện ủy; Hội Chữ thập đỏ huyện.',
      ['Ban Tổ chức Huyện ủy; Hội Chữ thập đỏ huyện | 2/-'],
    ],
    [
      'some sentences on, with the authority of each',
      'UBND tỉnh tặng Bằng khen cho 3 tập thể, 7 cá nhân có thành tích đột xuất.\nÔng Lò Văn Sính bị mất xe máy.\nCác tập thể gồm: Đội Điều tra trọng án - Phòng Cảnh sát hình sự, Công an TP.Khe Vàng; Đội Phòng ngừa tội phạm cướp, cướp giật - Phòng Cảnh sát hình sự và Công an huyện Nà Lươn.',
      [
        'Đội Điều tra trọng án - Phòng Cảnh sát hình sự, Công an TP.Khe Vàng; Đội Phòng ngừa tội phạm cướp, cướp giật - Phòng Cảnh sát hình sự; Công an huyện Nà Lươn | 3/7',
      ],
    ],
    [
      'a line for each kind',
      'Dịp này, UBND xã khen thưởng 2 tập thể và 2 cá nhân.\nCác tập thể: Trường Mầm non Hoa Ban, Trường THCS Tân Lạc.\nCác cá nhân: cô giáo Lò Thị Mai, Trường Mầm non Hoa Ban; cô giáo Hà Thị Tài, Trường THCS Tân Lạc.',
      ['Trường Mầm non Hoa Ban; Trường THCS Tân Lạc; Lò Thị Mai; Hà Thị Tài | 2/2'],
    ],
    [
      'counted only there',
      'Dịp này, UBND tỉnh tặng Bằng khen cho các tập thể có thành tích xuất sắc.\nTheo đó, có 3 tập thể có thành tích trong năm học 2022 - 2023 gồm: Trường THPT Suối Bạc; Trường Mầm non Nà Khà, huyện Khe Vàng; Trường Tiểu học Nà Lừ I, huyện Khe Vàng.',
      ['Trường THPT Suối Bạc; Trường Mầm non Nà Khà, huyện Khe Vàng; Trường Tiểu học Nà Lừ I, huyện Khe Vàng | -/-'],
    ],
    [
      'of people counted only there',
      'Dịp này, UBND tỉnh tặng Bằng khen cho các cá nhân có thành tích xuất sắc.\nTheo đó, có 2 cá nhân gồm: ông Lò Văn Sính, xã Nà Lừ; bà Hà Thị Tài, xã Tân Lạc.',
      ['Lò Văn Sính; Hà Thị Tài | -/-'],
    ],
  ])('%s', (_, sentences, expected) => {
    expect(told(sentences)).toEqual(expected);
  });

  it.each([
    'Dịp này, UBND tỉnh tặng Bằng khen cho các cá nhân có thành tích xuất sắc.\nTheo đó, có 3 cá nhân gồm: ông Lò Văn Sính, xã Nà Lừ; bà Hà Thị Tài, xã Tân Lạc.',
    'Dịp này, UBND huyện tặng Giấy khen cho các tập thể. Đó là động lực để Hội Nông dân xã Nà Lừ phấn đấu.',
    'Dịp này, UBND huyện tặng Giấy khen cho các cá nhân. Đó là bà Hà Thị Tài trao quà cho học sinh.',
    'Dịp này, UBND huyện tặng Giấy khen cho các cá nhân, gồm:\n- Bà Hà Thị Tài\n- Một người nữa',
  ])('are not read where they tell something else: %s', (sentences) => {
    expect(told(sentences)).toEqual([' | -/-']);
  });
});
