import { describe, expect, it } from '@jest/globals';
import type { Row } from '../list.js';
import { AS_READ, type Mend, mendInput, saysSomething, typedIn, withValue } from './mending.js';

const cell = (field: string, value: string | null, more: object = {}) => ({
  field,
  value,
  read: value,
  column: 'B',
  mended: false,
  ...more,
});
const row = {
  id: 'r1',
  values: [
    cell('NAME', 'Nông Thị Thử'),
    cell('UNIT', 'Xã Bãi Xanh'),
    cell('POSITION', 'Cán bộ'),
    cell('BONUS', '1.490.000', { read: 'một triệu tư', mended: true }),
  ],
} as Row;
const LIST = { id: 'l1', version: 3 };
const input = (mend: Mend) => mendInput(LIST, row, mend);

describe('what is typed for a row', () => {
  it('is nothing where it is what stood there before', () => {
    const typed = withValue(row, {}, 'NAME', 'Nông Thị Thứ');
    expect(typedIn(row, typed, 'NAME')).toBe('Nông Thị Thứ');
    expect(saysSomething(typed)).toBe(true);
    expect(withValue(row, typed, 'NAME', 'Nông Thị Thử')).toEqual({});
    expect(saysSomething({})).toBe(false);
  });

  it('is sent alone: what nobody touched stays as it is on record, be it changed meanwhile', () => {
    expect(input({ values: { NAME: ' Nông Thị Thứ ', UNIT: '' } })).toEqual({
      ...LIST,
      rows: [
        {
          rowId: 'r1',
          values: [
            { field: 'NAME', value: 'Nông Thị Thứ' },
            { field: 'UNIT', value: null },
          ],
        },
      ],
    });
  });

  it('goes back to the reading where a mended cell is typed as it was read', () => {
    expect(input({ values: { BONUS: 'một triệu tư' } })).toMatchObject({
      rows: [{ values: [{ field: 'BONUS', asRead: true }] }],
    });
  });
});

describe('what is chosen for a row', () => {
  it.each([
    [{ is: 'PERSON', id: 'p1' }, { personId: 'p1' }],
    [{ is: 'ORGANISATION', id: 'o1' }, { organisationId: 'o1' }],
    [{ is: 'NEW_PERSON' }, { newPerson: true }],
    [{ is: 'NEW_ORGANISATION' }, { newOrganisation: true }],
    [{ is: 'PRINTED' }, { printed: true }],
  ] as const)('%j is sent as %j', (recipient, sent) => {
    expect(input({ recipient })).toEqual({ ...LIST, rows: [{ rowId: 'r1', recipient: sent }] });
  });

  it('is of this row alone, or of all that print the same unit or position', () => {
    const place = { is: 'AREA', id: 'a1' } as const;
    expect(input({ place })).toEqual({ ...LIST, rows: [{ rowId: 'r1', place: { areaId: 'a1' } }] });
    expect(input({ place, placeOfUnit: true })).toEqual({
      ...LIST,
      alike: [{ unit: 'Xã Bãi Xanh', place: { areaId: 'a1' } }],
    });
    expect(input({ positionClass: 'DIRECT_WORKER', classOfPosition: true })).toEqual({
      ...LIST,
      alike: [{ position: 'Cán bộ', positionClass: 'DIRECT_WORKER' }],
    });
    expect(input({ positionClass: AS_READ })).toMatchObject({ rows: [{ positionClassAsRead: true }] });
    expect(input({ positionClass: '' })).toMatchObject({ rows: [{ positionClass: null }] });
  });
});
