import { describe, expect, it } from '@jest/globals';
import { namesOnRecord } from '../../organisations/printed/body-names.js';
import { isIssuer } from './issuer-names.js';

describe('names of an issuer', () => {
  const WHOLE = 'uy ban mat tran to quoc viet nam tinh vi du';

  it.each([
    'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Ví Dụ',
    'TM. Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ví Dụ',
    'BAN THƯỜNG TRỰC UBMTTQ VIỆT NAM TỈNH VÍ DỤ',
    'Ủy ban MTTQ tỉnh Ví Dụ',
    'Ban thuong truc UBMTTQ Viet Nam tinh Vi Du',
  ])('of %s lead to the committee, written out and shortened', (printed) => {
    expect(namesOnRecord(printed)).toEqual(expect.arrayContaining([WHOLE, 'uy ban mttq viet nam tinh vi du']));
  });

  it.each([
    ['Ban Thường trực Ủy ban MTTQ tỉnh Ví Dụ', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ví Dụ', true],
    ['Chủ tịch UBND tỉnh Ví Dụ', 'Ủy ban nhân dân tỉnh Ví Dụ', true],
    ['Ủy ban MTTQ Việt Nam tỉnh Mẫu', 'Ủy ban MTTQ Việt Nam tỉnh Ví Dụ', false],
    ['Hội Nông dân tỉnh Ví Dụ', 'Ủy ban MTTQ Việt Nam tỉnh Ví Dụ', false],
  ])('%s is %s: %s', (printed, name, is) => expect(isIssuer(printed, name)).toBe(is));

  it('begin with what is printed, and are no others for a body of another kind', () => {
    expect(namesOnRecord('Hội Nông dân tỉnh Ví Dụ')).toEqual([
      'hoi nong dan tinh vi du',
      'hoi nong dan viet nam tinh vi du',
    ]);
    expect(namesOnRecord('Ban Thường trực Hội đồng nhân dân tỉnh Ví Dụ')).toHaveLength(1);
  });
});
