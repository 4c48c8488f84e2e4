import { describe, expect, it } from '@jest/globals';
import { Turns } from './turns.js';

describe('turns', () => {
  it('lets no more work at a time than there are places, in the order in which they came', async () => {
    const turns = new Turns(2);
    const began: number[] = [];
    const end: (() => void)[] = [];
    const all = [0, 1, 2, 3].map((n) =>
      turns.take(async () => {
        began.push(n);
        await new Promise<void>((done) => (end[n] = done));
        return n;
      }),
    );
    await settled();
    expect(began).toEqual([0, 1]);
    end[1]?.();
    await settled();
    expect(began).toEqual([0, 1, 2]);
    end[0]?.();
    await settled();
    end[2]?.();
    end[3]?.();
    expect(await Promise.all(all)).toEqual([0, 1, 2, 3]);
  });

  it('tells whoever waits too long, and gives the place to those behind', async () => {
    const turns = new Turns(1, { ms: 20, late: () => new Error('late') });
    let end = () => {};
    const first = turns.take(() => new Promise<void>((done) => (end = done)));
    await expect(turns.take(() => Promise.resolve('never'))).rejects.toThrow('late');
    const patient = turns.take(() => Promise.resolve('patient'));
    end();
    await first;
    expect(await patient).toBe('patient');
    expect(await turns.take(() => Promise.resolve('next'))).toBe('next');
  });

  it('gives the place on when work fails', async () => {
    const turns = new Turns(1);
    await expect(turns.take(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(await turns.take(() => Promise.resolve('next'))).toBe('next');
  });
});

const settled = () => new Promise((done) => setImmediate(done));
