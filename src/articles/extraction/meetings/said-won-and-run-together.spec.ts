import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const meetings = (text: string): ReturnType<typeof extractArticle>['meetings'] => extractArticle(text).meetings;

describe('no meeting', () => {
  it('is held on the day on which somebody says what was given', () => {
    expect(
      meetings(
        'Ngày 9/2, Đại tá Lê Văn Tám, Phó Giám đốc Công an tỉnh Hoa Giang, cho biết đã trao giấy khen của Giám đốc Công an tỉnh cho 2 cán bộ.',
      ),
    ).toEqual([]);
  });

  it('are the games at which somebody won', () => {
    expect(
      meetings(
        'Thủ tướng Chính phủ tặng Bằng khen cho 30 vận động viên có thành tích xuất sắc tại Đại hội Thể thao Đông Nam Á lần thứ 31 tổ chức tại Việt Nam.',
      ),
    ).toEqual([]);
  });

  it('is the congress for which delegates are named, nor an opening that was held well', () => {
    expect(
      meetings(
        'Dịp này, UBND phường Suối Bạc khen thưởng 9 tập thể; đồng thời giới thiệu 2 cá nhân tiêu biểu tham dự Đại hội thi đua yêu nước thành phố lần thứ VI.',
      ),
    ).toEqual([]);
    expect(
      meetings('Sở Giáo dục và Đào tạo đã phối hợp với nhiều ngành, tổ chức thành công lễ khai mạc và bế mạc.'),
    ).toEqual([]);
  });
});

describe('a meeting', () => {
  it('is not held in the year after somebody was born', () => {
    const [meeting] = meetings(
      'Sáng 18.1, UBND thị xã Suối Bạc tổ chức trao quyết định khen thưởng cho anh Lê Văn Tám (sinh năm 1994) và anh Hà Văn Sáu (sinh năm 1999).\nTrước đó, ngày 4.12.2023, hai anh đã truy bắt kẻ cướp.',
    );
    expect(meeting?.heldOn.value).toBe('2024-01-18');
  });

  it('is told by a first sentence that the page ran into a caption', () => {
    const article = extractArticle(
      'Lãnh đạo tỉnh trao Huân chương Lao động hạng Ba cho các cá nhânSáng 12/1/2023, Hội đồng nhân dân huyện Mê Sơn tổ chức kỳ họp thứ 7.',
    );
    expect(article.meetings).toMatchObject([
      { title: 'kỳ họp thứ 7', heldOn: { value: '2023-01-12' }, organisers: ['Hội đồng nhân dân huyện Mê Sơn'] },
    ]);
    expect(article.awards.map(({ recipients }) => recipients.groups)).not.toContain(1);
  });

  it('is held on the day on which the head of a body of information handed over', () => {
    expect(
      meetings(
        'Sáng 9/2/2022, Giám đốc Sở Thông tin và Truyền thông tỉnh Hoa Giang Lê Văn Tám đã trao Bằng khen cho 5 tập thể.',
      ),
    ).toMatchObject([{ heldOn: { value: '2022-02-09' } }]);
  });

  it('is held in the year whose pupils it praises', () => {
    expect(
      meetings('Chiều 20/5, Hội Khuyến học tỉnh Hoa Giang tổ chức lễ tuyên dương học sinh năm 2023.'),
    ).toMatchObject([{ heldOn: { value: '2023-05-20' } }]);
  });

  it.each([
    'Sáng 15/9/2022, 150 đại biểu được bình chọn từ hàng nghìn tập thể, cá nhân tiêu biểu dự Đại hội Thi đua yêu nước huyện Mê Sơn.',
    'Hơn 300 vận động viên thi đấu tại Đại hội Thể dục thể thao xã Khe Mế lần thứ V ngày 15/9/2022.',
  ])('is the congress that was held that day: %s', (text) => {
    expect(meetings(text)).toMatchObject([{ kind: 'CONGRESS', heldOn: { value: '2022-09-15' } }]);
  });

  it('that examines who is to be honoured is a session', () => {
    expect(
      meetings(
        'Sáng 6/1/2022, Hội đồng Thi đua, Khen thưởng huyện Mê Sơn đã tổ chức hội nghị để xét thi đua, khen thưởng năm 2021.',
      ),
    ).toMatchObject([{ kind: 'SESSION' }]);
  });
});
