import { describe, expect, it } from '@jest/globals';
import { countText } from './count.js';
import { firstTimeCount, honoureeCount } from './honouree-count.js';
import type { HonoureeFact } from './report-facts.js';

const fact = (
  kind: string | null,
  honourees: number,
  unlinked: number,
  onOneList: number,
  lists = 2,
  silent = 0,
): HonoureeFact => ({
  kind,
  lists,
  silent,
  honourees,
  firstTime: 0,
  unlinked,
  onOneList,
});
const said = (facts: HonoureeFact[], kind: string | null = null) => countText(honoureeCount(facts, kind), 'vi');

describe('how many honourees there are', () => {
  it('is certain where every line is linked', () => {
    expect(said([fact('GROUP', 3, 0, 0), fact(null, 3, 0, 0)])).toBe('3');
    expect(said([])).toBe('0');
  });

  it('is at least as many as one list names, even when none of them is linked', () => {
    const facts = [fact('GROUP', 0, 4, 3), fact(null, 0, 4, 0)];
    expect([said(facts, 'GROUP'), said(facts)]).toEqual(['ít nhất 3', 'ít nhất 3']);
  });

  it('is at least those who are linked, if these are more', () => {
    expect(said([fact('GROUP', 7, 4, 3), fact(null, 7, 4, 0)])).toBe('ít nhất 7');
  });

  it('is at least the sum of its kinds, but for those of no kind, who may be among the others', () => {
    const facts = [
      fact('INDIVIDUAL', 5, 1, 1),
      fact('HOUSEHOLD', 0, 2, 2),
      fact('GROUP', 0, 12, 12),
      fact('ENTERPRISE', 0, 1, 1),
      fact('UNKNOWN', 0, 1, 1),
      fact(null, 5, 17, 0),
    ];
    expect(said(facts)).toBe('ít nhất 20');
    expect(
      said([fact('INDIVIDUAL', 3, 0, 0), fact('GROUP', 1, 0, 0), fact('HOUSEHOLD', 0, 2, 1), fact(null, 4, 2, 0)]),
    ).toBe('ít nhất 5');
  });

  it('takes whoever got awards as two kinds once', () => {
    expect(
      said([fact('INDIVIDUAL', 3, 0, 0), fact('HOUSEHOLD', 1, 0, 0), fact('GROUP', 0, 2, 1), fact(null, 3, 2, 0)]),
    ).toBe('ít nhất 4');
  });

  it('is certain where those who are not linked stand on one list, with their number, and nobody else is of that kind', () => {
    expect(said([fact('HOUSEHOLD', 0, 1, 1, 1), fact(null, 0, 1, 0)])).toBe('1');
    expect(said([fact('INDIVIDUAL', 3, 0, 0), fact('HOUSEHOLD', 0, 1, 1, 1), fact(null, 3, 1, 0)])).toBe('4');
    expect(said([fact('HOUSEHOLD', 0, 2, 1, 1, 1), fact(null, 0, 2, 0)])).toBe('ít nhất 1');
    expect(said([fact('HOUSEHOLD', 1, 1, 1, 1), fact(null, 1, 1, 0)])).toBe('ít nhất 1');
    expect(said([fact('UNKNOWN', 0, 1, 1, 1), fact('GROUP', 2, 0, 0), fact(null, 2, 1, 0)])).toBe('ít nhất 2');
  });

  it('never says who was honoured for the first time while nobody is linked', () => {
    expect(countText(firstTimeCount([fact('GROUP', 0, 4, 3)], 'GROUP'), 'vi')).toBe('không rõ');
  });
});
