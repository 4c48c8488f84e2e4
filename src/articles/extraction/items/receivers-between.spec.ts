import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/1/2023, Hội Nông dân huyện Nà Lươn tổ chức Hội nghị tổng kết công tác Hội năm 2022.';
const read = (text: string): ReturnType<typeof extractArticle>['awards'] => extractArticle(`${LEAD}\n${text}`).awards;
const awards = (text: string): unknown[] =>
  read(text).map(({ form, grantors, recipients: { groups, individuals, households } }) => [
    form,
    grantors[0] ?? null,
    groups,
    individuals,
    households,
  ]);
const [MERIT, PAPER, PRAISE] = ['CERTIFICATE_OF_MERIT', 'CERTIFICATE_OF_COMMENDATION', 'OTHER_RECOGNITION'];

describe('those who stand between the verb and the form', () => {
  it.each([
    ['Tại hội nghị, UBND xã trao cho 5 cá nhân Giấy khen.', [null, 5, null]],
    ['Tại hội nghị, UBND xã tặng 3 hộ và 5 cá nhân tiêu biểu Giấy khen.', [null, 5, 3]],
    ['Tại hội nghị, UBND xã trao tặng 2 anh Giấy khen.', [null, 2, null]],
    ['Tại hội nghị, UBND xã tặng ông Lò Văn Bảy Giấy khen.', [null, 1, null]],
    ['Tại hội nghị, UBND xã khen 5 cá nhân, mỗi người một giấy khen cùng 500 nghìn đồng.', [null, 5, null]],
    ['UBND xã ghi nhận 5 cá nhân của xã, mỗi người một giấy khen cùng 500 nghìn đồng.', [null, 5, null]],
    ['Tại hội nghị, UBND xã tặng 4 tập thể mỗi đơn vị một giấy khen.', [4, null, null]],
  ])('receive it: %s', (sentence, counts) => {
    expect(awards(sentence)).toEqual([[PAPER, 'UBND xã', ...counts]]);
  });

  it('do not where they got something else', () => {
    expect(awards('Tại hội nghị, UBND xã tặng quà 5 hộ nghèo, Giấy khen cho 3 cá nhân.')).toEqual([
      [PAPER, 'UBND xã', null, 3, null],
    ]);
    expect(awards('Toàn huyện ghi nhận 87 ca mắc, đã điều trị khỏi 71 ca.')).toEqual([]);
  });
});

describe('verbs of handing over', () => {
  it('pin a medal on', () => {
    expect(read('Dịp này, ông Lò Văn An gắn Kỷ niệm chương của Trung ương Hội cho 4 cán bộ.')[0]).toMatchObject({
      presenters: ['Lò Văn An'],
      grantors: ['Trung ương Hội'],
      recipients: { individuals: 4 },
      status: 'PRESENTED',
    });
    expect(read('Dịp này, 3 cán bộ được cài lên ngực áo Kỷ niệm chương do Trung ương Hội trao tặng.')[0]).toMatchObject(
      { grantors: ['Trung ương Hội'], recipients: { individuals: 3 } },
    );
    expect(read('Dịp này, lãnh đạo huyện gắn biển công trình chào mừng đại hội.')).toEqual([]);
  });

  it('take it out of somebody’s hand', () => {
    expect(
      read(
        'Tại lễ, 8 tập thể cùng 15 cá nhân (có 4 nữ) nhận Bằng khen của Chủ tịch UBND tỉnh từ tay đồng chí Lò Văn An.',
      )[0],
    ).toMatchObject({
      form: MERIT,
      presenters: ['Lò Văn An'],
      grantors: ['Chủ tịch UBND tỉnh'],
      recipients: { groups: 8, individuals: 15 },
    });
  });

  it('let a title belong to somebody, and carry no grantor over to it', () => {
    expect(
      awards(
        'Dịp này, UBND tỉnh tặng Bằng khen cho 3 tập thể; riêng danh hiệu “Nông dân trẻ” thuộc về 8 hội viên của Hội Nông dân.',
      ),
    ).toEqual([
      [MERIT, 'UBND tỉnh', 3, null, null],
      ['EMULATION_TITLE', null, null, 8, null],
    ]);
  });
});

describe('a prize of a contest', () => {
  it('that belongs to a team is an award, and one of a game is none', () => {
    expect(awards('Giải khuyến khích thuộc về Tổ tự quản số 3.')).toEqual([['PRIZE', null, 1, null, null]]);
    expect(awards('Ở nội dung bóng chuyền, giải khuyến khích thuộc về Tổ tự quản số 3.')).toEqual([]);
  });
});

describe('a decision', () => {
  it('told before grants the second award, too', () => {
    expect(
      awards(
        'Căn cứ Quyết định số 137/QĐ-UBND của Chủ tịch UBND xã, 44 hộ sau bình xét đã được tặng giấy khen. Cũng theo Quyết định này, hai khối gồm khối 7 và khối Tân Hưng được biểu dương.',
      ),
    ).toEqual([
      [PAPER, 'Chủ tịch UBND xã', null, null, 44],
      [PRAISE, 'Chủ tịch UBND xã', 2, null, null],
    ]);
  });
});
