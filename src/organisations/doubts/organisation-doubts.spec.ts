import { describe, expect, it } from '@jest/globals';
import { type BodyUnderReview, doubtsAbout } from './organisation-doubts.js';

const body: BodyUnderReview = {
  name: 'Hội Cũ',
  validFrom: '2000-01-01',
  validTo: null,
  area: null,
  parent: null,
  likely: null,
};
const district = { id: 'd', name: 'Huyện Cũ', validFrom: null, validTo: '2025-06-30' };

describe('doubts about a body', () => {
  it('are none when nothing is known against it', () => {
    expect(doubtsAbout(body)).toEqual([]);
    expect(doubtsAbout({ ...body, validTo: '2025-06-30', area: district, parent: district })).toEqual([]);
  });

  it('name the area or the body above that it outlived', () => {
    expect(doubtsAbout({ ...body, area: district, parent: { ...district, id: 'p' } })).toEqual([
      { code: 'AREA_NOT_THEN', body: 'Hội Cũ', area: 'Huyện Cũ', days: '… – 30/06/2025', areaId: 'd' },
      { code: 'PARENT_NOT_THEN', parent: 'Huyện Cũ', organisationId: 'p' },
    ]);
  });

  it('point to a body of the same name in the same area', () => {
    expect(doubtsAbout({ ...body, likely: { id: 'x', name: 'Hội' } })).toEqual([
      { code: 'LIKELY_THE_SAME', name: 'Hội', organisationId: 'x' },
    ]);
  });
});
