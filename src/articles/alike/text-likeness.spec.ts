import { describe, expect, it } from '@jest/globals';
import { LIKELY_SAME, namesIn, textLikeness } from './text-likeness.js';

const REPORT = `Huyện Suối Bạc tổng kết công tác Mặt trận năm 2021
Ngày 14/1, Ủy ban MTTQ Việt Nam huyện Suối Bạc tổ chức Hội nghị tổng kết công tác Mặt trận năm 2021, triển khai nhiệm vụ năm 2022.
Năm qua, Mặt trận các cấp trong huyện đã vận động nhân dân hiến hơn 2.000 m2 đất làm đường, xây 12 nhà đại đoàn kết.
Dịp này, Ủy ban MTTQ Việt Nam huyện tặng Giấy khen cho 06 tập thể và 12 cá nhân có thành tích xuất sắc.`;

describe('how alike two texts are', () => {
  it('is 1 for the same words, whatever their case, accents and signs', () => {
    expect(textLikeness(REPORT, REPORT)).toBe(1);
    expect(textLikeness(REPORT, REPORT.toUpperCase().replace(/,/gu, ' -'))).toBe(1);
    expect(textLikeness(REPORT, REPORT.normalize('NFD'))).toBe(1);
  });

  it('stays high with a line more or less, and with another headline', () => {
    const lines = REPORT.split('\n');
    expect(textLikeness(REPORT, lines.filter((_, i) => i !== 2).join('\n'))).toBeGreaterThan(0.7);
    expect(
      textLikeness(REPORT, `Suối Bạc biểu dương điển hình\n${lines.slice(1).join('\n')}\nTheo Báo Ví Dụ`),
    ).toBeGreaterThan(0.8);
  });

  it('is low for two writers on one conference, and for the same sentences about another district', () => {
    const other = `Mặt trận huyện Suối Bạc triển khai nhiệm vụ 2022
Sáng 14/1, tại hội trường trung tâm, Ban Thường trực Ủy ban MTTQ huyện đã họp đánh giá kết quả một năm phong trào thi đua.
Các đại biểu thảo luận về xây dựng nông thôn mới và chăm lo Tết cho người nghèo; 6 tập thể, 12 cá nhân được khen thưởng.`;
    expect(textLikeness(REPORT, other)).toBeLessThan(LIKELY_SAME / 2);
    const elsewhere = REPORT.replaceAll('Suối Bạc', 'Khe Đá')
      .replace('14/1', '7/1')
      .replace('hiến hơn 2.000 m2 đất làm đường, xây 12 nhà đại đoàn kết', 'góp 300 triệu đồng cho Quỹ Vì người nghèo')
      .replace('06 tập thể và 12 cá nhân', '04 tập thể và 09 cá nhân');
    expect(textLikeness(REPORT, elsewhere)).toBeLessThan(0.8);
  });

  it('is 0 where there are no words, the same both ways, and never over 1', () => {
    expect(textLikeness('', REPORT)).toBe(0);
    expect(textLikeness('…', '…')).toBe(0);
    expect(textLikeness('một hai', 'một hai')).toBe(1);
    const part = REPORT.slice(0, 200);
    expect(textLikeness(REPORT, part)).toBe(textLikeness(part, REPORT));
  });
});

describe('which share of the names a text has', () => {
  it('counts each name once, as whole words, accents apart', () => {
    expect(namesIn(['Vàng A Lềnh', 'VÀNG A LỀNH', 'Đỗ Thị Hải Yến'], 'Đồng chí Vàng A Lềnh dự.')).toBe(0.5);
    expect(namesIn(['Lý An'], 'Lý Anh phát biểu')).toBe(0);
    expect(namesIn([], 'không có ai')).toBeNull();
  });
});
