import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/5/2023, Công an tỉnh Nà Lươn tổ chức lễ trao thưởng.';
const read = (text: string): ReturnType<typeof extractArticle>['awards'] => extractArticle(text).awards;
const told = (text: string): ReturnType<typeof extractArticle>['awards'] => read(`${LEAD}\n${text}`);

describe('a bonus on the spot', () => {
  it('goes to whoever stands right behind the verb, with its sum', () => {
    for (const text of [
      'Công an tỉnh quyết định thưởng nóng Công an huyện Mê Sơn 15 triệu đồng.',
      'Công an tỉnh thưởng đột xuất cho Công an huyện Mê Sơn số tiền 15 triệu đồng.',
      'Công an tỉnh đã thưởng nóng Công an huyện Mê Sơn, với số tiền 15.000.000 đồng.',
    ])
      expect(told(text)).toMatchObject([
        { form: 'OTHER_RECOGNITION', grantors: ['Công an tỉnh'], named: [{ name: 'Công an huyện Mê Sơn' }] },
      ]);
    expect(told('Công an tỉnh thưởng nóng theo quy định, Công an huyện Mê Sơn đã phá 15 vụ án.')).toEqual([]);
  });

  it('is told of a team of investigation, before and behind the verb', () => {
    expect(
      told(
        'Giám đốc Công an tỉnh tặng Giấy khen 2 tập thể, 4 cá nhân, đồng thời thưởng nóng Ban chuyên án 20 triệu đồng.',
      ),
    ).toMatchObject([
      { form: 'CERTIFICATE_OF_COMMENDATION', recipients: { groups: 2, individuals: 4 } },
      { form: 'OTHER_RECOGNITION', grantors: ['Giám đốc Công an tỉnh'], named: [{ name: 'Ban chuyên án' }] },
    ]);
    expect(told('Ban chuyên án 121H được Chủ tịch UBND tỉnh Nà Lươn thưởng nóng 20 triệu đồng.')).toMatchObject([
      { grantors: ['Chủ tịch UBND tỉnh Nà Lươn'], recipients: { groups: 1 }, named: [{ name: 'Ban chuyên án 121H' }] },
    ]);
    expect(told('Sau 3 tháng, Ban chuyên án được Công an tỉnh thành lập đã bắt 4 đối tượng.')).toEqual([]);
  });

  it('goes to police departments by their whole names', () => {
    expect(
      told('Chủ tịch UBND tỉnh thưởng nóng 10 triệu đồng cho Đội Cảnh sát điều tra tội phạm về ma túy.'),
    ).toMatchObject([{ named: [{ name: 'Đội Cảnh sát điều tra tội phạm về ma túy' }] }]);
  });
});

describe('a title told bare', () => {
  const ceremony =
    'Sáng 19/4/2023, huyện Nà Lươn tổ chức Lễ truy tặng danh hiệu vinh dự Nhà nước “Bà mẹ Việt Nam anh hùng”.';

  it('is the one that the article calls by its name', () => {
    expect(read(`${ceremony} Trong đợt này, có 3 mẹ được Chủ tịch nước truy tặng danh hiệu.`)).toMatchObject([
      {
        form: 'STATE_TITLE',
        formPrinted: 'danh hiệu vinh dự Nhà nước “Bà mẹ Việt Nam anh hùng”',
        grantors: ['Chủ tịch nước'],
        recipients: { individuals: 3 },
      },
    ]);
    const other = 'Dịp này, 4 cá nhân được tặng danh hiệu Chiến sĩ thi đua cơ sở, 3 cá nhân được trao danh hiệu.';
    // The ceremony gives it, to nobody knows how many; the three have the title that was told before them.
    expect(read(`${ceremony}\n${other}`).map(({ form, recipients }) => [form, recipients.individuals])).toEqual([
      ['STATE_TITLE', null],
      ['EMULATION_TITLE', 4],
      ['EMULATION_TITLE', 3],
    ]);
  });

  it('names those who received it in the next sentence, as many as were counted', () => {
    const counted = `${ceremony} Dịp này, 2 mẹ được truy tặng danh hiệu.`;
    expect(
      read(`${counted} Những người được Chủ tịch nước truy tặng danh hiệu đợt này là các mẹ Lò Thị Mai và Vi Thị Hoa.`),
    ).toMatchObject([{ named: [{ name: 'Lò Thị Mai' }, { name: 'Vi Thị Hoa' }] }]);
    expect(
      read(`${counted} Những người được truy tặng là các mẹ Lò Thị Mai, Vi Thị Hoa, Hà Thị Dung.`)[0],
    ).toMatchObject({ recipients: { individuals: 2 }, named: [] });
  });

  it('does not run on to who grants it', () => {
    expect(told('Danh hiệu Anh hùng Lao động được Chủ tịch nước phong tặng cho 2 tập thể, 3 cá nhân.')).toMatchObject([
      {
        formPrinted: 'Danh hiệu Anh hùng Lao động',
        grantors: ['Chủ tịch nước'],
        recipients: { groups: 2, individuals: 3 },
      },
    ]);
  });
});

