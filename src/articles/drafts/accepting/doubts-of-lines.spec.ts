import { describe, expect, it } from '@jest/globals';
import { doubtsOfLines } from './doubts-of-lines.js';

describe('doubts about the attendees of a meeting', () => {
  it('are of their line, and of the meeting where they name none that there is', () => {
    const lines = [{ key: 'a1' }, { key: 'a2' }];
    const of = (field?: string) => ({ field });
    const [first, second, whole, none, beyond] = [
      of('input.attendances.0'),
      of('attendances.1.personId'),
      of('input.meetingId'),
      of(),
      of('attendances.2'),
    ];
    expect([...doubtsOfLines([whole, second, none, first, beyond, second], lines, 'm1')]).toEqual([
      ['m1', [whole, none, beyond]],
      ['a2', [second, second]],
      ['a1', [first]],
    ]);
  });
});
