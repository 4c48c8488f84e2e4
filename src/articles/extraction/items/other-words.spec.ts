import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/1/2023, Hội Nông dân huyện Nà Lươn tổ chức Hội nghị tổng kết công tác Hội năm 2022.';
const read = (text: string) => extractArticle(`${LEAD}\n${text}`).awards;
const counts = (text: string): unknown[] =>
  read(text).map(({ grantors, recipients: { groups, individuals } }) => [grantors[0] ?? null, groups, individuals]);

describe('rewards and praise in other words', () => {
  it.each([
    [
      'Dịp này, UBND huyện thưởng nóng 50 triệu đồng cho ban chuyên án vì đã phá nhanh vụ cướp tiệm vàng Kim Long An.',
      1,
    ],
    ['Cùng ngày, UBND huyện cũng thưởng cho đội cảnh sát hình sự của huyện 15 triệu đồng.', 1],
  ])('go to a unit: %s', (sentence, groups) => {
    expect(counts(sentence)).toEqual([['UBND huyện', groups, null]]);
  });

  it('are no prizes and no tenders', () => {
    expect(read('Trong năm, Công ty treo thưởng cho đội thợ 3,4 tỷ đồng.')).toEqual([]);
    expect(read('Công ty đã trích quỹ khen thưởng cho các phân xưởng.')).toEqual([]);
  });

  it('are of the Church, in a paper told behind them', () => {
    expect(
      read(
        'Dịp này, BTS GHPGVN tỉnh tán thán công hạnh của 9 đơn vị tự viện, 16 Tăng Ni bằng việc trao Bằng Tuyên dương công đức.',
      )[0],
    ).toMatchObject({
      formPrinted: 'Bằng Tuyên dương',
      grantors: ['BTS GHPGVN tỉnh'],
      recipients: { groups: 9, individuals: 16 },
    });
  });

  it('go to about so many hundreds', () => {
    expect(read('Dịp này, hơn một trăm nhà giáo được Công đoàn ngành khen thưởng.')[0]).toMatchObject({
      grantors: ['Công đoàn ngành'],
      recipients: { individuals: null, unspecified: true },
    });
    expect(counts('Dịp này, hai trăm hội viên được UBND xã tặng Giấy khen.')).toEqual([['UBND xã', null, 200]]);
  });
});

describe('recognition by a paper', () => {
  it.each([
    'Kết thúc hội nghị, 4 xã và 9 vị trưởng thôn được UBND huyện ghi nhận bằng giấy khen.',
    'Tại hội nghị, 4 xã, 9 hội viên được ghi nhận bằng giấy khen của UBND huyện.',
    'Dịp này, UBND huyện ghi nhận 4 tập thể, 9 cá nhân bằng giấy khen.',
    'Tại hội nghị, UBND huyện ghi nhận bằng hình thức giấy khen cho 4 tập thể, 9 cá nhân.',
  ])('is an award: %s', (sentence) => {
    expect(counts(sentence)).toEqual([['UBND huyện', 4, 9]]);
  });

  it.each([
    'Nỗ lực của Hội được ghi nhận bằng Bằng khen của UBND tỉnh.',
    '5 năm nỗ lực của Hội được ghi nhận bằng Bằng khen của UBND tỉnh.',
    'Trong nhiệm kỳ, 12 hội viên được ghi nhận bằng giấy khen của UBND huyện.',
  ])('is a matter of the past where nobody is counted or the time is over: %s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});

describe('who receives', () => {
  it('stands behind a title, each with a place in brackets', () => {
    expect(
      read(
        'Dịp này, lãnh đạo huyện truy tặng danh hiệu Bà mẹ Việt Nam anh hùng đối với các mẹ: Lò Thị Lữ (xã Nà Lươn), Lò Thị Tám (xã Nà Khoa).',
      )[0],
    ).toMatchObject({
      formPrinted: 'danh hiệu Bà mẹ Việt Nam anh hùng',
      recipients: { individuals: 2 },
      named: [{ name: 'Lò Thị Lữ' }, { name: 'Lò Thị Tám' }],
    });
  });

  it('stands right behind the form, and who stands for the grantor hands over', () => {
    expect(
      read(
        'Dịp này, Bộ Tư lệnh Vùng (do Đại tá Lò Văn An đại diện) tặng Bằng khen già làng Pờ Gia Tư, Tổ tự quản mốc 47.',
      )[0],
    ).toMatchObject({
      grantors: ['Bộ Tư lệnh Vùng'],
      presenters: ['Lò Văn An'],
      recipients: { groups: 1, individuals: 1 },
    });
  });

  it('is of no kind where one number counts a pagoda and a person', () => {
    expect(
      read('Dịp này, hai mạnh thường quân - chùa Long Sơn và bà Lò Thị Tám được UBND xã tặng Giấy khen.')[0]!
        .recipients,
    ).toMatchObject({ groups: null, individuals: null, combined: 2 });
    expect(counts('Dịp này, UBND xã tặng Giấy khen cho 3 nhà hảo tâm.')).toEqual([['UBND xã', null, 3]]);
  });
});

describe('statistics of a paragraph', () => {
  const AFTER = 'Trong 6 tháng qua, Hội vận động hơn 1,1 tỷ đồng, trao 6 xe lăn.';

  it('end where the guests are told, or what the meeting has', () => {
    expect(
      counts(`${AFTER} Ông Lò Văn An, Phó Chủ tịch UBND huyện đã dự. UBND huyện tặng giấy khen 4 đơn vị.`),
    ).toEqual([['UBND huyện', 4, null]]);
    expect(counts(`${AFTER} Hội nghị có 3 tập thể, 8 cá nhân được tặng giấy khen của Hội Đông y tỉnh.`)).toEqual([
      ['Hội Đông y tỉnh', 3, 8],
    ]);
  });

  it('go on without them', () => {
    expect(read(`${AFTER} UBND huyện tặng giấy khen 4 đơn vị.`)).toEqual([]);
  });
});
