import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const meetings = (text: string) =>
  extractArticle(text).meetings.map(({ title, heldOn, organisers }) => [title, heldOn.value, organisers.join()]);

describe('meetings, in words that few reports use', () => {
  it.each([
    [
      'a group of bodies with a dash in its name is one',
      'Sáng 12/1/2023, Khối thi đua Mặt trận - Đoàn thể tỉnh Vàng Khê tổ chức hội nghị tổng kết.',
      [['hội nghị tổng kết', '2023-01-12', 'Khối thi đua Mặt trận - Đoàn thể tỉnh Vàng Khê']],
    ],
    [
      '"10/10 tổ dân phố" is no day',
      'Có 10/10 tổ dân phố của phường Nà Lươn tổ chức hội nghị tổng kết năm.',
      [['hội nghị tổng kết năm', null, '']],
    ],
    [
      'how far many have come by a day is none',
      'Đến ngày 30/6/2022, Hội Nông dân huyện Khe Vàng hoàn thành Đại hội nhiệm kỳ 2022-2027.',
      [],
    ],
    [
      'what a body will look back on is none, though it has a day',
      'Ngày 25/1/2023, Hội Nông dân huyện Khe Vàng sẽ tổng kết công tác Hội năm 2022.',
      [],
    ],
    [
      '"các xã" hold none that is known',
      'Đại hội các chi hội\nSáng 25/11/2022, Đại hội Chi hội Nông dân được các xã tổ chức.',
      [['Đại hội Chi hội Nông dân', '2022-11-25', '']],
    ],
    [
      'a ceremony that a headline tells by its place is called by its kind',
      'Ông Trần Văn Khê dự lễ tại xã Nà Lươn\nSáng 5/1/2023, ông Trần Văn Khê, Chủ tịch UBND huyện đã trao Giấy khen cho 5 tập thể.',
      [['lễ', null, '']],
    ],
    [
      'a long opening may end in the day',
      'Trong không khí thi đua sôi nổi, trong hai ngày 26 - 27/9/2022, tại nhà văn hóa trung tâm huyện Khe Vàng tỉnh Vàng Khê nơi có nhiều phong trào thi đua, ngày 27/9, Đại hội Hội Nông dân huyện Khe Vàng đã diễn ra.',
      [['Đại hội Hội Nông dân huyện Khe Vàng', '2022-09-26', '']],
    ],
  ])('%s', (_what, text, expected) => {
    expect(meetings(text)).toEqual(expected);
  });

  it('one that looks at the next six months is held in their year', () => {
    const [meeting] = extractArticle(
      'Ngày 5/7/2023, UBND huyện Khe Vàng tổ chức Hội nghị triển khai nhiệm vụ 6 tháng cuối năm 2023.',
    ).meetings;
    expect(meeting).toMatchObject({ yearReviewed: 2023, yearPlanned: 2023 });
  });

  it.each([
    [
      'is its own at Tết, though achievements are told',
      'Ngày 25/1, UBND huyện Khe Vàng tổ chức lễ khen thưởng, gặp mặt Tết các gia đình tiêu biểu vụ xuân năm 2022.',
      { value: '2022-01-25', inferredFrom: 'YEAR_IN_TITLE' },
    ],
    [
      'of an election is the first of the term',
      'Ngày 20/7, UBND huyện Khe Vàng tổ chức hội nghị tổng kết công tác bầu cử đại biểu HĐND các cấp nhiệm kỳ 2021-2026.',
      { value: '2021-07-20', inferredFrom: 'TERM' },
    ],
    [
      'ends a period that is as long as what was looked back on',
      'Ngày 20/7, UBND huyện Khe Vàng tổ chức hội nghị sơ kết 10 năm thực hiện phong trào, giai đoạn 2009-2019.',
      { value: '2019-07-20', inferredFrom: 'YEAR_IN_TITLE' },
    ],
  ])('the year %s', (_what, text, heldOn) => {
    expect(extractArticle(text).meetings[0]?.heldOn).toMatchObject(heldOn);
  });
});

describe('congresses of many', () => {
  it('are told by how many of all have held theirs', () => {
    expect(
      meetings(
        'Hơn 71% Hội cơ sở hoàn thành đại hội\n\nPhó Chủ tịch Hội tỉnh Lò Văn Khôi cho biết, tính đến ngày 4-4, toàn tỉnh có 93/130 Hội cơ sở đã tổ chức thành công đại hội nhiệm kỳ 2022-2027.',
      ),
    ).toEqual([]);
  });
});
