import { describe, expect, it } from '@jest/globals';
import { countOf } from '../typed.js';
import { changesOf, namesOf, urlOf } from './revising.js';

describe('what was typed at the desk', () => {
  it.each([
    ['baosuoibac.vn/tin-1', 'https://baosuoibac.vn/tin-1'],
    [' http://baosuoibac.vn/tin-1 ', 'http://baosuoibac.vn/tin-1'],
  ])('reads %s as the address %s', (typed, url) => expect(urlOf(typed)).toBe(url));

  it.each([
    ['6', 6],
    [' 06 ', 6],
    ['', null],
    ['sáu', undefined],
    ['6,5', undefined],
    ['-1', undefined],
  ])('reads "%s" as the count %s, and nothing typed as not known', (typed, count) =>
    expect(countOf(typed)).toBe(count),
  );

  it('sends only what differs, and null for what was emptied', () => {
    const before = { title: 'Hội nghị', heldOn: '2022-01-14', organisers: [{ key: 'm1.o1', printed: 'Hội A' }] };
    expect(changesOf<object>(before, { ...before, heldOn: null })).toEqual({ heldOn: null });
    expect(changesOf(before, before)).toEqual({});
  });

  it('keeps the keys of names that stayed, wherever they stand now', () => {
    const before = [
      { key: 'a1.g1', printed: 'UBND huyện' },
      { key: 'a1.g2', printed: 'Hội Nông dân huyện' },
    ];
    expect(namesOf(' Hội Nông dân huyện\n\nUBND xã Bãi Xanh', before)).toEqual([
      { key: 'a1.g2', printed: 'Hội Nông dân huyện' },
      { printed: 'UBND xã Bãi Xanh' },
    ]);
  });
});
