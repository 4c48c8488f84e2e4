import { describe, expect, it } from '@jest/globals';
import { barePlaces, isSaidBy, placesIn } from './printed-places.js';

const said = (text: string) => placesIn(text).map(({ words, names }) => `${words[0]!.called} | ${names.join(' or ')}`);

describe('places that a text names', () => {
  it.each([
    ['Xã Tân Lập', ['xa | Tân Lập']],
    ['Phường 5, Quận 3', ['phuong | 5', 'quan | 3']],
    ['P.5, Q.3, TP.HCM', ['phuong | 5', 'quan | 3', 'thanh pho | Hồ Chí Minh']],
    ['P5 Q3', ['phuong | 5', 'quan | 3']],
    ['Ủy ban MTTQ xã Tân Lập, huyện Ví Dụ', ['xa | Tân Lập', 'huyen | Ví Dụ']],
    ['Hội Nông dân xã Tân Lập huyện Ví Dụ tỉnh Mẫu', ['xa | Tân Lập', 'huyen | Ví Dụ', 'tinh | Mẫu']],
    ['HỘI NÔNG DÂN XÃ TÂN LẬP, HUYỆN VÍ DỤ', ['xa | TÂN LẬP', 'huyen | VÍ DỤ']],
    ['Thôn 3, xã Tân Lập', ['thôn | 3', 'xa | Tân Lập']],
    ['Tổ dân phố số 5 phường Tân Lập', ['phuong | Tân Lập']],
    ['UBND thị xã Ví Dụ', ['thi xa | Ví Dụ']],
    ['Huyện ủy Ví Dụ', ['huyen | Ví Dụ']],
    ['xã Tân Lập nhiệm kỳ 2019 - 2024', ['xa | Tân Lập']],
    ['Xã Tân Lập 2020', ['xa | Tân Lập']],
    ['Phường Phường Đúc', ['phuong | Phường Đúc']],
    ['xã Tứ Xã, huyện Ví Dụ', ['xa | Tứ Xã', 'huyen | Ví Dụ']],
    ['Xã Tứ Quận', ['xa | Tứ Quận']],
    ['Hội Nông dân xã Tứ Quận huyện Ví Dụ', ['xa | Tứ Quận', 'huyen | Ví Dụ']],
    ['UBND xã Thượng Quận nhiệm kỳ 2019 - 2024', ['xa | Thượng Quận']],
    ['XÃ VỤ BẢN, TỈNH MẪU', ['xa | VỤ BẢN', 'tinh | MẪU']],
    ['Xã An Ấp - huyện Ví Dụ', ['xa | An Ấp', 'huyen | Ví Dụ']],
    ['Xã Phước Tỉnh; Xã Nội Thôn', ['xa | Phước Tỉnh', 'xa | Nội Thôn']],
    ['Thị trấn An Lạc Thôn huyện Ví Dụ', ['thi tran | An Lạc Thôn', 'huyen | Ví Dụ']],
    ['Xã Tam Thôn Hiệp huyện Ví Dụ', ['xa | Tam Thôn Hiệp', 'huyen | Ví Dụ']],
    ['Thon Dong Xa Dan Phuong', ['thôn | Dong', 'xa | Dan Phuong']],
    ['Thị xã Mẫu Huyện Quan Ví', ['thi xa | Mẫu', 'huyen | Quan Ví']],
    ['Phường 5 Quận 3', ['phuong | 5', 'quan | 3']],
    ['Phường 5 Phường 6', ['phuong | 5', 'phuong | 6']],
    ['Thôn Đông Xã Tân Lập Huyện Ví Dụ', ['thôn | Đông', 'xa | Tân Lập', 'huyen | Ví Dụ']],
    ['Xã Tân Lập Thị xã Ví Dụ', ['xa | Tân Lập', 'thi xa | Ví Dụ']],
    ['Phường Xuân Hương - Đà Lạt', ['phuong | Xuân Hương - Đà Lạt or Xuân Hương']],
    ['Hội Phụ nữ xã Tân Lập - Huyện Ví Dụ', ['xa | Tân Lập', 'huyen | Ví Dụ']],
    ['Xã Ea H’leo', ['xa | Ea H’leo']],
    ['Xa Tan Lap, huyen Vi Du', ['xa | Tan Lap', 'huyen | Vi Du']],
  ])('%s', (text, places) => expect(said(text)).toEqual(places));

  it.each([
    'Phòng Lao động - Thương binh và Xã hội',
    'PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI',
    'Hợp tác xã Nông nghiệp Tân Lập',
    'Đoàn TNCS HCM tỉnh',
    'Ban Dân vận Tỉnh ủy',
    'Trung tâm TT GDTX',
    'Trường Tiểu học Tân Lập',
    'Ban quản lý chợ',
  ])('are none in %s', (text) => expect(said(text)).toEqual([]));

  it('are what is printed with its accents, or without any in a text without any', () => {
    const [accented] = placesIn('Xã Tân Lạp');
    const [plain] = placesIn('xa Tan Lap');
    const [padded] = placesIn('Phường 05');
    expect(isSaidBy(accented!, 'Xã Tân Lập')).toBe(false);
    expect(isSaidBy(plain!, 'Xã Tân Lập')).toBe(true);
    expect(isSaidBy(padded!, 'Phường 5')).toBe(true);
    expect(isSaidBy(placesIn('xã Hoà An')[0]!, 'Xã Hòa An')).toBe(true);
  });

  it('may stand without the words for their sort, where a text is nothing else', () => {
    expect(barePlaces('Tân Lập, Ví Dụ').map(({ names }) => names[0])).toEqual(['Tân Lập', 'Ví Dụ']);
    expect(barePlaces('Trường Tiểu học Kim Đồng thành phố')).toEqual([]);
    expect(barePlaces('Tân Lập - huyện Ví Dụ').map(({ names }) => names[0])).toEqual(['Tân Lập']);
    expect(barePlaces('công nhân')).toEqual([]);
  });
});
