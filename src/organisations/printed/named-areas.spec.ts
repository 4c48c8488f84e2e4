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

  it('are doubtful behind a post, where they are named like people, unless they are named without it, too', () => {
    const doubtful = (text: string) => areasNamed(text).flatMap(({ key, isLikePerson }) => (isLikePerson ? key : []));
    expect(doubtful('Chủ tịch Ủy ban MTTQ tỉnh Nông Văn Mẫu và Bí thư Đảng ủy xã Trần Thị Ví đã dự.')).toEqual([
      'tinh nong van mau',
      'xa tran thi vi',
    ]);
    expect(doubtful('Chủ tịch UBND huyện Trần Văn Mẫu, đại diện huyện Trần Văn Mẫu.')).toEqual([]);
    expect(doubtful('Chủ tịch UBND tỉnh Ví Dụ; phường Trần Văn Mẫu')).toEqual([]);
  });
});
