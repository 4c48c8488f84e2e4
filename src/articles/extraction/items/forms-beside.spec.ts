import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/1/2023, Hội Nông dân huyện Nà Lươn tổ chức Hội nghị tổng kết công tác Hội năm 2022.';
const read = (text: string): ReturnType<typeof extractArticle>['awards'] => extractArticle(`${LEAD}\n${text}`).awards;
/** Form, grantors, and groups, individuals, households. */
const awards = (text: string): unknown[] =>
  read(text).map(({ form, grantors, recipients: { groups, individuals, households } }) => [
    form,
    grantors,
    [groups, individuals, households],
  ]);
const MERIT = 'CERTIFICATE_OF_MERIT';
const COMMENDATION = 'CERTIFICATE_OF_COMMENDATION';

describe('what tells no award of the meeting beside such forms', () => {
  it.each([
    'Qua bình xét, trong đó 38 hộ được xã khen 3 năm liền.',
    'Theo thống kê, trong tổng số 64 Bằng khen của Bộ trưởng dành cho cá nhân chỉ có 17 người là công nhân.',
  ])('%s', (text) => {
    expect(
      extractArticle(`Sáng 12/1/2020, UBND xã An Hòa tổ chức hội nghị tổng kết công tác năm 2019.\n${text}`).awards,
    ).toEqual([]);
  });
});

describe('a form that is told beside the verb of praise', () => {
  it.each([
    ['UBND xã khen 12 tập thể, 20 cá nhân bằng hình thức Giấy khen.', COMMENDATION, ['UBND xã'], [12, 20, null]],
    ['Chủ tịch UBND huyện khen thưởng 7 tập thể và 9 cá nhân (giấy khen).', COMMENDATION, null, [7, 9, null]],
    ['UBND xã thì khen (giấy khen) 36 hộ.', COMMENDATION, ['UBND xã'], [null, null, 36]],
    ['UBND xã biểu dương 4 tập thể, 7 cá nhân với hình thức Giấy khen.', COMMENDATION, ['UBND xã'], [4, 7, null]],
    ['UBND tỉnh khen thưởng cho 5 chi hội và 11 hội viên (hình thức Bằng khen).', MERIT, ['UBND tỉnh'], [5, 11, null]],
    ['UBND tỉnh khen 40 người (bằng khen), 3 tập thể.', MERIT, ['UBND tỉnh'], [3, 40, null]],
    ['5 tập thể được UBND tỉnh khen thưởng (Bằng khen).', MERIT, ['UBND tỉnh'], [5, null, null]],
  ])('is what was given: %s', (sentence, form, grantors, counts) => {
    expect(awards(`Dịp này, ${sentence}`)).toEqual([[form, grantors ?? ['Chủ tịch UBND huyện'], counts]]);
  });

  it('stands in the quote', () => {
    expect(read('Dịp này, UBND xã khen 12 tập thể bằng hình thức Giấy khen.')[0]!.evidence.quote).toBe(
      'UBND xã khen 12 tập thể bằng hình thức Giấy khen',
    );
  });

  it('is each their own where there are two', () => {
    expect(awards('Dịp này, UBND tỉnh khen thưởng 5 tập thể (Bằng khen), 6 cá nhân (Giấy khen).')).toEqual([
      [MERIT, ['UBND tỉnh'], [5, null, null]],
      [COMMENDATION, ['UBND tỉnh'], [null, 6, null]],
    ]);
  });

  it('is not theirs where it is told of some of them', () => {
    expect(awards('Dịp này, UBND xã khen thưởng 14 cá nhân (trong đó có 2 người được bằng khen của tỉnh).')[0]).toEqual(
      ['OTHER_RECOGNITION', ['UBND xã'], [null, 14, null]],
    );
  });
});

describe('a form that goes to somebody', () => {
  it.each([
    ['Giấy khen của UBND xã về tay 4 thôn và 6 cá nhân.', COMMENDATION, ['UBND xã'], [4, 6, null]],
    ['Bằng khen của Hội Nông dân tỉnh đến với 3 chi hội.', MERIT, ['Hội Nông dân tỉnh'], [3, null, null]],
    ['Giấy khen của UBND huyện dành cho 5 tập thể.', COMMENDATION, ['UBND huyện'], [5, null, null]],
    ['Cờ thi đua của Bộ Công an thuộc về Công an huyện.', 'EMULATION_FLAG', ['Bộ Công an'], [1, null, null]],
  ])('is given by whose it is: %s', (sentence, form, grantors, counts) => {
    expect(awards(`Kết thúc hội nghị, ${sentence}`)).toEqual([[form, grantors, counts]]);
  });

  it.each([
    ['UBND tỉnh có bằng khen cho bốn tập thể và sáu cá nhân.', MERIT, ['UBND tỉnh'], [4, 6, null]],
    ['Hội Nông dân tỉnh cũng có 2 giấy khen cho 2 chi hội.', COMMENDATION, ['Hội Nông dân tỉnh'], [2, null, null]],
    ['LĐLĐ tỉnh có bằng khen về phong trào "Xanh" dành cho 3 tập thể.', MERIT, ['LĐLĐ tỉnh'], [3, null, null]],
  ])('by who has it for them: %s', (sentence, form, grantors, counts) => {
    expect(awards(`Tại đây, ${sentence}`)).toEqual([[form, grantors, counts]]);
  });

  it.each([
    'Bằng khen luôn đến với những người biết cố gắng.',
    'Đây là tấm bằng khen dành cho những đóng góp âm thầm của bà.',
    'Huyện có 12 bằng khen cho phong trào văn nghệ.',
    'Đội tuyển đạt 2 huy chương đồng Olympic dành cho các trường học khu vực châu Á.',
  ])('is no award where nobody gets it: %s', (sentence) => {
    expect(awards(sentence)).toEqual([]);
  });

  it('is handed over by who brought it', () => {
    const [award] = read(
      'Ông Vi Văn Khoát mang theo bằng khen của Hội Nông dân tỉnh trao cho chi hội thôn Khuổi Lầy và ông Đàm Văn Tựu.',
    );
    expect(award).toMatchObject({ grantors: ['Hội Nông dân tỉnh'], presenters: ['Vi Văn Khoát'] });
    expect(award!.named.map(({ name }) => name)).toEqual(['chi hội thôn Khuổi Lầy', 'Đàm Văn Tựu']);
  });

  it('is handed over by who pins it on', () => {
    const [award] = read(
      'Tại hội nghị, Kỷ niệm chương của Trung ương Hội đã được Đại tá Hoàng Văn Khuê gắn cho ông Thào Văn Páo và ông Lò Văn Ính.',
    );
    expect(award).toMatchObject({ presenters: ['Hoàng Văn Khuê'], recipients: { individuals: 2 } });
  });
});

describe('papers that are told short', () => {
  it('are read by their first letters', () => {
    expect(awards('Dịp này, 3 chi hội và 07 đ/c được UBND xã tặng GK vì đã có thành tích.')).toEqual([
      [COMMENDATION, ['UBND xã'], [3, 7, null]],
    ]);
    expect(awards('Dịp này, UBND tỉnh tặng 2 BK cho 2 tập thể.')).toEqual([[MERIT, ['UBND tỉnh'], [2, null, null]]]);
  });

  it.each(['hoàn thành chiến dịch', 'tham gia hội trại', 'đã tham dự lớp tập huấn'])(
    'of having %s are no awards',
    (words) => {
      expect(awards(`Dịp này, Huyện đoàn cấp Giấy chứng nhận ${words} cho 1.120 tình nguyện viên.`)).toEqual([]);
    },
  );
});
