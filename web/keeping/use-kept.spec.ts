import { beforeEach, describe, expect, it } from '@jest/globals';
import { KeptInTab } from './kept-in-tab.js';
import { forgetKept, keepFor, remember } from './use-kept.js';

describe('what the desk keeps while somebody is away from a draft', () => {
  beforeEach(() => {
    Object.assign(globalThis, { sessionStorage: new KeptInTab() });
    keepFor('mai');
    sessionStorage.setItem('bang-vang-kept-unticked-1', '["p1"]');
  });

  it('is there for the same person, however they came to be signed in', () => {
    keepFor('mai');
    expect(sessionStorage.getItem('bang-vang-kept-unticked-1')).toBe('["p1"]');
  });

  it('is not shown to another at the same computer, nor after signing out', () => {
    keepFor('lan');
    expect(sessionStorage.getItem('bang-vang-kept-unticked-1')).toBeNull();
    sessionStorage.setItem('bang-vang-kept-unticked-1', '["p2"]');
    forgetKept();
    expect(sessionStorage.getItem('bang-vang-kept-unticked-1')).toBeNull();
  });

  it('is no longer there where what came in its place is too long to be kept: nothing older is shown for it', () => {
    sessionStorage.setItem = () => {
      throw new Error('QuotaExceededError');
    };
    remember('bang-vang-kept-unticked-1', 'x');
    expect(sessionStorage.getItem('bang-vang-kept-unticked-1')).toBeNull();
  });
});
