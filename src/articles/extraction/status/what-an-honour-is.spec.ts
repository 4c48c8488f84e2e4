import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const OPENING = 'Sáng 15/1/2022, Hội Phụ nữ xã Khuôn Vẽ tổ chức hội nghị tổng kết công tác Hội năm 2021.\n';
const awardsOf = (text: string) =>
  extractArticle(text, {}).awards.map(({ status, recipients, named }) => ({
    status,
    people: recipients.individuals,
    named: named.map(({ name }) => name),
  }));

describe('what an honour is', () => {
  it.each([
    'Kỷ niệm chương “Vì tuổi thơ” là phần thưởng cao quý của Trung ương Hội dành tặng những người có nhiều đóng góp.',
    'Giải thưởng Sông Vẽ là danh hiệu cao quý mà Hội dành tặng cho các cá nhân và tổ chức tiêu biểu.',
    'Trao tặng Kỷ niệm chương “Vì tuổi thơ” là sự ghi nhận của Hội dành cho những người có nhiều đóng góp.',
    'Năm 2021 là năm đầu tiên Hội Phụ nữ thực hiện khen tặng Kỷ niệm chương “Vì tuổi thơ” thay cho Huy chương.',
  ])('gives it to nobody: %s', (sentence) => {
    expect(awardsOf(`${OPENING}${sentence}`)).toEqual([]);
  });

  it('leaves whom it was given to', () => {
    expect(
      awardsOf(
        `${OPENING}Kỷ niệm chương “Vì tuổi thơ” là phần thưởng cao quý của Trung ương Hội trao tặng cho ông Lò Văn Vẽ.`,
      ),
    ).toEqual([{ status: 'PRESENTED', people: 1, named: ['Lò Văn Vẽ'] }]);
    expect(
      awardsOf(`${OPENING}Nhân dịp này, UBND xã thực hiện trao tặng Giấy khen cho 4 cá nhân có thành tích.`),
    ).toEqual([{ status: 'PRESENTED', people: 4, named: [] }]);
  });
});

describe('an honour that was given', () => {
  it.each([
    'Tại hội nghị, UBND xã đã trao Giấy khen cho các hộ dân tiêu biểu là sự ghi nhận dành cho những đóng góp của bà con.',
    'Bà Lò Thị Mây trao Kỷ niệm chương “Vì tuổi thơ” cho các cán bộ Hội là phần thưởng cao quý của Hội dành cho người có đóng góp.',
    'Đây là lần đầu tiên Hội Phụ nữ xã thực hiện trao tặng Kỷ niệm chương cho các hội viên cao tuổi ngay tại hội nghị.',
  ])('is told whatever it is besides: %s', (sentence) => {
    expect(awardsOf(`${OPENING}${sentence}`)).toEqual([{ status: 'PRESENTED', people: null, named: [] }]);
  });
});

describe('a picture over a plan', () => {
  const PICTURE = 'Lãnh đạo Hội Phụ nữ tỉnh trao bằng khen cho các điển hình tiên tiến trong phong trào.';

  it('shows what was given another day', () => {
    const draft = extractArticle(
      `Cuộc thi viết “Người mẹ của tôi”\n\nNgày 2/7/2022, Ban Thường vụ Hội Phụ nữ tỉnh ban hành Kế hoạch số 41 về triển khai tổ chức cuộc thi viết “Người mẹ của tôi” trong các cấp Hội.\n\n${PICTURE}\n\nBài dự thi gửi về trước ngày 30/9.`,
      {},
    );
    expect([draft.meetings, draft.awards]).toEqual([[], []]);
  });
});

describe('a contest that was planned and held', () => {
  it('is a meeting, and its pictures tell numbers', () => {
    const kinds = (text: string): unknown =>
      extractArticle(text, {}).meetings.map(({ kind, heldOn }) => [kind, heldOn.value]);
    expect(
      kinds(
        'Trao giải cuộc thi tìm hiểu lịch sử huyện Mê Sơn\nSau khi UBND huyện ban hành kế hoạch số 12 về tổ chức cuộc thi tìm hiểu lịch sử huyện, đã có 2.000 bài dự thi.\nTại lễ trao giải sáng 5/5/2022, Ban Tổ chức trao giải Nhất cho 5 cá nhân.',
      ),
    ).toEqual([['AWARD_CEREMONY', '2022-05-05']]);
    const told =
      'Tổng kết Hội thi tuyên truyền viên giỏi huyện Mê Sơn\nUBND huyện Mê Sơn ban hành kế hoạch số 12 về tổ chức hội thi tuyên truyền viên giỏi, có 20 đội dự thi.\nÔng Lê Văn Tám trao Bằng khen cho 5 tập thể. Ảnh: PV';
    expect(kinds(told)).toHaveLength(1);
    expect(extractArticle(told, {}).awards).toMatchObject([{ recipients: { groups: 5 } }]);
  });
});

describe('who is no receiver', () => {
  it('tells the news', () => {
    expect(
      awardsOf(
        'Theo tin từ Hội Sinh viên tỉnh, trong số 109 sinh viên được Trung ương Hội Sinh viên lựa chọn trao giải thưởng Sao Biếc năm 2021, tỉnh Nà Lươn có 2 đại biểu.',
      ),
    ).toEqual([]);
  });

  it('is remembered by a day', () => {
    const [award] = extractArticle(
      `${OPENING}Dịp này, UBND tỉnh tặng Bằng khen cho các chi hội tiêu biểu nhân kỷ niệm khởi nghĩa Hai Bà Trưng.`,
      {},
    ).awards;
    expect(award?.recipients.individuals).toBeNull();
  });

  it('but one of those counted is named', () => {
    expect(
      awardsOf(
        'Ngày 13/10/2010, Hội Doanh nhân thành phố tổ chức lễ trao danh hiệu “Doanh nhân tiêu biểu” cho 99 doanh nhân. Ông Lò Văn Vẽ đã vinh dự đón nhận danh hiệu này.',
      ),
    ).toEqual([{ status: 'PRESENTED', people: 99, named: ['Lò Văn Vẽ'] }]);
  });

  it.each([
    'Năm 2008, ông Lò Văn Vẽ đã nhận danh hiệu này.',
    'Trước đó, ông Lò Văn Vẽ từng vinh dự nhận danh hiệu này.',
  ])('held it before: %s', (sentence) => {
    expect(
      awardsOf(
        `Ngày 13/10/2010, Hội Doanh nhân thành phố tổ chức lễ trao danh hiệu “Doanh nhân tiêu biểu” cho 99 doanh nhân. ${sentence}`,
      ),
    ).toEqual([{ status: 'PRESENTED', people: 99, named: [] }]);
  });
});

describe('a committee that hands over its prizes', () => {
  it('does so there, whatever its paragraph tells of the year', () => {
    expect(
      awardsOf(
        'Sáng 12-2, Hội Nhà báo tỉnh tổ chức tổng kết Hội báo Xuân 2019.\n\nNăm qua, báo chí đã phản ánh kịp thời các hoạt động. Ban tổ chức Hội báo đã trao giải thưởng cho các tác giả, nhóm tác giả đạt giải.',
      ),
    ).toEqual([{ status: 'PRESENTED', people: null, named: [] }]);
  });
});
