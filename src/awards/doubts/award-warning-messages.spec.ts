import { describe, expect, it } from '@jest/globals';
import { AWARD_WARNING, type AwardWarningCode } from '../vocabulary.js';
import { AWARD_WARNING_MESSAGES, describeAwardWarning } from './award-warning-messages.js';

const DATA: Record<AwardWarningCode, Record<string, string | number>> = {
  AUTHORITY_NOT_IN_CATALOGUE: { form: 'Bằng khen', formEn: 'Certificate of Merit', level: '', system: '', kind: '' },
  RECIPIENT_KIND_NOT_GRANTED: { form: 'Cờ thi đua', formEn: 'Emulation Flag', recipientKind: 'INDIVIDUAL' },
  CLASS_NOT_IN_CATALOGUE: { form: 'Giấy khen', formEn: 'Certificate of Commendation', awardClass: 'FIRST' },
  RULE_NOT_SEEN: { form: 'Bằng khen', formEn: 'Certificate of Merit', day: '2026-10-01', instrument: '06/2026/QH16' },
  FORM_NOT_YET_IN_FORCE: { form: 'Giấy khen', formEn: 'Certificate of Commendation', day: '2024-01-01' },
  FORM_NO_LONGER_IN_FORCE: { form: 'Giấy khen', formEn: 'Certificate of Commendation', day: '2025-06-30' },
  DECISION_BEFORE_ACHIEVEMENT_END: { decidedOn: '2020-12-20', end: '2021' },
  DECISION_IN_FUTURE: { decidedOn: '2121-01-05', judgedOn: '2021-01-05' },
  GRANTOR_NOT_EXISTING: { decidedOn: '2025-08-01' },
  GRANTOR_NOT_LINKED: { grantor: 'Hội Nông dân tỉnh Ví Dụ' },
  RECIPIENT_BODY_NOT_EXISTING: { decidedOn: '2025-08-01' },
  RECIPIENT_AREA_NOT_EXISTING: { decidedOn: '2025-08-01' },
  ONCE_IN_LIFETIME_ALREADY_HELD: { form: 'Kỷ niệm chương', formEn: 'Commemorative Medal', count: 1 },
  LIKELY_DUPLICATE: {
    form: 'Giấy khen',
    formEn: 'Certificate of Commendation',
    count: 1,
    likeVi: 'Nguyễn Văn Mẫu, Quyết định số 1/QĐ-MTTQ ngày 05/01/2021',
    likeEn: 'Nguyễn Văn Mẫu, decision 1/QĐ-MTTQ of 05/01/2021',
  },
  LIKELY_MINOR: { sign: 'PUPIL' },
  NAME_MISTYPED: { name: 'nguyễn văn mẫu', sign: 'NO_CAPITALS', likely: 'Nguyễn Văn Mẫu' },
  BONUS_DIFFERS: { printed: 500_000, expected: 447_000, coefficient: 0.3, baseSalary: 1_490_000 },
};

describe('what staff read of a warning', () => {
  it.each(Object.keys(AWARD_WARNING) as AwardWarningCode[])('%s is a whole sentence in both languages', (code) => {
    expect(AWARD_WARNING_MESSAGES[code].vi).not.toBe(AWARD_WARNING_MESSAGES[code].en);
    for (const language of ['vi', 'en'] as const) {
      expect(describeAwardWarning({ code, data: DATA[code] }, language)).toMatch(/^[^{}]+\.$/u);
      expect(describeAwardWarning({ code, data: DATA[code] }, language)).not.toMatch(/[A-Z]{5}/u);
    }
  });

  it('writes days and sums as Vietnamese papers do', () => {
    const say = (code: AwardWarningCode) => describeAwardWarning({ code, data: DATA[code] }, 'vi');
    expect(say('BONUS_DIFFERS')).toBe('Tiền thưởng ghi 500.000 đồng, khác mức tính 447.000 đồng (0,3 × 1.490.000).');
    expect(say('FORM_NO_LONGER_IN_FORCE')).toBe(
      'Thẩm quyền tặng Giấy khen của cơ quan này đã hết từ sau ngày 30/06/2025.',
    );
    expect(say('LIKELY_DUPLICATE')).toBe(
      'Có thể trùng: đã ghi 1 Giấy khen của cùng cơ quan cho cùng thành tích hoặc cùng năm: Nguyễn Văn Mẫu, Quyết định số 1/QĐ-MTTQ ngày 05/01/2021.',
    );
    expect(say('ONCE_IN_LIFETIME_ALREADY_HELD')).toBe(
      'Kỷ niệm chương chỉ tặng một lần; người này đã có 1 lần ghi nhận.',
    );
    expect(say('RECIPIENT_KIND_NOT_GRANTED')).toBe('Cờ thi đua không tặng cho đối tượng là cá nhân.');
  });
});
