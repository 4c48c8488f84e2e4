import { describe, expect, it } from '@jest/globals';
import { doubtsOfLines } from './doubts-of-lines.js';

describe('doubts about who attended a meeting that is on record', () => {
  it('are told of the line that they name, and of the meeting where they name none', () => {
    const doubts = [
      { field: 'input.attendances.1' },
      { field: 'attendances.1.personId' },
      { field: 'input.attendances.7' },
      { field: 'input.heldOn' },
      {},
    ];
    expect([...doubtsOfLines(doubts, [{ key: 'a1' }, { key: 'a2' }], 'm1')]).toEqual([
      ['a2', doubts.slice(0, 2)],
      ['m1', doubts.slice(2)],
    ]);
  });
});
