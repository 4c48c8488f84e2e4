import { describe, expect, it } from '@jest/globals';
import { areasNamed } from '../printed/named-areas.js';
import { matchOrganisations, type OrganisationOnRecord } from './match-organisation.js';

const body = (id: string, name: string, more: Partial<OrganisationOnRecord> = {}): OrganisationOnRecord => ({
  id,
  name,
  names: [name],
  area: null,
  validFrom: null,
  validTo: null,
  ...more,
});
const match = (name: string, bodies: OrganisationOnRecord[], unit: string | null = null, on: string | null = null) =>
  matchOrganisations({ name, unit, on }, bodies, areasNamed(`${name} ${unit ?? ''}`)).map(
    ({ organisation, reasons }) => [organisation.id, ...reasons],
  );

describe('bodies that a printed one may be', () => {
  it('bear its name, whatever is shortened, or bore it', () =>
    expect(
      match('UBMTTQ xã Suối Mơ', [
        body('words', 'Tổ giúp việc UBMTTQ xã Suối Mơ'),
        body('was', 'Ủy ban MTTQ phường Suối Mơ', { names: ['Ủy ban Mặt trận Tổ quốc Việt Nam xã Suối Mơ'] }),
        body('same', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã Suối Mơ'),
      ]),
    ).toEqual([
      ['same', 'NAME_FOLDED_EQUAL'],
      ['was', 'NAME_FOLDED_EQUAL', 'FORMER_NAME'],
      ['words', 'NAME_HAS_WORDS'],
    ]));

  it('are told apart by the place that is printed with it and by the day', () =>
    expect(
      match(
        'Chi hội Nông dân thôn Nà Ảo',
        [
          body('other', 'Chi hội Nông dân thôn Nà Ảo', { area: 'Xã Bãi Vắng' }),
          body('gone', 'Chi hội Nông dân thôn Nà Ảo', { area: 'Xã Suối Mơ', validTo: '2019-12-31' }),
          body('mine', 'Chi hội Nông dân thôn Nà Ảo', { area: 'Xã Suối Mơ', validFrom: '2020-01-01' }),
        ],
        'xã Suối Mơ',
        '2021-01-12',
      ),
    ).toEqual([
      ['mine', 'NAME_EQUAL', 'EXISTED_THEN', 'AREA_NAMED'],
      ['other', 'NAME_EQUAL'],
      ['gone', 'NAME_EQUAL', 'NOT_EXISTING_THEN', 'AREA_NAMED'],
    ]));

  it('may have stood on some day of a year of which no more is known', () => {
    const bodies = [body('mine', 'Hội Nông dân xã Suối Mơ', { validFrom: '2021-07-01' })];
    expect(match('Hội Nông dân xã Suối Mơ', bodies, null, '2021')).toEqual([['mine', 'NAME_EQUAL', 'EXISTED_THEN']]);
  });

  it('are completed by the place that is printed beside the name', () =>
    expect(
      match('Chi hội 3', [body('mine', 'Chi hội 3 xã Suối Mơ'), body('other', 'Chi hội 3 xã Bãi Vắng')], 'xã Suối Mơ'),
    ).toEqual([
      ['mine', 'NAME_COMPLETED'],
      ['other', 'NAME_HAS_WORDS'],
    ]));

  it('are none of which only a place is printed', () =>
    expect(match('Hội Nông dân xã Suối Mơ', [body('other', 'Trường Tiểu học Suối Mơ')])).toEqual([]));
});
