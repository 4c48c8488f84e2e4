import { describe, expect, it } from '@jest/globals';
import { endInWords, type Progress } from './stopping.js';

const ended = (state: Progress['state'], cancelRequested: boolean) =>
  endInWords({ state, cancelRequested, done: 3, total: 3 });

describe('a commit that somebody asked to stop', () => {
  it('is said to be on record where that came too late, and nothing is said of it else', () => {
    expect(ended('COMMITTED', true)).toContain('hoàn tác cả danh sách');
    expect(ended('COMMITTED', false)).toBe('');
    expect(ended('STAGED', true)).toBe('');
  });
});
