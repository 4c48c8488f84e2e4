import { describe, expect, it } from '@jest/globals';
import type { AwardEvent } from '../tellings/award-event.js';
import { awardEvents } from '../awards/award-events.js';
import { awardItems } from '../items/award-items.js';
import { peopleIn } from '../people/people.js';

const read = (sentence: string): AwardEvent[] => awardEvents(sentence, awardItems(sentence, peopleIn(sentence)));

describe('who grants and who hands over', () => {
  it.each([
    [
      'Thừa ủy nhiệm của Đảng, Nhà nước, ông Sầm Văn Kiên, Phó Chủ tịch HĐND tỉnh trao Huân chương Độc lập hạng Nhất cho Hội Nông dân tỉnh.',
      ['Nhà nước'],
    ],
    [
      'Ông Sầm Văn Kiên thừa ủy quyền của Chủ tịch nước, Thủ tướng Chính phủ trao Bằng khen cho 3 cá nhân.',
      ['Thủ tướng Chính phủ'],
    ],
    [
      'Thừa ủy quyền của Chủ tịch nước, ông Sầm Văn Kiên trao 1 Huân chương Độc lập hạng Nhì, 6 Huân chương Độc lập hạng Ba.',
      ['Chủ tịch nước'],
    ],
    [
      'Thừa ủy quyền của Chủ tịch nước, lãnh đạo huyện trao Huân chương Độc lập cho 6 gia đình và truy tặng danh hiệu “Bà mẹ Việt Nam anh hùng” cho 9 mẹ.',
      ['Chủ tịch nước'],
    ],
    [
      'Ông Bế Văn Thụ thay mặt Thường trực Hội Cựu chiến binh tỉnh trao Cờ thi đua cho 2 tập thể.',
      ['Hội Cựu chiến binh tỉnh'],
    ],
    [
      'Bằng khen được trao cho 20 cá nhân theo Quyết định số 12/QĐ-UBND của Chủ tịch UBND tỉnh.',
      ['Chủ tịch UBND tỉnh'],
    ],
    ['2 tập thể được các cấp Công đoàn khen thưởng.', []],
    ['Nhân dịp này, TP.Nà Lươn khen thưởng 42 người đạt danh hiệu “Công dân kiểu mẫu”.', ['TP.Nà Lươn']],
    [
      'Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam đã ký Quyết định tặng thưởng Huân chương Lao động cho 2 cá nhân.',
      ['Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ],
    [
      'Hội Nạn nhân chất độc da cam/dioxin huyện Nà Lươn khen thưởng 4 tập thể, 8 cá nhân.',
      ['Hội Nạn nhân chất độc da cam/dioxin huyện Nà Lươn'],
    ],
    [
      'Tối 28/7, LĐLĐ quận Nà Lươn, TP HCM đã tổ chức kỷ niệm 90 năm ngày thành lập Công đoàn Việt Nam và trao Kỷ niệm chương cho 10 cá nhân; tuyên dương 9 cá nhân.',
      ['LĐLĐ quận Nà Lươn'],
    ],
  ])('the grantors of the last award of "%s"', (sentence, grantors) => {
    expect(read(sentence).at(-1)!.grantors).toEqual(grantors);
  });

  it('whoever stands for a body, named after a comma, hands over', () => {
    const [event] = read(
      'Ông Bế Văn Thụ, Chủ tịch Hội Nông dân tỉnh, thay mặt Ban Chỉ đạo tỉnh đến thăm và trao Bằng khen của UBND tỉnh cho 13 cá nhân.',
    );
    expect([event!.presenters.map(({ name }) => name), event!.grantors]).toEqual([['Bế Văn Thụ'], ['UBND tỉnh']]);
  });

  it('a deputy grants nothing, with a name or without', () => {
    const named = read('Phó chủ tịch Hội LHPN TP Vũ Thị Mai trao tặng kỷ niệm chương “Vì sự phát triển của phụ nữ”.');
    expect([named[0]!.grantors, named[0]!.presenters.map(({ name }) => name)]).toEqual([[], ['Vũ Thị Mai']]);
    expect(read('Phó Chủ tịch Hội Nông dân tỉnh trao Giấy khen cho 3 cá nhân.')[0]!.grantors).toEqual([]);
  });

  it.each([
    ['Phường Cao Thắng trao giấy khen cho 06 hộ gia đình.', ['Phường Cao Thắng']],
    ['10 cá nhân được Công an TP Nà Lươn tôn vinh khen thưởng.', ['Công an TP Nà Lươn']],
  ])('a place is nobody, and the verb no part of a body: %s', (sentence, grantors) => {
    const [event] = read(sentence);
    expect([event!.grantors, event!.presenters]).toEqual([grantors, []]);
  });

  it.each([
    ['Cục Thuế tỉnh Nà Lươn thuộc Bộ Tài chính tặng Giấy khen cho 5 tập thể.', ['Cục Thuế tỉnh Nà Lươn']],
    ['Chi cục Thủy lợi trực thuộc Sở Nông nghiệp tỉnh tặng Giấy khen cho 5 tập thể.', ['Chi cục Thủy lợi']],
    ['Các đơn vị trực thuộc Sở Nông nghiệp tỉnh nhận Cờ thi đua của UBND tỉnh.', ['UBND tỉnh']],
  ])('a body that another belongs to grants nothing: %s', (sentence, grantors) => {
    expect(read(sentence).map((event) => event.grantors)).toEqual([grantors]);
  });

  it.each([
    ['Ban tổ chức đã tuyên dương, trao vòng nguyệt quế, cúp cho 13 tập thể, 26 cá nhân.', [['Ban tổ chức', 13, 26]]],
    ['Hội Khuyến học xã tuyên dương và trao quà cho 20 học sinh.', [['Hội Khuyến học xã', null, 20]]],
    ['Hội Khuyến học xã biểu dương những kết quả và trao quà cho 20 học sinh.', []],
  ])('what is handed over with the praise hides nobody: %s', (sentence, awards) => {
    const told = read(sentence).map(({ grantors, recipients: { counts } }) => [
      grantors[0],
      counts.groups,
      counts.individuals,
    ]);
    expect(told).toEqual(awards);
  });
});
