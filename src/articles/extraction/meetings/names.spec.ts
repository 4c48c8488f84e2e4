import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const meetingOf = (text: string): unknown[] => {
  const { meetings } = extractArticle(text);
  expect(meetings).toHaveLength(1);
  return [meetings[0]!.title, meetings[0]!.kind, meetings[0]!.organisers];
};
const PAPER = '\nTại đây, UBND tỉnh tặng Bằng khen cho 3 tập thể.';

describe('what a meeting is called, and who holds it', () => {
  it('is told by the organiser’s own verb after "Mới đây"', () => {
    expect(
      meetingOf(
        `Hơn 1.200 trường hợp được khen thưởng\nBTL - Mới đây, UBND thị xã Khe Vàng tổng kết công tác thi đua, khen thưởng năm 2021. Đến dự có Bí thư Thị ủy Sầm Văn Kiên.${PAPER}`,
      ),
    ).toEqual(['tổng kết công tác thi đua, khen thưởng năm 2021', 'YEAR_END_REVIEW', ['UBND thị xã Khe Vàng']]);
  });

  it('is no meeting that somebody was only chosen for', () => {
    expect(
      meetingOf(
        `Bế mạc Đại hội Tỉnh Đoàn Khe Vàng\nKhe Vàng là một trong 12 tỉnh được Trung ương Đoàn chọn tổ chức Đại hội điểm, bầu bí thư trực tiếp.\nTại Đại hội, Trung ương Đoàn tặng Bằng khen cho 2 tập thể.`,
      ),
    ).toEqual(['Đại hội Tỉnh Đoàn Khe Vàng', 'CONGRESS', []]);
  });

  it('is told by the occasion, where that is a congress', () => {
    expect(
      meetingOf(
        'HỘI HỮU NGHỊ ĐÓN NHẬN HUÂN CHƯƠNG\nNhân dịp Đại hội đại biểu toàn quốc lần thứ VI, nhiệm kỳ 2019 - 2024, Chủ tịch nước đã quyết định tặng Huân chương Lao động hạng Nhất cho Hội Hữu nghị Khe Vàng.\nNhân dịp này, UBND tỉnh tặng Bằng khen cho 2 tập thể.',
      ).slice(0, 2),
    ).toEqual(['Đại hội đại biểu toàn quốc lần thứ VI', 'CONGRESS']);
  });

  it('is held by the body whose session it is', () => {
    expect(
      meetingOf(
        'Ngày 15-10, ông Sầm Văn Kiên - Chủ tịch UBND tỉnh Khe Vàng chủ trì cuộc họp của Hội đồng Thi đua khen thưởng tỉnh thông qua danh sách đề nghị khen thưởng cấp Nhà nước.',
      )[2],
    ).toEqual(['Hội đồng Thi đua khen thưởng tỉnh']);
  });

  it.each([
    ['Lễ công bố thành viên mới và trao cờ thi đua cho các đơn vị xuất sắc', 'AWARD_CEREMONY'],
    ['gặp mặt, tri ân và trao tặng quà tới các gia đình thân nhân liệt sĩ', 'OTHER'],
  ])('%s', (title, kind) => {
    expect(meetingOf(`Sáng 22/7/2021, Hội Nông dân tỉnh Khe Vàng tổ chức ${title}.`)[1]).toBe(kind);
  });
});

describe('a headline without a break of its own', () => {
  it('ends at the outlet’s mark before the lead', () => {
    const { awards, meetings } = extractArticle(
      ' date 2025-08-14 Chính trị Xã Khe Vàng khen thưởng 15 cá nhân điển hình BTL - Tại hội nghị biểu dương điển hình tiên tiến xã Khe Vàng lần thứ nhất vào chiều 13/8, UBND xã khen thưởng 15 cá nhân.\nXã Khe Vàng tặng giấy khen các cá nhân điển hình tiên tiến. Ảnh: T.N',
    );
    expect(awards.map(({ grantors, recipients }) => [grantors, recipients.individuals])).toEqual([[['UBND xã'], 15]]);
    expect(meetings[0]!.heldOn?.value).toBe('2025-08-13');
  });

  it('is no line of the first paragraph of a wrapped text', () => {
    expect(
      meetingOf(
        [
          '23 tập thể, cá nhân được khen thưởng',
          'Trường Cao đẳng Khe Vàng vừa tổ chức tổng kết Chiến dịch Thanh niên tình nguyện',
          'hè năm 2014 tại ba xã vùng sâu của huyện Nà Lươn, nơi có chín mươi sinh viên đã',
          'tham gia phát quang bụi rậm, vệ sinh môi trường trên hơn ba mươi cây số đường',
          'nông thôn. Dịp này, UBND tỉnh tặng bằng khen cho 1 tập thể, Ban Giám hiệu tặng',
          'giấy khen cho 9 cá nhân.',
        ].join('\n'),
      )[2],
    ).toEqual(['Trường Cao đẳng Khe Vàng']);
  });
});

describe('who takes an award in hand for others', () => {
  it('receives nothing, and was there', () => {
    const { awards, attendees } = extractArticle(
      'Ngày 12/1/2023, Đảng bộ phường 2 tổ chức Hội nghị tổng kết công tác xây dựng Đảng năm 2022.\nĐồng chí Sầm Thị Kiên thay mặt chi bộ nhận giấy khen của Đảng ủy phường cho tập thể. Ảnh: T.N',
    );
    expect(awards.flatMap(({ named }) => named.map(({ name }) => name))).not.toContain('Sầm Thị Kiên');
    expect(attendees.map(({ name }) => name)).toEqual(['Sầm Thị Kiên']);
  });
});

describe('titles and commendation of one body', () => {
  it('are granted by whom they are "của"', () => {
    const { awards } = extractArticle(
      'Ngày 9/2/2018, UBND huyện Khe Vàng tổ chức Hội nghị tổng kết công tác thi đua năm 2017.\nNhân dịp này, Hội đồng thi đua khen thưởng huyện đã công bố quyết định và trao tặng các danh hiệu thi đua và khen thưởng của UBND huyện năm 2017.',
    );
    expect(awards.map(({ form, grantors }) => [form, grantors])).toEqual([['EMULATION_TITLE', ['UBND huyện']]]);
  });
});

describe('what was given behind the name of a meeting', () => {
  it('is no part of it', () => {
    const { meetings } = extractArticle(
      'Ngày 23/4/2023, Hội Nông dân huyện Khe Vàng tổ chức Hội nghị tổng kết công tác Hội, tặng Giấy khen cho 4 tập thể.',
    );
    expect(meetings.map(({ title }) => title)).toEqual(['Hội nghị tổng kết công tác Hội']);
  });
});
