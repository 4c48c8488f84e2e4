import { describe, expect, it } from '@jest/globals';
import { extractArticle } from './extract-article.js';

const LEAD = 'Ngày 12/1/2023, UBND huyện Nà Lươn tổ chức Hội nghị tổng kết công tác năm 2022.';
const read = (text: string): ReturnType<typeof extractArticle> => extractArticle(`${LEAD}\n${text}`);
const people = (text: string): [string, string[]][] =>
  read(text).attendees.map(({ name, positions }) => [name, positions]);
const meeting = (text: string) => extractArticle(text).meetings[0]!;

describe('guests', () => {
  it('have the posts behind them where no sign parts anything', () => {
    expect(
      people('Về dự có bà Lò Thị Tự Phó bí thư chủ tịch HĐND xã ông Giáp Văn Đạt Chủ tịch UBND xã và các đoàn thể.'),
    ).toEqual([
      ['Lò Thị Tự', ['Phó bí thư chủ tịch HĐND xã']],
      ['Giáp Văn Đạt', ['Chủ tịch UBND xã']],
    ]);
  });

  it('end their posts at a misspelt delegation', () => {
    expect(people('Đến dự có đồng chí Lò Văn Long, Chủ tịch UBND tỉnh và địa diện Hội Khuyến học.')).toEqual([
      ['Lò Văn Long', ['Chủ tịch UBND tỉnh']],
    ]);
  });

  it('who chairs is told, and the headline names what was chaired', () => {
    const { meetings, attendees } = extractArticle(
      'Ký kết giao ước thi đua giữa các khu phố năm 2013\n\nDự Hội nghị có đồng chí Vàng Văn Nhì Phó Bí thư Huyện ủy.\nĐồng chí Lò Thắng cụm trưởng cụm thi đua Chủ trì Hội nghị đề ra nội dung thi đua.',
    );
    expect(meetings.map(({ title }) => title)).toEqual(['Ký kết giao ước thi đua giữa các khu phố năm 2013']);
    expect(attendees.map(({ name, positions, roles }) => [name, positions, roles])).toEqual([
      ['Vàng Văn Nhì', ['Phó Bí thư Huyện ủy'], ['ATTENDEE']],
      ['Lò Thắng', ['cụm trưởng cụm thi đua'], ['CHAIR']],
    ]);
  });

  it('are not read out of a clan', () => {
    const { attendees, awards } = read('Trong dịp này, Hội đồng họ Dương Nà Lươn đã vinh danh 3 tiến sĩ.');
    expect(attendees).toEqual([]);
    expect(awards.map(({ grantors, recipients }) => [grantors, recipients.individuals])).toEqual([
      [['Hội đồng họ Dương Nà Lươn'], 3],
    ]);
  });
});

describe('awards', () => {
  const awards = (text: string) => read(text).awards;

  it('of somebody who came and handed them over', () => {
    const [award] = awards(
      'Chủ tịch nước Lò Văn Quang tới dự và trao Huân chương Lao động hạng Nhất cho Hội nạn nhân chất độc da cam/ dioxin tỉnh.',
    );
    expect(award).toMatchObject({
      presenters: ['Lò Văn Quang'],
      named: [{ name: 'Hội nạn nhân chất độc da cam/ dioxin tỉnh' }],
      recipients: { groups: 1 },
    });
  });

  it('count no body whose people receive', () => {
    const [award] = awards('Dịp này, UBND tỉnh tặng bằng khen cho tập thể, cá nhân Hội LHPN huyện Nà Lươn.');
    expect(award).toMatchObject({ named: [], recipients: { groups: null, individuals: null, unspecified: true } });
  });

  it('whom a cluster puts forward is proposed', () => {
    const given = awards('Hội nghị đã tôn vinh 03 tập thể, đề nghị tặng danh hiệu “Đơn vị Quyết thắng” năm 2018.');
    expect(given.filter(({ status }) => status !== 'PROPOSED')).toEqual([]);
  });

  it('granted by heads of offices, for the effort made', () => {
    const [award] = awards(
      'Ghi nhận tinh thần nỗ lực phấn đấu của Nhà máy, Thủ trưởng Tổng cục đã trao tặng Giấy khen cho đồng chí Lò Văn Tuấn.',
    );
    expect(award).toMatchObject({ grantors: ['Thủ trưởng Tổng cục'], recipients: { individuals: 1 } });
  });

  it('name nobody in a row of communes', () => {
    const [prizes] = awards('Ban tổ chức trao 02 giải nhì cho đơn vị xã: Yên Hòa, Việt Cường.');
    expect(prizes!.named.filter(({ kind }) => kind === 'INDIVIDUAL')).toEqual([]);
  });

  it('a caption that sums up orders tells none of its own', () => {
    const told = read(
      'Chủ tịch UBND huyện trao tặng huân chương, huy chương của Nhà nước cho tập thể, cá nhân. Ảnh: L.M\nTại buổi lễ, thừa ủy quyền Chủ tịch nước, Hội LHPN huyện đã trao tặng Huân chương Độc lập cho 3 cá nhân.',
    ).awards;
    expect(told.map(({ form, recipients }) => [form, recipients.individuals])).toEqual([['ORDER', 3]]);
  });
});

