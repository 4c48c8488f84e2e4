import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const awards = (text: string, lead = 'Sáng 16/8/2024, Đảng ủy xã Nà Lươn tổ chức Hội nghị phát động thi đua.') =>
  extractArticle(`${lead}\n${text}`).awards.map(({ status, formPrinted }) => `${status} ${formPrinted}`);

describe('awards of another time', () => {
  it.each([
    [
      'a picture from the files shows another day',
      'Lãnh đạo Hội LHPN tỉnh trao Bằng khen cho các điển hình tiên tiến năm 2020 (ảnh tư liệu).',
    ],
    [
      'what somebody once received stands in brackets',
      'Riêng em Vi Thị Hờ, học sinh Trường PTDTNT Khe Vàng (từng đoạt giải Ba kỳ thi cấp tỉnh, được Sở GD&ĐT tặng Giấy khen năm 2019) được nhận thêm 1 xe đạp.',
    ],
    [
      'or is told of a new officer',
      'Ông Lò Văn Nhay cho biết ông Vi Văn Páo từng được Thủ tướng Chính phủ tặng Bằng khen, được bầu với 24/25 phiếu.',
    ],
    [
      'a year of its own has numbers of its own',
      'Năm 2023, Đảng bộ xã có 2 chi bộ hoàn thành xuất sắc nhiệm vụ, 23 đảng viên hoàn thành xuất sắc nhiệm vụ, được Đảng ủy xã tặng Giấy khen; đồng chí Vi Văn Páo được Ban Thường vụ Huyện ủy tặng Giấy khen.',
    ],
    [
      'a life is told with the later year first',
      'Vì thế bà Thơm đã được Hội Người cao tuổi thành phố tặng Giấy khen năm 2021; năm 2019, bà vinh dự được Chủ tịch UBND tỉnh tặng Bằng khen.',
    ],
    [
      'what a council had received over its term',
      'Báo cáo tại kỳ họp, HĐND huyện đã tổ chức 16 kỳ họp. Ghi nhận những kết quả đó, HĐND huyện và nhiều đại biểu đã được tặng thưởng các phần thưởng cao quý: 1 Huân chương Lao động hạng Ba, 17 Bằng khen của UBND tỉnh.',
    ],
    [
      'a badge of office honours nobody',
      'Dịp này, UBND phường trao huy hiệu đại biểu HĐND và thẻ công chức cho 6 đồng chí.',
    ],
  ])('%s', (_, text) => {
    expect(awards(text)).toEqual([]);
  });

  it('is still to come, as what it is told with', () => {
    expect(
      awards(
        'Sắp tới, tại buổi tọa đàm, Hội sẽ đề nghị Chủ tịch UBND xã tặng Giấy khen cho 6 chi hội; đồng thời trao Kỷ niệm chương “Vì sự phát triển của phụ nữ Việt Nam” cho 4 đồng chí.',
      ),
    ).toEqual(['PROPOSED Giấy khen', 'PROPOSED Kỷ niệm chương “Vì sự phát triển của phụ nữ Việt Nam”']);
  });

  it('is not what is given now to those who were honoured before', () => {
    expect(awards('Dịp này, lãnh đạo Hội LHPN tỉnh trao Bằng khen cho 5 tập thể (ảnh).')).toEqual([
      'PRESENTED Bằng khen',
    ]);
    expect(awards('Tại hội nghị, năm 2023 khép lại với việc UBND xã tặng Giấy khen cho 5 tập thể.')).toEqual([
      'GRANTED Giấy khen',
    ]);
    expect(awards('Dịp này, UBND tỉnh trao Huy hiệu “Vì sự nghiệp vùng cao” cho 6 đồng chí.')).toHaveLength(1);
  });

  it('are some of those of the years that are looked back on, whatever contest they won besides', () => {
    const years = (opening: string): string[] =>
      awards(
        `${opening}, toàn tỉnh có trên 6 nghìn sáng kiến được áp dụng. Trong đó, có 37 đồng chí được Tổng LĐLĐ Việt Nam tặng Bằng Lao động sáng tạo, 19 đồng chí đạt giải trong Hội thi thợ giỏi.\nHội nghị còn nghe tham luận.`,
        'LĐLĐ tỉnh Nà Lươn vừa tổ chức tôn vinh công nhân tiêu biểu lần thứ II năm 2021.',
      );
    expect(years('Trong 4 năm (2017-2021)')).toEqual([]);
    expect(years('Trong 4 năm qua')).toEqual([]);
  });

  it('end where this year’s prize is told behind them', () => {
    expect(
      awards(
        'Trong 4 năm qua, toàn tỉnh có trên 6 nghìn sáng kiến. Năm nay, Giải thưởng Thợ giỏi lần thứ II đã tôn vinh 21 công nhân tiêu biểu.',
        'LĐLĐ tỉnh Nà Lươn vừa tổ chức lễ trao Giải thưởng Thợ giỏi lần thứ II năm 2021.',
      ),
    ).toContain('PRAISED tôn vinh');
  });

  it('are only to come, told again as "được biểu dương lần này"', () => {
    expect(
      awards(
        'Hội nghị sẽ biểu dương 186 đại biểu của các huyện biên giới. 186 đại biểu được biểu dương lần này gồm 104 già làng và 82 Trưởng ban Công tác Mặt trận.',
        'Ngày 6/11/2019, Ban Thường trực Ủy ban MTTQ tỉnh Vàng Khê tổ chức gặp mặt phóng viên thông tin về hội nghị biểu dương.',
      ).filter((each) => !each.startsWith('PROPOSED')),
    ).toEqual([]);
  });

  it('count once those to whom a badge was brought home', () => {
    expect(
      extractArticle(
        'Sáng 5/1/2023, Đảng bộ xã Nà Lươn tổ chức lễ trao Huy hiệu Đảng.\nĐợt này, Đảng bộ xã có 8 đồng chí được trao Huy hiệu Đảng. Riêng 2 cụ tuổi cao sức yếu không đến dự được, đồng chí Lò Văn Nhay đã đến tận nhà để gắn Huy hiệu.',
      ).awards.map(({ recipients: { individuals } }) => individuals),
    ).toEqual([8]);
  });
});
