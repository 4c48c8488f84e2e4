import { describe, expect, it } from '@jest/globals';
import { contradictory, type HeldPost, heldTogether, likelySamePost } from './post-rules.js';

const post = (heldFrom: string | null, heldTo: string | null, more: Partial<HeldPost> = {}): HeldPost => ({
  titlePrinted: 'Bí thư Đảng ủy',
  organisationId: null,
  organisationPrinted: 'Đảng ủy xã Ví Dụ',
  heldFrom,
  heldTo,
  ...more,
});

describe('two posts', () => {
  it('can be held on one day unless one certainly begins after the other ended', () => {
    expect(heldTogether(post('2015', '2020'), post('2020-06', null))).toBe(true);
    expect(heldTogether(post('2015', '2020'), post('2021-01', null))).toBe(false);
    expect(heldTogether(post(null, null), post('2021', '2021'))).toBe(true);
  });

  it('are likely one when title, body and time agree, whatever accents and case', () => {
    expect(likelySamePost(post('2015', null), post('2016', null, { titlePrinted: 'BÍ THƯ ĐẢNG UỶ' }))).toBe(true);
    expect(likelySamePost(post('2015', '2015'), post('2016', null))).toBe(false);
    expect(likelySamePost(post(null, null), post(null, null, { organisationPrinted: 'Đảng ủy xã Khác' }))).toBe(false);
  });

  it('contradict each other only at different known bodies and known times', () => {
    const here = post('2015', '2020', { organisationId: 'a' });
    expect(contradictory(here, post('2018', null, { organisationId: 'b' }))).toBe(true);
    expect(contradictory(here, post('2021', null, { organisationId: 'b' }))).toBe(false);
    expect(contradictory(here, post(null, null, { organisationId: 'b' }))).toBe(false);
    expect(contradictory(here, post('2018', null, { organisationId: 'a' }))).toBe(false);
  });
});
