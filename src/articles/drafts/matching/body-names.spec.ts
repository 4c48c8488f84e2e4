import { describe, expect, it } from '@jest/globals';
import { areasNamed, bodyKey, sameBody } from './body-names.js';

const AREAS = areasNamed(
  'Tin từ huyện Hàm Yên, tỉnh Tuyên Quang: huyện Hàm Yên tổng kết. TP. Ví Dụ và xã Thử Nghiệm cũng vậy.',
);

describe('the name of a body', () => {
  it.each([
    ['UBND tỉnh', 'uy ban nhan dan tinh'],
    ['Ủy ban MTTQ Việt Nam huyện Hàm Yên', 'uy ban mat tran to quoc huyen ham yen'],
    ['Hội LHPN TX. Bến Mây', 'hoi lien hiep phu nu thi xa ben may'],
  ])('%s is known as %s', (printed, key) => expect(bodyKey(printed)).toBe(key));

  it.each([
    ['UBND huyện Hàm Yên', 'UBND huyện Hàm Yên', 'NAME_EQUAL'],
    ['UBND huyện Hàm Yên', 'Ủy ban nhân dân huyện Hàm Yên', 'NAME_FOLDED_EQUAL'],
    ['Uỷ ban MTTQ huyện Hàm Yên', 'Ủy ban Mặt trận Tổ quốc Việt Nam huyện Hàm Yên', 'NAME_FOLDED_EQUAL'],
    [
      'Ủy ban Mặt trận Tổ quốc (MTTQ) Việt Nam huyện Hàm Yên',
      'Ủy ban MTTQ Việt Nam huyện Hàm Yên',
      'NAME_FOLDED_EQUAL',
    ],
    ['Ủy ban MTTQ huyện', 'Ủy ban MTTQ Việt Nam huyện Hàm Yên', 'NAME_COMPLETED'],
    ['Ban Thường trực Ủy ban MTTQ huyện', 'Ủy ban MTTQ Việt Nam huyện Hàm Yên', 'NAME_COMPLETED'],
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh Tuyên Quang', 'NAME_COMPLETED'],
    ['Hội Nông dân', 'Hội Nông dân huyện Hàm Yên', 'NAME_COMPLETED'],
    ['UBND huyện', 'UBND huyện Sơn Dương', null],
    ['UBND huyện', 'UBND tỉnh Tuyên Quang', null],
    ['Hội Nông dân huyện', 'Hội Cựu chiến binh huyện Hàm Yên', null],
  ])('%s and %s: %s', (printed, name, expected) => expect(sameBody(printed, name, AREAS)).toBe(expected));
});

describe('areas that a text names', () => {
  it('are its own words, the most often named first', () => {
    expect(AREAS.map(({ key }) => key)).toEqual([
      'huyen ham yen',
      'tinh tuyen quang',
      'thanh pho vi du',
      'xa thu nghiem',
    ]);
  });

  it('are not levels without a name', () => expect(areasNamed('lãnh đạo huyện và các xã; Xã hội hóa')).toEqual([]));
});
