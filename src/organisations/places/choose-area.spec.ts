import { describe, expect, it } from '@jest/globals';
import type { NamedArea } from '../areas/areas.service.js';
import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import { chooseArea, chooseBareArea, type Scope } from './choose-area.js';
import { barePlaces, placesIn } from '../printed/printed-places.js';

const area = (
  name: string,
  kind: NamedArea['kind'],
  within: string[] = [],
  more: Partial<NamedArea> = {},
): NamedArea => {
  const id = more.id ?? `${name}/${within[0] ?? ''}`;
  const base = {
    id,
    name,
    kind,
    nameKey: foldVietnamese(name),
    validFrom: null,
    validTo: null,
    onDay: true,
    path: [],
    today: null,
  };
  return { ...base, ...more, within: [id, ...within] };
};

const MAU = 'Tỉnh Mẫu/';
const KHAC = 'Tỉnh Khác/';
const A = `Huyện A/${MAU}`;
const B = `Huyện B/${MAU}`;
const KNOWN = [
  area('Tỉnh Mẫu', 'PROVINCE'),
  area('Tỉnh Khác', 'PROVINCE'),
  area('Huyện A', 'DISTRICT', [MAU]),
  area('Huyện B', 'DISTRICT', [MAU]),
  area('Xã Tân Lập', 'COMMUNE', [A, MAU]),
  area('Xã Minh Thanh', 'COMMUNE', [A, MAU]),
  area('Xã Minh Thanh', 'COMMUNE', [B, MAU]),
  area('Xã Xa Xôi', 'COMMUNE', [KHAC]),
  area('Thị trấn Tân Yên', 'TOWNSHIP', [A, MAU]),
  area('Xã Đã Nhập', 'COMMUNE', [A, MAU], { onDay: false, validTo: '2019-12-31' }),
  area('Xã Hòa Lạc', 'COMMUNE', [A, MAU]),
  area('Xã Hoa Lạc', 'COMMUNE', [B, MAU]),
];
const byName = (key: string) => KNOWN.filter(({ nameKey }) => nameKey === key);
const SCOPE: Scope = { areaIds: [MAU], lineage: [MAU], around: new Set([MAU]) };
const chosen = (text: string, scope = SCOPE) => {
  const found = chooseArea(placesIn(text), byName, scope);
  if (!found) return null;
  if (found.found === 'ONE') return found.area.id;
  const why = found.found === 'OTHERS' ? found.why : found.found;
  return `${why}${'areas' in found ? ` ${found.areas.map(({ id }) => id).join(' ; ')}` : ''}`;
};

describe('the area that a text names', () => {
  it.each([
    ['xã Tân Lập', `Xã Tân Lập/${A}`],
    ['Thôn Đông, xã Tân Lập', `Xã Tân Lập/${A}`],
    ['Hội Nông dân xã Minh Thanh, huyện B', `Xã Minh Thanh/${B}`],
    ['xã Minh Thanh', `SEVERAL Xã Minh Thanh/${A} ; Xã Minh Thanh/${B}`],
    ['xã Minh Thanh, tỉnh Mẫu', `SEVERAL Xã Minh Thanh/${A} ; Xã Minh Thanh/${B}`],
    ['xã Tân Lập, huyện B', `LIKE Xã Tân Lập/${A}`],
    ['huyện A', A],
    ['tỉnh Mẫu', MAU],
    ['xã Xa Xôi', `ELSEWHERE Xã Xa Xôi/${KHAC}`],
    ['xã Xa Xôi, tỉnh Khác', `Xã Xa Xôi/${KHAC}`],
    ['xã Tân Yên', `LIKE Thị trấn Tân Yên/${A}`],
    ['xã Đã Nhập', `NOT_THEN Xã Đã Nhập/${A}`],
    ['xã Không Có', 'NONE'],
    ['xã Hòa Lạc', `Xã Hòa Lạc/${A}`],
    ['xa Hoa Lac', `SEVERAL Xã Hòa Lạc/${A} ; Xã Hoa Lạc/${B}`],
    ['Văn phòng', null],
  ])('%s → %s', (text, expected) => expect(chosen(text)).toBe(expected));

  it('is looked for in the issuer’s district first, and in what that lies in', () => {
    const inB: Scope = { areaIds: [B], lineage: [B], around: new Set([B, MAU]) };
    expect(chosen('xã Minh Thanh', inB)).toBe(`Xã Minh Thanh/${B}`);
    expect(chosen('tỉnh Mẫu', inB)).toBe(MAU);
    expect(chosen('xã Tân Lập', inB)).toBe(`ELSEWHERE Xã Tân Lập/${A}`);
  });

  it('may be printed without words for its sort, in any order, where all of it is areas', () => {
    const bare = (text: string, over = '') => {
      const found = chooseBareArea(barePlaces(text), placesIn(over), byName, SCOPE);
      return found?.found === 'ONE' ? found.area.id : (found?.found ?? null);
    };
    expect(bare('Tân Lập')).toBe(`Xã Tân Lập/${A}`);
    expect(bare('Minh Thanh, B')).toBe(`Xã Minh Thanh/${B}`);
    expect(bare('B - Minh Thanh')).toBe(`Xã Minh Thanh/${B}`);
    expect(bare('Minh Thanh')).toBe('SEVERAL');
    expect(bare('Minh Thanh', 'Huyện B')).toBe(`Xã Minh Thanh/${B}`);
    expect(bare('Tân Lập, Kim Đồng')).toBeNull();
  });
});
