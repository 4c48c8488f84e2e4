import type { SourceMapping } from './source.js';

/**
 * What the package does not say about the 63 former provinces: their codes, by name without "Tỉnh" or "Thành phố".
 * Decision 124/2004/QĐ-TTg on the list and codes of administrative units, as kept by the General Statistics Office.
 */
export const FORMER_PROVINCE_CODES: Readonly<Record<string, string>> = {
  'Hà Nội': '01',
  'Hà Giang': '02',
  'Cao Bằng': '04',
  'Bắc Kạn': '06',
  'Tuyên Quang': '08',
  'Lào Cai': '10',
  'Điện Biên': '11',
  'Lai Châu': '12',
  'Sơn La': '14',
  'Yên Bái': '15',
  'Hoà Bình': '17',
  'Thái Nguyên': '19',
  'Lạng Sơn': '20',
  'Quảng Ninh': '22',
  'Bắc Giang': '24',
  'Phú Thọ': '25',
  'Vĩnh Phúc': '26',
  'Bắc Ninh': '27',
  'Hải Dương': '30',
  'Hải Phòng': '31',
  'Hưng Yên': '33',
  'Thái Bình': '34',
  'Hà Nam': '35',
  'Nam Định': '36',
  'Ninh Bình': '37',
  'Thanh Hóa': '38',
  'Nghệ An': '40',
  'Hà Tĩnh': '42',
  'Quảng Bình': '44',
  'Quảng Trị': '45',
  Huế: '46',
  'Đà Nẵng': '48',
  'Quảng Nam': '49',
  'Quảng Ngãi': '51',
  'Bình Định': '52',
  'Phú Yên': '54',
  'Khánh Hòa': '56',
  'Ninh Thuận': '58',
  'Bình Thuận': '60',
  'Kon Tum': '62',
  'Gia Lai': '64',
  'Đắk Lắk': '66',
  'Đắk Nông': '67',
  'Lâm Đồng': '68',
  'Bình Phước': '70',
  'Tây Ninh': '72',
  'Bình Dương': '74',
  'Đồng Nai': '75',
  'Bà Rịa - Vũng Tàu': '77',
  'Hồ Chí Minh': '79',
  'Long An': '80',
  'Tiền Giang': '82',
  'Bến Tre': '83',
  'Trà Vinh': '84',
  'Vĩnh Long': '86',
  'Đồng Tháp': '87',
  'An Giang': '89',
  'Kiên Giang': '91',
  'Cần Thơ': '92',
  'Hậu Giang': '93',
  'Sóc Trăng': '94',
  'Bạc Liêu': '95',
  'Cà Mau': '96',
};

/**
 * The one commune that the mapping forgets: it was not rearranged. Its code of before is left open, since the package has
 * 23737 for it today and the same for the former Ia Mơ Nông.
 */
export const FORGOTTEN_MAPPINGS: readonly SourceMapping[] = [
  {
    oldCode: null,
    earlier: false,
    oldName: 'Xã Ia Mơ',
    oldDistrict: 'Huyện Chư Prông',
    oldProvince: 'Tỉnh Gia Lai',
    newCode: '23737',
    newName: 'Xã Ia Mơ',
    newProvinceCode: '52',
  },
];

/** Island districts that had no communes; each became the special zone of its name (five rows without a former unit). */
export const DISTRICTS_WITHOUT_COMMUNES: readonly { name: string; province: string; newCode: string }[] = [
  { name: 'Huyện Bạch Long Vĩ', province: 'Thành phố Hải Phòng', newCode: '11948' },
  { name: 'Huyện Cồn Cỏ', province: 'Tỉnh Quảng Trị', newCode: '19742' },
  { name: 'Huyện Hoàng Sa', province: 'Thành phố Đà Nẵng', newCode: '20333' },
  { name: 'Huyện Lý Sơn', province: 'Tỉnh Quảng Ngãi', newCode: '21548' },
  { name: 'Huyện Côn Đảo', province: 'Tỉnh Bà Rịa - Vũng Tàu', newCode: '26732' },
];

/** The one province that changed its name and type shortly before, without a change of its land. */
export const EARLIER_PROVINCE_NAME = {
  code: '46',
  name: 'Tỉnh Thừa Thiên Huế',
  validTo: '2024-12-31',
  changedBy: 'Nghị quyết số 175/2024/QH15',
} as const;