describe('one body', () => {
  it('gets no many papers at a meeting', () => {
    const lead = 'Sáng 10/10/2024, Hội Nông dân tỉnh Nà Lươn tổ chức Đại hội đại biểu lần thứ VII.';
    expect(
      read(
        `${lead}\nVới những thành tích trong nhiệm kỳ qua, Hội vinh dự được Trung ương Hội tặng Cờ thi đua; UBND tỉnh tặng nhiều bằng khen, giấy khen.`,
      ),
    ).toEqual([]);
    expect(
      read(`${lead}\nDịp này, Hội đã được UBND tỉnh tặng Cờ thi đua và trao nhiều bằng khen cho các tập thể, cá nhân.`),
    ).toHaveLength(2);
  });

  it('receives for what is told before it', () => {
    expect(
      told('Với thành tích xuất sắc trong năm, Hội Nông dân huyện Nà Lươn được UBND tỉnh tặng Cờ thi đua.'),
    ).toMatchObject([{ grantors: ['UBND tỉnh'], named: [{ name: 'Hội Nông dân huyện Nà Lươn' }] }]);
    expect(
      told('Vì thành tích xuất sắc trong năm, ông Lò Văn Mai được Chủ tịch UBND tỉnh tặng Bằng khen.'),
    ).toMatchObject([{ named: [{ name: 'Lò Văn Mai' }] }]);
    expect(
      told(
        'Dịp này, 3 cá nhân có thành tích xuất sắc trong năm, Hội Nông dân huyện phối hợp, được UBND tỉnh tặng Cờ.',
      )[0]?.named ?? [],
    ).toEqual([]);
  });
});

describe('a ceremony', () => {
  const held = 'Ngày 16/6/2025, Hội Nông dân tỉnh Nà Lươn tổ chức';

  it('hands what it is called after to those whom it is to honour', () => {
    for (const aim of [
      'nhằm vinh danh',
      'để tôn vinh',
      ', nhân kỷ niệm 70 năm Ngày thành lập Hội, nhằm kịp thời biểu dương',
    ])
      expect(
        read(`${held} lễ trao Kỷ niệm chương “Vì giai cấp nông dân” ${aim} 40 hội viên có nhiều đóng góp.`),
      ).toMatchObject([{ form: 'COMMEMORATIVE_MEDAL', recipients: { individuals: 40 } }]);
    expect(
      read(`${held} hội nghị tổng kết. Dịp này, Hội trao Bằng khen cho 2 tập thể và biểu dương 40 hội viên.`),
    ).toHaveLength(2);
  });

  it('commends besides what it is held for', () => {
    for (const besides of ['và tôn vinh, khen thưởng các', ', biểu dương khen thưởng cho các', 'và khen thưởng những'])
      expect(
        read(`${held} lễ kỷ niệm 70 năm ngày thành lập Hội ${besides} tập thể, cá nhân có thành tích xuất sắc.`),
      ).toMatchObject([{ form: 'OTHER_RECOGNITION', recipients: { unspecified: true } }]);
    expect(read(`${held} hội nghị tổng kết công tác thi đua, khen thưởng các tập thể năm 2024.`)).toEqual([]);
    expect(
      read(
        `${held} hội nghị tổng kết năm 2024 và khen thưởng các tập thể, cá nhân có thành tích.\nDịp này, Hội tặng Giấy khen cho 2 tập thể.`,
      ),
    ).toMatchObject([{ form: 'CERTIFICATE_OF_COMMENDATION' }]);
  });

  it('commends two lots of people, each for what they reached', () => {
    expect(
      told(
        'Tại buổi lễ, UBND huyện Nà Lươn khen thưởng 16 giáo viên các trường có học sinh đạt giải Nhất; 215 học sinh đạt giải Ba trở lên.',
      ).map(({ recipients }) => recipients.individuals),
    ).toEqual([16, 215]);
    expect(told('Tại buổi lễ, UBND huyện Nà Lươn khen thưởng 25 dòng họ; 35 cộng đồng.')).toMatchObject([
      { recipients: { groups: null } },
    ]);
  });
});
