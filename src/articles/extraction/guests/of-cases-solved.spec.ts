import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const guestsOf = (text: string): string[] => extractArticle(text).attendees.map(({ name }) => name);

describe('whoever broke the law in a case that was solved', () => {
  it.each([
    'tham gia Chuyên án 270H triệt phá đường dây buôn lậu, do Lưu Thị Thuần cầm đầu.',
    'tham gia phá án vụ trộm do Lưu Văn Thuần gây ra.',
    'tham gia truy bắt đối tượng Lưu Văn Thuần (SN 1990) cướp ngân hàng.',
    'tham gia bắt giữ nghi phạm Lưu Văn Thuần.',
  ])('did not attend where those who solved it are commended: %s', (rest) => {
    expect(guestsOf(`Sáng 15/6/2021, UBND tỉnh Khe Vàng tổ chức khen thưởng các tập thể ${rest}`)).toEqual([]);
  });

  it.each([
    'Sáng 15/6/2021, UBND tỉnh Khe Vàng tổ chức hội nghị tổng kết do đồng chí Lưu Văn Thuần chủ trì.',
    'Dự buổi lễ có các đồng chí tham gia chuyên án; đồng chí Lưu Văn Thuần, Trưởng phòng Cảnh sát hình sự.',
    'Tham gia đoàn có đồng chí Lưu Văn Thuần, Phó Chủ tịch UBND tỉnh.',
    'Dự lễ có gia đình nạn nhân và đồng chí Lưu Văn Thuần, Phó Giám đốc Công an tỉnh.',
  ])('is not taken for whoever was there: %s', (text) => {
    expect(guestsOf(text)).toEqual(['Lưu Văn Thuần']);
  });
});

describe('whoever is shown under arrest', () => {
  const NEWS = 'Ngày 6/12/2023, Công an tỉnh Khe Vàng tổ chức khen thưởng cho 3 cá nhân bắt cướp.';

  it.each(['Lưu Văn Thuần bị bắt giữ. Ảnh: VI KHOÁT', 'Lưu Văn Thuần tại cơ quan điều tra. Ảnh: VI KHOÁT'])(
    'was not there: %s',
    (caption) => {
      expect(guestsOf(`${NEWS}\n\n${caption}\n\nBa người đã đuổi theo đến khu phố 2.`)).toEqual([]);
    },
  );

  it('is another than who is shown at the ceremony', () => {
    expect(guestsOf(`${NEWS}\n\nĐại tá Lò Văn Bảy trao Giấy khen cho 3 cá nhân. Ảnh: VI KHOÁT`)).toEqual([
      'Lò Văn Bảy',
    ]);
  });
});

describe('whoever has made a decision', () => {
  it.each([
    'Ngày 17/10/2022, Chủ tịch UBND tỉnh Khe Vàng Lò Văn Bảy vừa có quyết định số 2590/QĐ-UBND tặng Bằng khen cho 2 em.',
    'Chiều 2/6/2022, thông tin từ Văn phòng UBND tỉnh cho biết, Chủ tịch UBND tỉnh Lò Văn Bảy vừa ban hành quyết định tặng Bằng khen cho 2 em.',
  ])('hands over and says nothing by that, and no meeting was held: %s', (text) => {
    const { attendees, awards, meetings } = extractArticle(text);
    expect([attendees, meetings]).toEqual([[], []]);
    expect(awards.map(({ presenters, recipients }) => [presenters, recipients.individuals])).toEqual([[[], 2]]);
  });

  it.each([
    'Tại buổi lễ, Phó Chủ tịch UBND tỉnh Lò Văn Bảy trao quyết định tặng Bằng khen cho 2 em.',
    'Đồng chí Lò Văn Bảy, người có quyết định thành lập quỹ, trao Bằng khen cho 2 em.',
    'Thông tin tại hội nghị, ông Lò Văn Bảy, Giám đốc Sở Y tế nêu rõ toàn ngành đã xong kế hoạch.',
  ])('is another than whoever does something there: %s', (text) => {
    expect(guestsOf(text)).toEqual(['Lò Văn Bảy']);
  });
});

describe('who speaks of those commended', () => {
  it.each([
    'nhấn mạnh, mỗi cá nhân được biểu dương là một tấm gương.',
    'đề nghị các tập thể, cá nhân được khen thưởng tiếp tục phát huy.',
    'yêu cầu các đơn vị được khen thưởng tiếp tục lập công.',
  ])('is a speaker, and receives nothing: %s', (says) => {
    const { attendees, awards } = extractArticle(
      `Phát biểu tại hội nghị, Chủ tịch UBND tỉnh Khe Vàng Lò Văn Bảy ${says}`,
    );
    expect(attendees.map(({ name, roles }) => [name, roles])).toEqual([['Lò Văn Bảy', ['SPEAKER']]]);
    expect(awards.flatMap(({ named }) => named)).toEqual([]);
  });

  it('is no receiver beside those whom he congratulates', () => {
    const { attendees, awards } = extractArticle(
      'Ông Lò Văn Bảy, Chủ tịch Hội, chúc mừng ông Vi Văn An, bà Hà Thị Mơ được UBND huyện tặng Giấy khen.',
    );
    expect(attendees.map(({ name }) => name)).toEqual(['Lò Văn Bảy']);
    expect(awards[0]!.recipients.individuals).toBe(2);
  });

  it('is another than who is told to have been given something', () => {
    expect(
      extractArticle('Ông Lò Văn Bảy được UBND huyện tặng Giấy khen.').awards[0]!.named.map(({ name }) => name),
    ).toEqual(['Lò Văn Bảy']);
  });
});
