import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SuccessionLine } from '../../src/organisations/successions/succession-line.js';
import { followSuccessions, lineageOf } from './successions-by-hand.js';

const line = (fromId: string, toId: string | null, more: Partial<SuccessionLine> = {}): SuccessionLine => ({
  fromId,
  toId,
  kind: toId === null ? 'DISSOLVE' : 'MERGE',
  effectiveOn: '2025-07-01',
  principal: false,
  ...more,
});

const id = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F');
const lines = fc.array(
  fc.record({
    fromId: id,
    toId: id,
    kind: fc.constantFrom('MERGE' as const, 'SPLIT' as const, 'TRANSFER' as const),
    effectiveOn: fc.constant('2025-07-01'),
    principal: fc.boolean(),
  }),
  { maxLength: 12 },
);
const standing = fc.uniqueArray(id);

describe('following a succession to today', () => {
  it('leads from a former province over two mergers to the one that stands', () => {
    const history = [line('old', 'middle'), line('middle', 'today')];
    expect([...followSuccessions('old', history, (one) => one === 'today')]).toEqual(['today']);
  });

  it('takes the principal line where there is one, else every line', () => {
    const stands = (one: string) => one !== 'district';
    const split = [line('district', 'north'), line('district', 'south')];
    expect(followSuccessions('district', split, stands)).toEqual(new Set(['north', 'south']));
    const led = [line('district', 'north', { principal: true }), line('district', 'south')];
    expect(followSuccessions('district', led, stands)).toEqual(new Set(['north']));
  });

  it('leaves nothing of what was dissolved, and everything with what still stands', () => {
    expect(followSuccessions('gone', [line('gone', null)], () => false)).toEqual(new Set());
    expect(followSuccessions('giver', [line('giver', 'taker')], () => true)).toEqual(new Set(['giver']));
  });

  it('always ends, in things that stand and belong to the lineage', () => {
    fc.assert(
      fc.property(id, lines, standing, (start, history, alive) => {
        const reached: Set<string> = followSuccessions(start, history, (one) => (alive as string[]).includes(one));
        const lineage = lineageOf(start, history);
        for (const one of reached) {
          expect(alive as string[]).toContain(one);
          expect(lineage).toContain(one);
        }
      }),
    );
  });
});

describe('a lineage', () => {
  it('holds forebears and heirs, but not the siblings of a merger', () => {
    const history = [line('A', 'C'), line('B', 'C'), line('C', 'D')];
    expect(lineageOf('A', history)).toEqual(new Set(['A', 'C', 'D']));
    expect(lineageOf('C', history)).toEqual(new Set(['C', 'A', 'B', 'D']));
  });

  it('is mutual: whoever belongs to mine has me in theirs', () => {
    fc.assert(
      fc.property(id, lines, (start, history) => {
        for (const relative of lineageOf(start, history)) expect(lineageOf(relative, history).has(start)).toBe(true);
      }),
    );
  });
});
