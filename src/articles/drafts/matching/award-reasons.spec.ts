import { describe, expect, it } from '@jest/globals';
import { awardReasons } from './award-reasons.js';

const TOLD = {
  name: 'Lự Thị Thủy',
  formId: 'f1',
  formPrinted: 'Bằng khen',
  grantors: [],
  on: '2024-12-28',
  heldOn: '2024-12-27',
};
const LINE = {
  name: 'Lự Thị Thủy',
  names: ['lu thi thuy'],
  formId: 'f1',
  form: 'Bằng khen',
  grantor: null,
  grantorId: null,
  grantorAreas: [],
};
const NOWHERE = { around: [], several: new Set<string>() };
const reasons = (line: object, told: object = {}) =>
  awardReasons({ ...TOLD, ...told }, { ...LINE, grantedOn: null, ...line }, NOWHERE);

describe('why a line on record may be the award of an article', () => {
  it.each([
    ['printed alike', {}, ['NAME_EQUAL']],
    ['printed with other accents', { name: 'Lự Thị Thuỷ' }, ['NAME_FOLDED_EQUAL']],
    [
      'of somebody who bears the name too',
      { name: 'Lự T. Thủy', names: ['lu t thuy', 'lu thi thuy'] },
      ['NAME_FOLDED_EQUAL'],
    ],
    ['of the person who is chosen, under another name', { name: 'Sư cô Diệu Ân', names: ['su co dieu an'] }, []],
  ])('is the name, of a line %s, only where the names agree', (_which, line, names) =>
    expect(reasons(line)).toEqual([...names, 'FORM_EQUAL']),
  );

  it.each([
    ['2025', 'GRANTED_LATER'],
    ['2025-01', 'GRANTED_LATER'],
    ['2024-12-29', 'GRANTED_LATER'],
    ['2024-12', 'GRANTED_WITHIN_YEAR'],
    ['2024', 'GRANTED_WITHIN_YEAR'],
    ['2022', 'GRANTED_LONG_BEFORE'],
  ])('is when it was granted: %s', (grantedOn, reason) => expect(reasons({ grantedOn })).toContain(reason));

  it.each([
    ['UBND tỉnh Ví Dụ', 'GRANTOR_EQUAL'],
    ['UBND tỉnh', 'PLACE_NOT_KNOWN'],
    ['UBND tỉnh Nơi Khác', 'GRANTOR_DIFFERS'],
    ['Bộ Công Thương', 'GRANTOR_DIFFERS'],
  ])('is the grantor, where its place is known and the same: %s', (grantor, reason) =>
    expect(reasons({ grantor }, { grantors: [{ printed: 'Ủy ban nhân dân tỉnh Ví Dụ' }] })).toContain(reason),
  );

  it('is not later than an article of which just the year is known', () =>
    expect(reasons({ grantedOn: '2024-12-20' }, { on: '2024' })).not.toContain('GRANTED_LATER'));
});
