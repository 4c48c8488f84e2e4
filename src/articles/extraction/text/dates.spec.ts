import { describe, expect, it } from '@jest/globals';
import { daysIn, publishedIn } from './dates.js';
import type { YearClues } from '../days/year-clues.js';
import { dateOf } from '../days/year.js';

const none: YearClues = {
  published: null,
  lead: '',
  headline: '',
  yearReviewed: null,
  yearPlanned: null,
  otherDays: [],
  decisionYear: null,
  termElected: null,
  halfYear: null,
  stageOver: null,
  remembered: '',
};
const dated = (lead: string, clues: Partial<YearClues> = {}): (string | null)[] => {
  const { value, inferredFrom } = dateOf(daysIn(lead)[0]!, { ...none, lead, ...clues });
  return [value, inferredFrom];
};

describe('days as articles print them', () => {
  it.each([
    ['Ngày 12/1, Hội', 12, 1, null],
    ['Ngày 18-1, Hội', 18, 1, null],
    ['Sáng 16.11, Hội', 16, 11, null],
    ['Ngày 4 tháng 3 năm 2015, Hội', 4, 3, 2015],
    ['Sáng nay (17/12), Hội', 17, 12, null],
    ['Hôm qua 12.5, Hội', 12, 5, null],
    ['Chiều 20 - 12, Hội', 20, 12, null],
    ['Sáng ngày 06/7/2021, Hội', 6, 7, 2021],
  ])('%s', (text, day, month, year) => {
    expect(daysIn(text)[0]).toMatchObject({ day, month, year, announced: true });
  });

  it('takes no fraction, share or impossible day for one', () => {
    expect(
      ['đạt 39/45 công đoàn', '31/2', 'tỷ lệ 93,67%', 'số 1034/QĐ-UBND'].flatMap((text) =>
        daysIn(text).filter(({ announced }) => announced),
      ),
    ).toEqual([]);
  });

  it('reads datelines, also those with a month only', () => {
    expect(publishedIn('Thứ Tư, 03-06-2020, 02:56')).toEqual({ day: '2020-06-03', year: 2020, month: 6 });
    expect(publishedIn('date 2023-11')).toEqual({ day: null, year: 2023, month: 11 });
  });

  it('are none where two of them span the years of an anniversary', () => {
    const spanned = 'kỷ niệm 55 năm (ngày 6 tháng 6 năm 1969 - ngày 6 tháng 6 năm 2024)';
    expect(daysIn(`Sáng 9/6, Đoàn xã họp mặt ${spanned}.`).map(({ printed }) => printed)).toEqual(['Sáng 9/6']);
    expect(daysIn('Từ ngày 6 tháng 6 năm 2024 - ngày 8 tháng 6 năm 2024, Đoàn xã họp.')).toHaveLength(2);
  });
});

describe('the year of a day printed without one', () => {
  it.each([
    [
      'the year under review, held in January',
      'Ngày 12/1, tổng kết năm 2020',
      { yearReviewed: 2020, yearPlanned: 2021 },
      '2021-01-12',
      'YEAR_REVIEWED',
    ],
    [
      'the year under review, held in December',
      'Ngày 28/12, tổng kết năm 2020',
      { yearReviewed: 2020 },
      '2020-12-28',
      'YEAR_REVIEWED',
    ],
    [
      'the day of publication',
      'Ngày 30/12, tổng kết',
      { published: { year: 2021, month: 1, day: 2, source: 'PUBLISHED_ON' } },
      '2020-12-30',
      'PUBLISHED_ON',
    ],
    [
      'an anniversary with its years',
      'Ngày 18-11, Lễ kỷ niệm 90 năm Ngày truyền thống MTTQ (18/11/1930-18/11/2020)',
      {},
      '2020-11-18',
      'ANNIVERSARY',
    ],
    [
      'an anniversary that is counted',
      'Chiều 13/10, kỷ niệm 91 năm Ngày thành lập Hội Nông dân Việt Nam',
      {},
      '2021-10-13',
      'ANNIVERSARY',
    ],
    [
      'a decision',
      'Ngày 22/3, trao Kỷ niệm chương',
      { decisionYear: { year: 2025, month: 3 } },
      '2025-03-22',
      'DECISION_DATE',
    ],
    [
      'the term that was elected for',
      'Sáng 20/6, hội nghị tổng kết công tác bầu cử đại biểu HĐND các cấp nhiệm kỳ 2016- 2021',
      {},
      '2016-06-20',
      'TERM',
    ],
    [
      'a period as long as what is looked back on',
      'Chiều 22/8, hội nghị sơ kết 10 năm xây dựng nền Quốc phòng toàn dân, giai đoạn 2009 – 2019',
      {},
      '2019-08-22',
      'YEAR_IN_TITLE',
    ],
    [
      'the spring in which recruits were called up',
      'Sáng 9-4, tổng kết công tác tuyển quân năm 2025, bàn phương hướng nhiệm vụ năm 2026',
      { yearReviewed: 2025, yearPlanned: 2026 },
      '2025-04-09',
      'YEAR_REVIEWED',
    ],
    [
      'a period, and not the term of a congress whose resolution was carried out',
      'Chiều 19/5, Huyện đoàn Tân Ví tổ chức hội nghị điển hình tiên tiến giai đoạn 2015 - 2020; tổng kết chương trình thực hiện Nghị quyết Đại hội Đảng bộ huyện, nhiệm kỳ 2015 - 2020',
      {},
      '2020-05-19',
      'YEAR_IN_TITLE',
    ],
    ['a term', 'Ngày 28/6, Đại hội lần thứ XV, nhiệm kỳ 2024 - 2029', {}, '2024-06-28', 'TERM'],
  ] as const)('comes from %s', (_, lead, clues, value, source) => {
    expect(dated(lead, clues as Partial<YearClues>)).toEqual([value, source]);
  });

  it('is none that lies ahead of the day on which the article is read by more than two months', () => {
    const lead = 'Ngày 18/9, hội nghị biểu dương điển hình tiên tiến, giai đoạn 2025-2030';
    expect(dated(lead)).toEqual(['2030-09-18', 'YEAR_IN_TITLE']);
    expect(dated(lead, { readOn: '2026-11-26' })).toEqual(['--09-18', null]);
    expect(dated(lead, { readOn: '2030-07-31' })).toEqual(['2030-09-18', 'YEAR_IN_TITLE']);
  });

  it('stays open where nothing tells it', () => {
    expect(dated('Ngày 12/1, Hội Nông dân huyện họp mặt')).toEqual(['--01-12', null]);
    expect(dated('Ngày 22/8, hội nghị sơ kết 3 năm thực hiện Đề án, giai đoạn 2016-2025')).toEqual(['--08-22', null]);
  });
});
