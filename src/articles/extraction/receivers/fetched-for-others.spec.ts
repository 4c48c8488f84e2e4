import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Sáng 12/1/2023, UBND tỉnh Hoa Giang tổ chức hội nghị tổng kết công tác năm 2022.';
const read = (text: string): ReturnType<typeof extractArticle>['awards'] => extractArticle(`${LEAD}\n\n${text}`).awards;

describe('a paper fetched by somebody for others', () => {
  it('is the body’s that it is given to, and nobody else is counted', () => {
    for (const caption of [
      'Đồng chí Lê Văn Tám nhận Bằng khen của UBND tỉnh tặng tập thể Hội Nông dân huyện Suối Bạc. Ảnh: PV',
      'Đồng chí Lê Văn Tám (bên trái) nhận Bằng khen của UBND tỉnh tặng cho tập thể Hội Nông dân huyện Suối Bạc.',
      'Ông Lê Văn Tám, Chủ tịch Hội nhận Bằng khen của UBND tỉnh trao cho Hội Nông dân huyện Suối Bạc.',
      'Đồng chí Lê Văn Tám nhận Bằng khen của UBND tỉnh cho tập thể Hội Nông dân huyện Suối Bạc có thành tích.',
    ])
      expect(read(caption)).toMatchObject([
        { recipients: { groups: 1, individuals: null }, named: [{ name: 'Hội Nông dân huyện Suối Bạc' }] },
      ]);
  });

  it('counts those of whom a number is told, and nobody where none is', () => {
    expect(read('Đồng chí Lê Văn Tám nhận Bằng khen của UBND tỉnh tặng 5 tập thể.')).toMatchObject([
      { recipients: { groups: 5, individuals: null } },
    ]);
    for (const caption of [
      'Đồng chí Lê Văn Tám nhận Bằng khen của UBND tỉnh trao cho đơn vị.',
      'Ông Lê Văn Tám, Trưởng phòng, nhận bằng khen tập thể của UBND tỉnh.',
    ])
      expect(read(caption)).toMatchObject([{ recipients: { groups: null, individuals: null, unspecified: true } }]);
  });

  it('is somebody’s own where it is given to individuals', () => {
    expect(read('Bà Lê Thị Tám nhận Bằng khen của UBND tỉnh tặng cá nhân có thành tích xuất sắc.')).toMatchObject([
      { recipients: { individuals: 1 }, named: [{ name: 'Lê Thị Tám' }] },
    ]);
  });

  it('is somebody’s own where a body stands only in the reason or in the place, or as many people are named', () => {
    for (const caption of [
      'Bà Lê Thị Mây nhận Kỷ niệm chương “Vì sự nghiệp khuyến học” của Trung ương Hội trao tặng vì có nhiều đóng góp cho Hội Khuyến học huyện.',
      'Bà Lê Thị Mây nhận Bằng khen của UBND tỉnh trao tặng tại Hội Nông dân tỉnh.',
      'Bà Lê Thị Mây nhận Bằng khen của Huyện ủy trao cho đảng viên hoàn thành xuất sắc nhiệm vụ.',
      'Bà Lê Thị Mây nhận Bằng khen của UBND tỉnh tặng Trưởng Trạm Y tế xã.',
    ])
      expect(read(caption)).toMatchObject([
        { recipients: { groups: null, individuals: 1 }, named: [{ name: 'Lê Thị Mây' }] },
      ]);
    expect(
      read('Ông Lê Văn Tám và bà Lê Thị Mây nhận Bằng khen của UBND tỉnh tặng 2 cá nhân tiêu biểu.'),
    ).toMatchObject([{ recipients: { individuals: 2 }, named: [{ name: 'Lê Văn Tám' }, { name: 'Lê Thị Mây' }] }]);
  });

  it('is that of the body whose chief the caption shows, where the article tells that the body got one', () => {
    const shown = 'Đồng chí Lê Văn Tám - Phó Giám đốc Bưu điện tỉnh nhận Bằng khen của UBND tỉnh. Ảnh: PV';
    const told = 'Dịp này, UBND tỉnh tặng Bằng khen cho Bưu điện tỉnh Hoa Giang và Công ty Điện lực Hoa Giang.';
    for (const { recipients, named } of read(`${shown}\n\n${told}`)) {
      expect(recipients.individuals).toBeNull();
      expect(named.map(({ kind }) => kind)).not.toContain('INDIVIDUAL');
    }
    expect(read(shown)).toMatchObject([{ recipients: { individuals: 1 } }]);
    // Of another giver.
    expect(read(`${shown.replace('UBND tỉnh', 'Thủ tướng Chính phủ')}\n\n${told}`)).toContainEqual(
      expect.objectContaining({ named: [expect.objectContaining({ name: 'Lê Văn Tám' })] }),
    );
  });
});

describe('a team of the police', () => {
  it('is one body with the police that it belongs to', () => {
    const to = (who: string): unknown =>
      read(`Dịp này, Giám đốc Công an tỉnh tặng Giấy khen cho ${who}.`).map(({ recipients }) => recipients.groups);
    expect(to('Đội Cảnh sát hình sự, Công an huyện Mê Sơn')).toEqual([1]);
    expect(to('Phòng Kỹ thuật hình sự, Công an tỉnh Hoa Giang')).toEqual([1]);
    // A department is the province's: the police of a district got a paper of their own.
    expect(to('Phòng Cảnh sát hình sự, Công an huyện Mê Sơn')).toEqual([2]);
    expect(to('Đội Cảnh sát giao thông, Công an huyện Mê Sơn, Công an huyện Suối Bạc')).toEqual([2]);
  });

  it('is none where its name is not of the police', () => {
    const to = (who: string): unknown =>
      read(`Dịp này, UBND tỉnh tặng Bằng khen cho ${who}.`).map(({ recipients }) => recipients.groups);
    expect(to('Đội Quản lý thị trường số 3, Công an huyện Mê Sơn, Hạt Kiểm lâm huyện')).toEqual([3]);
    expect(to('Phòng Giáo dục và Đào tạo, Công an tỉnh')).toEqual([2]);
    expect(to('Đội Dân phòng xã Khe Mế, Công an huyện')).toEqual([2]);
  });
});
