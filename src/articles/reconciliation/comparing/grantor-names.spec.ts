import { describe, expect, it } from '@jest/globals';
import type { NamedBody } from '../registered.js';
import { writtenOut } from '../../../organisations/printed/names-as-printed.js';
import { GrantorNames } from './grantor-names.js';

const body = (id: string, ...names: string[]): NamedBody => ({
  id,
  name: names[0] ?? '',
  system: 'STATE',
  level: 'PROVINCE',
  names,
});
const names = new GrantorNames([
  body('front-a', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ví Dụ', 'MTTQ tỉnh Ví Dụ'),
  body('front-b', 'Ủy ban MTTQ Việt Nam tỉnh Mẫu'),
  body('committee', 'Ủy ban nhân dân tỉnh Ví Dụ'),
  body('city', 'Ủy ban nhân dân Thành phố Hồ Chí Minh'),
  body('other-city', 'Ủy ban nhân dân thành phố Ví Dụ'),
  body('farmers', 'Hội Nông dân Việt Nam'),
  body('farmers-a', 'Hội Nông dân tỉnh Ví Dụ'),
]);
const ALL = new Set(['front-a', 'front-b', 'committee', 'city', 'other-city', 'farmers', 'farmers-a']);
const meant = (printed: string, here: ReadonlySet<string> = ALL) => names.meantBy(printed, here);

describe('a grantor as an article prints it', () => {
  it.each([
    ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ví Dụ', ['front-a']],
    ['Ủy ban MTTQ Việt Nam tỉnh Ví Dụ', ['front-a']],
    ['UBMTTQ tỉnh Ví Dụ', ['front-a']],
    ['UBND tỉnh Ví Dụ', ['committee']],
    ['Chủ tịch UBND tỉnh', ['committee']],
    ['MTTQ tỉnh', ['front-a', 'front-b']],
    ['UBND TP. Hồ Chí Minh', ['city']],
    ['Hội Nông dân Việt Nam', ['farmers']],
    ['Hội Nông dân', ['farmers', 'farmers-a']],
  ])('is known by its abbreviation or in short: %s', (printed, ids) => {
    expect(meant(printed)).toEqual(ids);
  });

  it('means one of those at hand where its name is printed short', () => {
    expect(meant('MTTQ tỉnh', new Set(['front-b', 'committee']))).toEqual(['front-b']);
  });

  it('means whoever bears the whole name, at hand or not', () => {
    expect(meant('Ủy ban nhân dân tỉnh Ví Dụ', new Set(['front-a']))).toEqual(['committee']);
  });

  it.each(['Ủy ban', 'các cấp', 'Tỉnh ủy Ví Dụ', ''])('means nobody in particular: %s', (printed) => {
    expect(meant(printed)).toEqual([]);
  });

  it('is written out the same however it is abbreviated', () => {
    expect(writtenOut('UBND xã Ví Dụ')).toBe(writtenOut('Uỷ ban nhân dân xã Ví Dụ'));
  });
});
