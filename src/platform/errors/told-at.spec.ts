import { describe, expect, it } from '@jest/globals';
import { ConflictError, type DomainError, InvalidError } from './domain-error.js';
import { toldAt } from './told-at.js';

const text = { code: 'X', vi: 'x', en: 'x' };
const failing = (error: Error) =>
  toldAt(
    (path) => `input.outer.${path ?? 'whole'}`,
    () => Promise.reject(error),
  ).catch((thrown: unknown) => thrown as DomainError);

describe('an act within another', () => {
  it('answers what it answers', async () => {
    expect(await toldAt(String, () => Promise.resolve(7))).toBe(7);
  });

  it('tells what it refuses where the outer input has it, and is otherwise what it was', async () => {
    const error = await failing(new ConflictError(text, { field: 'input.a.0.b', details: { n: 1 } }));
    expect(error).toBeInstanceOf(ConflictError);
    expect(error).toMatchObject({ text, field: 'input.outer.a.0.b', details: { n: 1 } });
    expect(await failing(new ConflictError(text, { field: 'input.version' }))).toMatchObject({
      field: 'input.outer.whole',
    });
    expect(await failing(new ConflictError(text))).toMatchObject({ field: 'input.outer.whole' });
  });

  it('tells every problem of an input', async () => {
    const problems = [
      { text, field: 'input.a' },
      { text, field: 'input.b' },
    ];
    expect(await failing(InvalidError.all(problems))).toMatchObject({
      field: 'input.outer.a',
      problems: [{ field: 'input.outer.a' }, { field: 'input.outer.b' }],
    });
  });

  it('leaves a failure of ours as it is', async () => {
    const ours = new Error('ours');
    expect(await failing(ours)).toBe(ours);
  });
});
