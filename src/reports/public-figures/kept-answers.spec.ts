import { describe, expect, it } from '@jest/globals';
import { KeptAnswers } from './kept-answers.js';

const MINUTE = 60_000;

describe('answers that are kept', () => {
  let clock = 0;
  const kept = (most = 3) => new KeptAnswers<number>(5 * MINUTE, most, () => clock);
  let asked = 0;
  const find = async () => {
    asked += 1;
    return { answer: asked, at: new Date(clock) };
  };

  it('are the same for so many minutes, and then looked for anew', async () => {
    [clock, asked] = [0, 0];
    const answers = kept();
    const told: number[] = [];
    for (clock of [0, 4 * MINUTE, 5 * MINUTE - 1, 5 * MINUTE, 9 * MINUTE])
      told.push((await answers.of('a', find)).answer);
    expect(told).toEqual([1, 1, 1, 2, 2]);
  });

  it('are looked for once for all who ask meanwhile, however long it takes', async () => {
    [clock, asked] = [0, 0];
    const answers = kept();
    let done = (): void => {};
    const slow = async () => {
      await new Promise<void>((resolve) => (done = resolve));
      return find();
    };
    const first = answers.of('a', slow);
    clock = 60 * MINUTE;
    const second = answers.of('a', slow);
    done();
    expect(await Promise.all([first, second])).toEqual([await first, await first]);
    expect(asked).toBe(1);
  });

  it('are no more than so many, the oldest going first', async () => {
    [clock, asked] = [0, 0];
    const answers = kept();
    for (const question of ['a', 'b', 'c', 'd']) await answers.of(question, find);
    expect(answers.size).toBe(3);
    expect((await answers.of('d', find)).answer).toBe(4);
    expect((await answers.of('a', find)).answer).toBe(5);
  });

  it('are not kept where they are failures, which all who waited are told', async () => {
    [clock, asked] = [0, 0];
    const answers = kept();
    const fail = () => Promise.reject(new Error('busy'));
    const told = await Promise.allSettled([answers.of('a', fail), answers.of('a', fail)]);
    expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect((await answers.of('a', find)).answer).toBe(1);
  });
});
