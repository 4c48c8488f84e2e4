import { describe, expect, it } from '@jest/globals';
import { changesOf, urlOf } from './revising.js';

describe('what was typed at the desk', () => {
  it.each([
    ['baosuoibac.vn/tin-1', 'https://baosuoibac.vn/tin-1'],
    [' http://baosuoibac.vn/tin-1 ', 'http://baosuoibac.vn/tin-1'],
  ])('reads %s as the address %s', (typed, url) => expect(urlOf(typed)).toBe(url));

  it('sends only what differs, and null for what was emptied', () => {
    const before = { title: 'Hội nghị', heldOn: '2022-01-14', organisers: [{ key: 'm1.o1', printed: 'Hội A' }] };
    expect(changesOf<object>(before, { ...before, heldOn: null })).toEqual({ heldOn: null });
    expect(changesOf(before, before)).toEqual({});
  });
});
