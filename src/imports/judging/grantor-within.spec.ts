import { describe, expect, it } from '@jest/globals';
import { grantorWithin, isAnother, type Issuer } from './grantor-within.js';

const issuer: Issuer = { name: 'Ủy ban MTTQ Việt Nam tỉnh Thử', system: 'FRONT', level: 'PROVINCE' };

describe('the grantor printed with a form of award', () => {
  it.each([
    ['Bằng khen của Bộ trưởng', true],
    ['Bằng khen của UBND tỉnh', true],
    ['Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh Thử', true],
    ['Bằng khen Tổng LĐLĐ Việt Nam', true],
    ['Bằng khen của Ủy ban Trung ương MTTQ Việt Nam', true],
    ['Giấy khen của Ủy ban MTTQ huyện Mẫu, tỉnh Thử', true],
    ['Giấy khen của Ban Thường trực UBMTTQ thị xã Mẫu', true],
    ['Bằng khen của Ủy ban MTTQ Việt Nam tỉnh Thử', false],
    ['Bằng khen của Chủ tịch UBMTTQ tỉnh', false],
    ['Bằng khen của Chủ tịch', false],
    ['BK UBND tỉnh', true],
    ['BK Hội ND tỉnh', true],
    ['BK Hội PN tỉnh', true],
    ['BK HCCB tỉnh', true],
    ['BK Đoàn TN tỉnh', true],
    ['BK Sở Nội vụ', true],
    ['Bằng khen Bộ Y tế', true],
    ['BK LĐLĐ tỉnh', true],
    ['GK UBMTTQ xã Mẫu', true],
    ['BK UBMTTQ tỉnh', false],
    ['BK tỉnh', false],
  ])('%s: another than the issuer %s', (form, another) =>
    expect(isAnother(grantorWithin(form) ?? '', issuer)).toBe(another),
  );

  it('is not there in most forms', () => {
    expect(grantorWithin('Bằng khen')).toBeNull();
    expect(grantorWithin('Giấy khen củabất kỳ')).toBeNull();
  });
});
