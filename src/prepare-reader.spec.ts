import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { FIRST_TEXTS } from './articles/drafts/reading/first-texts.js';
import { prepareReader } from './prepare-reader.js';

describe('making the reader ready for its first text', () => {
  const done: number[] = [];
  const steps = [1, 2, 3].map((n) => () => done.push(n));

  it('goes step by step', async () => {
    prepareReader({ steps, pauseMs: 1 });
    expect(done).toEqual([]);
    while (done.length < 3) await sleep(1);
    expect(done).toEqual([1, 2, 3]);
  });

  it('stops where it is told to', async () => {
    done.length = 0;
    prepareReader({ steps, pauseMs: 1 })();
    await sleep(20);
    expect(done).toEqual([]);
  });

  it('ends without a word where a step fails', async () => {
    const failing = () => {
      throw new Error('a step failed');
    };
    done.length = 0;
    prepareReader({ steps: [failing, ...steps], pauseMs: 1 });
    await sleep(20);
    expect(done).toEqual([]);
  });

  it('reads what every report has', () => {
    const read = FIRST_TEXTS.map((step) => step());
    expect(read.at(-1)).toMatchObject({
      meetings: [{ heldOn: { value: '2022-01-14' } }],
      attendees: expect.arrayContaining([expect.anything()]),
      awards: expect.arrayContaining([expect.anything()]),
    });
  });
});
