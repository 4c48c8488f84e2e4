import { describe, expect, it } from '@jest/globals';
import { areasNamed } from '../printed/named-areas.js';
import { nameAgreement } from './name-agreement.js';

const AREAS = areasNamed('Tin từ huyện Hàm Yên, tỉnh Tuyên Quang, TP. Ví Dụ và xã Thử Nghiệm.');

describe('the printed name of a body', () => {
  it.each([
    ['UBND huyện Hàm Yên', 'UBND huyện Hàm Yên', 'NAME_EQUAL'],
    ['UBND huyện Hàm Yên', 'Ủy ban nhân dân huyện Hàm Yên', 'NAME_FOLDED_EQUAL'],
    ['UBND HUYEN HAM YEN', 'Ủy ban nhân dân huyện Hàm Yên', 'NAME_FOLDED_EQUAL'],
    ['Hội LHPN TX. Bến Mây', 'Hội Liên hiệp Phụ nữ thị xã Bến Mây', 'NAME_FOLDED_EQUAL'],
    ['Chi hội CCB thôn Đông', 'Chi hội Cựu chiến binh thôn Đông', 'NAME_FOLDED_EQUAL'],
    ['Uỷ ban MTTQ huyện Hàm Yên', 'Ủy ban Mặt trận Tổ quốc Việt Nam huyện Hàm Yên', 'NAME_FOLDED_EQUAL'],
    [
      'Ủy ban Mặt trận Tổ quốc (MTTQ) Việt Nam huyện Hàm Yên',
      'Ủy ban MTTQ Việt Nam huyện Hàm Yên',
      'NAME_FOLDED_EQUAL',
    ],
    ['Ủy ban MTTQ huyện', 'Ủy ban MTTQ Việt Nam huyện Hàm Yên', 'NAME_COMPLETED'],
    ['Chủ tịch Ủy ban Trung ương MTTQ Việt Nam', 'Ủy ban Trung ương MTTQ Việt Nam', 'NAME_COMPLETED'],
    ['Chủ tịch Tổng Liên đoàn Lao động Việt Nam', 'Tổng Liên đoàn Lao động Việt Nam', 'NAME_COMPLETED'],
    ['Chủ tịch Liên hiệp các Hội KHKT huyện Hàm Yên', 'Liên hiệp các Hội KHKT huyện Hàm Yên', 'NAME_COMPLETED'],
    [
      'Chủ tịch Hội đồng Thi đua - Khen thưởng huyện Hàm Yên',
      'Hội đồng Thi đua - Khen thưởng huyện Hàm Yên',
      'NAME_COMPLETED',
    ],
    ['Ủy ban MTTQ Việt Nam', 'Ủy ban MTTQ Việt Nam huyện Hàm Yên', 'NAME_COMPLETED'],
    ['Ban Thường trực Ủy ban MTTQ huyện', 'Ủy ban MTTQ Việt Nam huyện Hàm Yên', 'NAME_COMPLETED'],
    ['Chủ tịch UBND huyện Hàm Yên', 'Ủy ban nhân dân huyện Hàm Yên', 'NAME_COMPLETED'],
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh Tuyên Quang', 'NAME_COMPLETED'],
    ['Hội Nông dân', 'Hội Nông dân huyện Hàm Yên', 'NAME_COMPLETED'],
    ['Hội Nông dân xã Mẫu, huyện Ví Dụ', 'Hội Nông dân xã Mẫu', 'NAME_COMPLETED'],
    ['Hội Nông dân xã Mẫu', 'Hội Nông dân xã Mậu', 'NAME_OTHER_ACCENTS'],
    ['Trung ương Hội Nông dân', 'Trung ương Hội Nông dân Việt Nam', 'NAME_FOLDED_EQUAL'],
    ['Hội Nông dân', 'Hội Nông dân Việt Nam', null],
    ['UBND huyện', 'UBND huyện Sơn Dương', null],
    ['UBND huyện', 'UBND tỉnh Tuyên Quang', null],
    ['Hội Nông dân huyện', 'Hội Cựu chiến binh huyện Hàm Yên', null],
  ])('%s and %s: %s', (printed, name, expected) => expect(nameAgreement(printed, name, AREAS)).toBe(expected));
});
