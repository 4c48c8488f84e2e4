import { describe, expect, it } from '@jest/globals';
import { along, nextOf, own, type Step } from './withdrawing.js';

const step = (id: string, reason: string, more: Partial<Step> = {}): Step => ({
  step: 1,
  id,
  label: id,
  message: '',
  reason,
  act: 'withdrawMeeting',
  version: 1,
  recordStatus: 'CONFIRMED',
  ...more,
});

describe('withdrawing what a draft made public', () => {
  it('goes on with the first that is not withdrawn and needs an act of its own', () => {
    const steps = [
      step('a', 'GOES_ALONG'),
      step('b', 'MADE', { recordStatus: 'WITHDRAWN' }),
      step('c', 'SPOKEN_OF', { act: null }),
      step('d', 'MADE'),
      step('e', 'MADE'),
    ];
    expect(nextOf(steps)?.id).toBe('d');
    expect([own(steps).length, along(steps).length]).toEqual([4, 1]);
  });

  it('withdraws nothing by itself where something that others built on it comes first', () => {
    expect(nextOf([step('a', 'BUILT_UPON'), step('b', 'MADE')])).toBeNull();
    expect(nextOf([step('a', 'GOES_ALONG')])).toBeNull();
  });
});
