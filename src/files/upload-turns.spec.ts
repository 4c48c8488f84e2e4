import { describe, expect, it } from '@jest/globals';
import { UPLOADS_AT_ONCE, UploadTurns } from './upload-turns.js';

const settled = () => new Promise((done) => setImmediate(done));

/** Uploads that end when they are told to. */
function uploads() {
  const turns = new UploadTurns();
  const arriving = new Map<string, () => void>();
  const begin = (account: string, name: string) =>
    turns.take(account, () => new Promise<void>((done) => arriving.set(name, done)));
  return { arriving, begin };
}

describe('turns of uploads', () => {
  it('let two of one account arrive at a time, and others beside them', async () => {
    const { arriving, begin } = uploads();
    const all = ['a1', 'a2', 'a3', 'b1'].map((name) => begin(name[0]!, name));
    await settled();
    expect([...arriving.keys()]).toEqual(['a1', 'a2', 'b1']);
    arriving.get('a1')!();
    await settled();
    expect(arriving.has('a3')).toBe(true);
    for (const end of arriving.values()) end();
    await Promise.all(all);
  });

  it('let no more arrive at a time than there are places, whosever they are', async () => {
    const { arriving, begin } = uploads();
    const names = Array.from({ length: UPLOADS_AT_ONCE + 1 }, (_, i) => `account ${i}`);
    const all = names.map((name) => begin(name, name));
    await settled();
    expect([...arriving.keys()]).toEqual(names.slice(0, -1));
    arriving.get(names[0]!)!();
    await settled();
    expect(arriving.has(names.at(-1)!)).toBe(true);
    for (const end of arriving.values()) end();
    await Promise.all(all);
  });

  it('are given on when a file breaks off', async () => {
    const { arriving, begin } = uploads();
    const turns = new UploadTurns();
    for (let i = 0; i < 2 * UPLOADS_AT_ONCE; i += 1)
      await expect(turns.take('a', () => Promise.reject(new Error('broken off')))).rejects.toThrow('broken off');
    const done = begin('a', 'next');
    await settled();
    arriving.get('next')!();
    await done;
  });
});
