import { beforeEach, describe, expect, it } from '@jest/globals';
import { KeptInTab } from '../keeping/kept-in-tab.js';
import { answered, keyOf } from './unanswered.js';
import { forgetKept } from '../keeping/use-kept.js';

describe('the key of an act whose answer did not come', () => {
  beforeEach(() => void Object.assign(globalThis, { sessionStorage: new KeptInTab() }));

  it('is the same for the same act until it is answered, and another one then', () => {
    const key = keyOf('record Hà');
    expect(keyOf('record Hà')).toBe(key);
    answered('record Hà');
    expect(keyOf('record Hà')).not.toBe(key);
  });

  it('is of that act alone, however alike another is', () => {
    const acts = Array.from({ length: 2_000 }, (_, i) => `${'x'.repeat(i % 7)} record ${i} Hà`);
    expect(new Set([...acts, 'record Hạ', 'record Hà', 'record hà', ''].map(keyOf)).size).toBe(2_004);
  });

  it('is forgotten with all that is kept of a person when they sign out', () => {
    const key = keyOf('record Hà');
    forgetKept();
    expect(keyOf('record Hà')).not.toBe(key);
  });

  it('is one that the registry takes', () => {
    expect(keyOf('record Hà')).toMatch(/^[\d-]{7,60}$/u);
  });
});
