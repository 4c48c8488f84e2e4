import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';
import { daysIn } from '../text/dates.js';
import { dateOf } from './year.js';

const LEAD = 'Ngày 12/1/2023, UBND huyện Nà Lươn tổ chức Hội nghị tổng kết công tác năm 2022.';
const meeting = (text: string) => extractArticle(text).meetings[0];

describe('years', () => {
  it.each([
    [
      'an examination is honoured in its year',
      'Tối 21/11, Ban Dân tộc tỉnh tổ chức Lễ tuyên dương học sinh đạt điểm cao trong kỳ thi THPT quốc gia 2015.',
      '2015-11-21',
    ],
  ])('%s', (_, text, day) => expect(meeting(text)?.heldOn.value).toBe(day));

  it('what the headline remembers does not run into the lead', () => {
    const day = { ...daysIn('Sáng 19-12, Ủy ban MTTQ huyện tổ chức họp mặt')[0]! };
    const clues = {
      published: null,
      lead: 'Sáng 19-12, Ủy ban MTTQ huyện tổ chức họp mặt',
      headline: 'Họp mặt Kỷ niệm 70 năm ngày thành lập QĐND Việt Nam',
      yearReviewed: null,
      yearPlanned: null,
      otherDays: [],
      decisionYear: null,
      termElected: null,
      halfYear: null,
      stageOver: null,
      remembered: '',
    };
    expect(dateOf(day, clues).value).toBe('2014-12-19');
  });

  it('of the lunar calendar are nobody', () => {
    const { attendees } = extractArticle(
      `${LEAD}\nĐến dự có đồng chí Lò Văn Nhất, Bí thư Huyện ủy, cùng các đại biểu, nhân dịp mừng xuân Giáp Thìn 2024.`,
    );
    expect(attendees.map(({ name }) => name)).toEqual(['Lò Văn Nhất']);
  });
});

describe('meetings', () => {
  it.each([
    [
      'a congress told without a verb',
      'Ngày 10-2-2020, Đảng bộ Văn phòng UBND tỉnh Đại hội lần thứ VIII, nhiệm kỳ 2020-2025.',
      'Đại hội lần thứ VIII, nhiệm kỳ 2020-2025',
      ['Đảng bộ Văn phòng UBND tỉnh'],
    ],
    [
      'a house handed over',
      'Chiều 8/12/2022, Cụm thi đua Nà Lươn tổ chức khánh thành và bàn giao nhà Đại đoàn kết cho hộ nghèo.',
      'khánh thành và bàn giao nhà Đại đoàn kết',
      ['Cụm thi đua Nà Lươn'],
    ],
    [
      'people of a hamlet hold it',
      'Ngày 18/11/2018, cán bộ và nhân dân tổ dân phố 4 phường Nà Lãm tưng bừng phấn khởi tổ chức Ngày hội Đại đoàn kết.',
      'Ngày hội Đại đoàn kết',
      ['cán bộ và nhân dân tổ dân phố 4 phường Nà Lãm'],
    ],
    [
      'parts of a committee hold it',
      'Được sự thống nhất của Đảng ủy; Chiều ngày 16/10/2023 Thường trực khối Dân vận, UBKT Đảng ủy tổ chức hội nghị tọa đàm.',
      'hội nghị tọa đàm',
      ['Thường trực khối Dân vận', 'UBKT Đảng ủy'],
    ],
    [
      'a misspelt verb',
      'Ngày 22/12/2011, Ban Chỉ huy Quân sự huyện đã tổ chưc họp mặt kỷ niệm 67 năm ngày thành lập Quân đội nhân dân.',
      'họp mặt kỷ niệm 67 năm ngày thành lập Quân đội nhân dân',
      ['Ban Chỉ huy Quân sự huyện'],
    ],
    [
      'the city behind the district is where',
      'Chiều 21/12/2021, Quận ủy – UBND - Ủy ban MTTQ quận Nà Phú, TPHCM tổ chức họp mặt truyền thống.',
      'họp mặt truyền thống',
      ['Quận ủy', 'UBND quận Nà Phú', 'Ủy ban MTTQ quận Nà Phú'],
    ],
  ])('%s', (_, text, title, organisers) => {
    expect(meeting(text)).toMatchObject({ organisers });
    expect(meeting(text)?.title.startsWith(title)).toBe(true);
  });

  it('a resolution of a congress is none', () => {
    const text = 'Ngày 10-2-2020, Hội Nông dân tỉnh học tập Nghị quyết Đại hội lần thứ VIII của Hội.';
    expect(meeting(text)?.title ?? '').not.toMatch(/^Đại hội lần thứ VIII/u);
  });

  it('a headline names what a mention only calls the handing over', () => {
    const read = meeting(
      'Đảng ủy Khối Các cơ quan tỉnh bàn giao nhà Đại đoàn kết tại Nà Lương\n\nChiều 9/6/2023, đồng chí Lò Thị Chi, Bí thư Đảng ủy Khối đã cắt băng khánh thành.\nĐồng chí Lò Thị Chi phát biểu tại lễ bàn giao.',
    );
    expect(read).toMatchObject({
      title: 'bàn giao nhà Đại đoàn kết tại Nà Lương',
      organisers: ['Đảng ủy Khối Các cơ quan tỉnh'],
    });
  });
});

describe('awards', () => {
  it('count the households of a title, and nobody where more receive than were read', () => {
    const { awards } = extractArticle(
      `${LEAD}\nDịp này, UBND phường đã biểu dương khen thưởng 10 hộ GĐVH tiêu biểu.\nCùng với hội cựu giáo chức quận 8, Nà Thạnh, Hội Cựu giáo chức huyện đã được UBND tỉnh trao tặng bằng khen.`,
    );
    expect(awards.map(({ recipients }) => [recipients.groups, recipients.households])).toEqual([
      [null, 10],
      [null, null],
    ]);
  });
});
