import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const meetingsOf = (text: string) =>
  extractArticle(text, {}).meetings.map(({ title, heldOn, organisers, place }) => ({
    title,
    day: heldOn?.value,
    organisers,
    place,
  }));

describe('a meeting', () => {
  it('is held in a round of it', () => {
    expect(
      meetingsOf('Ngày 20-7-2019, LĐLĐ huyện Nà Lươn đã tổ chức vòng chung khảo hội diễn văn nghệ năm 2019.'),
    ).toMatchObject([{ title: 'hội diễn văn nghệ năm 2019', day: '2019-07-20', organisers: ['LĐLĐ huyện Nà Lươn'] }]);
  });

  it('of a contest closes on its day, and a term that closes is none', () => {
    expect(
      meetingsOf('Chiều nay (10/10), Hội thi Nhà nông đua tài huyện Nà Lươn năm 2016 đã khép lại với nhiều dư âm.'),
    ).toMatchObject([{ title: 'Hội thi Nhà nông đua tài huyện Nà Lươn năm 2016', day: '2016-10-10' }]);
    expect(meetingsOf('Ngày 5/4, Đại hội Đảng bộ xã Nà Lươn đã khép lại một nhiệm kỳ nhiều dấu ấn.')).toEqual([]);
  });

  it('takes place in a house that nobody is said to hold it in', () => {
    const where = 'Sáng 12-2-2019, tại Nhà Văn hóa Lao động, Liên đoàn Lao động thành phố Nà Lươn';
    expect(meetingsOf(`${where} đã diễn ra Hội nghị tổng kết công đoàn.`)).toMatchObject([
      { organisers: [], place: 'Nhà Văn hóa Lao động' },
    ]);
    expect(meetingsOf(`${where} tổ chức Hội nghị tổng kết công đoàn.`)).toMatchObject([
      { organisers: ['Liên đoàn Lao động thành phố Nà Lươn'] },
    ]);
    expect(
      meetingsOf(
        'Sáng 15/1/2022, tại Hội trường UBND huyện, Hội Nông dân huyện Mê Sơn diễn ra Đại hội đại biểu lần thứ V.',
      ),
    ).toMatchObject([{ organisers: ['Hội Nông dân huyện Mê Sơn'] }]);
  });

  it('is held by whoever heads a group, and the group does not', () => {
    expect(
      meetingsOf(
        'Ngày 28/4/2023, Hiệp hội Doanh nghiệp tỉnh Nà Lươn - Trưởng Khối thi đua các doanh nghiệp tư nhân và doanh nghiệp có vốn nước ngoài đã tổ chức tổng kết công tác thi đua năm 2022.',
      ),
    ).toMatchObject([{ organisers: ['Hiệp hội Doanh nghiệp tỉnh Nà Lươn'] }]);
    expect(
      meetingsOf(
        'Sáng 15/1/2022, Sở Y tế tỉnh Hoa Giang - Trưởng Khối thi đua số 3 và Sở Nội vụ tổ chức hội nghị tổng kết công tác thi đua năm 2021.',
      ),
    ).toMatchObject([{ organisers: ['Sở Y tế tỉnh Hoa Giang', 'Sở Nội vụ'] }]);
  });

  it('ended in the place that is told before', () => {
    expect(
      meetingsOf('Chiều tối 16/8, Hội thi Nhà nông lần thứ V năm 2022 tại Nà Lươn đã kết thúc thành công tốt đẹp.'),
    ).toMatchObject([{ place: 'Nà Lươn' }]);
  });

  it('of the spring is held in its first months', () => {
    expect(meetingsOf('Sáng 12-2, Hội Nhà báo tỉnh tổ chức tổng kết Hội báo Xuân 2019.')).toMatchObject([
      { day: '2019-02-12' },
    ]);
  });

  it.each([
    'Giải thưởng Sông Vẽ được trao tặng 5 năm một lần vào năm diễn ra Đại hội Công đoàn Việt Nam.',
    'Năm 2025, Hội Phụ nữ các cấp đã tổ chức thành công Đại hội phụ nữ các cấp nhiệm kỳ 2025 - 2030.',
  ])('is not what is only spoken of: %s', (text) => {
    expect(meetingsOf(text)).toEqual([]);
  });
});
