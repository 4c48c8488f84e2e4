import { describe, expect, it } from '@jest/globals';
import type { Choices, Draft } from './draft.js';
import { undatedAwards, undatedLines } from './undated.js';

const award = (key: string, status: string, names: number) => ({
  key,
  status,
  named: Array.from({ length: names }, (_, i) => ({ key: `${key}.n${i + 1}` })),
});
const draft = {
  contents: {
    awards: [
      award('a1', 'PRESENTED', 2),
      award('a2', 'PROPOSED', 1),
      award('a3', 'GRANTED', 0),
      award('a4', 'GRANTED', 1),
    ],
    doubts: [{ code: 'FORM_NOT_IN_CATALOGUE', partKey: 'a4' }],
  },
} as unknown as Draft;
const ALL = new Set(['a1', 'a2', 'a3', 'a4']);
const found = (choices: Choices, ticked: ReadonlySet<string> = ALL) =>
  undatedAwards(draft, ticked, choices).map(({ award: { key }, lines }) => [key, lines]);

describe('lines that will have no day', () => {
  it('are those of whoever is named, where no decision is chosen; of a proposal and an unknown form none are told', () =>
    expect(found({})).toEqual([['a1', 2]]));

  it('are none where the decision is chosen, or the part is not ticked', () => {
    expect(found({ 'a1.d': { action: 'CREATE' } })).toEqual([]);
    expect(found({}, new Set(['a2']))).toEqual([]);
  });

  it('are not of whoever is left out or has a line on record, and are of those who are counted where that is chosen', () => {
    expect(found({ 'a1.n1': { action: 'LEAVE_OUT' } })).toEqual([['a1', 1]]);
    expect(found({ 'a1.n1': { action: 'LINK' }, 'a1.n2': { action: 'LEAVE_OUT' } })).toEqual([]);
    expect(found({ a3: { action: 'CREATE' } })).toEqual([
      ['a1', 2],
      ['a3', 1],
    ]);
  });
});

describe('lines that have no day', () => {
  const line = (id: string, more: object) => ({
    made: true,
    award: { id, recordStatus: 'DRAFT', state: 'GRANTED', grantedOn: null, ...more },
  });
  const undated = (...outcomes: object[]) => undatedLines({ outcomes } as unknown as Draft).map(({ id }) => id);

  it('are drafts that were granted nobody knows when, each once', () =>
    expect(
      undated(
        line('a', {}),
        line('a', {}),
        line('b', { grantedOn: '2021' }),
        line('c', { state: 'PROPOSED' }),
        line('d', { recordStatus: 'CONFIRMED' }),
        { ...line('e', {}), made: false },
      ),
    ).toEqual(['a']));
});
