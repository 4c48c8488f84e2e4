import { describe, expect, it } from '@jest/globals';
import { extractArticle } from './extract-article.js';
import { organisersIn } from './meetings/organisers.js';

const MONITORING = `Giám sát việc sử dụng quỹ tại xã Khuôn Vẽ
Chiều 12/1/2023, Đoàn giám sát của Ủy ban MTTQ Việt Nam tỉnh có buổi làm việc với UBND xã Khuôn Vẽ về việc quản lý quỹ. Đồng chí Mai Văn Lạc, Phó Chủ tịch Ủy ban MTTQ tỉnh, dự và phát biểu. Ông K'Brơi, Trưởng thôn Nà Vài, đến dự.
Tại buổi làm việc, các đại biểu đã thảo luận.
(Báo Tuyên Lâm, 16/11/2023)`;

describe('details of an article', () => {
  const draft = extractArticle(MONITORING);

  it('calls a meeting by the headline where its own words say nothing, and finds who sent the mission', () => {
    expect(draft.meetings).toMatchObject([
      {
        title: 'Giám sát việc sử dụng quỹ tại xã Khuôn Vẽ',
        organisers: ['Đoàn giám sát của Ủy ban MTTQ Việt Nam tỉnh'],
      },
    ]);
    expect(draft.doubts.map(({ code }) => code)).toContain('TITLE_FROM_HEADLINE');
  });

  it('reads outlet and day from the last line', () => {
    expect(draft.article).toMatchObject({ outlet: 'Báo Tuyên Lâm', publishedOn: '2023-11-16' });
  });

  it.each(['(Theo Báo Tuyên Lâm, 16/11/2023)', 'Báo Tuyên Lâm ngày 16/11/2023.'])(
    'reads them from the end of the last paragraph, too: %s',
    (printed) => {
      const text = MONITORING.replace(/\n\(Báo.*$/u, ` ${printed}`);
      const { article, meetings } = extractArticle(text);
      expect(article).toMatchObject({ outlet: 'Báo Tuyên Lâm', publishedOn: '2023-11-16' });
      expect(meetings[0]!.heldOn.value).toBe('2023-01-12');
    },
  );

  it('hears whoever "dự và phát biểu", and finds names of one word', () => {
    expect(draft.attendees).toMatchObject([
      { name: 'Mai Văn Lạc', roles: ['SPEAKER'] },
      { name: "K'Brơi", positions: ['Trưởng thôn Nà Vài'] },
    ]);
  });

  it('counts delegates only where the number is exact, and prints nobody with the words that join a list', () => {
    const { attendees, delegations } = extractArticle(`Đại hội Mặt trận phường Hưng Lạc
Ngày 12/1/2023, Ủy ban MTTQ Việt Nam phường Hưng Lạc tổ chức Đại hội đại biểu. Tham dự có các đồng chí: K'Nhung, Chủ tịch Hội Phụ nữ xã; Lò Văn Tài, Bí thư Đảng ủy xã và bà Hứa Thị Mai; đại diện các sở, ngành và các đồng chí: Ma Văn Phầy, Trưởng ban Dân vận; cùng 98 đại biểu. Tham dự còn có hơn 300 hội viên.`);
    expect(attendees.map(({ printed }) => printed)).toEqual([
      "K'Nhung, Chủ tịch Hội Phụ nữ xã",
      'Lò Văn Tài, Bí thư Đảng ủy xã',
      'bà Hứa Thị Mai',
      'Ma Văn Phầy, Trưởng ban Dân vận',
    ]);
    expect(delegations.map(({ printed, count }) => [printed, count])).toEqual([
      ['đại diện các sở, ngành', null],
      ['98 đại biểu', 98],
      ['hơn 300 hội viên', null],
    ]);
  });

  it.each([
    ['Ủy ban MTTQ Việt Nam phường Hưng Lạc, thành phố Nà Lươn', ['Ủy ban MTTQ Việt Nam phường Hưng Lạc']],
    ['Hội Nông dân xã Khuôn Vẽ, huyện Nà Lươn, tỉnh Tuyên Lâm', ['Hội Nông dân xã Khuôn Vẽ']],
    ['Ủy ban MTTQ huyện Nà Lươn và Hội Nông dân huyện', ['Ủy ban MTTQ huyện Nà Lươn', 'Hội Nông dân huyện']],
    ['huyện Nà Lươn', ['huyện Nà Lươn']],
  ])('takes no place for an organiser: %s', (printed, organisers) => {
    expect(organisersIn(printed)).toEqual(organisers);
  });
});

describe('text that lost its letters', () => {
  it('is refused where question marks stand within its words', () => {
    const lost =
      'Đ?i h?i đ?i bi?u M?t tr?n T? qu?c Vi?t Nam xã Khuôn V? nhi?m k? 2024 - 2029. Ngày 12/1/2024, ?y ban MTTQ xã đã t? ch?c Đ?i h?i đ?i bi?u l?n th? XI.';
    expect(extractArticle(lost).doubts.map(({ code }) => code)).toEqual(['BROKEN_ENCODING']);
  });

  it('is read where somebody asks, and where an address has a question mark', () => {
    const asked = `${MONITORING}\nVì sao chậm?Ai chịu trách nhiệm?Ông nói sẽ làm rõ. Xem https://vi.example/tin?id=1&b=2?c=3?d=4?e=5 và tin.php?id=7.`;
    expect(extractArticle(asked).doubts.map(({ code }) => code)).not.toContain('BROKEN_ENCODING');
  });
});

describe('a line that shows a photo', () => {
  it('is no headline, and a sentence that goes on with "cũng" is no caption', () => {
    const { article, awards } =
      extractArticle(`Thượng tá Ma Văn Phầy (giữa) trao giấy khen cho các đơn vị, cá nhân có thành tích xuất sắc

Phong trào thi đua của các đơn vị trong cụm đã tạo sự chuyển biến tích cực trên tất cả các mặt công tác trong năm qua.

Ông Lò Văn Tài, Phó Chủ tịch thường trực cũng thay mặt UBND tỉnh Hoa Giang tặng Bằng khen cho 53 cá nhân có nhiều thành tích.`);
    expect(article.title).toBeNull();
    expect(awards.at(-1)!.evidence.place).toBe('BODY');
  });
});

describe('a sentence that ends with a year', () => {
  it('ends there though the blank behind it was forgotten', () => {
    const { meetings } = extractArticle(
      'Tỉnh Đoàn Tuyên Lâm vừa tổ chức Hội nghị tổng kết Chiến dịch Thanh niên tình nguyện hè 2022.Chiến dịch năm nay đã huy động hơn 900 đoàn viên tham gia.',
    );
    expect(meetings).toMatchObject([{ title: 'Hội nghị tổng kết Chiến dịch Thanh niên tình nguyện hè 2022' }]);
  });
});
