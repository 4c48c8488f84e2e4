import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';
import { kindOf, yearsIn } from './titles.js';

const BODY = 'Các đại biểu đã thảo luận về kết quả công tác của các tổ chức thành viên tại địa phương.';
const meetingsOf = (text: string) =>
  extractArticle(`${text}\n${BODY}`).meetings.map(({ title, kind, organisers }) => [title, kind, organisers]);

describe('meetings', () => {
  it('held to receive an order, without a word for them', () =>
    expect(
      meetingsOf('Ngày 17-12-2021, Ban Chỉ huy Quân sự huyện Nà Lươn đón nhận Huân chương Bảo vệ Tổ quốc.'),
    ).toEqual([['đón nhận Huân chương Bảo vệ Tổ quốc', 'AWARD_CEREMONY', []]]));

  it('held to receive an order, by the headline and "tại buổi lễ"', () => {
    const headline = 'Hội Phụ nữ Nà Lươn đón nhận Huân chương Lao động hạng Nhất';
    expect(meetingsOf(`${headline}\n\nPhát biểu tại buổi lễ, ông Lò Văn Nhất khẳng định vai trò của phụ nữ.`)).toEqual([
      ['đón nhận Huân chương Lao động hạng Nhất', 'AWARD_CEREMONY', []],
    ]);
    expect(meetingsOf(`${headline}\n\nÔng Lò Văn Nhất khẳng định vai trò của phụ nữ trong nhiều năm.`)).toEqual([]);
  });

  it('two of them, of which the first opens the article without a day', () => {
    const first =
      'Hai đơn vị nhận danh hiệu\n\nNhân dịp này, UBND tỉnh Nà Lươn tổ chức lễ đón nhận các danh hiệu cho các đơn vị.';
    const second = 'Ngày 19-8-2011, Công an huyện Nà Lãm tổ chức lễ đón nhận danh hiệu Anh hùng.';
    expect(meetingsOf(`${first}\nNăm tập thể được tặng Bằng khen.\n${second}`).map(([, , by]) => by)).toEqual([
      ['UBND tỉnh Nà Lươn'],
      ['Công an huyện Nà Lãm'],
    ]);
    // The same meeting, told in short before.
    const again = second.replace('Công an huyện Nà Lãm', 'UBND tỉnh Nà Lươn');
    expect(meetingsOf(`${first}\nNăm tập thể được tặng Bằng khen.\n${again}`)).toHaveLength(1);
  });

  it('of a council that met, with nothing else said', () =>
    expect(meetingsOf('Ngày 08/3/2024 Hội đồng bình chọn tổ chức họp.')).toEqual([
      ['họp', 'SESSION', ['Hội đồng bình chọn']],
    ]));

  it('rehearsed, by a board whose name holds "Khen thưởng"', () => {
    const [meeting] = meetingsOf(
      'Sáng 27/10/2025, Ban Thi đua - Khen thưởng tỉnh phối hợp với Đài Phát thanh tỉnh tổ chức tổng duyệt Chương trình tôn vinh các điển hình tiên tiến.',
    );
    expect(meeting?.slice(0, 2)).toEqual(['tổng duyệt Chương trình tôn vinh các điển hình tiên tiến', 'OTHER']);
    expect(meeting?.[2]).toContain('Ban Thi đua - Khen thưởng tỉnh');
  });

  it('of a residential area', () =>
    expect(meetingsOf('Ngày 18/11/2016 khu dân cư Nà Lả tổ chức ngày hội Đại đoàn kết toàn dân.')[0]?.[2]).toEqual([
      'khu dân cư Nà Lả',
    ]));

  it('of which the headline tells who holds the congress, and not who welcomes one', () => {
    const guests = 'Dự Đại hội có ông Lò Văn Nhất, Phó Chủ tịch UBND huyện.';
    expect(meetingsOf(`Hội Cựu TNXP huyện Nà Lươn Đại hội đại biểu nhiệm kỳ 2021 - 2026\n\n${guests}`)[0]?.[1]).toBe(
      'CONGRESS',
    );
    expect(
      meetingsOf(
        `Huyện đoàn Nà Lươn chào mừng thành công Đại hội đại biểu Đảng bộ huyện\n\nDự chương trình có ông Lò Văn Nhất.`,
      )[0]?.[2] ?? [],
    ).toEqual([]);
  });

  it('are congresses where guests come to "Đại hội"', () => {
    const headline = 'Hội Nông dân huyện Nà Lươn nhận Huân chương Lao động';
    const kind = (text: string) => meetingsOf(`${headline}\n\n${text}`)[0]?.[1];
    expect(kind('Dự Đại hội có ông Lò Văn Nhất, Phó Chủ tịch UBND huyện.')).toBe('CONGRESS');
    expect(kind('Dự hội nghị có ông Lò Văn Nhất, Phó Chủ tịch UBND huyện.')).not.toBe('CONGRESS');
  });
});

describe('kinds and years of titles', () => {
  it('a decision to grant is made known at a ceremony', () => {
    expect(kindOf('lễ công bố quyết định của Chủ tịch nước về việc tặng thưởng Huân chương')).toBe('AWARD_CEREMONY');
    expect(kindOf('lễ công bố quyết định của Bí thư Huyện ủy về công tác cán bộ')).toBe('OTHER');
  });

  it('a month looked back on is of its year', () => {
    expect(yearsIn('Hội nghị Tổng kết Tháng Thanh niên 2020').reviewed).toBe(2020);
    expect(yearsIn('Hội nghị triển khai Tháng Thanh niên 2020').reviewed).toBeNull();
  });
});
