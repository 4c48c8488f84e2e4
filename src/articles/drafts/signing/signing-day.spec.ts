import { describe, expect, it } from '@jest/globals';
import { signingDay } from './signing-day.js';

describe('the day on which a decision was signed', () => {
  it.each([
    ['tặng Bằng khen (Quyết định số 12/QĐ-MTTQ ngày 04/01/2024)', '12/QĐ-MTTQ ngày 04/01/2024'],
    ['theo Quyết định số 12/QĐ-MTTQ, ngày 4/1/2024 cho 12 tập thể', '12/QĐ-MTTQ, ngày 4/1/2024'],
    ['Quyết định số 12/QĐ-MTTQ ký ngày 4 tháng 1 năm 2024', '12/QĐ-MTTQ ký ngày 4 tháng 1 năm 2024'],
    [
      'Quyết định số 12/QĐ-MTTQ của Ban Thường trực Ủy ban MTTQ tỉnh ngày 4.1.2024 tặng',
      '12/QĐ-MTTQ của Ban Thường trực Ủy ban MTTQ tỉnh ngày 4.1.2024',
    ],
  ])('is read of “%s”', (text, quote) => {
    expect(signingDay(text, '12/QĐ-MTTQ')).toEqual({ signedOn: '2024-01-04', quote });
  });

  it.each([
    ['no day', 'Quyết định số 12/QĐ-MTTQ tặng Bằng khen'],
    ['no year', 'Quyết định số 12/QĐ-MTTQ ngày 4/1 tặng Bằng khen'],
    ['another number', 'Quyết định số 12/QĐ-MTTQ-BTT ngày 04/01/2024'],
    ['the day of the meeting', 'Quyết định số 12/QĐ-MTTQ tặng Bằng khen; tại hội nghị ngày 9/1/2024'],
    ['two days', 'số 12/QĐ-MTTQ ngày 04/01/2024; số 12/QĐ-MTTQ ngày 05/01/2024'],
  ])('is not told by %s', (_why, text) => {
    expect(signingDay(text, '12/QĐ-MTTQ')).toBeNull();
  });
});
