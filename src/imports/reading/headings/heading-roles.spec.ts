import { describe, expect, it } from '@jest/globals';
import { rolesOfColumn, rolesOfHeading } from './heading-roles.js';

const said = (heading: string): string => {
  const roles = rolesOfHeading(heading);
  return roles === null ? '–' : [roles.meaning, ...roles.also].join('+');
};

describe('what a heading says', () => {
  it.each([
    ['STT', 'ORDINAL'],
    ['Số TT', 'ORDINAL'],
    ['#', 'ORDINAL'],
    ['HỌ VÀ TÊN', 'NAME'],
    ['Ho va ten', 'NAME'],
    ['Họ & tên', 'NAME'],
    ['Tên tập thể, cá nhân', 'NAME'],
    ['Chức vụ, đơn vị công tác', 'POSITION+UNIT'],
    ['Đơn vị công tác, chức vụ', 'UNIT+POSITION'],
    ['Họ và tên, chức vụ, đơn vị', 'NAME+POSITION+UNIT'],
    ['Nghề nghiệp, chức vụ', 'POSITION'],
    ['Hình thức khen thưởng', 'FORM'],
    ['Danh hiệu thi đua, hình thức khen thưởng', 'FORM'],
    ['Hình thức khen thưởng (đề nghị)', 'FORM'],
    ['Mức tiền thưởng (đồng)', 'BONUS'],
    ['Năm', 'PERIOD'],
    ['Nam', 'OTHER'],
    ['Năm sinh', 'OTHER'],
    ['Ngày, tháng, năm sinh', 'OTHER'],
    ['Số vào sổ', 'CERTIFICATE_NUMBER'],
    ['Ghi chú', 'NOTE'],
    ['Ông (bà)', 'NAME_OR_HONORIFIC'],
    ['Đối tượng', 'NAME_OR_KIND'],
    ['Mã nội bộ', '–'],
    ['', '–'],
  ])('%s: %s', (heading, roles) => {
    expect(said(heading)).toBe(roles);
  });

  it('under others is what the lowest that is known says', () => {
    expect(rolesOfColumn(['Khen thưởng', 'Mức thưởng'])).toMatchObject({ meaning: 'BONUS' });
    expect(rolesOfColumn(['Năm sinh', 'Nam'])).toMatchObject({ meaning: 'OTHER' });
    expect(rolesOfColumn(['Họ và tên', 'Nam'])).toMatchObject({ meaning: 'NAME' });
    expect(rolesOfColumn(['Thông tin', 'Đơn vị'])).toMatchObject({ meaning: 'UNIT' });
  });
});
