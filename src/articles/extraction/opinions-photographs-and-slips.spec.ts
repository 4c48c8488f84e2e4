import { describe, expect, it } from '@jest/globals';
import { extractArticle } from './extract-article.js';

const LEAD = 'Chiều ngày 10/01/2020, UBND xã Nà Lươn tổ chức hội nghị tổng kết phong trào thi đua năm 2019.';
const awards = (text: string) => extractArticle(text).awards;
const after = (text: string) => awards(`Xã Nà Lươn tổng kết thi đua\n\n${LEAD}\n\nHội nghị nghe báo cáo.\n\n${text}`);

describe('what the people are asked about is only proposed', () => {
  const ASKED =
    'Ban Thi đua tỉnh vừa có văn bản lấy ý kiến nhân dân về việc đề nghị truy tặng Huân chương Độc lập hạng Ba cho 3 gia đình.';
  const LIST =
    'Danh sách truy tặng Huân chương Độc lập hạng Ba cho 3 gia đình: ông Lò Văn Miện (xã Khe Vàng), ông Lò Hàm (xã Bản Đông), ông Vi Văn Thị (xã Nà Sản).';

  it('the list below it, too', () =>
    expect(awards(`Lấy ý kiến về khen thưởng\n\n${ASKED}\n\n${LIST}`).map(({ status }) => status)).toEqual([
      'PROPOSED',
    ]));

  it('but not what a conference that hears opinions gives', () =>
    expect(
      after('Hội nghị lấy ý kiến góp ý dự thảo nghị quyết. Dịp này, UBND xã tặng Giấy khen cho 3 tập thể.'),
    ).toMatchObject([{ status: 'GRANTED', recipients: { groups: 3 } }]));

  it('a title behind the flags for which bodies are put forward', () =>
    expect(
      after(
        'Tại Hội nghị, các đơn vị đã bình xét, suy tôn gồm: Trạm Y tế A nhận Cờ thi đua của UBND tỉnh; Trạm Y tế B phong tặng tập thể lao động xuất sắc.',
      ).map(({ status }) => status),
    ).toEqual(['PROPOSED', 'PROPOSED']));
});

describe('a line that begins with "Ảnh:"', () => {
  it('tells what the photo shows', () =>
    expect(after('Ảnh: Lãnh đạo xã trao giấy khen cho các tập thể')).toMatchObject([
      { form: 'CERTIFICATE_OF_COMMENDATION', status: 'PRESENTED', recipients: { unspecified: true } },
    ]));

  it.each(['Ảnh: Vi Văn Tặng', 'Ảnh: Lò Thị Hoa – Báo Nà Lươn'])('but not %s', (line) => {
    const draft = extractArticle(`Xã Nà Lươn tổng kết thi đua\n\n${LEAD}\n\n${line}`);
    expect([draft.awards, draft.attendees]).toEqual([[], []]);
  });
});

describe('slips and signs', () => {
  it('"các nhân" behind a number', () =>
    expect(after('Tại hội nghị đã có 4 tập thể và 12 các nhân được biểu dương khen thưởng.')).toMatchObject([
      { recipients: { groups: 4, individuals: 12 } },
    ]));

  it.each(['“', '"', '«'])('a title is printed with both of its quotation marks: %s', (open) => {
    const close = { '“': '”', '"': '"', '«': '»' }[open]!;
    const title = `danh hiệu ${open}Anh hùng Lao động${close}`;
    expect(after(`Dịp này, Chủ tịch nước đã phong tặng ${title} cho 2 tập thể.`)).toMatchObject([
      { form: 'STATE_TITLE', formPrinted: title, recipients: { groups: 2 } },
    ]);
  });
});

describe('one award told twice', () => {
  const PAPER =
    'Ông Lò Văn Hai, Chủ tịch Hội Nông dân xã trao Giấy khen của UBND huyện cho các cá nhân có thành tích xuất sắc.';

  it('whose leader hands over in a photo commended by that paper', () =>
    expect(
      after(
        `${PAPER}\n\nDịp này, lãnh đạo Hội Nông dân xã đã tổ chức khen thưởng các tập thể, cá nhân có thành tích xuất sắc.`,
      ),
    ).toMatchObject([
      { form: 'CERTIFICATE_OF_COMMENDATION', grantors: ['UBND huyện'], recipients: { unspecified: true } },
    ]));

  it('but not where it counts those commended', () =>
    expect(
      after(`${PAPER}\n\nDịp này, Hội Nông dân xã đã khen thưởng 2 tập thể, 5 cá nhân có thành tích xuất sắc.`),
    ).toHaveLength(2));
});

describe('units, offices and guests', () => {
  it('a depot of the army is called by its number, the President by his whole office', () =>
    expect(
      after(
        'Nhân dịp này, Kho K15 vinh dự được Chủ tịch nước Cộng hòa XHCN Việt Nam tặng thưởng Huân chương Bảo vệ Tổ quốc hạng Nhì.',
      ),
    ).toMatchObject([
      { grantors: ['Chủ tịch nước Cộng hòa XHCN Việt Nam'], named: [{ name: 'Kho K15' }], recipients: { groups: 1 } },
    ]));

  it('no award, where a commune is certified to have reached a standard', () =>
    expect(
      after('Ông Lò Văn Trực, Chủ tịch UBND tỉnh trao bằng công nhận xã Nà Lươn đạt chuẩn nông thôn mới.'),
    ).toEqual([]));

  it('guests of a town behind a colon', () => {
    const text = `${LEAD} Về dự có đồng chí Lò Huy Đông, Phó Bí thư Huyện ủy. Thị trấn Bản Đông có các đồng chí: Vi Xuân Tường, Phó Bí thư Đảng ủy; Lò Thị Thu, Phó Chủ tịch UBND thị trấn.`;
    expect(extractArticle(text).attendees.map(({ name }) => name)).toEqual([
      'Lò Huy Đông',
      'Vi Xuân Tường',
      'Lò Thị Thu',
    ]);
  });

  it('but nobody of whom a town only has many', () =>
    expect(
      extractArticle(`${LEAD} Thị trấn Bản Đông có các ông Lò Văn Nam, Vi Văn Bắc làm kinh tế giỏi.`).attendees,
    ).toEqual([]));
});
