import { describe, expect, it } from '@jest/globals';
import { acceptInput, isHidden, isPublic, isWithdrawn, openParts } from './accepting.js';
import type { Draft } from '../draft.js';

const part = (key: string, leftOut = false) => ({ key, leftOut });
const draft = {
  id: 'd',
  version: 3,
  contents: {
    meetings: [part('m1')],
    attendees: [part('p1'), part('p2', true)],
    delegations: [],
    awards: [part('a1'), part('a2')],
  },
  outcomes: [{ partKey: 'a2' }],
} as unknown as Draft;

describe('accepting what is ticked', () => {
  it('offers neither what was left out nor what was accepted before', () => {
    expect(openParts(draft)).toEqual(['m1', 'p1', 'a1']);
  });

  it('names the parts only where some are not ticked, and sends no choice for those', () => {
    const choices = { 'm1.o1': { action: 'AS_PRINTED' as const }, 'a1.n1': { action: 'LEAVE_OUT' as const } };
    expect(acceptInput(draft, new Set(['m1', 'p1', 'a1']), choices, false)).toEqual({
      id: 'd',
      version: 3,
      parts: [
        { key: 'm1.o1', action: 'AS_PRINTED' },
        { key: 'a1.n1', action: 'LEAVE_OUT' },
      ],
      confirm: false,
    });
    expect(acceptInput(draft, new Set(['m1']), choices, true)).toEqual({
      id: 'd',
      version: 3,
      only: ['m1'],
      parts: [{ key: 'm1.o1', action: 'AS_PRINTED' }],
      confirm: true,
    });
  });

  it('links by the id that the kind of record asks for, and makes a body of what staff said of it', () => {
    const body = { name: 'Hội A', system: 'OTHER', kind: 'ASSOCIATION', level: 'COMMUNE' };
    const { parts } = acceptInput(
      draft,
      new Set(['m1', 'p1', 'a1']),
      {
        m1: { action: 'LINK', id: '1', kind: 'MEETING' },
        p1: { action: 'LINK', id: '2', kind: 'PERSON' },
        'a1.d': { action: 'LINK', id: '3', kind: 'DECISION' },
        'a1.n1': { action: 'LINK', id: '4', kind: 'AWARD' },
        'a1.g1': { action: 'CREATE', body },
      },
      false,
    ) as { parts: object[] };
    expect(parts).toEqual([
      { key: 'm1', action: 'LINK', meetingId: '1' },
      { key: 'p1', action: 'LINK', personId: '2' },
      { key: 'a1.d', action: 'LINK', decisionId: '3' },
      { key: 'a1.n1', action: 'LINK', awardId: '4' },
      { key: 'a1.g1', action: 'CREATE', body },
    ]);
  });

  it('sends of a decision who signed it and when, and no words about them', () => {
    const choice = { action: 'CREATE' as const, issuer: { id: '7', label: 'UBND xã Hoa Mơ' }, signedOn: '2022-01-05' };
    const { parts } = acceptInput(draft, new Set(['m1', 'p1', 'a1']), { 'a1.d': choice }, false) as { parts: object[] };
    expect(parts).toEqual([{ key: 'a1.d', action: 'CREATE', issuerId: '7', signedOn: '2022-01-05' }]);
  });
});

/** What an outcome may be; each is one of them. */
const NOTHING = {
  meeting: null,
  attendance: null,
  claim: null,
  presentation: null,
  award: null,
  decision: null,
  person: null,
  organisation: null,
};

describe('what accepting made', () => {
  const made = (recordStatus: string, byIt = true) =>
    ({
      outcomes: [{ ...NOTHING, partKey: 'm1', made: byIt, meeting: { id: '1', title: 'Hội nghị', recordStatus } }],
    }) as unknown as Draft;

  it('can be made public while it is a draft, and is withdrawn when it is public', () => {
    expect([isHidden(made('DRAFT')), isPublic(made('DRAFT'))]).toEqual([true, false]);
    expect([isHidden(made('CONFIRMED')), isPublic(made('CONFIRMED'))]).toEqual([false, true]);
    expect([isHidden(made('WITHDRAWN')), isPublic(made('WITHDRAWN'))]).toEqual([false, false]);
  });

  it('is taken back with its article, once no record of it that stands by itself is public', () => {
    const told = (article: string, meeting: string) =>
      ({ ...made(meeting), article: { recordStatus: article } }) as unknown as Draft;
    expect(isWithdrawn(told('WITHDRAWN', 'WITHDRAWN'))).toBe(true);
    expect(isWithdrawn(told('WITHDRAWN', 'CONFIRMED'))).toBe(false);
    expect(isWithdrawn(told('CONFIRMED', 'WITHDRAWN'))).toBe(false);
  });

  it('is not what was only linked', () => {
    expect([isHidden(made('DRAFT', false)), isPublic(made('CONFIRMED', false))]).toEqual([false, false]);
  });
});
