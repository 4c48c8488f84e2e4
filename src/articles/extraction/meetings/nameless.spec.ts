import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const WORK =
  'Trong năm qua, các cấp Hội đã vận động hội viên xây dựng 12 mô hình và giúp nhau phát triển kinh tế tại địa phương.';
const titlesOf = (text: string): string[] => extractArticle(text).meetings.map(({ title }) => title);

describe('a headline that praises', () => {
  it.each(['Tôn vinh người hiến máu tình nguyện năm 2022', 'Nà Lươn: Tuyên dương thanh niên làm theo lời Bác'])(
    'names the ceremony that the text tells of: %s',
    (headline) => {
      const text = `${headline}\n${WORK}\nTại buổi lễ, UBND huyện Nà Lươn tặng giấy khen cho 4 tập thể.`;
      expect(titlesOf(text)).toEqual([headline.replace('Nà Lươn: ', '')]);
    },
  );

  it('names none of people who received something', () => {
    expect(
      titlesOf(
        'Lãnh đạo Hội Nà Lươn nhận Kỷ niệm chương “Vì sự nghiệp báo chí Việt Nam”\nÔng Lò Văn Nhay, Thư ký Chi hội trao Kỷ niệm chương cho 2 hội viên.\nCác cá nhân vinh dự được nhận Kỷ niệm chương gồm: ông Vi Văn Páo, Chủ tịch Hội.\nSự ghi nhận những đóng góp là niềm vinh dự.',
      ),
    ).toEqual([]);
  });
});

describe('a meeting that an article names nowhere', () => {
  it.each([
    ['only "Tại hội nghị"', `${WORK}\nTại hội nghị, 32 tập thể được Hội Nông dân huyện Nà Lươn tặng giấy khen.`],
    ['only "Tại buổi lễ"', `${WORK}\nTại buổi lễ, UBND huyện Nà Lươn tặng giấy khen cho 4 tập thể.`],
    [
      'a headline that tells the award',
      `Lãnh đạo huyện Nà Lươn tặng giấy khen cho các tập thể\n${WORK}\nNhân dịp này, UBND huyện Nà Lươn tặng giấy khen cho 4 tập thể.`,
    ],
    [
      'a headline that counts who was commended',
      `Khen thưởng đột xuất 06 hộ dân hiến đất làm đường\n${WORK}\nDịp này, UBND xã Khuôn Vẽ trao giấy khen cho 06 hộ gia đình.`,
    ],
    [
      'a headline that tells the award, and its day',
      `Tặng giấy khen cho 6 tập thể làm theo lời Bác\nNgày 12/5, UBND huyện Nà Lươn đã tặng giấy khen cho 6 tập thể.\n${WORK}\nDịp này, các tập thể đã chia sẻ kinh nghiệm.`,
    ],
    [
      'a headline that only praises',
      `Nà Lươn biểu dương đảng viên xuất sắc\n${WORK}\nTại hội nghị, Huyện ủy Nà Lươn đã tặng giấy khen cho 4 tập thể.`,
    ],
    [
      'a headline about something else, though it names a congress that was decided at',
      `Đưa Nghị quyết Đại hội Đảng vào cuộc sống\n${WORK}\nDịp này, Huyện ủy Nà Lươn đã tặng giấy khen cho 4 tập thể.`,
    ],
    [
      'a headline that tells a sum, and people who take part in movements',
      `Hơn 480 triệu đồng ủng hộ các quỹ từ thiện\nĐoàn viên tham gia tốt các phong trào thi đua, qua đó có nhiều điển hình.\nDịp này, LĐLĐ quận khen thưởng 59 tập thể.`,
    ],
    [
      'a line that tells what is still to come',
      `Tuyên dương sinh viên tiêu biểu\n${WORK}\nDịp này, Hội Sinh viên tỉnh tặng giấy khen cho 4 tập thể.\nChương trình tuyên dương sẽ được tổ chức sau.`,
    ],
    [
      'praise and a paper on one day',
      `Khen thưởng em học sinh cứu người\nNgày 23/10, UBND xã Khuôn Vẽ đã biểu dương trước toàn trường và tặng giấy khen cho em Hứa Văn Lạc.\n${WORK}`,
    ],
  ])('is not drafted from %s, and its awards are', (_what, text) => {
    const { meetings, awards, doubts } = extractArticle(text);
    expect(meetings).toEqual([]);
    expect(awards).toHaveLength(1);
    expect(doubts.map(({ code }) => code)).toContain('NO_MEETING');
  });

  it.each([
    ['guests came to it', `Dự lễ có đồng chí Mai Văn Lạc, Chủ tịch Hội CCB huyện.\n${WORK}`, 'lễ'],
    [
      'its day is told',
      `Ngày 12/3, tại hội nghị, UBND huyện Nà Lươn tặng giấy khen cho 4 tập thể.\n${WORK}`,
      'hội nghị',
    ],
    [
      'the headline is its name',
      `Lễ tuyên dương nông dân giỏi huyện Nà Lươn\n${WORK}\nTại buổi lễ, UBND huyện tặng giấy khen cho 4 tập thể.`,
      'Lễ tuyên dương nông dân giỏi huyện Nà Lươn',
    ],
    [
      'a line under a picture names it',
      `Tôn vinh các gia đình hiến máu\nHội nghị tôn vinh gia đình hiến máu tiêu biểu năm 2018\n${WORK}\nĐợt này, UBND huyện tặng giấy khen cho 4 tập thể.`,
      'Hội nghị tôn vinh gia đình hiến máu tiêu biểu năm 2018',
    ],
    [
      'a march is told of in the headline',
      `Thanh niên Nà Lươn diễu hành biểu dương lực lượng\n${WORK}\nDịp này, Huyện đoàn tặng giấy khen cho 4 tập thể.`,
      'Thanh niên Nà Lươn diễu hành biểu dương lực lượng',
    ],
    [
      'a sentence closes its name with the day',
      `Trao Bằng khen cho 3 tập thể\nTại phiên họp trù bị Đại hội đại biểu phụ nữ tỉnh lần thứ V sáng 9/3, Hội LHPN tỉnh đã trao Bằng khen cho 3 tập thể.\n${WORK}`,
      'phiên họp trù bị Đại hội đại biểu phụ nữ tỉnh lần thứ V',
    ],
    [
      'what people gave is received',
      `Hơn 7 tỷ đồng ủng hộ Quỹ "Vì người nghèo"\nNgày 1/11/2019, Ủy ban MTTQ huyện Nà Lươn tổ chức tiếp nhận ủng hộ Quỹ “Vì người nghèo” năm 2019.\n${WORK}`,
      'tiếp nhận ủng hộ Quỹ “Vì người nghèo” năm 2019',
    ],
  ])('is drafted where %s', (_what, text, title) => {
    expect(titlesOf(text)).toEqual([title]);
  });
});
