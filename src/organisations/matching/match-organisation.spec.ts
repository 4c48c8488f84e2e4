import { describe, expect, it } from '@jest/globals';
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
  matchOrganisations({ name, unit, on }, bodies).map(({ organisationId, reasons }) => [organisationId, ...reasons]);

describe('bodies that a printed one may be', () => {
  it('bear its name, whatever is shortened, or bore it', () =>
    expect(
      match('UBMTTQ xã Suối Mơ', [
        body('words', 'Tổ giúp việc UBMTTQ xã Suối Mơ'),
        body('was', 'Ủy ban MTTQ phường Suối Mơ', { names: ['Ủy ban Mặt trận Tổ quốc Việt Nam xã Suối Mơ'] }),
        body('same', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã Suối Mơ'),
      ]),
    ).toEqual([
      ['same', 'NAME_THE_SAME'],
      ['was', 'FORMER_NAME'],
      ['words', 'NAME_HAS_WORDS'],
    ]));

  it('are told apart by the place that is printed with it and by the day', () =>
    expect(
      match(
        'Chi hội Nông dân thôn Nà Ảo',
        [
          body('other', 'Chi hội Nông dân thôn Nà Ảo', { area: 'Xã Bãi Vắng' }),
          body('gone', 'Chi hội Nông dân thôn Nà Ảo', { area: 'Xã Suối Mơ', validTo: '2019-12-31' }),
          body('mine', 'Chi hội Nông dân thôn Nà Ảo', { area: 'Xã Suối Mơ' }),
        ],
        'xã Suối Mơ',
        '2021-01-12',
      ),
    ).toEqual([
      ['mine', 'NAME_THE_SAME', 'PLACE_PRINTED', 'STOOD_THEN'],
      ['other', 'NAME_THE_SAME', 'STOOD_THEN'],
      ['gone', 'NAME_THE_SAME', 'PLACE_PRINTED', 'NOT_STANDING_THEN'],
    ]));
});