describe('meetings', () => {
  it.each([
    ['Chi nhánh Nà Lươn', 'Ngày 26/9/2017, Chi nhánh Nà Lươn đã tổ chức Hội nghị tổng kết.'],
    ['Nhà máy Z31', 'Ngày 26/9/2017, Nhà máy Z31 đã tổ chức Hội nghị tổng kết.'],
  ])('held by %s', (body, text) => expect(meeting(text).organisers).toEqual([body]));

  it('a town and its province tell where, and a ministry is of no province', () => {
    expect(
      meeting(
        'Sáng 19/3/2019, tại TP. Na Vài, tỉnh Nà Lươn, Hội Người cao tuổi tỉnh phối hợp với Bộ Quốc phòng, Bộ Công an và tỉnh Nà Lươn tổ chức Hội nghị tổng kết.',
      ).organisers,
    ).toEqual(['Hội Người cao tuổi tỉnh', 'Bộ Quốc phòng', 'Bộ Công an', 'tỉnh Nà Lươn']);
  });

  it('a full stop typed behind day and place', () => {
    expect(
      meeting(
        '(ABC)- Chiều 7-8-2015, tại hội trường Hội Nhà báo tỉnh. Chi hội Nhà báo tỉnh đã tổ chức Đại hội lần thứ II.',
      ).heldOn.value,
    ).toBe('2015-08-07');
  });

  it('what a congress is for is none of its name', () => {
    expect(
      meeting('Ngày 6/10/2018, Nhà máy Z31 tổ chức Đại hội Thi đua Quyết thắng ; Đại hội là ngày hội lớn của Nhà máy.')
        .title,
    ).toBe('Đại hội Thi đua Quyết thắng');
  });

  it.each([
    [
      '2022-07-02',
      'Chiều 2-7, Hội LHPN tỉnh tổ chức lễ kỷ niệm Năm Đoàn kết hữu nghị Việt Nam - Lào 2022 và trao tặng Huân chương.',
    ],
    [
      '2017-09-26',
      'Ngày 26-9, Chi nhánh Nà Lươn tổ chức Đại hội Thi đua Quyết thắng giai đoạn 2012-2017.\nTại Đại hội, 7 cá nhân được tặng giấy khen vì đã có thành tích trong phong trào giai đoạn (2012-2017).',
    ],
  ])('a year is told by what the title proclaims, and by what was achieved: %s', (day, text) => {
    expect(meeting(text).heldOn.value).toBe(day);
  });

  it('an anniversary at which orders are handed over is still one', () => {
    expect(meeting('Ngày 2/7/2022, Hội LHPN tỉnh tổ chức lễ kỷ niệm 60 năm và trao tặng Huân chương.').kind).toBe(
      'OTHER',
    );
  });

  it.each([
    ['Hội LHPN tỉnh Lâm Đồng', 'Chiều 13/6/2023, Hội LHPN tỉnh Lâm Đồng tổ chức Hội nghị biểu dương cán bộ Hội.'],
    ['Hội LHPN tỉnh Lâm Đồng', 'Ngày 13/6/2023, Hội LHPN tỉnh Lâm Đồng đã tổ chức Hội nghị biểu dương cán bộ Hội.'],
    ['Hội LHPN tỉnh Ví Dụ', 'Ngày 13/6/2023, Hội LHPN tỉnh Ví Dụ đồng tổ chức Hội nghị biểu dương cán bộ Hội.'],
  ])('a place whose name ends like a verb keeps its name: %s', (organiser, text) => {
    expect(meeting(text).organisers).toEqual([organiser]);
  });

  it('what was held for twenty years is not the meeting told of', () => {
    expect(
      extractArticle(
        'Dịp này, Ủy ban MTTQ phường Nà Lươn nhận Bằng khen vì thành tích xuất sắc trong 20 năm tổ chức Ngày hội Đại đoàn kết toàn dân tộc.',
      ).meetings,
    ).toEqual([]);
  });

  it('a medal that is named without quotes keeps its name', () => {
    expect(
      read('Dịp này, bà Lò Thị Tự được tặng Kỷ niệm chương Vì sự phát triển của phụ nữ Việt Nam cho những đóng góp.')
        .awards[0]!.formPrinted,
    ).toBe('Kỷ niệm chương Vì sự phát triển của phụ nữ Việt Nam');
  });
});

