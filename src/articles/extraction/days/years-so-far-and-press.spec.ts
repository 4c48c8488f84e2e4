import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const meeting = (text: string): unknown => {
  const [first] = extractArticle(text).meetings;
  return first && [first.title, first.kind, first.heldOn.value];
};

describe('the year of a day', () => {
  const day = (text: string): unknown => extractArticle(text).meetings[0]?.heldOn.value;

  it('is the one that is told up to now, and not where a period of years begins', () => {
    const held = 'Ngày 9/9, Hội Nông dân tỉnh Nà Lươn tổ chức hội nghị.';
    expect(day(`${held}\nTừ đầu năm 2021 đến nay, tỉnh có 500 hộ thoát nghèo.`)).toBe('2021-09-09');
    expect(day(`${held}\nTừ năm 2018 đến nay, tỉnh có 500 hộ thoát nghèo.`)).toBe('--09-09');
  });

  it('goes on behind December, and ends before January', () => {
    const held = (on: string, other: string): unknown =>
      day(`Ngày ${on}, Hội Nông dân tỉnh Nà Lươn tổ chức hội nghị.\nHội thi diễn ra ngày ${other}.`);
    expect(held('8/1', '26/12/2019')).toBe('2020-01-08');
    expect(held('26/12', '8/1/2020')).toBe('2019-12-26');
    expect(held('26/12', '8/11/2020')).toBe('2020-12-26');
  });
});

describe('a meeting', () => {
  it('is the one with the press, and not what the press is told of', () => {
    const press = 'Hội Nông dân tỉnh Nà Lươn vừa tổ chức họp báo về việc tổ chức Lễ tôn vinh nông dân giỏi.';
    const ahead = 'Tại buổi họp báo, ông Lò Văn Nhất cho biết, lễ tôn vinh sẽ diễn ra vào ngày 28-11-2021.';
    const title = 'họp báo về việc tổ chức Lễ tôn vinh nông dân giỏi';
    expect(meeting(`${press} ${ahead}`)).toEqual([title, 'OTHER', null]);
    expect(meeting(`Ngày 28-11, Lễ tôn vinh nông dân giỏi tỉnh Nà Lươn\n\n${press} ${ahead}`)).toEqual([
      title,
      'OTHER',
      null,
    ]);
  });

  it('is named behind "Trong …", but not where that is a programme of work', () => {
    const given = 'Hội LHPN tỉnh Nà Lươn đã trao Bằng khen cho 6 tập thể.';
    expect(meeting(`Trong Chương trình Gặp mặt kỷ niệm 89 năm thành lập Hội, ${given}`)).toEqual([
      'Chương trình Gặp mặt kỷ niệm 89 năm thành lập Hội',
      'OTHER',
      null,
    ]);
    expect(meeting(`Trong Chương trình xây dựng nông thôn mới, ${given}`)).toBeUndefined();
  });
});
