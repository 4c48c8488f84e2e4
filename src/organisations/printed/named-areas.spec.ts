import { describe, expect, it } from '@jest/globals';
import { areasNamed } from './named-areas.js';

describe('areas that a text names', () => {
  it('are its own words, the most often named first', () =>
    expect(
      areasNamed(
        'Tin từ huyện Hàm Yên, tỉnh Tuyên Quang: huyện Hàm Yên tổng kết. TP. Ví Dụ và xã Thử Nghiệm cũng vậy.',
      ).map(({ key }) => key),
    ).toEqual(['huyen ham yen', 'tinh tuyen quang', 'thanh pho vi du', 'xa thu nghiem']));

  it('are not levels without a name', () => {
    expect(areasNamed('lãnh đạo huyện và các xã; Xã hội hóa')).toEqual([]);
    expect(areasNamed('Ủy ban MTTQ huyện\nNgày hội')).toEqual([]);
  });
});
