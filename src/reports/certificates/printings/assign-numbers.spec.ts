import { describe, expect, it } from '@jest/globals';
import { assignNumbers, type ToNumber } from './assign-numbers.js';

const award = (awardId: string, more: Partial<ToNumber> = {}): ToNumber => ({
  awardId,
  recorded: null,
  printed: null,
  ...more,
});
const numbers = (...given: Parameters<typeof assignNumbers>) =>
  assignNumbers(...given).map(({ number, isNew }) => `${number}${isNew ? ' new' : ''}`);

describe('Numbers of certificates', () => {
  it('stay as they are on record or were printed, and go on from the start for the others', () => {
    const awards = [award('a'), award('b', { recorded: '77' }), award('c', { printed: '5' }), award('d')];
    expect(numbers(awards, 120, false)).toEqual(['120 new', '77', '5', '121 new']);
    expect(numbers(awards, null, false)).toEqual(['null', '77', '5', 'null']);
  });

  it('are new for what was printed before where that is asked for, and never for what is on record', () => {
    const awards = [award('a', { printed: '5' }), award('b', { recorded: '77', printed: '76' })];
    expect(numbers(awards, 120, true)).toEqual(['120 new', '77']);
  });

  it('pass over those that another of the same file bears', () => {
    const awards = [award('a'), award('b', { recorded: '0121' }), award('c'), award('d', { printed: '120' })];
    expect(numbers(awards, 120, false)).toEqual(['122 new', '0121', '123 new', '120']);
    expect(numbers(awards, 120, true)).toEqual(['122 new', '0121', '123 new', '124 new']);
  });
});
