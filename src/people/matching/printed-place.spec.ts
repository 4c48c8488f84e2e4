import { describe, expect, it } from '@jest/globals';
import { likeness, placeKey, positionKeys } from './place-likeness.js';
import { printedPlace } from './printed-place.js';

describe('a printed unit', () => {
  it('names its commune and province at its end, where it names any', () => {
    expect(printedPlace('Thôn Nà Luông, xã Yên Phú, tỉnh Tuyên Quang')).toEqual({
      commune: 'xa yen phu',
      province: 'tinh tuyen quang',
    });
    expect(printedPlace('UBND phường Ví Dụ, TP Hà Nội')).toEqual({
      commune: 'phuong vi du',
      province: 'thanh pho ha noi',
    });
    expect(printedPlace('Trường Tiểu học Ví Dụ')).toEqual({ commune: null, province: null });
    expect(printedPlace(null)).toEqual({ commune: null, province: null });
  });

  it('is compared with abbreviations written out', () => {
    expect(placeKey('UBMTTQ xã Ví Dụ')).toBe(placeKey('Uỷ ban Mặt trận Tổ quốc Việt Nam xã Ví Dụ'));
    expect(likeness(placeKey('Thôn Nà Luông'), placeKey('Thôn Nà Luông, xã Yên Phú'))).toBe('WITHIN');
    expect(likeness(placeKey('Thôn 1'), placeKey('Thôn 12'))).toBeNull();
    expect(likeness('', '')).toBeNull();
  });

  it('has positions of its own for each post', () => {
    expect(positionKeys('Bí thư Chi bộ, Trưởng thôn')).toEqual(['bi thu chi bo', 'truong thon']);
  });
});
