import { describe, expect, it } from '@jest/globals';
import { AWARD_FORMS } from '../../../awards/catalogue/forms/award-forms.js';
import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import { awardFormOf } from './award-form-of.js';

const CATALOGUE = AWARD_FORMS.map(({ code, nameVi, aliases, classes }) => ({
  id: code,
  code,
  label: nameVi,
  classes,
  names: [nameVi, ...aliases].map(foldVietnamese),
}));

const found = (form: string, formPrinted: string, grantor?: string) => {
  const grantors = grantor === undefined ? [] : [{ key: 'a1.g1', printed: grantor }];
  const resolved = awardFormOf({ form, formPrinted, grantors }, CATALOGUE);
  return resolved && [resolved.code, resolved.awardClass];
};

describe('the form that an article prints', () => {
  it.each([
    ['CERTIFICATE_OF_MERIT', 'bằng khen', undefined, ['CERTIFICATE_OF_MERIT', null]],
    ['CERTIFICATE_OF_MERIT', 'Bằng khen', 'UBND tỉnh', ['CERTIFICATE_OF_MERIT', null]],
    ['CERTIFICATE_OF_MERIT', 'Bằng khen', 'Thủ tướng Chính phủ', ['PRIME_MINISTER_MERIT', null]],
    ['EMULATION_FLAG', 'Cờ thi đua', 'Thủ tướng Chính phủ', ['GOVERNMENT_EMULATION_FLAG', null]],
    ['EMULATION_FLAG', 'cờ thi đua xuất sắc', 'Chính phủ', ['GOVERNMENT_EMULATION_FLAG', null]],
    ['EMULATION_FLAG', 'Cờ thi đua', 'UBND tỉnh Ví Dụ', ['EMULATION_FLAG', null]],
    [
      'COMMEMORATIVE_MEDAL',
      'Kỷ niệm chương “Vì sự nghiệp giai cấp nông dân Việt Nam”',
      undefined,
      ['FARMERS_MEDAL', null],
    ],
    ['CERTIFICATE_OF_COMMENDATION', 'giấy khen', undefined, ['CERTIFICATE_OF_COMMENDATION', null]],
    ['ORDER', 'Huân chương Lao động hạng Nhì', undefined, ['LABOUR_ORDER', 'SECOND']],
    ['ORDER', 'Huân chương Lao động hạng 3', undefined, ['LABOUR_ORDER', 'THIRD']],
    ['ORDER', 'Huân chương Độc lập hạng III', undefined, ['INDEPENDENCE_ORDER', 'THIRD']],
    [
      'COMMEMORATIVE_MEDAL',
      'Kỷ niệm chương “Vì sự nghiệp Đại đoàn kết dân tộc”',
      undefined,
      ['GREAT_UNITY_MEDAL', null],
    ],
    ['COMMEMORATIVE_MEDAL', 'Kỷ niệm chương Vì điều chưa ai biết', undefined, ['COMMEMORATIVE_MEDAL', null]],
    ['COMMEMORATIVE_MEDAL', 'Huy hiệu Đảng', undefined, ['PARTY_BADGE', null]],
    ['COMMEMORATIVE_MEDAL', 'huy hiệu 55 năm tuổi đảng', undefined, ['PARTY_BADGE', null]],
    ['COMMEMORATIVE_MEDAL', 'Huy hiệu Đảng 70, 60 và 55 năm', 'Tỉnh ủy Ví Dụ', ['PARTY_BADGE', null]],
    ['COMMEMORATIVE_MEDAL', 'Huy hiệu từ 30 đến 55 tuổi Đảng', undefined, ['PARTY_BADGE', null]],
    ['OTHER_RECOGNITION', 'Huy hiệu', undefined, ['BADGE', null]],
    ['LETTER_OF_COMMENDATION', 'Thư khen', undefined, ['LETTER_OF_PRAISE', null]],
  ])('%s, "%s" of %s: %j', (form, printed, grantor, expected) =>
    expect(found(form, printed, grantor)).toEqual(expected),
  );

  it.each([
    ['ORDER', 'Huân chương'],
    ['EMULATION_TITLE', 'danh hiệu chưa ai biết'],
    ['PRIZE', 'giải Nhất'],
    ['OTHER_RECOGNITION', 'khen thưởng'],
  ])('%s, "%s" is none for certain', (form, printed) => expect(found(form, printed)).toBeNull());
});

describe('the form that staff choose', () => {
  const chosen = (form: string, formPrinted: string) => {
    const resolved = awardFormOf({ form, formPrinted, grantors: [], changed: ['form'] }, CATALOGUE);
    return resolved && [resolved.code, resolved.awardClass];
  };

  it.each([
    ['CERTIFICATE_OF_COMMENDATION', 'Bằng khen', ['CERTIFICATE_OF_COMMENDATION', null]],
    ['LETTER_OF_COMMENDATION', 'Bằng khen', ['LETTER_OF_PRAISE', null]],
    ['ORDER', 'HCLĐ hạng Nhì', ['LABOUR_ORDER', 'SECOND']],
    ['STATE_TITLE', 'Nhà giáo ưu tú', ['MERITORIOUS_TEACHER', null]],
    ['STATE_TITLE', 'Tỉnh Anh hùng', ['HERO_PROVINCE', null]],
    ['EMULATION_TITLE', 'Gia đình văn hóa', ['CULTURAL_FAMILY', null]],
    ['OTHER_RECOGNITION', 'Tuyên dương', ['PUBLIC_HONOURING', null]],
  ])('%s holds for "%s": %j', (form, printed, expected) => expect(chosen(form, printed)).toEqual(expected));

  it.each([
    ['ORDER', 'Bằng khen'],
    ['ORDER', 'Gia đình văn hóa'],
    ['MEDAL', 'Huân chương Lao động hạng Ba'],
    ['EMULATION_TITLE', 'Nhà giáo ưu tú'],
    ['STATE_TITLE', 'Chiến sĩ thi đua cơ sở'],
    ['OTHER_RECOGNITION', 'Giấy khen'],
  ])('%s is none for certain where the words name another kind: "%s"', (form, printed) =>
    expect(chosen(form, printed)).toBeNull(),
  );
});