describe('a report on a portal', () => {
  it('tells its day behind the occasion', () => {
    const { heldOn } = meeting(
      'Lễ trao Huân chương Lao động cho Hội Nông dân tỉnh Nà Lươn\n\nPV - 16:37, 06/01/2021\n\nNhân kỷ niệm 70 năm Ngày thành lập Hội (06.01.1951 - 06.01.2021), chiều nay, tại nhà văn hóa, Chủ tịch UBND tỉnh Vàng Văn Nhì đã trao Huân chương Lao động hạng Ba cho Hội Nông dân tỉnh.',
    );
    expect(heldOn.value).toBe('2021-01-06');
  });

  it('of a day told only later has no day of its own', () => {
    const { heldOn } = meeting(
      'Lễ trao Huân chương Lao động cho Hội Nông dân tỉnh Nà Lươn\n\nPV - 16:37, 06/01/2021\n\nChủ tịch UBND tỉnh đã trao Huân chương cho Hội. Hội có 3.000 hội viên. Họ rất vui. Chiều nay, trời nắng.',
    );
    expect(heldOn.value).toBeNull();
  });

  it('keeps its headline apart from the lines that were wrapped below', () => {
    const { title, organisers } = meeting(
      'Nà Lươn: Tổ chức kỷ niệm 93 năm Ngày thành lập Hội Phụ nữ\nTừ ngày 14/10 đến 20/10/2023, các chi hội ở Nà Lươn, Chi hội Phụ nữ thôn\nNà Sơn đều tổ chức lễ kỷ niệm 93 năm Ngày thành lập Hội Phụ\nnữ tại nhà văn hóa.\nTrong buổi lễ các chi hội ôn lại truyền thống của\nphụ nữ và những gương điển hình của các phong trào phụ\nnữ huyện nhà.\nHội đã vận động được 35 phần quà tặng hội viên có hoàn cảnh khó\nkhăn.',
    );
    expect(title).toBe('lễ kỷ niệm 93 năm Ngày thành lập Hội Phụ nữ');
    expect(organisers.at(-1)).toBe('Chi hội Phụ nữ thôn Nà Sơn');
  });

  it('is not of the congress that delegates are elected to', () => {
    const text =
      'Hội CCB tỉnh Nà Lươn: 137 cơ sở chuẩn bị cho Đại hội\nTại Hội nghị, ông Vàng Văn Nhì đã đánh giá kết quả. Các cấp hội sẽ bầu 230 đại biểu về dự Đại hội CCB tỉnh Nà Lươn (nhiệm kỳ 2017 – 2022). Ông Nhì đã trao Bằng khen của UBND tỉnh cho 4 tập thể.';
    expect(extractArticle(text).meetings.map(({ title }) => title)).toEqual([]);
    expect(
      extractArticle(text.replace('Các cấp hội sẽ bầu 230 đại biểu', 'Có 230 đại biểu')).meetings.map(
        ({ title }) => title,
      ),
    ).toEqual(['Đại hội CCB tỉnh Nà Lươn (nhiệm kỳ 2017 – 2022)']);
  });

  it('tells what an award was for by whatever was done', () => {
    const { awards } = read(
      'Hội LHPN tỉnh trao Kỷ niệm chương cho bà Lò Thị Tự vì đã cống hiến cho phong trào phụ nữ trong nhiều năm qua.',
    );
    expect(awards.map(({ reason }) => reason)).toEqual(['cống hiến cho phong trào phụ nữ trong nhiều năm qua']);
  });

  it('keeps the unit with whoever leads none', () => {
    const { awards } = read(
      'UBND tỉnh tặng Bằng khen cho 2 tập thể và 3 cá nhân đã có thành tích phòng, chống dịch Covid-19.\n\nTập thể được tặng Bằng khen là Công an huyện Nà Lươn và Phòng Hậu cần thuộc Công an tỉnh Nà Sơn.\n\nCác cá nhân được tặng Bằng khen là Trung tá Vàng Văn Nhì, Đội trưởng, Phòng Hậu cần, Công an tỉnh Nà Sơn, Bộ Công an; Đại úy Lò Thị Tự, Cán bộ Khoa Nội, Bệnh viện Y học cổ truyền và ông Giáp Văn Đạt, Giám đốc, Sở Y tế.',
    );
    expect(
      awards.map(({ named, reason }) => [reason, named.map(({ name, positions }) => [name, ...positions])]),
    ).toEqual([
      [
        'đã có thành tích phòng, chống dịch Covid-19',
        [
          ['Công an huyện Nà Lươn'],
          ['Phòng Hậu cần thuộc Công an tỉnh Nà Sơn'],
          ['Vàng Văn Nhì', 'Đội trưởng, Phòng Hậu cần, Công an tỉnh Nà Sơn, Bộ Công an'],
          ['Lò Thị Tự', 'Cán bộ Khoa Nội, Bệnh viện Y học cổ truyền'],
          ['Giáp Văn Đạt', 'Giám đốc, Sở Y tế'],
        ],
      ],
    ]);
  });

  it('does not give a head the bodies that came besides', () => {
    expect(people('Đến dự có ông Giáp Văn Đạt, Giám đốc Sở Y tế, Công an tỉnh, Bệnh viện tỉnh.')).toEqual([
      ['Giáp Văn Đạt', ['Giám đốc Sở Y tế']],
    ]);
  });

  it.each([
    ['Trưởng phòng, Công an huyện, Hội Cựu chiến binh huyện', 'Trưởng phòng'],
    ['Hiệu trưởng, Công an xã, Trạm Y tế xã', 'Hiệu trưởng'],
    ['Đội trưởng, Công an huyện, Bệnh viện huyện', 'Đội trưởng'],
    ['Phó Trưởng phòng, Sở Tài chính, Sở Nội vụ', 'Phó Trưởng phòng'],
    ['Giám đốc, Sở Y tế, Công an tỉnh', 'Giám đốc'],
    ['Hiệu trưởng, Trường THPT Nà Lươn', 'Hiệu trưởng, Trường THPT Nà Lươn'],
    ['Phó Giám đốc, Bệnh viện huyện', 'Phó Giám đốc, Bệnh viện huyện'],
    ['Trưởng phòng, Phòng Tổ chức, Sở Nội vụ', 'Trưởng phòng, Phòng Tổ chức, Sở Nội vụ'],
    ['Phó Trưởng phòng, Sở Tài chính', 'Phó Trưởng phòng, Sở Tài chính'],
    ['Đội trưởng, Công an huyện Nà Lươn, Công an tỉnh', 'Đội trưởng, Công an huyện Nà Lươn, Công an tỉnh'],
  ])('does not give a bare head one of a row, nor what he cannot lead: %s', (printed, position) => {
    expect(people(`Đến dự có bà Lò Thị Tự, ${printed}.`)).toEqual([['Lò Thị Tự', [position]]]);
  });
});
