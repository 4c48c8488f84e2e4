import { describe, expect, it } from '@jest/globals';
import { linkInput, namingNobody, recipientInput, type Unlinked } from './linking.js';

const line = (more: Partial<Unlinked> = {}): Unlinked => ({
  id: 'a',
  version: 3,
  annexOrder: 1,
  state: 'GRANTED',
  unlisted: false,
  recipientKind: 'INDIVIDUAL',
  recipientNamePrinted: 'Lò Thị Mận',
  recipientPositionPrinted: 'Trưởng thôn',
  recipientUnitPrinted: 'Thôn Ví Dụ',
  unit: null,
  unitArea: { id: 'x', name: 'Xã Ví Dụ' },
  recipientPositions: ['Trưởng thôn'],
  mayChange: true,
  ...more,
});

describe('lines that are linked to nobody', () => {
  it('name somebody, and still stand', () =>
    expect(
      namingNobody([
        line(),
        line({ id: 'b', unlisted: true }),
        line({ id: 'c', state: 'ANNULLED' }),
        line({ id: 'd', state: 'PROPOSED' }),
      ]).map(({ id }) => id),
    ).toEqual(['a', 'd']));

  it('keep all that they print, and who sees the name, when they are linked', () => {
    expect(linkInput(line(), { personId: 'p' })).toEqual({
      id: 'a',
      version: 3,
      recipient: {
        kind: 'INDIVIDUAL',
        namePrinted: 'Lò Thị Mận',
        positionPrinted: 'Trưởng thôn',
        unitPrinted: 'Thôn Ví Dụ',
        unitOrganisationId: null,
        unitAreaId: 'x',
        unlisted: false,
        personId: 'p',
      },
    });
    expect(linkInput(line({ recipientKind: 'GROUP' }), { organisationId: 'o' })).toMatchObject({
      recipient: { kind: 'GROUP', organisationId: 'o' },
    });
  });

  it('are recorded with those of their posts that were not taken out', () => {
    const two = line({ recipientPositions: ['Bí thư Chi bộ', 'Trưởng thôn'] });
    expect(recipientInput(two, new Set(['Bí thư Chi bộ']))).toEqual({
      awardId: 'a',
      version: 3,
      posts: ['Trưởng thôn'],
    });
    expect(recipientInput(line({ recipientPositions: [] }), new Set())).toMatchObject({ posts: [] });
  });
});
